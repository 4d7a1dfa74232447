"""How photos look: which are still to be looked at, and the hash of those that were (bot/likeness.py)."""

from dataclasses import dataclass

from storage.kit.sqlite import Tx


@dataclass(frozen=True, slots=True)
class Unseen:
    """A photo that is to be looked at: its smallest size at Telegram, and how often that failed."""

    attachment_id: int
    file_id: str
    tries: int


def want(tx: Tx, attachment_id: int, file_id: str, now: int) -> None:
    """Look at this photo when there is time; `file_id` is its smallest size."""
    tx.run(
        """INSERT INTO likeness (attachment_id, file_id, next_try_at) VALUES (:attachment, :file, :now)
           ON CONFLICT DO NOTHING""",
        {"attachment": attachment_id, "file": file_id, "now": now},
    )


def due(tx: Tx, now: int, limit: int) -> list[Unseen]:
    """Photos to look at, the longest waiting first."""
    rows = tx.all(
        """SELECT attachment_id, file_id, tries FROM likeness WHERE state = 'waiting' AND next_try_at <= :now
           ORDER BY next_try_at LIMIT :limit""",
        {"now": now, "limit": limit},
    )
    return [Unseen(*row) for row in rows]


def know(tx: Tx, attachment_id: int, look: str) -> None:
    """The photo was looked at: 16 hexadecimal digits."""
    tx.run(
        """UPDATE likeness SET state = 'known', hash = :hash, file_id = NULL
           WHERE attachment_id = :attachment AND state = 'waiting'""",
        {"attachment": attachment_id, "hash": look},
    )


def again(tx: Tx, attachment_id: int, next_try_at: int) -> None:
    """Put off a photo that could not be fetched, until `next_try_at` (UTC ms)."""
    tx.run(
        """UPDATE likeness SET tries = tries + 1, next_try_at = :at
           WHERE attachment_id = :attachment AND state = 'waiting'""",
        {"attachment": attachment_id, "at": next_try_at},
    )


def give_up(tx: Tx, attachment_id: int) -> None:
    """Give up a file that is no picture or cannot be had: not tried again."""
    tx.run(
        "UPDATE likeness SET state = 'failed', file_id = NULL WHERE attachment_id = :attachment AND state = 'waiting'",
        {"attachment": attachment_id},
    )


def ticket_of(tx: Tx, attachment_id: int) -> int | None:
    """The ticket that a photo belongs to; None while it belongs to a draft only."""
    row = tx.one("SELECT ticket_id FROM attachment WHERE id = :id", {"id": attachment_id})
    return None if row is None else row[0]
