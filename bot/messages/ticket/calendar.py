"""The calendar of somebody of the team: its address in chat, and its entries (SOP 3)."""

from collections.abc import Iterator
from datetime import date, timedelta

from bot.clock import DAY, HOUR, local
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.people import Role
from bot.domain.rules import Rules
from bot.domain.ticket.calendar import COMING_DAYS, PAST_DAYS, SHOWN, CalendarEntry, CalendarLink, feed_token
from bot.domain.ticket.shifts import ShiftTurn, coming
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import Button, Screen
from bot.texts.catalog import Texts
from storage.accounts import people
from storage.kit.sqlite import Tx
from storage.ticket import calendars, shifts
from storage.ticket.calendars import CalendarFeed, FeedDue

MOST = 500  # of one kind of reminder


@draws(CalendarLink)
def link(sight: Sight[CalendarLink]) -> Screen:
    """The address, with the button that makes it void."""
    feed = calendars.of_user(sight.tx, sight.letter.chat_id)
    if not sight.rules.calendar or feed is None:
        return Screen(sight.texts.say("calendar.off"))
    url = f"{sight.rules.calendar}{feed.id}-{feed_token(sight.rules.invite_key, feed.id, feed.version)}.ics"
    renew = Button(sight.texts.plain("calendar.button.renew"), button_data(Verb.CALENDAR_RENEW))
    return Screen(sight.texts.say("calendar.link", url=url), ((renew,),), protect=True)


def entries(tx: Tx, feed: CalendarFeed, rules: Rules, texts: Texts, now: int) -> list[CalendarEntry] | None:
    """What stands in a feed, without the name of anybody: one's own shifts and what falls due of the tickets that one
    has; a supervisor's has every shift with how many are planned, and what falls due of all. None for somebody who is
    of the team no longer."""
    roles = _roles(tx, feed.user_id, rules)
    if not roles & {Role.PETUGAS, Role.SUPERVISOR}:
        return None
    leads = Role.SUPERVISOR in roles
    found = list(_shifts(tx, feed.user_id, leads, rules, texts, now))
    holder = None if leads else feed.user_id
    for kind in SHOWN:
        found += [_of_due(one, rules, texts) for one in calendars.due(tx, kind, holder, now + COMING_DAYS * DAY, MOST)]
    return found


def _roles(tx: Tx, user_id: int, rules: Rules) -> frozenset[Role]:
    """Where being in the team's group is enough to be a responder, what was last heard of that counts: a calendar
    cannot wait until it is asked anew, and who is heard to leave has another address at once."""
    given, team = people.roles_of(tx, user_id), people.team_chat(tx)
    if rules.approval or team is None or not people.membership(tx, team, user_id, 0):
        return given
    return given | {Role.PETUGAS}


def _shifts(tx: Tx, user_id: int, leads: bool, rules: Rules, texts: Texts, now: int) -> Iterator[CalendarEntry]:
    first: date = local(now, rules.zone).date() - timedelta(days=PAST_DAYS)
    plan = shifts.plan(tx, first)
    if not plan.made:
        return
    for turn in coming(rules.duty, first, PAST_DAYS + COMING_DAYS, rules.zone):
        planned = plan.people(turn.day, turn.shift.code)
        if user_id in planned:
            yield _of_shift(turn, "own", texts.plain("calendar.own", shift=turn.shift.name))
        if leads:
            key = "calendar.team" if planned else "calendar.empty"
            yield _of_shift(turn, "team", texts.plain(key, shift=turn.shift.name, n=len(planned)))


def _of_shift(turn: ShiftTurn, whose: str, title: str) -> CalendarEntry:
    return CalendarEntry(f"{whose}-{turn.day.isoformat()}-{turn.shift.code}", title, turn.begins_at, turn.ends_at)


def _of_due(one: FeedDue, rules: Rules, texts: Texts) -> CalendarEntry:
    what = texts.plain(f"schedule.kind.{one.kind}", n=one.n)
    title = texts.plain("calendar.due", code=rules.service.code(one.ticket_id, one.epoch), what=what)
    return CalendarEntry(f"due-{one.id}", title, one.due_at, one.due_at + HOUR // 2)
