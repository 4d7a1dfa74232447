"""Messages of one kind to one chat that could not be delivered, and bringing them back."""

import json

from storage.kit.sqlite import Tx


def count(tx: Tx, chat_id: int, kind: str) -> int:
    """How many were given up."""
    row = tx.one(
        """SELECT count(*) FROM outbox WHERE state IN ('never', 'held') AND state = 'never'
             AND chat_id = :chat AND kind = :kind""",
        {"chat": chat_id, "kind": kind},
    )
    return 0 if row is None else int(row[0])


def again(tx: Tx, chat_id: int, kind: str, now: int) -> int:
    """Try what was given up again, as if it had been queued now (UTC ms); how many."""
    return tx.run(
        """UPDATE outbox SET state = 'waiting', not_before = :now, created_at = :now, attempts = 0, error = NULL
           WHERE state IN ('never', 'held') AND state = 'never' AND chat_id = :chat AND kind = :kind""",
        {"chat": chat_id, "kind": kind, "now": now},
    )


def waiting(tx: Tx, chat_id: int, kind: str) -> frozenset[int]:
    """Which pieces of news wait for a chat already."""
    rows = tx.all(
        """SELECT params FROM outbox WHERE state IN ('waiting', 'leased') AND chat_id = :chat AND kind = :kind""",
        {"chat": chat_id, "kind": kind},
    )
    return frozenset(int(json.loads(row[0])["news"]) for row in rows)
