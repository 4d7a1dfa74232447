"""One responder alone cannot make a report vanish (SOP 3): "laporan palsu" of a ticket that nobody claimed is a
proposal until a second person agrees. Meanwhile it stays in the queue with all its clocks, and anybody may claim it."""

from bot.actions.accounts.people import tell_leads
from bot.actions.kit import follow_ups
from bot.actions.kit.scene import Reply, Scene
from bot.actions.ticket.tickets import refresh_card
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Who
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.doubt_messages import TeamFalseProposed
from bot.domain.ticket.events import TicketFalseDroppedEvent, TicketFalseProposedEvent, TicketFalseSecondedEvent
from bot.domain.ticket.messages import WorkNoted
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.refusals import NeedsSecond
from storage.accounts import people
from storage.ticket import false_proposals, reviews, tickets


def agrees(scene: Scene, who: Who, ticket: Ticket) -> bool:
    """Whether `who` is the second person. Raises Refusal `needs_second` for whoever said so first."""
    first = false_proposals.proposer(scene.tx, ticket.id)
    if first == who.user_id:
        raise Refusal(NeedsSecond(ticket=ticket.id))
    if first is not None:
        scene.record(TicketFalseSecondedEvent(first=first), ticket.id)
    return first is not None


def propose(scene: Scene, who: Who, ticket: Ticket) -> Reply:
    """`who` is the first who calls it a false report; their reason is kept. The team is asked for a second person."""
    false_proposals.propose(scene.tx, ticket.id, who.user_id, scene.now)
    scene.record(TicketFalseProposedEvent(), ticket.id)
    if not reviews.waits(scene.tx, ticket.id):  # else the supervisors who look at it see it, and nobody else
        _ask_team(scene, ticket)
        if who.private:
            scene.tell(WorkNoted(ticket=ticket.id, step="false_proposed"), who.chat_id)
    return Reply(InboxOutcome.FALSE_PROPOSED, "toast.false_proposed", {"ticket": ticket.id})


def _ask_team(scene: Scene, ticket: Ticket) -> None:
    refresh_card(scene, ticket)
    told, subject = TeamFalseProposed(ticket=ticket.id), _subject(ticket.id)
    if not scene.tell_team(told, subject=subject):
        tell_leads(scene, told, subject=subject)


@follow_ups.left_queue.acts
def settle(scene: Scene, ticket_id: int) -> None:
    """Nothing waits for a second person any more; where that was asked it now says what became of the ticket."""
    if not false_proposals.drop(scene.tx, ticket_id):
        return
    team = people.team_chat(scene.tx)
    for chat in people.leads(scene.tx) if team is None else (team,):
        scene.redraw(TeamFalseProposed(ticket=ticket_id), chat, _subject(ticket_id))


@follow_ups.rights_lost.acts
def _rights_lost(scene: Scene, user_id: int, why: str) -> None:
    """What somebody proposed who is no longer one of the team counts no more."""
    for ticket_id in false_proposals.of_person(scene.tx, user_id):
        scene.record(TicketFalseDroppedEvent(by=user_id), ticket_id)
        settle(scene, ticket_id)
        refresh_card(scene, tickets.existing(scene.tx, ticket_id))


def _subject(ticket_id: int) -> str:
    return f"false:{ticket_id}"
