"""A telephone number that a reporter shares."""

from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Reply, Scene
from bot.actions.ticket.opening import update_ticket
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.phones import NoPhone
from bot.domain.report.messages import ReportContactKept, ReportNoContact
from bot.domain.ticket.events import TicketContactEvent
from bot.domain.ticket.moves import Ticket


def keep_contact(scene: Scene, heard: Heard, ticket: Ticket) -> Reply:
    """A number that is shared after the report is kept with it and not relayed: showing it is an act of its own, with
    a reason (SOP 3)."""
    number = scene.phone(heard.phone or "")
    if isinstance(number, NoPhone):
        scene.tell(ReportNoContact(reason=number.reason), heard.who.user_id)
        return Reply(InboxOutcome.NO_CONTACT)
    shared = ticket.answers.with_(contact=number.e164, contact_by=heard.who.user_id)
    update_ticket(scene, ticket.id, shared, complete=ticket.complete)
    scene.record(TicketContactEvent(), ticket.id)
    scene.tell(ReportContactKept(ticket=ticket.id), heard.who.user_id)
    return Reply(InboxOutcome.CONTACT_KEPT)
