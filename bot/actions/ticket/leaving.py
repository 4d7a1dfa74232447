"""Tickets of somebody who is no longer one of the team are free again at that moment (SOP 9)."""

from bot.actions.accounts.leaving import LEFT, works
from bot.actions.accounts.people import tell_leads
from bot.actions.kit import follow_ups
from bot.actions.kit.scene import Scene
from bot.actions.ticket.tickets import apply
from bot.domain.kit.reminders import OfferFacts, ReminderKind
from bot.domain.ticket.ending import STAYS
from bot.domain.ticket.events import TicketOfferWithdrawnEvent
from bot.domain.ticket.messages import PeopleLeftTeam, WorkOffer
from bot.domain.ticket.moves import Ticket, release
from bot.domain.ticket.table import THERE
from storage.accounts import people
from storage.kit import reminders
from storage.ticket import endings, tickets


@follow_ups.rights_lost.acts
def _rights_lost(scene: Scene, user_id: int, why: str) -> None:
    """What they hold goes back to everybody, what they were asked to take over goes back to who asked. The supervisors
    are told who it was and what was released; where the person is with them, they are asked to send somebody."""
    if why != LEFT and works(scene, user_id):
        return
    held = tickets.held_by(scene.tx, user_id)
    for ticket in held:
        _release(scene, ticket)
    _end_offers(scene, user_id)
    if held or people.roles_of(scene.tx, user_id) or why != LEFT:
        at_the_person = [one for one in held if one.state in THERE and not _nobody_waits(scene, one)]
        told = PeopleLeftTeam(user=user_id, why=why, released=_numbers(held), scene=_numbers(at_the_person))
        tell_leads(scene, told)


def _nobody_waits(scene: Scene, ticket: Ticket) -> bool:
    """Everybody who was met has died, or their case has ended: whoever goes there finds nobody."""
    met = endings.of_ticket(scene.tx, ticket.id)
    return bool(met) and all(one.how != STAYS for one in met)


def _release(scene: Scene, ticket: Ticket) -> None:
    decision = release(ticket, scene.now)
    if decision is not None:
        apply(scene, ticket, decision)


def _end_offers(scene: Scene, user_id: int) -> None:
    for due in reminders.waiting_of_kind(scene.tx, ReminderKind.OFFER):
        if due.given(OfferFacts).to == user_id and due.ticket_id is not None:
            reminders.cancel(scene.tx, due.id)
            scene.record(TicketOfferWithdrawnEvent(to=user_id), due.ticket_id)
            scene.tell(WorkOffer(ticket=due.ticket_id), user_id, subject=f"offer:{due.ticket_id}", rewrite=True)


def _numbers(found: list[Ticket]) -> str:
    return " ".join(str(one.id) for one in found)
