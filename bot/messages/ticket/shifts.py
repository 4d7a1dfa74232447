"""Shifts (SOP 3): who is on duty, the plan of the week, exceptions of a date, calls by name, empty shifts."""

from datetime import date, datetime, timedelta

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.people import Role
from bot.domain.ticket.messages import (
    DutyEmpty,
    DutyNow,
    DutyPlanPage,
    LadderNobodyOnDuty,
    LadderOnDuty,
    LadderOnDutyGroup,
)
from bot.domain.ticket.shifts import DutyPlan, Shift, coming, empty, on_duty, running
from bot.domain.ticket.table import TicketState
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.ladder import no_longer_free, still_free
from bot.messages.ticket.parts import claim_button, code_of, name_of, ticket_of
from storage.accounts import people
from storage.ticket import shifts

Rows = tuple[tuple[Button, ...], ...]
DATES = 14
LISTED = 40
MINE = 5


@draws(DutyNow)
def now(sight: Sight[DutyNow]) -> Screen:
    """For the group: who is on duty."""
    return Screen(_now(sight, _plan(sight)))


@draws(DutyPlanPage)
def plan(sight: Sight[DutyPlanPage]) -> Screen:
    """The page of the plan that the reader is looking at."""
    page, known = shifts.page_of(sight.tx, sight.letter.chat_id), _plan(sight)
    if Role.SUPERVISOR not in people.roles_of(sight.tx, sight.letter.chat_id):
        return Screen(f"{_now(sight, known)}\n\n{_mine(sight, known)}")
    where, _, code = page.partition(".")
    shift = sight.rules.duty.shift(code)
    if where.endswith("*"):
        return _ask_copy(sight, known, int(where[1]))
    if where[:1] == "w":
        return _week(sight, known) if where == "w" else _weekday(sight, known, int(where[1]), shift)
    if where[:1] == "d":
        return _dates(sight, known) if where == "d" else _date(sight, known, _read(where), shift)
    return _home(sight, known)


@draws(DutyEmpty)
def empty_shifts(sight: Sight[DutyEmpty]) -> Screen:
    """The shifts of the coming days for which nobody is planned, as it is now."""
    first, known = date.fromisoformat(sight.told.first), _plan(sight)
    turns = coming(sight.rules.duty, first, sight.told.days, sight.rules.zone)
    found = empty(known, turns, frozenset(_able(sight)), sight.now)
    if not found:
        return NOTHING
    lines = [
        sight.texts.say("duty.empty_line", day=_day(sight, one.day), shift=one.shift.name, hours=one.shift.hours)
        for one in found
    ]
    rows = tuple((_to(f"!d{one.day:%y%m%d}.{one.shift.code}", _label(sight, one.day, one.shift)),) for one in found[:8])
    return Screen("\n".join([sight.texts.say("duty.empty"), *lines]), rows)


@draws(LadderOnDuty)
def called(sight: Sight[LadderOnDuty]) -> Screen:
    """To somebody on duty: nobody has claimed it."""
    return still_free(sight, "duty.called")


@draws(LadderOnDutyGroup)
def called_in_group(sight: Sight[LadderOnDutyGroup]) -> Screen:
    """To the group: who is on duty is asked by name; once the ticket has left the queue, that it has."""
    ticket = ticket_of(sight)
    if ticket is None:
        return NOTHING
    if ticket.state is not TicketState.NEW:
        return no_longer_free(sight, ticket) if sight.letter.rewrite else NOTHING
    names = _names(
        sight, on_duty(_plan(sight), sight.rules.duty, sight.now, sight.rules.zone) & frozenset(_able(sight))
    )
    claim = claim_button(sight, ticket, sight.texts.plain("card.button.claim"))
    return Screen(
        sight.texts.say("duty.called_group", code=code_of(sight, ticket), at=sight.at(ticket.opened_at), names=names),
        ((claim,),),
    )


@draws(LadderNobodyOnDuty)
def nobody(sight: Sight[LadderNobodyOnDuty]) -> Screen:
    """To a supervisor: nobody has claimed it, and the plan has nobody for this hour."""
    return still_free(sight, "duty.nobody")


