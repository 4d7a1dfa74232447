"""The plan of shifts: a week that repeats, exceptions, and which part of it somebody is looking at."""

from datetime import date

from bot.domain.ticket.shifts import DutyPlan
from storage.kit.sqlite import Tx, Value


def plan(tx: Tx, since: date) -> DutyPlan:
    """The week, and the exceptions from the date `since` on."""
    week = tx.all("SELECT weekday, shift, user_id FROM shift_week")
    changed = tx.all(
        "SELECT date, shift, user_id, present FROM shift_exception WHERE date >= :since", {"since": since.isoformat()}
    )
    return DutyPlan(
        frozenset((int(row[0]), str(row[1]), int(row[2])) for row in week),
        {(date.fromisoformat(row[0]), str(row[1]), int(row[2])): bool(row[3]) for row in changed},
    )


def set_week(tx: Tx, weekday: int, shift: str, user_id: int, *, on: bool, by: int, now: int) -> bool:
    """Plan somebody for a shift of every week, or no longer; False where that is so already."""
    where: dict[str, Value] = {"weekday": weekday, "shift": shift, "user": user_id}
    if on:
        changed = tx.run(
            """INSERT INTO shift_week (weekday, shift, user_id, at, by) VALUES (:weekday, :shift, :user, :now, :by)
               ON CONFLICT DO NOTHING""",
            {**where, "now": now, "by": by},
        )
    else:
        changed = tx.run(
            "DELETE FROM shift_week WHERE weekday = :weekday AND shift = :shift AND user_id = :user", where
        )
    if changed:
        _forget_copy(tx)
    return changed == 1


def set_exception(tx: Tx, day: date, shift: str, user_id: int, *, on: bool | None, by: int, now: int) -> bool:
    """Put somebody on a shift of one date, or off it; `on` None: as the week has it. False where that is so already."""
    where: dict[str, Value] = {"date": day.isoformat(), "shift": shift, "user": user_id}
    if on is None:
        return (
            tx.run("DELETE FROM shift_exception WHERE date = :date AND shift = :shift AND user_id = :user", where) == 1
        )
    return (
        tx.run(
            """INSERT INTO shift_exception (date, shift, user_id, present, at, by)
               VALUES (:date, :shift, :user, :on, :now, :by)
               ON CONFLICT (date, shift, user_id) DO UPDATE SET present = excluded.present, at = excluded.at,
                 by = excluded.by WHERE present <> excluded.present""",
            {**where, "on": int(on), "now": now, "by": by},
        )
        == 1
    )


def copy_day(tx: Tx, weekday: int, *, by: int, now: int) -> None:
    """Every other day of the week gets the plan of this one; what stood there is kept until the week is changed."""
    _forget_copy(tx)
    tx.run("INSERT INTO shift_former SELECT weekday, shift, user_id, at, by FROM shift_week")
    tx.run(
        "INSERT INTO shift_copy (id, weekday, at, by) VALUES (1, :weekday, :now, :by)",
        {"weekday": weekday, "now": now, "by": by},
    )
    tx.run("DELETE FROM shift_week WHERE weekday <> :weekday", {"weekday": weekday})
    tx.run(
        """INSERT INTO shift_week (weekday, shift, user_id, at, by)
           SELECT day.value, w.shift, w.user_id, :now, :by FROM shift_week AS w, json_each('[1,2,3,4,5,6,7]') AS day
           WHERE w.weekday = :weekday AND day.value <> :weekday""",
        {"weekday": weekday, "now": now, "by": by},
    )


def copied(tx: Tx) -> int | None:
    """The day that was copied over the others, while that can be undone."""
    row = tx.one("SELECT weekday FROM shift_copy")
    return None if row is None else int(row[0])


def undo_copy(tx: Tx) -> bool:
    """The week is as it was before the copy; False where the week was changed since, or nothing was copied."""
    if copied(tx) is None:
        return False
    tx.run("DELETE FROM shift_week")
    tx.run("INSERT INTO shift_week SELECT weekday, shift, user_id, at, by FROM shift_former")
    _forget_copy(tx)
    return True


def _forget_copy(tx: Tx) -> None:
    tx.run("DELETE FROM shift_copy")
    tx.run("DELETE FROM shift_former")


def look_at(tx: Tx, user_id: int, page: str) -> None:
    """Remember which part of the plan somebody is looking at."""
    tx.run(
        """INSERT INTO shift_view (user_id, page) VALUES (:user, :page)
           ON CONFLICT (user_id) DO UPDATE SET page = excluded.page""",
        {"user": user_id, "page": page},
    )


def page_of(tx: Tx, user_id: int) -> str:
    """Which part of the plan somebody is looking at; "" for its beginning."""
    row = tx.one("SELECT page FROM shift_view WHERE user_id = :user", {"user": user_id})
    return "" if row is None else str(row[0])
