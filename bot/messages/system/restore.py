"""After a restore: what is held, and what has to be looked after."""

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.priority import Priority
from bot.domain.system.messages import RestoreReportAgain, RestoreTold, SnapshotTold, TakenOverTold
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import Button, Screen
from storage.system import held

KINDS = {priority: str(priority.name).lower() for priority in Priority}


@draws(RestoreTold)
def told(sight: Sight[RestoreTold]) -> Screen:
    """From when the data are, how much is held, what may be missing in the registers."""
    return _began_anew(sight, "restore.told")


@draws(SnapshotTold)
def noticed(sight: Sight[SnapshotTold]) -> Screen:
    """The same, where nobody said `restore`."""
    return _began_anew(sight, "restore.noticed")


@draws(TakenOverTold)
def taken_over(sight: Sight[TakenOverTold]) -> Screen:
    """Short: nothing is held, and what is missing comes again."""
    until, told = sight.told.until, sight.told
    return Screen(
        sight.texts.say(
            "restore.taken_over",
            until="?" if until is None else sight.at(until),
            first=sight.rules.service.code(told.first, told.epoch),
        )
    )


def _began_anew(sight: Sight[RestoreTold] | Sight[SnapshotTold], how: str) -> Screen:
    until, epoch = sight.told.until, sight.told.epoch
    waiting = held.by_priority(sight.tx)
    lines = [
        sight.texts.say(how, until="?" if until is None else sight.at(until)),
        sight.texts.say("restore.numbers", first=sight.rules.service.code(sight.told.first, epoch)),
    ]
    if not waiting:
        return Screen("\n\n".join([*lines, sight.texts.say("restore.nothing_held")]))
    counts = [
        sight.texts.say(f"restore.kind.{KINDS[Priority(priority)]}", count=count) for priority, count in waiting.items()
    ]
    lines.append("\n".join([sight.texts.say("restore.held"), *counts]))
    buttons = (
        (Button(sight.texts.plain("restore.button.send"), button_data(Verb.HELD, arg="send")),),
        (Button(sight.texts.plain("restore.button.drop"), button_data(Verb.HELD, arg="drop")),),
    )
    return Screen("\n\n".join(lines), buttons)


@draws(RestoreReportAgain)
def report_again(sight: Sight[RestoreReportAgain]) -> Screen:
    """To somebody whose report came after the backup: it is lost, and so is its number."""
    return Screen(sight.texts.say("restore.report_again", until=sight.at(sight.told.until)))
