"""The database came back from a backup (F46): what Telegram and people know by now is newer than what stands here."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions.accounts.people import tell_leads
from bot.actions.kit.scene import Reply, Scene
from bot.actions.system.timers import fire_due
from bot.clock import MINUTE
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.system.events import (
    BotHeldSettledEvent,
    BotPutBackEvent,
    BotRestoredEvent,
    BotSleptEvent,
    BotTookOverEvent,
)
from bot.domain.system.messages import RestoreReportAgain, RestoreTold, SnapshotTold, TakenOverTold
from bot.domain.system.refusals import NothingHeld
from storage.system import held, runs
from storage.system.reached import Reach
from storage.ticket import tickets

NOWHERE = Reach(epoch=0, ticket=0, event=0)
PER_TICKET_MS = 2 * MINUTE  # faster than any city reports
ROUND = 1_000  # how many numbers are left out for what may have been given out after the backup was taken


@dataclass(frozen=True, slots=True)
class Settle:
    """`who` decides on what is held: `send` it, or leave it untold."""

    who: Who
    send: bool


def restored(scene: Scene, known_until: int | None, ask_again: Sequence[int] = (), reached: Reach = NOWHERE) -> int:
    """Begin anew after a restore; how many messages are held. `ask_again`: who hold receipts of tickets that the backup
    does not know; they are told, and asked to report again. `reached`: how far the database came that is replaced. To
    be called once, before the bot starts.

    Whatever waits, and whatever fell due since `known_until` (UTC ms, None where the bot never ran), may have been told
    already: its effects happen, its messages are held until a supervisor decides. Tickets get a new epoch and numbers
    that were never given out; buttons of tickets that are lost act on nothing, since their nonce is unknown."""
    first, epoch = _begin_anew(scene, reached)
    held.hold_all(scene.tx)
    while fire_due(scene.tx, scene.now, scene.rules, scene.city):
        pass
    held.hold_all(scene.tx)
    count = sum(held.by_priority(scene.tx).values())
    scene.record(BotRestoredEvent(epoch=epoch, known_until=known_until, held=count, first=first))
    tell_leads(scene, RestoreTold(epoch=epoch, until=known_until, first=first))
    for user_id in ask_again:
        scene.tell(RestoreReportAgain(until=known_until or 0), user_id)
    return count


def put_back(scene: Scene, known_until: int | None, reached: Reach) -> None:
    """An older database was put in the place of one that had `reached` further, without `restore` (F58): as after a
    restore, but while the bot starts. What fell due meanwhile is left to ring."""
    first, epoch = _begin_anew(scene, reached)
    held.hold_all(scene.tx)
    scene.record(BotPutBackEvent(epoch=epoch, known_until=known_until, first=first))
    tell_leads(scene, SnapshotTold(epoch=epoch, until=known_until, first=first))


def took_over(scene: Scene, known_until: int | None, reached: Reach) -> int:
    """A second machine begins with its copy, which lacks at most what Telegram delivers again. What was under way may
    have left, as after any kill. A new epoch all the same, since the last numbers that the first machine gave out may
    not be in the copy. How many messages are held: none."""
    first, epoch = _begin_anew(scene, reached)
    scene.record(BotTookOverEvent(epoch=epoch, known_until=known_until, first=first))
    tell_leads(scene, TakenOverTold(epoch=epoch, until=known_until, first=first))
    return 0


def slept(scene: Scene, since: int) -> None:
    """The process was away for longer than Telegram's update ids can be followed (since `since`, UTC ms): whether
    another life of this database went on meanwhile, nothing would say (F58). So many numbers are left out as a busy
    city needs, in a new epoch; they grow with the time, so that the same copy put back twice gives none twice."""
    first = max(runs.first_ticket(scene.tx), tickets.highest(scene.tx) + 1) + (scene.now - since) // PER_TICKET_MS
    epoch = runs.begin_epoch(scene.tx, first)
    scene.record(BotSleptEvent(epoch=epoch, since=since, first=first))


def _begin_anew(scene: Scene, reached: Reach) -> tuple[int, int]:
    """The first number and the epoch that nobody can hold a receipt of."""
    highest = max(tickets.highest(scene.tx), reached.ticket, runs.first_ticket(scene.tx) - 1)
    first = (highest // ROUND + 1) * ROUND + 1
    epoch = runs.begin_epoch(scene.tx, first, reached.epoch)
    runs.expect_gap(scene.tx)
    return first, epoch


def settle(scene: Scene, command: Settle) -> Reply:
    """Send what is held, or leave it untold. Raises Refusal `private_only`, `not_allowed`, `nothing_held` (somebody was
    faster)."""
    scene.require_in_private(command.who, Role.SUPERVISOR, Role.ADMIN)
    count = held.release(scene.tx, scene.now) if command.send else held.drop(scene.tx)
    if not count:
        raise Refusal(NothingHeld())
    scene.record(BotHeldSettledEvent(count=count, sent=int(command.send)))
    return Reply(
        InboxOutcome.HELD_SETTLED, "toast.held_sent" if command.send else "toast.held_dropped", {"count": count}
    )
