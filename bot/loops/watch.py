"""The bot watches itself: updates that were lost, silences of the line, another poller with our token."""

import asyncio
from collections.abc import Callable, Sequence
from functools import partial

import structlog

from bot.actions.kit.scene import Scene
from bot.actions.system import ops
from bot.clock import SECOND, Clock
from bot.domain.places.city import City
from bot.domain.rules import Rules
from bot.loops.inbox import Leaser
from storage.kit.database import Database, StorageDown
from storage.kit.sqlite import Tx

log = structlog.get_logger()

COUNT_EVERY_S = 2.0
CONFLICT_LASTS_S = 600.0


class TelegramWatch:
    """Told by the receiver what it sees; tells the leads and the team through the outbox."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        rules: Rules,
        city: City,
        leaser: Leaser,
        leap: Callable[[], tuple[int, int] | None] = lambda: None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._rules = rules
        self._city = city
        self._leaser = leaser
        self._leap = leap
        self._heard_at, self._heard_monotonic = clock.now(), clock.monotonic()
        self._reached_monotonic = self._heard_monotonic
        self._conflict_monotonic: float | None = None

    def unheard_s(self) -> float:
        """For how many seconds Telegram has not answered."""
        return self._clock.monotonic() - self._reached_monotonic

    def reached(self) -> None:
        """Telegram answered something."""
        self._reached_monotonic = self._clock.monotonic()

    def conflict_s(self) -> float | None:
        """How many seconds ago somebody else used our token; None where nobody did lately."""
        if self._conflict_monotonic is None:
            return None
        ago = self._clock.monotonic() - self._conflict_monotonic
        return ago if ago < CONFLICT_LASTS_S else None

    def arrived(self, tx: Tx, update_ids: Sequence[int], now: int) -> None:
        """A batch was kept in this transaction: count what is missing before and within it."""
        missing = ops.arrived(self._scene(tx, f"gap:{max(update_ids)}", now), update_ids)
        if missing:
            log.error("updates.lost", count=missing)

    async def count_pushed(self) -> None:
        """Count what is missing among pushed updates; to be kept alive by the supervisor in webhook mode."""
        since = self._clock.now()
        while True:
            await asyncio.sleep(COUNT_EVERY_S)
            now = self._clock.now()
            if now - since >= ops.SETTLED_MS:
                await self._tell(partial(self._count, now))

    def _count(self, now: int, tx: Tx) -> None:
        missing = ops.arrived_out_of_order(self._scene(tx, f"pushed:{now}", now))
        if missing:
            log.error("updates.lost", count=missing)

    async def heard(self) -> None:
        """Telegram answered. After a long silence of the line, presses are lost although the process lived."""
        since, then = self._heard_at, self._heard_monotonic
        self._heard_at, self._heard_monotonic = self._clock.now(), self._clock.monotonic()
        until = self._heard_at
        self.reached()
        # Measured by a clock that never jumps; the wall clock only names the moments. A machine that was paused has a
        # steady clock that stood still too: then time leapt once somebody else's clock confirmed it.
        leapt = self._leap()
        silent_ms = (self._heard_monotonic - then) * SECOND
        if leapt is not None and leapt[1] - leapt[0] > ops.SILENCE_MS:
            since, silent_ms = min(since, leapt[0]), silent_ms + leapt[1] - leapt[0]
        if silent_ms > ops.SILENCE_MS:
            log.warning("telegram.was_silent", seconds=int(silent_ms / SECOND))
            await self._tell(lambda tx: ops.was_silent(self._scene(tx, f"silence:{until}", until), since, until))

    async def conflicted(self) -> None:
        """Somebody else polls with our token."""
        self._conflict_monotonic = self._clock.monotonic()
        now = self._clock.now()
        await self._tell(lambda tx: ops.conflict(self._scene(tx, f"conflict:{now}", now)))

    async def _tell(self, work: Callable[[Tx], None]) -> None:
        try:
            await self._database.write(work)
        except StorageDown as error:
            log.error("watch.storage_down", error=str(error))
        self._leaser.wake()

    def _scene(self, tx: Tx, cause: str, now: int) -> Scene:
        return Scene(tx, now, cause, "telegram", self._rules, self._city)
