"""What may become of a request of the client: it never left, it was answered, or nobody knows."""

import asyncio
import socket
import struct

import pytest

from bot.channels.http import client as http
from bot.channels.http.client import HttpClient
from bot.channels.http.connection import AnswerTooLarge, NoAnswer, NoAnswerInTime, NotLeft
from simulator.watch import PATIENCE_S
from tests.faults.far import OK, Far, Opens, Says, answers, client, far, post
from tests.health.post import free_port
from tests.support.harness import eventually

__all__ = ["client", "far"]  # fixtures
SOON_S = 0.2


async def test_a_request_says_all_that_it_has_to_and_nothing_twice(far: Opens, client: HttpClient) -> None:
    there = await far(answers(OK))
    assert await post(client, there, b'{"a":1}') == b"ok"
    assert (await client.ask("GET", there.url + "/x?y=1", seconds=PATIENCE_S)).body == b"ok"
    said, got = (one.decode().split("\r\n") for one in there.heard)
    host = there.url.split("/")[2]
    assert said[0] == "POST /bot HTTP/1.1" and said[-2:] == ["", '{"a":1}']
    assert {f"Host: {host}", "X-Name: a", "Content-Length: 7"} <= set(said)
    assert got[0] == "GET /bot/x?y=1 HTTP/1.1" and not [line for line in got if line.startswith("Content-Length")]


async def test_one_after_another_goes_over_one_connection(far: Opens, client: HttpClient) -> None:
    there = await far(answers(OK))
    for _ in range(20):
        assert await post(client, there) == b"ok"
    assert (there.connections, len(there.heard)) == (1, 20)


