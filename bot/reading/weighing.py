"""What a text wants, weighed: each word, pair of words and rule that it meets speaks for some wishes, against others.
In the same way, whether it tells of danger, whether a sign of danger is meant otherwise, and of what kind a report is.

The weights (bot/reading/words/learned.py, learned_danger.py, learned_doubt.py, learned_kinds.py) were learned from
labelled messages by `make intents`. They are data: whoever finds a message misread adds it with its label and learns
them anew.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import exp, fsum

from bot.reading.normal import Word, is_spelt, plain_of
from bot.reading.packed import Packed
from bot.reading.words import forget, learned, learned_danger, learned_doubt, learned_kinds
from bot.reading.words.senses import SENSES

JOINT = "+"  # between the words of a pair
PIECE = 4  # letters
_DRAWN = re.compile(r"(.)\1{2,}")
_STEP = 10  # weights stand in tenths


def words_and_pairs(plain: Sequence[str]) -> Iterator[str]:
    """Words (numbers are all one) and pairs of them."""
    for word in plain:
        yield "#" if word.isdigit() else word
    for pair in pairwise(plain):
        yield JOINT.join(pair)


def senses_of(plain: Sequence[str]) -> Iterator[str]:
    """What else the words speak of (bot/reading/words/senses.py)."""
    for word in plain:
        yield from _SENSES.get(word, ())


def signals_of_danger(plain: Sequence[str]) -> Iterator[str]:
    """Words, pairs of them, and what they speak of."""
    yield from words_and_pairs(plain)
    yield from senses_of(plain)


def pieces(word: str) -> Iterator[str]:
    """Four letters each, with the word's beginning and end: a slip or an ending changes only some of them."""
    framed = f"<{word}>"
    yield from (f"~{framed[at : at + PIECE]}" for at in range(max(1, len(framed) - PIECE + 1)))


def signals_of_telling(words: Sequence[Word]) -> Iterator[str]:
    """Words, pairs, what they speak of, and pieces of the words as they are known and, where nobody knows them, as they
    are typed: "kagak" is weighed like "tidak"."""
    plain = [one for word in words for one in word.plain.split()]
    yield from signals_of_danger(plain)
    for word in words:
        written = _DRAWN.sub(r"\1", word.typed.rstrip("2"))  # "tolongggg" says what "tolong" does
        typed = () if is_spelt(word.typed) or is_spelt(written) else (written,)
        for said in {*typed, *word.plain.split()}:
            if said and not said.isdigit():
                yield from pieces(said)


def signals_of_words(plain: Sequence[str]) -> Iterator[str]:
    """Words, pairs of them, what they speak of, the first, the last, and how many there are."""
    yield from signals_of_danger(plain)
    if plain:
        yield f"^{plain[0]}"
        yield f"{plain[-1]}$"
    yield f"@len{min(5, len(plain) // 3)}"


def _lines(learned: str) -> list[str]:
    return [line for line in learned.replace("\n ", " ").splitlines() if line]


_Table = Packed[tuple[tuple[int, int], ...]]  # of a signal: answers, and how many tenths it speaks for each


def _table(learned: str, names: Sequence[str]) -> _Table:
    table: dict[str, tuple[tuple[int, int], ...]] = {}
    for line in _lines(learned):
        name, weight, *signals = line.split()
        said = (names.index(name), int(weight))  # one for all signals of the line
        for signal in signals:
            table[signal] = (*table.get(signal, ()), said)
    return Packed(table)


def _table_of_danger(learned: str) -> Packed[int]:
    return Packed(
        {signal: int(weight) for line in _lines(learned) for weight, *signals in (line.split(),) for signal in signals}
    )


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
_DANGERS = _table_of_danger(learned_danger.LEARNED_DANGER)
_DOUBTS = _table_of_danger(learned_doubt.LEARNED_DOUBT)
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


def weighed(signals: Iterable[str]) -> tuple[str, str, float]:
    """The likeliest wish, the next, and how much likelier the first is (0 to 1)."""
    shares = _shares(signals, _WEIGHTS, len(WISHES))
    first, second = sorted(range(len(WISHES)), key=lambda at: -shares[at])[:2]
    return WISHES[first], WISHES[second], shares[first] - shares[second]


def weighed_kinds(signals: Iterable[str]) -> dict[str, float]:
    """How likely each kind of report is (0 to 1)."""
    return dict(zip(KINDS, _shares(signals, _KINDS, len(KINDS)), strict=True))


def _shares(signals: Iterable[str], table: _Table, answers: int) -> list[float]:
    sums = [0] * answers  # of whole tenths: exact, though the order of a set is another one at each start
    for said in table.of({"@1", *signals}):
        for at, tenths in said:
            sums[at] += tenths
    top = max(sums)
    shares = [exp((one - top) / _STEP) for one in sums]
    total = fsum(shares)
    return [one / total for one in shares]


def weighs_as_danger(words: Sequence[Word]) -> bool:
    """Whether the words, taken together, are those of messages that told of danger."""
    few = len(words) <= _FEW
    if len(words) < _SOME or (few and words[0].typed in _STREETS):
        return False  # "Jl. Merdeka Terbalik" is an address
    weight = sum(_DANGERS.of({"@1", *signals_of_telling(words)}))
    return weight >= (_ENOUGH_OF_FEW if few else _ENOUGH)


def outweighed(signals: Iterable[str]) -> bool:
    """Whether what stands around signs of danger says that they are meant otherwise. In doubt, no."""
    return sum(_DOUBTS.of(set(signals))) < _IN_DOUBT
