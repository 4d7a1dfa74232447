"""What a text wants, weighed: each word, pair of words and rule that it meets speaks for some wishes, against others.
In the same way, whether it tells of danger.

The weights (bot/reading/words/learned.py, learned_danger.py) were learned from labelled messages by `make intents`.
They are data: whoever finds a message misread adds it with its label and learns them anew.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import exp

from bot.reading.words.learned import LEARNED, WISHES
from bot.reading.words.learned_danger import LEARNED_DANGER

JOINT = "+"  # between the words of a pair
_STEP = 10  # weights stand in tenths


def words_and_pairs(plain: Sequence[str]) -> Iterator[str]:
    """Words (numbers are all one) and pairs of them."""
    for word in plain:
        yield "#" if word.isdigit() else word
    for pair in pairwise(plain):
        yield JOINT.join(pair)


def signals_of_words(plain: Sequence[str]) -> Iterator[str]:
    """Words, pairs of them, the first, the last, and how many there are."""
    yield from words_and_pairs(plain)
    if plain:
        yield f"^{plain[0]}"
        yield f"{plain[-1]}$"
    yield f"@len{min(5, len(plain) // 3)}"


def _table() -> dict[str, list[tuple[int, float]]]:
    table: dict[str, list[tuple[int, float]]] = {}
    for line in LEARNED.strip().replace("\n ", " ").splitlines():
        name, weight, *signals = line.split()
        for signal in signals:
            table.setdefault(signal, []).append((WISHES.index(name), int(weight) / _STEP))
    return table


def _table_of_danger() -> dict[str, float]:
    return {
        signal: int(weight) / _STEP
        for line in LEARNED_DANGER.strip().replace("\n ", " ").splitlines()
        for weight, *signals in (line.split(),)
        for signal in signals
    }


_WEIGHTS = _table()
_DANGERS = _table_of_danger()
_SOME = 2  # words of a text that are needed to weigh it
_ENOUGH = 0.8  # below it fresh calm messages were as many as fresh dangerous ones


def weighed(signals: Iterable[str]) -> tuple[str, str, float]:
    """The likeliest wish, the next, and how much likelier the first is (0 to 1)."""
    sums = [0.0] * len(WISHES)
    for signal in {"@1", *signals}:
        for at, weight in _WEIGHTS.get(signal, ()):
            sums[at] += weight
    top = max(sums)
    shares = [exp(one - top) for one in sums]
    first, second = sorted(range(len(WISHES)), key=lambda at: -shares[at])[:2]
    return WISHES[first], WISHES[second], (shares[first] - shares[second]) / sum(shares)


def weighs_as_danger(plain: Sequence[str]) -> bool:
    """Whether the words, taken together, are those of messages that told of danger."""
    if len(plain) < _SOME:
        return False
    return _DANGERS.get("@1", 0.0) + sum(_DANGERS.get(one, 0.0) for one in set(words_and_pairs(plain))) > _ENOUGH
