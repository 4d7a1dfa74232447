"""Times of day as people say them: "14.30", "jam 3 sore", "stgh 8", "10:30 PM", "21.15 WIB", "8 kurang 5"."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.reading.almanac import PART, PARTS, ZONES
from bot.reading.folding import any_of, without
from bot.reading.numbers import IN_WORDS, number_of
from bot.reading.outcome import Doubt, Span, Why

DAY_MIN = 1_440
_W, _E = r"(?<![^\W_])", r"(?![^\W_])"
_AT = r"(?:jam|pukul|pkl|pkul|puku|jm|at|tabuh)"
_DAYPART = rf"(?:\s*\(?(?:di |waktu )?({PART})(?:\s*hari)?\)?(?:an|nya)?{_E}\.?)?"
_ZONE = rf"(?:\s*\(?({any_of(ZONES)})\)?{_E}|\s*(z|[+-](?:0\d|1[0-4]):?[0-5]\d)(?![\w-]))?"
_TAIL = rf"(?:{_DAYPART}{_ZONE}{_DAYPART})"
_HOUR = rf"(\d{{1,2}}|{IN_WORDS})"
_MIN = r"(?:\s*(?:menit|mnt|minutes?))?"
# The order counts: what is written with minutes first, a bare hour last and only behind "jam" or before a part of the
# day.
_FIGURES = re.compile(rf"(?:{_W}{_AT}\s*[.:]?\s*|(?<=[\d\0])t|(?<![\w.,/:-]))([01]?\d|2[0-4])\s?[.:h]\s?([0-5]\d)"
                      rf"(?:[.:]([0-5]\d)(?:\.\d+)?)?(?![\d/]|[.,:-]\d)(?:an)?{_TAIL}")  # fmt: skip
_SOLID = re.compile(rf"{_W}(?:{_AT}\s*[.:]?\s*([01]\d|2[0-3])([0-5]\d)(?![\d]|[.,:/-]\d){_TAIL}"
                    rf"|([01]\d|2[0-3])([0-5]\d)\s*({any_of(ZONES)}){_E})")  # fmt: skip
_HALF = re.compile(
    rf"{_W}(?:{_AT}\s*)?(?:setengah|stengah|stgh|setgh|stengh|1/2|½)\s*{_HOUR}(?![\d.:]){_E}(?:an)?{_TAIL}"
)
_SPOKEN = re.compile(rf"{_W}(?:{_AT}\s*)?{_HOUR}\s*(lewat|lebih|liwat|lwt|lbh|kurang|krg|past|to)\s*"
                     rf"(\d{{1,2}}|seperempat|sprempat|setengah|quarter|{IN_WORDS}){_E}{_MIN}{_TAIL}")  # fmt: skip
_BARE = re.compile(rf"{_W}{_AT}\s*[.:]?\s*{_HOUR}(?![\d]|[.:/-]\d)(?:an{_E}|(?=[ap]m{_E})|{_E}){_TAIL}")
_WITH_PART = re.compile(rf"(?<![\w.,/:-])(\d{{1,2}})(?:an)?\s*()(?:()){_DAYPART.removesuffix('?')}{_ZONE}")
_NAMED = re.compile(rf"{_W}(tengah malam|tengah malem|midnight|tengah hari|midday){_E}{_ZONE}")
_PART = re.compile(rf"{_W}({PART}){_E}")
_QUARTER = {"seperempat": 15, "sprempat": 15, "quarter": 15, "setengah": 30}


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day in minutes from midnight (1440 where the day ends: "24.00"). `offset`: minutes east of UTC where a
    zone was named; `sure` is False for "jam 3", which may be either of two."""

    minutes: int
    spans: tuple[Span, ...]
    offset: int | None = None
    part: str | None = None
    doubts: tuple[Doubt, ...] = ()


def find_clock(words: str) -> ClockTime | None:
    """The time in folded words, None where they name none. A second one is a doubt."""
    found: list[ClockTime] = []
    for pattern, read in _READERS:
        for match in pattern.finditer(words):
            if (clock := read(match)) is not None:
                found.append(clock)
        words = without(words, [span for one in found for span in one.spans])
    if not found:
        return None
    first = min(found, key=lambda one: one.spans)
    if all(one.minutes == first.minutes for one in found):
        return first if len(found) == 1 else _with(first, found)
    return _with(first, found, Doubt(Why.TWO))


def find_part(words: str) -> tuple[str, Span] | None:
    """A part of the day without an hour: "kemarin sore 10.30" has it before the time."""
    match = _PART.search(words)
    return None if match is None or PARTS[match[1]] in ("am", "pm") else (PARTS[match[1]], match.span())


def with_part(clock: ClockTime, part: str, span: Span) -> ClockTime:
    """The time, once a part of the day that stood elsewhere is known."""
    if clock.part is not None:
        return clock
    minutes, doubts = _in_part(clock.minutes, part, "")
    either = tuple(one for one in clock.doubts if one.why is not Why.EITHER)
    return ClockTime(minutes, (*clock.spans, span), clock.offset, part, (*either, *doubts))


def _with(clock: ClockTime, all_: list[ClockTime], *doubts: Doubt) -> ClockTime:
    spans = tuple(span for one in all_ for span in one.spans)
    return ClockTime(clock.minutes, spans, clock.offset, clock.part, (*clock.doubts, *doubts))


