"""What is due: APScheduler rings the bell, rows hold the truth."""

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot.actions.system import clock_watch
from bot.actions.system.timers import expire_idle, fire_due
from bot.loops.context import LoopContext
from bot.loops.inbox import Leaser
from storage.kit.reminders import Due
from storage.kit.sqlite import Tx
from storage.system import reached, runs
from storage.system.reached import ReachNote

log = structlog.get_logger()

EVERY_S = 1.0


class DueLoop:
    """Once a second: fire what is due, and note that the process lives."""

    def __init__(
        self,
        context: LoopContext,
        leaser: Leaser,
        run_id: int,
        every_s: float = EVERY_S,
        heard_at: Callable[[], int | None] = lambda: None,
    ) -> None:
        self._context = context
        self._database, self._clock = context.database, context.clock
        self._leaser = leaser
        self._run_id = run_id
        self._note = ReachNote(context.database.path)
        self._heard_at = heard_at
        self._noted_heard: int | None = None
        self._every_s = every_s
        self._bell = asyncio.Event()
        self._right = True  # the clock shows no less than was seen before
        self.progress = 0

    @property
    def clock_right(self) -> bool:
        """Whether the machine's clock was believed at the last sweep."""
        return self._right

    async def run(self) -> None:
        """Sweep at each ring until cancelled."""
        scheduler = AsyncIOScheduler(timezone=UTC)  # seconds are counted: the machine's own zone need not be found out
        # The scheduler's default drops a ring that comes a second late; a bell is never too late to ring.
        scheduler.add_job(
            self._strike, IntervalTrigger(seconds=self._every_s, timezone=UTC), misfire_grace_time=None, coalesce=True
        )
        scheduler.start()
        try:
            while True:
                self._bell.clear()
                await self._sweep()
                self.progress += 1
                await self._bell.wait()
        finally:
            scheduler.shutdown(wait=False)

    async def _strike(self) -> None:
        """A coroutine, so that it runs on the event loop: a plain function the scheduler calls in a thread, and an
        event of asyncio that is set from there may wake nobody."""
        self._bell.set()

    async def _sweep(self) -> None:
        now = self._clock.now()
        try:
            right, ended = await self._database.write(lambda tx: self._keep_house(tx, now))
            if ended or right is not self._right:
                self._leaser.wake()
            if right is not self._right:
                self._right = right
                log.log(logging.WARNING if right else logging.ERROR, "clock.right" if right else "clock.behind")
            while right and (await self._database.write(lambda tx: self._ring(tx, now))) > 0:
                self._leaser.wake()
                self.progress += 1
            self._note.write(await self._database.read(reached.of))
        except OSError as error:  # StorageDown among them
            log.error("due.storage_down", error=str(error))

    def _keep_house(self, tx: Tx, now: int) -> tuple[bool, int]:
        """Forms that were left alone end. One batch at each ring: after a long silence of the bot many are due at once,
        and none of them is urgent. Whether the clock is right, and how many ended."""
        right = clock_watch.is_right(self._context.scene(tx, f"clock:{now}", "clock", now))
        return right, expire_idle(tx, now, self._context.rules, self._context.city, _form_failed)

    def _ring(self, tx: Tx, now: int) -> int:
        """A batch of what is due; how many. When nothing is left the process has lived until `now`: whatever was due
        before has rung, which a clock that jumps back is measured by."""
        rang = fire_due(tx, now, self._context.rules, self._context.city, _failed)
        if not rang:
            runs.alive(tx, self._run_id, now)
            heard_at = self._heard_at()
            if heard_at is not None and heard_at != self._noted_heard:
                runs.remember(tx, "heard_at", str(heard_at))
                self._noted_heard = heard_at
        return rang


def _form_failed(draft_id: int, error: Exception) -> None:
    log.error("due.form_failed", draft_id=draft_id, error=type(error).__name__)


def _failed(due: Due, error: Exception) -> None:
    log.error("due.failed", reminder=due.id, kind=due.kind, ticket_id=due.ticket_id, error=type(error).__name__)
