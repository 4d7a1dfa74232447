"""The chain of events: each carries the hash of the one before it, so that a change of history shows."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

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


def canonical(data: Mapping[str, Fact]) -> str:
    """The one spelling of `data` that is hashed and stored."""
    return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def link(before: str, at: int, actor: str, kind: str, ticket_id: int | None, cause: str, data: str) -> str:
    """The hash of an event that follows the one with hash `before`."""
    row = json.dumps([before, at, actor, kind, ticket_id, cause, data], separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(row.encode()).hexdigest()


def first_broken(events: Iterable[Event]) -> int | None:
    """The id of the first event whose hash does not follow from the one before; None where the chain is whole."""
    before = GENESIS
    for event in events:
        expected = link(before, event.at, event.actor, event.kind, event.ticket_id, event.cause, event.data)
        if expected != event.hash:
            return event.event_id
        before = event.hash
    return None
