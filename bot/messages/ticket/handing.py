"""Tickets that change hands by a supervisor, and those of somebody who left the group (SOP 1, 3)."""

from bot.domain.kit.buttons import button_data
from bot.domain.kit.codes import ticket_code
from bot.domain.ticket.messages import PeopleAssign, PeopleLeftTeam
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from storage.accounts import people
from storage.ticket import tickets

CHOICES = 20


@draws(PeopleLeftTeam)
def left_team(sight: Sight[PeopleLeftTeam]) -> Screen:
    """Somebody left the group: suspended, and what they were working on."""
    user_id = sight.told.user
    held = tickets.held_by(sight.tx, user_id)
    lines = [sight.texts.say("people.left_team", name=_name(sight, user_id))]
    if held:
        codes = ", ".join(ticket_code(one.id, one.epoch) for one in held)
        lines.append(sight.texts.say("people.left_claims", codes=codes, number=held[0].id))
    return Screen("\n\n".join(lines))


@draws(PeopleAssign)
def assign(sight: Sight[PeopleAssign]) -> Screen:
    """Whom to give a ticket to."""
    ticket = tickets.get(sight.tx, sight.told.ticket)
    if ticket is None:
        return NOTHING
    team = people.team_chat(sight.tx)
    able = people.responders(sight.tx, team, not sight.rules.approval, CHOICES)
    buttons = [
        (Button(_name(sight, user_id), button_data("asg", ticket.nonce, str(user_id))),)
        for user_id in able
        if user_id != ticket.holder
    ]
    return Screen(sight.texts.say("people.assign", code=ticket_code(ticket.id, ticket.epoch)), tuple(buttons))


def _name(sight: Sight, user_id: int) -> str:
    return people.name_of(sight.tx, user_id) or str(user_id)
