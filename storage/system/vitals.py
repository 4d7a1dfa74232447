"""How the queues stand, for whoever watches from outside: counts and ages, no word of anybody."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from storage.kit import inbox
from storage.kit.sqlite import Row, Tx
from storage.system import runs


@dataclass(frozen=True, slots=True)
class QueueState:
    """How many wait in a queue, and since when the first of them (UTC ms; None where none waits)."""

    waiting: int = 0
    oldest: int | None = None


@dataclass(frozen=True, slots=True)
class Vitals:
    """The queues of one instant. `outbox`: by priority, only what may go by now. `held`: kept back until somebody
    decides or the group is back. `set_aside`: updates that nobody could handle. `lost`: updates that Telegram dropped
    before they were fetched, counted since the database began."""

    schema: int = 0
    inbox: QueueState = field(default_factory=QueueState)
    outbox: Mapping[int, QueueState] = field(default_factory=dict)
    held: int = 0
    refused: int = 0
    set_aside: int = 0
    reminders: int = 0
    reminders_due: QueueState = field(default_factory=QueueState)
    lost: int = 0
    verified_at: int | None = None
    clock_held: bool = False


def read(tx: Tx, now: int) -> Vitals:
    """The vitals at `now` (UTC ms). Every count goes by an index of the few rows that wait."""
    stuck = _stuck(tx)
    verified = runs.fact(tx, "verified_at")
    return Vitals(
        schema=_number(tx.one("PRAGMA user_version")),
        inbox=QueueState(inbox.backlog(tx), _oldest(tx.one("SELECT min(received_at) FROM inbox WHERE state = 'new'"))),
        outbox=_outbox(tx, now),
        held=stuck.get("held", 0),
        refused=stuck.get("never", 0),
        set_aside=sum(inbox.stuck(tx).values()),
        reminders=_number(tx.one("SELECT count(*) FROM reminder WHERE state = 'waiting'")),
        reminders_due=_due(tx, now),
        lost=_number(tx.one("SELECT sum(CAST(value AS INTEGER)) FROM meta WHERE name >= 'gap:' AND name < 'gap;'")),
        verified_at=None if verified is None else int(verified),
        clock_held=runs.fact(tx, "clock_held") is not None,
    )


def _outbox(tx: Tx, now: int) -> dict[int, QueueState]:
    rows = tx.all(
        """SELECT priority, count(*), min(max(created_at, not_before)) FROM outbox
           WHERE state IN ('waiting', 'leased') AND not_before <= :now GROUP BY priority""",
        {"now": now},
    )
    return {int(row[0]): QueueState(int(row[1]), int(row[2])) for row in rows}


def _stuck(tx: Tx) -> dict[str, int]:
    rows = tx.all("SELECT state, count(*) FROM outbox WHERE state IN ('never', 'held') GROUP BY state")
    return {row[0]: int(row[1]) for row in rows}


def _due(tx: Tx, now: int) -> QueueState:
    row = tx.one("SELECT count(*), min(due_at) FROM reminder WHERE state = 'waiting' AND due_at <= :now", {"now": now})
    return QueueState() if row is None else QueueState(int(row[0]), row[1])


def _number(row: Row | None) -> int:
    return _oldest(row) or 0


def _oldest(row: Row | None) -> int | None:
    return None if row is None or row[0] is None else int(row[0])
