"""The bot about itself: parked updates, gaps, a group cut off, a silence, another poller."""

from typing import Any

from bot.domain.system.messages import (
    OpsClockBehind,
    OpsClockRight,
    OpsConflict,
    OpsDemoted,
    OpsGap,
    OpsHalted,
    OpsMended,
    OpsParked,
    OpsQuarantined,
    OpsRepeatPlease,
    OpsUndelivered,
    OpsWasSilent,
)
from bot.domain.ticket.messages import OpsCutOff, OpsRestored
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Screen
from storage.accounts import people
from storage.kit import inbox
from storage.system import runs


@draws(OpsParked, OpsQuarantined)
def set_aside(sight: Sight) -> Screen:
    """Updates that could not be handled, or not even read."""
    stuck = inbox.stuck(sight.tx)
    state = sight.letter.kind.removeprefix("ops.")
    if not stuck.get(state):
        return NOTHING
    return Screen(sight.texts.say(sight.letter.kind, count=stuck[state]))


@draws(OpsUndelivered)
def undelivered(sight: Sight[OpsUndelivered]) -> Screen:
    """A message to the team's group that Telegram refused."""
    return Screen(sight.texts.say("ops.undelivered", number=sight.told.outbox))


@draws(OpsCutOff)
def cut_off(sight: Sight[OpsCutOff]) -> Screen:
    """The group took the bot's right to write."""
    team = people.team_chat(sight.tx)
    if team is None or not people.is_cut_off(sight.tx, team):
        return NOTHING  # it is back before anybody could be told
    return Screen(sight.texts.say("ops.cut_off"))


@draws(OpsDemoted, OpsRestored, OpsConflict, OpsRepeatPlease)
def plain(sight: Sight) -> Screen:
    """News without details."""
    return Screen(sight.texts.say(sight.letter.kind))


@draws(OpsGap)
def gap(sight: Sight[OpsGap]) -> Screen:
    """How many updates were lost within ten minutes; the number grows while a backlog comes in."""
    count = runs.fact(sight.tx, f"gap:{sight.told.window}") or "0"
    return Screen(sight.texts.say("ops.gap", count=count))


@draws(OpsHalted)
def halted(sight: Sight[OpsHalted]) -> Screen:
    """A messenger takes nothing from us, or not by a template: what has to be mended."""
    return _of_a_line(sight, sight.told.channel, sight.told.about)


@draws(OpsMended)
def mended(sight: Sight[OpsMended]) -> Screen:
    """That is over."""
    return _of_a_line(sight, sight.told.channel, sight.told.about)


def _of_a_line(sight: Sight[Any], channel: str, about: str) -> Screen:
    what, _, name = about.partition(" ")
    return Screen(sight.texts.say(f"{sight.letter.kind}.{what}", channel=sight.channel(channel), name=name))


@draws(OpsWasSilent)
def was_silent(sight: Sight[OpsWasSilent]) -> Screen:
    """Presses between the two moments may be lost."""
    since, until = sight.told.since, sight.told.until
    return Screen(sight.texts.say("ops.was_silent", since=sight.at(since), until=sight.at(until)))


@draws(OpsClockBehind)
def clock_behind(sight: Sight[OpsClockBehind]) -> Screen:
    """The machine's clock shows less than was seen before: reminders wait."""
    now, seen = sight.told.now, sight.told.seen
    return Screen(sight.texts.say("ops.clock_behind", now=sight.at(now), seen=sight.at(seen)))


@draws(OpsClockRight)
def clock_right(sight: Sight[OpsClockRight]) -> Screen:
    """Reminders ring again."""
    return Screen(sight.texts.say("ops.clock_right", now=sight.at(sight.told.now)))
