"""Digests (SOP 7): when they come, what they are about, which numbers they carry. Pure; instants in UTC ms.

A rhythm is a cron line of a small grammar, so that it can always be said in words: "M H D * W" with a minute, an hour,
a day of the month (1–28 or `last`) or `*`, and weekdays by name or `*`. A daily one may come twice: "0 7,17 * * *". The
next moment of a line is computed by APScheduler (bot/loops/cron.py), in the city's zone.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LAST = 0  # the last day of a month, whichever it is
LATEST_DAY = 28  # later ones are missing in February
EVENING = 17  # the second hour that is offered
TWICE = "twice"  # its button
SHORT_NONCE = 8  # with an area's code behind it a button still fits; whose the subscription is, is checked as well
_LINE = re.compile(r"(\d{1,2}) (\d{1,2}(?:,\d{1,2})?) (\*|last|\d{1,2}) \* (\*|[a-z]{3}(?:,[a-z]{3})*)")
_HOUR = re.compile(r"(?:pukul |jam |pkl\.? )?(\d{1,2})(?:\s*[.:]\s*(\d{1,2}))?(?: wib)?")

NextMoment = Callable[[str, int], int]  # a cron line and an instant → the next planned moment after it


class Cadence(StrEnum):
    """The values stand in the database."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


class DigestSpan(StrEnum):
    """What a digest's numbers are about: whole periods that are over, or one that runs."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    TODAY = "today"
    THIS_WEEK = "this_week"
    THIS_MONTH = "this_month"


SPAN_OF = {Cadence.DAILY: DigestSpan.DAY, Cadence.WEEKLY: DigestSpan.WEEK, Cadence.MONTHLY: DigestSpan.MONTH}


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A cron line taken apart. `day`: of the month, LAST, or None for any; `weekdays`: 0 is Monday, empty for any;
    `evening`: a second hour of the same day, on which the day so far is told."""

    hour: int
    minute: int = 0
    day: int | None = None
    weekdays: frozenset[int] = frozenset()
    evening: int | None = None

    @property
    def line(self) -> str:
        """As a cron line."""
        day = "*" if self.day is None else "last" if self.day == LAST else str(self.day)
        names = ",".join(WEEKDAYS[at] for at in sorted(self.weekdays)) or "*"
        hours = self.hour if self.evening is None else f"{self.hour},{self.evening}"
        return f"{self.minute} {hours} {day} * {names}"


def read_cron(line: str) -> Rhythm:
    """Raises ValueError for a line that is none of the grammar."""
    found = _LINE.fullmatch(" ".join(line.lower().split()))
    if found is None:
        raise ValueError('must look like "0 7 * * *", "0 7 * * mon" or "0 7 1 * *"')
    minute, names = int(found[1]), found[4]
    hour, *later = (int(one) for one in found[2].split(","))
    if minute > 59 or max(hour, *later, 0) > 23:
        raise ValueError("no such time of day")
    if later and (later[0] <= hour or found[3] != "*"):
        raise ValueError("a second hour comes later on the same day, and not by the month")
    day = None if found[3] == "*" else LAST if found[3] == "last" else int(found[3])
    if day is not None and found[3] != "last" and not 1 <= day <= LATEST_DAY:
        raise ValueError(f"the day of the month must be 1 to {LATEST_DAY}, or last")
    if unknown := set(names.split(",")) - {*WEEKDAYS, "*"}:
        raise ValueError(f"no weekday is called {min(unknown)!r}")
    if day is not None and names != "*":
        raise ValueError("give a day of the month or weekdays, not both")
    weekdays = frozenset() if names == "*" else frozenset(WEEKDAYS.index(name) for name in names.split(","))
    return Rhythm(hour, minute, day, weekdays, later[0] if later else None)


def fits(cadence: Cadence, rhythm: Rhythm) -> bool:
    """Whether the line comes as often as the cadence says: weekly on one weekday, monthly on one day of the month."""
    match cadence:
        case Cadence.DAILY:
            return rhythm.day is None
        case Cadence.WEEKLY:
            return rhythm.day is None and len(rhythm.weekdays) == 1 and rhythm.evening is None
        case Cadence.MONTHLY:
            return rhythm.day is not None


def read_hour(text: str) -> tuple[int, int] | None:
    """The hour and minute that somebody typed: "7", "07.30", "jam 18:00". None for what is none, such as 25.00."""
    found = _HOUR.fullmatch(" ".join(text.lower().split()))
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return (hour, minute) if hour <= 23 and minute <= 59 else None


def no_calendar(line: str, after: int) -> int:
    """Stands where nobody gave a calendar. Always raises ValueError."""
    raise ValueError(f"no calendar was given for {line!r}")


@dataclass(frozen=True, slots=True)
class DigestRules:
    """The [digests] of the configuration. `defaults`: cadence → cron line, for each new supervisor; `areas`: for each
    new camat and lurah. Minutes from which
    on a ticket is named as a risk; `quiet`: nothing is sent where there is nothing to say."""

    defaults: Mapping[str, str] = field(default_factory=dict)
    areas: Mapping[str, str] = field(default_factory=dict)
    quiet: bool = True
    unclaimed_min: int = 15
    silent_min: int = 60
    beds_percent: int = 90
    late_min: int = 10
    next_moment: NextMoment = no_calendar


