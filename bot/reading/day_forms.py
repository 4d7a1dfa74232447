"""The forms in which a day is written or said, the surest first; what dates.py puts together."""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.reading.almanac import DATED, DAYS, LAST_NIGHT, MONTH, MONTHS, PASARAN, WEEKDAY, WEEKDAYS
from bot.reading.context import ReadingContext
from bot.reading.folding import any_of
from bot.reading.numbers import IN_WORDS, number_of
from bot.reading.outcome import Doubt, Span, Why


class NoSuchDay(Exception):
    """ "31 Februari": written like a day, and there is none."""


@dataclass(frozen=True, slots=True)
class DaysInWords:
    """A day or a stretch of days, and where it stood."""

    first: date
    last: date
    span: Span
    doubts: tuple[Doubt, ...] = ()
    year_guessed: bool = False
    night: bool = False


@dataclass(frozen=True, slots=True)
class DayForm:
    """One form of a day; `read` returns None where the words only look like it."""

    pattern: "re.Pattern[str]"
    read: Callable[["re.Match[str]", ReadingContext], DaysInWords | None]


@dataclass(frozen=True, slots=True)
class Named:
    """A weekday that was named. `shift`: with "lalu" or "kemarin"; `eve`: "malam minggu" is the night before."""

    weekday: int
    span: Span
    words: str
    shift: int
    eve: bool
    pasaran: int | None


_W, _E = r"(?<![^\W_])", r"(?![^\W_])"  # a word begins, ends
_YEAR = r"(?:19|20)\d\d(?!\d|[.:]\d)"
_SHORT_YEAR = r"(?:(?:19|20)\d\d|['’]?\d\d)(?![\d']|[.:,]\d|\s*(?:tahun|thn|th|orang|hari)\b)"
GAP = re.compile(r"\s*(?:-|s\.?/?d\.?|sampai|sampe|hingga|to|until|dan|atau|/)\s*")


def written(year: str | int | None, month: int, day: int, context: ReadingContext) -> tuple[date, bool]:
    """The day, and whether its year had to be guessed: the last time that it came, or what is near and ahead where
    that may be. Raises NoSuchDay."""
    try:
        if year is not None:
            return date(full_year(str(year), context), month, day), False
        ahead = max(context.ahead_days, 60 if context.future else 0)
        for at in range(context.today.year + (ahead > 0), context.today.year - 9, -1):
            if 1 <= month <= 12 and 1 <= day <= calendar.monthrange(at, month)[1]:
                found = date(at, month, day)
                if found <= context.today + timedelta(ahead):
                    return found, True
    except ValueError:
        raise NoSuchDay from None
    raise NoSuchDay


def full_year(year: str, context: ReadingContext) -> int:
    """ "23" is 2023, "61" is 1961: the last such year, the coming one included."""
    number = int(year.strip("'’"))
    if len(year.strip("'’")) > 2:
        return number
    century = context.today.year // 100 * 100
    return number + (century if number + century <= context.today.year + 1 else century - 100)


def _one(
    match: "re.Match[str]", context: ReadingContext, year: str | None, month: int, day: int, *doubts: Doubt
) -> DaysInWords:
    found, guessed = written(year, month, day, context)
    return DaysInWords(found, found, match.span(), doubts, guessed)


def _iso(match: "re.Match[str]", context: ReadingContext) -> DaysInWords:
    return _one(match, context, match[1], int(match[2]), int(match[3]))


def _named(match: "re.Match[str]", context: ReadingContext) -> DaysInWords | None:
    day = number_of(match[1])
    if day is None:
        return None
    year = match[3]
    odd = year is not None and len(year.strip("'’")) == 2 and abs(full_year(year, context) - context.today.year) > 5
    return _one(match, context, year, MONTHS[match[2]], day, *([Doubt(Why.EITHER, year)] if odd else []))


def _english(match: "re.Match[str]", context: ReadingContext) -> DaysInWords:
    """June 12, 2023; "juni 23" may be a day or a year."""
    odd = match[3] is None and match[2].isdecimal()
    doubts = [Doubt(Why.EITHER, match[0])] if odd else []
    return _one(match, context, match[3], MONTHS[match[1]], int(re.sub(r"\D", "", match[2])), *doubts)


def _stretch(match: "re.Match[str]", context: ReadingContext) -> DaysInWords:
    """28-30 Juni 2023"""
    month = MONTHS[match[3]]
    last, guessed = written(match[4], month, int(match[2]), context)
    first, _ = written(last.year, month, int(match[1]), context)
    if first > last:
        raise NoSuchDay
    return DaysInWords(first, last, match.span(), (), guessed)


