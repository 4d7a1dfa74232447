"""The clock of a breach: how long is left, who is still to be told, and the buttons that mark it."""

from bot.clock import HOUR
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.system.breach import AUTHORITY, PERSONS, Breach
from bot.domain.system.messages import BreachBegin, BreachClock
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from storage.accounts import people
from storage.system import breach_clock


@draws(BreachBegin)
def begin(sight: Sight[BreachBegin]) -> Screen:
    """What the clock is, and a button to start it."""
    return Screen(sight.texts.say("breach.begin"), (_row(sight, "start", "new"),))


@draws(BreachClock)
def clock(sight: Sight[BreachClock]) -> Screen:
    """Until when whom; what was marked, by whom."""
    one = breach_clock.get(sight.tx, sight.told.breach)
    if one is None:
        return NOTHING
    lines = [
        sight.texts.say("breach.title", known=sight.at(one.known_at), due=sight.at(one.due_at)),
        _left(sight, one),
        _line(sight, PERSONS, one.persons_at, one.persons_by),
        _line(sight, AUTHORITY, one.authority_at, one.authority_by),
    ]
    if one.over:
        return Screen("\n".join(lines))
    marks = ((PERSONS, "p", one.persons_at), (AUTHORITY, "a", one.authority_at))
    rows = [_row(sight, f"told_{name}", f"{act}.{one.id}") for name, act, at in marks if at is None]
    text = "\n".join([*lines, "", sight.texts.say("breach.report")])
    return Screen(text, (*rows, _row(sight, "none", f"x.{one.id}")))


def _left(sight: Sight, one: Breach) -> str:
    if one.voided_at is not None:
        return sight.texts.say("breach.voided")
    if one.over:
        return sight.texts.say("breach.done")
    left = one.due_at - sight.now
    hours = max(1, round(abs(left) / HOUR))
    return sight.texts.say("breach.left" if left > 0 else "breach.late", hours=hours)


def _line(sight: Sight, whom: str, at: int | None, by: int | None) -> str:
    said = sight.texts.plain(f"breach.whom.{whom}")
    if at is None:
        return sight.texts.say("breach.open", whom=said)
    return sight.texts.say("breach.told", whom=said, at=sight.at(at), by=people.name_of(sight.tx, by or 0) or "–")


def _row(sight: Sight, label: str, arg: str) -> tuple[Button, ...]:
    return (Button(sight.texts.plain(f"breach.button.{label}"), button_data(Verb.BREACH, arg=arg)),)
