"""What stands in the database under a name is a closed set of classes: a name never vanishes, never gets another class
and never means anything else again. `tests/setup/names` holds one file for each set, `name Class` in each line; what is
no longer used stays there, with a dash for the class."""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from pathlib import Path

import pytest

from bot import app, host, messages
from bot.actions.kit import prompts
from bot.actions.system import timers
from bot.domain.accounts.messages import RefusalTold
from bot.domain.case.moves import CASE_MOVES
from bot.domain.kit.buttons import Verb
from bot.domain.kit.events import EventData, event, events
from bot.domain.kit.messages import kinds
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.refusals import reasons
from bot.domain.kit.reminders import ErasureFacts, NoticeFacts, OfferFacts, PersonFacts, ReminderKind, SearchFacts
from bot.domain.system.events import DataErasedEvent, ShownEvent
from bot.domain.ticket.events import TicketPinMovedEvent, TicketSeparatedEvent, TicketStepEvent
from bot.messages.kit.wording import INSTANTS
from bot.texts.catalog import texts
from tests.setup.code import nothing, sources
from tests.setup.test_texts import placeholders

assert messages.__all__ and app.__doc__ and host.__doc__, "importing them registers every name"
NAMES = Path(__file__).parent / "names"
Sets = Callable[[], Mapping[str, str]]


def _of(classes: Mapping[str, type]) -> dict[str, str]:
    return {name: cls.__name__ for name, cls in classes.items() if not name.startswith("test.")}


def _events() -> dict[str, str]:
    """Every kind of event with the names that stand beside it in the chain; `*` where its class makes them."""
    return {kind: _beside(cls) for kind, cls in events().items() if not kind.startswith("test.")}


def _beside(cls: type[EventData]) -> str:
    if cls.stored is not EventData.stored and cls is not TicketStepEvent:
        return "*"
    return (
        ",".join(
            sorted(one.name.rstrip("_") for one in fields(cls) if one.name != "step" or cls is not TicketStepEvent)
        )
        or "none"
    )


SETS: dict[str, Sets] = {
    "events": _events,
    "messages": lambda: _of(kinds()),
    "refusals": lambda: _of(reasons()),
    "reminders": lambda: {one.value: one.name for one in ReminderKind},
    "outcomes": lambda: {one.value: one.name for one in InboxOutcome},
    "prompts": lambda: {one.value: one.name for one in PromptQuestion},
    "buttons": lambda: {one.value: one.name for one in Verb},
}


def _written(name: str) -> dict[str, str]:
    lines = (NAMES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split() for line in lines if line and not line.startswith("#")]
    known = dict(pairs)
    assert len(known) == len(pairs), f"{name}.txt has a name twice"
    return known


@pytest.mark.parametrize("name", SETS)
def test_names_never_vanish_and_are_never_used_again(name: str) -> None:
    known, here = _written(name), SETS[name]()
    nothing(sorted(f"{one}: write it down" for one in here.keys() - known.keys()))
    nothing(sorted(f"{one}: gone" for one in known.keys() - here.keys() if known[one] != "-"))
    nothing(sorted(f"{one}: another class" for one in here.keys() & known.keys() if here[one] != known[one]))
    assert here, "the rule sees the set"


def test_every_list_of_names_is_a_set() -> None:
    assert {path.stem for path in NAMES.glob("*.txt")} == SETS.keys()


# -- refusals ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", sorted(reasons()))
def test_a_refusal_says_what_it_knows(code: str) -> None:
    """Its sentence has no field that the reason does not fill, and the message that tells it has each of its fields."""
    facts = {one.name for one in fields(reasons()[code])}
    asked = placeholders(texts("id").raw(f"refusal.{code}"))
    # The bot's own code, a name, a code's bare number: known when drawn.
    drawn = {"example"} | {name for fact, name in (("holder", "holder_name"), ("ticket", "number")) if fact in facts}
    nothing(sorted(asked - facts - drawn))
    nothing(sorted(facts - {one.name for one in fields(RefusalTold)}))


def test_every_refusal_is_raised_somewhere() -> None:
    used = {name for source in sources("bot/actions", "bot/domain") for name in source.names()}
    nothing(sorted(cls.__name__ for cls in reasons().values() if cls.__name__ not in used))
    assert {one.name for one in fields(RefusalTold)} >= INSTANTS


# -- events ----------------------------------------------------------------------------------------------------------


def test_every_event_is_recorded_somewhere_and_called_as_in_the_chain() -> None:
    used = {name for source in sources("bot/actions", "bot/domain", "storage") for name in source.names()}
    nothing(sorted(cls.__name__ for cls in events().values() if cls.__name__ not in used))
    alone = [kind for kind, cls in events().items() if cls.name is EventData.name]
    called = {kind: "".join(word.capitalize() for word in re.split(r"[._]", kind)) + "Event" for kind in alone}
    nothing(sorted(kind for kind in alone if events()[kind].__name__ != called[kind]))
    assert len(alone) > 120, "the rule sees them"


def test_the_moves_of_a_case_have_their_events() -> None:
    nothing(sorted(row.event for row in CASE_MOVES.values() if row.event not in events()))


def test_what_an_event_tells_stands_in_the_chain_under_its_own_names() -> None:
    assert TicketStepEvent("claim", holder=13).stored() == {"holder": 13}
    assert TicketSeparatedEvent(from_=7).stored() == {"from": 7}, "what is left at its default is left out"
    assert TicketSeparatedEvent(from_=7, draft=3, user=14).stored() == {"from": 7, "draft": 3, "user": 14}
    assert TicketPinMovedEvent(metres=None, heading=None).stored() == {"metres": None, "heading": None}
    assert ShownEvent("person.shown", 13, {"person": 4}).stored() == {"person": 4, "viewer": 13}
    assert DataErasedEvent(user=1, request=2, went={"raw": 3}, stayed={"tickets": "law"}).stored() == {
        "user": 1, "request": 2, "raw": 3, "kept_tickets": "law",
    }  # fmt: skip


def test_an_event_of_a_name_that_there_is_already_is_refused() -> None:
    with pytest.raises(ValueError, match=r"ticket\.note"):

        @event("ticket.note")
        class _Again(EventData):
            """Another one of that name."""


# -- questions ------------------------------------------------------------------------------------------------------


def test_every_question_that_stands_alone_has_somebody_who_takes_its_answer() -> None:
    assert set(prompts._TAKERS) == set(PromptQuestion)
    assert all(one.alone is one.row for one in PromptQuestion)


# -- reminders -----------------------------------------------------------------------------------------------------


def test_every_reminder_does_something() -> None:
    with_ticket, apart = set(timers._EFFECTS), set(timers._APART)
    assert with_ticket | apart == set(ReminderKind)
    assert not with_ticket & apart


def test_what_goes_with_a_reminder_comes_back_as_it_was() -> None:
    """With the names that the database has always had."""
    assert OfferFacts(holder=13, to=15).stored() == {"from": 13, "to": 15}
    for facts in (OfferFacts(13, 15), ErasureFacts(14, 99), SearchFacts(3), NoticeFacts(4), PersonFacts(5)):
        assert type(facts).read({**facts.stored(), "due": 1, "tries": 2}) == facts
    with pytest.raises(KeyError):
        OfferFacts.read({"to": 15})