def _numeric(match: "re.Match[str]", context: ReadingContext) -> DaysInWords:
    """Day first, as the country writes; where that gives no day but the month first does, it is asked about."""
    day, month = int(match[1]), int(match[3])
    if month > 12 >= day >= 1:
        return _one(match, context, match[4], day, month, Doubt(Why.EITHER, match[0]))
    return _one(match, context, match[4], month, day)


def _pair(match: "re.Match[str]", context: ReadingContext) -> DaysInWords:
    return _one(match, context, None, int(match[2]), int(match[1]))


def _solid(match: "re.Match[str]", context: ReadingContext) -> DaysInWords | None:
    """29062023 or 20230629."""
    text = match[0]
    for year, month, day in ((text[:4], text[4:6], text[6:]), (text[4:], text[2:4], text[:2])):
        if year[:2] in ("19", "20"):
            try:
                return _one(match, context, year, int(month), int(day))
            except NoSuchDay:
                continue
    return None


def _day_and_month(match: "re.Match[str]", context: ReadingContext) -> DaysInWords | None:
    """tanggal 26 bulan 6 tahun 2023; tanggal 26 bulan lalu"""
    day = number_of(match[1])
    if day is None:
        return None
    said = match[2]
    if said in ("lalu", "kemarin", "kemaren", "ini"):
        month = context.today.replace(day=1) - timedelta(said != "ini")
        return _one(match, context, str(month.year), month.month, day)
    number = MONTHS.get(said) or number_of(said)
    return None if number is None else _one(match, context, match[3], number, day)


def _day_alone(match: "re.Match[str]", context: ReadingContext) -> DaysInWords | None:
    """tgl 29: the last (or, said of what lies ahead, the next) day of that number."""
    number = number_of(match[1])
    if number is None:
        return None
    if not 1 <= number <= 31:
        raise NoSuchDay
    day, step = context.today, 1 if context.future else -1
    while day.day != number:
        day += timedelta(step)
    return DaysInWords(day, day, match.span())


