"""What the loops that look at photos have in common: one at a time, fetched into memory, and nobody waits for it."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

import structlog

from bot.loops.context import LoopContext
from bot.loops.inbox import Leaser
from storage.kit.database import StorageDown
from storage.kit.sqlite import Tx

log = structlog.get_logger()

EVERY_S = 2.0

Fetch = Callable[[str], Awaitable[bytes | None]]
P = TypeVar("P")


class PhotoLoop(Generic[P]):
    """`fetch` gives a file's bytes, None where it is never to be had, or raises ConnectionError. A loop of its own says
    which photos are due (`_due`), what happens to one (`_look_at`), and `down`, what it logs without its storage."""

    down: str

    def __init__(
        self,
        context: LoopContext,
        leaser: Leaser,
        fetch: Fetch,
        every_s: float = EVERY_S,
    ) -> None:
        self._context = context
        self._database, self._clock = context.database, context.clock
        self._leaser = leaser
        self._fetch = fetch
        self._every_s = every_s
        self.progress = 0

    async def run(self) -> None:
        """Look every two seconds until cancelled."""
        while True:
            try:
                while await self.look():
                    self._leaser.wake()
            except StorageDown as error:
                log.error(self.down, error=str(error))
            self.progress += 1
            await asyncio.sleep(self._every_s)

    async def look(self) -> int:
        """Look at some of the photos that wait; how many. Raises StorageDown."""
        now = self._clock.now()
        waiting = await self._database.read(lambda tx: self._due(tx, now))
        for photo in waiting:
            await self._look_at(photo)
        return len(waiting)

    def _due(self, tx: Tx, now: int) -> Sequence[P]:
        raise NotImplementedError

    async def _look_at(self, photo: P) -> None:
        raise NotImplementedError
