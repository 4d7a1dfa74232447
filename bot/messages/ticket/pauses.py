"""False reports of one account, and its pause: for supervisors, and for whoever is paused."""

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.ticket.doubt import PAUSE_DAYS, PAUSE_REASONS
from bot.domain.ticket.doubt_messages import FalseReports, PauseAccount, PausedTold, PauseList
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import Button, Screen
from bot.messages.ticket.parts import Rows, code_of, ticket_of
from storage.accounts import pauses, people
from storage.accounts.pauses import Pause
from storage.ticket import false_reports

LISTED = 30


@draws(FalseReports)
def counted(sight: Sight[FalseReports]) -> Screen:
    """Which report, whose, how many by now, with the door to a pause."""
    user, ticket = sight.told.user, ticket_of(sight)
    text = sight.texts.say(
        "pause.false_reports",
        code="?" if ticket is None else code_of(sight, ticket),
        name=_name(sight, user),
        user=user,
        count=false_reports.of_account(sight.tx, user),
    )
    return Screen(text, ((_button(sight, "ask", str(user)),),))


@draws(PauseAccount)
def account(sight: Sight[PauseAccount]) -> Screen:
    """For how long, then why; once it is paused, how it stands, with a button to end it."""
    user, days = sight.told.user, sight.told.days
    pause = pauses.running(sight.tx, user, sight.now)
    facts = {"name": _name(sight, user), "user": user, "count": false_reports.of_account(sight.tx, user)}
    if days:
        return Screen(sight.texts.say("pause.why", days=days, **facts), _reasons(sight, user, days))
    if pause is not None:
        return Screen(_line(sight, pause), ((_button(sight, "end", f"{user}.0"),),))
    if sight.letter.rewrite:
        return Screen(sight.texts.say("pause.over_for", **facts))
    rows = tuple((Button(sight.texts.plain("pause.days", days=one), _data(f"{user}.{one}")),) for one in PAUSE_DAYS)
    return Screen(sight.texts.say("pause.how_long", **facts), rows)


@draws(PauseList)
def listed(sight: Sight[PauseList]) -> Screen:
    """Who is paused, the one that ends first at the top."""
    found = pauses.all_running(sight.tx, sight.now, LISTED)
    if not found:
        return Screen(sight.texts.say("pause.none"))
    rows = tuple(
        (Button(sight.texts.plain("pause.button.end_of", name=_name(sight, one.user_id)), _data(f"{one.user_id}.0")),)
        for one in found
    )
    return Screen("\n\n".join([sight.texts.say("pause.title"), *(_line(sight, one) for one in found)]), rows)


@draws(PausedTold)
def told(sight: Sight[PausedTold]) -> Screen:
    """What the account itself reads: never by whom, and always 112 and 110."""
    pause = pauses.running(sight.tx, sight.letter.chat_id, sight.now)
    if pause is None:
        return Screen(sight.texts.say("pause.over"))
    why = sight.texts.plain(f"pause.reason.{pause.reason}")
    return Screen(sight.texts.say("pause.told", until=sight.at(pause.until), why=why))


def _line(sight: Sight, pause: Pause) -> str:
    return sight.texts.say(
        "pause.line",
        name=_name(sight, pause.user_id),
        user=pause.user_id,
        until=sight.at(pause.until),
        why=sight.texts.plain(f"pause.reason.{pause.reason}"),
        by=_name(sight, pause.by),
    )


def _reasons(sight: Sight, user: int, days: int) -> Rows:
    return tuple(
        (Button(sight.texts.plain(f"pause.reason.{one}"), _data(f"{user}.{days}.{one}"), style="danger"),)
        for one in PAUSE_REASONS
    )


def _button(sight: Sight, name: str, arg: str) -> Button:
    return Button(sight.texts.plain(f"pause.button.{name}"), _data(arg))


def _data(arg: str) -> str:
    return button_data(Verb.PAUSE, arg=arg)


def _name(sight: Sight, user_id: int) -> str:
    return people.name_of(sight.tx, user_id) or str(user_id)
