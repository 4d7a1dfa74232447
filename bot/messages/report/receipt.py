"""After the report: the receipt, the steps in plain words without names (SOP 3), the questions, the status."""

from typing import LiteralString

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.report.messages import (
    ReporterReceipt,
    ReporterSeenAgain,
    ReporterSolved,
    ReportStatus,
    TeamReporterLeft,
)
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.messages import ReporterStep
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.table import RECHECK, STEPS, TicketState
from bot.messages.kit.registry import OfTicket, Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.report.parts import place_of
from bot.messages.report.same_person import is_joined
from bot.messages.ticket.parts import kind_of
from storage.kit import outbox
from storage.ticket import tickets

SHOWN = 8
TAKEN_BACK = "withdrawn"  # the outcome of a report that its reporter took back
# What a step means to the reporter; steps of the team among itself are not told.
UNTOLD = frozenset({"hand_over", "take_over", "revise", "separate"})


@draws(ReporterReceipt)
def receipt(sight: Sight[ReporterReceipt]) -> Screen:
    """Saved, with its number; with the team, once the card was delivered; how it stands now."""
    ticket = _ticket(sight)
    if ticket is None:
        return NOTHING
    say = sight.texts.say
    parts = [say("same.receipt" if is_joined(sight, ticket) else "report.receipt.saved", code=_code(sight, ticket))]
    if ticket.answers.by_itself and ticket.state is TicketState.NEW:
        parts.append(say("report.receipt.by_itself_caller" if ticket.answers.on_behalf else "report.receipt.by_itself"))
    if ticket.on_team_at is None:
        parts.append(say("report.receipt.on_its_way"))
    else:
        parts.append(say("report.receipt.with_team", at=sight.at(ticket.on_team_at)))
    if ticket.state is not TicketState.NEW:
        parts.append(say(_state_key(ticket)))
    elif ticket.answers.at_stake:
        how = "_unheard" if ticket.answers.cannot_call else "_child" if ticket.answers.of_child else ""
        parts.append(say(f"report.advice.call_112_sent{how}"))
    parts.append(say("report.receipt.caller" if ticket.answers.on_behalf else "report.receipt.next"))
    look = _of(sight, ticket, "report.button.look", Verb.REPORT_STATUS)
    # Each step is told by a message of its own; the receipt has only this news.
    return Screen("\n\n".join(parts), ((look,),), news="saved" if ticket.on_team_at is None else "with the team")


@draws(ReporterStep)
def step(sight: Sight[ReporterStep]) -> Screen:
    """One step of the team, in plain words."""
    ticket = _ticket(sight)
    name = sight.told.step
    if ticket is not None and name == "undo":
        now = sight.texts.plain(_state_key(ticket))
        return Screen(sight.texts.say("report.step_undone", code=_code(sight, ticket), now=now))
    key = f"report.step.{name}"
    if ticket is None or name in UNTOLD or key not in sight.texts:
        return NOTHING
    if ticket.outcome == TAKEN_BACK and ticket.closed_at is not None:
        key = "report.step_withdrawn"
    text = sight.texts.say(key, code=_code(sight, ticket))
    if ticket.state in RECHECK and ticket.state is STEPS[name].target:
        return Screen(text, ((_of(sight, ticket, "report.button.seen", Verb.SEEN_AGAIN, "y"),),))
    if ticket.state is TicketState.DONE is STEPS[name].target:
        text = f"{text}\n\n{sight.texts.say('report.still')}"
        return Screen(text, ((_of(sight, ticket, "report.button.still_unsolved", Verb.SOLVED, "n"),),))
    return Screen(text, remove_keys=True)  # the location key of the form may still be there


@draws(ReporterSeenAgain)
def seen_again(sight: Sight[ReporterSeenAgain]) -> Screen:
    """The time of the re-check has come: was the person seen?"""
    ticket = _ticket(sight)
    if ticket is not None and sight.told.answer:
        return _answered(sight, "report.seen_again", ticket, "seen" if sight.told.answer == "y" else "not_seen")
    if ticket is None or ticket.state not in RECHECK:
        return NOTHING
    yes = _of(sight, ticket, "report.button.seen", Verb.SEEN_AGAIN, "y")
    no = _of(sight, ticket, "report.button.not_seen", Verb.SEEN_AGAIN, "n")
    return Screen(sight.texts.say("report.seen_again", code=_code(sight, ticket)), ((yes,), (no,)))


