"""Learns anew how much each word and rule speaks for each wish, from all labelled messages of tests/reading/data, and
writes bot/reading/words/learned.py. `make intents`; a minute.

    python -m benchmarks.learn_intents

A softmax regression, trained on all messages at once from zero, so that the same messages give the same weights.
Weights are rounded to tenths, small ones left out.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from benchmarks.understood import DATA, city
from bot.reading.danger import read_danger
from bot.reading.intents import INTENTS, signals_of
from bot.reading.normal import normal
from bot.reading.place import read_place

OUT = Path(__file__).parent.parent / "bot" / "reading" / "words" / "learned.py"
WHO = {"r": "resident", "k": "relative", "p": "responder", "o": "operator"}
RARE, SMALL = 2, 0.3  # signals of fewer messages, and weights below, are left out
SHRINK, STEPS, PACE = 0.3, 200, 0.05
WIDTH = 118
Example = tuple[str, str, str]  # text, who, intent


def examples() -> Iterator[Example]:
    """Labelled messages, and wishes alone (wishes.txt: who, the intent, the text)."""
    for path in sorted(DATA.glob("messages-*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            label = json.loads(line)
            yield label["text"], label["who"], label["intent"]
    for line in (DATA / "wishes.txt").read_text("utf-8").splitlines():
        who, intent, text = line.split(" ", 2)
        yield text, WHO[who], intent


def learn(signals: Sequence[set[str]], wanted: Sequence[int]) -> tuple[list[str], "np.ndarray"]:
    """Names of the signals, and their weights for each wish (rows in the order of the names)."""
    counts = Counter(one for each in signals for one in each)
    names = sorted(name for name, count in counts.items() if count >= RARE)
    index = {name: at for at, name in enumerate(names)}
    given = np.zeros((len(signals), len(names)))
    for row, each in enumerate(signals):
        given[row, [index[one] for one in each if one in index]] = 1
    labels = np.eye(len(INTENTS))[list(wanted)]
    weights = np.zeros((len(names), len(INTENTS)))
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):  # Adam, slower and slower
        scores = given @ weights
        shares = np.exp(scores - scores.max(axis=1, keepdims=True))
        shares /= shares.sum(axis=1, keepdims=True)
        slope = given.T @ (shares - labels) + SHRINK * weights
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope * slope
        pace = PACE * (1 - step / STEPS)
        weights -= pace * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return names, weights


def written(names: Sequence[str], weights: "np.ndarray") -> str:
    """The module: for each wish and weight (in tenths) the signals that have it."""
    lines: list[str] = []
    for at, intent in enumerate(INTENTS):
        groups: dict[int, list[str]] = {}
        for name, row in zip(names, weights, strict=True):
            if abs(row[at]) >= SMALL:
                groups.setdefault(round(row[at] * 10), []).append(name)
        for weight in sorted(groups, reverse=True):
            lines += _wrapped(f"{intent} {weight}", groups[weight])
    body = "\n".join(lines)
    return (
        '"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from\n'
        'labelled messages: not for editing by hand."""\n\n'
        f'_NAMES = "{" ".join(INTENTS)}"\nWISHES = tuple(_NAMES.split())\n'
        f'LEARNED = """\n{body}\n"""\n'
    )


def _wrapped(head: str, names: Sequence[str]) -> Iterator[str]:
    line = head
    for name in names:
        if len(line) + len(name) + 1 > WIDTH:
            yield line
            line = ""
        line += f" {name}"
    yield line


def main() -> None:
    """Reads, learns, writes."""
    gazetteer, _ = city()
    signals: list[set[str]] = []
    wanted: list[int] = []
    for text, who, intent in examples():
        words = normal(text)
        placed = read_place(words, gazetteer).span is not None
        signals.append({"@1", *signals_of(words, who, read_danger(words), placed)})
        wanted.append(INTENTS.index(intent))
    names, weights = learn(signals, wanted)
    OUT.write_text(written(names, weights), "utf-8")
    print(f"{len(signals)} messages, {len(names)} signals, {OUT}")


if __name__ == "__main__":
    main()
