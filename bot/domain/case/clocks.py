"""The clocks of a case (SOP 4, 5): which reminders each sets, and when. Pure; instants in UTC milliseconds."""

from enum import StrEnum

from bot.domain.case.case import Case
from bot.domain.case.death import DAY_MS, next_papers
from bot.domain.case.rules import MINUTE_MS, CaseRules
from bot.domain.kit.moves import Timer


class CaseClock(StrEnum):
    """What runs beside a case; each belongs to one row, so that several persons of one ticket never share one."""

    HEALTH = "health"  # the day after an intake: how is the person?
    REFERRAL = "referral"  # the other office should have answered
    SEARCH = "search"  # each day of the search for a family, and its end
    PAPERS = "papers"  # each day what is missing of the letters
    BURIAL = "burial"  # from "ready to be buried" until the grave


KINDS = {
    CaseClock.HEALTH: ("health_check", "health_late"),
    CaseClock.REFERRAL: ("referral_due",),
    CaseClock.SEARCH: ("search_day", "search_end"),
    CaseClock.PAPERS: ("letter_daily",),
    CaseClock.BURIAL: ("burial_due", "burial_late"),
}


def round_of(case: Case, clock: CaseClock) -> int | None:
    """The number of the row that a clock belongs to: a move, a referral or a death; None where there is none."""
    match clock:
        case CaseClock.HEALTH:
            return case.check
        case CaseClock.REFERRAL:
            return None if case.referral is None else case.referral.id
    return None if case.death is None else case.death.id


def timers(case: Case, clock: CaseClock, now: int, rules: CaseRules, fired: int = 0) -> tuple[Timer, ...]:
    """What `clock` sets for a case as it stands. `fired`: how often the last of its reminders rang already (of a daily
    one, its highest `n`)."""
    death = case.death
    match clock:
        case CaseClock.HEALTH if case.check_due is not None:
            late = case.check_due + rules.health_late_min * MINUTE_MS
            return Timer("health_check", case.check_due), Timer("health_late", late)
        case CaseClock.REFERRAL if case.referral is not None:
            return (Timer("referral_due", case.referral.due_at),)
        case CaseClock.SEARCH if death is not None and death.search_from is not None:
            return search_timers(death.search_from, death.search_days, now, fired)
        case CaseClock.PAPERS if death is not None:
            return (_papers(death.recorded_at, death.letter_every_min, now, fired),)
        case CaseClock.BURIAL if death is not None and death.ready_at is not None:
            return _burial(death.ready_at, rules, fired)
    return ()


def search_timers(start: int, days: int, now: int, ended: int = 0) -> tuple[Timer, ...]:
    """The reminders of a search that began at `start`: each day as it begins, and the end. Of a search that is written
    down late only what is still to come, and the day that runs now. `ended`: how often its end was announced already,
    by an hour that was corrected since."""
    first = (
        Timer("search_day", start + (day - 1) * DAY_MS, day) for day in range(1, days + 1) if start + day * DAY_MS > now
    )
    end = start + days * DAY_MS
    return (*first, Timer("search_end", end, ended)) if end > now or not ended else tuple(first)


def _papers(start: int, every_min: int, now: int, fired: int) -> Timer:
    """The next daily question after what is missing, in the rhythm that began with the record of the death. After a
    clock that was set back the moment that comes next may have rung already."""
    every = every_min * MINUTE_MS
    n = max((next_papers(start, every_min, now) - start) // every, fired + 1)
    return Timer("letter_daily", start + n * every, n)


def _burial(ready: int, rules: CaseRules, fired: int) -> tuple[Timer, ...]:
    """First who keeps the case, then the supervisors, and they again each day until there is a grave (SOP 5)."""
    first = (Timer("burial_due", ready + rules.burial_keeper_min * MINUTE_MS),) if fired == 0 else ()
    late = ready + (rules.burial_supervisor_min + fired * rules.burial_every_min) * MINUTE_MS
    return (*first, Timer("burial_late", late, fired + 1))
