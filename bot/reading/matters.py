"""Which office's matter a message speaks of, weighed: its words, pieces of them and what the city's own directory finds
in it speak for some matters, against others. So "pormaline" is food and "bantu jlan" an aid without a rule for each.

The weights (bot/reading/words/learned_matters.py) were learned from labelled sentences by `make matters`; they are read
when the first message is weighed.
"""

from collections.abc import Collection, Iterator
from functools import cache
from math import exp, fsum

from bot.reading.normal import Normal
from bot.reading.weighing import pieces, signals_of_danger
from bot.reading.words.learned_matters import LEARNED_MATTERS

OURS = "ours"  # somebody whom the team looks after, or a report
_STEP = 10  # weights stand in tenths


def signals_of_matter(words: Normal, named: Collection[str], first: str = "") -> Iterator[str]:
    """What a message is weighed by; `named`: codes of the services whose words are said, `first`: the one that the
    directory would choose."""
    yield from signals_of_danger(words.plain)
    for word in words.words:
        for said in {word.typed, *word.plain.split()}:
            if not said.isdigit():
                yield from pieces(said)
    yield from (f"@={code}" for code in named)
    yield f"@first={first or '-'}"


def weigh_matters(words: Normal, named: Collection[str], first: str = "") -> dict[str, float]:
    """How likely each matter is (0 to 1), the likeliest first: codes of services, of matters without one, OURS."""
    sums = {code: [0.0] for code in _names()}
    for signal in {"@1", *signals_of_matter(words, named, first)}:
        for code, weight in _weights().get(signal, ()):
            sums[code].append(weight)
    exact = {code: fsum(one) for code, one in sums.items()}  # the order of a set is another one at each start
    top = max(exact.values())
    shares = {code: exp(one - top) for code, one in exact.items()}
    total = fsum(shares.values())
    return dict(sorted(((code, share / total) for code, share in shares.items()), key=lambda one: -one[1]))


@cache
def _names() -> tuple[str, ...]:
    return tuple(dict.fromkeys(line.split(" ", 1)[0] for line in _lines()))


@cache
def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    table: dict[str, list[tuple[str, float]]] = {}
    for line in _lines():
        name, weight, *signals = line.split()
        for signal in signals:
            table.setdefault(signal, []).append((name, int(weight) / _STEP))
    return {signal: tuple(found) for signal, found in table.items()}


def _lines() -> list[str]:
    return [line for line in LEARNED_MATTERS.replace("\n ", " ").splitlines() if line]
