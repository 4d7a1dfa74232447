"""A period in plain words, Indonesian or English (SOP 7): "bulan lalu", "1–15 Juli", "Juli 2023", "28/6 - 12/7/2023".
Pure; dates are those of the city's calendar."""

import calendar
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from bot.domain.figures.digest import Stretch
from bot.domain.figures.refusals import BadPeriod, NoSuchDate, PeriodFuture, PeriodLong, PeriodOld, PeriodReversed
from bot.domain.kit.refusals import Refusal
from bot.domain.kit.when import instant_of, today
from bot.reading.almanac import MONTHS

LONGEST_DAYS = 5 * 366
FIRST_YEAR = 2000
LONGEST_TEXT = 100
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """From `first` to `last`, both within it."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many."""
        return (self.last - self.first).days + 1

    @property
    def code(self) -> str:
        """20230701-20230715, for buttons."""
        return f"{self.first:%Y%m%d}-{self.last:%Y%m%d}"

    def stretch(self, zone: tzinfo) -> Stretch:
        """From the midnight of `first` to the midnight after `last`, UTC ms."""
        return Stretch(_midnight(self.first, zone), _midnight(self.last + DAY, zone))

    @property
    def former(self) -> "Period":
        """What it is compared with: the month or year before a whole one, else as many days before it."""
        before = self.first - DAY
        if self.first.day == 1 and self.last == _month_end(self.first):
            return Period(before.replace(day=1), before)
        if (self.first.month, self.first.day, self.last) == (1, 1, date(self.first.year, 12, 31)):
            return Period(before.replace(month=1, day=1), before)
        return Period(self.first - timedelta(days=self.days), before)


def read_code(code: str) -> Period | None:
    """The period of a button; None for what is none."""
    found = re.fullmatch(r"(\d{4})(\d\d)(\d\d)-(\d{4})(\d\d)(\d\d)", code, re.ASCII)
    if found is None:
        return None
    year, month, day, to_year, to_month, to_day = (int(part) for part in found.groups())
    try:
        period = Period(date(year, month, day), date(to_year, to_month, to_day))
    except ValueError:
        return None
    return period if year >= FIRST_YEAR and 1 <= period.days <= LONGEST_DAYS else None


def read_period(text: str, now: int, zone: tzinfo) -> Period:
    """The period that a text names at `now` (UTC ms); one that goes on ends today. Raises Refusal `bad_period`,
    `no_such_date`, `period_reversed`, `period_future`, `period_old`, `period_long`."""
    here = today(now, zone)
    words = unicodedata.normalize("NFKC", text).lower()
    words = " ".join(re.sub(r"[–—−]", "-", words).replace("..", " - ").split()).rstrip(".")
    words = re.sub(r"^(?:(?:periode|laporan|data|dari|from|tanggal|tgl) )+", "", words)
    words = _SPELT.sub(lambda found: _SPELLINGS[found[0]], words)
    if words.startswith("bulan ") and words[6:].split(" ")[0].rstrip(".") in MONTHS:
        words = words[6:]
    if not words or len(text) > LONGEST_TEXT:
        raise Refusal(BadPeriod())
    period = _named(words, here) or _lasting(words, here) or _since(words, here) or _between(words, here)
    period = period or _whole(words, here)
    if period is None:
        raise Refusal(BadPeriod())
    return _checked(period, here)


# The same words as they are also spelt.
_SPELLINGS = {
    **dict.fromkeys(("kemaren", "kmrn", "kmaren", "yang lalu", "yg lalu"), "kemarin"),
    **dict.fromkeys(("thn", "taun", "th"), "tahun"),
    **dict.fromkeys(("bln", "bl"), "bulan"),
    **dict.fromkeys(("mgg", "mgu"), "minggu"),
    **dict.fromkeys(("tw", "triwulanan", "kwartal", "quarter", "trimester"), "triwulan"),
    **dict.fromkeys(("smt", "sem"), "semester"),
    **dict.fromkeys(("hr", "hri"), "hari"),
}
_SPELT = re.compile(rf"(?<![^\W_])(?:{'|'.join(sorted(_SPELLINGS, key=len, reverse=True))})(?![^\W_])")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4}


def _checked(period: Period, here: date) -> Period:
    if period.last < period.first:
        raise Refusal(PeriodReversed())
    if period.first > here:
        raise Refusal(PeriodFuture())
    if period.first.year < FIRST_YEAR:
        raise Refusal(PeriodOld(year=FIRST_YEAR))
    cut = Period(period.first, min(period.last, here))
    if cut.days > LONGEST_DAYS:
        raise Refusal(PeriodLong())
    return cut


def _midnight(day: date, zone: tzinfo) -> int:
    return instant_of(datetime.combine(day, time(), zone))


