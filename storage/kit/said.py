"""What somebody wrote a moment ago, where every message stands: in the inbox. Nothing is kept for it. Instants in
UTC ms."""

from storage.kit.sqlite import Tx


def words_of(tx: Tx, update_id: int, user_id: int, since: int) -> str:
    """The words of a person's own message, by the update that brought it; "" where it is another's, came before
    `since`, had none, or was forgotten."""
    row = tx.one(
        """SELECT coalesce(json_extract(raw, '$.message.text'), json_extract(raw, '$.message.caption'),
                           json_extract(raw, '$.item.text.body')) FROM inbox
           WHERE update_id = :update AND lane = :user AND received_at >= :since""",
        {"update": update_id, "user": user_id, "since": since},
    )
    return "" if row is None or row[0] is None else str(row[0])


def lately(tx: Tx, user_id: int, since: int, most: int) -> list[tuple[int, str]]:
    """The messages in words that a person sent before this one, not before `since`, the newest first: the update and
    its outcome. What a messenger tells of receipts is none."""
    rows = tx.all(
        """SELECT update_id, outcome FROM inbox
           WHERE lane = :user AND raw IS NOT NULL AND state = 'done' AND received_at >= :since
             AND coalesce(json_extract(raw, '$.message.text'), json_extract(raw, '$.message.caption'),
                          json_extract(raw, '$.item.text.body')) IS NOT NULL
           ORDER BY update_id DESC LIMIT :most""",
        {"user": user_id, "since": since, "most": most},
    )
    return [(int(update), str(outcome)) for update, outcome in rows]
