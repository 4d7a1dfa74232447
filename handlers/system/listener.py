"""A small HTTP server behind a proxy, with a doorman before it: whoever says nothing whole keeps no place."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import HttpVersion11, hdrs, web

from handlers.system.doorman import PLACES, Doorman

BODY_LIMIT = 1024 * 1024  # bytes
CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"

Receive = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]


class Listener:
    """Serves every path of `listen`:`port` with `receive`; to stand on a loopback address behind a proxy that speaks
    TLS. A body of more than `most` bytes raises HTTPRequestEntityTooLarge where it is read; more than `places`
    connections at once make room for one another."""

    def __init__(self, listen: str, port: int, receive: Receive, most: int = BODY_LIMIT, places: int = PLACES) -> None:
        self._most = most
        self._places = places
        self._listen = listen
        self._port = port
        self._receive = receive
        self._doorman: Doorman | None = None
        self.ready = asyncio.Event()

    async def run(self) -> None:
        """Serve until cancelled. Raises OSError where the address cannot be had."""
        server = web.Server(self._welcome, request_factory=self._request, access_log=None)
        runner = web.ServerRunner(server, shutdown_timeout=2.0)
        await runner.setup()
        assert runner.server is not None
        self._doorman = Doorman(runner.server, self._places)
        try:
            await self._doorman.open_at(self._listen, self._port, self.ready)
        finally:
            await runner.cleanup()

    async def _welcome(self, request: web.BaseRequest) -> web.StreamResponse:
        """Whoever asks before sending a body is told to go on, or that it is too much: curl waits a second for that."""
        expected = request.headers.get(hdrs.EXPECT)
        if expected is not None and request.version >= HttpVersion11:
            if expected.lower() != "100-continue":
                return refused(417)
            if (request.content_length or 0) > self._most:
                return refused(413)
            await request.writer.write(CONTINUE)
            request.writer.output_size = 0  # the answer itself has not begun
        return await self._receive(request)

    def _request(self, message: Any, payload: Any, protocol: Any, writer: Any, task: Any) -> web.BaseRequest:
        """Without an application: its routes and middlewares would cost more than the rest of a request here."""
        loop = asyncio.get_running_loop()
        return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=self._most)

    @asynccontextmanager
    async def serving(self, request: web.BaseRequest) -> AsyncIterator[None]:
        """While this runs, the whole request has come: whoever sent it may stay until it is answered."""
        assert self._doorman is not None
        self._doorman.serve(request.transport)
        try:
            yield
        finally:
            self._doorman.served(request.transport)


def refused(status: int) -> web.Response:
    """Without reading what is left of the body."""
    response = web.Response(status=status)
    response.force_close()
    return response
