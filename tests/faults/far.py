"""The other side of the HTTP client: what it hears, and what it says to it byte by byte."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from bot.channels.http.client import HttpClient
from simulator.watch import PATIENCE_S

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
Says = Callable[["Far", asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class Far:
    """The other side. `says` does what is to be done on each connection; `heard`: every request, as it came."""

    def __init__(self, says: Says) -> None:
        self.says = says
        self.heard: list[bytes] = []
        self.connections = 0
        self.url = ""
        self._writers: set[asyncio.StreamWriter] = set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.add(writer)
        try:
            await self.says(self, reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def hears(self, reader: asyncio.StreamReader) -> bytes:
        """The next request, whole."""
        head = await reader.readuntil(b"\r\n\r\n")
        sizes = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        body = await reader.readexactly(int(sizes[0].split(b":")[1])) if sizes else b""
        self.heard.append(head + body)
        return head + body

    def close(self) -> None:
        for writer in self._writers:
            writer.transport.abort()


def answers(*said: bytes, then_close: bool = False) -> Says:
    """One of these to each request of a connection, the last one again and again."""

    async def says(far: Far, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for at in range(1_000):
            await far.hears(reader)
            writer.write(said[min(at, len(said) - 1)])
            if then_close:
                return

    return says


Opens = Callable[..., Awaitable[Far]]


@pytest.fixture
async def far() -> AsyncIterator[Opens]:
    """Opens the other side on a port of its own."""
    opened: list[tuple[Far, asyncio.Server]] = []

    async def opens(says: Says, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> Far:
        one = Far(says)
        server = await asyncio.start_server(one.serve, "127.0.0.1", 0, ssl=tls, limit=2**20)
        port = server.sockets[0].getsockname()[1]
        one.url = f"http{'s' if tls else ''}://{host}:{port}/bot"
        opened.append((one, server))
        return one

    yield opens
    for one, server in opened:
        server.close()
        one.close()


@pytest.fixture
async def client() -> AsyncIterator[HttpClient]:
    one = HttpClient(4)
    one.open()
    yield one
    one.close()


async def post(
    client: HttpClient, far: Far, body: bytes = b"{}", seconds: float = PATIENCE_S, most: int = 1_000
) -> bytes:
    return (await client.ask("POST", far.url, body, {"X-Name": "a"}, seconds=seconds, most=most)).body
