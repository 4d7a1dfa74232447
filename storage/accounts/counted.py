"""How often an account did something lately: what is asked without being sent is counted too (SOP 9)."""

from storage.kit.sqlite import Tx

KEPT_MS = 24 * 3_600_000
BEGUN, LOOKED, TOLD, PASSED = "begun", "looked", "told", "passed"


def count(tx: Tx, user_id: int, what: str, now: int) -> None:
    """Count one more time that an account did this, at `now` (UTC ms). What is a day old is forgotten."""
    tx.run("DELETE FROM counted WHERE user_id = :user AND at < :old", {"user": user_id, "old": now - KEPT_MS})
    tx.run(
        "INSERT INTO counted (user_id, what, at) VALUES (:user, :what, :now)",
        {"user": user_id, "what": what, "now": now},
    )


def since(tx: Tx, user_id: int, what: str, instant: int) -> int:
    """How often since an instant (UTC ms), within a day."""
    row = tx.one(
        "SELECT count(*) FROM counted WHERE user_id = :user AND what = :what AND at >= :since",
        {"user": user_id, "what": what, "since": instant},
    )
    return 0 if row is None else int(row[0])
