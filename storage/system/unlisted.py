"""Questions that the directory of services had no answer to (SOP 10). Nothing is kept for it: they are read where every
message stands, in the inbox, and go with it by retention and erasure. Instants in UTC ms."""

from storage.kit.sqlite import Tx

MOST = 500


def asked_since(tx: Tx, since: int) -> list[str | None]:
    """What was written, the latest first, at most 500; None where the words were forgotten or erased since."""
    rows = tx.all(
        """SELECT coalesce(json_extract(raw, '$.message.text'), json_extract(raw, '$.item.text.body')) FROM inbox
           WHERE state = 'done' AND outcome >= 'unlisted:' AND outcome < 'unlisted;' AND done_at >= :since
           ORDER BY done_at DESC LIMIT :most""",
        {"since": since, "most": MOST},
    )
    return [None if row[0] is None else str(row[0]) for row in rows]
