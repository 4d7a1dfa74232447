"""A second poller with the same token: two instances by mistake, or a stolen token."""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager
from types import TracebackType

from simulator.errors import ApiError
from simulator.jsonio import decode
from simulator.updates import Updates
from simulator.watch import PATIENCE_S


class RivalPoller(AbstractAsyncContextManager["RivalPoller"]):
    """Polls until left. ``conflicts`` counts the 409 it got itself, ``taken`` lists the updates that it confirmed."""

    def __init__(self, updates: Updates, pause: float, confirm: bool) -> None:
        self._updates = updates
        self._pause = pause
        self._confirm = confirm
        self._task: asyncio.Task[None] | None = None
        self.conflicts = 0
        self.taken: list[int] = []
        self._ate = asyncio.Event()

    async def __aenter__(self) -> RivalPoller:
        self._task = asyncio.get_running_loop().create_task(self._run())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def ate(self, count: int, timeout: float = PATIENCE_S) -> None:
        """Wait until ``count`` updates are taken. Raises TimeoutError after ``timeout`` real seconds."""
        async with asyncio.timeout(timeout):
            while len(self.taken) < count:
                self._ate.clear()
                await self._ate.wait()

    async def _run(self) -> None:
        offset = 0
        while True:
            try:
                found = decode(await self._updates.poll(offset, 100, 1))
            except ApiError:
                self.conflicts += 1
                found = []
            if self._confirm and found:
                offset = found[-1]["update_id"] + 1
                self._updates.take(offset, 1)
                self.taken.extend(update["update_id"] for update in found)
                self._ate.set()
            await asyncio.sleep(self._pause)
