"""The port for whoever watches: /healthz, /ready, /metrics. It tells states and counts, and takes nothing in."""

import asyncio
from collections.abc import Callable

from aiohttp import web

from bot.health.state import LIFE, READY, HealthFault

METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8"
HEADER_S = 5  # a client that says nothing is not kept


class HealthServer:
    """Listens on `listen`:`port`; `faults` are those of the last look, None before the first one."""

    def __init__(
        self,
        listen: str,
        port: int,
        faults: Callable[[], frozenset[HealthFault] | None],
        metrics: Callable[[], bytes],
        words: Callable[[HealthFault], str],
    ) -> None:
        self._listen = listen
        self._port = port
        self._faults = faults
        self._metrics = metrics
        self._words = words

    async def run(self) -> None:
        """Serve until cancelled. Raises OSError where the address cannot be had."""
        app = web.Application(client_max_size=1)
        app.router.add_get("/healthz", self._healthz)
        app.router.add_get("/ready", self._ready)
        app.router.add_get("/metrics", self._scrape)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0, keepalive_timeout=HEADER_S)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._listen, self._port).start()
            await asyncio.Event().wait()
        finally:
            await runner.cleanup()

    async def _healthz(self, request: web.Request) -> web.Response:
        return self._answer(LIFE)

    async def _ready(self, request: web.Request) -> web.Response:
        return self._answer(READY)

    async def _scrape(self, request: web.Request) -> web.Response:
        return web.Response(body=self._metrics(), headers={"Content-Type": METRICS_TYPE})

    def _answer(self, about: frozenset[HealthFault]) -> web.Response:
        faults = self._faults()
        if faults is None:
            return web.Response(status=503, text="starting\n")
        wrong = sorted(faults & about)
        text = "".join(f"{one}: {self._words(one)}\n" for one in wrong) or "ok\n"
        return web.Response(status=503 if wrong else 200, text=text)
