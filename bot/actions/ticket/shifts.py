"""The plan of shifts in chat (SOP 3): `/jaga` shows who is on duty; a supervisor plans weeks and exceptions by buttons.

Every tick is one row of its own and says what is to be, not "the other way round": two supervisors at once, or a button
pressed twice, lose nothing.
"""

import re
from datetime import date, datetime

from bot.actions.kit.requests import AskWith, Request
from bot.actions.kit.scene import Reply, Scene
from bot.actions.ticket.supervision import candidates
from bot.actions.ticket.tickets import require_here
from bot.clock import local
from bot.domain.accounts.events import DutyChangedEvent, DutyCopiedEvent, DutyCopyUndoneEvent
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal, StaleButton
from bot.domain.kit.reminders import ReminderKind
from bot.domain.ticket.messages import DutyNow, DutyPlanPage
from bot.domain.ticket.refusals import NoResponder
from bot.domain.ticket.shifts import DutyPlan, next_announcement
from storage.kit import reminders
from storage.ticket import shifts

SUBJECT = "duty"
ANEW = "!"  # before a page that is opened from another message: the plan is to stand below it
CHECK = ReminderKind.DUTY_CHECK  # the daily look for empty shifts
_PAGE = re.compile(r"w[1-7]\*|(?:w([1-7])?|d(\d{6})?)?(?:\.([a-z0-9]{1,8}))?")
_TICK = re.compile(r"(.+)([+-])(\d{1,20})")


def show(scene: Scene, command: Request) -> Reply:
    """/jaga: who is on duty; in private also what is planned. Raises Refusal `not_here`, `not_allowed`."""
    require_here(scene, command.who, Role.PETUGAS, Role.SUPERVISOR)
    if not command.who.private:
        scene.tell(DutyNow(), command.who.chat_id)
        return Reply(InboxOutcome.DUTY)
    shifts.look_at(scene.tx, command.who.user_id, "")
    scene.tell(DutyPlanPage(), command.who.chat_id, subject=SUBJECT)
    return Reply(InboxOutcome.DUTY)


def press(scene: Scene, command: AskWith) -> Reply:
    """A button of the plan: a page to show (with `!` at the bottom of the chat; `w3*` asks whether that day is to be
    copied), a page with a tick (`+5`, `-5`), the yes to a copy (`w3*y`), or its undoing (`w3~`). Raises Refusal
    `private_only`, `not_allowed`, `stale` (made-up data, or a shift that the configuration has no longer),
    `no_responder` (left the group, or lost the role)."""
    scene.require_in_private(command.who, Role.SUPERVISOR)
    toast = None
    page = command.text.removeprefix(ANEW)
    tick = _TICK.fullmatch(page)
    if tick is not None:
        page = tick[1]
        toast = _tick(scene, command.who, page, int(tick[3]), on=tick[2] == "+")
    elif page.endswith(("*y", "~")):
        change = _copy if page.endswith("*y") else _undo
        page = page.removesuffix("*y").removesuffix("~")
        toast = change(scene, command.who, page)
    _read(scene, page)
    shifts.look_at(scene.tx, command.who.user_id, page)
    anew = command.text.startswith(ANEW)
    scene.tell(DutyPlanPage(), command.who.user_id, subject=SUBJECT, rewrite=not anew)
    return Reply(InboxOutcome.DUTY_PAGE, toast)


def plan_since(scene: Scene, now: int) -> DutyPlan:
    """The plan as far as it matters from yesterday on (a shift may last over midnight)."""
    return shifts.plan(scene.tx, date.fromordinal(local(now, scene.rules.zone).date().toordinal() - 1))


def able(scene: Scene) -> frozenset[int]:
    """Who may be on duty: the responders who are in the group."""
    return frozenset(candidates(scene, None))


def _tick(scene: Scene, who: Who, page: str, user_id: int, *, on: bool) -> str:
    weekday, day, shift = _read(scene, page)
    if shift is None:
        raise Refusal(StaleButton(), audit=True)
    if on and user_id not in able(scene):
        raise Refusal(NoResponder())
    if weekday is not None:
        changed = shifts.set_week(scene.tx, weekday, shift, user_id, on=on, by=who.user_id, now=scene.now)
        event = DutyChangedEvent(shift=shift, user=user_id, on=int(on), weekday=weekday)
    elif day is not None:
        usual = (day.isoweekday(), shift, user_id) in shifts.plan(scene.tx, day).week
        wanted = None if usual == on else on
        changed = shifts.set_exception(scene.tx, day, shift, user_id, on=wanted, by=who.user_id, now=scene.now)
        event = DutyChangedEvent(shift=shift, user=user_id, on=int(on), date=day.isoformat())
    else:
        raise Refusal(StaleButton(), audit=True)
    if changed:
        scene.record(event)
        keep_looking(scene)
    return "toast.duty_on" if on else "toast.duty_off"


def _copy(scene: Scene, who: Who, page: str) -> str:
    weekday, _, shift = _read(scene, page)
    if weekday is None or shift is not None:
        raise Refusal(StaleButton(), audit=True)
    shifts.copy_day(scene.tx, weekday, by=who.user_id, now=scene.now)
    scene.record(DutyCopiedEvent(weekday=weekday))
    keep_looking(scene)
    return "toast.duty_copied"


def _undo(scene: Scene, who: Who, page: str) -> str:
    """The week as it was before the copy. Raises Refusal `stale` where it was changed since."""
    if not shifts.undo_copy(scene.tx):
        raise Refusal(StaleButton())
    scene.record(DutyCopyUndoneEvent(weekday=_read(scene, page)[0] or 0))
    return "toast.duty_undone"


def keep_looking(scene: Scene) -> None:
    """As soon as there is a plan, its empty shifts are looked for every day."""
    if not reminders.waiting_apart(scene.tx, CHECK):
        reminders.plan_apart(scene.tx, CHECK, next_announcement(scene.rules.duty, scene.now, scene.rules.zone))


def _read(scene: Scene, page: str) -> tuple[int | None, date | None, str | None]:
    """Weekday, date and shift of a page. Raises Refusal `stale` (audited: no button of ours has it)."""
    match = _PAGE.fullmatch(page)
    if match is None or (match[3] is not None and scene.rules.duty.shift(match[3]) is None):
        raise Refusal(StaleButton(), audit=True)
    try:
        day = None if match[2] is None else datetime.strptime(match[2], "%y%m%d").date()  # noqa: DTZ007 (a date)
    except ValueError:
        raise Refusal(StaleButton(), audit=True) from None
    return None if match[1] is None else int(match[1]), day, match[3]
