"""Reminders and ladders: each names what has waited since when, and offers the way on."""

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.ticket.messages import LadderAskHolder, LadderRecheck, LadderSilent, LadderUnclaimed
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.table import CLOSED, GOING, RECHECK, TicketState, buttons
from bot.messages.kit.registry import OfTicket, Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import claim_button, code_of, name_of, state_of, step_button, ticket_of
from bot.messages.ticket.team import team_look


@draws(LadderUnclaimed)
def unclaimed(sight: Sight[LadderUnclaimed]) -> Screen:
    """To a supervisor: nobody has claimed it."""
    return still_free(sight, "ladder.unclaimed")


def still_free(sight: Sight[OfTicket], key: str) -> Screen:
    """A ticket that nobody has claimed, under the sentence `key`, with the button to claim it; where that stands
    already, that it waits no longer. A messenger that cannot edit says no more about it (`news`)."""
    ticket = ticket_of(sight)
    if ticket is None:
        return NOTHING
    if ticket.state is not TicketState.NEW:
        return no_longer_free(sight, ticket) if sight.letter.rewrite else NOTHING
    text = sight.texts.say(key, code=code_of(sight, ticket), at=sight.at(ticket.progress_at), number=ticket.id)
    claim = claim_button(sight, ticket, sight.texts.plain("card.button.claim"))
    return Screen(f"{text}\n\n{team_look(sight, ticket).text}", ((claim,),), news=_call(ticket))


def no_longer_free(sight: Sight[OfTicket], ticket: Ticket) -> Screen:
    """What becomes of a call once its ticket has left the queue."""
    text = sight.texts.say("duty.called_answered", code=code_of(sight, ticket), state=state_of(sight, ticket))
    return Screen(text, news=_call(ticket))


def _call(ticket: Ticket) -> str:
    return f"call:{ticket.id}"


@draws(LadderAskHolder)
def ask_holder(sight: Sight[LadderAskHolder]) -> Screen:
    """To the holder: nothing was heard for a while; one tap says how it stands."""
    ticket = ticket_of(sight)
    if ticket is None or ticket.holder != sight.letter.chat_id or ticket.state in CLOSED:
        return NOTHING
    key = "ladder.ask_holder" if ticket.state in GOING else "ladder.ask_on_scene"
    text = sight.texts.say(
        key, code=code_of(sight, ticket), state=state_of(sight, ticket), at=sight.at(ticket.progress_at)
    )
    rows = [tuple(step_button(sight, ticket, step) for step in row) for row in buttons(ticket.state)]
    if ticket.state in GOING:
        rows.append((step_button(sight, ticket, "hand_over"), step_button(sight, ticket, "give_back")))
    return Screen(text, tuple(rows))


@draws(LadderSilent)
def silent(sight: Sight[LadderSilent]) -> Screen:
    """To a supervisor: a claim showed no progress; what became of it."""
    ticket = ticket_of(sight)
    if ticket is None or ticket.state in CLOSED:
        return NOTHING
    facts = {"code": code_of(sight, ticket), "name": name_of(sight, sight.told.former), "number": ticket.id}
    if ticket.state is TicketState.NEW:
        claim = claim_button(sight, ticket, sight.texts.plain("card.button.claim"))
        return Screen(sight.texts.say("ladder.silent_returned", **facts), ((claim,),), news=_call(ticket))
    take = Button(sight.texts.plain("work.button.take_over"), button_data(Verb.STEP, ticket.nonce, "take_over"))
    return Screen(sight.texts.say("ladder.silent_on_scene", state=state_of(sight, ticket), **facts), ((take,),))


@draws(LadderRecheck)
def recheck(sight: Sight[LadderRecheck]) -> Screen:
    """To the holder: the moment to look again has come."""
    ticket = ticket_of(sight)
    if ticket is None or ticket.holder != sight.letter.chat_id:
        return NOTHING
    if ticket.state not in RECHECK:
        return NOTHING
    rows = tuple(tuple(step_button(sight, ticket, step) for step in row) for row in buttons(ticket.state))
    return Screen(sight.texts.say("ladder.recheck", code=code_of(sight, ticket), state=state_of(sight, ticket)), rows)
