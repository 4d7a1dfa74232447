"""What a text wants, weighed: each word, pair of words and rule that it meets speaks for some wishes, against others.
In the same way, whether it tells of danger, whether a sign of danger is meant otherwise, and of what kind a report is.

The weights (bot/reading/words/learned.py, learned_danger.py, learned_doubt.py, learned_kinds.py) were learned from
labelled messages by `make intents`. They are data: whoever finds a message misread adds it with its label and learns
them anew.
"""

import re
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, pairwise, starmap
from math import exp, fsum
from struct import Struct

from bot.reading.normal import Word, is_spelt, plain_of
from bot.reading.packed import Packed
from bot.reading.words import forget, learned, learned_danger, learned_doubt, learned_kinds
from bot.reading.words.senses import SENSES

JOINT = "+"  # between the words of a pair
PIECE = 4  # letters
_DRAWN = re.compile(r"(.)\1{2,}")
_STEP = 10  # weights stand in tenths
_KEPT = 4_096  # words whose signals are not looked up anew
_WIDTH = 32  # bits for the sum of each answer: a text has some ten thousand signals at most, of some hundred tenths
_HALF = 1 << _WIDTH - 1  # a sum may be below nothing as well


def signals_of_word(word: str) -> Iterator[str]:
    """A word (numbers are all one), and what else it speaks of (bot/reading/words/senses.py)."""
    yield "#" if word.isdigit() else word
    yield from _SENSES.get(word, ())


def pairs_of(plain: Sequence[str]) -> Iterator[str]:
    """Each word with the one behind it."""
    return map(JOINT.join, pairwise(plain))


def senses_of(plain: Sequence[str]) -> Iterator[str]:
    """What else the words speak of."""
    for word in plain:
        yield from _SENSES.get(word, ())


def signals_of_danger(plain: Sequence[str]) -> Iterator[str]:
    """Words, pairs of them, and what they speak of."""
    for word in plain:
        yield from signals_of_word(word)
    yield from pairs_of(plain)


def pieces(word: str) -> Iterator[str]:
    """Four letters each, with the word's beginning and end: a slip or an ending changes only some of them."""
    framed = f"<{word}>"
    yield from (f"~{framed[at : at + PIECE]}" for at in range(max(1, len(framed) - PIECE + 1)))


def signals_of_told(typed: str, plain: str) -> Iterator[str]:
    """Of a word as it is typed and as it is known: what it says, and pieces of it as it is known and, where nobody
    knows it, as it is typed: "kagak" is weighed like "tidak"."""
    known = plain.split()
    for one in known:
        yield from signals_of_word(one)
    written = _DRAWN.sub(r"\1", typed.rstrip("2"))  # "tolongggg" says what "tolong" does
    unknown = () if is_spelt(typed) or is_spelt(written) else (written,)
    for said in {*unknown, *known}:
        if said and not said.isdigit():
            yield from pieces(said)


def signals_of_telling(words: Sequence[Word]) -> Iterator[str]:
    """Words, pairs, what they speak of, and pieces of the words."""
    for word in words:
        yield from signals_of_told(word.typed, word.plain)
    yield from pairs_of(_plain_of(words))


def _plain_of(words: Sequence[Word]) -> list[str]:
    return [one for word in words for one in word.plain.split()]


def signals_of_order(plain: Sequence[str]) -> Iterator[str]:
    """The first word, the last, and how many there are."""
    if plain:
        yield f"^{plain[0]}"
        yield f"{plain[-1]}$"
    yield f"@len{min(5, len(plain) // 3)}"


def _lines(learned: str) -> list[str]:
    return [line for line in learned.replace("\n ", " ").splitlines() if line]


class _SignalWeights:
    """What each signal of a text speaks for: of several answers all in one number, 32 bits for the sum of each. Signals
    of words are looked up once, since most words come again."""

    def __init__(self, told: Mapping[str, int], signals: Callable[..., Iterable[str]], answers: int = 1) -> None:
        self.parts = Struct(f"<{answers}I")
        self.middle = sum(_HALF << _WIDTH * at for at in range(answers))
        self.told = Packed(told)
        self._of_word = lru_cache(_KEPT)(lambda *word: array("I", self.told.slots({*signals(*word)})))

    def sum(self, words: Iterable[tuple[str, ...]], more: Iterable[str]) -> int:
        """All that the words and other signals say, each signal once."""
        slots = {*self.told.slots(("@1", *more))}
        slots.update(*starmap(self._of_word, words))
        return sum(self.told.at(slots))


