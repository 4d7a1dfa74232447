"""A supervisor looks at the reports that wait (F31): to the team, false (two persons), the next; or all at once."""

from dataclasses import dataclass, replace

from bot.actions.accounts.people import tell_leads
from bot.actions.kit.requests import Request
from bot.actions.kit.scene import Reply, Scene, in_private
from bot.actions.ticket.reviews import SUBJECT, release
from bot.actions.ticket.tickets import find
from bot.actions.ticket.work import TakeStep, step
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import NothingWaits, Refusal, StaleButton
from bot.domain.ticket.doubt_messages import ReviewOne, ReviewWaits
from bot.domain.ticket.events import TicketReviewShownEvent
from storage.ticket import false_proposals, reviews

AT_ONCE = 500
REASON = "fr3"  # "Laporan berulang tanpa dasar"


@dataclass(frozen=True, slots=True)
class Review:
    """`who` decides on the ticket `number`: `ok` to the team, `no` false, `next` the one behind it; of all that wait,
    `all` to the team, `none` false."""

    who: Who
    verdict: str
    number: int = 0


def show_first(scene: Scene, command: Request) -> Reply:
    """/tinjau: the first report that waits. Raises Refusal `private_only`, `not_allowed`."""
    return _show(scene, _supervisor(scene, command.who), 0)


def press_review(scene: Scene, command: Review) -> Reply:
    """A button of the review. Raises Refusal `private_only`, `not_allowed`, `no_such_ticket`, `nothing_waits` (decided
    meanwhile), `needs_second`, `stale`."""
    who = _supervisor(scene, command.who)
    match command.verdict:
        case "next":
            return _show(scene, who, command.number)
        case "all":
            for ticket_id in reviews.waiting(scene.tx, AT_ONCE):
                release(scene, ticket_id)
        case "none":
            for ticket_id in reviews.waiting(scene.tx, AT_ONCE):
                if false_proposals.proposer(scene.tx, ticket_id) != who.user_id:
                    _call_false(scene, who, ticket_id)
        case "ok" | "no":
            if not reviews.waits(scene.tx, find(scene, None, command.number).id):
                raise Refusal(NothingWaits())
            if command.verdict == "no":
                _call_false(scene, who, command.number)
            else:
                release(scene, command.number)
        case _:
            raise Refusal(StaleButton(), audit=True)
    tell_leads(scene, ReviewWaits(), subject=SUBJECT, rewrite=True)
    return _show(scene, who, command.number)


def _call_false(scene: Scene, who: Who, ticket_id: int) -> None:
    """The first only proposes, the second closes it (bot/actions/ticket/false_reports.py)."""
    apart = replace(scene, cause=f"{scene.cause}.{ticket_id}")  # one press decides on many: each has words of its own
    step(apart, TakeStep(who, "false_report", nonce=find(scene, None, ticket_id).nonce, code=REASON))


def _show(scene: Scene, who: Who, after: int) -> Reply:
    """The report behind the one with this number, in the order of the review; behind the last comes the first."""
    found = reviews.waiting(scene.tx, AT_ONCE)
    at = found.index(after) + 1 if after in found else 0
    ticket_id = found[at % len(found)] if found else 0
    if ticket_id:
        scene.record(TicketReviewShownEvent(), ticket_id)
    scene.tell(ReviewOne(ticket=ticket_id), who.chat_id, subject="review_one", rewrite=after != 0)
    return Reply(InboxOutcome.REVIEW)


def _supervisor(scene: Scene, who: Who) -> Who:
    scene.require(who, Role.SUPERVISOR)
    in_private(who)
    return who
