"""Accounts that supervisors paused: for how long they may send no new reports, and why. Instants in UTC ms."""

from dataclasses import dataclass

from storage.kit.sqlite import Tx


@dataclass(frozen=True, slots=True)
class Pause:
    """One pause that runs; `reason` is a code."""

    user_id: int
    reason: str
    by: int
    at: int
    until: int


def begin(tx: Tx, user_id: int, reason: str, by: int, now: int, until: int) -> None:
    """Pause an account until `until`; one that runs gives way to it."""
    end(tx, user_id, by, now)
    tx.run(
        """INSERT INTO account_pause (user_id, reason, by, at, until) VALUES (:user, :reason, :by, :now, :until)""",
        {"user": user_id, "reason": reason, "by": by, "now": now, "until": until},
    )


def running(tx: Tx, user_id: int, now: int) -> Pause | None:
    """The pause of an account at this moment; None where it has none."""
    row = tx.one(
        """SELECT user_id, reason, by, at, until FROM account_pause
           WHERE user_id = :user AND until > :now AND ended_at IS NULL""",
        {"user": user_id, "now": now},
    )
    return None if row is None else Pause(*row)


def all_running(tx: Tx, now: int, limit: int) -> list[Pause]:
    """Every pause of this moment, the one that ends first at the front."""
    rows = tx.all(
        """SELECT user_id, reason, by, at, until FROM account_pause
           WHERE until > :now AND ended_at IS NULL ORDER BY until, user_id LIMIT :limit""",
        {"now": now, "limit": limit},
    )
    return [Pause(*row) for row in rows]


def end(tx: Tx, user_id: int, by: int, now: int) -> bool:
    """End a pause early; False where none runs."""
    return (
        tx.run(
            """UPDATE account_pause SET ended_at = :now, ended_by = :by
               WHERE user_id = :user AND until > :now AND ended_at IS NULL""",
            {"user": user_id, "by": by, "now": now},
        )
        > 0
    )
