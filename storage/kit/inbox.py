"""The inbox: every update that Telegram handed over, kept before it is acknowledged."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from storage.kit.outbox import HOME
from storage.kit.sqlite import Tx, spelled


class InboxRow(NamedTuple):
    """An update as it came. `lane` keeps the order: the chat of a message, the person of a press; 0 for others.
    `channel`: the messenger that it came by."""

    update_id: int
    lane: int
    raw: str
    tries: int = 0
    channel: str = HOME


class Waiting(NamedTuple):
    """An update that is to be dispatched."""

    update_id: int
    lane: int
    raw: str
    received_at: int
    tries: int
    channel: str = HOME


def keep(tx: Tx, batch: Sequence[InboxRow], now: int) -> int:
    """Store what is new, ignore what is known; how many were new. One statement for the batch: each statement costs a
    hand-over of the interpreter's lock between the storage thread and the event loop."""
    return tx.run(
        """INSERT INTO inbox (update_id, received_at, lane, raw)
           SELECT json_extract(value, '$[0]'), :now, json_extract(value, '$[1]'), json_extract(value, '$[2]')
           FROM json_each(:batch) WHERE true
           ON CONFLICT (update_id) DO NOTHING""",
        {"now": now, "batch": spelled([(one.update_id, one.lane, one.raw) for one in batch])},
    )


def waiting(tx: Tx, now: int, limit: int) -> list[Waiting]:
    """The next updates in order of their ids, without those whose lane has an earlier one that is put back."""
    rows = tx.all(
        """SELECT update_id, lane, raw, received_at, tries, channel FROM inbox AS i
           WHERE state = 'new' AND next_try_at <= :now
             AND (:delayed = 0 OR NOT EXISTS (SELECT 1 FROM inbox AS e WHERE e.state = 'new'
                  AND e.lane = i.lane AND e.raw IS NOT NULL AND e.update_id < i.update_id AND e.next_try_at > :now))
           ORDER BY update_id LIMIT :limit""",
        {"now": now, "limit": limit, "delayed": int(next_delayed(tx, now) is not None)},
    )
    return [Waiting(*row) for row in rows]


def still_waiting(tx: Tx, update_ids: Sequence[int]) -> frozenset[int]:
    """Which of these updates have not had their effect: one that was delivered twice has."""
    rows = tx.all(
        """SELECT update_id FROM inbox WHERE state = 'new'
           AND update_id IN (SELECT value FROM json_each(:ids))""",
        {"ids": spelled(list(update_ids))},
    )
    return frozenset(int(row[0]) for row in rows)


def next_delayed(tx: Tx, now: int) -> int | None:
    """When the next put-back update is due (UTC ms); None where none is put back."""
    row = tx.one("SELECT min(next_try_at) FROM inbox WHERE state = 'new' AND next_try_at > :now", {"now": now})
    return None if row is None or row[0] is None else int(row[0])


def finish(tx: Tx, outcomes: Mapping[int, str], now: int) -> None:
    """Mark updates whose effect is written: update id to outcome. Raises LookupError where one of them was not waiting:
    its effect must not be kept a second time."""
    done = tx.run(
        """UPDATE inbox SET state = 'done', outcome = o.value, done_at = :now
           FROM json_each(:outcomes) AS o WHERE inbox.update_id = CAST(o.key AS INTEGER) AND inbox.state = 'new'""",
        {"outcomes": spelled(outcomes), "now": now},
    )
    if done != len(outcomes):
        raise LookupError(f"{len(outcomes) - done} of {len(outcomes)} updates were not waiting")


def put_back(tx: Tx, update_id: int, next_try_at: int, *, count: bool) -> None:
    """Try again at `next_try_at` (UTC ms); `count` says whether this was one of its tries."""
    tx.run(
        "UPDATE inbox SET tries = tries + :count, next_try_at = :at WHERE update_id = :update_id AND state = 'new'",
        {"update_id": update_id, "at": next_try_at, "count": int(count)},
    )


def received_at(tx: Tx, update_id: int, default: int) -> int:
    """When an update was taken in (UTC ms)."""
    row = tx.one("SELECT received_at FROM inbox WHERE update_id = :id", {"id": update_id})
    return default if row is None else int(row[0])


def set_aside(tx: Tx, update_id: int, state: str, reason: str, now: int) -> None:
    """`parked` after too many tries, `quarantined` where it cannot be read; `requeue` brings it back."""
    tx.run(
        """UPDATE inbox SET state = :state, outcome = :reason, done_at = :now
           WHERE update_id = :update_id AND state = 'new'""",
        {"update_id": update_id, "state": state, "reason": reason, "now": now},
    )


def requeue(tx: Tx, update_ids: Sequence[int] | None = None) -> int:
    """Bring parked and quarantined updates back (all of them without ids); how many."""
    query = """UPDATE inbox SET state = 'new', outcome = NULL, tries = 0, next_try_at = 0, done_at = NULL
               WHERE state IN ('parked', 'quarantined') AND raw IS NOT NULL"""
    if update_ids is None:
        return tx.run(query)
    return sum(tx.run(query + " AND update_id = :id", {"id": one}) for one in update_ids)


def stuck(tx: Tx) -> dict[str, int]:
    """How many updates are parked and quarantined."""
    rows = tx.all("SELECT state, count(*) FROM inbox WHERE state IN ('parked', 'quarantined') GROUP BY state")
    return {row[0]: int(row[1]) for row in rows}


def backlog(tx: Tx) -> int:
    """How many updates wait."""
    row = tx.one("SELECT count(*) FROM inbox WHERE state = 'new'")
    return int(row[0]) if row else 0


def release_lane(tx: Tx, lane: int) -> None:
    """What was put back in this lane may go on now."""
    tx.run(
        """UPDATE inbox SET next_try_at = 0
           WHERE lane = :lane AND raw IS NOT NULL AND state = 'new' AND next_try_at > 0""",
        {"lane": lane},
    )


def release(tx: Tx, update_id: int) -> None:
    """This one may go on now, if it was put back."""
    tx.run("UPDATE inbox SET next_try_at = 0 WHERE update_id = :id AND state = 'new'", {"id": update_id})


def highest(tx: Tx, above: int, since: int, until: int) -> int | None:
    """The highest update id above `above` of those that arrived between two instants (UTC ms); None where none did."""
    row = tx.one(
        "SELECT max(update_id) FROM inbox WHERE update_id > :above AND received_at BETWEEN :since AND :until",
        {"above": above, "since": since, "until": until},
    )
    return None if row is None or row[0] is None else int(row[0])


def any_pushed_elsewhere(tx: Tx) -> bool:
    """Whether anything ever came by a messenger beside Telegram (a number below zero)."""
    return tx.one("SELECT 1 FROM inbox WHERE update_id < 0 LIMIT 1") is not None


def present(tx: Tx, first: int, last: int) -> int:
    """How many updates with ids from `first` to `last` ever arrived."""
    row = tx.one("SELECT count(*) FROM inbox WHERE update_id BETWEEN :first AND :last", {"first": first, "last": last})
    return int(row[0]) if row else 0
