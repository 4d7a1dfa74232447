"""A height as people say it: "165", "165cm", "1,65 m", "1 meter 65", "160-165", "kira2 160an", "sedang"."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.reading.ages import HEDGED
from bot.reading.context import ReadingContext
from bot.reading.folding import LONGEST, folded, without
from bot.reading.numbers import IN_WORDS, number_of
from bot.reading.outcome import Doubt, Outcome, Span, Unread, Why, settle

SHORTEST, TALLEST = 30, 250  # cm: beyond is no height
GROWN, TALL = 120, 210  # cm: beyond is asked about of somebody grown up
FILLERS = frozenset(
    "tinggi tingginya tinggi-tingginya badan badannya tb t height orang orangnya ukuran tall high sekitaran".split()
)


@dataclass(frozen=True, slots=True)
class Height:
    """Centimetres, from and to (the same where it was said exactly); `about`: said as a guess."""

    low: int
    high: int
    about: bool = False


_W, _E = r"(?<![^\W_])", r"(?![^\W_])"
_CM = r"(?:\s*-?\s*(?:cm|centi(?:meter)?|senti(?:meter)?|sm)(?:an)?(?![^\W_])\.?)"
_M = r"(?:meter|mtr|mter|m)"
_METRES = re.compile(rf"{_W}([12])\s*[.,]\s*(\d{{1,2}})(?![\d])(?:\s*{_M}{_E})?\.?")
_METRES_AND = re.compile(
    rf"{_W}(?:([12]|satu|dua)\s*{_M}|(se)meter)\s*(?:lebih\s+)?(?:(\d{{1,2}})|({IN_WORDS}))(?![^\W_]|[.,]\d){_CM}?"
)
_WHOLE_METRES = re.compile(rf"{_W}(?:([12]|satu|dua)\s*{_M}|(se)meter)(\s+setengah)?{_E}")
_FEET = re.compile(
    r"(?<![\w.,])([3-7])\s*(?:'|ft|feet|foot|kaki)\s*(?:(\d{1,2})\s*(?:\"|''|in(?:ch(?:es)?)?|inci)?)?(?![^\W_])"
)
_RANGE = re.compile(
    rf"(?<![\w.,-])(\d{{2,3}}){_CM}?\s*(?:-|sampai|sampe|s\.?/?d\.?|hingga|to|atau|dan|/)\s*(\d{{2,3}})(?:{_CM}|(?![^\W_]|[.,]\d)(?!\s*(?:kg|kilo|tahun|thn|th)))"
)
_DECADE = re.compile(rf"(?<![\w.,-])(\d{{2}}0)\s*-?\s*an{_E}{_CM}?")
_PLAIN = re.compile(rf"(?<![\w.,-])(\d{{2,3}})(?:{_CM}|(?![^\W_]|[.,/-]\d)(?!\s*(?:kg|kilo|tahun|thn|th|kaki|ft)))")
_IN_WORDS = re.compile(rf"({IN_WORDS})(?:{_CM}|{_E})(?!\s*(?:kg|kilo|tahun|thn|th))")
# "Rambut pendek", "celana pendek", "anak kecil": of something else than the whole of somebody.
_OF_ELSE = "".join(
    rf"(?<!{word} )"
    for word in "rambut rambutnya celana celananya lengan lengannya baju rok kuku leher jari anak gigi mata".split()
)
WORDS = (
    (re.compile(rf"{_OF_ELSE}{_W}(?:pendek|kecil|short|cebol|cendek|pendek2){_E}"), "0"),
    (re.compile(rf"{_W}(?:sedang|sedeng|biasa|rata-rata|rata2|rata|medium|average|normal){_E}(?:{_W}aja{_E})?"), "1"),
    (re.compile(rf"{_W}(?:jangkung|tall|tinggi|duwur|luhur){_E}"), "2"),
)
Found = tuple[Height, Span]


def read_height(text: str, context: ReadingContext) -> Outcome[Height]:
    """A height in centimetres. Reason: `bad_height_cm`."""
    words = folded(text[:LONGEST])
    hedges = [found.span() for found in HEDGED.finditer(words)]
    plain = without(words, hedges)
    found = next((one for reader in _READERS if (one := reader(plain)) is not None), None)
    if found is None or not SHORTEST <= found[0].low <= found[0].high <= TALLEST:
        return Unread(text, "bad_height_cm")
    height = Height(found[0].low, found[0].high, found[0].about or bool(hedges))
    return settle(text, height, (found[1], *hedges), _bounds(height, context), FILLERS)


def read_height_word(text: str, context: ReadingContext) -> Outcome[str]:
    """Short, middling, tall as `0`, `1`, `2` (bot/domain: band_of_height). Reason: `bad_height_cm`."""
    words = folded(text[:LONGEST])
    found = [(code, match.span()) for pattern, code in WORDS for match in pattern.finditer(words)]
    # "tinggi sedang": the measure itself stands before what it is.
    said = [one for one in found if one[0] != "2"] or found
    if not said:
        return Unread(text, "bad_height_cm")
    doubts = [Doubt(Why.TWO)] if len({code for code, _ in said}) > 1 else []
    return settle(
        text, said[0][0], [span for _, span in found], doubts, FILLERS | {"agak", "lumayan", "cukup", "orangnya"}
    )


def _bounds(height: Height, context: ReadingContext) -> list[Doubt]:
    if context.adult and height.low < GROWN:
        return [Doubt(Why.SMALL)]
    return [Doubt(Why.LARGE)] if height.high > TALL else []


def _metres(words: str) -> Found | None:
    found = _METRES.search(words)
    if found is None:
        return None
    height = int(found[1]) * 100 + int(found[2].ljust(2, "0"))
    return Height(height, height), found.span()


def _metres_and(words: str) -> Found | None:
    """1 meter 65, 1m65, satu meter enam puluh"""
    found = _METRES_AND.search(words)
    more = None if found is None else number_of(found[3] or found[4])
    if found is None or more is None or more > 99:
        return None
    more = more * 10 if found[3] is not None and len(found[3]) == 1 else more
    metres = 1 if found[2] else number_of(found[1]) or 0
    return Height(metres * 100 + more, metres * 100 + more), found.span()


def _whole_metres(words: str) -> Found | None:
    found = _WHOLE_METRES.search(words)
    if found is None:
        return None
    height = 100 * (1 if found[2] else number_of(found[1]) or 0) + (50 if found[3] else 0)
    return Height(height, height), found.span()


def _feet(words: str) -> Found | None:
    found = _FEET.search(words)
    if found is None or int(found[2] or 0) > 11:
        return None
    height = round(int(found[1]) * 30.48 + int(found[2] or 0) * 2.54)
    return Height(height, height), found.span()


def _range(words: str) -> Found | None:
    found = _RANGE.search(words)
    return None if found is None else (Height(int(found[1]), int(found[2])), found.span())


def _decade(words: str) -> Found | None:
    found = _DECADE.search(words)
    return None if found is None else (Height(int(found[1]), int(found[1]) + 9), found.span())


def _plain(words: str) -> Found | None:
    found = _PLAIN.search(words)
    return None if found is None else (Height(int(found[1]), int(found[1])), found.span())


def _in_words(words: str) -> Found | None:
    found = _IN_WORDS.search(words)
    height = None if found is None else number_of(found[1])
    return None if found is None or height is None or height < SHORTEST else (Height(height, height), found.span())


_READERS: tuple[Callable[[str], Found | None], ...] = (
    _metres_and, _metres, _whole_metres, _feet, _range, _decade, _plain, _in_words,
)  # fmt: skip
