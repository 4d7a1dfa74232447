"""How much of labelled messages is understood: the figures are floors, and no kelurahan is ever wrongly certain."""

from pathlib import Path

import pytest

from benchmarks.understood import DATA, city, load, measure

FLOORS = {"recall": 0.98, "precision": 0.90, "place": 0.95, "outside": 0.95, "kind": 0.97, "intent": 0.95}


@pytest.mark.parametrize("path", sorted(DATA.glob("messages-*.jsonl")), ids=lambda path: path.stem)
def test_figures_of_labelled_messages_stay_above_their_floors(path: Path) -> None:
    gazetteer, names = city()
    labels = load(path)
    figures = measure(labels, gazetteer, names)
    got = dict(figures.lines())
    assert {name: got[name] for name in FLOORS if got[name] < FLOORS[name]} == {}
    assert figures.wrong_area == 0
    assert figures.wrong_kind <= 0.01 * figures.kind.of
    assert len(labels) >= 100
