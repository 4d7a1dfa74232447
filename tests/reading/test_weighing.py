"""What is weighed with all answers in one number, and the signals of words looked up once, weighs what it would by hand."""

from collections.abc import Iterable
from math import exp, fsum

from benchmarks.understood import DATA, load
from bot.reading import weighing
from bot.reading.danger import LIKELY, read_danger, telling_words
from bot.reading.intents import signals_of
from bot.reading.kinds import signals_of_kind
from bot.reading.normal import Normal, normal
from bot.reading.words.learned import LEARNED, WISHES
from bot.reading.words.learned_danger import LEARNED_DANGER
from bot.reading.words.learned_kinds import KINDS, LEARNED_KINDS

LONG = ("kapan petugas datang", "tolong", "sudah ", "bawa golok pisau " * 9, "makasih ya pak " * 260)
LABELLED = [label["text"] for path in sorted(DATA.glob("*.jsonl")) for label in load(path)][::7]
TEXTS = [normal(text) for text in (*LABELLED, *LONG)]


def _weights(learned: str, parts: int) -> dict[tuple[str, ...], int]:
    """What each signal says: by (answer, signal), or by (signal,)."""
    told: dict[tuple[str, ...], int] = {}
    for line in learned.replace("\n ", " ").split("\n"):
        head, signals = line.split()[:parts], line.split()[parts:]
        for signal in signals:
            key = (*head[:-1], signal)
            told[key] = told.get(key, 0) + int(head[-1])
    return told


def _by_hand(told: dict[tuple[str, ...], int], answers: Iterable[str], signals: Iterable[str]) -> dict[str, float]:
    said = {"@1", *signals}
    sums = {one: sum(told.get((one, signal), 0) for signal in said) for one in answers}
    top = max(sums.values())
    shares = {one: exp((weight - top) / 10) for one, weight in sums.items()}
    total = fsum(shares.values())
    return {one: share / total for one, share in shares.items()}


def test_wishes_and_kinds_weigh_what_their_signals_say() -> None:
    wishes, kinds = _weights(LEARNED, 2), _weights(LEARNED_KINDS, 2)
    for words in TEXTS:
        danger = read_danger(words)
        signals = set(signals_of(words, "resident", danger, placed=True))
        shares = _by_hand(wishes, WISHES, signals)
        first, second, apart = weighing.weighed(words.plain, _more(words, signals))
        ranked = sorted(WISHES, key=lambda one: -shares[one])
        assert (first, second, apart) == (*ranked[:2], shares[ranked[0]] - shares[ranked[1]]), words.text
        signals = set(signals_of_kind(words, danger))
        assert weighing.weighed_kinds(words.plain, _more(words, signals)) == _by_hand(kinds, KINDS, signals), words.text


def _more(words: Normal, signals: set[str]) -> set[str]:
    """The signals that are none of words and pairs of them."""
    return signals - set(weighing.signals_of_danger(words.plain))


def test_what_tells_of_danger_weighs_what_its_signals_say() -> None:
    told = _weights(LEARNED_DANGER, 1)
    likely = 0
    for words in TEXTS:
        telling = telling_words(words)
        weight = sum(told.get((signal,), 0) for signal in {"@1", *weighing.signals_of_telling(telling)})
        few = len(telling) <= 4
        if len(telling) > 1 and not (few and telling[0].typed in ("jl", "jln", "gg", "gang")):
            assert weighing.weighs_as_danger(telling) == (weight >= (12 if few else 4)), words.text
        likely += LIKELY in read_danger(words).kinds
    assert likely > 0