@dataclass(frozen=True, slots=True)
class Stretch:
    """From `first` to before `until`."""

    first: int
    until: int


def stretches(span: DigestSpan, at: int, zone: ZoneInfo) -> tuple[Stretch, Stretch]:
    """What a digest planned for `at` counts, and the period before that it is compared with. One that still runs is
    compared with as much of the one before."""
    here = datetime.fromtimestamp(at / 1_000, zone)
    start = _start(span, here)
    if span in (DigestSpan.TODAY, DigestSpan.THIS_WEEK, DigestSpan.THIS_MONTH):
        before = _former(span, start)
        elapsed = here.replace(tzinfo=None) - start.replace(tzinfo=None)
        reached = min(before.replace(tzinfo=None) + elapsed, start.replace(tzinfo=None)).replace(tzinfo=zone)
        return Stretch(_ms(start), at), Stretch(_ms(before), _ms(reached))
    former = _former(span, start)
    return Stretch(_ms(former), _ms(start)), Stretch(_ms(_former(span, former)), _ms(former))


def span_at(cadence: Cadence, line: str, at: int, zone: ZoneInfo) -> DigestSpan:
    """What a digest planned for `at` (UTC ms) is about: the period that is over, in the evening the day so far."""
    hour = datetime.fromtimestamp(at / 1_000, zone).hour
    return DigestSpan.TODAY if hour == read_cron(line).evening else SPAN_OF[cadence]


def missed_since(due_at: int, now: int, line: str, next_moment: NextMoment, most: int = 1_000) -> tuple[int, int, int]:
    """What a subscription that was due at `due_at` owes at `now`: the latest planned moment that has come, how many
    before it were missed, and the next one to come."""
    latest, missed = due_at, 0
    following = next_moment(line, latest)
    while following <= now and missed < most:
        latest, missed = following, missed + 1
        following = next_moment(line, latest)
    return latest, missed, following if following > now else next_moment(line, now)


def day_end(now: int, zone: ZoneInfo) -> int:
    """The midnight at which the city's day of `now` ends."""
    today = datetime.fromtimestamp(now / 1_000, zone).date()
    return _ms(datetime.combine(today + timedelta(days=1), time(), zone))


def _start(span: DigestSpan, here: datetime) -> datetime:
    midnight = datetime.combine(here.date(), time(), here.tzinfo)
    if span in (DigestSpan.WEEK, DigestSpan.THIS_WEEK):
        return _back(midnight, here.weekday())
    return midnight.replace(day=1) if span in (DigestSpan.MONTH, DigestSpan.THIS_MONTH) else midnight


def _former(span: DigestSpan, start: datetime) -> datetime:
    if span in (DigestSpan.MONTH, DigestSpan.THIS_MONTH):
        return _back(start, 1).replace(day=1)
    return _back(start, 7 if span in (DigestSpan.WEEK, DigestSpan.THIS_WEEK) else 1)


def _back(moment: datetime, days: int) -> datetime:
    return datetime.combine(moment.date() - timedelta(days=days), time(), moment.tzinfo)


def _ms(moment: datetime) -> int:
    return int(moment.timestamp()) * 1_000


@dataclass(frozen=True, slots=True)
class Tally:
    """The numbers of one period that a digest prints. Durations in whole minutes, None where there is none. `paid`:
    messages by a messenger that charges for each (WhatsApp), `paid_for`: reports that came by it; whole city only.
    `area_said`: reports of the period that a camat or lurah looked after, `area_median`: minutes until they said so."""

    opened: int = 0
    urgent: int = 0
    done: int = 0
    not_found: int = 0
    reopened: int = 0
    claim_median: int | None = None
    claim_p90: int | None = None
    paid: int = 0
    paid_for: int = 0
    area_said: int = 0
    area_median: int | None = None

    @property
    def empty(self) -> bool:
        """Nothing happened."""
        return not (self.opened or self.done or self.not_found or self.reopened)


@dataclass(frozen=True, slots=True)
class Numbers:
    """What a digest says of its period and the one before: the snapshot of a digest. `city`: the whole city's, which
    an area's month is put beside."""

    now: Tally = Tally()
    before: Tally = Tally()
    city: Tally | None = None

    def dump(self) -> str:
        """As JSON."""
        known = {"now": asdict(self.now), "before": asdict(self.before)}
        if self.city is not None:
            known["city"] = asdict(self.city)
        return json.dumps(known, separators=(",", ":"))

    @classmethod
    def load(cls, text: str | None) -> "Numbers":
        """From JSON; nothing counted where there is none."""
        known = json.loads(text) if text else {}
        city = Tally(**known["city"]) if "city" in known else None
        return cls(Tally(**known.get("now", {})), Tally(**known.get("before", {})), city)


def share(counts: Sequence[int], room: int, most: int) -> list[int]:
    """How many lines each of several lists gets: one for each in turn, the first lists first, `most` for each, until
    there is no more `room`."""
    shares = [0] * len(counts)
    for turn in range(1, most + 1):
        for at, count in enumerate(counts):
            if count >= turn and room > 0:
                shares[at] = turn
                room -= 1
    return shares
