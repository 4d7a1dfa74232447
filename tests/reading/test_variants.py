"""The same message typed in another way means the same: its danger, and the kelurahan that are certain."""

import re
from collections.abc import Callable, Mapping
from functools import cache

import pytest

from benchmarks.understood import DATA, city, load
from bot.reading.areas import squeezed
from bot.reading.danger import read_danger
from bot.reading.outcome import Read
from bot.reading.place import read_place

LABELS = [label for path in sorted(DATA.glob("messages-*.jsonl")) for label in load(path)]
NOT = re.compile(r"\b(?:ga|gak|nggak|tidak|tdk|kagak|ngga)\b", re.IGNORECASE)


def _negated_as(word: str) -> Callable[[str], str]:
    return lambda text: NOT.sub(word, text)


VARIANTS: Mapping[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "a greeting before": lambda text: "assalamualaikum pak " + text,
    "politeness behind": lambda text: text + " ya pak terima kasih",
    "two marks behind": lambda text: text + "!!",
    "ga": _negated_as("ga"),
    "gak": _negated_as("gak"),
    "kagak": _negated_as("kagak"),
    "tdk": _negated_as("tdk"),
    "nggak": _negated_as("nggak"),
    "reduplicated with a hyphen": lambda text: re.sub(r"\b([a-z]{3,})2\b", r"\1-\1", text),
    "reduplicated apart": lambda text: re.sub(r"\b([a-z]{3,})2\b", r"\1 \1", text),
    "several spaces": lambda text: text.replace(" ", "  "),
    "lines": lambda text: text.replace(" ", " \n", 1) if text.startswith("pak ") else text,
    "drawn out": lambda text: re.sub(
        r"\b(tolong|darah|pingsan|ngamuk)\b", lambda word: word[0] + word[0][-1] * 3, text
    ),
}


@pytest.mark.parametrize("name", sorted(VARIANTS))
def test_danger_stays_the_same(name: str) -> None:
    vary = VARIANTS[name]
    changed = [text for text, other in _varied(vary) if _endangered(text) != _endangered(other)]
    assert changed == []


def _varied(vary: Callable[[str], str]) -> list[tuple[str, str]]:
    """Each message beside itself typed in another way; without those that it leaves as they are, which mean the same."""
    pairs = ((label["text"], vary(label["text"])) for label in LABELS)
    return [(text, other) for text, other in pairs if text != other]


@cache
def _endangered(text: str) -> bool:
    return bool(read_danger(text))


@pytest.mark.parametrize("name", sorted(VARIANTS))
def test_no_kelurahan_becomes_wrongly_certain(name: str) -> None:
    gazetteer, names = city()
    wrong = []
    meant = {label["text"]: label["kelurahan"] for label in LABELS}
    for text, other in _varied(VARIANTS[name]):
        areas = read_place(other, gazetteer).areas
        if isinstance(areas, Read) and squeezed(names[areas.value[0]]) != squeezed(meant[text] or ""):
            wrong.append(text)
    assert wrong == []
