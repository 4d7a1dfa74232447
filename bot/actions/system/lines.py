"""A messenger that takes nothing from us until somebody mends it: said once, and when it is over."""

from bot.actions.accounts.people import tell_staff
from bot.actions.kit.scene import Scene
from bot.domain.system.events import ChannelHaltedEvent, ChannelMendedEvent
from bot.domain.system.messages import OpsHalted, OpsMended
from storage.system import runs

HALTED = "halted:"  # how facts begin that say what is wrong with which messenger
TEMPLATE = "template "


def halted(scene: Scene, channel: str, about: str) -> None:
    """`about`: token, number, line, or "template " with its name. Supervisors and admins are told once, until it was
    mended and broke again; what waits for it is the outbox's."""
    fact = f"{HALTED}{channel}:{about}"
    if runs.fact(scene.tx, fact) is not None:
        return
    runs.remember(scene.tx, fact, str(scene.now))
    scene.record(ChannelHaltedEvent(channel=channel, about=about))
    tell_staff(scene, OpsHalted(channel=channel, about=about))


def mended(scene: Scene, channel: str, about: str) -> bool:
    """It takes messages again; False where nothing was wrong. No `about`: whatever stopped all of it."""
    wrong = [one for one in _wrong(scene, channel) if (one == about if about else not one.startswith(TEMPLATE))]
    for one in wrong:
        runs.forget(scene.tx, f"{HALTED}{channel}:{one}")
        scene.record(ChannelMendedEvent(channel=channel, about=one))
        tell_staff(scene, OpsMended(channel=channel, about=one))
    return bool(wrong)


def still_halted(scene: Scene) -> list[str]:
    """Messengers of which nothing better was heard than that they take nothing."""
    found = (name.removeprefix(HALTED).partition(":") for name in runs.facts(scene.tx, HALTED))
    return sorted({channel for channel, _, about in found if not about.startswith(TEMPLATE)})


def _wrong(scene: Scene, channel: str) -> list[str]:
    before = f"{HALTED}{channel}:"
    return [name.removeprefix(before) for name in runs.facts(scene.tx, before)]
