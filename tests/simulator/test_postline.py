"""Posts of the stand-in: by connections that stay open, each body once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from simulator.graph.postline import PostLine

WHOLE = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
PATIENCE_S = 20.0


class Listener:
    """Says `answers` one after the other, the last one again and again; None: shuts the door without a word."""

    def __init__(self) -> None:
        self.answers: list[bytes | None] = [WHOLE]
        self.heard: list[bytes] = []
        self.connections = 0
        self.writers: list[asyncio.StreamWriter] = []
        self.ended = asyncio.Event()
        self.url = ""

    async def meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.writers.append(writer)
        while head := await _head(reader):
            length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
            self.heard.append(await reader.readexactly(length))
            answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
            if answer is None:
                break
            writer.write(answer)
        writer.close()
        self.ended.set()


async def _head(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.readuntil(b"\r\n\r\n")
    except (EOFError, OSError):
        return b""


@pytest.fixture
async def there() -> AsyncIterator[Listener]:
    listener = Listener()
    server = await asyncio.start_server(listener.meet, "127.0.0.1", 0)
    listener.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/hook"
    yield listener
    server.close()


@pytest.fixture
async def line() -> AsyncIterator[PostLine]:
    line = PostLine()
    yield line
    await line.close()


async def test_a_connection_carries_many(there: Listener, line: PostLine) -> None:
    said = [await line.post(there.url, b"%d" % number, {}, PATIENCE_S) for number in range(5)]
    assert said == [200] * 5 and there.heard == [b"0", b"1", b"2", b"3", b"4"]
    assert there.connections == 1


async def test_an_answer_without_a_length_is_the_last_of_its_connection(there: Listener, line: PostLine) -> None:
    there.answers = [b"HTTP/1.1 503 Busy\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", WHOLE]
    assert [await line.post(there.url, b"x", {}, PATIENCE_S) for _ in range(2)] == [503, 200]
    assert there.connections == 2


async def test_an_interim_answer_is_none(there: Listener, line: PostLine) -> None:
    there.answers = [b"HTTP/1.1 100 Continue\r\n\r\n" + WHOLE]
    assert [await line.post(there.url, b"x", {}, PATIENCE_S) for _ in range(2)] == [200, 200]
    assert there.connections == 1


async def test_what_is_not_answered_is_not_said_again(there: Listener, line: PostLine) -> None:
    there.answers = [None, b"what?\r\n\r\n", WHOLE]
    assert [await line.post(there.url, b"x", {}, PATIENCE_S) for _ in range(3)] == [0, 0, 200]
    assert len(there.heard) == 3 and there.connections == 3


async def test_one_that_is_to_end_or_has_ended_is_not_used_again(there: Listener, line: PostLine) -> None:
    there.answers = [b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", WHOLE]
    assert [await line.post(there.url, b"x", {}, PATIENCE_S) for _ in range(2)] == [200, 200]
    assert there.connections == 2
    there.writers[-1].close()
    (idle,) = line._idle.values()
    async with asyncio.timeout(PATIENCE_S):
        while not idle[0][0].at_eof():
            await asyncio.sleep(0)
    assert await line.post(there.url, b"x", {}, PATIENCE_S) == 200 and there.connections == 3


async def test_nobody_there_and_nobody_who_answers(there: Listener, line: PostLine) -> None:
    assert await line.post("http://127.0.0.1:1/hook", b"x", {}, PATIENCE_S) == 0
    there.answers = [b""]
    assert await line.post(there.url, b"x", {}, 0.05) == 0
    async with asyncio.timeout(PATIENCE_S):
        await there.ended.wait()  # the connection of an answer that may still come is closed
