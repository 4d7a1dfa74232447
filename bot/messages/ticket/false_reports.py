"""A ticket that nobody claimed is called a false report: a second person is asked (SOP 3)."""

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.ticket.doubt_messages import TeamFalseProposed
from bot.domain.ticket.table import TicketState
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import area_of, claim_button, code_of, kind_of, name_of, state_of, ticket_of
from storage.ticket import false_proposals


@draws(TeamFalseProposed)
def proposed(sight: Sight[TeamFalseProposed]) -> Screen:
    """Who says so, with a button to agree and one to claim it instead; later what became of it."""
    ticket = ticket_of(sight)
    if ticket is None:
        return NOTHING
    code, first = code_of(sight, ticket), false_proposals.proposer(sight.tx, ticket.id)
    if first is None:
        key = "agreed" if ticket.state is TicketState.FALSE_REPORT else "gone"
        return Screen(sight.texts.say(f"card.false.{key}", code=code, number=ticket.id, state=state_of(sight, ticket)))
    name, kind, area = name_of(sight, first), kind_of(sight, ticket), area_of(sight, ticket)
    agree = Button(
        sight.texts.plain("card.button.false_report"),
        button_data(Verb.STEP, ticket.nonce, "false_report"),
        style="danger",
    )
    claim = claim_button(sight, ticket, sight.texts.plain("card.button.claim"))
    return Screen(sight.texts.say("card.false.asked", name=name, code=code, kind=kind, area=area), ((agree,), (claim,)))
