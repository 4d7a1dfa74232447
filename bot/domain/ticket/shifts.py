"""Who is on duty (SOP 3): shifts of the day, a week that repeats, exceptions for single dates. Pure.

Dates are those of the city's calendar on which a shift begins; one that ends not later than it begins goes on into the
next day. Instants are UTC milliseconds.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Shift:
    """`begins` and `ends` are minutes after midnight."""

    code: str
    name: str
    begins: int
    ends: int

    @property
    def hours(self) -> str:
        """As people write it: 07.00–15.00."""
        return f"{_clock(self.begins)}–{_clock(self.ends)}"


DEFAULT_SHIFTS = (
    Shift("pagi", "Pagi", 7 * 60, 15 * 60),
    Shift("siang", "Siang", 15 * 60, 23 * 60),
    Shift("malam", "Malam", 23 * 60, 7 * 60),
)


@dataclass(frozen=True, slots=True)
class DutyRules:
    """The [duty] of the configuration. `announce`: at how many minutes after midnight an empty shift of the next day is
    announced."""

    shifts: tuple[Shift, ...] = DEFAULT_SHIFTS
    announce: int = 18 * 60

    def shift(self, code: str) -> Shift | None:
        """The shift with this code; None where the configuration has none any more."""
        return next((one for one in self.shifts if one.code == code), None)


@dataclass(frozen=True, slots=True)
class ShiftTurn:
    """One shift of one date, from `begins_at` until before `ends_at`."""

    day: date
    shift: Shift
    begins_at: int
    ends_at: int


@dataclass(frozen=True, slots=True)
class DutyPlan:
    """`week`: (weekday 1 to 7, shift, person); `exceptions`: (date, shift, person) → present or not."""

    week: frozenset[tuple[int, str, int]] = frozenset()
    exceptions: dict[tuple[date, str, int], bool] = field(default_factory=dict)

    @property
    def made(self) -> bool:
        """Whether anybody was ever planned: without a plan there is no empty shift."""
        return bool(self.week) or any(self.exceptions.values())

    def people(self, day: date, shift: str) -> frozenset[int]:
        """Who is planned for a shift of a date."""
        usual = {who for weekday, code, who in self.week if (weekday, code) == (day.isoweekday(), shift)}
        changed = {who: on for (at, code, who), on in self.exceptions.items() if (at, code) == (day, shift)}
        return frozenset({who for who in usual if changed.get(who, True)} | {who for who, on in changed.items() if on})


@lru_cache(256)  # asked for at every dialogue of a day, and for every report of a year's figures
def turn(shift: Shift, day: date, zone: ZoneInfo) -> ShiftTurn:
    """The shift of a date in the city's zone."""
    ends_on = day if shift.ends > shift.begins else day + timedelta(days=1)
    return ShiftTurn(day, shift, instant(day, shift.begins, zone), instant(ends_on, shift.ends, zone))


def instant(day: date, minute: int, zone: ZoneInfo) -> int:
    """A time of day of the city's calendar as UTC milliseconds."""
    at = datetime.combine(day, time(minute // 60, minute % 60), zone)
    return (at - EPOCH) // timedelta(milliseconds=1)


def running(rules: DutyRules, now: int, zone: ZoneInfo) -> list[ShiftTurn]:
    """The shifts that go on at `now`: those of today, and of yesterday where they last over midnight."""
    today = _day(now, zone)
    turns = [turn(shift, day, zone) for day in (today - timedelta(days=1), today) for shift in rules.shifts]
    return [one for one in turns if one.begins_at <= now < one.ends_at]


def on_duty(plan: DutyPlan, rules: DutyRules, now: int, zone: ZoneInfo) -> frozenset[int]:
    """Who is planned for `now`."""
    return frozenset(who for one in running(rules, now, zone) for who in plan.people(one.day, one.shift.code))


def coming(rules: DutyRules, first: date, days: int, zone: ZoneInfo) -> Iterator[ShiftTurn]:
    """The shifts of some days, in their order."""
    for after in range(days):
        for one in sorted(rules.shifts, key=lambda shift: shift.begins):
            yield turn(one, first + timedelta(days=after), zone)


def empty(plan: DutyPlan, turns: Iterable[ShiftTurn], able: frozenset[int], now: int) -> list[ShiftTurn]:
    """The shifts among `turns` that are not over and for which nobody of the `able` (who may still work) is planned."""
    return [one for one in turns if one.ends_at > now and not plan.people(one.day, one.shift.code) & able]


def next_announcement(rules: DutyRules, now: int, zone: ZoneInfo) -> int:
    """The next moment after `now` at which the shifts of the following day are looked at."""
    today = _day(now, zone)
    at = instant(today, rules.announce, zone)
    return at if at > now else instant(today + timedelta(days=1), rules.announce, zone)


def announced_days(due_at: int, now: int, zone: ZoneInfo) -> tuple[date, int]:
    """Which days an announcement of `due_at` that comes at `now` is about: the first, and how many. On time it is the
    next day; after a silence of the bot also the days whose own announcement was missed."""
    first = _day(due_at, zone) + timedelta(days=1)
    missed = max(0, (now - due_at) // 86_400_000)
    return first, 1 + missed


def _day(at: int, zone: ZoneInfo) -> date:
    return (EPOCH + timedelta(milliseconds=at)).astimezone(zone).date()


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}.{minute % 60:02d}"
