"""A clock that shows less than was already seen is wrong (F09): reminders are held, and it is said, until it is right.

The latest instant that a process of ours lived through is on disk (storage/system/runs.py). What people set in motion
while the clock is behind counts from a wrong hour, so once the clock is set right it is put off by as much as the clock
jumped: rather late than early. Where the clock was ahead before and only runs up to what was seen, nothing is moved;
a clock that stays behind for longer than it went back looks the same, and no machine can tell the two apart.
"""

import json

from bot.actions.accounts.people import tell_staff
from bot.actions.kit.scene import Scene
from bot.clock import MINUTE
from bot.domain.system.events import ClockBehindEvent, ClockRightEvent, ClockTrustedEvent
from bot.domain.system.messages import OpsClockBehind, OpsClockRight
from storage.kit import reminders
from storage.system import runs

BEHIND_MS = 1 * MINUTE  # what a time server corrects by itself is no fault
HELD = "clock_held"


def is_right(scene: Scene) -> bool:
    """Whether reminders may ring at `scene.now`; to be asked at each sweep, before the process notes that it lives."""
    seen = runs.latest(scene.tx)
    held = runs.fact(scene.tx, HELD)
    if scene.now < seen - BEHIND_MS:
        _hold(scene, seen, held)
        return False
    if held is not None:
        _resume(scene, json.loads(held))
    return True


def trust(scene: Scene) -> None:
    """Somebody at the machine says that the clock is right: what was seen of later hours was a wrong clock's."""
    scene.record(ClockTrustedEvent(seen=runs.latest(scene.tx), now=scene.now))
    runs.forget_later(scene.tx, scene.now)


def _hold(scene: Scene, seen: int, held: str | None) -> None:
    newest = reminders.newest(scene.tx)
    if held is None:
        scene.record(ClockBehindEvent(seen=seen, now=scene.now))
        tell_staff(scene, OpsClockBehind(now=scene.now, seen=seen))
    first = {"after": newest, "seen": seen} if held is None else json.loads(held)
    runs.remember(scene.tx, HELD, json.dumps({**first, "upto": newest, "at": scene.now}))


def _resume(scene: Scene, held: dict[str, int]) -> None:
    """What was set while the clock was wrong is put off. That is known by its number; in the second before the hold
    began and before it ended, by being due at an hour that had already been swept."""
    jumped = scene.now - held["at"]
    moved = 0
    if jumped > BEHIND_MS:
        moved = reminders.delay(scene.tx, jumped, after=held["after"], upto=held["upto"], seen=held["seen"])
    runs.forget(scene.tx, HELD)
    scene.record(ClockRightEvent(jumped=jumped, moved=moved))
    tell_staff(scene, OpsClockRight(now=scene.now))
