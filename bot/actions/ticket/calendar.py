"""/kalender (SOP 3): the address of one's own calendar, and a new one that makes the former void."""

from bot.actions.kit import follow_ups
from bot.actions.kit.requests import Request
from bot.actions.kit.scene import Reply, Scene
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role
from bot.domain.ticket.calendar import CalendarLink, CalendarRenewedEvent
from storage.ticket import calendars

SUBJECT = "calendar"


def show(scene: Scene, command: Request) -> Reply:
    """/kalender. Raises Refusal `private_only`, `not_allowed`."""
    scene.require_in_private(command.who, Role.PETUGAS, Role.SUPERVISOR)
    if scene.rules.calendar and calendars.of_user(scene.tx, command.who.user_id) is None:
        _renew(scene, command.who.user_id)
    scene.tell(CalendarLink(), command.who.user_id, subject=SUBJECT)
    return Reply(InboxOutcome.CALENDAR)


def renew(scene: Scene, command: Request) -> Reply:
    """A new address; the former is void at once. Raises Refusal `private_only`, `not_allowed`."""
    scene.require_in_private(command.who, Role.PETUGAS, Role.SUPERVISOR)
    if scene.rules.calendar:
        _renew(scene, command.who.user_id)
    scene.tell(CalendarLink(), command.who.user_id, subject=SUBJECT, rewrite=True)
    return Reply(InboxOutcome.CALENDAR, "calendar.toast.renewed")


@follow_ups.rights_lost.acts
def _void(scene: Scene, user_id: int, why: str) -> None:
    """Whoever leaves, or may do less, has no use for the former address."""
    if calendars.of_user(scene.tx, user_id) is not None:
        _renew(scene, user_id)


def _renew(scene: Scene, user_id: int) -> None:
    feed = calendars.renew(scene.tx, user_id, scene.now)
    scene.record(CalendarRenewedEvent(user=user_id, version=feed.version))
