"""How old somebody is, as people say it: "62", "kira2 60an", "8bln", "lahir 12-03-1961", "tujuh puluhan", "60-65"."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.reading.context import ReadingContext
from bot.reading.dates import find_days
from bot.reading.day_forms import NoSuchDay
from bot.reading.folding import LONGEST, any_of, folded, without
from bot.reading.numbers import IN_WORDS, SMALL, number_of
from bot.reading.outcome import Doubt, Outcome, Span, Unread, Why, settle

OLDEST, OLD = 120, 100  # years: more is refused, more is asked about
WIDEST = 40  # "5-60" is no age
FILLERS = frozenset(
    """umur umurnya umurnye usia usianya usie yuswa yuswana yuswane yuswanipun age aged orang orangnya
    orng sudah udah udh baru masih tua years old
    kakek nenek laki perempuan laki-laki bapak-bapak ibu-ibu bayi bayinya anak balita remaja dewasa lansia sekitaran
    umuran usiaan tahunan""".split()
)


@dataclass(frozen=True, slots=True)
class Age:
    """Whole years, from and to (the same where it was said exactly). `about`: said as a guess; `months`: of somebody
    below two years who was counted in months, weeks or days; `born`: the day of birth where that was said."""

    low: int
    high: int
    about: bool = False
    months: int | None = None
    born: date | None = None


_W, _E = r"(?<![^\W_])", r"(?![^\W_])"
_NUMBER = rf"((?<![\w.,])\d{{1,3}}|{IN_WORDS})"
_YEARS = r"(?:\s*-?\s*(?:tahunan|tahun|taun|thn|thun|tuh|th|t|years?|yrs?|yo|y\.o\.)(?:\s+old)?(?![^\W_])\.?)"
_SMALL_UNIT = any_of("bulan bln bl months month mo minggu mgg mg pekan weeks week hari hr days day".split())
_HEDGE = (
    r"(?:kira-kira|kira2|kira\s+kira|kira|kr2|kurang\s+lebih|kurleb|krg\s+lbh|k\.?l\.?|sekitaran|sekitar|sktr|seputar|"
    r"about|around|approx\.?|±|\+-|\+/-|~|mungkin|paling|antara|perkiraan|prkiraan)"
)
HEDGED = re.compile(rf"(?<![^\W_]){_HEDGE}(?![^\W\d_])\s*")
_BIRTH = any_of("kelahiran kelahirannya lahirnya lahir lhr ttl born birth birthday".split())
_BORN = re.compile(
    rf"{_W}(?:(?:tanggal|tgl|tahun|thn|th)\s+)?{_BIRTH}{_E}\s*[:.]?\s*(?:(?:tanggal|tgl|pada|on|in)\s+)*"
)
_BORN_YEAR = re.compile(r"\s*(?:(?:tahun|thn|th|taun)\.?\s*)?['’]?(\d{4}|\d{2})(?![\d./-]|\s*[a-z]{3,9}\s+\d|\s*[/.-])")
_NEWBORN = re.compile(rf"{_W}(?:bayi\s+)?(?:baru|br)\s+(?:saja\s+|aja\s+)?lahir{_E}|{_W}newborn{_E}")
_MONTHS = re.compile(
    rf"{_W}(?:{_NUMBER}|(se)(?=bulan|minggu|hari))(?:\s*(?:-|–|sampai|atau)\s*(\d{{1,2}}))?\s*-?\s*({_SMALL_UNIT})(?:an)?{_E}\.?"
)
_YEARS_MONTHS = re.compile(
    rf"{_W}(?:{_NUMBER}|(se)(?=tahun)){_YEARS}\s*(?:dan\s+|lebih\s+|,\s*)?(\d{{1,2}})\s*(bulan|bln|bl|months?){_E}"
)
_HALF = re.compile(
    rf"{_W}(?:(?:setengah|stgh|half\s+a|(?<![\d ]\s)(?:1/2|½))\s*{_YEARS}|"
    rf"({_NUMBER})(?:\s+setengah{_YEARS}?|[,.]5{_YEARS}))"
)
_ONE_YEAR = re.compile(rf"{_W}setahun{_E}")
_DECADE = re.compile(
    rf"{_W}(?:(awal|pertengahan|tengah|akhir)\s+(?:usia\s+)?)?"
    rf"(?:([1-9]0)\s*-?\s*(?:an|tahunan|taunan|thnan)|([1-9]0)s|({SMALL}\s+puluh)\s*-?\s*an|kepala\s+(\d|{IN_WORDS})){_E}(?:{_YEARS})?"
)
_RANGE = re.compile(
    rf"{_W}{_NUMBER}{_YEARS}?\s*(?:-|–|sampai|sampe|s\.?/?d\.?|hingga|to|atau|dan|/)\s*{_NUMBER}(?![^\W_]|[.,/-]\d)(?:\s*-?an{_E})?{_YEARS}?"
)
_BOUND = re.compile(
    rf"{_W}(di\s*atas|diatas|lebih\s+dari|over|di\s*bawah|dibawah|kurang\s+dari|belum|blm|under|hampir|hmpr|almost|nearly|>|<)\s*{_NUMBER}(?![^\W_]|[.,/-]\d){_YEARS}?"
)
_OVER = re.compile(
    rf"{_W}{_NUMBER}{_YEARS}?\s*(?:\+|(?:lebih|lbh|ke\s*atas|keatas|and\s+over)(?:\s+(?:dikit|sedikit))?{_E}){_YEARS}?"
)
# "17an", "45-an": about 17, about 45; whole tens have been taken for a decade by then.
_PLAIN = re.compile(rf"(?<![\w.,-]){_NUMBER}(?:(\s*-?\s*an{_E}){_YEARS}?|{_YEARS}|(?![^\W_]|[.,/:-]\d))")
_UNITS = {"b": 30.44, "mo": 30.44, "m": 7.0, "p": 7.0, "w": 7.0, "h": 1.0, "d": 1.0}
Found = tuple[Age, Span, tuple[Doubt, ...]]
Born = tuple[Age, tuple[Span, ...], tuple[Doubt, ...]]


def read_age(text: str, context: ReadingContext) -> Outcome[Age]:
    """An age in whole years. Reasons: `bad_age`, `no_such_date` (of a birth)."""
    words = folded(text[:LONGEST])
    hedges = [found.span() for found in HEDGED.finditer(words)]
    try:
        born = _born(words, context)
    except NoSuchDay:
        return Unread(text, "no_such_date")
    if born is not None:
        return settle(text, born[0], (*born[1], *hedges), born[2], FILLERS)
    plain = without(words, hedges)
    found = next((one for reader in _READERS if (one := reader(plain)) is not None), None)
    if found is None or found[0].high > OLDEST or found[0].low < 0:
        return Unread(text, "bad_age")
    age, span, doubts = found
    if hedges:
        age = Age(age.low, age.high, True, age.months, age.born)
    far = [Doubt(Why.LARGE)] if age.high > OLD else []
    wide = [Doubt(Why.TWO)] if age.high - age.low > WIDEST or age.high < age.low else []
    return settle(text, age, (span, *hedges), (*doubts, *far, *wide), FILLERS)


def _born(words: str, context: ReadingContext) -> Born | None:
    """A birth: a day, or a year. A date alone in answer to "how old?" is one too, and is asked about."""
    said = _BORN.search(words)
    at = said.end() if said else 0
    if said and (year := _BORN_YEAR.match(words, at)):
        return _of_year(int(year[1]), (said.start(), year.end()), context)
    if said is None and (year := re.fullmatch(r"\s*((?:19|20)\d\d)\s*", words)):
        return _of_year(int(year[1]), year.span(1), context, Doubt(Why.EITHER, year[1]))
    if said is None and not re.search(r"\d\s*[/.-]\s*\d+\s*[/.-]\s*\d|\d\s+[a-z]{3,9}\s+(?:19|20)\d\d", words):
        return None
    days = find_days(("\0" * at) + words[at:], context)
    if days is None or days.first > context.today:
        return None
    born = days.first
    years = _years(born, context.today)
    doubts = days.doubts if said else (*days.doubts, Doubt(Why.EITHER))
    months = _months(born, context.today) if years < 2 else None
    exact = days.first == days.last
    age = Age(_years(days.last, context.today), years, not exact, months, born if exact else None)
    spans = days.spans if said is None else (said.span(), *days.spans)
    return age, spans, tuple(one for one in doubts if one.why is not Why.LONG_AGO)


def _of_year(year: int, span: Span, context: ReadingContext, *doubts: Doubt) -> Born | None:
    if year < 100:
        century = context.today.year // 100 * 100
        year += century if year + century <= context.today.year else century - 100
    years = context.today.year - year
    return (Age(max(0, years - 1), years), (span,), doubts) if 0 <= years <= OLDEST else None


def _years(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _months(born: date, today: date) -> int:
    return (today.year - born.year) * 12 + today.month - born.month - (today.day < born.day)


def _number(words: str | None) -> int | None:
    return None if words is None else number_of(words)


def _small(words: str) -> Found | None:
    """8 bulan, bayi 3 minggu, 2 hari"""
    found = _MONTHS.search(words)
    if found is None:
        return None
    count = 1 if found[2] else _number(found[1])
    if count is None:
        return None
    days = next(size for letter, size in _UNITS.items() if found[4].startswith(letter))
    most = max(count, int(found[3] or 0))
    low, high = (int(one * days / 30.4375 + 0.02) for one in (count, most))
    return Age(low // 12, high // 12, high != low, low), found.span(), ()


def _years_and_months(words: str) -> Found | None:
    found = _YEARS_MONTHS.search(words)
    years = None if found is None else 1 if found[2] else _number(found[1])
    if found is None or years is None:
        return None
    more = int(found[3])
    odd = (Doubt(Why.TWO, found[0]),) if more > 11 else ()
    return Age(years, years, False, years * 12 + more if years < 2 else None), found.span(), odd


def _half(words: str) -> Found | None:
    """setengah tahun, 2 setengah tahun, 1,5 tahun"""
    found = _HALF.search(words)
    if found is None:
        return None
    years = 0 if found[1] is None else _number(found[1])
    return (
        None if years is None else (Age(years, years, False, years * 12 + 6 if years < 2 else None), found.span(), ())
    )


def _one_year(words: str) -> Found | None:
    found = _ONE_YEAR.search(words)
    return None if found is None else (Age(1, 1), found.span(), ())


def _newborn(words: str) -> Found | None:
    found = _NEWBORN.search(words)
    return None if found is None else (Age(0, 0, False, 0), found.span(), ())


def _decade(words: str) -> Found | None:
    """60an, tujuh puluhan, kepala 6, akhir 50-an"""
    found = _DECADE.search(words)
    if found is None:
        return None
    tens = _number(found[2] or found[3] or found[4])
    if found[5] is not None:
        head = _number(found[5])
        tens = None if head is None else head * 10
    if tens is None or tens % 10 or not 10 <= tens <= 110:
        return None
    low, high = {"awal": (0, 3), "pertengahan": (4, 6), "tengah": (4, 6), "akhir": (7, 9)}.get(found[1] or "", (0, 9))
    return Age(tens + low, tens + high), found.span(), ()


def _range(words: str) -> Found | None:
    found = _RANGE.search(words)
    low, high = (None, None) if found is None else (_number(found[1]), _number(found[2]))
    if found is None or low is None or high is None:
        return None
    # "45 dan 60" may be two persons; behind "antara" (taken out by now) it is one.
    odd = (Doubt(Why.TWO, found[0]),) if " dan " in found[0] and "\0" not in words else ()
    return Age(low, high), found.span(), odd


def _bound(words: str) -> Found | None:
    """hampir 60, di atas 60, belum 5 tahun"""
    found = _BOUND.search(words)
    years = None if found is None else _number(found[2])
    if found is None or years is None:
        return None
    span = found.span()
    if found[1] in ("hampir", "hmpr", "almost", "nearly"):
        return Age(max(0, years - 3), years), span, ()
    if found[1].startswith(("di atas", "diatas", "lebih", "over", ">")):
        return Age(years, years + 10, True), span, (Doubt(Why.EITHER, found[0]),)
    return Age(0 if years < 20 else years - 10, max(0, years - 1), True), span, (Doubt(Why.EITHER, found[0]),)


def _over(words: str) -> Found | None:
    """60 lebih, 60+"""
    found = _OVER.search(words)
    years = None if found is None else _number(found[1])
    return None if found is None or years is None else (Age(years, years + 5, True), found.span(), ())


def _plain(words: str) -> Found | None:
    found = _PLAIN.search(words)
    years = None if found is None else _number(found[1])
    return None if found is None or years is None else (Age(years, years, found[2] is not None), found.span(), ())


_READERS: tuple[Callable[[str], Found | None], ...] = (
    _newborn, _years_and_months, _half, _small, _one_year, _decade, _bound, _range, _over, _plain,
)  # fmt: skip