def _ago(match: "re.Match[str]", context: ReadingContext) -> DaysInWords | None:
    """Two weeks ago may be a few days more or less; the larger the unit, the less sure."""
    counts = [_count(one) for one in (match[1], match[2] or match[1])]
    unit = next((days for name, days in _UNITS.items() if match[3].startswith(name)), None)
    if unit is None or None in counts:
        return None
    low, high = (one * unit for one in counts if one is not None)
    if not 1 <= low <= high <= 200 * 365:
        return None
    slack = 0 if high < 1 else max(1 if unit <= 1 else unit // 2, high // 8)
    first, last = context.today - timedelta(high + slack), context.today - timedelta(low - slack)
    return DaysInWords(first, min(last, context.today), match.span())


def _in_ago(match: "re.Match[str]", context: ReadingContext) -> DaysInWords | None:
    """3 jam yang lalu: today, or the day on which that was."""
    many = _count(match[1]) if match[1] else 1
    if many is None or many > 100:
        return None
    then = (context.here - timedelta(hours=many)).date() if match[2] in ("jam", "hour", "hours") else context.today
    return DaysInWords(then, context.today, match.span())


def _count(words: str) -> int | None:
    return {"se": 1, "a": 1, "beberapa": 4, "brp": 4, "few": 4}.get(words) or number_of(words)


_UNITS = {"hari": 1, "hr": 1, "day": 1, "dinten": 1, "poe": 1, "minggu": 7, "mgg": 7, "mg": 7, "pekan": 7, "week": 7}
_UNITS |= {"bulan": 30, "bln": 30, "bl": 30, "month": 30, "sasih": 30, "tahun": 365, "taun": 365, "thn": 365}
_UNITS |= {"th": 365, "year": 365}
_UNIT = any_of((*_UNITS, "days", "weeks", "months", "years"))
_COUNT = rf"(?:(?<![\d.,/])\d{{1,4}}|se(?={_UNIT})|beberapa|few|a|{IN_WORDS})"
_AGO = r"(?:(?:yang|yg)\s+)?(?:lalu|lepas|kepungkur|ago|back|yl|kemarin|kemaren)|terakhir"


def _relative_day(back: int) -> Callable[["re.Match[str]", ReadingContext], DaysInWords]:
    def read(match: "re.Match[str]", context: ReadingContext) -> DaysInWords:
        day = context.today + timedelta(back)
        first = day - timedelta(1) if back == -2 else day
        last = day + timedelta(1) if back == -2 else day
        return DaysInWords(first, last, match.span())

    return read


def _last_night(match: "re.Match[str]", context: ReadingContext) -> DaysInWords:
    """The night that ended this morning."""
    return DaysInWords(context.today - timedelta(1), context.today - timedelta(1), match.span(), night=True)


def _last_unit(match: "re.Match[str]", context: ReadingContext) -> DaysInWords:
    """ "minggu kemarin": last week, or last Sunday? Asked. "bulan lalu", "tahun lalu"."""
    today, unit = context.today, match[1] or match[2]
    if unit in ("bulan", "bln", "month"):
        last = today.replace(day=1) - timedelta(1)
        return DaysInWords(last.replace(day=1), last, match.span())
    if unit in ("tahun", "thn", "taun", "th", "year"):
        return DaysInWords(date(today.year - 1, 1, 1), date(today.year - 1, 12, 31), match.span())
    monday = today - timedelta(today.weekday() + 7)
    doubts = (Doubt(Why.EITHER, match[0]),) if unit == "minggu" else ()
    return DaysInWords(monday, monday + timedelta(6), match.span(), doubts)


def _this_unit(match: "re.Match[str]", context: ReadingContext) -> DaysInWords:
    today, unit = context.today, match[1]
    if unit in ("bulan", "bln", "month"):
        return DaysInWords(today.replace(day=1), today, match.span())
    if unit in ("tahun", "thn", "taun", "th", "year"):
        return DaysInWords(today.replace(month=1, day=1), today, match.span())
    doubts = (Doubt(Why.EITHER, match[0]),) if unit == "minggu" else ()
    return DaysInWords(today - timedelta(today.weekday()), today, match.span(), doubts)


def _month(match: "re.Match[str]", context: ReadingContext) -> DaysInWords | None:
    """Juni 2022; awal Juni; bulan 6"""
    number = MONTHS.get(match[2]) or number_of(match[2]) or 0
    if not 1 <= number <= 12:
        return None
    this = context.today
    year = full_year(match[3], context) if match[3] else this.year - (number > this.month)
    end = calendar.monthrange(year, number)[1]
    low, high = {"awal": (1, 10), "pertengahan": (11, 20), "tengah": (11, 20), "akhir": (20, end)}.get(
        match[1] or "", (1, end)
    )
    return DaysInWords(date(year, number, low), date(year, number, high), match.span(), (), match[3] is None)


def _year(match: "re.Match[str]", context: ReadingContext) -> DaysInWords:
    year = int(match[2])
    months = {"awal": (1, 4), "pertengahan": (5, 8), "akhir": (9, 12)}.get(match[1] or "", (1, 12))
    return DaysInWords(
        date(year, months[0], 1), date(year, months[1], calendar.monthrange(year, months[1])[1]), match.span()
    )


def _form(pattern: str, read: Callable[["re.Match[str]", ReadingContext], DaysInWords | None]) -> DayForm:
    return DayForm(re.compile(pattern), read)


_DAY = rf"(\d{{1,2}}|{IN_WORDS})"
_PRE = rf"(?:{DATED}\s*(?:surat(?:nya)?\s*)?[.:]?\s*)?"
_ALONE, _ENDS = r"(?<![\d.,:/-])", r"(?![\d:]|[.,/-]\d)"  # no part of a longer figure
_COUNTS = rf"({_COUNT})(?:\s*(?:-|atau|sampai)\s*({_COUNT}))?"
_UNIT_WORD = r"(minggu|pekan|bulan|bln|tahun|thn|taun|th|week|month|year)"
_LAST = r"(?:(?:yang|yg)\s+)?(?:lalu|kemarin|kemaren|kmrn|kmren|lepas|yl)"
FORMS = (
    _form(rf"{_PRE}(?<![\d.,:/-])(\d{{4}})\s?[-/.]\s?(\d{{1,2}})\s?[-/.]\s?(\d{{1,2}})(?!\d)", _iso),
    _form(rf"{_PRE}{_W}(\d{{1,2}})\s*(?:-|s\.?/?d\.?|sampai|sampe|hingga|dan|atau)\s*(\d{{1,2}})\s+({MONTH}){_E}"
          rf"\.?(?:[\s,]+({_YEAR}))?", _stretch),
    _form(rf"{_PRE}{_W}{_DAY}(?:st|nd|rd|th)?[\s\-/.]*(?:bulan\s+|of\s+)?({MONTH}){_E}"
          rf"(?:[\s\-/.,]*(?:tahun\s+|thn\s+|th\s+)?({_SHORT_YEAR}))?", _named),
    _form(rf"{_W}({MONTH})\s+(\d{{1,2}}(?:st|nd|rd|th)?)(?![\d.:/]|{_E}['’])(?:,?\s+({_YEAR}))?", _english),
    _form(rf"{_PRE}{_ALONE}(\d{{1,2}})\s*([/.-])\s*(\d{{1,2}})\s*\2\s*((?:\d{{4}}|\d{{2}})){_ENDS}", _numeric),
    _form(rf"{_PRE}{_ALONE}(\d{{1,2}})\s*[/-]\s*(\d{{1,2}}){_ENDS}(?!\s*(?:{_UNIT}|jam|menit){_E})", _pair),
    _form(rf"{DATED}\s*[.:]?\s*(\d{{1,2}})\.(\d{{1,2}}){_ENDS}", _pair),
    _form(r"(?<![\d.,:/+-])\d{8}(?![\d:]|[.,/-]\d)", _solid),
    _form(rf"(?:{DATED}\s*)?{_W}{_DAY}\s+(?:bulan|bln)\s+(\d{{1,2}}|{MONTH}){_E}"
          rf"(?:\s+(?:tahun|thn|th)\s+({_YEAR}))?", _day_and_month),
    # Only behind "tanggal": "2 bulan lalu" is two months ago.
    _form(rf"{DATED}\s*{_W}{_DAY}\s+(?:bulan|bln)\s+(lalu|kemarin|kemaren|ini)()?{_E}", _day_and_month),
    _form(rf"{_W}{DATED}\s*[.:]?\s*{_DAY}{_E}(?![.:/-]\d)", _day_alone),
    _form(rf"{_W}(?:(?:sudah|udah|udh|sdh|dah|sejak)\s+)?{_COUNTS}\s*({_UNIT}){_E}"
          rf"(?:(?:an|nan))?\s*(?:{_AGO}){_E}", _ago),
    _form(rf"{_W}(?:sudah|udah|udh|sdh|dah|ada)\s+{_COUNTS}\s*({_UNIT}){_E}", _ago),
    _form(rf"{_W}(?:({_COUNT})\s*|se)(jam|menit|hour|minute|hours|minutes){_E}\s*(?:{_AGO}){_E}", _in_ago),
    _form(rf"{_W}(?<!hari )(?<!malam ){_UNIT_WORD}\s+{_LAST}{_E}|{_W}last\s+(week|month|year){_E}", _last_unit),
    _form(rf"{_W}(?<!hari ){_UNIT_WORD}\s+ini{_E}", _this_unit),
    _form(rf"{_W}(?:{LAST_NIGHT}){_E}", _last_night),
    *(_form(rf"{_W}(?:{words}){_E}", _relative_day(back)) for words, back in DAYS),
    _form(rf"{_W}(?:(awal|pertengahan|tengah|akhir)\s+)?(?:bulan\s+|bln\s+)?({MONTH}){_E}\.?"
          rf"(?:\s*(?:tahun\s+|thn\s+|th\s+|[-/]\s*)?({_YEAR}))?", _month),
    _form(rf"{_W}(?:(awal|pertengahan|akhir)\s+)?(?:bulan|bln)\s+(\d{{1,2}}){_E}(?:\s+(?:tahun\s+|thn\s+|th\s+)?({_YEAR}))?",
          _month),
    _form(rf"(?:{_W}(awal|pertengahan|akhir)\s+)?{_W}(?:tahun\s+|thn\s+|th\s+|year\s+)?({_YEAR}){_E}", _year),
)  # fmt: skip

_PASARAN = rf"(?:\s+({any_of(PASARAN)}){_E})?"
_NAME = rf"{_W}(?:(hari|hr|malam|malem|mlm)\s+)?({WEEKDAY}){_E}{_PASARAN}"
_WEEKDAY = re.compile(_NAME)
# "minggu kemarin" alone may be a week: that is a form of its own.
_WEEKDAY_LAST = re.compile(rf"(?!{_W}minggu){_NAME}\s+({_LAST}){_E}")


def weekdays(words: str, *, last: bool) -> list[Named]:
    """The weekdays that folded words name; `last`: only those with "lalu" or "kemarin" behind them."""
    return [
        Named(
            WEEKDAYS[found[2]],
            found.span(),
            found[0].strip(),
            int(last),
            found[1] in ("malam", "malem", "mlm"),
            PASARAN.get(found[3] or ""),
        )
        for found in (_WEEKDAY_LAST if last else _WEEKDAY).finditer(words)
    ]
