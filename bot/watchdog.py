"""A loop that stands still is as bad as a process that died, and ends nothing by itself: say which it is, end (F48).

A thread of its own looks at how far each loop has come, so that it sees an event loop that hangs too. systemd starts
the process anew; what was under way is as safe as after any other kill.
"""

import asyncio
import faulthandler
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass

import structlog

log = structlog.get_logger()

LOOK_S = 2.0
BEAT_S = 1.0
EVENT_LOOP = "event loop"
EXIT_CODE = 70


@dataclass(slots=True)
class _Watched:
    progress: Callable[[], int]
    patience_s: float
    seen: int
    since: float


def end_process(name: str, seconds: float) -> None:
    """Say where everything stands (lines of code, no values) and end at once: what hangs cannot stop in order."""
    log.critical("watchdog.stalled", loop=name, seconds=round(seconds))
    faulthandler.dump_traceback(sys.__stderr__ or 2)
    os._exit(EXIT_CODE)


class Watchdog:
    """`stall_s`: how long a loop may make no progress; 0 ends nothing. `monotonic` in seconds. `content` is called at
    each look that finds nothing wrong: the service manager wants to hear it."""

    def __init__(
        self,
        monotonic: Callable[[], float],
        stall_s: float,
        end: Callable[[str, float], None] = end_process,
        content: Callable[[], None] = lambda: None,
    ) -> None:
        self._monotonic = monotonic
        self._stall_s = stall_s
        self._end = end
        self._content = content
        self._watched: dict[str, _Watched] = {}
        self._looked_at = monotonic()
        self._stopped = threading.Event()
        self._beats = 0
        self.watch(EVENT_LOOP, lambda: self._beats)

    def watch(self, name: str, progress: Callable[[], int], round_s: float = 0.0) -> None:
        """From the first step that `progress` counts, the next has to come within `stall_s` and the `round_s` that a
        sound one may take: a loop that waits for Telegram before it begins has not begun."""
        self._watched[name] = _Watched(progress, self._stall_s + round_s, progress(), self._monotonic())

    def look(self) -> None:
        """Whether each loop has come further; ends the process where one has not."""
        now = self._monotonic()
        slept = now - self._looked_at > 3 * LOOK_S
        self._looked_at = now
        late = [
            (name, now - one.since)
            for name, one in list(self._watched.items())
            if not self._moved(one, now, slept) and self._stall_s > 0 and now - one.since >= one.patience_s
        ]
        # While the event loop stands no loop can move, and whichever had moved longest ago would be named for it.
        if late and (late[0][0] == EVENT_LOOP or self._watched[EVENT_LOOP].since == now):
            self._end(*late[0])
        self._content()

    def _moved(self, one: _Watched, now: float, slept: bool) -> bool:
        progress = one.progress()
        # Who could not look was stopped as a whole (a paused machine): then nobody is to blame.
        if progress == one.seen and progress != 0 and not slept:
            return False
        one.seen, one.since = progress, now
        return True

    def idle_s(self) -> dict[str, float]:
        """By loop, for how long it has made no progress beyond what its round may take (seconds, at least 0)."""
        now = self._monotonic()
        return {
            name: max(0.0, now - one.since - (one.patience_s - self._stall_s))
            for name, one in list(self._watched.items())
        }

    async def beat(self) -> None:
        """Show that the event loop turns, until cancelled."""
        while True:
            self._beats += 1
            await asyncio.sleep(BEAT_S)

    def start(self) -> None:
        """Begin to look, in a thread that keeps no process alive."""
        threading.Thread(target=self._live, name="watchdog", daemon=True).start()

    def stop(self) -> None:
        """The loops are about to end."""
        self._stopped.set()

    def _live(self) -> None:
        while not self._stopped.wait(LOOK_S):
            self.look()
