"""What may come over a connection of the server for pushed requests, byte by byte."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from handlers.system import push_server
from handlers.system.push_server import HEAD_LIMIT, PushReply, PushServer, RequestHead
from simulator.watch import PATIENCE_S
from tests.health.post import free_port

MOST = 64 * 1024
POST = b"POST /hook HTTP/1.1\r\nHost: x\r\n"


class Town:
    """The server, what came whole, and what each request waits for before its answer."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.came: list[tuple[RequestHead, bytes]] = []
        self.open = asyncio.Event()
        self.open.set()
        self.ended = 0
        self.futures: list[asyncio.Future[Any]] = []
        self.server = PushServer("127.0.0.1", port, self.welcome, self.receive, MOST)

    def welcome(self, head: RequestHead) -> PushReply | None:
        return None if head.path == "/hook" else PushReply(404)

    def receive(self, head: RequestHead, body: bytes) -> PushReply | Awaitable[PushReply]:
        if body == b"bad at once":
            raise RuntimeError("this one cannot be served")
        if body.startswith(b"future"):
            self.futures.append(asyncio.get_running_loop().create_future())
            return self.futures[-1]
        return PushReply(text=body.decode()) if body.endswith(b"at once") else self.later(head, body)

    async def later(self, head: RequestHead, body: bytes) -> PushReply:
        self.came.append((head, body))
        await self.open.wait()
        if body == b"bad":
            raise RuntimeError("this one cannot be served")
        self.ended += 1
        return PushReply(text=body.decode())

    @asynccontextmanager
    async def talk(self) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            async with asyncio.timeout(PATIENCE_S):
                yield reader, writer
        finally:
            writer.close()

    async def says(self, *parts: bytes) -> bytes:
        """All that is answered until the server closes; each part is sent by itself."""
        async with self.talk() as (reader, writer):
            for part in parts:
                writer.write(part)
                await asyncio.sleep(0.01)
            return await reader.read()


