"""What a messenger calls a message of ours, and how far it says that the message came."""

from collections.abc import Iterable
from dataclasses import dataclass

from storage.kit.outbox import OutboxRow
from storage.kit.sqlite import Tx

REMEMBERED_MS = 86_400_000
CHAT_CLOSED = 131047  # the code of WhatsApp: more than a day since the person's last word


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the messenger says of a message of ours: it reached the phone, was `read` (UTC ms), or `failed` after all,
    with the messenger's own code."""

    external_id: str
    at: int
    read: bool
    failed: int | None = None


def named(tx: Tx, letter: OutboxRow, external_id: str, shown: str | None) -> None:
    """A message that was sent is called this by its messenger, and shows what has this digest. Reports of its delivery
    may have come before."""
    tx.run("UPDATE outbox SET external_id = :name WHERE id = :id", {"id": letter.id, "name": external_id})
    if letter.subject is not None:
        tx.run(
            "UPDATE posted SET shown = :shown WHERE chat_id = :chat AND subject = :subject",
            {"chat": letter.chat_id, "subject": letter.subject, "shown": shown},
        )
    early = tx.all("SELECT at, read, failed FROM early_receipt WHERE external_id = :name", {"name": external_id})
    for at, read, failed in early:
        _note(tx, Receipt(external_id, at, bool(read), failed))
    tx.run("DELETE FROM early_receipt WHERE external_id = :name", {"name": external_id})


def receive(tx: Tx, receipts: Iterable[Receipt], now: int) -> None:
    """Note how far messages of ours came. In any order, any number of times; what is said of a message that we have not
    yet recorded as sent is remembered for a day."""
    early = False
    for one in receipts:
        if not _note(tx, one):
            early = True
            tx.run(
                """INSERT INTO early_receipt (external_id, at, read, failed, heard_at)
                   VALUES (:id, :at, :read, :failed, :now) ON CONFLICT DO NOTHING""",
                {"id": one.external_id, "at": one.at, "read": int(one.read), "failed": one.failed, "now": now},
            )
    if early:  # most bodies bring none, and pay nothing
        tx.run("DELETE FROM early_receipt WHERE heard_at < :before", {"before": now - REMEMBERED_MS})


def _note(tx: Tx, one: Receipt) -> bool:
    """False where no message of ours is called so (yet)."""
    if one.failed is not None:
        # What a closed chat refused waits for the person's next word; the rest is kept for the operator.
        state = "held" if one.failed == CHAT_CLOSED else "never"
        return tx.run(
            """UPDATE outbox SET state = CASE WHEN state = 'sent' THEN :state ELSE state END, error = :error
               WHERE external_id = :id""",
            {"id": one.external_id, "state": state, "error": f"failed: {one.failed}"},
        ) > 0  # fmt: skip
    return tx.run(
        """UPDATE outbox SET reached_at = min(coalesce(reached_at, :at), :at),
                  read_at = CASE WHEN :read THEN min(coalesce(read_at, :at), :at) ELSE read_at END
           WHERE external_id = :id""",
        {"id": one.external_id, "at": one.at, "read": int(one.read)},
    ) > 0  # fmt: skip


def how_far(tx: Tx, chat_id: int, subject: str) -> str | None:
    """How far the message with this subject came, where its messenger says so: sent, reached, read, held or never; None
    where it does not say, and while it is on its way."""
    stands = tx.one(
        """SELECT o.state, o.reached_at, o.read_at FROM posted AS p JOIN outbox AS o ON o.id = p.message_id
           WHERE p.chat_id = :chat AND p.subject = :subject AND o.chat_id = :chat AND o.external_id IS NOT NULL""",
        {"chat": chat_id, "subject": subject},
    )
    if stands is not None and stands[0] == "sent":
        return "read" if stands[2] is not None else "reached" if stands[1] is not None else "sent"
    stuck = tx.one(
        "SELECT state FROM outbox WHERE state IN ('held', 'never') AND chat_id = :chat AND subject = :subject",
        {"chat": chat_id, "subject": subject},
    )
    return None if stuck is None else str(stuck[0])
