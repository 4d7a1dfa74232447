"""Reminders are rows with the moment when they are due."""

from dataclasses import dataclass

from storage.sqlite import Tx


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


def plan(tx: Tx, *, ticket_id: int, kind: str, n: int, round_: int, due_at: int) -> None:
    """Set a reminder; the same one twice is one."""
    tx.run(
        """INSERT INTO reminder (ticket_id, kind, n, round, due_at) VALUES (:ticket_id, :kind, :n, :round, :due_at)
           ON CONFLICT (ticket_id, kind, round, n) DO NOTHING""",
        {"ticket_id": ticket_id, "kind": kind, "n": n, "round": round_, "due_at": due_at},
    )


def silence(tx: Tx, ticket_id: int, kind: str) -> None:
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
    """It has had its effect."""
    tx.run("UPDATE reminder SET state = 'fired', fired_at = :now WHERE id = :id", {"id": reminder_id, "now": now})


def waiting(tx: Tx, ticket_id: int) -> list[Due]:
    """What is scheduled for a ticket, by time."""
    rows = tx.all(
        """SELECT id, ticket_id, kind, n, round, due_at, data FROM reminder
           WHERE ticket_id = :ticket_id AND state = 'waiting' ORDER BY due_at""",
        {"ticket_id": ticket_id},
    )
    return [Due(*row) for row in rows]
