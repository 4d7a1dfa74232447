"""Slow, silent and malicious clients of the webhook (F57)."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from handlers.system.doorman import PATIENCE_S, PLACES
from handlers.system.listener import Listener
from handlers.system.webhook import TOKEN_HEADER, WebhookServer
from simulator.watch import PATIENCE_S as WAIT_S
from tests.health.post import free_port

SECRET = "a-secret-of-the-webhook"


class Kept:
    """What arrived, and how long Telegram waited for each answer."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.updates: list[int] = []

    async def keep(self, updates: Sequence[Mapping[str, Any]]) -> None:
        for update in updates:
            json.dumps(update)  # as the inbox does: the raw update is a text
        self.updates += [int(update["update_id"]) for update in updates]

    async def call(self, number: int, body: bytes = b"", again: int = 20) -> int:
        """As Telegram calls: once more where the connection was closed."""
        data = body or json.dumps({"update_id": number}).encode()
        for _ in range(again):
            try:
                async with (
                    aiohttp.ClientSession() as session,
                    session.post(
                        f"http://127.0.0.1:{self.port}/hook", data=data, headers={TOKEN_HEADER: SECRET}
                    ) as answer,
                ):
                    return answer.status
            except aiohttp.ClientConnectionError:
                continue
        return 0


@asynccontextmanager
async def listening() -> AsyncIterator[Kept]:
    kept = Kept(free_port())
    server = WebhookServer("127.0.0.1", kept.port, "https://example.org/hook", SECRET, kept.keep)
    task = asyncio.create_task(server.run())
    try:
        await server.ready.wait()
        yield kept
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _half_open(port: int, says: bytes) -> asyncio.StreamWriter | None:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return None
    writer.write(says)
    return writer


HEAD = f"POST /hook HTTP/1.1\r\nHost: x\r\n{TOKEN_HEADER}: {SECRET}\r\nContent-Length: 900\r\n".encode()


@pytest.mark.parametrize(
    "says", [b"", b"POST /ho", HEAD, HEAD + b"\r\n{"], ids=["nothing", "a line", "headers", "a body"]
)
async def test_f57_telegram_is_served_beside_two_thousand_half_open_clients(says: bytes) -> None:
    """F57: each of 20 calls is answered while the half-open ones are; without the limits no call is answered at all."""
    async with listening() as kept:
        writers: list[asyncio.StreamWriter | None] = []
        for number in range(20):
            writers += await asyncio.gather(*(_half_open(kept.port, says) for _ in range(100)))
            assert await kept.call(number) == 200
        assert kept.updates == list(range(20))
        for writer in writers:
            if writer is not None:
                writer.close()


async def test_f57_who_says_nothing_whole_is_shown_out_and_a_good_client_is_not() -> None:
    async with listening() as kept:
        reader, writer = await asyncio.open_connection("127.0.0.1", kept.port)
        writer.write(HEAD)
        body = b'{"update_id": 7}'
        good_in, good_out = await asyncio.open_connection("127.0.0.1", kept.port)
        good_out.write(HEAD.replace(b"900", str(len(body)).encode()) + b"\r\n" + body)
        assert (await good_in.readline()).startswith(b"HTTP/1.1 200")
        async with asyncio.timeout(PATIENCE_S + 30):
            with pytest.raises((asyncio.IncompleteReadError, ConnectionError)):
                await reader.readexactly(1)
        good_out.write(HEAD.replace(b"900", str(len(body)).encode()) + b"\r\n" + body.replace(b"7", b"8"))
        async with asyncio.timeout(180):
            while b"200" not in await good_in.readline():
                pass
        assert kept.updates == [7, 8]
        writer.close()
        good_out.close()


async def test_f57_there_are_never_more_guests_than_places() -> None:
    async with listening() as kept:
        pairs = [await asyncio.open_connection("127.0.0.1", kept.port) for _ in range(PLACES + 20)]
        async with asyncio.timeout(180):
            for reader, _ in pairs[:20]:
                with pytest.raises((asyncio.IncompleteReadError, ConnectionError)):
                    await reader.readexactly(1)
        assert await kept.call(1) == 200
        for _, writer in pairs:
            writer.close()


@pytest.mark.parametrize("depth", [600, 2_000, 100_000])
async def test_f57_brackets_within_brackets_are_a_bad_request_or_an_update(depth: int) -> None:
    """F57: 400, not 500 (which Telegram would send again for a day); what can be kept is kept."""
    async with listening() as kept:
        body = b'{"update_id": 1, "message": ' + b"[" * depth + b"]" * depth + b"}"
        status = await kept.call(1, body)
        assert (status, kept.updates) in ((400, []), (200, [1]))
        assert await kept.call(2) == 200


async def test_a_stop_waits_for_nobody_who_keeps_a_connection() -> None:
    """Telegram keeps its connections; since Python 3.12 a server's end waits for them unless it is told not to."""

    async def answer(request: web.BaseRequest) -> web.Response:
        async with listener.serving(request):
            return web.Response(text="here")

    port = free_port()
    listener = Listener("127.0.0.1", port, answer)
    task = asyncio.create_task(listener.run())
    await listener.ready.wait()
    async with aiohttp.ClientSession() as client:

        async def calls_on() -> None:
            with suppress(aiohttp.ClientError):
                while True:
                    async with client.get(f"http://127.0.0.1:{port}/") as heard:
                        await heard.read()

        async with client.get(f"http://127.0.0.1:{port}/") as heard:
            assert await heard.text() == "here"
        caller = asyncio.create_task(calls_on())
        task.cancel()
        async with asyncio.timeout(WAIT_S):
            await asyncio.gather(task, return_exceptions=True)
            await caller
    assert task.cancelled()
