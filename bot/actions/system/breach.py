"""The clock of a breach of personal data (SOP 8, UU 27/2022 art. 46): a lead starts it in the chat, and all leads are
reminded until persons and authority are marked as told. Which tickets and accounts are concerned says `sigap
breach-report` on the server; here are no names."""

from dataclasses import dataclass

from bot.actions.case import schedule
from bot.actions.kit.reading import reading
from bot.actions.kit.requests import AskNumber, AskWith
from bot.actions.kit.scene import Reply, Scene
from bot.domain.kit.events import EventData
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import NothingWaits, Refusal, StaleButton
from bot.domain.kit.reminders import BreachFacts, ReminderKind
from bot.domain.system.breach import AUTHORITY, PERSONS, Breach, next_step
from bot.domain.system.events import DataBreachBegunEvent, DataBreachToldEvent, DataBreachVoidedEvent
from bot.domain.system.messages import BreachBegin, BreachClock
from bot.domain.system.refusals import BreachMoment
from bot.reading.moment import read_moment
from bot.reading.outcome import Read
from storage.accounts import people
from storage.kit import reminders
from storage.kit.reminders import Due
from storage.system import breach_clock

CLOCK = ReminderKind.BREACH
MARKS = {"p": PERSONS, "a": AUTHORITY}


@dataclass(frozen=True, slots=True)
class PressBreach:
    """`new`: it becomes known now; of the breach `number`: `p` the persons, `a` the authority were told, `x` it is
    none."""

    who: Who
    act: str
    number: int = 0


def ask_breach(scene: Scene, command: AskWith) -> Reply:
    """/kebocoran: what runs, and a button to start; /kebocoran kemarin 14.00 starts from there. Raises Refusal
    `private_only`, `not_allowed`, `breach_moment`."""
    scene.require_in_private(command.who, Role.SUPERVISOR, Role.ADMIN)
    if not command.text.strip():
        for one in breach_clock.running(scene.tx):
            _tell(scene, command.who.user_id, one.id)
        scene.tell(BreachBegin(), command.who.user_id)
        return Reply(InboxOutcome.BREACH_ASKED)
    match read_moment(command.text, reading(scene)):
        case Read(known_at) if known_at <= scene.now:
            return _begin(scene, command.who, known_at)
    raise Refusal(BreachMoment())


def press_breach(scene: Scene, command: PressBreach) -> Reply:
    """Start the clock, mark somebody as told, or take it back. Raises Refusal `private_only`, `not_allowed`,
    `nothing_waits` (it was marked before), `stale`."""
    scene.require_in_private(command.who, Role.SUPERVISOR, Role.ADMIN)
    if command.act == "new":
        return _begin(scene, command.who, scene.now)
    one = breach_clock.get(scene.tx, command.number)
    if one is None or command.act not in (*MARKS, "x"):
        raise Refusal(StaleButton(), audit=True)
    done, event = _mark(scene, command, one)
    if one.over or not done:
        raise Refusal(NothingWaits())
    scene.record(event)
    _redraw(scene, one.id)
    return Reply(InboxOutcome.BREACH_MARKED, "breach.toast.noted")


def _mark(scene: Scene, command: PressBreach, one: Breach) -> tuple[bool, EventData]:
    by = command.who.user_id
    if command.act == "x":
        return breach_clock.void(scene.tx, one.id, scene.now), DataBreachVoidedEvent(breach=one.id, by=by)
    whom = MARKS[command.act]
    done = breach_clock.mark(scene.tx, one.id, whom, by, scene.now)
    return done, DataBreachToldEvent(breach=one.id, whom=whom, by=by)


def show_schedule(scene: Scene, command: AskNumber) -> Reply:
    """/jadwal N of a ticket; /jadwal alone, of a supervisor in private: the clocks of breaches, where any runs. Raises
    Refusal as the schedule does."""
    runs = breach_clock.running(scene.tx) if command.number is None and command.who.private else []
    if not runs or Role.SUPERVISOR not in people.roles_of(scene.tx, command.who.user_id):
        return schedule.show(scene, command)
    for one in runs:
        _tell(scene, command.who.user_id, one.id)
    return Reply(InboxOutcome.SCHEDULE)


def breach_due(scene: Scene, due: Due) -> None:
    """Persons or the authority are still to be told: every lead is reminded, and again later."""
    one = breach_clock.get(scene.tx, due.given(BreachFacts).breach)
    if one is not None and not one.over:
        _remind(scene, one)


def _begin(scene: Scene, who: Who, known_at: int) -> Reply:
    number = breach_clock.begin(scene.tx, known_at, who.user_id, scene.now)
    one = breach_clock.get(scene.tx, number)
    assert one is not None
    scene.record(DataBreachBegunEvent(breach=number, known=known_at, due=one.due_at))
    _remind(scene, one)
    return Reply(InboxOutcome.BREACH_BEGUN)


def _remind(scene: Scene, one: Breach) -> None:
    """Tell every lead, at the bottom of their chat; the next reminder is set in the same transaction."""
    reminders.plan_apart(scene.tx, CLOCK, next_step(one.known_at, scene.now), BreachFacts(one.id))
    for user_id in _leads(scene):
        _tell(scene, user_id, one.id)


def _redraw(scene: Scene, number: int) -> None:
    for user_id in _leads(scene):
        scene.redraw(BreachClock(breach=number), user_id, f"breach:{number}")


def _tell(scene: Scene, user_id: int, number: int) -> None:
    scene.tell(BreachClock(breach=number), user_id, subject=f"breach:{number}")


def _leads(scene: Scene) -> list[int]:
    return sorted({one for role in (Role.SUPERVISOR, Role.ADMIN) for one in people.holders_of(scene.tx, role)})
