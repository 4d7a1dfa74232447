"""Learns anew how much each word and rule speaks for each wish, and each word for danger, from all labelled messages of
tests/reading/data, and writes bot/reading/words/learned.py, learned_rest.py, learned_danger.py and learned_doubt.py.
`make intents`; a minute.

    python -m benchmarks.learn_intents

A softmax regression, trained on all messages at once from zero, so that the same messages give the same weights.
Weights are rounded to tenths, small ones left out.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from benchmarks.understood import DATA, city
from bot.reading.danger import doubts, read_danger, telling_words
from bot.reading.intents import INTENTS, signals_of
from bot.reading.normal import normal
from bot.reading.place import read_place
from bot.reading.weighing import signals_of_danger

WORDS = Path(__file__).parent.parent / "bot" / "reading" / "words"
OUT, OUT_REST = WORDS / "learned.py", WORDS / "learned_rest.py"
OUT_DANGER, OUT_DOUBT = WORDS / "learned_danger.py", WORDS / "learned_doubt.py"
WHO = {"r": "resident", "k": "relative", "p": "responder", "o": "operator"}
RARE, SMALL, SMALL_DOUBT = 2, 0.35, 0.2  # signals of fewer messages, and weights below, are left out
SHRINK, SHRINK_DANGER, SHRINK_DOUBT, STEPS, PACE = 0.25, 1.0, 1.0, 200, 0.05
WIDTH = 120
COPIES, STRIDE = 4, 7  # sentences of one frame, and how far apart the words are taken that fill its gaps
Example = tuple[str, str, str]  # text, who, intent
CALM = ("status", "withdraw", "greeting", "thanks", "question")  # wishes of people who tell of no danger


def examples() -> Iterator[Example]:
    """Labelled messages, and wishes alone (wishes.txt: who, the intent, the text)."""
    for path in sorted(DATA.glob("messages-*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            label = json.loads(line)
            yield label["text"], label["who"], label["intent"]
    for line in (DATA / "wishes.txt").read_text("utf-8").splitlines():
        who, intent, text = line.split(" ", 2)
        yield text, WHO[who], intent


def dangers() -> Iterator[tuple[str, bool]]:
    """Texts, and whether they tell of danger: labelled messages, sentences (dangers.txt), wishes of calm people."""
    for path in sorted(DATA.glob("messages-*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            label = json.loads(line)
            if label["danger"] != "unsure":
                yield label["text"], bool(label["danger"])
    for line in (DATA / "dangers.txt").read_text("utf-8").splitlines():
        yield line[2:], line[0] == "1"
    yield from framed()
    for text, _, intent in examples():
        if intent in CALM and not doubts(normal(text)):
            yield text, False


def framed() -> Iterator[tuple[str, bool]]:
    """Sentences of frames.txt: each frame ("1 tolong pak {who} {any}") with several of the words that fit its gaps."""
    gaps: dict[str, list[str]] = {}
    turns: Counter[str] = Counter()

    def fill(gap: re.Match[str]) -> str:
        turns[gap[1]] += 1
        return gaps[gap[1]][turns[gap[1]] * STRIDE % len(gaps[gap[1]])]

    for line in (DATA / "frames.txt").read_text("utf-8").splitlines():
        if line[:2] in ("0 ", "1 "):
            for _ in range(COPIES if "{" in line else 1):
                yield re.sub(r"\{(\w+)\}", fill, line[2:]), line[0] == "1"
        elif line and not line.startswith("#"):
            name, _, words = line.partition(": ")
            gaps[name] = words.split("|")


def learn(signals: Sequence[set[str]], wanted: Sequence[int], shrink: float = SHRINK) -> tuple[list[str], "np.ndarray"]:
    """Names of the signals, and their weights for each answer (rows in the order of the names)."""
    counts = Counter(one for each in signals for one in each)
    names = sorted(name for name, count in counts.items() if count >= RARE)
    index = {name: at for at, name in enumerate(names)}
    given = np.zeros((len(signals), len(names)))
    for row, each in enumerate(signals):
        given[row, [index[one] for one in each if one in index]] = 1
    labels = np.eye(max(wanted) + 1)[list(wanted)]
    weights = np.zeros((len(names), labels.shape[1]))
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):  # Adam, slower and slower
        scores = given @ weights
        shares = np.exp(scores - scores.max(axis=1, keepdims=True))
        shares /= shares.sum(axis=1, keepdims=True)
        slope = given.T @ (shares - labels) + shrink * weights
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope * slope
        pace = PACE * (1 - step / STEPS)
        weights -= pace * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return names, weights


def written_danger(constant: str, names: Sequence[str], weights: "np.ndarray", small: float = SMALL) -> str:
    """The module: for each weight (in tenths) the words that have it."""
    groups: dict[int, list[str]] = {}
    for name, row in zip(names, weights[:, 1] - weights[:, 0], strict=True):
        if abs(row) >= small or name == "@1":
            groups.setdefault(round(row * 10), []).append(name)
    body = "\n".join(line for weight in sorted(groups, reverse=True) for line in _wrapped(str(weight), groups[weight]))
    return (
        '"""How much words and pairs of words speak for danger, in tenths. Made by `make intents` from labelled\n'
        f'messages: not for editing by hand."""\n\n{constant} = """\n{body}\n"""\n'
    )


