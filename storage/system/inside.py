"""A look at the tables from outside a running bot, for the demo's page: ids, codes, numbers and instants, no words."""

import json
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TypeVar

import aiosqlite

from storage.kit.sqlite import Row, Tx, connect, hop

T = TypeVar("T")


class Onlooker:
    """One connection that cannot write, beside the bot's own. `close` it."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection

    @classmethod
    async def open(cls, path: Path) -> "Onlooker":
        """Look at the file at `path`, which a bot has made."""
        return cls(await connect(path, writable=False))

    async def read(self, work: Callable[[Tx], T]) -> T:
        """Run `work`; no transaction is held, so that `version` sees what others have written."""
        return await hop(self._connection, lambda db: work(Tx(db)))

    async def close(self) -> None:
        """Let go of it."""
        await self._connection.close()


def version(tx: Tx) -> int:
    """A number that changes whenever another connection has written."""
    row = tx.one("PRAGMA data_version")
    return int(row[0]) if row else 0


def counters(tx: Tx) -> dict[str, dict[str, int]]:
    """How many rows the inbox, the outbox, the reminders and the tickets have in each state, and the chain of events
    in all."""
    rows = tx.all(
        """SELECT 'inbox', state, count(*) FROM inbox GROUP BY state
           UNION ALL SELECT 'outbox', state, count(*) FROM outbox GROUP BY state
           UNION ALL SELECT 'reminders', state, count(*) FROM reminder GROUP BY state
           UNION ALL SELECT 'tickets', state, count(*) FROM ticket GROUP BY state
           UNION ALL SELECT 'events', 'all', count(*) FROM event"""
    )
    found: dict[str, dict[str, int]] = {name: {} for name in ("inbox", "outbox", "reminders", "tickets", "events")}
    for table, state, count in rows:
        found[table][state] = count
    return found


def tickets(tx: Tx, limit: int) -> list[Row]:
    """The newest tickets: id, epoch, state, urgent."""
    return tx.all("SELECT id, epoch, state, urgent FROM ticket ORDER BY id DESC LIMIT :limit", {"limit": limit})


def roles(tx: Tx) -> list[tuple[int, str]]:
    """Who has which role."""
    return [(int(row[0]), str(row[1])) for row in tx.all("SELECT user_id, role FROM role ORDER BY user_id, role")]


def inbox(tx: Tx, limit: int) -> list[Row]:
    """The newest updates: update_id, kind (the update's field), state, outcome, tries, received_at, done_at."""
    return tx.all(
        """SELECT update_id, (SELECT key FROM json_each(raw) WHERE key <> 'update_id' LIMIT 1) AS kind, state, outcome,
                  tries, received_at, done_at
           FROM inbox ORDER BY update_id DESC LIMIT :limit""",
        {"limit": limit},
    )


def outbox(tx: Tx, ticket: int | None, limit: int) -> list[Row]:
    """The newest messages, of one ticket where wanted: id, chat_id, kind, priority, subject, rewrite, state, attempts,
    error, created_at, sent_at."""
    return tx.all(
        """SELECT id, chat_id, kind, priority, subject, rewrite, state, attempts, error, created_at, sent_at FROM outbox
           WHERE :ticket IS NULL OR json_extract(params, '$.ticket') = :ticket
           ORDER BY id DESC LIMIT :limit""",
        {"ticket": ticket, "limit": limit},
    )


def events(tx: Tx, ticket: int | None, limit: int) -> list[Row]:
    """The newest events, of one ticket where wanted: id, at, actor, kind, ticket_id, data, hash."""
    return tx.all(
        """SELECT id, at, actor, kind, ticket_id, data, lower(hex(hash)) AS hash FROM event
           WHERE :ticket IS NULL OR ticket_id = :ticket ORDER BY id DESC LIMIT :limit""",
        {"ticket": ticket, "limit": limit},
    )


def reminders(tx: Tx, ticket: int | None, limit: int) -> list[Row]:
    """The reminders set last, of one ticket where wanted: id, ticket_id, kind, n, round, due_at, state, fired_at."""
    return tx.all(
        """SELECT id, ticket_id, kind, n, round, due_at, state, fired_at FROM reminder
           WHERE :ticket IS NULL OR ticket_id = :ticket ORDER BY id DESC LIMIT :limit""",
        {"ticket": ticket, "limit": limit},
    )


def scheduled(tx: Tx, limit: int) -> list[Row]:
    """What waits, by time: due_at, kind, n, ticket_id and the epoch of its ticket."""
    return tx.all(
        """SELECT r.due_at, r.kind, r.n, r.ticket_id, t.epoch FROM reminder AS r
           LEFT JOIN ticket AS t ON t.id = r.ticket_id
           WHERE r.state = 'waiting' ORDER BY r.due_at LIMIT :limit""",
        {"limit": limit},
    )


def unseen(tx: Tx, update_ids: Collection[int]) -> set[int]:
    """Which of these updates were never kept."""
    rows = tx.all(
        """SELECT value FROM json_each(:ids) WHERE NOT EXISTS (SELECT 1 FROM inbox WHERE update_id = value)""",
        {"ids": json.dumps(list(update_ids))},
    )
    return {int(row[0]) for row in rows}
