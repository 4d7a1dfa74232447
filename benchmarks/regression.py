"""A softmax regression over sentences and their signals, and the modules of word weights that it writes. What the bot
weighs by (bot/reading/words/learned*.py) is learned with it.

All sentences at once from zero, so that the same sentences give the same weights. Only the places of the signals are
kept of each sentence: thousands of sentences of tens of thousands of signals are too many for a full table.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

WORDS = Path(__file__).parent.parent / "bot" / "reading" / "words"
WIDTH, LONGEST = 116, 340  # of a line (pictures count twice), and lines of a module
TOGETHER = 40  # lines of one weight, before it is said again: a module ends between them


class SignalTable:
    """Where the signals of all sentences stand, by sentence and by signal; those of fewer than `rare` sentences are
    left out. Every sentence has the signal "@1"."""

    def __init__(self, signals: Sequence[Collection[str]], rare: int = 1) -> None:
        counts = Counter(one for each in signals for one in set(each))
        self.names = sorted(name for name, count in counts.items() if count >= rare)
        index = {name: at for at, name in enumerate(self.names)}
        rows = [np.array(sorted({index[one] for one in each if one in index})) for each in signals]
        self.flat = np.concatenate(rows)
        sizes = [len(row) for row in rows]
        self.starts = np.cumsum([0, *sizes[:-1]])
        order = np.argsort(self.flat, kind="stable")
        self.sentence_of = np.repeat(np.arange(len(rows)), sizes)[order]
        self.begins = np.searchsorted(self.flat[order], np.arange(len(self.names)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Schooling:
    """How it is learned: `shrink` draws weights to zero, `steps` and `pace` are those of Adam, slower and slower."""

    shrink: float
    steps: int
    pace: float


def learn(table: SignalTable, wanted: Sequence[int], worth: Sequence[float], how: Schooling) -> "np.ndarray":
    """The weights: a row for each signal, a column for each answer."""
    labels = np.eye(max(wanted) + 1, dtype=np.float32)[list(wanted)]
    share_of = np.array(worth, dtype=np.float32)[:, None]
    weights = np.zeros((len(table.names), labels.shape[1]), dtype=np.float32)
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, how.steps + 1):
        scores = np.add.reduceat(weights[table.flat], table.starts, axis=0)
        shares = np.exp(scores - scores.max(axis=1, keepdims=True))
        missed = (shares / shares.sum(axis=1, keepdims=True) - labels) * share_of
        slope = np.add.reduceat(missed[table.sentence_of], table.begins, axis=0) + how.shrink * weights
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope * slope
        pace = how.pace * (1 - step / (how.steps + 1))
        weights -= pace * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weights


def grouped(names: Sequence[str], weights: "np.ndarray", small: float, head: str = "") -> Iterator[str]:
    """For each weight (in tenths) of one answer the signals that have it; weights below `small` are left out."""
    groups: dict[int, list[str]] = {}
    for name, weight in zip(names, weights, strict=True):
        if abs(weight) >= small or name == "@1":
            groups.setdefault(round(float(weight) * 10), []).append(name)
    for tenths in sorted(groups, reverse=True):
        line, lines = f"{head}{tenths}", 1
        for name in groups[tenths]:
            if len(line) + len(name) + 1 > WIDTH:
                yield line
                line, lines = ("", lines + 1) if lines < TOGETHER else (f"{head}{tenths}", 1)
            line += f" {name}"
        yield line


def lines_of(answers: Sequence[str], names: Sequence[str], weights: "np.ndarray", small: float) -> Iterator[str]:
    """The same for each of several answers, with its name before the weight."""
    for at, answer in enumerate(answers):
        yield from grouped(names, weights[:, at], small, f"{answer} ")


def write_modules(name: str, told: str, lines: Sequence[str], more: str = "") -> None:
    """The module `name`, which joins as many as are needed (NAME_1, ...), each short enough to be looked at; `more`
    stands in it as well."""
    head = f'"""{told}: not for editing by hand."""\n\n'
    parts: list[list[str]] = [[]]
    for line in lines:
        if len(parts[-1]) >= LONGEST and not line.startswith(" "):
            parts.append([])
        parts[-1].append(line)
    for old in WORDS.glob(f"{name}_[0-9]*.py"):
        old.unlink()
    for number, part in enumerate(parts, 1):
        text = "\n".join(part)
        (WORDS / f"{name}_{number}.py").write_text(f'{head}LEARNED = """\n{text}\n"""\n', "utf-8")
    numbers = range(1, len(parts) + 1)
    imports = "\n".join(f"from bot.reading.words.{name}_{n} import LEARNED as PART_{n}" for n in numbers)
    joined = ", ".join(f"PART_{n}" for n in numbers)
    text = f'{head}{imports}\n\n{more}{name.upper()} = "".join([{joined}])\n'
    (WORDS / f"{name}.py").write_text(text, "utf-8")
