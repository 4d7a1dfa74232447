"""Help that a colleague offers to whoever has a ticket (SOP 1): others see little of it, but nobody is left alone."""

from dataclasses import dataclass

from bot.actions.kit.scene import Reply, Scene
from bot.actions.ticket.picking import which
from bot.actions.ticket.tickets import require_here
from bot.actions.ticket.work import meant
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.events import TicketHelpOfferedEvent
from bot.domain.ticket.messages import WorkHelpOffered
from bot.domain.ticket.refusals import NobodyHasIt, YoursAlready
from storage.accounts import people
from storage.kit import outbox


@dataclass(frozen=True, slots=True)
class OfferHelp:
    """`who` offers help with the ticket of a button (`nonce`) or of words (`number`)."""

    who: Who
    nonce: str | None = None
    number: int | None = None


def offer_help(scene: Scene, command: OfferHelp) -> Reply:
    """/bantu N and "Tawarkan bantuan": whoever has the ticket and the supervisors are told, with a button to hand it
    over; asked again it is told no second time. Raises Refusal `not_here`, `not_allowed`, `which_ticket`,
    `no_such_ticket`, `nobody_has_it`, `yours_already`."""
    require_here(scene, command.who, Role.PETUGAS, Role.SUPERVISOR)
    if command.nonce is None and command.number is None:
        raise which(scene, command.who, "bantu")
    ticket = meant(scene, command.who, command.nonce, command.number)
    if ticket.holder is None:
        raise Refusal(NobodyHasIt(ticket=ticket.id))
    if ticket.holder == command.who.user_id:
        raise Refusal(YoursAlready(ticket=ticket.id))
    scene.record(TicketHelpOfferedEvent(holder=ticket.holder), ticket.id)
    subject = f"help:{ticket.id}:{command.who.user_id}"
    told = WorkHelpOffered(ticket=ticket.id, by=command.who.user_id)
    readers = dict.fromkeys([ticket.holder, *people.holders_of(scene.tx, Role.SUPERVISOR)])
    for user_id in readers:
        known = outbox.standing(scene.tx, user_id, subject) is not None or outbox.on_its_way(scene.tx, user_id, subject)
        if user_id != command.who.user_id and not known:
            scene.tell(told, user_id, subject=subject)
    return Reply(InboxOutcome.HELP_OFFERED, "toast.help_offered", {"ticket": ticket.id})
