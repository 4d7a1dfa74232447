"""An instant as people write it: a day and a time ("29.06.2023 10.30", "kemaren 10.30"), or how long ago it was."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, timezone

from bot.reading.almanac import MONTHS, NOW
from bot.reading.clock import ClockTime, find_clock, find_part, with_part
from bot.reading.context import ReadingContext
from bot.reading.dates import FILLERS, FoundDays, find_days
from bot.reading.day_forms import NoSuchDay
from bot.reading.folding import LONGEST, folded, without
from bot.reading.numbers import IN_WORDS, number_of
from bot.reading.outcome import Doubt, Outcome, Unread, Why, settle

LONG_AGO_MS = 60 * 86_400_000  # what the record is told of this late is asked about
NIGHT_ENDS_MIN = 300  # "semalam jam 2" is this morning
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"(?<![\w/.-])(?:(?:tgl|tanggal)\.?\s*\d{{1,2}}(?!\d)|\d{{1,2}}\s+(?:{_MONTH})(?![^\W_])"
    r"|\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})(?!\d))"
)
_NO_DATE_BEHIND = re.compile(r"\b(?:rt|rw|no|nomor|jl|jln|jalan|gg|gang|blok|kav|lahir|lahirnya|ttl)\b\W*\w*\W*$")
_BORN = re.compile(r"\b(?:lahir|ttl|kelahiran)")
_NOW = re.compile(rf"(?<![^\W_])(?:{NOW})(?![^\W_])")
_AGO = re.compile(
    rf"(?<![\w.,])(?:(\d{{1,3}}|{IN_WORDS}|se(?=jam))\s*(jam|menit|mnt|hours?|minutes?)"
    r"|(setengah|stgh)\s*(jam)|half an (hour))\s*(?:(?:yang|yg)\s+)?(?:lalu|ago|yl|kepungkur)(?![^\W_])"
)


def read_moment(text: str, context: ReadingContext) -> Outcome[int]:
    """The instant (UTC ms) that a text names: a time of day with its date, today where it says none. Reasons:
    `bad_moment` (no time of day), `no_such_date`."""
    words = folded(text[:LONGEST])
    if found := _NOW.search(words):
        return settle(text, context.now, [found.span()], (), FILLERS)
    if found := _AGO.search(words):
        return _ago(text, found, context)
    try:
        return _dated(text, words, context)
    except NoSuchDay:
        return Unread(text, "no_such_date")


def days_contradict(text: str, context: ReadingContext) -> bool:
    """Whether a story names days that cannot all be right: "Senin, 26 Juni" where the 26th is no Monday, two dates, the
    31st of June. Numbers of houses and a date of birth are none."""
    words = folded(text[:LONGEST])
    dates = [found for found in _DATE.finditer(words) if not _NO_DATE_BEHIND.search(words[: found.start()])]
    if not dates:
        return False
    try:
        days = find_days(words, context)
    except NoSuchDay:
        return True
    doubts = set() if days is None else {doubt.why for doubt in days.doubts}
    return Why.WEEKDAY in doubts or (Why.TWO in doubts and not _BORN.search(words))


def _ago(text: str, found: "re.Match[str]", context: ReadingContext) -> Outcome[int]:
    count = 30 if found[3] or found[5] else {"se": 1}.get(found[1]) or number_of(found[1])
    if count is None:
        return Unread(text, "bad_moment")
    size = 60_000 if (found[2] or "m").startswith("m") else 3_600_000
    return settle(text, context.now - count * size, [found.span()], (), FILLERS)


def _dated(text: str, words: str, context: ReadingContext) -> Outcome[int]:
    # A date in figures looks like a time ("29.06.2023 10.30"), a time like a date ("10.30"): the date is taken first,
    # and it takes no two figures with a point between.
    days = find_days(_apart(words), context)
    rest = words if days is None else without(words, days.spans)
    clock = find_clock(rest)
    if clock is None:
        return Unread(text, "bad_moment")
    if (part := find_part(without(rest, clock.spans))) is not None:
        clock = with_part(clock, *part)
    if days is None:
        days = FoundDays(context.today, context.today, (), ())
    return _joined(text, words, days, clock, context)


def _apart(words: str) -> str:
    """The words for the search of a day: "2023-06-29t10:30" with a gap."""
    return re.sub(r"(?<=\d)t(?=\d\d:)", " ", words)


def _joined(text: str, words: str, days: FoundDays, clock: ClockTime, context: ReadingContext) -> Outcome[int]:
    doubts = [*days.doubts, *clock.doubts]
    if days.first != days.last:
        doubts.append(Doubt(Why.EITHER))
    day = _day(days, context)
    if days.spans and not days.night and clock.part == "night" and clock.minutes < NIGHT_ENDS_MIN and not clock.doubts:
        # "kemarin malam jam 1": the night that began yesterday, or yesterday's small hours?
        doubts.append(Doubt(Why.EITHER))
    if days.night and clock.part is None and 1 <= clock.minutes // 60 <= 11:
        clock, doubts = _at_night(clock), [one for one in doubts if one.why is not Why.EITHER]
    if days.night and clock.minutes < NIGHT_ENDS_MIN:
        day += timedelta(1)
    at = _instant(day, clock, context)
    spans = (*days.spans, *clock.spans)
    if clock.offset is not None and _offset_of(at, context) != clock.offset:
        doubts.append(Doubt(Why.ZONE))
    return settle(text, at, spans, (*doubts, *bounds(at, context)), FILLERS)


def _day(days: FoundDays, context: ReadingContext) -> date:
    """Of several days the middle: "kemarin lusa" is the day before yesterday."""
    return days.first + (days.last - days.first) / 2 if days.first != days.last else days.first


def _at_night(clock: ClockTime) -> ClockTime:
    """ "semalam jam 10" is 22.00, "semalam jam 2" is 02.00."""
    return ClockTime(clock.minutes + (720 if clock.minutes >= NIGHT_ENDS_MIN else 0), clock.spans, clock.offset)


def _instant(day: date, clock: ClockTime, context: ReadingContext) -> int:
    zone = context.zone if clock.offset is None else timezone(timedelta(minutes=clock.offset))
    over, minutes = divmod(clock.minutes, 1_440)
    moment = datetime.combine(day + timedelta(over), time(minutes // 60, minutes % 60), zone)
    return int(moment.timestamp()) * 1_000


def _offset_of(at: int, context: ReadingContext) -> int:
    offset = datetime.fromtimestamp(at / 1_000, context.zone).utcoffset()
    return 0 if offset is None else int(offset.total_seconds()) // 60


def bounds(at: int, context: ReadingContext) -> Iterable[Doubt]:
    """What of an instant is asked about: it has not come, lies before what it follows, is long gone."""
    if at > context.now and not context.future:
        yield Doubt(Why.FUTURE)
    if context.not_before is not None and at < context.not_before:
        yield Doubt(Why.EARLY)
    if context.now - at > min(LONG_AGO_MS, context.long_ago_days * 86_400_000):
        yield Doubt(Why.LONG_AGO)
