"""Chats that wait because their messenger said so, and what went out lately: limits count across a restart."""

from storage.kit.sqlite import Tx


def set_pause(tx: Tx, chat_id: int, until: int) -> None:
    """Telegram named a chat (0: everything) that must wait until `until` (UTC ms)."""
    tx.run(
        """INSERT INTO pause (chat_id, until) VALUES (:chat, :until)
           ON CONFLICT (chat_id) DO UPDATE SET until = max(until, excluded.until)""",
        {"chat": chat_id, "until": until},
    )


def pauses(tx: Tx, now: int) -> dict[int, int]:
    """The pauses that are still in force: chat → until (UTC ms)."""
    tx.run("DELETE FROM pause WHERE until <= :now", {"now": now})
    return {int(row[0]): int(row[1]) for row in tx.all("SELECT chat_id, until FROM pause")}


def recent_sends(tx: Tx, since: int) -> list[tuple[int, int]]:
    """(chat_id, sent_at) of what went out since, so that a restart does not overrun Telegram's limits."""
    rows = tx.all(
        "SELECT chat_id, sent_at FROM outbox WHERE sent_at >= :since AND id > :tail",
        {"since": since, "tail": _tail(tx)},
    )
    return [(int(row[0]), int(row[1])) for row in rows]


def _tail(tx: Tx) -> int:
    row = tx.one("SELECT coalesce(max(id), 0) FROM outbox")
    return max(0, (int(row[0]) if row else 0) - 5_000)