@draws(ReporterSolved)
def solved(sight: Sight[ReporterSolved]) -> Screen:
    """Asked once after the closing: was it solved?"""
    ticket = _ticket(sight)
    if ticket is not None and sight.told.answer:
        return _answered(sight, "report.solved", ticket, "solved" if sight.told.answer == "y" else "unsolved")
    if ticket is None or ticket.state is not TicketState.DONE:
        return NOTHING
    yes = _of(sight, ticket, "report.button.solved", Verb.SOLVED, "y")
    no = _of(sight, ticket, "report.button.unsolved", Verb.SOLVED, "n")
    return Screen(sight.texts.say("report.solved", code=_code(sight, ticket)), ((yes, no),))


def _answered(sight: Sight, key: LiteralString, ticket: Ticket, answer: str) -> Screen:
    """The question with what was answered, and no buttons."""
    said = sight.texts.say("report.answered", answer=sight.texts.plain(f"report.button.{answer}"))
    return Screen(f"{sight.texts.say(key, code=_code(sight, ticket))}\n\n{said}")


@draws(ReportStatus)
def status(sight: Sight[ReportStatus]) -> Screen:
    """A person's own reports, newest first."""
    mine = tickets.reported_by(sight.tx, sight.letter.chat_id, open_only=False, limit=SHOWN)
    new = Button(sight.texts.plain("report.button.new"), button_data(Verb.NEW_REPORT), style="primary")
    if not mine:
        return Screen(sight.texts.say("report.status.none"), ((new,),))
    lines = [sight.texts.say("report.status.title"), *(_line(sight, ticket) for ticket in mine)]
    rows = [
        (
            Button(
                sight.texts.plain("report.button.more", code=_code(sight, one)), button_data(Verb.ADD_WORDS, one.nonce)
            ),
        )
        for one in mine
        if one.closed_at is None
    ]
    return Screen("\n\n".join(lines), (*rows[:5], (new,)))


@draws(TeamReporterLeft)
def reporter_left(sight: Sight[TeamReporterLeft]) -> Screen:
    """To the team: the reporter broke off; the ticket stays as it is."""
    ticket = _ticket(sight)
    if ticket is None:
        return NOTHING
    card = outbox.standing(sight.tx, sight.letter.chat_id, f"card:{ticket.id}")
    return Screen(sight.texts.say("report.reporter_left", code=_code(sight, ticket)), reply_to=card)


def _line(sight: Sight, ticket: Ticket) -> str:
    return sight.texts.say(
        "report.status.line",
        code=_code(sight, ticket),
        kind=kind_of(sight, ticket),
        place=place_of(sight, _own_words(sight, ticket), 60),
        at=sight.at(ticket.opened_at),
        state=sight.texts.raw(_state_key(ticket)),
    )


def _state_key(ticket: Ticket) -> str:
    taken_back = ticket.outcome == TAKEN_BACK and ticket.closed_at is not None
    return "report.state_withdrawn" if taken_back else f"report.state.{ticket.state}"


def _own_words(sight: Sight, ticket: Ticket) -> Answers:
    """What a reporter may read of a ticket's place: a co-reporter not the words of whoever reported it first."""
    first = tickets.reporters(sight.tx, ticket.id)[:1] == [sight.letter.chat_id]
    return ticket.answers if first else Answers(area_code=ticket.area_code)


def _ticket(sight: Sight[OfTicket]) -> Ticket | None:
    return tickets.get(sight.tx, sight.told.ticket)


def _more_button(sight: Sight, ticket: Ticket) -> Button:
    label = sight.texts.plain("report.button.more", code=_code(sight, ticket))
    return Button(label, button_data(Verb.ADD_WORDS, ticket.nonce))


def _code(sight: Sight, ticket: Ticket) -> str:
    return sight.rules.service.code(ticket.id, ticket.epoch)


def _of(sight: Sight, ticket: Ticket, label: str, verb: Verb, arg: str = "") -> Button:
    return Button(sight.texts.plain(label), button_data(verb, ticket.nonce, arg))
