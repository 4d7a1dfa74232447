"""Digests by the clock: rows hold the truth, this only looks at them. What each step does:
bot/actions/figures/digests.py."""

import asyncio
from collections.abc import Callable

import structlog

from bot.actions.figures import digests
from bot.actions.kit.scene import Scene
from bot.domain.figures.digest import DigestRules, DigestSpan, Numbers
from bot.loops.context import LoopContext
from storage.figures import digests as rows
from storage.figures import subscriptions
from storage.figures.digests import Digest
from storage.kit.database import StorageDown
from storage.kit.sqlite import Tx

log = structlog.get_logger()

EVERY_S = 0.5


class DigestLoop:
    """`run` is to be kept alive by the supervisor; `sweep` does what is due now. `wake` is called when something was
    queued."""

    def __init__(self, context: LoopContext, wake: Callable[[], None]) -> None:
        self._context = context
        self._database, self._clock = context.database, context.clock
        self._rules, self._city = context.rules, context.city
        self._wake = wake
        self.progress = 0

    async def run(self) -> None:
        """Look every half second until cancelled."""
        while True:
            try:
                if await self.sweep():
                    self._wake()
            except StorageDown as error:
                log.error("digests.storage_down", error=str(error))
            self.progress += 1
            await asyncio.sleep(EVERY_S)

    async def sweep(self) -> int:
        """Plan what is due, count and queue what is wanted; how many were queued. Raises StorageDown."""
        now = self._clock.now()
        if not await self._database.read(lambda tx: _is_work(tx, now, self._rules.digests)):
            return 0
        await self._database.write(lambda tx: digests.plan_due(self._scene(tx, now, f"plan:{now}")))
        queued = 0
        counted: dict[tuple[DigestSpan, str, int], Numbers] = {}
        for one in await self._database.read(rows.wanted):
            queued += await self._make(one, now, counted)
            self.progress += 1  # each counts: many readers at seven in the morning are no stall
        return queued

    async def _make(self, one: Digest, now: int, counted: dict[tuple[DigestSpan, str, int], Numbers]) -> bool:
        """Readers of the same period and area share one count: at seven in the morning they are many. One that cannot
        be made is left for the next look; the others go on."""
        about = (one.span, one.area_code, one.planned_at)
        try:
            if about not in counted:
                counted[about] = await self._database.read(lambda tx: digests.count(tx, one, self._rules, self._city))
            numbers = counted[about]
            outcome = await self._database.write(
                lambda tx: digests.queue(self._scene(tx, now, f"d:{one.id}"), one, numbers)
            )
        except StorageDown:
            raise
        except Exception as error:
            log.error("digests.failed", digest=one.id, error=type(error).__name__)
            return False
        log.info("digests.settled", digest=one.id, outcome=outcome)
        return outcome == "queued"

    def _scene(self, tx: Tx, now: int, cause: str) -> Scene:
        return self._context.scene(tx, cause, "clock", now)


def _is_work(tx: Tx, now: int, rules: DigestRules) -> bool:
    return bool(
        subscriptions.due(tx, now, 1)
        or rows.wanted(tx, 1)
        or (rules.defaults and subscriptions.without_any(tx, "supervisor", 1))
        or (rules.areas and subscriptions.without_any(tx, "wilayah", 1))
    )
