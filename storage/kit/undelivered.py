"""Messages of one kind to one chat that could not be delivered, and bringing them back."""

import json

from storage.kit.sqlite import Tx, Value

ASKED = "asked for"  # the `error` of a row that is to be tried although its messenger takes nothing


def count(tx: Tx, chat_id: int, kind: str) -> int:
    """How many were given up."""
    row = tx.one(
        """SELECT count(*) FROM outbox WHERE state IN ('never', 'held') AND state = 'never'
             AND chat_id = :chat AND kind = :kind""",
        {"chat": chat_id, "kind": kind},
    )
    return 0 if row is None else int(row[0])


def again(tx: Tx, chat_id: int, kind: str, now: int) -> int:
    """Try what was given up, and what waits for its next try, as if it had been queued now (UTC ms); how many. The
    first of them does not wait for anything: it finds out for all others whether they are taken again."""
    values: dict[str, Value] = {"chat": chat_id, "kind": kind, "now": now, "asked": ASKED}
    count = tx.run(
        """UPDATE outbox SET state = 'waiting', not_before = :now, created_at = :now, attempts = 0, error = NULL
           WHERE state IN ('never', 'held') AND state = 'never' AND chat_id = :chat AND kind = :kind""",
        values,
    )
    count += tx.run(
        """UPDATE outbox SET not_before = :now, created_at = :now, attempts = 0, error = NULL
           WHERE state IN ('waiting', 'leased') AND state = 'waiting' AND chat_id = :chat AND kind = :kind
             AND not_before > :now""",
        values,
    )
    tx.run(
        """UPDATE outbox SET error = :asked
           WHERE id = (SELECT min(id) FROM outbox WHERE state IN ('waiting', 'leased') AND chat_id = :chat
                         AND kind = :kind AND state = 'waiting' AND not_before <= :now)""",
        values,
    )
    return count


def is_asked_for(tx: Tx, outbox_id: int) -> bool:
    """Whether somebody asked for this one to be tried now, whatever is known of its messenger."""
    return (
        tx.one("SELECT 1 FROM outbox WHERE id = :id AND error = :asked", {"id": outbox_id, "asked": ASKED}) is not None
    )


def waiting(tx: Tx, chat_id: int, kind: str) -> frozenset[int]:
    """Which pieces of news wait for a chat already."""
    rows = tx.all(
        """SELECT params FROM outbox WHERE state IN ('waiting', 'leased') AND chat_id = :chat AND kind = :kind""",
        {"chat": chat_id, "kind": kind},
    )
    return frozenset(int(json.loads(row[0])["news"]) for row in rows)
