"""What is scheduled for a ticket, in plain words, and putting a reminder off (SOP 4, 5)."""

from bot.domain.case.messages import ScheduleAsk, ScheduleList, ScheduleSnoozed
from bot.domain.case.schedule import SNOOZABLE
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.reminders import PersonFacts
from bot.messages.case.parts import called, keeps
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import code_of, ticket_of
from storage.case import persons
from storage.kit import prompts, reminders
from storage.kit.reminders import Due

LISTED = 30
BUTTONS = 8
SPANS = ("1h", "4h", "1d")


@draws(ScheduleList)
def listed(sight: Sight[ScheduleList]) -> Screen:
    """Everything that waits for its moment, by time; in private with buttons to put it off."""
    ticket = ticket_of(sight)
    if ticket is None:
        return NOTHING
    waiting = [one for one in reminders.waiting(sight.tx, ticket.id) if f"schedule.kind.{one.kind}" in sight.texts]
    if not waiting:
        return Screen(sight.texts.say("schedule.none", code=code_of(sight, ticket)))
    head = sight.texts.say("schedule.title", code=code_of(sight, ticket))
    lines = [
        sight.texts.say("schedule.line", n=at, at=sight.at(one.due_at), what=_what(sight, one))
        for at, one in enumerate(waiting[:LISTED], 1)
    ]
    if sight.letter.chat_id < 0:
        return Screen("\n".join([head, *lines]))
    rows = [
        (Button(sight.texts.plain("schedule.put_off", n=at), button_data(Verb.SNOOZE, ticket.nonce, str(one.id))),)
        for at, one in enumerate(waiting[:LISTED], 1)
        if one.kind in SNOOZABLE
    ]
    return Screen("\n".join([head, *lines]), tuple(rows[:BUTTONS]))


@draws(ScheduleAsk)
def ask(sight: Sight[ScheduleAsk]) -> Screen:
    """Until when; then why."""
    ticket, due = ticket_of(sight), reminders.get(sight.tx, sight.told.reminder)
    if ticket is None:
        return NOTHING
    if due is None:
        return Screen(sight.texts.say("schedule.over"))
    what = _what(sight, due)
    if prompts.open_(sight.tx, sight.letter.chat_id, PromptQuestion.SNOOZE, reminder=due.id) is not None:
        return Screen(sight.texts.say("schedule.why", what=what))
    if sight.letter.rewrite:
        return Screen(sight.texts.say("schedule.over"))
    buttons = [
        Button(sight.texts.plain(f"schedule.span.{span}"), button_data(Verb.SNOOZE, ticket.nonce, f"{due.id}.{span}"))
        for span in SPANS
    ]
    return Screen(sight.texts.say("schedule.until", what=what), (tuple(buttons),))


@draws(ScheduleSnoozed)
def snoozed(sight: Sight[ScheduleSnoozed]) -> Screen:
    """A reminder was put off: it rings later."""
    ticket = ticket_of(sight)
    if ticket is None:
        return NOTHING
    return Screen(sight.texts.say("schedule.snoozed", code=code_of(sight, ticket), at=sight.at(sight.told.until)))


def _what(sight: Sight, due: Due) -> str:
    """The reminder in words; whom it is about where a report led to several people."""
    words = sight.texts.plain(f"schedule.kind.{due.kind}", n=due.n)
    person = persons.get(sight.tx, due.given(PersonFacts).person) if "person" in due.facts else None
    if person is None or (persons.is_hidden(sight.tx, person.id) and not keeps(sight, person)):
        return words
    return f"{words} · {called(sight, person)}"
