"""A small HTTP server for what messengers push: requests are taken whole, those of a connection one after the other.

A messenger opens many connections and posts a little on each, so that what is done for every request counts more than
anything else here. aiohttp's server, behind `handlers/system/listener.py`, does more for each than these need; it stays
where there are pages and forms (docs/adr/0021-push-server.md).
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import httptools
import structlog

from handlers.system.doorman import PATIENCE_S, PLACES, Doorman

log = structlog.get_logger()

BODY_LIMIT = 1024 * 1024  # bytes
HEAD_LIMIT = 32 * 1024  # bytes of the first line and all headers
CHUNKED = 2  # so many times its body a request may have in bytes, with what stands around each chunk
AHEAD = 4  # requests that wait behind the one that is served; the rest is left in the kernel until then
STOP_S = 2.0  # so long whoever is being served at the end may take
CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"


class RequestHead(NamedTuple):
    """What stands before a body. `path` and `query` as they were sent; names of `headers` in small letters."""

    method: str
    path: str
    query: str
    headers: Mapping[bytes, bytes]


@dataclass(frozen=True, slots=True)
class PushReply:
    """An answer. `retry_after`: seconds."""

    status: int = 200
    text: str = ""
    retry_after: int | None = None

    def spelt(self, *, close: bool) -> bytes:
        """As it goes over the line; `close`: it is the last one."""
        if self is DONE and not close:
            return _DONE_SPELT
        body = self.text.encode()
        lines = [f"HTTP/1.1 {self.status} {HTTPStatus(self.status).phrase}", f"Content-Length: {len(body)}"]
        if body:
            lines.append("Content-Type: text/plain; charset=utf-8")
        if self.retry_after is not None:
            lines.append(f"Retry-After: {self.retry_after}")
        if close:
            lines.append("Connection: close")
        return "\r\n".join([*lines, "", ""]).encode() + body


DONE = PushReply()
_DONE_SPELT = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"

Welcome = Callable[[RequestHead], PushReply | None]  # an answer: it is refused, and nothing more of it is read
# What is waited for; a future costs no task. It gives the answer, None where that is DONE, or what is to be waited for
# next.
Pending = Awaitable["PushReply | Pending | None"]
# The answer where nothing has to be waited for; else what gives it.
Receive = Callable[[RequestHead, bytes], PushReply | Pending]


class PushServer:
    """Listens on `listen`:`port`, a loopback address behind a proxy that speaks TLS. `welcome` judges a request by its
    head, `receive` answers the whole one, `failed` where that or what it waited for failed. A body of more than `most`
    bytes gets 413; more than `places` connections at once make room for one another."""

    def __init__(
        self,
        listen: str,
        port: int,
        welcome: Welcome,
        receive: Receive,
        most: int = BODY_LIMIT,
        places: int = PLACES,
        failed: Callable[[Exception], PushReply] | None = None,
    ) -> None:
        self.welcome = welcome
        self.receive = receive
        self.failed = failed or not_served
        self.most = most
        self.ready = asyncio.Event()
        self.ending = False
        self.connections: set[PushConnection] = set()
        self._listen = listen
        self._port = port
        self._places = places

    async def run(self) -> None:
        """Serve until cancelled. Raises OSError where the address cannot be had."""
        doorman = Doorman(lambda: PushConnection(self, doorman), self._places)
        try:
            await doorman.open_at(self._listen, self._port, self.ready)
        finally:
            await self._end()

    async def _end(self) -> None:
        self.ending = True
        until = asyncio.get_running_loop().time() + STOP_S
        while serving := [one.serving for one in self.connections if one.serving is not None]:
            if (left := until - asyncio.get_running_loop().time()) <= 0:
                for late in serving:
                    late.cancel()
                break
            await asyncio.wait(serving, timeout=left)
        for one in list(self.connections):
            one.abort()


class PushConnection(asyncio.Protocol):
    """One connection. What is refused before its end is answered, and the rest of it thrown away until the other side
    has heard that."""

    def __init__(self, server: PushServer, doorman: Doorman) -> None:
        self.serving: asyncio.Future[Any] | None = None  # what the answer to the request at hand waits for
        self._server = server
        self._doorman = doorman
        self._parser = httptools.HttpRequestParser(self)
        self._transport: asyncio.Transport | None = None
        self._more = True  # whether more may follow behind the request at hand
        self._waiting: deque[tuple[RequestHead, bytes, bool]] = deque()  # and the same of each
        self._refusal: PushReply | None = None  # the last answer of the connection; nothing more is read
        self._paused = False
        self._said_all = False  # nothing more comes
        self._raw = 0  # bytes since the last whole request
        self._begin()

    def _begin(self) -> None:
        self._head_bytes = self._body_bytes = 0
        self._url = b""
        self._headers: dict[bytes, bytes] = {}
        self._head: RequestHead | None = None
        self._body: list[bytes] = []

    # -- the connection --------------------------------------------------------------------------------------------
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._server.connections.add(self)

    def connection_lost(self, error: Exception | None) -> None:
        """What came whole has its effect all the same: whoever sent it may only have given up waiting."""
        self._server.connections.discard(self)
        self._transport = None

    def data_received(self, data: bytes) -> None:
        if self._refusal is not None:
            return
        self._raw += len(data)
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade):
            self._refuse(PushReply(400))
            return
        if self._head is None and self._raw > HEAD_LIMIT:
            self._refuse(PushReply(431))
        elif self._raw > HEAD_LIMIT + CHUNKED * self._server.most:
            self._refuse(PushReply(413))

    def eof_received(self) -> bool:
        """Whoever has said all may still wait for the answer."""
        self._said_all = True
        return self.serving is not None

    def pause_writing(self) -> None:
        """Answers are small: who leaves so many of them lying reads none."""
        self.abort()

    def abort(self) -> None:
        """Close without a word."""
        if self._transport is not None:
            self._transport.abort()

    # -- what the parser finds -------------------------------------------------------------------------------------
    def on_message_begin(self) -> None:
        self._begin()

    def on_url(self, url: bytes) -> None:
        self._head_bytes += len(url)
        self._url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        if self._head is None:  # what stands behind the last chunk says nothing that counts
            self._head_bytes += len(name) + len(value)
            self._headers[name.lower()] = value

    def on_headers_complete(self) -> None:
        path, query = _split(self._url.decode("latin-1"))
        self._head = RequestHead(self._parser.get_method().decode("latin-1"), path, query, self._headers)
        if self._refusal is not None:
            return
        refusal = self._judged(self._head)
        if refusal is not None:
            self._refuse(refusal)
        elif b"expect" in self._headers and self.serving is None and self._transport is not None:
            self._transport.write(CONTINUE)  # curl waits a second for that

    def _judged(self, head: RequestHead) -> PushReply | None:
        """Why it is refused by its head, if it is."""
        if self._head_bytes > HEAD_LIMIT:
            return PushReply(431)
        if self._parser.should_upgrade():
            return PushReply(400)
        if head.headers.get(b"expect", b"100-continue").lower() != b"100-continue":
            return PushReply(417)
        if (refusal := self._server.welcome(head)) is not None:
            return refusal
        return PushReply(413) if int(head.headers.get(b"content-length", b"0")) > self._server.most else None

    def on_body(self, body: bytes) -> None:
        self._body_bytes += len(body)
        if self._body_bytes > self._server.most:
            self._refuse(PushReply(413))
        elif self._refusal is None:
            self._body.append(body)

    def on_message_complete(self) -> None:
        self._raw = 0
        if self._refusal is not None or self._head is None or self._transport is None or self._transport.is_closing():
            return
        head, body, more = self._head, b"".join(self._body), self._parser.should_keep_alive()
        if self.serving is not None:
            self._wait_behind(head, body, more=more)
            return
        if self._is_answered(head, body, more=more):
            self._doorman.served(self._transport)
        else:
            self._doorman.serve(self._transport)

    def _wait_behind(self, head: RequestHead, body: bytes, *, more: bool) -> None:
        self._waiting.append((head, body, more))
        if len(self._waiting) >= AHEAD and not self._paused and self._transport is not None:
            self._transport.pause_reading()
            self._paused = True

    # -- answers ---------------------------------------------------------------------------------------------------
    def _is_answered(self, head: RequestHead, body: bytes, *, more: bool) -> bool:
        """Answer at once, or begin to wait for the answer."""
        try:
            reply = self._server.receive(head, body)
        except Exception as error:
            reply = self._server.failed(error)
        if isinstance(reply, PushReply):
            self._answer(reply, more=more)
            return True
        self._more = more
        self._wait_for(reply)
        return False

    def _wait_for(self, reply: Pending) -> None:
        # Whoever posted hears what became of it, and `run` waits for what is not answered: nobody else has to.
        self.serving = (
            reply if isinstance(reply, asyncio.Future) else asyncio.get_running_loop().create_task(_whole(reply))
        )
        self.serving.add_done_callback(self._told)

    def _told(self, told: asyncio.Future[Any]) -> None:
        self.serving = None
        if not told.cancelled():
            reply = self._reply_of(told)
            if not isinstance(reply, PushReply):
                self._wait_for(reply)
                return
            self._answer(reply, more=self._more)
            while self._waiting:
                head, body, more = self._waiting.popleft()
                if not self._is_answered(head, body, more=more):
                    return
        if self._transport is not None:
            self._doorman.served(self._transport)
        if self._refusal is not None:
            self._say_last(self._refusal)

    def _reply_of(self, told: asyncio.Future[Any]) -> PushReply | Pending:
        if (error := told.exception()) is None:
            return DONE if (reply := told.result()) is None else reply
        return self._server.failed(error if isinstance(error, Exception) else ConnectionAbortedError())

    def _answer(self, reply: PushReply, *, more: bool) -> None:
        if self._transport is None or self._transport.is_closing():
            return
        close = not more or self._server.ending or (self._said_all and not self._waiting)
        self._transport.write(reply.spelt(close=close))
        if close:
            self._waiting.clear()
            self._transport.close()
        elif self._paused and len(self._waiting) < AHEAD:
            self._paused = False
            self._transport.resume_reading()

    def _refuse(self, reply: PushReply) -> None:
        """Behind the answers to what came whole before it."""
        if self._refusal is None:
            self._refusal = reply
            self._body = []
            if self.serving is None:
                self._say_last(reply)

    def _say_last(self, reply: PushReply) -> None:
        """Shut at once, the connection would be reset under the hands of whoever still sends, and the answer lost."""
        if self._transport is None or self._transport.is_closing():
            return
        self._transport.write(reply.spelt(close=True))
        self._transport.write_eof()
        asyncio.get_running_loop().call_later(PATIENCE_S, self.abort)


async def _whole(reply: Pending) -> "PushReply | Pending | None":
    return await reply


def not_served(error: Exception) -> PushReply:
    """One request that cannot be served ends no other."""
    log.error("push.failed", error=type(error).__name__)
    return PushReply(500)


def _split(url: str) -> tuple[str, str]:
    """Path and query, also of an address that was sent whole."""
    if not url.startswith("/"):
        parts = urlsplit(url)
        return parts.path, parts.query
    path, _, query = url.partition("?")
    return path, query
