"""The chain of events: each carries the hash of the one before it, so that a change of history shows. What a kind of
event tells is a class of its own (bot/domain/<area>/events.py)."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from typing import ClassVar, TypeVar, dataclass_transform

from bot.domain.kit.facts import Facts

GENESIS = "0" * 64
Fact = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened. `at` in UTC milliseconds; `data` is canonical JSON of ids, codes and numbers."""

    event_id: int
    at: int
    actor: str
    kind: str
    ticket_id: int | None
    cause: str
    data: str
    hash: str


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class EventData(Facts):
    """What happened: ids, codes, numbers and instants (UTC ms), never words of people. Subclasses are made by `event`,
    which gives them their name in the chain. A field whose name is taken ends with an underscore here and not in the
    chain (`from_`)."""

    kind: ClassVar[str] = ""

    @property
    def name(self) -> str:
        """Its name in the chain."""
        return self.kind

    def stored(self) -> Mapping[str, Fact]:
        """As the chain keeps it: what is left at its default is left out."""
        values = ((one.name, one.default, getattr(self, one.name)) for one in fields(self))
        return {name.rstrip("_"): value for name, default, value in values if value is not default}


V = TypeVar("V", bound=EventData)
_KINDS: dict[str, type[EventData]] = {}


@dataclass_transform(frozen_default=True)
def event(*names: str) -> Callable[[type[V]], type[V]]:
    """Make a class the kind of event with this name in the chain, or with these names, where a field says which one: a
    name is for ever and never means anything else (tests/setup/names/events.txt). Raises ValueError where there is one
    already."""

    def register(cls: type[V]) -> type[V]:
        made = dataclass(frozen=True, slots=True, repr=False, eq=False)(cls)
        for name in names:
            if name in _KINDS:
                raise ValueError(f"two kinds of event are called {name}")
            _KINDS[name] = made
        made.kind = names[0]
        return made

    return register


def events() -> Mapping[str, type[EventData]]:
    """Every kind by its name; complete once bot/actions is imported, which records them."""
    return _KINDS


def canonical(data: Mapping[str, Fact]) -> str:
    """The one spelling of `data` that is hashed and stored."""
    return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def link(before: str, at: int, actor: str, kind: str, ticket_id: int | None, cause: str, data: str) -> str:
    """The hash of an event that follows the one with hash `before`."""
    row = json.dumps([before, at, actor, kind, ticket_id, cause, data], separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(row.encode()).hexdigest()


def first_broken(events: Iterable[Event], before: str = GENESIS) -> int | None:
    """The id of the first event whose hash does not follow from the one before; None where the chain is whole.
    `before`: the hash of the event that these follow."""
    for event in events:
        expected = link(before, event.at, event.actor, event.kind, event.ticket_id, event.cause, event.data)
        if expected != event.hash:
            return event.event_id
        before = event.hash
    return None


@event("rows.sealed")
class RowsSealedEvent(EventData):
    """The bot changed rows that nobody may change by hand: a salted digest of each, None for one that is gone."""

    digests: Mapping[str, str | None]

    def stored(self) -> Mapping[str, Fact]:
        """A name for each row."""
        return self.digests
