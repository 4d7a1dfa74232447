"""A server of HTTP on the loopback address that can also stop to listen and cut what is open."""

from __future__ import annotations

import asyncio
import os
import random
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]

HOST = "127.0.0.1"
MAX_BODY = 60 * 1024 * 1024
# Up to so many real seconds later a request is looked at, and again its answer goes (`make late`): what the tests, or
# the bot, take for the only order of two things turns out to be one of two.
LATE_S = float(os.environ.get("SIM_LATE_S", "0"))


class Loopback:
    """Hands every request to ``handler``. ``port`` is known once it has been started."""

    def __init__(self, handler: Handler) -> None:
        self.port = 0
        self._server = web.Server(_late(handler) if LATE_S else handler, access_log=None, request_factory=_make_request)
        self._runner = web.ServerRunner(self._server, shutdown_timeout=0.2)
        self._site: web.TCPSite | None = None

    async def start(self, port: int) -> None:
        """Listen on the loopback address; port 0 takes a free one."""
        await self._runner.setup()
        await self._listen(port)

    async def _listen(self, port: int) -> None:
        self._site = web.TCPSite(self._runner, HOST, port, backlog=1024, reuse_address=True)
        await self._site.start()
        address = self._runner.addresses[0]
        self.port = int(address[1])

    async def refuse(self) -> None:
        """Stop listening and cut all connections: clients see "connection refused"."""
        if self._site is not None:
            await self._site.stop()
            self._site = None
        self.cut_connections()

    async def accept(self) -> None:
        """Listen again on the same port."""
        if self._site is None:
            await self._listen(self.port)

    def cut_connections(self) -> None:
        """Abort every open connection."""
        for connection in list(self._server.connections):
            if connection.transport is not None:
                connection.transport.abort()

    async def stop(self) -> None:
        """Close everything."""
        await self._runner.cleanup()


def _make_request(message: Any, payload: Any, protocol: Any, writer: Any, task: asyncio.Task[None]) -> web.BaseRequest:
    loop = asyncio.get_running_loop()
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=MAX_BODY)


def _late(handler: Handler) -> Handler:
    async def handle(request: web.BaseRequest) -> web.StreamResponse:
        await asyncio.sleep(_some_time())
        answer = await handler(request)
        await asyncio.sleep(_some_time())
        return answer

    return handle


def _some_time() -> float:
    """Half of the time none."""
    return max(0.0, random.uniform(-LATE_S, LATE_S))


def abort(request: web.BaseRequest) -> web.Response:
    """Close the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()  # goes nowhere: the connection is gone


def cut(request: web.BaseRequest, body: bytes) -> web.Response:
    """Announce the whole body, send half of it and close."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    if request.transport is not None:
        request.transport.write(head.encode() + body[: len(body) // 2])
        request.transport.close()
    return web.Response()
