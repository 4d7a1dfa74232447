"""An account that sends false reports (SOP 3): counted, and paused for a time by a supervisor with a reason. A pause
stops new reports only: 112 and 110 are always named, and whoever writes of danger is heard."""

from dataclasses import dataclass

from bot.actions.accounts.people import tell_leads
from bot.actions.kit import follow_ups
from bot.actions.kit.requests import AskNumber
from bot.actions.kit.scene import Reply, Scene, in_private
from bot.actions.ticket.tickets import find
from bot.clock import DAY
from bot.domain.accounts.events import AccountFalseReportEvent, AccountPausedEvent, AccountPauseEndedEvent
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import NothingWaits, Refusal, StaleButton
from bot.domain.ticket.doubt import PAUSE_DAYS, PAUSE_REASONS
from bot.domain.ticket.doubt_messages import FalseReports, PauseAccount, PausedTold, PauseList
from bot.domain.ticket.refusals import NobodyToPause
from bot.domain.ticket.table import TicketState
from storage.accounts import pauses, people
from storage.ticket import false_reports, tickets

LIMIT = 30


@dataclass(frozen=True, slots=True)
class SetPause:
    """`who` pauses `user_id` for `days`, for `reason` (None: it is still to be chosen); `days` 0 ends a pause."""

    who: Who
    user_id: int
    days: int | None = None
    reason: str | None = None


@follow_ups.ticket_closed.acts
def count_false(scene: Scene, ticket_id: int) -> None:
    """A report was found to be false: from the second of one account on the supervisors are told of each."""
    ticket = tickets.existing(scene.tx, ticket_id)
    first = tickets.reporters(scene.tx, ticket_id)[:1]
    if ticket.state is not TicketState.FALSE_REPORT or not first or people.roles_of(scene.tx, first[0]):
        return
    count = false_reports.of_account(scene.tx, first[0])
    scene.record(AccountFalseReportEvent(user=first[0], count=count), ticket_id)
    if count >= scene.rules.doubt.false_reports:
        tell_leads(scene, FalseReports(user=first[0], ticket=ticket_id))


def ask_pause(scene: Scene, command: AskNumber) -> Reply:
    """/jeda N: for how long, and why; /jeda: who is paused, with a button to end it. Raises Refusal `private_only`,
    `not_allowed`, `no_such_ticket`, `nobody_to_pause`."""
    _supervisor(scene, command.who)
    if command.number is None:
        scene.tell(PauseList(), command.who.chat_id)
        return Reply(InboxOutcome.PAUSES)
    first = tickets.reporters(scene.tx, find(scene, None, command.number).id)[:1]
    user_id = _pausable(scene, first[0] if first else 0)
    scene.tell(PauseAccount(user=user_id), command.who.chat_id, subject=_subject(user_id))
    return Reply(InboxOutcome.PAUSE_ASKED)


def press_pause(scene: Scene, command: SetPause) -> Reply:
    """The choice of days, then of the reason, then the pause; or its early end. The supervisors all see it, the account
    is told. Raises Refusal `private_only`, `not_allowed`, `nobody_to_pause`, `nothing_waits`, `stale`."""
    _supervisor(scene, command.who)
    if command.days == 0:
        return _end(scene, command)
    user_id = _pausable(scene, command.user_id)
    if command.days is not None and command.days not in PAUSE_DAYS:
        raise Refusal(StaleButton(), audit=True)
    if command.days is None or command.reason is None:
        told = PauseAccount(user=user_id, days=command.days or 0)
        scene.tell(told, command.who.chat_id, subject=_subject(user_id), rewrite=command.days is not None)
        return Reply(InboxOutcome.PAUSE_ASKED)
    if command.reason not in PAUSE_REASONS:
        raise Refusal(StaleButton(), audit=True)
    until = scene.now + command.days * DAY
    pauses.begin(scene.tx, user_id, command.reason, command.who.user_id, scene.now, until)
    scene.record(AccountPausedEvent(user=user_id, days=command.days, reason=command.reason))
    scene.tell(PausedTold(), user_id)
    _show_all(scene, user_id)
    return Reply(InboxOutcome.ACCOUNT_PAUSED, "people.toast.saved")


def _end(scene: Scene, command: SetPause) -> Reply:
    if not pauses.end(scene.tx, command.user_id, command.who.user_id, scene.now):
        raise Refusal(NothingWaits())
    scene.record(AccountPauseEndedEvent(user=command.user_id))
    scene.tell(PausedTold(), command.user_id)
    _show_all(scene, command.user_id)
    return Reply(InboxOutcome.PAUSE_ENDED, "people.toast.saved")


def _show_all(scene: Scene, user_id: int) -> None:
    tell_leads(scene, PauseAccount(user=user_id), subject=_subject(user_id), rewrite=True)


def _supervisor(scene: Scene, who: Who) -> None:
    scene.require(who, Role.SUPERVISOR)
    in_private(who)


def _pausable(scene: Scene, user_id: int) -> int:
    """Whoever works here is no resident: their role is taken instead. Raises Refusal `nobody_to_pause`."""
    if people.roles_of(scene.tx, user_id) or not people.is_known(scene.tx, user_id):
        raise Refusal(NobodyToPause())
    return user_id


def _subject(user_id: int) -> str:
    return f"pause:{user_id}"
