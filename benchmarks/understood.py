"""How much of labelled messages is understood: figures, and a table of every miss.

    python -m benchmarks.understood [FILE.jsonl ...]

The labels: `danger` (true, false, "unsure": not counted), `intent`, `jenis`, `place_text`, `kelurahan`,
`outside_city`, `landmark`.
"""

import json
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from bot.places.tables import read_areas
from bot.reading.areas import Gazetteer, squeezed
from bot.reading.message import MessageFacts, read_message
from bot.reading.outcome import Partly, Read

DATA = Path(__file__).parent.parent / "tests" / "reading" / "data"
# Never learned from: how messages are read that nobody has seen. Those of others were written and labelled by people
# who knew the given sample and nothing of the rules.
_OTHERS = ("first", "second", "third", "fourth", "fifth", "sixth")
HELD_BACK = frozenset(("messages-held-back.jsonl", *(f"messages-others-{name}.jsonl" for name in _OTHERS)))
Label = Mapping[str, Any]


@dataclass
class Share:
    """How many of how many."""

    right: int = 0
    of: int = 0

    def add(self, right: bool) -> None:
        """Counts one."""
        self.right += right
        self.of += 1

    @property
    def value(self) -> float:
        """0 to 1; 1 where there was nothing."""
        return self.right / self.of if self.of else 1.0


@dataclass
class Figures:
    """The figures of a set, and what was missed: (id, what, wanted, got, text)."""

    recall: Share = field(default_factory=Share)
    precision: Share = field(default_factory=Share)
    place: Share = field(default_factory=Share)
    certain: Share = field(default_factory=Share)
    outside: Share = field(default_factory=Share)
    landmark: Share = field(default_factory=Share)
    kind: Share = field(default_factory=Share)
    kind_sure: Share = field(default_factory=Share)
    intent: Share = field(default_factory=Share)
    wrong_area: int = 0
    wrong_kind: int = 0
    false_place: int = 0
    median_ms: float = 0.0
    misses: list[tuple[str, str, str, str, str]] = field(default_factory=list)

    def lines(self) -> Iterator[tuple[str, float | int]]:
        """Name and value of each figure."""
        for name in ("recall", "precision", "place", "certain", "outside", "landmark", "kind", "kind_sure", "intent"):
            yield name, round(getattr(self, name).value, 3)
        yield from (("wrong_area", self.wrong_area), ("wrong_kind", self.wrong_kind), ("false_place", self.false_place))
        yield "median_ms", round(self.median_ms, 3)


def measure(labels: Sequence[Label], gazetteer: Gazetteer, names: Mapping[str, str]) -> Figures:
    """Reads every message and compares. `names`: kelurahan by code."""
    figures = Figures()
    took: list[float] = []
    for label in labels:
        began = time.perf_counter()
        facts = read_message(label["text"], gazetteer, label["who"])
        _ = (facts.intent, facts.kinds, facts.place)  # read when they are asked for
        took.append((time.perf_counter() - began) * 1_000)
        for what, wanted, got in _compare(label, facts, figures, names):
            figures.misses.append((label["id"], what, wanted, got, label["text"]))
    figures.median_ms = median(took)
    return figures


Miss = tuple[str, str, str]


def _compare(label: Label, facts: MessageFacts, figures: Figures, names: Mapping[str, str]) -> Iterator[Miss]:
    yield from _danger(label, facts, figures)
    figures.intent.add(facts.intent.code == label["intent"])
    if facts.intent.code != label["intent"]:
        yield "intent", label["intent"], facts.intent.code
    if label["intent"] == "report":
        yield from _kind(label, facts, figures)
    yield from _where(label, facts, figures, names)


def _danger(label: Label, facts: MessageFacts, figures: Figures) -> Iterator[Miss]:
    wanted, got = label["danger"], bool(facts.danger)
    if wanted == "unsure":
        return
    if wanted:
        figures.recall.add(got)
    if got:
        figures.precision.add(wanted)
    if wanted != got:
        yield "danger", str(wanted), ", ".join(sorted(facts.danger.kinds)) or "none"


def _kind(label: Label, facts: MessageFacts, figures: Figures) -> Iterator[Miss]:
    """Sure and right, or right among those that are asked; where the label has none, anything but a sure one."""
    wanted = label["jenis"]
    match facts.kinds:
        case Read((code, *_)):
            right, got = code == wanted, f"sure {code}"
            figures.wrong_kind += not right
            figures.kind_sure.add(True)
        case Partly(guess):
            right, got = wanted is None or wanted in guess, f"ask {'/'.join(guess)}"
            figures.kind_sure.add(False)
        case _:
            right, got = True, "ask all"
            figures.kind_sure.add(False)
    figures.kind.add(right)
    if not right:
        yield "jenis", str(wanted), got


def _where(label: Label, facts: MessageFacts, figures: Figures, names: Mapping[str, str]) -> Iterator[Miss]:
    place, wanted = facts.place, label["place_text"]
    got = place.words_of(label["text"])
    if wanted:
        right = _shares(wanted, got)
        figures.place.add(right)
        if not right:
            yield "place", wanted, got
    elif got:
        figures.false_place += 1
        yield "false place", "", got
    if label["landmark"]:
        seen = place.landmark
        right = seen is not None and _shares(label["landmark"], label["text"][seen[0] : seen[1]])
        figures.landmark.add(right)
    if label["outside_city"] or place.outside:
        figures.outside.add(bool(place.outside) == label["outside_city"])
        if bool(place.outside) != label["outside_city"]:
            yield "outside", str(label["outside_city"]), place.outside
    yield from _area(label, facts, figures, names)


def _area(label: Label, facts: MessageFacts, figures: Figures, names: Mapping[str, str]) -> Iterator[Miss]:
    wanted = label["kelurahan"]
    match facts.place.areas:
        case Read((code, *_)):
            right = wanted is not None and squeezed(names[code]) == squeezed(wanted)  # "Margasari", "Marga Sari"
            if not right:
                figures.wrong_area += 1
                yield "WRONG KELURAHAN", str(wanted), names[code]
            figures.certain.add(right)
        case Partly(codes) if wanted:
            figures.certain.add(False)
            yield "only proposed", wanted, "/".join(names[code] for code in codes[:4])
        case _ if wanted:
            figures.certain.add(False)
            yield "kelurahan", wanted, "none"


def _shares(wanted: str, got: str) -> bool:
    """Whether what was read holds at least half of the words that say where."""
    said = wanted.lower().split()
    read = set(got.lower().split())
    return sum(word in read for word in said) * 2 >= len(said)


def load(path: Path) -> list[Label]:
    """The messages of a file, one JSON object a line."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def city() -> tuple[Gazetteer, dict[str, str]]:
    """The names of the city's areas, as the bot has them."""
    areas = [entry.area for entry in read_areas(None)]
    return Gazetteer(areas), {area.code: area.kelurahan for area in areas}


def main(paths: Sequence[str]) -> None:
    """Prints the figures of each file and its misses."""
    gazetteer, names = city()
    for path in [Path(one) for one in paths] or sorted(DATA.glob("messages-*.jsonl")):
        figures = measure(load(path), gazetteer, names)
        print(f"\n{path.name}")
        for name, value in figures.lines():
            print(f"  {name} = {value}")
        for ident, what, wanted, got, text in figures.misses:
            print(f"  {ident:6} {what:16} {wanted[:34]:34} | {got[:34]:34} | {text[:110]}")


if __name__ == "__main__":
    main(sys.argv[1:])
