"""Supervisors put tickets into other hands: take over, or give to somebody by name (SOP 1, 3)."""

from dataclasses import dataclass

from bot.actions.kit.requests import AskNumber
from bot.actions.kit.scene import Reply, Scene, in_private
from bot.actions.ticket.picking import which
from bot.actions.ticket.tickets import MoveTicket, apply, find, move_ticket, require_here
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.events import TicketAssignedEvent
from bot.domain.ticket.messages import PeopleAssign
from bot.domain.ticket.moves import decide
from bot.domain.ticket.refusals import NobodyToAssign, NoResponder
from bot.domain.ticket.table import TicketState
from storage.accounts import people

CHOICES = 20


@dataclass(frozen=True, slots=True)
class Assign:
    """`who` gives the ticket with this `nonce` to the responder `to`."""

    who: Who
    nonce: str
    to: int


def take_over(scene: Scene, command: AskNumber) -> Reply:
    """/ambilalih N: the supervisor has it now, whoever had it; one that nobody has is simply claimed. Raises Refusal
    `which_ticket`, `not_allowed` and what `move_ticket` raises."""
    scene.require(command.who, Role.SUPERVISOR)
    number = _number(scene, command, "ambilalih")
    free = find(scene, None, number).state is TicketState.NEW
    return move_ticket(scene, MoveTicket(command.who, "claim" if free else "take_over", number=number))


def offer_assignment(scene: Scene, command: AskNumber) -> Reply:
    """/tugaskan N: the responders as buttons, in private. Raises Refusal `private_only`, `which_ticket`,
    `not_allowed`, `no_such_ticket`, `nobody_to_assign`."""
    scene.require(command.who, Role.SUPERVISOR)
    in_private(command.who)
    ticket = find(scene, None, _number(scene, command, "tugaskan"))
    if not candidates(scene, ticket.holder):
        raise Refusal(NobodyToAssign())
    scene.tell(PeopleAssign(ticket=ticket.id), command.who.chat_id)
    return Reply(InboxOutcome.ASSIGNMENT_OFFERED)


def assign(scene: Scene, command: Assign) -> Reply:
    """Give the ticket to a responder: from the queue, or out of another's hands. Raises Refusal `not_allowed`,
    `no_such_ticket`, `no_responder` (left the group, or lost the role), `yours_already`, `too_late`."""
    require_here(scene, command.who, Role.SUPERVISOR)
    ticket = find(scene, command.nonce, None)
    if command.to not in candidates(scene, None):
        raise Refusal(NoResponder())
    if ticket.state is not TicketState.NEW:
        return move_ticket(scene, MoveTicket(command.who, "hand_over", nonce=command.nonce, to=command.to))
    apply(scene, ticket, decide(ticket, "claim", user_id=command.to, now=scene.now))
    scene.record(TicketAssignedEvent(to=command.to), ticket.id)
    return Reply(InboxOutcome.ASSIGNED, "toast.hand_over", {"ticket": ticket.id})


def candidates(scene: Scene, but: int | None) -> list[int]:
    """Who can be given a ticket, by name, without `but`."""
    team = people.team_chat(scene.tx)
    everybody = people.responders(scene.tx, team, not scene.rules.approval, CHOICES)
    return [user_id for user_id in everybody if user_id != but]


def _number(scene: Scene, command: AskNumber, name: str) -> int:
    if command.number is None:
        raise which(scene, command.who, name)
    return command.number
