"""The clocks of a case (SOP 4, 5): which reminders each sets, and when. Pure; instants in UTC milliseconds."""

from enum import StrEnum

from bot.domain.case.case import Case
from bot.domain.case.death import DAY_MS, next_papers
from bot.domain.case.rules import MINUTE_MS, CaseRules
from bot.domain.kit.moves import Timer
from bot.domain.kit.reminders import ReminderKind


class CaseClock(StrEnum):
    """What runs beside a case; each belongs to one row, so that several persons of one ticket never share one."""

    HEALTH = "health"  # the day after an intake: how is the person?
    REFERRAL = "referral"  # the other office should have answered
    SEARCH = "search"  # each day of the search for a family, and its end
    PAPERS = "papers"  # each day what is missing of the letters
    BURIAL = "burial"  # from "ready to be buried" until the grave
    HANDOVER = "handover"  # a family came: until the body is handed over to them


KINDS = {
    CaseClock.HEALTH: (ReminderKind.HEALTH_CHECK, ReminderKind.HEALTH_LATE),
    CaseClock.REFERRAL: (ReminderKind.REFERRAL_DUE,),
    CaseClock.SEARCH: (ReminderKind.SEARCH_DAY, ReminderKind.SEARCH_END),
    CaseClock.PAPERS: (ReminderKind.LETTER_DAILY,),
    CaseClock.BURIAL: (ReminderKind.BURIAL_DUE, ReminderKind.BURIAL_LATE),
    CaseClock.HANDOVER: (ReminderKind.BODY_WAITS,),
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
            return Timer(ReminderKind.HEALTH_CHECK, case.check_due), Timer(ReminderKind.HEALTH_LATE, late)
        case CaseClock.REFERRAL if case.referral is not None:
            return (Timer(ReminderKind.REFERRAL_DUE, case.referral.due_at),)
        case CaseClock.SEARCH if death is not None and death.search_from is not None:
            return search_timers(death.search_from, death.search_days, now, fired)
        case CaseClock.PAPERS if death is not None:
            return (_papers(death.recorded_at, death.letter_every_min, now, fired),)
        case CaseClock.BURIAL if death is not None and death.ready_at is not None:
            return _burial(death.ready_at, rules, now, fired)
        case CaseClock.HANDOVER if death is not None and death.family_at is not None:
            return (_handover(death.family_at, rules, now, fired),)
    return ()


def search_timers(start: int, days: int, now: int, ended: int = 0) -> tuple[Timer, ...]:
    """The reminders of a search that began at `start`: each day as it begins, and the end. Of a search that is written
    down late only what is still to come, and the day that runs now. `ended`: how often its end was announced already,
    by an hour that was corrected since."""
    first = (
        Timer(ReminderKind.SEARCH_DAY, start + (day - 1) * DAY_MS, day)
        for day in range(1, days + 1)
        if start + day * DAY_MS > now
    )
    end = start + days * DAY_MS
    return (*first, Timer(ReminderKind.SEARCH_END, end, ended)) if end > now or not ended else tuple(first)


def _papers(start: int, every_min: int, now: int, fired: int) -> Timer:
    """The next daily question after what is missing, in the rhythm that began with the record of the death. After a
    clock that was set back the moment that comes next may have rung already."""
    every = every_min * MINUTE_MS
    n = max((next_papers(start, every_min, now) - start) // every, fired + 1)
    return Timer(ReminderKind.LETTER_DAILY, start + n * every, n)


def _burial(ready: int, rules: CaseRules, now: int, fired: int) -> tuple[Timer, ...]:
    """First who keeps the case, then the supervisors, and they again each day until there is a grave (SOP 5). Of the
    steps that passed (a burial that was taken back) none."""
    keeper, every = ready + rules.burial_keeper_min * MINUTE_MS, rules.burial_every_min * MINUTE_MS
    first = (Timer(ReminderKind.BURIAL_DUE, keeper),) if fired == 0 and keeper > now else ()
    late = ready + rules.burial_supervisor_min * MINUTE_MS + fired * every
    if late <= now:
        late += ((now - late) // every + 1) * every
    return (*first, Timer(ReminderKind.BURIAL_LATE, late, fired + 1))


def _handover(family: int, rules: CaseRules, now: int, fired: int) -> Timer:
    """The next of the same ladder for a body whose family is known and that still lies there: each step once, and of
    those that passed none."""
    at = family + rules.burial_keeper_min * MINUTE_MS
    if at <= now:
        at, every = family + rules.burial_supervisor_min * MINUTE_MS, rules.burial_every_min * MINUTE_MS
        at += max(0, (now - at) // every + 1) * every
    return Timer(ReminderKind.BODY_WAITS, at, fired + 1)
