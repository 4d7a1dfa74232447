"""What a messenger calls a message of ours, and how far it says that the message came."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from storage.kit import outbox
from storage.kit.outbox import UNCERTAIN, OutboxRow
from storage.kit.sqlite import Tx

REMEMBERED_MS = 86_400_000


class Receipt(NamedTuple):
    """What the messenger says of a message of ours: it reached the phone, was `read` (UTC ms), or `failed` after all,
    with the messenger's own code."""

    external_id: str
    at: int
    read: bool
    failed: int | None = None


class Acceptance(NamedTuple):
    """The messenger's word that it has a message, by the name that we gave it (`OutboxRow.ours`) and by its own. It
    may come although no answer to the sending ever did."""

    ours: str
    external_id: str

    @property
    def number(self) -> int:
        """Of the row."""
        return int(self.ours.partition("-")[0])


@dataclass(frozen=True, slots=True)
class MessageName:
    """What the messenger calls a message that it took, and a digest of what that shows."""

    letter: OutboxRow
    external_id: str
    shown: str | None


Report = tuple[OutboxRow, Receipt]  # a message of ours, and what is said of it


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


def named(tx: Tx, sent: Sequence[MessageName]) -> list[Report]:
    """These were sent; what each is called and shows from now on. The name of a receipt to somebody who is erased,
    which holds their number, is not kept. Reports of their delivery that came before this record, first those that
    they arrived. A few statements for all of them."""
    tx.run(
        """UPDATE outbox SET external_id = iif(EXISTS (SELECT 1 FROM address AS a WHERE a.account_id = outbox.chat_id
                                                       AND a.external_id = 'gone ' || a.account_id),
                                               'gone ' || outbox.id, json_extract(n.value, '$[1]'))
           FROM json_each(:named) AS n WHERE outbox.id = json_extract(n.value, '$[0]')""",
        {"named": json.dumps([(one.letter.id, one.external_id) for one in sent])},
    )
    if standing := [(one.letter.chat_id, one.letter.subject, one.shown) for one in sent if one.letter.subject]:
        tx.run(
            """UPDATE posted SET shown = json_extract(n.value, '$[2]') FROM json_each(:standing) AS n
               WHERE chat_id = json_extract(n.value, '$[0]') AND subject = json_extract(n.value, '$[1]')""",
            {"standing": json.dumps(standing)},
        )
    return _early(tx, {_digest(one.external_id): one for one in sent})


def _early(tx: Tx, sent: Mapping[str, MessageName]) -> list[Report]:
    digests = {"names": json.dumps(list(sent))}
    early = tx.all(
        """SELECT external_id, at, read, failed FROM early_receipt
           WHERE external_id IN (SELECT value FROM json_each(:names)) ORDER BY failed IS NOT NULL, at""",
        digests,
    )
    if early:
        tx.run("DELETE FROM early_receipt WHERE external_id IN (SELECT value FROM json_each(:names))", digests)
    return [
        (sent[name].letter, Receipt(sent[name].external_id, at, bool(read), failed)) for name, at, read, failed in early
    ]


def receive(tx: Tx, receipts: Sequence[Receipt], now: int) -> list[Report]:
    """The messages of ours that these reports are about. In any order, any number of times; what is said of a message
    that we have not yet recorded as sent is remembered for a day. Of its name a digest is enough: it may as well be one
    that was forgotten with the number in it, when its reader was erased."""
    ours = outbox.called(tx, {one.external_id for one in receipts})
    early = [one for one in receipts if one.external_id not in ours]
    for one in early:
        tx.run(
            """INSERT INTO early_receipt (external_id, at, read, failed, heard_at)
               VALUES (:id, :at, :read, :failed, :now) ON CONFLICT DO NOTHING""",
            {"id": _digest(one.external_id), "at": one.at, "read": int(one.read), "failed": one.failed, "now": now},
        )
    if early:  # most bodies bring none, and pay nothing
        tx.run("DELETE FROM early_receipt WHERE heard_at < :before", {"before": now - REMEMBERED_MS})
    return [(ours[one.external_id], one) for one in receipts if one.external_id in ours]


def reached(tx: Tx, reports: Sequence[Report]) -> list[Report]:
    """Note how far these came; those that are news: the first word that a message reached the phone, or was read."""
    if not reports:
        return []
    rows = tx.all(
        "SELECT id, reached_at, read_at FROM outbox WHERE id IN (SELECT value FROM json_each(:ids))",
        {"ids": json.dumps([letter.id for letter, _ in reports])},
    )
    before: dict[int, tuple[int | None, int | None]] = {row[0]: (row[1], row[2]) for row in rows}
    after, news = dict(before), list[Report]()
    for letter, one in reports:
        if letter.id not in after:
            continue  # forgotten meanwhile
        reached_at, read_at = after[letter.id]
        if reached_at is None or (one.read and read_at is None):
            news.append((letter, one))
        after[letter.id] = _first(reached_at, one.at), _first(read_at, one.at) if one.read else read_at
    if changed := [(number, *when) for number, when in after.items() if when != before[number]]:
        tx.run(
            """UPDATE outbox SET reached_at = json_extract(r.value, '$[1]'), read_at = json_extract(r.value, '$[2]')
               FROM json_each(:changed) AS r WHERE outbox.id = json_extract(r.value, '$[0]')""",
            {"changed": json.dumps(changed)},
        )
    return news


def _first(before: int | None, at: int) -> int:
    return at if before is None else min(before, at)


Try = tuple[int, int, int]


def name_of_try(letter: OutboxRow) -> Try:
    """Which try this is: of which row, the how manyth since it was queued, and when that was: what is brought back
    after it was given up begins anew."""
    return letter.id, letter.attempts, letter.created_at


def overtaken(tx: Tx, tries: Sequence[OutboxRow]) -> frozenset[Try]:
    """Which of these tries to send are no longer under way: their messenger reported what became of the message before
    its answer was written down, and the row has moved on: it is sent, waits, or is tried again."""
    if not tries:
        return frozenset()
    names = [name_of_try(one) for one in tries]
    rows = tx.all(
        """SELECT o.id, o.attempts, o.created_at FROM json_each(:tries) AS t
           JOIN outbox AS o ON o.id = json_extract(t.value, '$[0]')
           WHERE o.state = 'leased' AND o.attempts = json_extract(t.value, '$[1]')
             AND o.created_at = json_extract(t.value, '$[2]')""",
        {"tries": json.dumps(names)},
    )
    return frozenset(names) - {(int(row[0]), int(row[1]), int(row[2])) for row in rows}


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
