"""A message is read once for all who ask, and only for what they ask."""

from collections.abc import Callable

import pytest

from benchmarks.understood import city
from bot.reading import message
from bot.reading.danger import read_danger
from bot.reading.intents import read_intent
from bot.reading.kinds import read_kinds
from bot.reading.message import read_message
from bot.reading.place import read_place

TEXTS = (
    "bapak2 bawa golok di pasar anyar",
    "jl Merdeka, kel Cimone",
    "laporan saya kapan dijemput?",
    "",
    "lap WA: ODGJ di Ciledug",
)


@pytest.mark.parametrize("text", TEXTS)
def test_it_says_what_each_reader_by_itself_says(text: str) -> None:
    gazetteer, _ = city()
    facts, danger = read_message(text, gazetteer, "operator"), read_danger(text)
    place = facts.place if text.startswith("lap") else read_place(text, gazetteer)  # the head of a note names no place
    intent = read_intent(text, "operator", danger, placed=place.span is not None)
    assert (facts.text, facts.danger, facts.place, facts.intent) == (text, danger, place, intent)
    assert facts.kinds == read_kinds(text, danger)


def _noted(name: str, reader: Callable[..., object], asked: list[str]) -> Callable[..., object]:
    def read(*told: object, **more: object) -> object:
        asked.append(name)
        return reader(*told, **more)

    return read


def test_what_nobody_asks_is_not_read_and_what_many_ask_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    for name in ("read_danger", "read_intent", "read_kinds", "read_place"):
        monkeypatch.setattr(message, name, _noted(name, getattr(message, name), asked))
    facts = read_message("ada yang tergeletak di depan Alfamart", city()[0])
    assert asked == ["read_danger"]
    assert facts.intent is facts.intent
    assert asked == ["read_danger", "read_place", "read_intent"]
