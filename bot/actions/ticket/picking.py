"""A command that names no ticket: what is said, and what could be meant."""

from bot.actions.kit.scene import Scene
from bot.domain.kit.people import Who
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.messages import TicketWhich
from bot.domain.ticket.refusals import WhichTicket
from storage.ticket import picking


def which(scene: Scene, who: Who, command: str) -> Refusal:
    """The refusal `which_ticket`; where there are tickets that could be meant, they are named, each at one touch."""
    found = picking.meant(scene.tx, who.user_id, command)
    return Refusal(WhichTicket(command), instead=TicketWhich(user=who.user_id, command=command) if found else None)
