"""What somebody wrote a moment ago, where every message stands: in the inbox. Nothing is kept for it. Instants in
UTC ms."""

from storage.kit.sqlite import Tx


def words_of(tx: Tx, update_id: int, user_id: int, since: int) -> str:
    """The words of a person's own message, by the update that brought it; "" where it is another's, came before
    `since`, had none, or was forgotten."""
    row = tx.one(
        """SELECT coalesce(json_extract(raw, '$.message.text'), json_extract(raw, '$.message.caption'),
                           json_extract(raw, '$.text.body')) FROM inbox
           WHERE update_id = :update AND lane = :user AND received_at >= :since""",
        {"update": update_id, "user": user_id, "since": since},
    )
    return "" if row is None or row[0] is None else str(row[0])


def last_done(tx: Tx, user_id: int, since: int) -> tuple[int, str]:
    """The update that a person sent last before this one, and its outcome; (0, "") where none came since `since`."""
    row = tx.one(
        """SELECT update_id, outcome FROM inbox
           WHERE lane = :user AND raw IS NOT NULL AND state = 'done' AND received_at >= :since
           ORDER BY update_id DESC LIMIT 1""",
        {"user": user_id, "since": since},
    )
    return (0, "") if row is None else (int(row[0]), str(row[1]))
