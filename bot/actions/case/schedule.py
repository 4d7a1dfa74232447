"""What is scheduled for a ticket (/jadwal N), and putting a reminder off with a reason."""

from dataclasses import dataclass

from bot.actions.case.case import check_keeper
from bot.actions.kit import prompts
from bot.actions.kit.heard import Heard
from bot.actions.kit.prompts import answers, stands
from bot.actions.kit.requests import AskNumber
from bot.actions.kit.scene import Reply, Scene
from bot.actions.ticket.picking import which
from bot.actions.ticket.tickets import authorise as may_work
from bot.actions.ticket.tickets import find, require_here
from bot.clock import DAY, HOUR
from bot.domain.case.events import ReminderSnoozedEvent
from bot.domain.case.messages import ScheduleAsk, ScheduleList, ScheduleSnoozed
from bot.domain.case.person import read_field
from bot.domain.case.refusals import NotPutOff
from bot.domain.case.schedule import FOLLOWED, SNOOZABLE
from bot.domain.kit.messages import Message
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.refusals import NothingWaits, Refusal, StaleButton
from bot.domain.kit.reminders import PersonFacts, ReminderKind
from bot.domain.ticket.table import By
from storage.accounts import people
from storage.case import persons
from storage.kit import reminders
from storage.kit.prompts import Prompt
from storage.kit.reminders import Due

PUT_OFF = {"1h": HOUR, "4h": 4 * HOUR, "1d": DAY}  # code of the button → ms


@dataclass(frozen=True, slots=True)
class Snooze:
    """`who` puts the reminder with this number, of the ticket with this nonce, off by `span` ('' asks how long)."""

    who: Who
    nonce: str
    reminder: int
    span: str = ""


def show(scene: Scene, command: AskNumber) -> Reply:
    """/jadwal N: what is scheduled, in plain words with due times; in private with a button to put it off. Raises
    Refusal `not_here`, `not_allowed`, `which_ticket`, `no_such_ticket`."""
    require_here(scene, command.who, Role.PETUGAS, Role.SUPERVISOR)
    if command.number is None:
        raise which(scene, command.who, "jadwal")
    ticket = find(scene, None, command.number)
    scene.tell(ScheduleList(ticket=ticket.id), command.who.chat_id, subject=f"schedule:{ticket.id}")
    return Reply(InboxOutcome.SCHEDULE)


def snooze(scene: Scene, command: Snooze) -> Reply:
    """A button of the schedule: until when, then why. Raises Refusal `not_allowed`, `not_yours`, `not_your_case`,
    `no_such_ticket`, `nothing_waits` (it rang meanwhile), `not_put_off` (a clock of the procedure), `stale`."""
    due = _due(scene, command.who, command.nonce, command.reminder)
    user_id, ticket_id = command.who.user_id, due.ticket_id or 0
    if command.span:
        if command.span not in PUT_OFF:
            raise Refusal(StaleButton(), audit=True)
        prompts.ask(
            scene, user_id, PromptQuestion.SNOOZE, ticket=ticket_id, about={"reminder": due.id, "span": command.span}
        )
    scene.tell(
        ScheduleAsk(ticket=ticket_id, reminder=due.id), user_id, subject=f"snooze:{due.id}", rewrite=bool(command.span)
    )
    return Reply(InboxOutcome.ASKED)


@stands(PromptQuestion.SNOOZE)
def _asked(prompt: Prompt) -> tuple[Message, str]:
    number = int(prompt.data["reminder"])
    return ScheduleAsk(ticket=prompt.ticket_id or 0, reminder=number), f"snooze:{number}"


@answers(PromptQuestion.SNOOZE)
def take_reason(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """Why: kept with the ticket; the reminder rings later, once. Raises Refusal: what `snooze` raises, `bad_words`."""
    ticket = find(scene, None, prompt.ticket_id)
    due = _due(scene, heard.who, ticket.nonce, int(prompt.data["reminder"]))
    words = read_field("reason", heard.text)
    until = max(scene.now, due.due_at) + PUT_OFF[str(prompt.data["span"])]
    note = scene.note(ticket.id, heard.who.user_id, "reason", words, "snooze")
    reminders.snooze(scene.tx, due.id, until)
    _take_along(scene, due, until - due.due_at)
    event = ReminderSnoozedEvent(reminder=due.id, kind_=due.kind, from_=due.due_at, until=until, note=note)
    scene.record(event, ticket.id)
    scene.redraw(ScheduleList(ticket=ticket.id), heard.who.user_id, f"schedule:{ticket.id}")
    scene.tell(ScheduleSnoozed(ticket=ticket.id, reminder=due.id, until=until), heard.who.user_id)
    return Reply(InboxOutcome.SNOOZED)


def _take_along(scene: Scene, due: Due, by: int) -> None:
    """What rings because the other was not answered is put off by as much."""
    follower = FOLLOWED.get(ReminderKind(due.kind))
    if follower is not None:
        for one in reminders.waiting(scene.tx, due.ticket_id or 0):
            if (one.kind, one.round) == (follower, due.round):
                reminders.snooze(scene.tx, one.id, one.due_at + by)


def _due(scene: Scene, who: Who, nonce: str, reminder: int) -> Due:
    scene.require_in_private(who, Role.PETUGAS, Role.SUPERVISOR)
    ticket = find(scene, nonce, None)
    due = reminders.get(scene.tx, reminder)
    if due is None or due.ticket_id != ticket.id:
        raise Refusal(NothingWaits())
    if due.kind not in SNOOZABLE:
        raise Refusal(NotPutOff())
    person = persons.get(scene.tx, due.given(PersonFacts).person) if "person" in due.facts else None
    if person is not None:
        check_keeper(scene, who, person)
    elif Role.SUPERVISOR not in people.roles_of(scene.tx, who.user_id):
        may_work(scene, ticket, who, By.HOLDER)
    return due
