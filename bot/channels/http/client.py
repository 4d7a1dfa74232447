"""HTTP/1.1 for what is sent: few places, many small requests, connections that are kept."""

import asyncio
import base64
import re
import ssl
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from bot.channels.http.connection import HttpAnswer, HttpConnection, NotLeft

CONNECT_S = 10.0  # so long a free place and a connection may take together
IDLE_S = 75.0  # so long a connection is kept that nobody uses
FALL_BACK_S = 0.25  # until the next address of a host is tried beside the first
ANSWER_LIMIT = 32 * 1024 * 1024  # bytes
AGENT = "Sigap"
NOTHING: Mapping[str, str] = {}
_TARGET = re.compile(r"[!-~]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class _Origin(NamedTuple):
    """Where connections go."""

    host: str
    port: int
    secure: bool


class HttpClient:
    """At most `connections` requests at once; the others wait. `open` before the first, `close` after the last, on the
    event loop that asks."""

    def __init__(self, connections: int) -> None:
        # While it is open. Asked for once: Python 3.11 makes a system call of each time.
        self._loop: asyncio.AbstractEventLoop | None = None
        self._places = asyncio.Semaphore(connections)
        self._idle: dict[_Origin, list[HttpConnection]] = {}
        self._busy: set[HttpConnection] = set()

    def open(self) -> None:
        """From now on it may be asked."""
        self._loop = asyncio.get_running_loop()

    def close(self) -> None:
        """Whoever waits for an answer gets none."""
        self._loop = None
        for connection in [*self._busy, *(one for kept in self._idle.values() for one in kept)]:
            connection.abort()
        self._idle.clear()

    async def ask(
        self,
        method: str,
        url: str,
        body: bytes = b"",
        headers: Mapping[str, str] = NOTHING,
        *,
        seconds: float,
        most: int = ANSWER_LIMIT,
    ) -> HttpAnswer:
        """The answer, whatever its status; no redirection is followed, and no proxy asked. Raises NotLeft, or NoAnswer
        where none came within `seconds`, or one of more than `most` bytes."""
        loop = self._loop
        if loop is None:
            raise NotLeft("the connection is shut down")
        until = loop.time() + seconds
        origin, begins = _address(url)
        head = _head(method, begins, headers, len(body))
        if self._places.locked():
            await self._place_within(min(CONNECT_S, seconds))
        else:
            await self._places.acquire()
        try:
            connection = self._kept(origin, loop.time()) or await self._connected(origin, until)
            self._busy.add(connection)
            try:
                return await connection.send(head, body, most, until)
            finally:
                self._put_back(origin, connection, loop.time())
        finally:
            self._places.release()

    async def _place_within(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._places.acquire()
        except TimeoutError:
            raise NotLeft("no connection in time") from None

    def _kept(self, origin: _Origin, now: float) -> HttpConnection | None:
        """The one that was used last, if it may be used again; those that may not are closed."""
        idle, oldest = self._idle.get(origin), now - IDLE_S
        while idle:
            connection = idle.pop()
            if connection.idle_since >= oldest and connection.is_reusable():
                return connection
            connection.abort()
        return None

    def _put_back(self, origin: _Origin, connection: HttpConnection, now: float) -> None:
        self._busy.discard(connection)
        if self._loop is None or not connection.is_kept():
            connection.abort()
            return
        connection.idle_since = now
        idle = self._idle.setdefault(origin, [])
        while idle and idle[0].idle_since < connection.idle_since - IDLE_S:
            idle.pop(0).abort()
        idle.append(connection)

    async def _connected(self, origin: _Origin, until: float) -> HttpConnection:
        loop = asyncio.get_running_loop()
        tls = _tls() if origin.secure else None
        try:
            async with asyncio.timeout_at(min(until, loop.time() + CONNECT_S)):
                _, connection = await loop.create_connection(
                    HttpConnection,
                    origin.host,
                    origin.port,
                    ssl=tls,
                    server_hostname=origin.host if tls else None,
                    happy_eyeballs_delay=FALL_BACK_S,
                )
        except TimeoutError:
            raise NotLeft("no connection in time") from None
        except (OSError, UnicodeError):  # a name that is none, a certificate that is not theirs
            raise NotLeft("no connection") from None
        return connection


@lru_cache(maxsize=1)
def _tls() -> ssl.SSLContext:
    """Who answers has to be who the address names."""
    context = ssl.create_default_context()
    context.set_alpn_protocols(["http/1.1"])
    return context


@lru_cache(maxsize=128)
def _address(url: str) -> tuple[_Origin, str]:
    """Where it goes, and how the head of a request there goes on behind its method. Raises NotLeft."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
        named = host.encode("idna").decode() if ":" not in host else f"[{host}]"
    except ValueError:  # of which UnicodeError is one
        raise NotLeft("no address") from None
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    if parts.scheme not in ("http", "https") or not host or not _TARGET.fullmatch(target):
        raise NotLeft("no address")
    secure = parts.scheme == "https"
    shown = named if port is None else f"{named}:{port}"
    begins = f" {target} HTTP/1.1\r\nHost: {shown}\r\nUser-Agent: {AGENT}\r\nAccept: */*\r\n"
    if parts.username is not None:
        both = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        begins += f"Authorization: Basic {base64.b64encode(both.encode()).decode()}\r\n"
    return _Origin(host, port or (443 if secure else 80), secure), begins


def _head(method: str, begins: str, headers: Mapping[str, str], length: int) -> bytes:
    """Raises ValueError where a header would end before its end."""
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    if _CONTROL.search("".join((*headers, *headers.values()))):
        raise ValueError("a control character in a header")
    counted = f"Content-Length: {length}\r\n" if length or method != "GET" else ""
    return f"{method}{begins}{lines}{counted}\r\n".encode()
