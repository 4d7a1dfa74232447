"""The bot watches itself: updates that were lost, silences of the line, another poller with our token."""

import asyncio
from collections.abc import Callable, Sequence
from functools import partial

import structlog

from bot.actions.kit.scene import Scene
from bot.actions.system import ops
from bot.clock import SECOND
from bot.loops.context import LoopContext
from bot.loops.inbox import Leaser
from storage.kit.database import StorageDown
from storage.kit.sqlite import Tx

log = structlog.get_logger()

COUNT_EVERY_S = 2.0
CONFLICT_LASTS_S = 600.0


class TelegramWatch:
    """Told by the receiver what it sees; tells the leads and the team through the outbox."""

    def __init__(
        self,
        context: LoopContext,
        leaser: Leaser,
        leap: Callable[[], tuple[int, int] | None] = lambda: None,
    ) -> None:
        self._context = context
        self._database, self._clock = context.database, context.clock
        self._leaser = leaser
        self._leap = leap
        self._heard_at, self._heard_monotonic = self._clock.now(), self._clock.monotonic()
        self._reached_monotonic = self._heard_monotonic
        self._conflict_monotonic: float | None = None
        self._heard_before = 0
        self._first_poll, self._nothing_expired = True, False
        self._first = True  # nothing arrived yet in this process

    @property
    def heard_at(self) -> int | None:
        """When Telegram was last heard (UTC ms); None before the first answer."""
        return None if self._first_poll else self._heard_at

    def begin(self, heard_before: int) -> None:
        """`heard_before`: when the process before this one last heard Telegram (UTC ms; 0 unknown)."""
        self._heard_before = heard_before

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
        scene = self._scene(tx, f"gap:{max(update_ids)}", now)
        missing = ops.arrived(scene, update_ids, nothing_expired=self._first and self._nothing_expired)
        self._first = False
        if missing:
            log.error("updates.lost", count=missing)

    def pushed(self, tx: Tx, update_ids: Sequence[int], now: int) -> None:
        """A pushed batch was kept in this transaction; the first one says how far the numbers ran."""
        if self._first:
            ops.reserve(self._scene(tx, f"pushed:{max(update_ids)}", now), update_ids)
        self._first = False

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
        if self._first_poll:
            self._nothing_expired = 0 <= until - self._heard_before <= ops.SILENCE_MS
            self._first_poll = False
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
        return self._context.scene(tx, cause, "telegram", now)
