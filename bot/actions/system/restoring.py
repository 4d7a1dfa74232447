"""The database came back from a backup (F46): what Telegram and people know by now is newer than what stands here."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions.accounts.people import tell_leads
from bot.actions.kit.scene import Reply, Scene
from bot.actions.system.timers import fire_due
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import PrivateOnly, Refusal
from bot.domain.system.events import BotHeldSettledEvent, BotRestoredEvent
from bot.domain.system.messages import RestoreReportAgain, RestoreTold
from bot.domain.system.refusals import NothingHeld
from storage.system import held, runs
from storage.ticket import tickets

ROUND = 1_000  # how many numbers are left out for what may have been given out after the backup was taken


@dataclass(frozen=True, slots=True)
class Settle:
    """`who` decides on what is held: `send` it, or leave it untold."""

    who: Who
    send: bool


def restored(scene: Scene, known_until: int | None, ask_again: Sequence[int] = ()) -> int:
    """Begin anew after a restore; how many messages are held. `ask_again`: who hold receipts of tickets that the backup
    does not know; they are told, and asked to report again. To be called once, before the bot starts.

    Whatever waits, and whatever fell due since `known_until` (UTC ms, None where the bot never ran), may have been told
    already: its effects happen, its messages are held until a supervisor decides. Tickets get a new epoch and numbers
    that were never given out; buttons of tickets that are lost act on nothing, since their nonce is unknown."""
    first = (tickets.highest(scene.tx) // ROUND + 1) * ROUND + 1
    epoch = runs.begin_epoch(scene.tx, first)
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


def settle(scene: Scene, command: Settle) -> Reply:
    """Send what is held, or leave it untold. Raises Refusal `private_only`, `not_allowed`, `nothing_held` (somebody was
    faster)."""
    if not command.who.private:
        raise Refusal(PrivateOnly())
    scene.require(command.who, Role.SUPERVISOR, Role.ADMIN)
    count = held.release(scene.tx, scene.now) if command.send else held.drop(scene.tx)
    if not count:
        raise Refusal(NothingHeld())
    scene.record(BotHeldSettledEvent(count=count, sent=int(command.send)))
    return Reply(
        InboxOutcome.HELD_SETTLED, "toast.held_sent" if command.send else "toast.held_dropped", {"count": count}
    )
