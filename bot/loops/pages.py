"""Pages that were damaged under the running bot, and history that was changed, are found by looking (F51, F63)."""

import asyncio
from collections.abc import Callable
from zoneinfo import ZoneInfo

import structlog

from bot.clock import HOUR, Clock, local
from storage.kit.database import Database, StorageDown
from storage.kit.sqlite import Damaged
from storage.system import runs
from storage.system.opening import Opening
from storage.system.pages import Pages

log = structlog.get_logger()

EVERY_S, MOST_S = 2.0, 30.0
SHARE = 50  # a look costs at most a fiftieth of the time, as long as damage is seen within half a minute all the same
NIGHT = (2, 3, 4)  # hours of the day at which a whole look disturbs nobody
WHOLE_MS, AT_NIGHT_MS = 30 * HOUR, 20 * HOUR


class PageLoop:
    """`run` is to be kept alive by the supervisor. `damaged` ends the process; `changed` is true once somebody changed
    history in a way that the pages allow. What was looked at once is said to `opening`."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        zone: ZoneInfo,
        damaged: Callable[[BaseException], None],
        opening: Opening,
    ) -> None:
        self._database = database
        self._clock = clock
        self._zone = zone
        self._damaged = damaged
        self.changed = False
        self._opening = opening
        self.progress = 0

    async def run(self) -> None:
        """Look until cancelled."""
        try:
            pages = await Pages.open(self._database.path, self._database.file)
        except Damaged as error:
            self._damaged(error)
            return
        try:
            while True:
                began = self._clock.monotonic()
                await self._look(pages)
                self.progress += 1
                await asyncio.sleep(min(MOST_S, max(EVERY_S, SHARE * (self._clock.monotonic() - began))))
        finally:
            await pages.close()

    async def _look(self, pages: Pages) -> None:
        try:
            await pages.quick()
            self._opening.looked = True
            if await self._is_time():
                await self._look_at_everything(pages)
        except Damaged as error:
            self._damaged(error)
        except OSError as error:
            log.error("pages.storage_down", error=str(error))

    async def _is_time(self) -> bool:
        last = await self._database.read(lambda tx: runs.fact(tx, "verified_at"))
        now = self._clock.now()
        ago = now - int(last or 0)
        return ago >= WHOLE_MS or (ago >= AT_NIGHT_MS and local(now, self._zone).hour in NIGHT) or ago < 0

    async def _look_at_everything(self, pages: Pages) -> None:
        wrong = await pages.whole()
        self.changed = wrong is not None
        if wrong is not None:
            log.error("history.changed", what=wrong)
        now = self._clock.now()
        try:
            await self._database.write(lambda tx: runs.remember(tx, "verified_at", str(now)))
        except StorageDown as error:
            log.error("pages.storage_down", error=str(error))