def written(names: Sequence[str], weights: "np.ndarray") -> tuple[str, str]:
    """Two modules, the second with what is too much for one: for each wish and weight (in tenths) the signals that
    have it."""
    lines: list[str] = []
    for at, intent in enumerate(INTENTS):
        groups: dict[int, list[str]] = {}
        for name, row in zip(names, weights, strict=True):
            if abs(row[at]) >= SMALL:
                groups.setdefault(round(row[at] * 10), []).append(name)
        for weight in sorted(groups, reverse=True):
            lines += _wrapped(f"{intent} {weight}", groups[weight])
    half = next(at for at, line in enumerate(lines) if at >= len(lines) // 2 and not line.startswith(" "))
    told = (
        '"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from\n'
        'labelled messages: not for editing by hand."""\n\n'
    )
    first, rest = ("\n".join(some) for some in (lines[:half], lines[half:]))
    learned = (
        f"{told}from bot.reading.words.learned_rest import LEARNED_REST\n\n"
        f'_NAMES = "{" ".join(INTENTS)}"\nWISHES = tuple(_NAMES.split())\n'
        f'LEARNED = f"""\n{first}\n{{LEARNED_REST}}"""\n'
    )
    return learned, f'{told}LEARNED_REST = """\\\n{rest}\n"""\n'


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
    _learn_danger()
    gazetteer, _ = city()
    signals: list[set[str]] = []
    wanted: list[int] = []
    for text, who, intent in examples():
        words = normal(text)
        placed = read_place(words, gazetteer).span is not None
        signals.append({"@1", *signals_of(words, who, read_danger(words), placed)})
        wanted.append(INTENTS.index(intent))
    names, weights = learn(signals, wanted)
    for path, module in zip((OUT, OUT_REST), written(names, weights), strict=True):
        path.write_text(module, "utf-8")
    print(f"{len(signals)} messages, {len(names)} signals, {OUT}")


def _learn_danger() -> None:
    told = list(dangers())
    signals = [{"@1", *signals_of_danger(telling_words(normal(text)))} for text, _ in told]
    names, weights = learn(signals, [int(danger) for _, danger in told], SHRINK_DANGER)
    OUT_DANGER.write_text(written_danger("LEARNED_DANGER", names, weights), "utf-8")
    print(f"{len(told)} messages, {len(names)} signals, {OUT_DANGER}")
    signed = [(around, danger) for text, danger in told if (around := doubts(normal(text)))]
    signed += [one for one in signed if one[1]]  # a danger overlooked is worse than a call too many
    names, weights = learn([around for around, _ in signed], [int(danger) for _, danger in signed], SHRINK_DOUBT)
    OUT_DOUBT.write_text(written_danger("LEARNED_DOUBT", names, weights, SMALL_DOUBT), "utf-8")
    print(f"{len(signed)} messages, {len(names)} signals, {OUT_DOUBT}")


if __name__ == "__main__":
    main()
