"""Moments and dates as people type them, in the city's calendar: "14.30", "kemarin 21.15", "9/7 10.30"."""

import re
from datetime import date, datetime, time, timedelta, tzinfo

MONTHS = {name: at for at, name in enumerate("jan feb mar apr mei jun jul agu sep okt nov des".split(), 1)}
MONTHS |= {"may": 5, "aug": 8, "ags": 8, "oct": 10, "dec": 12, "nop": 11}
_AHEAD = timedelta(days=60)  # a date without a year is of this year, unless it lies farther ahead than that
_NOW = frozenset({"sekarang", "baru saja", "barusan", "now"})
_DAYS = {"hari ini": 0, "today": 0, "tadi": 0, "kemarin": -1, "yesterday": -1, "kemarin lusa": -2}
_CLOCK = re.compile(r"(?<![\d./:-])([01]?\d|2[0-3])[.:]([0-5]\d)(?![\d./:-])")
_DATE = re.compile(r"\b(\d{1,2})\s*[/-]\s*(\d{1,2})(?:\s*[/-]\s*(\d{4}|\d{2}))?\b")
_NAMED = re.compile(r"\b(\d{1,2})\s+([a-z]{3,9})\.?(?:\s+(\d{4}))?\b")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")


def read_moment(text: str, now: int, zone: tzinfo) -> int | None:
    """The instant (UTC ms) that a text names, None where it names none: a time of day, with or without a date. Without
    a date it is today."""
    words = " ".join(text.lower().split())
    if words in _NOW:
        return now
    rest, day = _take_date(words, now, zone)
    found = _CLOCK.search(rest)
    if found is None or _CLOCK.search(rest, found.end()):
        return None
    clock = time(int(found[1]), int(found[2]))
    return instant_of(datetime.combine(day or today(now, zone), clock, zone))


def read_date(text: str, now: int, zone: tzinfo) -> date | None:
    """The day that a text names; None where it names none."""
    return _take_date(" ".join(text.lower().split()), now, zone)[1]


def today(now: int, zone: tzinfo) -> date:
    """The city's day at an instant (UTC ms)."""
    return datetime.fromtimestamp(now / 1_000, zone).date()


def instant_of(moment: datetime) -> int:
    """UTC ms of a moment with a zone."""
    return int(moment.timestamp()) * 1_000


def _take_date(words: str, now: int, zone: tzinfo) -> tuple[str, date | None]:
    """What is left of the words without their date, and the date."""
    for name, days in sorted(_DAYS.items(), key=lambda one: -len(one[0])):
        if re.search(rf"\b{name}\b", words):
            return words.replace(name, " "), today(now, zone) + timedelta(days=days)
    for pattern, order in ((_ISO, (3, 2, 1)), (_NAMED, (1, 2, 3)), (_DATE, (1, 2, 3))):
        if found := pattern.search(words):
            day, month, year = (found[at] for at in order)
            return words[: found.start()] + " " + words[found.end() :], _day(day, month, year, now, zone)
    return words, None


def _day(day: str, month: str, year: str | None, now: int, zone: tzinfo) -> date | None:
    number = MONTHS.get(month[:3]) if not month.isdecimal() else int(month)
    if number is None:
        return None
    here = today(now, zone)
    try:
        if year is not None:
            return date(int(year) + (2_000 if len(year) == 2 else 0), number, int(day))
        this = date(here.year, number, int(day))
        return this if this <= here + _AHEAD else date(here.year - 1, number, int(day))
    except ValueError:
        return None