async def test_no_more_at_once_than_there_are_places(far: Opens, client: HttpClient) -> None:
    together, most = 0, 0

    async def says(there: Far, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal together, most
        while True:
            await there.hears(reader)
            together += 1
            most = max(most, together)
            await asyncio.sleep(0.01)
            together -= 1
            writer.write(OK)

    there = await far(says)
    assert await asyncio.gather(*(post(client, there) for _ in range(40))) == [b"ok"] * 40
    assert most == 4 and there.connections <= 4


@pytest.mark.parametrize(
    ("said", "body"),
    [
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;x=y\r\nc\r\n0\r\nLate: 1\r\n\r\n", b"abc"),
        (b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n", b""),
        (b"HTTP/1.1 204 No Content\r\n\r\n", b""),
        (b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n" + OK, b"ok"),
        (b'HTTP/1.1 429 Too Many Requests\r\nContent-Length: 16\r\n\r\n{"retry_after":3', b'{"retry_after":3'),
        (b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 6\r\n\r\n<html>", b"<html>"),
        (b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n", b""),
    ],
)
async def test_whatever_is_a_whole_answer_is_given(far: Opens, client: HttpClient, said: bytes, body: bytes) -> None:
    there = await far(answers(said))
    assert [await post(client, there) for _ in range(2)] == [body] * 2
    assert there.connections == 1


async def test_an_answer_that_comes_by_the_byte(far: Opens, client: HttpClient) -> None:
    async def says(there: Far, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await there.hears(reader)
        for byte in b"HTTP/1.1 201 Created\r\nDate: Sun, 29 Nov 2026 12:00:00 GMT\r\nContent-Length: 2\r\n\r\nok":
            writer.write(bytes([byte]))
            await asyncio.sleep(0)

    answer = await client.ask("POST", (await far(says)).url, seconds=PATIENCE_S)
    assert (answer.status, answer.body, answer.date) == (201, b"ok", "Sun, 29 Nov 2026 12:00:00 GMT")


@pytest.mark.parametrize(
    "said",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok",
        b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok",
        b"HTTP/1.1 200 OK\r\n\r\nok",
        OK + b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged",
        OK + b"x",
    ],
)
async def test_after_an_answer_that_was_the_last_the_next_goes_by_a_new_connection(
    far: Opens, client: HttpClient, said: bytes
) -> None:
    there = await far(answers(said, then_close=True))
    assert [await post(client, there) for _ in range(3)] == [b"ok"] * 3
    assert (there.connections, len(there.heard)) == (3, 3)


@pytest.mark.parametrize("forced", [False, True], ids=["closed", "reset"])
async def test_a_connection_that_was_closed_while_idle_costs_no_request(client: HttpClient, forced: bool) -> None:
    """Also where the loop has not yet seen that it is closed: the request would be lost, or nobody would know."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/"

        def serve() -> socket.socket:
            taken, _ = listening.accept()
            taken.recv(65_536)
            taken.sendall(OK)
            return taken

        for _ in range(3):
            serving = asyncio.create_task(asyncio.to_thread(serve))
            assert (await client.ask("POST", url, b"{}", seconds=PATIENCE_S)).body == b"ok"
            taken = await serving
            if forced:
                taken.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            taken.close()  # and the loop does not run before the next request


async def test_what_is_said_unasked_is_no_answer_to_the_next(far: Opens, client: HttpClient) -> None:
    more = asyncio.Event()

    async def says(there: Far, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await there.hears(reader)
        writer.write(OK)
        await more.wait()
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged")
        await there.hears(reader)

    there = await far(says)
    assert await post(client, there) == b"ok"
    more.set()
    await asyncio.sleep(0.05)
    there.says = answers(OK)
    assert await post(client, there) == b"ok" and len(there.heard) == 2


async def test_one_that_was_idle_for_long_is_not_used_again(
    far: Opens, client: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = await far(answers(OK))
    monkeypatch.setattr(http, "IDLE_S", -1.0)
    for _ in range(3):
        assert await post(client, there) == b"ok"
    assert there.connections == 3


def _cut(after: bytes, *, reset: bool) -> Says:
    async def says(there: Far, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await there.hears(reader)
        writer.write(after)
        if reset:
            await writer.drain()
            writer.transport.abort()

    return says


@pytest.mark.parametrize("reset", [False, True], ids=["closed", "reset"])
@pytest.mark.parametrize(
    "after",
    [b"", b"HTTP/1.1 20", OK[:-2], OK[:-1], b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n"],
)
async def test_half_an_answer_is_none_and_the_request_is_not_sent_again(
    far: Opens, client: HttpClient, after: bytes, reset: bool
) -> None:
    there = await far(_cut(after, reset=reset))
    with pytest.raises(NoAnswer):
        await post(client, there)
    assert len(there.heard) == 1
    there.says = answers(OK)
    assert await post(client, there) == b"ok"


@pytest.mark.parametrize(
    "said",
    [
        b"<html>no HTTP at all</html>\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok!",
        b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000,
    ],
)
async def test_what_is_no_http_is_no_answer(far: Opens, client: HttpClient, said: bytes) -> None:
    with pytest.raises(NoAnswer):
        await post(client, await far(answers(said)))


@pytest.mark.parametrize(
    "said",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + (b"100\r\n" + b"x" * 256 + b"\r\n") * 4,
        b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 1001,
    ],
)
async def test_an_answer_that_is_too_large_is_not_read(far: Opens, client: HttpClient, said: bytes) -> None:
    with pytest.raises(AnswerTooLarge):
        await post(client, await far(answers(said)), most=1_000)


async def test_where_nobody_answers_in_time_the_answer_that_comes_late_is_nobodys(
    far: Opens, client: HttpClient
) -> None:
    go = asyncio.Event()

    async def says(there: Far, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await there.hears(reader)
        writer.write(OK)  # connected, however slow the machine is
        await there.hears(reader)
        await go.wait()
        writer.write(OK.replace(b"ok", b"no"))

    there = await far(says)
    assert await post(client, there) == b"ok"
    with pytest.raises(NoAnswerInTime):
        await post(client, there, seconds=SOON_S)
    there.says = answers(OK)
    go.set()
    assert await post(client, there) == b"ok"


async def test_who_gives_up_leaves_no_answer_to_the_next(far: Opens, client: HttpClient) -> None:
    go = asyncio.Event()

    async def says(there: Far, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await there.hears(reader)
        await go.wait()
        writer.write(OK.replace(b"ok", b"no"))

    there = await far(says)
    asking = asyncio.create_task(post(client, there))
    async with asyncio.timeout(PATIENCE_S):
        while not there.heard:
            await asyncio.sleep(0.005)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    there.says = answers(OK)
    go.set()
    assert await asyncio.gather(*(post(client, there) for _ in range(8))) == [b"ok"] * 8


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:{free}/x",
        "http://..../",
        "ftp://x/",
        "x",
        "http://x:99999/",
        "http://127.0.0.1/a b",
    ],
)
async def test_what_cannot_be_reached_was_never_told(client: HttpClient, url: str) -> None:
    with pytest.raises(NotLeft):
        await client.ask("POST", url.format(free=free_port()), b"{}", seconds=PATIENCE_S)


async def test_a_host_without_an_address_was_never_told(client: HttpClient, monkeypatch: pytest.MonkeyPatch) -> None:
    async def nobody(*_: object, **__: object) -> list[object]:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", nobody)
    with pytest.raises(NotLeft):
        await client.ask("POST", "http://nobody.example/", b"{}", seconds=PATIENCE_S)


async def test_a_host_that_never_takes_the_connection_was_never_told(
    client: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http, "CONNECT_S", 0.05)
    monkeypatch.setattr(asyncio.get_running_loop(), "create_connection", lambda *_, **__: asyncio.sleep(PATIENCE_S))
    with pytest.raises(NotLeft, match="in time"):
        await client.ask("POST", "http://127.0.0.1:9/", b"{}", seconds=PATIENCE_S)


async def test_who_waits_for_a_place_in_vain_was_never_told(
    far: Opens, client: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = await far(_cut(b"", reset=False))
    there.says = lambda far, reader, writer: asyncio.sleep(PATIENCE_S)
    busy = [asyncio.create_task(post(client, there)) for _ in range(4)]
    await eventually(lambda: there.connections == 4 or None, PATIENCE_S, "every place to be taken")
    monkeypatch.setattr(http, "CONNECT_S", 0.05)
    with pytest.raises(NotLeft, match="in time"):
        await post(client, there)
    client.close()
    assert {type(one) for one in await asyncio.gather(*busy, return_exceptions=True)} == {NoAnswer}
    with pytest.raises(NotLeft):
        await post(client, there)


async def test_an_answer_before_all_was_said_counts_and_ends_the_connection(far: Opens, client: HttpClient) -> None:
    async def says(there: Far, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno")
        await writer.drain()
        await asyncio.sleep(PATIENCE_S)

    there = await far(says)
    assert await post(client, there, b"x" * 30_000_000) == b"no"
    there.says = answers(OK)
    assert await post(client, there) == b"ok" and there.connections == 2


async def test_no_header_brings_another_one_along(far: Opens, client: HttpClient) -> None:
    there = await far(answers(OK))
    with pytest.raises(ValueError, match="control"):
        await client.ask("POST", there.url, headers={"Authorization": "Bearer x\r\nX-Evil: 1"}, seconds=PATIENCE_S)
    assert not there.heard


async def test_a_password_in_the_address_is_said_in_a_header(far: Opens, client: HttpClient) -> None:
    there = await far(answers(OK))
    await client.ask("GET", there.url.replace("//", "//sigap:a%20b@"), seconds=PATIENCE_S)
    assert b"\r\nAuthorization: Basic c2lnYXA6YSBi\r\n" in there.heard[0] and b"@" not in there.heard[0]
