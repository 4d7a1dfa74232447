"""Tickets that change hands by a supervisor, and those of somebody who left the group (SOP 1, 3)."""

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.ticket.messages import PeopleAssign, PeopleLeftTeam, WorkHelpOffered
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.table import HELD, TicketState
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import claim_button
from storage.accounts import people
from storage.ticket import tickets

CHOICES = 20


@draws(PeopleLeftTeam)
def left_team(sight: Sight[PeopleLeftTeam]) -> Screen:
    """Somebody is one of the team no longer: what was released, and where the supervisors are to send somebody now."""
    told = sight.told
    lines = [sight.texts.say(f"people.left_team.{told.why}", name=_name(sight, told.user))]
    released, urgent = _tickets(sight, told.released), _tickets(sight, told.scene)
    if released:
        codes = ", ".join(sight.rules.service.code(one.id, one.epoch) for one in released)
        lines.append(sight.texts.say("people.left_claims", codes=codes, number=released[0].id))
    if urgent:
        codes = ", ".join(sight.rules.service.code(one.id, one.epoch) for one in urgent)
        lines.append(sight.texts.say("people.left_scene", codes=codes))
    free = [one for one in urgent if one.state is TicketState.NEW]
    label = sight.texts.plain
    rows = tuple((claim_button(sight, one, label("line.button_urgent", number=one.id)),) for one in free)
    return Screen("\n\n".join(lines), rows)


@draws(WorkHelpOffered)
def help_offered(sight: Sight[WorkHelpOffered]) -> Screen:
    """A colleague offers help: the holder can offer them the ticket, a supervisor can give it to them."""
    ticket, reader = tickets.get(sight.tx, sight.told.ticket), sight.letter.chat_id
    if ticket is None:
        return NOTHING
    name, by = _name(sight, sight.told.by), str(sight.told.by)
    text = sight.texts.say("help.offered", name=name, code=sight.rules.service.code(ticket.id, ticket.epoch))
    if ticket.state not in HELD or ticket.holder == sight.told.by:
        return Screen(text)
    holds = ticket.holder == reader
    label = sight.texts.plain("help.button.hand_over" if holds else "help.button.assign", name=name)
    verb = Verb.HAND_OVER if holds else Verb.ASSIGN
    return Screen(text, ((Button(label, button_data(verb, ticket.nonce, by)),),))


@draws(PeopleAssign)
def assign(sight: Sight[PeopleAssign]) -> Screen:
    """Whom to give a ticket to."""
    ticket = tickets.get(sight.tx, sight.told.ticket)
    if ticket is None:
        return NOTHING
    team = people.team_chat(sight.tx)
    able = people.responders(sight.tx, team, not sight.rules.approval, CHOICES)
    buttons = [
        (Button(_name(sight, user_id), button_data(Verb.ASSIGN, ticket.nonce, str(user_id))),)
        for user_id in able
        if user_id != ticket.holder
    ]
    return Screen(
        sight.texts.say("people.assign", code=sight.rules.service.code(ticket.id, ticket.epoch)), tuple(buttons)
    )


def _tickets(sight: Sight, numbers: str) -> list[Ticket]:
    found = (tickets.get(sight.tx, int(one)) for one in numbers.split())
    return [one for one in found if one is not None]


def _name(sight: Sight, user_id: int) -> str:
    return people.name_of(sight.tx, user_id) or str(user_id)
