"""Which office's matter a message speaks of, weighed: its words, pieces of them and what the city's own directory finds
in it speak for some matters, against others. So "pormaline" is food and "bantu jlan" an aid without a rule for each.

The weights (bot/reading/words/learned_matters.py) were learned from labelled sentences by `make matters`; they are read
when the first message is weighed.
"""

from collections.abc import Collection, Iterator
from functools import cache
from importlib import import_module
from math import exp, fsum

from bot.reading.normal import Normal
from bot.reading.packed import Packed
from bot.reading.weighing import pieces, signals_of_danger
from bot.reading.words import forget

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
    names, weights = _learned()
    sums = dict.fromkeys(names, 0)  # of whole tenths: exact, though the order of a set is another one at each start
    for said in weights.of({"@1", *signals_of_matter(words, named, first)}):
        for code, tenths in said:
            sums[code] += tenths
    top = max(sums.values())
    shares = {code: exp((one - top) / _STEP) for code, one in sums.items()}
    total = fsum(shares.values())
    return dict(sorted(((code, share / total) for code, share in shares.items()), key=lambda one: -one[1]))


@cache
def _learned() -> tuple[tuple[str, ...], Packed[tuple[tuple[str, int], ...]]]:
    """The codes of matters, and what each signal speaks for."""
    module = import_module("bot.reading.words.learned_matters")
    told: str = module.LEARNED_MATTERS
    forget(module)
    names: dict[str, None] = {}
    table: dict[str, tuple[tuple[str, int], ...]] = {}
    for line in told.replace("\n ", " ").splitlines():
        if line:
            name, weight, *signals = line.split()
            names[name] = None
            said = (name, int(weight))  # one for all signals of the line
            for signal in signals:
                table[signal] = (*table.get(signal, ()), said)
    return tuple(names), Packed(table)
