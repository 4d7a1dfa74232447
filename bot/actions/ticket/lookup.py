"""What the team looks up: one ticket, one's own tickets, the queue. And the claim by words."""

import math

from bot.actions.kit.requests import AskNumber, Request
from bot.actions.kit.scene import Reply, Scene
from bot.actions.ticket.history import show_history
from bot.actions.ticket.tickets import MoveTicket, find, hand_out, move_ticket, require_here
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role
from bot.domain.places.compass import flat_m
from bot.domain.ticket.messages import TeamQueue, TicketShow, WorkCard, WorkMore, WorkNone
from bot.domain.ticket.moves import Ticket
from storage.kit import outbox
from storage.ticket import sightings, tickets

MANY = 10


def claim(scene: Scene, command: AskNumber) -> Reply:
    """/ambil N; without a number the queue with its buttons. Raises Refusal: what `move_ticket` raises."""
    if command.number is None:
        return queue(scene, command)
    return move_ticket(scene, MoveTicket(command.who, "claim", number=command.number))


def queue(scene: Scene, command: Request | AskNumber) -> Reply:
    """/antre: who waits for the team, urgent first. Raises Refusal `not_here`, `not_allowed`."""
    require_here(scene, command.who, Role.PETUGAS, Role.SUPERVISOR)
    scene.tell(TeamQueue(), command.who.chat_id)
    return Reply(InboxOutcome.QUEUE)


def show(scene: Scene, command: AskNumber) -> Reply:
    """/tiket N: the work card for the holder, the history for a supervisor in private, the team's card for anybody
    else of the team. Raises Refusal `not_here`, `not_allowed`, `no_such_ticket`."""
    roles = require_here(scene, command.who, Role.PETUGAS, Role.SUPERVISOR)
    if command.number is None:
        return mine(scene, command)
    ticket = find(scene, None, command.number)
    if command.who.private and Role.SUPERVISOR in roles:
        show_history(scene, command.who, ticket.id)
    if command.who.private and ticket.holder == command.who.user_id and ticket.closed_at is None:
        hand_out(scene, ticket, command.who.user_id)
    elif Role.SUPERVISOR not in roles or not command.who.private:
        scene.tell(TicketShow(ticket=ticket.id), command.who.chat_id)
    return Reply(InboxOutcome.SHOWN)


def mine(scene: Scene, command: Request | AskNumber) -> Reply:
    """/tiketku: the work cards anew, in private. Raises Refusal `not_here`, `not_allowed`."""
    require_here(scene, command.who, Role.PETUGAS, Role.SUPERVISOR)
    user_id = command.who.user_id
    held = tickets.held_by(scene.tx, user_id)
    if not held:
        scene.tell(WorkNone(), user_id)
    for ticket in _nearest_last(scene, user_id, held):
        subject = f"work:{ticket.id}"
        if outbox.standing(scene.tx, user_id, subject) is None:
            hand_out(scene, ticket, user_id)  # claimed before this chat was open: nothing has reached it yet
        else:
            scene.tell(WorkCard(ticket=ticket.id), user_id, subject=subject)
    if len(held) > MANY:
        scene.tell(WorkMore(count=len(held) - MANY), user_id)
    return Reply(InboxOutcome.MINE, None if command.who.private else "toast.asked_in_private")


def _nearest_last(scene: Scene, user_id: int, held: list[Ticket]) -> list[Ticket]:
    """The nearest last, at the bottom of the chat, where the eye is; as they are where nobody knows from where."""
    known = sightings.position(scene.tx, user_id, scene.now)
    if known is None:
        return held[:MANY]
    return sorted(sorted(held, key=lambda one: _far(known.pin, one))[:MANY], key=lambda one: -_far(known.pin, one))


def _far(here: tuple[int, int], ticket: Ticket) -> float:
    if ticket.lat_e6 is None or ticket.lng_e6 is None:
        return math.inf
    return flat_m(here, (ticket.lat_e6, ticket.lng_e6))