def _table(learned: str, names: Sequence[str]) -> _SignalWeights:
    """What a signal speaks for each answer, in tenths: all of them in one number, as wide as a sum may become."""
    table: dict[str, int] = {}
    for line in _lines(learned):
        name, weight, *signals = line.split()
        said = int(weight) << _WIDTH * names.index(name)
        for signal in signals:
            table[signal] = table.get(signal, 0) + said
    return _SignalWeights(table, signals_of_word, len(names))


def _table_of_danger(learned: str) -> dict[str, int]:
    return {
        signal: int(weight) for line in _lines(learned) for weight, *signals in (line.split(),) for signal in signals
    }


def _senses() -> dict[str, tuple[str, ...]]:
    """The senses of a plain word; several where it stands in several lines."""
    found: dict[str, set[str]] = {}
    for line in SENSES.strip().replace("\n ", " ").splitlines():
        name, _, words = line.partition(": ")
        for word in words.split():
            for plain in plain_of(word).split():
                found.setdefault(plain, set()).add(f"={name}")
    return {word: tuple(sorted(names)) for word, names in found.items()}


_SENSES = _senses()
WISHES, KINDS = learned.WISHES, learned_kinds.KINDS
_WEIGHTS = _table(learned.LEARNED, WISHES)
_KINDS = _table(learned_kinds.LEARNED_KINDS, KINDS)
_DANGERS = _SignalWeights(_table_of_danger(learned_danger.LEARNED_DANGER), signals_of_told)
_DOUBTS = Packed(_table_of_danger(learned_doubt.LEARNED_DOUBT))
for _told in (learned, learned_danger, learned_doubt, learned_kinds):
    forget(_told)
del learned, learned_danger, learned_doubt, learned_kinds, _told
_SOME = 2  # words of a text that are needed to weigh it
# In tenths. Below it a sign is meant otherwise; at -5 three of 154 dangers of others were, and no call too many less.
_IN_DOUBT = -15
_STREETS = frozenset(("jl", "jln", "gg", "gang"))
_FEW = 4  # words say less of danger than many: "rekap hari ini"
# In tenths. Of 462 dangers of others 455 are found at 4 and 456 at 0, with 23 and 28 calls made in vain.
_ENOUGH, _ENOUGH_OF_FEW = 4, 12


def weighed(plain: Sequence[str], signals: Iterable[str]) -> tuple[str, str, float]:
    """The likeliest wish by words and by what else a text is weighed by, the next, and how much likelier the first is
    (0 to 1)."""
    shares = _shares(plain, signals, _WEIGHTS)
    first, second = sorted(range(len(WISHES)), key=shares.__getitem__, reverse=True)[:2]
    return WISHES[first], WISHES[second], shares[first] - shares[second]


def weighed_kinds(plain: Sequence[str], signals: Iterable[str]) -> dict[str, float]:
    """How likely each kind of report is (0 to 1)."""
    return dict(zip(KINDS, _shares(plain, signals, _KINDS), strict=True))


def _shares(plain: Sequence[str], signals: Iterable[str], table: _SignalWeights) -> list[float]:
    said = table.sum(zip(plain), chain(pairs_of(plain), signals))
    # Whole tenths: exact, though the order of a set is another one at each start. None is below nothing while they are
    # parted, and what is the same for all makes no difference.
    sums = table.parts.unpack((said + table.middle).to_bytes(table.parts.size, "little"))
    top = max(sums)
    shares = [exp((one - top) / _STEP) for one in sums]
    total = fsum(shares)
    return [one / total for one in shares]


def weighs_as_danger(words: Sequence[Word]) -> bool:
    """Whether the words, taken together, are those of messages that told of danger."""
    few = len(words) <= _FEW
    if len(words) < _SOME or (few and words[0].typed in _STREETS):
        return False  # "Jl. Merdeka Terbalik" is an address
    weight = _DANGERS.sum([(word.typed, word.plain) for word in words], pairs_of(_plain_of(words)))
    return weight >= (_ENOUGH_OF_FEW if few else _ENOUGH)


def outweighed(signals: Iterable[str]) -> bool:
    """Whether what stands around signs of danger says that they are meant otherwise. In doubt, no."""
    return sum(_DOUBTS.of(set(signals))) < _IN_DOUBT
