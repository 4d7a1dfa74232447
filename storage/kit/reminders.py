"""Reminders are rows with the moment when they are due."""

import json
from dataclasses import dataclass
from typing import TypeVar

from bot.domain.kit.reminders import ReminderFacts, ReminderKind
from storage.kit.sqlite import Tx

F = TypeVar("F", bound=ReminderFacts)


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder whose moment has come. `due_at` in UTC ms."""

    id: int
    ticket_id: int | None
    kind: str
    n: int
    round: int
    due_at: int
    data: str

    @property
    def facts(self) -> dict[str, int]:
        """The ids and numbers that go with it, and what was noted when it failed (`due`, `tries`)."""
        return dict(json.loads(self.data))

    def given(self, kind: type[F]) -> F:
        """What goes with a reminder of this kind. Raises KeyError where the row has it not."""
        return kind.read(self.facts)


def plan(
    tx: Tx, *, ticket_id: int, kind: ReminderKind, n: int, round_: int, due_at: int, facts: ReminderFacts | None = None
) -> None:
    """Set a reminder; the same one twice is one, and one that was cancelled waits again, for the moment that is meant
    now. `facts`: what goes with it."""
    tx.run(
        """INSERT INTO reminder (ticket_id, kind, n, round, due_at, data)
           VALUES (:ticket_id, :kind, :n, :round, :due_at, :data)
           ON CONFLICT (ticket_id, kind, round, n) DO UPDATE SET
             state = 'waiting', due_at = excluded.due_at, data = excluded.data
           WHERE reminder.state = 'cancelled'""",
        {
            "ticket_id": ticket_id,
            "kind": kind,
            "n": n,
            "round": round_,
            "due_at": due_at,
            "data": json.dumps(facts.stored() if facts else {}),
        },
    )


def silence(tx: Tx, ticket_id: int, kind: ReminderKind) -> None:
    """Cancel what still waits of this kind."""
    tx.run(
        "UPDATE reminder SET state = 'cancelled' WHERE ticket_id = :ticket_id AND kind = :kind AND state = 'waiting'",
        {"ticket_id": ticket_id, "kind": kind},
    )


def due(tx: Tx, now: int, limit: int) -> list[Due]:
    """What is due at `now`, oldest first."""
    rows = tx.all(
        """SELECT id, ticket_id, kind, n, round, due_at, data FROM reminder
           WHERE state = 'waiting' AND due_at <= :now ORDER BY due_at LIMIT :limit""",
        {"now": now, "limit": limit},
    )
    return [Due(*row) for row in rows]


def fired(tx: Tx, reminder_id: int, now: int) -> None:
    """Mark a reminder whose effect is written."""
    tx.run("UPDATE reminder SET state = 'fired', fired_at = :now WHERE id = :id", {"id": reminder_id, "now": now})


def waiting(tx: Tx, ticket_id: int) -> list[Due]:
    """What is scheduled for a ticket, by time."""
    rows = tx.all(
        """SELECT id, ticket_id, kind, n, round, due_at, data FROM reminder
           WHERE ticket_id = :ticket_id AND state = 'waiting' ORDER BY due_at""",
        {"ticket_id": ticket_id},
    )
    return [Due(*row) for row in rows]


def retry(tx: Tx, one: Due, not_before: int, tries: int) -> None:
    """Put back a reminder whose effect failed, until `not_before` (UTC ms). When it was due stays in its data."""
    known = {"due": one.due_at, **json.loads(one.data), "tries": tries}
    tx.run(
        "UPDATE reminder SET due_at = :at, data = :data WHERE id = :id AND state = 'waiting'",
        {"id": one.id, "at": not_before, "data": json.dumps(known)},
    )


def next_of(tx: Tx, ticket_id: int, kind: ReminderKind) -> int:
    """A number that no reminder of this kind has that a ticket ever had and that is kept."""
    row = tx.one(
        "SELECT max(n) FROM reminder WHERE ticket_id = :ticket AND kind = :kind", {"ticket": ticket_id, "kind": kind}
    )
    return 0 if row is None or row[0] is None else int(row[0]) + 1


def plan_apart(tx: Tx, kind: ReminderKind, due_at: int, facts: ReminderFacts | None = None) -> int:
    """Set a reminder that belongs to no ticket; its id."""
    return tx.insert(
        "INSERT INTO reminder (kind, due_at, data) VALUES (:kind, :due_at, :data)",
        {"kind": kind, "due_at": due_at, "data": json.dumps(facts.stored() if facts else {})},
    )


def waiting_apart(tx: Tx, kind: ReminderKind) -> list[Due]:
    """What waits of a kind that belongs to no ticket, by time."""
    rows = tx.all(
        """SELECT id, ticket_id, kind, n, round, due_at, data FROM reminder
           WHERE state = 'waiting' AND kind = :kind AND ticket_id IS NULL ORDER BY due_at""",
        {"kind": kind},
    )
    return [Due(*row) for row in rows]


def silence_apart(tx: Tx, kind: ReminderKind, facts: ReminderFacts) -> None:
    """Cancel what waits of a kind without a ticket and with these facts, whatever else was noted beside them."""
    tx.run(
        """UPDATE reminder SET state = 'cancelled'
           WHERE state = 'waiting' AND kind = :kind AND ticket_id IS NULL AND json_patch(data, :facts) = json(data)""",
        {"kind": kind, "facts": json.dumps(facts.stored())},
    )


def waiting_of_kind(tx: Tx, kind: ReminderKind) -> list[Due]:
    """What waits of a kind, of whatever ticket, by time."""
    rows = tx.all(
        """SELECT id, ticket_id, kind, n, round, due_at, data FROM reminder
           WHERE state = 'waiting' AND kind = :kind ORDER BY due_at""",
        {"kind": kind},
    )
    return [Due(*row) for row in rows]


def of_person(tx: Tx, kind: ReminderKind, user_id: int) -> Due | None:
    """What waits of a kind that belongs to no ticket, for the person `user` in its data."""
    return next((one for one in waiting_apart(tx, kind) if one.facts.get("user") == user_id), None)


def cancel(tx: Tx, reminder_id: int) -> bool:
    """Cancel a reminder; False where it rang or was cancelled before."""
    return (
        tx.run("UPDATE reminder SET state = 'cancelled' WHERE id = :id AND state = 'waiting'", {"id": reminder_id}) == 1
    )


def silence_round(tx: Tx, ticket_id: int, kind: ReminderKind, round_: int) -> None:
    """Cancel what still waits of this kind and round: of one person where a ticket has several."""
    tx.run(
        """UPDATE reminder SET state = 'cancelled'
           WHERE ticket_id = :ticket AND kind = :kind AND round = :round AND state = 'waiting'""",
        {"ticket": ticket_id, "kind": kind, "round": round_},
    )


def get(tx: Tx, reminder_id: int) -> Due | None:
    """A reminder that still waits."""
    row = tx.one(
        """SELECT id, ticket_id, kind, n, round, due_at, data FROM reminder
           WHERE id = :id AND state = 'waiting'""",
        {"id": reminder_id},
    )
    return None if row is None else Due(*row)


def snooze(tx: Tx, reminder_id: int, until: int) -> bool:
    """Put a reminder off until `until` (UTC ms); False where it rang or was cancelled."""
    return (
        tx.run(
            """UPDATE reminder SET due_at = :until, data = json_remove(data, '$.due', '$.tries')
               WHERE id = :id AND state = 'waiting'""",
            {"id": reminder_id, "until": until},
        )
        == 1
    )


def last_fired(tx: Tx, ticket_id: int, kind: ReminderKind, round_: int) -> int:
    """The highest `n` of this kind and round that rang; 0 where none did."""
    row = tx.one(
        """SELECT max(n) FROM reminder
           WHERE ticket_id = :ticket AND kind = :kind AND round = :round AND state = 'fired'""",
        {"ticket": ticket_id, "kind": kind, "round": round_},
    )
    return 0 if row is None or row[0] is None else int(row[0])


def times_fired(tx: Tx, ticket_id: int, kind: str, round_: int) -> int:
    """How many of this kind and round rang."""
    row = tx.one(
        """SELECT count(*) FROM reminder
           WHERE ticket_id = :ticket AND kind = :kind AND round = :round AND state = 'fired'""",
        {"ticket": ticket_id, "kind": kind, "round": round_},
    )
    return 0 if row is None else int(row[0])


def newest(tx: Tx) -> int:
    """The number of the reminder that was set last; 0 where none was."""
    row = tx.one("SELECT max(id) FROM reminder")
    return 0 if row is None or row[0] is None else int(row[0])


def delay(tx: Tx, by: int, *, after: int, upto: int, seen: int) -> int:
    """Put off by `by` ms what waits and was set behind the number `after` up to the number `upto`, or is due at `seen`
    (UTC ms) or before; how many."""
    return tx.run(
        """UPDATE reminder SET due_at = due_at + :by
           WHERE state = 'waiting' AND (id > :after AND id <= :upto OR due_at <= :seen)""",
        {"by": by, "after": after, "upto": upto, "seen": seen},
    )
