"""A reporter's buttons about a ticket of theirs: it is looked up, and that they are one of its reporters."""

from bot.actions.kit.requests import PressOn
from bot.actions.kit.scene import Scene
from bot.actions.ticket.tickets import find
from bot.domain.kit.refusals import NotAllowed, Refusal
from bot.domain.ticket.moves import Ticket
from storage.ticket import tickets


def was_first(scene: Scene, user_id: int, ticket: Ticket) -> bool:
    """Whether this person was the first to report it: the number of a message means something only in the chat of
    whoever sent it."""
    return tickets.reporters(scene.tx, ticket.id)[:1] == [user_id]


def own_ticket(scene: Scene, command: PressOn) -> Ticket:
    """The ticket, if `who` is one of its reporters. Raises Refusal `no_such_ticket`, `not_allowed` (audited)."""
    ticket = find(scene, command.nonce, None)
    if command.who.user_id not in tickets.reporters(scene.tx, ticket.id):
        raise Refusal(NotAllowed(), audit=True)
    return ticket
