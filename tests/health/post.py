"""A mail server, a service that waits for pings and a service manager, as small as the tests need them."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email import message_from_string
from email.message import Message
from pathlib import Path

from aiohttp import web


class PostOffice:
    """Takes letters (RFC 5321, as far as smtplib speaks it); `refuses` makes it answer 451."""

    def __init__(self) -> None:
        self.letters: list[Message] = []
        self.refuses = False
        self.tries = 0
        self.port = 0

    def subjects(self) -> list[str]:
        return [str(one["Subject"]) for one in self.letters]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 here\r\n")
        while line := await reader.readline():
            verb = line[:4].upper()
            if verb == b"DATA":
                writer.write(b"354 go on\r\n")
                text = await reader.readuntil(b"\r\n.\r\n")
                self.letters.append(message_from_string(text[:-5].decode()))
                writer.write(b"250 taken\r\n")
            elif verb == b"MAIL":
                self.tries += 1
                writer.write(b"451 later\r\n" if self.refuses else b"250 ok\r\n")
            elif verb == b"QUIT":
                writer.write(b"221 bye\r\n")
                break
            else:
                writer.write(b"250 ok\r\n")
        await writer.drain()
        writer.close()


@asynccontextmanager
async def post_office() -> AsyncIterator[PostOffice]:
    office = PostOffice()
    server = await asyncio.start_server(office.serve, "127.0.0.1", 0)
    office.port = server.sockets[0].getsockname()[1]
    try:
        yield office
    finally:
        server.close()


class Waiter:
    """What waits for pings: (path, body) of each."""

    def __init__(self) -> None:
        self.pings: list[tuple[str, str]] = []
        self.url = ""

    async def take(self, request: web.Request) -> web.Response:
        self.pings.append((request.path, await request.text()))
        return web.Response(text="OK")


@asynccontextmanager
async def waiter() -> AsyncIterator[Waiter]:
    one = Waiter()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", one.take)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    one.url = f"http://127.0.0.1:{runner.addresses[0][1]}/secret-of-the-ping"
    try:
        yield one
    finally:
        await runner.cleanup()


class Manager:
    """A service manager's socket: every line that it was told."""

    def __init__(self, folder: Path) -> None:
        self.address = str(folder / "notify")
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(self.address)
        self._socket.setblocking(False)
        self._told: list[str] = []

    def told(self) -> list[str]:
        while True:
            try:
                self._told += self._socket.recv(4_096).decode().splitlines()
            except BlockingIOError:
                return self._told

    def close(self) -> None:
        self._socket.close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
