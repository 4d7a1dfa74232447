"""The next moment of a cron line, in the city's zone: APScheduler knows calendars."""

from datetime import timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from apscheduler.triggers.cron import CronTrigger

from bot.clock import local
from bot.domain.figures.digest import LAST, NextMoment, read_cron


def calendar_of(zone: ZoneInfo) -> NextMoment:
    """What tells the next planned moment after an instant (UTC ms). It raises ValueError for a line that is none of
    the grammar (bot/domain/figures/digest.py), or one that never comes."""

    def next_moment(line: str, after: int) -> int:
        trigger = _trigger(line, zone)
        found = trigger.get_next_fire_time(None, local(after, zone) + timedelta(milliseconds=1))
        if found is None:
            raise ValueError(f"{line!r} never comes")
        return int(found.timestamp()) * 1_000

    return next_moment


@lru_cache(maxsize=256)
def _trigger(line: str, zone: ZoneInfo) -> CronTrigger:
    rhythm = read_cron(line)
    day = "*" if rhythm.day is None else "last" if rhythm.day == LAST else rhythm.day
    hours = rhythm.hour if rhythm.evening is None else f"{rhythm.hour},{rhythm.evening}"
    # Weekdays by name: APScheduler's number 0 is Monday, a crontab's is Sunday.
    weekdays = line.split()[-1].lower()
    return CronTrigger(day=day, day_of_week=weekdays, hour=hours, minute=rhythm.minute, second=0, timezone=zone)