def _made(match: "re.Match[str]", minutes: int, tail: int, *, figures: bool) -> ClockTime | None:
    """`tail`: the number of the group where part, zone, offset and part begin."""
    if not 0 <= minutes <= DAY_MIN:
        return None
    part = match[tail] or (match[tail + 3] if tail + 3 <= (match.re.groups) else None)
    offset = _offset(match[tail + 1], match[tail + 2])
    if part is not None:
        minutes, doubts = _in_part(minutes, PARTS[part], match[0].strip())
        return ClockTime(minutes, (match.span(),), offset, PARTS[part], doubts)
    # "jam 3" may be at night or in the afternoon; "03.00" and "14.00" are written by the clock of 24 hours.
    either = not figures and 1 <= minutes // 60 <= 12
    odd = (Doubt(Why.EITHER, match[0].strip()),) if either or minutes == DAY_MIN else ()
    return ClockTime(minutes, (match.span(),), offset, None, odd)


def _offset(zone: str | None, written: str | None) -> int | None:
    if zone is not None:
        return ZONES[zone]
    if written is None:
        return None
    if written == "z":
        return 0
    size = int(written[1:3]) * 60 + int(written[-2:])
    return -size if written[0] == "-" else size


def _figures(match: "re.Match[str]") -> ClockTime | None:
    """ "02.30" and "14.30" are of the clock of 24 hours; "2.30" is said of the night and of the afternoon."""
    whole = len(match[1]) == 2 or match[1] == "0"
    return _made(match, int(match[1]) * 60 + int(match[2]), 4, figures=whole)


def _solid(match: "re.Match[str]") -> ClockTime | None:
    if match[1] is not None:
        return _made(match, int(match[1]) * 60 + int(match[2]), 3, figures=True)
    return ClockTime(int(match[7]) * 60 + int(match[8]), (match.span(),), ZONES[match[9]])


def _half(match: "re.Match[str]") -> ClockTime | None:
    """ "setengah delapan" is half past seven."""
    hour = number_of(match[1])
    return None if hour is None or not 1 <= hour <= 12 else _made(match, hour * 60 - 30, 2, figures=False)


def _spoken(match: "re.Match[str]") -> ClockTime | None:
    """jam 3 lewat 10, jam 8 kurang seperempat"""
    hour, more = number_of(match[1]), _QUARTER.get(match[3]) or number_of(match[3])
    if hour is None or more is None or more > 59 or hour > 23:
        return None
    return _made(match, hour * 60 + (-more if match[2] in ("kurang", "krg", "to") else more), 4, figures=False)


def _bare(match: "re.Match[str]") -> ClockTime | None:
    hour = number_of(match[1])
    return None if hour is None else _made(match, hour * 60, 2, figures=len(match[1]) == 2 and match[1][0] == "0")


def _with_part(match: "re.Match[str]") -> ClockTime | None:
    minutes = int(match[1]) * 60
    if not 0 <= minutes <= DAY_MIN:
        return None
    at, doubts = _in_part(minutes, PARTS[match[4]], match[0].strip())
    return ClockTime(at, (match.span(),), _offset(match[5], match[6]), PARTS[match[4]], doubts)


def _named(match: "re.Match[str]") -> ClockTime:
    noon = match[1] in ("tengah hari", "midday")
    doubts = () if noon else (Doubt(Why.EITHER, match[1]),)  # midnight: of the day that ends, or the next?
    return ClockTime(720 if noon else 0, (match.span(),), _offset(match[2], match[3]), None, doubts)


# Part of the day → from and to which hour of the clock of 24 it reaches.
_REACH = {
    "morning": ((0, 11),),
    "dawn": ((0, 6),),
    "noon": ((10, 16),),
    "afternoon": ((13, 19),),
    "night": ((17, 24), (0, 4)),
}


def _in_part(minutes: int, part: str, words: str) -> tuple[int, tuple[Doubt, ...]]:
    """The minutes of the day, once the part is known: "jam 3 sore" is 15.00. What contradicts is asked about."""
    odd = (Doubt(Why.EITHER, words),)
    hour = minutes // 60
    if part in ("am", "pm"):
        if not 1 <= hour <= 12:
            return minutes, () if part == "pm" and hour > 12 else odd
        return minutes % 720 + (720 if part == "pm" else 0), ()
    if hour == 12 and part == "night":
        return 0 + minutes - 720, odd
    late = minutes + 720 if 1 <= hour < 12 else minutes
    order = (minutes, late) if part in ("morning", "dawn") or hour > 11 else (late, minutes)
    for at in order:
        if any(low <= at // 60 <= high for low, high in _REACH[part]) and not (
            part == "night" and at != order[0] and hour > 4
        ):
            return at, ()
    return minutes, odd


_READERS: tuple[tuple["re.Pattern[str]", Callable[["re.Match[str]"], ClockTime | None]], ...] = (
    (_FIGURES, _figures),
    (_SOLID, _solid),
    (_SPOKEN, _spoken),
    (_HALF, _half),
    (_BARE, _bare),
    (_WITH_PART, _with_part),
    (_NAMED, _named),
)
