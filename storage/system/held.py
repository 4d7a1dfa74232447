"""What a restore holds back: messages that may have arrived after the backup was taken (F46)."""

from storage.kit.outbox import RESTORED
from storage.kit.sqlite import Tx


def hold_all(tx: Tx) -> int:
    """After a restore: whatever waits may have arrived already, after the backup was taken. It is held until somebody
    decides (`release`, `drop`); edits are dropped. How many are held."""
    tx.run(
        "UPDATE outbox SET state = 'folded', lease_until = NULL WHERE state IN ('waiting', 'leased') AND rewrite = 1"
    )
    return tx.run(
        """UPDATE outbox SET state = 'held', lease_until = NULL, error = :restored
           WHERE state IN ('waiting', 'leased', 'held') AND coalesce(error, '') <> :restored""",
        {"restored": RESTORED},
    )


def by_priority(tx: Tx) -> dict[int, int]:
    """How many messages a restore holds, by priority."""
    rows = tx.all(
        """SELECT priority, count(*) FROM outbox
           WHERE state IN ('never', 'held') AND state = 'held' AND error = :restored
           GROUP BY priority ORDER BY priority""",
        {"restored": RESTORED},
    )
    return {int(row[0]): int(row[1]) for row in rows}


def release(tx: Tx, now: int) -> int:
    """Send what a restore holds; how many, 0 where somebody has decided already."""
    return tx.run(
        """UPDATE outbox SET state = 'waiting', not_before = :now, error = NULL
           WHERE state IN ('never', 'held') AND state = 'held' AND error = :restored""",
        {"now": now, "restored": RESTORED},
    )


def drop(tx: Tx) -> int:
    """Leave what a restore holds untold; how many."""
    return tx.run(
        """UPDATE outbox SET state = 'folded'
           WHERE state IN ('never', 'held') AND state = 'held' AND error = :restored""",
        {"restored": RESTORED},
    )
