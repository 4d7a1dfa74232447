"""Days as people name them: "29 Juni 2023", "9 Nop 22", "jumat tanggal 30-06-2023", "kemaren", "3 hari yang lalu"."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.reading.almanac import LEGI
from bot.reading.clock import find_clock, find_part
from bot.reading.context import ReadingContext
from bot.reading.day_forms import FORMS, GAP, DaysInWords, Named, NoSuchDay, weekdays
from bot.reading.folding import LONGEST, folded, without
from bot.reading.outcome import Doubt, Outcome, Partly, Read, Span, Unread, Why, settle

FILLERS = frozenset(
    """pada di dari sejak mulai since on in from terakhir terahir trakhir last seen dilihat diliat keliatan kelihatan
    terlihat ketemu hilang ilang ngilang hilangnya menghilang pergi perginya kabur sekitar sktr kira kira-kira kira2
    kurleb about around hampir waktu pas saat sudah udah udh sdh dah meninggal meninggalnya wafat kejadian
    kejadiannya ditemukan surat suratnya""".split()
)
SURE_DAYS = 300  # a day without a year that lies farther back is asked about


@dataclass(frozen=True, slots=True)
class Days:
    """The first and the last day that may be meant, both included."""

    first: date
    last: date


def read_day(text: str, context: ReadingContext) -> Outcome[Days]:
    """The days that a text may mean, one or a stretch. Reasons: `no_day`, `no_such_date`."""
    words = folded(text[:LONGEST])
    try:
        found = find_days(words, context)
    except NoSuchDay:
        return Unread(text, "no_such_date")
    if found is None:
        return Unread(text, "no_day")
    days = Days(found.first, min(found.last, context.today) if _begun(found, context) else found.last)
    # A time beside the day was understood: it makes the day no other.
    spans, rest = found.spans, without(words, found.spans)
    if (clock := find_clock(rest)) is not None:
        spans += clock.spans
    elif (part := find_part(rest)) is not None and found.first == found.last:
        spans += (part[1],)
    return settle(text, days, spans, (*found.doubts, *bounds(days, context)), FILLERS)


def read_date(text: str, context: ReadingContext) -> Outcome[date]:
    """One day: the date of a letter. A stretch is no date. Reasons: `no_day`, `no_such_date`."""
    found = read_day(text, context)
    match found:
        case Read(days, spans) if days.first == days.last:
            return Read(days.first, spans)
        case Partly(days, spans, rest, doubts) if days.first == days.last:
            return Partly(days.first, spans, rest, doubts)
        case Unread():
            return found
        case _:
            return Unread(text, "no_day")


def bounds(days: Days, context: ReadingContext) -> Iterable[Doubt]:
    """What of a day is asked about: it has not come, is long gone, lies before what it follows."""
    if days.first > context.today and not context.future:
        yield Doubt(Why.FUTURE)
    if (context.today - days.last).days > context.long_ago_days:
        yield Doubt(Why.LONG_AGO)
    if context.not_before is not None and days.last < context.day_of(context.not_before):
        yield Doubt(Why.EARLY)


@dataclass(frozen=True, slots=True)
class FoundDays:
    """What a text says of a day, before it is known whether that is all it says. `night`: the night that began on
    that day is meant ("semalam")."""

    first: date
    last: date
    spans: tuple[Span, ...]
    doubts: tuple[Doubt, ...]
    night: bool = False


def find_days(words: str, context: ReadingContext) -> FoundDays | None:
    """Every day in folded words as one finding, or None. Raises NoSuchDay: "31 Februari"."""
    lasting = weekdays(words, last=True)
    found, rest = _take(without(words, [one.span for one in lasting]), context)
    named = lasting + weekdays(without(rest, [one.span for one in lasting]), last=False)
    if not found:
        return _by_name(named, context)
    first = found[0]
    doubts = [doubt for one in found for doubt in one.doubts]
    spans = [one.span for one in found]
    if len(found) == 2 and GAP.fullmatch(words[found[0].span[1] : found[1].span[0]]):
        first = DaysInWords(found[0].first, found[1].last, found[0].span)
        spans.append((found[0].span[1], found[1].span[0]))
    elif len(found) > 1:
        first = _narrowest(found)
        doubts += [Doubt(Why.TWO)] if any(not _agree(first, one) for one in found) else []
    if any(one.year_guessed and (context.today - one.last).days > SURE_DAYS for one in found):
        doubts.append(Doubt(Why.LONG_AGO))
    return _checked(first, named, spans, doubts)


def _take(words: str, context: ReadingContext) -> tuple[list[DaysInWords], str]:
    """What the forms find, the surest form first, each word used once; and the words that are left."""
    found: list[DaysInWords] = []
    for form in FORMS:
        for match in form.pattern.finditer(words):
            day = form.read(match, context)
            if day is not None:
                found.append(day)
        words = without(words, [one.span for one in found])
    return sorted(found, key=lambda one: one.span), words


def _narrowest(found: list[DaysInWords]) -> DaysInWords:
    return min(found, key=lambda one: (one.last - one.first, one.span))


def _agree(one: DaysInWords, other: DaysInWords) -> bool:
    return other.first <= one.first and one.last <= other.last


def _checked(first: DaysInWords, named: list[Named], spans: list[Span], doubts: list[Doubt]) -> FoundDays:
    """A weekday beside a day has to be that day's; beside a stretch it picks the day."""
    low, high = first.first, first.last
    for one in named:
        spans.append(one.span)
        fitting = [day for day in _each(low, high) if day.weekday() == one.weekday]
        if low == high and not fitting:
            doubts.append(Doubt(Why.WEEKDAY, one.words))
        elif len(fitting) == 1:
            low = high = fitting[0]
        if one.pasaran is not None and low == high and (low.toordinal() - LEGI) % 5 != one.pasaran:
            doubts.append(Doubt(Why.WEEKDAY, one.words))
    # "minggu kemarin, hari senin" is one day, however the week was meant; what else was doubtful stays so.
    return FoundDays(low, high, tuple(spans), tuple(doubts), first.night)


def _each(low: date, high: date) -> Iterable[date]:
    return (low + timedelta(one) for one in range(min((high - low).days, 31) + 1))


def _by_name(named: list[Named], context: ReadingContext) -> FoundDays | None:
    """A weekday alone is the last one that came (or, said of what lies ahead, the next)."""
    if not named:
        return None
    one, today = named[0], context.today
    back = (today.weekday() - one.weekday) % 7
    day = today + timedelta((7 - back) % 7) if context.future and one.shift == 0 else today - timedelta(back)
    doubts = [] if len({other.weekday for other in named}) == 1 else [Doubt(Why.TWO)]
    if one.shift and (back == 0 or back <= today.weekday()):
        # "senin lalu" on a Wednesday: the day before yesterday, or that of last week?
        doubts.append(Doubt(Why.EITHER, one.words))
        day = day if back else day - timedelta(7)
    if one.eve:
        day, doubts = day - timedelta(1), [*doubts, Doubt(Why.EITHER, one.words)]
    if one.pasaran is not None and (day.toordinal() - LEGI) % 5 != one.pasaran:
        doubts.append(Doubt(Why.WEEKDAY, one.words))
    return FoundDays(day, day, tuple(other.span for other in named), tuple(doubts))


def _begun(found: FoundDays, context: ReadingContext) -> bool:
    return found.first <= context.today and not context.future