def is_on_duty(sight: Sight[object], user_id: int) -> bool:
    """Whether somebody is planned for the shift of this moment."""
    return user_id in on_duty(_plan(sight), sight.rules.duty, sight.now, sight.rules.zone)


# -- pages -------------------------------------------------------------------------------------------------------------


def _home(sight: Sight, known: DutyPlan) -> Screen:
    hint = sight.texts.say("duty.home" if known.made else "duty.no_plan")
    rows = ((_to("w", sight.texts.plain("duty.button.week")),), (_to("d", _text(sight, "dates")),))
    return Screen(f"{_now(sight, known)}\n\n{hint}", rows)


def _week(sight: Sight, known: DutyPlan) -> Screen:
    lines = [sight.texts.say("duty.week"), *(_week_line(sight, known, weekday) for weekday in range(1, 8))]
    days = [_to(f"w{weekday}", _weekday_name(sight, weekday)) for weekday in range(1, 8)]
    return Screen("\n".join(lines), (tuple(days[:4]), tuple(days[4:]), (_to("", _text(sight, "back")),)))


def _weekday(sight: Sight, known: DutyPlan, weekday: int, shift: Shift | None) -> Screen:
    planned = {code: {who for d, c, who in known.week if (d, c) == (weekday, code)} for code in _codes(sight)}
    title = sight.texts.say("duty.weekday", day=_weekday_name(sight, weekday))
    if shift is None:
        extra: Rows = ((_to(f"w{weekday}*", _text(sight, "copy")),),)
        if shifts.copied(sight.tx) == weekday:
            extra = ((_to(f"w{weekday}~", _text(sight, "undo")),),)
        return _slots(sight, title, f"w{weekday}", planned, (*extra, (_to("w", _text(sight, "back")),)))
    return _ticks(sight, title, f"w{weekday}", shift, planned[shift.code])


def _ask_copy(sight: Sight, known: DutyPlan, weekday: int) -> Screen:
    """Before a day replaces the other six: what they have now and would lose."""
    lines = [sight.texts.say("duty.copy_ask", day=_weekday_name(sight, weekday))]
    lines += [_week_line(sight, known, other) for other in range(1, 8) if other != weekday]
    yes = Button(_text(sight, "copy_yes"), button_data(Verb.DUTY, arg=f"w{weekday}*y"), style="danger")
    return Screen("\n".join(lines), ((yes,), (_to(f"w{weekday}", _text(sight, "copy_no")),)))


def _week_line(sight: Sight, known: DutyPlan, weekday: int) -> str:
    slots = [
        f"{shift.name}: {_names(sight, {who for d, code, who in known.week if (d, code) == (weekday, shift.code)})}"
        for shift in sight.rules.duty.shifts
    ]
    return sight.texts.say("duty.week_line", day=_weekday_name(sight, weekday), slots=" · ".join(slots))


def _dates(sight: Sight, known: DutyPlan) -> Screen:
    today = _today(sight)
    days = [today + timedelta(days=after) for after in range(DATES)]
    changed = {day for day, _, _ in known.exceptions}
    buttons = [_to(f"d{day:%y%m%d}", ("✎ " if day in changed else "") + _day(sight, day)) for day in days]
    rows: Rows = tuple(tuple(buttons[at : at + 2]) for at in range(0, DATES, 2))
    return Screen(sight.texts.say("duty.dates"), (*rows, (_to("", _text(sight, "back")),)))


def _date(sight: Sight, known: DutyPlan, day: date, shift: Shift | None) -> Screen:
    planned = {code: set(known.people(day, code)) for code in _codes(sight)}
    title = sight.texts.say("duty.date", day=_day(sight, day))
    if shift is None:
        return _slots(sight, title, f"d{day:%y%m%d}", planned, ((_to("d", _text(sight, "back")),),))
    return _ticks(sight, title, f"d{day:%y%m%d}", shift, planned[shift.code])