@pytest.fixture
async def town() -> AsyncIterator[Town]:
    one = Town(free_port())
    task = asyncio.create_task(one.server.run())
    await one.server.ready.wait()
    yield one
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def _till(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not true():
            await asyncio.sleep(0.005)


def _posted(body: bytes, more: bytes = b"") -> bytes:
    return POST + more + b"Content-Length: %d\r\n\r\n" % len(body) + body


LAST = b"Connection: close\r\n"


async def test_several_at_once_on_one_connection_are_answered_in_their_order(town: Town) -> None:
    said = await town.says(b"".join([*(_posted(b"number %d" % one) for one in range(40)), _posted(b"end", LAST)]))
    assert [body for _, body in town.came] == [b"number %d" % one for one in range(40)] + [b"end"]
    assert said.count(b"HTTP/1.1 200 OK") == 41 and said.endswith(b"end")
    assert said.index(b"number 7") < said.index(b"number 8")


async def test_a_request_that_comes_by_the_byte_is_whole_in_the_end(town: Town) -> None:
    whole = _posted(b"slowly", LAST + b"X-Name: a\r\n")
    assert (await town.says(*(whole[at : at + 7] for at in range(0, len(whole), 7)))).endswith(b"slowly")
    [(head, body)] = town.came
    assert (head.method, head.path, body, head.headers[b"x-name"]) == ("POST", "/hook", b"slowly", b"a")


async def test_a_body_in_chunks_is_put_together(town: Town) -> None:
    chunked = POST + LAST + b"Transfer-Encoding: chunked\r\n\r\n"
    assert (await town.says(chunked, b"3\r\nabc\r\n", b"2\r\nde\r\n0\r\nX-Late: 1\r\n\r\n")).endswith(b"abcde")
    assert b"x-late" not in town.came[0][0].headers


async def test_what_stands_behind_the_question_mark_is_no_part_of_the_path(town: Town) -> None:
    await town.says(b"GET /hook?a=1&b=%20 HTTP/1.1\r\nHost: x\r\n" + LAST + b"\r\n")
    await town.says(b"GET http://x/hook?c HTTP/1.1\r\nHost: x\r\n" + LAST + b"\r\n")
    assert [(head.path, head.query) for head, _ in town.came] == [("/hook", "a=1&b=%20"), ("/hook", "c")]


@pytest.mark.parametrize(
    ("says", "status"),
    [
        (b"\x16\x03\x01 this is TLS", b"400"),
        (POST + b"Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc", b"400"),
        (POST + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", b"400"),
        (POST + b"Transfer-Encoding: chunked\r\n\r\nxyz\r\n", b"400"),
        (POST + b"Content-Length: -1\r\n\r\n", b"400"),
        (POST + b"Bad header\r\n\r\n", b"400"),
        (POST + b"Connection: upgrade\r\nUpgrade: websocket\r\n\r\n", b"400"),
        (POST + b"Content-Length: %d\r\n\r\n" % (MOST + 1), b"413"),
        (POST + b"Content-Length: 99999999999999999\r\n\r\n", b"413"),
        (POST + b"Transfer-Encoding: chunked\r\n\r\n" + (b"1000\r\n" + b"x" * 4096 + b"\r\n") * 17, b"413"),
        (POST + b"Transfer-Encoding: chunked\r\n\r\n1;" + b"x" * (HEAD_LIMIT + 2 * MOST) + b"\r\n", b"413"),
        (POST + b"X-Long: " + b"x" * (2 * HEAD_LIMIT), b"431"),
        (POST + b"X-Long: " + b"x" * (HEAD_LIMIT) + b"\r\n\r\n", b"431"),
        (b"GET /" + b"x" * (2 * HEAD_LIMIT), b"431"),
        (POST + b"".join(b"X-%d: a\r\n" % one for one in range(9_000)), b"431"),
        (b"POST /elsewhere HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n", b"404"),
        (POST + b"Expect: the impossible\r\nContent-Length: 3\r\n\r\n", b"417"),
    ],
)
async def test_what_is_refused_is_answered_once_and_never_received(town: Town, says: bytes, status: bytes) -> None:
    assert (await town.says(says)).startswith(b"HTTP/1.1 " + status) and not town.came
    assert (await town.says(_posted(b"still here", LAST))).endswith(b"still here")


async def test_the_refusal_of_a_later_one_comes_behind_the_answer_to_an_earlier(town: Town) -> None:
    town.open.clear()
    async with town.talk() as (reader, writer):
        writer.write(_posted(b"whole") + b"nonsense\r\n\r\n")
        await _till(lambda: bool(town.came))
        town.open.set()
        said = await reader.read()
    assert said.index(b"200 OK") < said.index(b"whole") < said.index(b"400 Bad Request")


async def test_who_is_refused_while_sending_hears_why(town: Town) -> None:
    """Shut at once, the connection would be reset before the answer is read."""
    async with town.talk() as (reader, writer):
        writer.write(POST + b"Content-Length: %d\r\n\r\n" % (MOST * 100))
        for _ in range(100):
            writer.write(b"x" * MOST)
            await writer.drain()
        assert (await reader.readline()).split()[1] == b"413"


async def test_who_asks_first_is_told_to_go_on(town: Town) -> None:
    async with town.talk() as (reader, writer):
        writer.write(POST + LAST + b"Expect: 100-continue\r\nContent-Length: 5\r\n\r\n")
        assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
        writer.write(b"hello")
        assert (await reader.read()).endswith(b"hello")


async def test_one_that_cannot_be_served_ends_no_other(town: Town) -> None:
    said = await town.says(_posted(b"bad") + _posted(b"good", LAST))
    assert said.startswith(b"HTTP/1.1 500") and said.endswith(b"good")


async def test_what_needs_no_waiting_is_answered_at_once(town: Town) -> None:
    async with town.talk() as (reader, writer):
        writer.write(_posted(b"first at once") + _posted(b"bad at once") + _posted(b"third at once"))
        said = await reader.readuntil(b"third at once")
        assert said.index(b"first at once") < said.index(b"HTTP/1.1 500 ")
        assert [one.serving for one in town.server.connections] == [None], "and costs no task"


async def test_what_comes_of_a_future_is_answered_without_a_task(town: Town) -> None:
    async with town.talk() as (reader, writer):
        writer.write(_posted(b"future") + _posted(b"second at once") + _posted(b"future again"))
        await _till(lambda: len(town.futures) == 1)
        [connection] = town.server.connections
        assert connection.serving is town.futures[0]
        town.futures[0].set_result(None)
        assert (await reader.readuntil(b"second at once")).startswith(b"HTTP/1.1 200 OK")
        await _till(lambda: len(town.futures) == 2)
        town.futures[1].set_exception(OSError("not now"))
        assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 500")


async def test_one_thing_that_is_waited_for_may_lead_to_another(town: Town) -> None:
    async with town.talk() as (reader, writer):
        writer.write(_posted(b"future"))
        await _till(lambda: len(town.futures) == 1)
        town.futures[0].set_result(town.later(RequestHead("POST", "/hook", "", {}), b"at last"))
        assert (await reader.readuntil(b"at last")).startswith(b"HTTP/1.1 200 OK")


async def test_what_needs_no_waiting_overtakes_nothing_on_its_connection(town: Town) -> None:
    town.open.clear()
    async with town.talk() as (reader, writer):
        writer.write(_posted(b"slow") + _posted(b"second at once") + _posted(b"bad at once") + _posted(b"end", LAST))
        await _till(lambda: len(town.came) == 1)
        town.open.set()
        said = await reader.read()
        assert said.index(b"slow") < said.index(b"second at once") < said.index(b"HTTP/1.1 500 ") < said.index(b"end")


async def test_behind_the_last_of_a_connection_nothing_is_received(town: Town) -> None:
    said = await town.says(_posted(b"one at once", LAST) + _posted(b"two at once"))
    assert said.count(b"HTTP/1.1 200") == 1 and b"two" not in said


async def test_an_old_client_is_answered_and_left(town: Town) -> None:
    assert (await town.says(b"POST /hook HTTP/1.0\r\nContent-Length: 3\r\n\r\nold")).endswith(b"old")


async def test_who_has_said_all_still_hears_the_answer(town: Town) -> None:
    town.open.clear()
    async with town.talk() as (reader, writer):
        writer.write(_posted(b"that is all"))
        writer.write_eof()
        await _till(lambda: bool(town.came))
        town.open.set()
        assert (await reader.read()).endswith(b"that is all")


async def test_what_came_whole_has_its_effect_though_its_sender_has_gone(town: Town) -> None:
    town.open.clear()
    async with town.talk() as (_, writer):
        writer.write(_posted(b"gone") + _posted(b"and a second"))
        await _till(lambda: bool(town.came))
        writer.transport.abort()
    town.open.set()
    await _till(lambda: town.ended == 2)


async def test_at_the_end_who_is_being_served_is_answered(town: Town) -> None:
    task = asyncio.create_task((ending := PushServer("127.0.0.1", free_port(), town.welcome, town.receive)).run())
    await ending.ready.wait()
    town.open.clear()
    reader, writer = await asyncio.open_connection("127.0.0.1", ending._port)
    writer.write(_posted(b"just in time"))
    await _till(lambda: bool(town.came))
    task.cancel()
    await _till(lambda: ending.ending)
    town.open.set()
    assert (await reader.read()).endswith(b"just in time")
    await asyncio.gather(task, return_exceptions=True)
    writer.close()


async def test_the_end_does_not_wait_for_ever(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(push_server, "STOP_S", 0.05)
    task = asyncio.create_task((ending := PushServer("127.0.0.1", free_port(), town.welcome, town.receive)).run())
    await ending.ready.wait()
    town.open.clear()
    reader, writer = await asyncio.open_connection("127.0.0.1", ending._port)
    writer.write(_posted(b"never"))
    await _till(lambda: bool(town.came))
    task.cancel()
    async with asyncio.timeout(PATIENCE_S):
        with pytest.raises(asyncio.CancelledError):
            await task
    with pytest.raises((ConnectionError, asyncio.IncompleteReadError)):
        await reader.readexactly(1)
    assert not town.ended
    writer.close()
