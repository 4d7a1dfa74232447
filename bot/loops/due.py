"""What is due: APScheduler rings the bell, rows hold the truth."""

import asyncio

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot.actions.scene import Rules
from bot.actions.timers import expire_idle, fire_due
from bot.clock import Clock
from bot.domain.city import City
from bot.loops.inbox import Leaser
from storage import runs
from storage.database import Database, StorageDown
from storage.reminders import Due
from storage.sqlite import Tx

log = structlog.get_logger()

EVERY_S = 1.0


class DueLoop:
    """Once a second: fire what is due, and note that the process lives."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        rules: Rules,
        city: City,
        leaser: Leaser,
        run_id: int,
        every_s: float = EVERY_S,
    ) -> None:
        self._database = database
        self._clock = clock
        self._rules = rules
        self._city = city
        self._leaser = leaser
        self._run_id = run_id
        self._every_s = every_s
        self._bell = asyncio.Event()
        self.progress = 0

    async def run(self) -> None:
        """Sweep at each ring until cancelled."""
        scheduler = AsyncIOScheduler()
        # The scheduler's default drops a ring that comes a second late; a bell is never too late to ring.
        scheduler.add_job(
            self._bell.set, IntervalTrigger(seconds=self._every_s), misfire_grace_time=None, coalesce=True
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

    async def _sweep(self) -> None:
        now = self._clock.now()
        try:
            if await self._database.write(lambda tx: self._keep_house(tx, now)):
                self._leaser.wake()
            while await self._database.write(lambda tx: fire_due(tx, now, self._rules, self._city, _failed)):
                self._leaser.wake()
        except StorageDown as error:
            log.error("due.storage_down", error=str(error))

    def _keep_house(self, tx: Tx, now: int) -> int:
        """The process lives; forms that were left alone end. One batch at each ring: after a long silence of the bot
        many are due at once, and none of them is urgent. How many ended."""
        runs.alive(tx, self._run_id, now)
        return expire_idle(tx, now, self._rules, self._city, _form_failed)


def _form_failed(draft_id: int, error: Exception) -> None:
    log.error("due.form_failed", draft_id=draft_id, error=type(error).__name__)


def _failed(due: Due, error: Exception) -> None:
    log.error("due.failed", reminder=due.id, kind=due.kind, ticket_id=due.ticket_id, error=type(error).__name__)
