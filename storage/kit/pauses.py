"""Chats that wait because their messenger said so, and what went out lately: limits count across a restart."""

from storage.kit.outbox import FIRST_OF_OTHERS, UNCERTAIN
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


def put_off(tx: Tx, channel: str, why: str, now: int, until: int) -> None:
    """Whatever is due to accounts that came by this messenger, and what waits for it already, waits until then
    (`outbox.mended`); but not what may have left, which has a wait of its own."""
    tx.run(
        """UPDATE outbox SET not_before = :until, error = :why
           WHERE chat_id >= :others AND state IN ('waiting', 'leased') AND state = 'waiting'
             AND (not_before <= :now OR error = :why)
             AND substr(coalesce(error, ''), 1, length(:uncertain)) <> :uncertain
             AND (SELECT a.channel FROM address AS a WHERE a.account_id = outbox.chat_id
                  ORDER BY a.used_at DESC, a.channel LIMIT 1) = :channel""",
        {"until": until, "why": why, "others": FIRST_OF_OTHERS, "now": now, "channel": channel, "uncertain": UNCERTAIN},
    )
