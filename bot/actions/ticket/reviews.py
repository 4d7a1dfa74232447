"""Many new accounts report at once (F31): beyond what a city sees, their reports wait for a supervisor's look before
the team's group is filled with them. Nothing is deleted, what is urgent never waits, and nothing waits for ever."""

from bot.actions.accounts.people import tell_leads
from bot.actions.kit import follow_ups
from bot.actions.kit.scene import Scene
from bot.actions.ticket.tickets import announce
from bot.clock import HOUR, MINUTE
from bot.domain.kit.people import Role
from bot.domain.kit.reminders import ReminderKind
from bot.domain.ticket.doubt_messages import ReviewWaits
from bot.domain.ticket.events import TicketReviewEvent, TicketReviewPassedEvent
from storage.accounts import people
from storage.kit import reminders
from storage.kit.reminders import Due
from storage.ticket import reviews, tickets

SUBJECT = "review"


def holds(scene: Scene, ticket_id: int, user_id: int, *, urgent: bool) -> bool:
    """Whether a report that was just sent waits for a look; the supervisors are told of the first."""
    rules = scene.rules.doubt
    most = rules.newcomer_reports
    if urgent or not most or not reviews.is_new(scene.tx, user_id, scene.now - rules.newcomer_hours * HOUR):
        return False
    reviews.count_in(scene.tx, ticket_id, scene.now)
    since = scene.now - rules.newcomer_min * MINUTE
    if reviews.lately(scene.tx, since, most + 1) <= most or not people.holders_of(scene.tx, Role.SUPERVISOR):
        return False
    reviews.hold(scene.tx, ticket_id)
    scene.record(TicketReviewEvent(), ticket_id)
    if not reminders.waiting_apart(scene.tx, ReminderKind.REVIEW):
        tell_leads(scene, ReviewWaits(), subject=SUBJECT)
        _plan(scene)
    return True


def release(scene: Scene, ticket_id: int) -> bool:
    """It goes to the team now, with all its clocks; False where it did not wait."""
    if not reviews.settle(scene.tx, ticket_id):
        return False
    scene.record(TicketReviewPassedEvent(), ticket_id)
    announce(scene, tickets.existing(scene.tx, ticket_id))
    return True


@follow_ups.left_queue.acts
def _left_queue(scene: Scene, ticket_id: int) -> None:
    """Whoever claims or closes it has looked at it."""
    reviews.settle(scene.tx, ticket_id)


def review_due(scene: Scene, due: Due) -> None:
    """The supervisors are reminded while anything waits; what nobody looked at for long goes to the team, a few at a
    time and the best first."""
    rules = scene.rules.doubt
    overdue = scene.now - rules.review_release_min * MINUTE
    for ticket_id in reviews.waiting(scene.tx, max(1, rules.newcomer_reports), overdue):
        release(scene, ticket_id)
    if reviews.waiting_count(scene.tx):
        tell_leads(scene, ReviewWaits(), subject=SUBJECT)
        _plan(scene)


def _plan(scene: Scene) -> None:
    reminders.plan_apart(scene.tx, ReminderKind.REVIEW, scene.now + scene.rules.doubt.review_remind_min * MINUTE)
