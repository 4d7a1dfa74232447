"""Carries questions about places to a map service, one at a time and at most one a second, and its answers back. Rows
hold what waits, so a crash or a long outage of the service loses nothing, and nothing of a report waits for it."""

import asyncio
from functools import partial

import structlog

from bot.actions.kit.scene import Scene
from bot.actions.report.geocoding import drop, next_job, purge, settle
from bot.clock import HOUR, SECOND
from bot.domain.places.geocoding import GAP_MS, Failed, Geocoder, Outcome, ServiceState
from bot.loops.context import LoopContext
from bot.loops.inbox import Leaser
from storage.kit.database import StorageDown
from storage.kit.sqlite import Tx
from storage.places import geocode
from storage.places.geocode import GeocodeJob

log = structlog.get_logger()

EVERY_S = 0.25
# From the answer to the next question, so that the service sees more than a second between two, whatever the network.
GAP_S = GAP_MS / SECOND + 0.05


class Geocoding:
    """`run` is to be kept alive by the supervisor. An answer is remembered for `keep_ms`."""

    def __init__(
        self,
        context: LoopContext,
        geocoder: Geocoder,
        leaser: Leaser,
        keep_ms: int,
    ) -> None:
        self._context = context
        self._database, self._clock = context.database, context.clock
        self._geocoder = geocoder
        self._leaser = leaser
        self._keep_ms = keep_ms
        # Just before this start, the process that ran here may have asked.
        self._free_at = context.clock.monotonic() + GAP_S
        self._purged_at = 0
        self._open = False
        self.progress = 0

    async def run(self) -> None:
        """Ask what is to be asked until cancelled."""
        try:
            while True:
                try:
                    await self.turn()
                except StorageDown as error:
                    log.error("geocoder.storage_down", error=str(error))
                self.progress += 1
                await asyncio.sleep(max(EVERY_S, self._free_at - self._clock.monotonic()))
        finally:
            await self._geocoder.close()

    async def turn(self) -> bool:
        """Ask the next question if there is one and its time has come; whether one was asked. Raises StorageDown."""
        now = self._clock.now()
        if now - self._purged_at >= HOUR or now < self._purged_at:
            await self._database.write(lambda tx: purge(self._scene(tx, now, "purge")))
            self._purged_at = now
        if self._clock.monotonic() < self._free_at:
            return False
        if not await self._database.read(lambda tx: geocode.due(tx, now) is not None):
            return False
        job = await self._database.write(lambda tx: next_job(self._scene(tx, now, "next")))
        self._leaser.wake()  # what was known before may be told already
        if job is None:
            return False
        outcome = await self._geocoder.ask(job.question)
        self._free_at = self._clock.monotonic() + GAP_S
        await self._take_in(job, outcome)
        return True

    async def _take_in(self, job: GeocodeJob, outcome: Outcome) -> None:
        now = self._clock.now()
        scene = partial(self._scene, now=now, about=f"{job.id}:{job.created_at}:{job.tries}")
        try:
            line = await self._database.write(lambda tx: settle(scene(tx), job, outcome, self._keep_ms))
        except StorageDown:
            raise
        except Exception as error:
            # An answer that nobody foresaw must neither stop the bot nor come again and again.
            log.error("geocoder.not_taken_in", exc_info=error)
            await self._database.write(lambda tx: drop(scene(tx), job))
            return
        self._leaser.wake()
        self._note(outcome, line, now)

    def _note(self, outcome: Outcome, line: ServiceState, now: int) -> None:
        """The state of the circuit, for whoever looks for a reason why no places are offered."""
        pause = line.pause_at(now)
        if isinstance(outcome, Failed):
            log.warning(
                "geocoder.failed",
                trouble=str(outcome.trouble),
                what=outcome.what,
                failures=line.failures,
                circuit="open" if pause else "closed",
                pause_s=round(pause / SECOND),
            )
        elif self._open:
            log.info("geocoder.answers", circuit="closed")
        else:
            log.debug("geocoder.answered", found=len(outcome))
        self._open = bool(pause)

    def _scene(self, tx: Tx, now: int, about: str) -> Scene:
        return self._context.scene(tx, f"geocode:{about}", "clock", now)
