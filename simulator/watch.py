"""Waiting for a condition without sleeping: conditions are looked at again after each change."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

# How long to wait before giving up, in real seconds: a wait ends when its condition holds, so that this costs time only
# where something failed.
PATIENCE_S = 180.0


class Watch:
    """Lets somebody wait until something holds in the stand-in, and gives up late. One event loop only."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Callable[[], object], asyncio.Future[object]]] = []

    def changed(self) -> None:
        """Look at every condition again; a condition that raises hands its error to the one who waits."""
        if not self._waiting:
            return
        still = []
        for condition, future in self._waiting:
            if future.done():
                continue
            try:
                value = condition()
            except Exception as error:
                future.set_exception(error)
                continue
            if value:
                future.set_result(value)
            else:
                still.append((condition, future))
        self._waiting = still

    async def until(self, condition: Callable[[], T | None], timeout: float, what: str = "") -> T:
        """Return the first true value of ``condition``. Raises TimeoutError after ``timeout`` real seconds."""
        value = condition()
        if value:
            return value
        future: asyncio.Future[object] = asyncio.get_running_loop().create_future()
        self._waiting.append((condition, future))
        try:
            async with asyncio.timeout(timeout):
                return await future  # type: ignore[return-value]
        except TimeoutError as error:
            raise TimeoutError(f"not seen within {timeout} s: {what or condition!r}") from error
