"""What messages, events and refusals share (bot/domain/kit/facts.py) is what data classes would have written."""

from dataclasses import FrozenInstanceError, dataclass, replace

import pytest

from bot.domain.kit import events, messages, refusals
from bot.domain.kit.facts import Facts


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class _One(Facts):
    number: int
    name: str = "Siti"


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class _Other(Facts):
    number: int
    name: str = "Siti"


@dataclass(frozen=True, slots=True)
class _Plain:
    number: int
    name: str = "Siti"


def test_equal_are_those_of_one_class_with_the_same_fields() -> None:
    assert _One(1) == _One(1, "Siti") and hash(_One(1)) == hash(_One(1, "Siti"))
    assert _One(1) != _One(2) and _One(1) != _One(1, "Budi")
    assert _One(1) != _Other(1) and _One(1) != (1, "Siti")
    assert len({_One(1), _One(1), _One(2), _Other(1)}) == 3


def test_they_look_and_hold_as_data_classes_do() -> None:
    assert repr(_One(1)) == repr(_Plain(1)).replace("_Plain", "_One")
    assert replace(_One(1), name="Budi") == _One(1, "Budi")
    with pytest.raises(FrozenInstanceError):
        _One(1).number = 2  # type: ignore[misc]


def test_no_class_of_the_three_closed_sets_writes_them_anew() -> None:
    every = {*messages.kinds().values(), *events.events().values(), *refusals.reasons().values()}
    assert len(every) > 500
    own = {one.__name__ for one in every if {"__eq__", "__repr__", "__hash__"} & vars(one).keys()}
    assert own == set()
