"""What a messenger calls a message of ours, and how far it says that the message came."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from storage.kit import outbox
from storage.kit.doubt import UNCERTAIN
from storage.kit.outbox import OutboxRow
from storage.kit.sqlite import Tx

REMEMBERED_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the messenger says of a message of ours: it reached the phone, was `read` (UTC ms), or `failed` after all,
    with the messenger's own code."""

    external_id: str
    at: int
    read: bool
    failed: int | None = None


@dataclass(frozen=True, slots=True)
class Acceptance:
    """The messenger's word that it has a message, by the name that we gave it (`OutboxRow.ours`) and by its own. It
    may come although no answer to the sending ever did."""

    ours: str
    external_id: str

    @property
    def number(self) -> int:
        """Of the row."""
        return int(self.ours.partition("-")[0])


def in_doubt(tx: Tx, one: Acceptance) -> OutboxRow | None:
    """The message that this is about, if we do not know yet that it left: it is under way, or its last try got no
    answer. A row of another database, which a restore put aside, has another moment in its name."""
    row = tx.one(
        """SELECT id FROM outbox WHERE id = :id
             AND (state = 'leased' OR (state = 'waiting' AND substr(error, 1, length(:uncertain)) = :uncertain))""",
        {"id": one.number, "uncertain": UNCERTAIN},
    )
    letter = None if row is None else outbox.look(tx, int(row[0]))
    return letter if letter is not None and letter.ours == one.ours else None


def named(tx: Tx, letter: OutboxRow, external_id: str, shown: str | None) -> list[Receipt]:
    """A message that was sent is called this by its messenger, and shows what has this digest; the name of a receipt to
    somebody who is erased, which holds their number, is not kept. Reports of its delivery
    that came before this record, first those that it arrived."""
    tx.run(
        """UPDATE outbox SET external_id = iif(EXISTS (SELECT 1 FROM address AS a WHERE a.account_id = outbox.chat_id
                                                       AND a.external_id = 'gone ' || a.account_id),
                                               'gone ' || id, :name) WHERE id = :id""",
        {"id": letter.id, "name": external_id},
    )
    if letter.subject is not None:
        tx.run(
            "UPDATE posted SET shown = :shown WHERE chat_id = :chat AND subject = :subject",
            {"chat": letter.chat_id, "subject": letter.subject, "shown": shown},
        )
    early = tx.all(
        "SELECT at, read, failed FROM early_receipt WHERE external_id = :name ORDER BY failed IS NOT NULL, at",
        {"name": (digest := _digest(external_id))},
    )
    if early:
        tx.run("DELETE FROM early_receipt WHERE external_id = :name", {"name": digest})
    return [Receipt(external_id, at, bool(read), failed) for at, read, failed in early]


def receive(tx: Tx, receipts: Iterable[Receipt], now: int) -> list[tuple[OutboxRow, Receipt]]:
    """The messages of ours that these reports are about. In any order, any number of times; what is said of a message
    that we have not yet recorded as sent is remembered for a day. Of its name a digest is enough: it may as well be one
    that was forgotten with the number in it, when its reader was erased."""
    early, found = False, []
    for one in receipts:
        if (letter := outbox.called(tx, one.external_id)) is not None:
            found.append((letter, one))
        else:
            early = True
            tx.run(
                """INSERT INTO early_receipt (external_id, at, read, failed, heard_at)
                   VALUES (:id, :at, :read, :failed, :now) ON CONFLICT DO NOTHING""",
                {"id": _digest(one.external_id), "at": one.at, "read": int(one.read), "failed": one.failed, "now": now},
            )
    if early:  # most bodies bring none, and pay nothing
        tx.run("DELETE FROM early_receipt WHERE heard_at < :before", {"before": now - REMEMBERED_MS})
    return found


def reached(tx: Tx, letter: OutboxRow, one: Receipt) -> bool:
    """Note how far it came; whether that is news: the first word that it reached the phone, or that it was read."""
    before = tx.one("SELECT reached_at, read_at FROM outbox WHERE id = :id", {"id": letter.id})
    tx.run(
        """UPDATE outbox SET reached_at = min(coalesce(reached_at, :at), :at),
                  read_at = CASE WHEN :read THEN min(coalesce(read_at, :at), :at) ELSE read_at END
           WHERE id = :id""",
        {"id": letter.id, "at": one.at, "read": int(one.read)},
    )
    return before is not None and (before[0] is None or (one.read and before[1] is None))


def taken_at(tx: Tx, letter: OutboxRow) -> int | None:
    """When the messenger took it (UTC ms), if a report that it failed is news; None where it is not."""
    row = tx.one("SELECT sent_at FROM outbox WHERE id = :id AND state = 'sent'", {"id": letter.id})
    return None if row is None else int(row[0] or 0)


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
        "SELECT state FROM outbox WHERE state IN ('never', 'held') AND chat_id = :chat AND subject = :subject",
        {"chat": chat_id, "subject": subject},
    )
    return None if stuck is None else str(stuck[0])


def _digest(external_id: str) -> str:
    return hashlib.sha256(external_id.encode()).hexdigest()