def _slots(sight: Sight, title: str, page: str, planned: dict[str, set[int]], last: Rows) -> Screen:
    lines = [
        sight.texts.say("duty.slot", shift=one.name, hours=one.hours, names=_names(sight, planned[one.code]))
        for one in sight.rules.duty.shifts
    ]
    rows = [(_to(f"{page}.{one.code}", f"✏️ {one.name} {one.hours}"),) for one in sight.rules.duty.shifts]
    return Screen("\n".join([title, *lines]), (*rows, *last))


def _ticks(sight: Sight, title: str, page: str, shift: Shift, planned: set[int]) -> Screen:
    able = _able(sight)
    everybody = list(dict.fromkeys([*able, *sorted(planned)]))
    buttons = [
        Button(
            f"{'✅' if who in planned else '◻️'} {name_of(sight, who)}",
            button_data(Verb.DUTY, arg=f"{page}.{shift.code}{'-' if who in planned else '+'}{who}"),
        )
        for who in everybody
    ]
    rows: Rows = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
    slot = sight.texts.say("duty.slot", shift=shift.name, hours=shift.hours, names=_names(sight, planned))
    hint = sight.texts.say("duty.tick" if everybody else "duty.nobody_yet")
    return Screen("\n".join([title, slot, hint]), (*rows, (_to(page, _text(sight, "done")),)))


# -- words -------------------------------------------------------------------------------------------------------------


def _plan(sight: Sight) -> DutyPlan:
    return shifts.plan(sight.tx, _today(sight) - timedelta(days=1))


def _now(sight: Sight, known: DutyPlan) -> str:
    able = frozenset(_able(sight))
    lines = [
        sight.texts.say(
            "duty.slot", shift=one.shift.name, hours=one.shift.hours,
            names=_names(sight, known.people(one.day, one.shift.code) & able),
        )
        for one in running(sight.rules.duty, sight.now, sight.rules.zone)
    ]  # fmt: skip
    return "\n".join([sight.texts.say("duty.now"), *(lines or [sight.texts.say("duty.no_shift")])])


def _mine(sight: Sight, known: DutyPlan) -> str:
    me = sight.letter.chat_id
    turns = coming(sight.rules.duty, _today(sight), DATES, sight.rules.zone)
    own = [one for one in turns if one.ends_at > sight.now and me in known.people(one.day, one.shift.code)]
    if not own:
        return sight.texts.say("duty.mine_none")
    lines = [
        sight.texts.say("duty.mine_line", day=_day(sight, one.day), shift=one.shift.name, hours=one.shift.hours)
        for one in own[:MINE]
    ]
    return "\n".join([sight.texts.say("duty.mine"), *lines])


def _able(sight: Sight) -> list[int]:
    everybody = not sight.rules.approval
    return people.responders(sight.tx, people.team_chat(sight.tx), everybody, LISTED)


def _names(sight: Sight, who: set[int] | frozenset[int]) -> str:
    return ", ".join(sorted(name_of(sight, one) for one in who)) or sight.texts.plain("duty.none")


def _codes(sight: Sight) -> list[str]:
    return [one.code for one in sight.rules.duty.shifts]


def _today(sight: Sight) -> date:
    return datetime.fromtimestamp(sight.now / 1_000, sight.rules.zone).date()


def _read(page: str) -> date:
    return datetime.strptime(page[1:], "%y%m%d").date()  # noqa: DTZ007 (a date of the city's calendar)


def _weekday_name(sight: Sight, weekday: int) -> str:
    return sight.texts.plain(f"duty.weekday_name.{weekday}")


def _day(sight: Sight, day: date) -> str:
    return f"{_weekday_name(sight, day.isoweekday())} {day.day}/{day.month}"


def _label(sight: Sight, day: date, shift: Shift) -> str:
    return f"✏️ {_day(sight, day)} · {shift.name}"


def _text(sight: Sight, name: str) -> str:
    return sight.texts.plain(f"duty.button.{name}")


def _to(page: str, label: str) -> Button:
    return Button(label, button_data(Verb.DUTY, arg=page))