def _month_end(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _month(year: int, month: int) -> Period:
    first = _date(year, month, 1)
    return Period(first, _month_end(first))


def _year(year: int) -> Period:
    return Period(_date(year, 1, 1), _date(year, 12, 31))


def _date(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise Refusal(NoSuchDate()) from None


# -- by name -----------------------------------------------------------------------------------------------------------


def _last_month(here: date) -> Period:
    before = here.replace(day=1) - DAY
    return Period(before.replace(day=1), before)


def _week(here: date, back: int) -> Period:
    monday = here - timedelta(days=here.weekday() + 7 * back)
    return Period(monday, monday + timedelta(days=6))


NAMED: dict[str, Callable[[date], Period]] = {
    "today": lambda here: Period(here, here),
    "yesterday": lambda here: Period(here - DAY, here - DAY),
    "this_week": lambda here: _week(here, 0),
    "last_week": lambda here: _week(here, 1),
    "this_month": lambda here: _month(here.year, here.month),
    "last_month": _last_month,
    "this_year": lambda here: _year(here.year),
    "last_year": lambda here: _year(here.year - 1),
}
_WORDS = {
    "hari ini": "today", "kemarin": "yesterday", "minggu ini": "this_week", "minggu lalu": "last_week",
    "pekan ini": "this_week", "pekan lalu": "last_week", "bulan ini": "this_month", "bulan lalu": "last_month",
    "bulan kemarin": "last_month", "tahun ini": "this_year", "tahun lalu": "last_year", "tahun kemarin": "last_year",
    "pekan kemarin": "last_week", "hari kemarin": "yesterday",
}  # fmt: skip


_AHEAD = frozenset(
    {"besok", "tomorrow", *(f"{what} depan" for what in ("minggu", "pekan", "bulan", "tahun"))}
    | {f"next {what}" for what in ("week", "month", "year")}
)


def named(name: str, now: int, zone: tzinfo) -> Period | None:
    """One of NAMED at `now` (UTC ms), cut to end today; None for another name."""
    here = today(now, zone)
    return _checked(NAMED[name](here), here) if name in NAMED else None


def _named(words: str, here: date) -> Period | None:
    if words in _AHEAD:
        raise Refusal(PeriodFuture())
    name = _WORDS.get(words, words.replace(" ", "_"))
    return NAMED[name](here) if name in NAMED else None


def _lasting(words: str, here: date) -> Period | None:
    """7 hari terakhir, last 3 months."""
    found = re.fullmatch(r"(\d{1,4}) (hari|minggu|pekan|bulan)(?: (?:terakhir|lalu|kemarin))?", words, re.ASCII)
    if found is None:
        found = re.fullmatch(r"last (\d{1,4}) (day|week|month)s?", words, re.ASCII)
    if found is None:
        return None
    many, unit = int(found[1]), found[2]
    if many == 0:
        raise Refusal(BadPeriod())
    days = many * {"hari": 1, "day": 1, "minggu": 7, "pekan": 7, "week": 7}.get(unit, 0)
    if days:
        return _long_ago(here, days - 1)
    months = here.year * 12 + here.month - 1 - many
    if months < FIRST_YEAR * 12:
        raise Refusal(PeriodLong())
    year, month = divmod(months, 12)
    return Period(date(year, month + 1, min(here.day, calendar.monthrange(year, month + 1)[1])) + DAY, here)


def _long_ago(here: date, days: int) -> Period:
    if days > LONGEST_DAYS:
        raise Refusal(PeriodLong())
    return Period(here - timedelta(days=days), here)


# -- by dates ----------------------------------------------------------------------------------------------------------

_NAME = r"([a-z]{3,9})\.?"
_DAY = re.compile(
    rf"(\d{{1,2}})(?: ?{_NAME}(?:,? (\d{{4}}))?| ?/ ?(\d{{1,2}})(?: ?/ ?(\d{{4}}|\d\d))?"
    rf"|([.-])(\d{{1,2}})\6(\d{{4}}))?",
    re.ASCII,
)
_MONTH = re.compile(rf"{_NAME}(?:[ /-](?:tahun )?(\d{{4}}))?", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)", re.ASCII)
_TO = re.compile(r" ?(?:s\.?/?d\.?|sampai(?: dengan)?|hingga|until|to) | ?- ?")


_NOW = frozenset({"sekarang", "kini", "now", "hari ini", "today", "saat ini"})


@dataclass(frozen=True, slots=True)
class _Said:
    """A day as it was said; what was left out is None."""

    day: int
    month: int | None = None
    year: int | None = None


def _since(words: str, here: date) -> Period | None:
    """sejak 5 Juli, mulai Juni, 28 Juni sampai sekarang."""
    if found := re.fullmatch(r"(?:sejak|since|mulai) (.+)", words):
        words = f"{found[1]} sampai sekarang"
    for gap in _TO.finditer(words):
        if words[gap.end() :] in _NOW:
            first = _begins(words[: gap.start()], here)
            return None if first is None else Period(first, here)
    return None


def _begins(words: str, here: date) -> date | None:
    said = _said(words)
    whole = _named(words, here) or _whole(words, here) if said is None else None
    return _latest(said, here) if said is not None else None if whole is None else whole.first


def _said(words: str) -> _Said | None:
    if iso := _ISO.fullmatch(words):
        return _Said(int(iso[3]), int(iso[2]), int(iso[1]))
    found = _DAY.fullmatch(re.sub(r"^(?:tanggal|tgl) ", "", words))
    if found is None:
        return None
    figure, year = found[4] or found[7], found[3] or found[5] or found[8]
    month = int(figure) if figure else MONTHS.get(found[2] or "")
    if found[2] is not None and month is None:
        return None
    return _Said(int(found[1]), month, None if year is None else int(year) + (2_000 if len(year) == 2 else 0))


def _between(words: str, here: date) -> Period | None:
    """Two days: what the first leaves out, the second says; what both leave out is the latest that has begun."""
    for gap in _TO.finditer(words):
        first, last = _said(words[: gap.start()]), _said(words[gap.end() :])
        if first is not None and last is not None:
            return _spanned(first, last, here)
        if whole := _wholes(words[: gap.start()], words[gap.end() :], here):
            return whole
    return None


def _wholes(first: str, last: str, here: date) -> Period | None:
    """From the beginning of a month or year to the end of another; what one leaves out, the other says."""
    years = [re.fullmatch(r"(?:tahun )?(\d{4})", one, re.ASCII) for one in (first, last)]
    if years[0] and years[1]:
        return Period(_year(int(years[0][1])).first, _year(int(years[1][1])).last)
    begins, ends = _month_said(first), _month_said(last)
    if begins is None or ends is None:
        return None
    (month, year), (end_month, end_year) = begins, ends
    if year is None:
        year = here.year - (month > here.month) if end_year is None else end_year - (month > end_month)
    if end_year is None:
        end_year = year + (end_month < month)
    return Period(_month(year, month).first, _month(end_year, end_month).last)


def _month_said(words: str) -> tuple[int, int | None] | None:
    """A month, and its year where it is said."""
    found = _MONTH.fullmatch(words.removeprefix("bulan "))
    month = None if found is None else MONTHS.get(found[1])
    return None if found is None or month is None else (month, int(found[2]) if found[2] else None)


def _spanned(first: _Said, last: _Said, here: date) -> Period:
    month = first.month or last.month or here.month
    if first.year is not None and last.year is None:
        start = _date(first.year, month, first.day)
        return Period(start, _date(first.year, last.month or month, last.day))
    if last.year is not None:
        over = first.year is None and month > (last.month or month)
        start = _date(first.year or last.year - over, month, first.day)
        return Period(start, _date(last.year, last.month or month, last.day))
    start = _latest(_Said(first.day, month), here)
    end_month = last.month or month
    return Period(start, _date(start.year + (end_month < month), end_month, last.day))


def _latest(said: _Said, here: date) -> date:
    """The day itself, or the latest such day that is not in the future."""
    if said.year is not None:
        return _date(said.year, said.month or here.month, said.day)
    month = said.month or here.month
    for year in range(here.year, here.year - 9, -1):  # 29 February comes every fourth year, once every eighth
        days = calendar.monthrange(year, month)[1] if 1 <= month <= 12 else 0
        if 1 <= said.day <= days and date(year, month, said.day) <= here:
            return date(year, month, said.day)
    raise Refusal(NoSuchDate())


_PART = rf"[1-4]|{'|'.join(_ROMAN)}"


def _whole(words: str, here: date) -> Period | None:
    """A day, a month, a quarter, a half, a year."""
    if found := re.fullmatch(r"(?:tahun |year )?(\d{4})", words, re.ASCII):
        return _year(int(found[1]))
    if found := re.fullmatch(
        rf"(?:(triwulan|kuartal|q) ?({_PART})|(semester) ?({_PART}))(?: (?:tahun )?(\d{{4}}))?", words
    ):
        number = _ROMAN.get(found[2] or found[4]) or int(found[2] or found[4])
        return _part(number, 3 if found[1] else 6, found[5], here) if number <= (4 if found[1] else 2) else None
    if found := re.fullmatch(r"(\d{4})-(\d\d?)", words, re.ASCII):
        return _month(int(found[1]), int(found[2]))
    if found := re.fullmatch(r"(\d{1,2}) ?/ ?(\d{4})", words, re.ASCII):
        return _month(int(found[2]), int(found[1]))
    if said_month := _month_said(words):
        month, of_year = said_month
        return _month(here.year - (month > here.month) if of_year is None else of_year, month)
    said = _said(words)
    if said is None or said.month is None:
        return None
    day = _latest(said, here)
    return Period(day, day)


def _part(number: int, months: int, year: str | None, here: date) -> Period:
    first = (number - 1) * months + 1
    at = int(year) if year else here.year - (first > here.month)
    start = _date(at, first, 1)
    return Period(start, _month_end(start.replace(month=first + months - 1)))
