"""Keeping back what has not left yet."""

from storage.kit import outbox
from storage.kit.sqlite import Tx


def recall(tx: Tx, key: str) -> bool:
    """Keep back a message that has not left; True where it may have arrived, so that its reader has to be told more."""
    row = tx.one("SELECT id, state, error FROM outbox WHERE key = :key", {"key": key})
    if row is None or row[1] in ("never", "folded"):
        return False
    if row[1] in ("waiting", "held"):
        outbox.fold(tx, row[0])
        return str(row[2] or "").startswith(outbox.UNCERTAIN)
    return True
