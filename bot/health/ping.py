"""The dead man's ping: as long as it comes, we live. Whoever waits for it (healthchecks and its kin) cries when it
stops."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import aiohttp
import structlog

from bot.health.state import READY, HealthFault

log = structlog.get_logger()

TIMEOUT_S = 10.0


class Pinger:
    """Calls `url` every `every_s` seconds, and `url`/fail with the names of the faults where something is wrong."""

    def __init__(self, url: str, every_s: float, faults: Callable[[], frozenset[HealthFault] | None]) -> None:
        self._url = url.rstrip("/")
        self._every_s = every_s
        self._faults = faults
        self._reached = True
        self.progress = 0

    async def run(self) -> None:
        """Ping until cancelled."""
        timeout = aiohttp.ClientTimeout(total=TIMEOUT_S)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            while True:
                faults = self._faults()
                if faults is not None:
                    await self._try(self._ping(session, sorted(faults & READY)))
                self.progress += 1
                await asyncio.sleep(self._every_s)

    async def _ping(self, session: aiohttp.ClientSession, wrong: list[HealthFault]) -> None:
        address = f"{self._url}/fail" if wrong else self._url
        async with session.post(address, data="\n".join(wrong).encode(), allow_redirects=False) as answer:
            answer.raise_for_status()

    async def _try(self, ping: Coroutine[Any, Any, None]) -> None:
        """Whoever waits notices a missing ping; the log says it once, without the address, which is a secret."""
        try:
            await ping
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            if self._reached:
                log.warning("ping.failed", error=type(error).__name__)
            self._reached = False
        else:
            self._reached = True
