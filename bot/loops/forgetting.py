"""Forgetting: once a day what is too old, and after every erasure the pages and the log in which the words stood."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, nullcontext

import structlog

from bot.actions.kit.scene import Scene
from bot.actions.system import forgetting
from bot.loops.context import LoopContext
from storage.kit.migrate import NotOurs
from storage.kit.sqlite import Tx
from storage.system import forgetting as rows
from storage.system import keys, ledger, leftovers
from storage.system.ledger import LedgerDamaged

log = structlog.get_logger()

EVERY_S = 1.0
AFTER_TROUBLE_S = 60.0
Alone = Callable[[], AbstractAsyncContextManager[None]]


class Forgetting:
    """`run` is to be kept alive by the supervisor; `sweep` does what is to be done now."""

    def __init__(
        self,
        context: LoopContext,
        clock_right: Callable[[], bool] = lambda: True,
        alone: Alone = nullcontext,
    ) -> None:
        """`clock_right`: whether the clock is believed; by a wrong one nothing is purged, since nothing comes back.
        `alone`: in it no other program keeps the log open, so that it can be emptied."""
        self._alone = alone
        self._clock_right = clock_right
        self._context = context
        self._database, self._clock = context.database, context.clock
        self.progress = 0

    async def run(self) -> None:
        """Look every second until cancelled. What was emptied before a crash is wiped after it."""
        while True:
            pause = EVERY_S
            try:
                await self.sweep()
            except (OSError, LedgerDamaged, NotOurs) as error:  # StorageDown is an OSError too
                log.error("forgetting.failed", error=type(error).__name__)
                pause = AFTER_TROUBLE_S
            self.progress += 1
            await asyncio.sleep(pause)

    async def sweep(self) -> int:
        """Purge in batches, so that nobody waits long, then wipe; how many rows were purged. Raises StorageDown."""
        now, gone = self._clock.now(), 0
        if self._clock_right() and await self._database.read(lambda tx: forgetting.is_due(self._scene(tx, now))):
            while count := await self._database.write(lambda tx: forgetting.purge(self._scene(tx, now))):
                gone += count
                self.progress += 1
            for path in leftovers.outlived(self._database.path, now):
                path.unlink()
            log.info("forgetting.purged", rows=gone)
        await self._wipe()
        return gone

    async def _wipe(self) -> None:
        waiting = await self._database.read(rows.to_wipe)
        if not waiting:
            return
        await self._keep_ledger([row_id for part, row_id in waiting if part == "ticket"])
        async with self._alone():
            await self._database.wipe()
        await self._database.write(lambda tx: rows.wiped(tx, waiting))
        log.info("forgetting.wiped")

    async def _keep_ledger(self, tickets: list[int]) -> None:
        """What was erased stands outside the database before the pages are wiped, and the keys of what was forgotten
        are destroyed: a copy of yesterday must neither tell it nor bring it back. Raises OSError, LedgerDamaged,
        NotOurs: then nothing is called wiped, and the next round tries again."""
        made = await self._database.read(ledger.of_database)
        path = ledger.place_of(self._database.path)
        known = ledger.read(path)
        new = ledger.missing(made, known)
        gone = await self._database.read(lambda tx: keys.gone(tx, new, tickets))
        await asyncio.to_thread(keys.destroy, keys.place_of(self._database.path), gone)
        if new:
            ledger.write(path, (*known, *made))

    def _scene(self, tx: Tx, now: int) -> Scene:
        return self._context.scene(tx, f"forget:{now}", "clock", now)
