"""The bot about itself: parked updates, gaps, a group cut off, a silence, another poller."""

from bot.messages.kit.registry import Sight, message
from bot.messages.kit.screen import NOTHING, Screen
from storage.accounts import people
from storage.kit import inbox
from storage.system import runs


@message("ops.parked")
@message("ops.quarantined")
def set_aside(sight: Sight) -> Screen:
    """Updates that could not be handled, or not even read."""
    stuck = inbox.stuck(sight.tx)
    state = sight.letter.kind.removeprefix("ops.")
    if not stuck.get(state):
        return NOTHING
    return Screen(sight.texts.say(sight.letter.kind, count=stuck[state]))


@message("ops.undelivered")
def undelivered(sight: Sight) -> Screen:
    """A message to the team's group that Telegram refused."""
    return Screen(sight.texts.say("ops.undelivered", number=sight.number("outbox")))


@message("ops.cut_off")
def cut_off(sight: Sight) -> Screen:
    """The group took the bot's right to write."""
    team = people.team_chat(sight.tx)
    if team is None or not people.is_cut_off(sight.tx, team):
        return NOTHING  # it is back before anybody could be told
    return Screen(sight.texts.say("ops.cut_off"))


@message("ops.demoted")
@message("ops.restored")
@message("ops.conflict")
@message("ops.repeat_please")
def plain(sight: Sight) -> Screen:
    """News without details."""
    return Screen(sight.texts.say(sight.letter.kind))


@message("ops.gap")
def gap(sight: Sight) -> Screen:
    """How many updates were lost within ten minutes; the number grows while a backlog comes in."""
    count = runs.fact(sight.tx, f"gap:{sight.number('window')}") or "0"
    return Screen(sight.texts.say("ops.gap", count=count))


@message("ops.was_silent")
def was_silent(sight: Sight) -> Screen:
    """Presses between the two moments may be lost."""
    since, until = sight.number("since"), sight.number("until")
    return Screen(sight.texts.say("ops.was_silent", since=sight.at(since), until=sight.at(until)))


@message("ops.clock_behind")
def clock_behind(sight: Sight) -> Screen:
    """The machine's clock shows less than was seen before: reminders wait."""
    now, seen = sight.number("now"), sight.number("seen")
    return Screen(sight.texts.say("ops.clock_behind", now=sight.at(now), seen=sight.at(seen)))


@message("ops.clock_right")
def clock_right(sight: Sight) -> Screen:
    """Reminders ring again."""
    return Screen(sight.texts.say("ops.clock_right", now=sight.at(sight.number("now"))))
