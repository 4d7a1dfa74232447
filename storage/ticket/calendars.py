"""Calendar feeds (SOP 3): whose they are, and what stands in them."""

from dataclasses import dataclass

from storage.kit.sqlite import Tx


@dataclass(frozen=True, slots=True)
class CalendarFeed:
    """A feed and the version of its address."""

    id: int
    user_id: int
    version: int


@dataclass(frozen=True, slots=True)
class FeedDue:
    """A reminder that waits, with its ticket; `due_at` in UTC ms."""

    id: int
    kind: str
    n: int
    due_at: int
    ticket_id: int
    epoch: int


def of_user(tx: Tx, user_id: int) -> CalendarFeed | None:
    """Somebody's feed."""
    row = tx.one("SELECT id, user_id, version FROM calendar_feed WHERE user_id = :user", {"user": user_id})
    return None if row is None else CalendarFeed(*row)


def get(tx: Tx, feed: int) -> CalendarFeed | None:
    """A feed by its number."""
    row = tx.one("SELECT id, user_id, version FROM calendar_feed WHERE id = :id", {"id": feed})
    return None if row is None else CalendarFeed(*row)


def renew(tx: Tx, user_id: int, now: int) -> CalendarFeed:
    """Make somebody's feed, or the next version of its address."""
    tx.run(
        """INSERT INTO calendar_feed (user_id, version, made_at) VALUES (:user, 1, :now)
           ON CONFLICT (user_id) DO UPDATE SET version = version + 1, made_at = excluded.made_at""",
        {"user": user_id, "now": now},
    )
    feed = of_user(tx, user_id)
    assert feed is not None
    return feed


def due(tx: Tx, kind: str, holder: int | None, until: int, limit: int) -> list[FeedDue]:
    """What waits of a kind until an instant (UTC ms), by time; with `holder` of the tickets that they hold."""
    rows = tx.all(
        """SELECT r.id, r.kind, r.n, r.due_at, t.id, t.epoch FROM reminder AS r JOIN ticket AS t ON t.id = r.ticket_id
           WHERE r.state = 'waiting' AND r.kind = :kind AND r.due_at < :until
             AND (:holder IS NULL OR t.holder = :holder)
           ORDER BY r.due_at LIMIT :limit""",
        {"kind": kind, "holder": holder, "until": until, "limit": limit},
    )
    return [FeedDue(*row) for row in rows]
