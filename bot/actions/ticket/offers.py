"""Handing a ticket over (SOP 3): the holder asks a colleague, the colleague answers; until then the holder has it.

The open offer is a reminder row: it carries who asked whom, and it falls due when nobody answers.
"""

from dataclasses import dataclass

from bot.actions.kit.scene import Reply, Scene
from bot.actions.ticket.tickets import apply, authorise, check_place, refresh_work
from bot.actions.ticket.work import meant, settle_ask
from bot.clock import MINUTE
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.kit.reminders import OfferFacts, ReminderKind
from bot.domain.ticket.events import TicketOfferDeclinedEvent, TicketOfferEvent, TicketOfferWithdrawnEvent
from bot.domain.ticket.messages import WorkOffer, WorkOfferAnswered
from bot.domain.ticket.moves import Ticket, decide
from bot.domain.ticket.refusals import NoResponder, OfferGone
from bot.domain.ticket.table import By
from storage.accounts import people
from storage.kit import reminders
from storage.kit.reminders import Due

OFFER_MIN = 15
CHOICES = 40


@dataclass(frozen=True, slots=True)
class Offer:
    """`who` offers the ticket to the colleague `to`; without `to` a standing offer is withdrawn."""

    who: Who
    nonce: str | None = None
    number: int | None = None
    to: int | None = None


@dataclass(frozen=True, slots=True)
class AnswerOffer:
    """`who` takes the ticket over (`yes`) or not."""

    who: Who
    yes: bool
    nonce: str | None = None
    number: int | None = None


def standing_offer(scene: Scene, ticket: Ticket) -> Due | None:
    """The offer that waits for an answer."""
    waiting = (one for one in reminders.waiting(scene.tx, ticket.id) if one.kind == ReminderKind.OFFER)
    return next((one for one in waiting if one.given(OfferFacts).holder == ticket.holder), None)


def offer(scene: Scene, command: Offer) -> Reply:
    """Ask a colleague. Raises Refusal `not_here`, `no_such_ticket`, `not_yours`, `not_allowed`, `yours_already`,
    `too_late`, `no_responder` (not, or no longer, one of the team)."""
    check_place(scene, command.who)
    ticket = meant(scene, command.who, command.nonce, command.number)
    authorise(scene, ticket, command.who, By.HOLDER)
    if command.to is None:
        return _withdraw(scene, ticket)
    decide(ticket, "hand_over", user_id=command.who.user_id, now=scene.now, to=command.to)
    team = people.team_chat(scene.tx)
    if command.to not in people.responders(scene.tx, team, not scene.rules.approval, CHOICES):
        raise Refusal(NoResponder())
    _withdraw(scene, ticket)
    reminders.plan(
        scene.tx,
        ticket_id=ticket.id,
        kind=ReminderKind.OFFER,
        n=reminders.next_of(scene.tx, ticket.id, ReminderKind.OFFER),
        round_=ticket.version,
        due_at=scene.now + OFFER_MIN * MINUTE,
        facts=OfferFacts(holder=ticket.holder or 0, to=command.to),
    )
    scene.record(TicketOfferEvent(to=command.to), ticket.id)
    scene.tell(WorkOffer(ticket=ticket.id), command.to, subject=f"offer:{ticket.id}")
    refresh_work(scene, ticket)
    settle_ask(scene, command.who, ticket)
    return Reply(InboxOutcome.OFFERED, "toast.offered", {"ticket": ticket.id})


def answer_offer(scene: Scene, command: AnswerOffer) -> Reply:
    """Accept or decline. Raises Refusal `no_such_ticket`, `not_allowed`, `offer_gone` (withdrawn, answered, overtaken,
    or made to somebody else)."""
    check_place(scene, command.who)
    ticket = meant(scene, command.who, command.nonce, command.number)
    scene.require(command.who, Role.PETUGAS, Role.SUPERVISOR)
    standing = standing_offer(scene, ticket)
    if standing is None or standing.given(OfferFacts).to != command.who.user_id or ticket.holder is None:
        raise Refusal(OfferGone(ticket=ticket.id))
    holder = ticket.holder
    scene.silence(ticket.id, ReminderKind.OFFER)
    if command.yes:
        apply(scene, ticket, decide(ticket, "hand_over", user_id=holder, now=scene.now, to=command.who.user_id))
    else:
        scene.record(TicketOfferDeclinedEvent(from_=holder), ticket.id)
        refresh_work(scene, ticket)
    answer = "accepted" if command.yes else "declined"
    scene.tell(WorkOfferAnswered(ticket=ticket.id, to=command.who.user_id, answer=answer), holder)
    scene.tell(WorkOffer(ticket=ticket.id), command.who.user_id, subject=f"offer:{ticket.id}", rewrite=True)
    return Reply(InboxOutcome.OFFER_ANSWERED, f"toast.offer_{answer}", {"ticket": ticket.id}, about=answer)


def _withdraw(scene: Scene, ticket: Ticket) -> Reply:
    standing = standing_offer(scene, ticket)
    if standing is not None:
        scene.silence(ticket.id, ReminderKind.OFFER)
        scene.record(TicketOfferWithdrawnEvent(to=standing.given(OfferFacts).to), ticket.id)
        subject = f"offer:{ticket.id}"
        scene.tell(WorkOffer(ticket=ticket.id), standing.given(OfferFacts).to, subject=subject, rewrite=True)
        refresh_work(scene, ticket)
    return Reply(InboxOutcome.WITHDRAWN, "toast.dropped")
