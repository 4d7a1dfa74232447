"""An amount of rupiah as people write it: "Rp 1.500.000,00", "1,9 juta", "1.5jt", "500rb", "dua juta lima ratus"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from bot.reading.context import ReadingContext
from bot.reading.folding import LONGEST, folded, without
from bot.reading.numbers import GREAT_WORDS, number_of
from bot.reading.outcome import Doubt, Outcome, Span, Unread, Why, settle

LARGEST = 10**12  # rupiah; beyond nothing is meant
FILLERS = frozenset(
    """rupiah rupiahnya rph idr rp perak biaya biayanya harga ongkos total totalnya sebesar sekitar kira-kira kira2
    kurleb habis abis habisnya kena bayar dibayar jadi semua semuanya saja aja pas cost about""".split()
)
_UNITS = {
    "ribu": 3, "rb": 3, "rbu": 3, "ribuan": 3, "k": 3, "thousand": 3,
    "juta": 6, "jt": 6, "jta": 6, "jutaan": 6, "mio": 6, "million": 6,
    "miliar": 9, "milyar": 9, "milliar": 9, "billion": 9,
}  # fmt: skip
_UNIT = "(" + "|".join(sorted(_UNITS, key=len, reverse=True)) + r")(?![^\W_])\.?"
_CASH = r"(?:(?:rp|idr)\.?\s*)?"
_FIGURE = re.compile(rf"(?<![\w.,$€£¥-]){_CASH}(\d[\d.,]*(?:(?<=\d)(?: \d{{3}})+(?!\d))?)(?:\s*{_UNIT})?"
                     rf"(?:(\s+setengah)(?:\s*{_UNIT}))?(?:\s*[.,]?-+)?(?!\d)")  # fmt: skip
_WORDS = re.compile(rf"({GREAT_WORDS})(\s+setengah\s+(juta|ribu))?")
_HALF = re.compile(r"(?<![^\W_])(?:setengah|stgh|½|1/2)\s*(juta|jt|ribu|rb)(?![^\W_])")
_NOTHING = re.compile(r"(?<![^\W_])(?:gratis|cuma-cuma|cuma2|tanpa biaya|free|nihil)(?![^\W_])")


@dataclass(frozen=True, slots=True)
class _Amount:
    rupiah: Decimal
    span: Span
    power: int  # of the last unit: "2 juta 500 ribu" goes down
    doubts: tuple[Doubt, ...] = ()


def read_money(text: str, context: ReadingContext) -> Outcome[int]:
    """Whole rupiah. What costs less than `context.least` or more than `context.most` is asked about. Reason:
    `bad_cost`."""
    words = folded(text[:LONGEST])
    found: list[_Amount] = []
    for reader in (_figures, _in_words, _halves):
        found += reader(without(words, [one.span for one in found]))
    found.sort(key=lambda one: one.span)
    if not found:
        free = _NOTHING.search(words)
        return Unread(text, "bad_cost") if free is None else settle(text, 0, [free.span()], (), FILLERS)
    taken, left = _together(found)
    total = sum((one.rupiah for one in taken), Decimal(0))
    if total > LARGEST:
        return Unread(text, "bad_cost")
    doubts = [doubt for one in taken for doubt in one.doubts]
    if left and sum((one.rupiah for one in left), Decimal(0)) == total:
        taken, left = found, []  # "Rp 1.500.000,- (satu juta lima ratus ribu rupiah)"
    doubts += [Doubt(Why.TWO)] if left else []
    doubts += [Doubt(Why.EITHER)] if total != int(total) else []
    spans = [one.span for one in taken]
    return settle(text, int(total), spans, (*doubts, *_bounds(int(total), context)), FILLERS)


def _bounds(amount: int, context: ReadingContext) -> Iterable[Doubt]:
    if amount < context.least:
        yield Doubt(Why.SMALL)
    if context.most is not None and amount > context.most:
        yield Doubt(Why.LARGE)


def _together(found: list[_Amount]) -> tuple[list[_Amount], list[_Amount]]:
    """ "2 juta 500 ribu" is one amount, "2 juta 3 juta" two; "2 juta 5" may be anything."""
    taken = found[:1]
    for one in found[1:]:
        if one.power >= taken[-1].power or not 1_000 <= one.rupiah < 10 ** taken[-1].power:
            break
        taken.append(one)
    return taken, found[len(taken) :]


def _figures(words: str) -> list[_Amount]:
    return [amount for match in _FIGURE.finditer(words) if (amount := _figure(match)) is not None]


def _figure(match: "re.Match[str]") -> _Amount | None:
    figure, trailing = match[1].rstrip(".,"), match[2] or match[4]
    power = _UNITS[trailing] if trailing else 0
    value, odd = _number(figure.replace(" ", ""), grouped=" " in figure, unit=power > 0)
    if value is None:
        return None
    value += Decimal("0.5") if match[3] else 0
    doubts = (Doubt(Why.EITHER, match[0].strip()),) if odd else ()
    return _Amount(value * 10**power, match.span(), power, doubts)


def _number(figure: str, *, grouped: bool, unit: bool) -> tuple[Decimal | None, bool]:
    """The value of "1.500.000,50", and whether it may also be another."""
    if grouped or figure.isdecimal():
        return (Decimal(figure) if figure.isdecimal() else None), False
    for group, point in ((".", ","), (",", ".")):
        if re.fullmatch(rf"\d{{1,3}}(?:\{group}\d{{3}})+(?:\{point}\d{{1,2}})?", figure):
            # "1.500 juta" may be one and a half; "1,500" may be English, or a decimal.
            once = figure.count(group) == 1 and point not in figure
            odd = once and (unit or group == ",")
            return Decimal(figure.replace(group, "").replace(point, ".")), odd
    if re.fullmatch(r"\d+[.,]\d{1,2}", figure):
        value = Decimal(figure.replace(",", "."))
        # Without a unit "1500000,00" is an amount with its sen, "1,5" nothing that anybody pays.
        return value, not unit and value < 1_000
    return None, False


def _halves(words: str) -> list[_Amount]:
    return [
        _Amount(Decimal(10 ** _UNITS[match[1]]) / 2, match.span(), _UNITS[match[1]] - 1)
        for match in _HALF.finditer(words)
    ]


def _in_words(words: str) -> list[_Amount]:
    found = []
    for match in _WORDS.finditer(words):
        number = number_of(match[1])
        if number is None:
            continue
        power = 6 if "juta" in match[0] else 3 if "ribu" in match[0] else 0
        if "ribu" in match[1] or "ratus" in match[1]:
            power = 0 if match[1].endswith(("ratus",)) else min(power, 3)
        value = Decimal(number)
        if match[2]:
            power = _UNITS[match[3]]
            value = (value + Decimal("0.5")) * 10**power
        # "sejuta lima ratus" may leave out a thousand.
        odd = (Doubt(Why.EITHER, match[0]),) if value > 1_000 and value % 1_000 else ()
        found.append(_Amount(value, match.span(), power, odd))
    return found
