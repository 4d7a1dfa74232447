"""What came of reading a text, so that nothing which was not understood can be dropped in silence.

A reader has the form `read_x(text, context) -> Outcome[T]`. Its caller has three cases to deal with, and mypy sees
whether it did: the value of a whole reading is called `value`, that of a partial one `guess`, and no name reaches both.

    match read_age(text, context):
        case Read(value):
            keep(value)
        case Partly(guess, _, rest, doubts):
            ask_whether(guess, rest, doubts)
        case Unread(text, reason):
            ask_again(reason)
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeAlias, TypeVar

T = TypeVar("T")
U = TypeVar("U")
Span: TypeAlias = tuple[int, int]  # from and to in the text as it came, like a slice


class Why(StrEnum):
    """Why a value has to be asked about although it was read."""

    WEEKDAY = "weekday"  # "Senin, 26 Juni", and the 26th is no Monday
    TWO = "two"  # two dates, two times, two amounts
    EITHER = "either"  # words that may mean two things: "minggu kemarin", "02/2023"
    FUTURE = "future"
    EARLY = "early"  # before what it has to follow: a death before the finding
    LONG_AGO = "long_ago"
    SMALL = "small"  # less than such a thing has: the height of a child for a man
    LARGE = "large"
    ZONE = "zone"  # said for another zone than the city's


@dataclass(frozen=True, slots=True)
class Doubt:
    """One reason to ask, with the words that gave it (empty where no words did)."""

    why: Why
    words: str = ""


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """The whole text was understood."""

    value: T
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Partly(Generic[T]):
    """Something was read; `rest` (words that nobody understood, "" for none) or `doubts` (or both) have to be asked
    about before `guess` counts."""

    guess: T
    spans: tuple[Span, ...]
    rest: str
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Unread:
    """Nothing was read. `reason` is a code that a sentence belongs to ("no_day"), `text` the words as they came."""

    text: str
    reason: str


Outcome: TypeAlias = Read[T] | Partly[T] | Unread

# Words beside a value that say nothing about it: address, politeness, hedges that every value may have.
FILLERS = frozenset(
    """pak bapak bu ibu kak mas mbak bang min admin ya iya yah sih nih deh dong kok kan lah mah teh tuh itu ini nya
    mungkin kayaknya kayanya sepertinya oke ok maaf please sir it was is maybe the""".split()
)
# As words of their own some of these would change everything: "tidak" is no filler.
_HEDGES = re.compile(
    r"\b(?:(?:kalau|kalo|klo|kl) (?:tidak|tdk|gak|ga|nggak|ngga) salah|kurang lebih|set[ah]+u (?:saya|sy|aku|gue)"
    r"|i think)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def settle(
    text: str,
    value: T,
    spans: Iterable[Span],
    doubts: Iterable[Doubt] = (),
    fillers: frozenset[str] = frozenset(),
) -> Read[T] | Partly[T]:
    """The outcome of a value that stood at `spans`: whole only where nothing is left beside them but punctuation and
    words that say nothing (FILLERS and the reader's own). A digit is never such a word."""
    used = tuple(sorted(spans))
    rest, asked = rest_of(text, used, FILLERS | fillers), tuple(dict.fromkeys(doubts))
    return Partly(value, used, rest, asked) if rest or asked else Read(value, used)


def rest_of(text: str, spans: Iterable[Span], fillers: frozenset[str] = FILLERS) -> str:
    """What of a text nobody read, each piece with what stands between its words: "di pasar … sama adiknya"."""
    pieces = (_trimmed(piece, fillers) for piece in _gaps(text, spans))
    return " … ".join(piece for piece in pieces if piece)


def changed(outcome: Outcome[T], into: Callable[[T], U]) -> Outcome[U]:
    """The same outcome with another form of its value: the rest and the doubts stay."""
    match outcome:
        case Read(value, spans):
            return Read(into(value), spans)
        case Partly(guess, spans, rest, doubts):
            return Partly(into(guess), spans, rest, doubts)
        case Unread():
            return outcome


def doubted(outcome: Outcome[T], doubts: Callable[[T], Iterable[Doubt]]) -> Outcome[T]:
    """The same outcome with what the value itself gives reason to ask about: bounds."""
    match outcome:
        case Read(value, spans):
            more = tuple(doubts(value))
            return Partly(value, spans, "", more) if more else outcome
        case Partly(guess, spans, rest, known):
            return Partly(guess, spans, rest, tuple(dict.fromkeys((*known, *doubts(guess)))))
        case Unread():
            return outcome


def _gaps(text: str, spans: Iterable[Span]) -> Iterable[str]:
    at = 0
    for start, end in sorted(spans):
        if start > at:
            yield text[at:start]
        at = max(at, end)
    yield text[at:]


def _trimmed(piece: str, fillers: frozenset[str]) -> str:
    """A piece from its first to its last word that says something; "" where none does."""
    piece = _HEDGES.sub(lambda hedge: " " * len(hedge[0]), piece)
    words = [found for found in _WORD.finditer(piece) if found[0].lower() not in fillers]
    return " ".join(piece[words[0].start() : words[-1].end()].split()) if words else ""
