"""The address that Meta calls: nothing counts before the signature, 200 means "on disk"."""

import asyncio
import hashlib
import hmac
from collections.abc import AsyncIterator
from io import BytesIO
from typing import Any

import aiohttp
import pytest

from bot.channels.whatsapp.webhook import BODY_LIMIT, SIGNATURE, WhatsAppServer
from handlers.system import doorman
from tests.whatsapp.conftest import free_port

SECRET, VERIFY = "a-secret-of-the-app", "a-token-of-our-own"


class Door:
    """The server with what it kept."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}/hook"
        self.kept: list[dict[str, Any]] = []
        self.down = False
        self.server = WhatsAppServer("127.0.0.1", port, "https://sigap.example/hook", SECRET, VERIFY, self.keep)

    async def keep(self, body: dict[str, Any]) -> None:
        if self.down:
            raise OSError("the disk is full")
        self.kept.append(body)

    async def ask(self, method: str, path: str = "", **what: Any) -> tuple[int, str]:
        async with aiohttp.ClientSession() as session, session.request(method, self.url + path, **what) as answer:
            return answer.status, await answer.text()

    async def post(self, raw: bytes, secret: str = SECRET, **headers: str) -> int:
        signed = "sha256=" + hmac.new(secret.encode(), raw, hashlib.sha256).hexdigest()
        return (await self.ask("POST", data=BytesIO(raw), headers={SIGNATURE: signed, **headers}))[0]


@pytest.fixture
async def door() -> AsyncIterator[Door]:
    """Listening."""
    one = Door(free_port())
    task = asyncio.create_task(one.server.run())
    await one.server.ready.wait()
    yield one
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_what_is_signed_is_kept_before_it_is_acknowledged(door: Door) -> None:
    assert await door.post(b'{"entry":[{"\\u00e9":"a\\/b"}]}') == 200
    assert door.kept == [{"entry": [{"é": "a/b"}]}]


async def test_half_a_letter_in_one_name_keeps_nobody_elses_words_away(door: Door) -> None:
    assert await door.post(b'{"a":"\\ud83d","b":"\\uD83D\\uDE4F","c":"tolong"}') == 200
    assert door.kept == [{"a": "?", "b": "🙏", "c": "tolong"}]


async def test_the_largest_body_that_meta_sends_is_kept(door: Door) -> None:
    assert await door.post(b'{"a":"' + b"x" * (3 * 1024 * 1024) + b'"}') == 200 and door.kept


@pytest.mark.parametrize(
    "headers", [{SIGNATURE: ""}, {SIGNATURE: "sha256=" + "0" * 64}, {SIGNATURE: "sha1=abc"}, {SIGNATURE: "é"}]
)
async def test_without_the_right_signature_nothing_is_read(door: Door, headers: dict[str, str]) -> None:
    status, _ = await door.ask("POST", data=b'{"entry":[]}', headers=headers)
    assert status == 403 and not door.kept
    assert await door.post(b"{}", secret="another app's") == 403


async def test_a_body_that_was_changed_on_its_way_is_refused(door: Door) -> None:
    raw = b'{"entry":[]}'
    signed = "sha256=" + hmac.new(SECRET.encode(), raw, hashlib.sha256).hexdigest()
    assert (await door.ask("POST", data=raw + b" ", headers={SIGNATURE: signed}))[0] == 403


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        ({"hub.mode": "subscribe", "hub.verify_token": VERIFY, "hub.challenge": "1158201444"}, (200, "1158201444")),
        ({"hub.mode": "subscribe", "hub.verify_token": "wrong", "hub.challenge": "1"}, (403, "")),
        ({"hub.verify_token": VERIFY, "hub.challenge": "1"}, (403, "")),
        ({}, (403, "")),
    ],
)
async def test_the_check_of_the_address(door: Door, query: dict[str, str], answer: tuple[int, str]) -> None:
    assert await door.ask("GET", params=query) == answer


@pytest.mark.parametrize("raw", [b"", b"[]", b"{", b"[" * 100_000, b"\xff\xfe"])
async def test_a_signed_body_that_is_none_is_refused(door: Door, raw: bytes) -> None:
    assert await door.post(raw) == 400 and not door.kept


async def test_too_large_another_path_another_method(door: Door) -> None:
    assert await door.post(b" " * (BODY_LIMIT + 1)) == 413
    assert (await door.ask("POST", "/elsewhere", data=b"{}"))[0] == 404
    assert (await door.ask("PUT", data=b"{}"))[0] == 405


async def test_two_hundred_that_come_at_once_are_all_served(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    """Meta sends a message again minutes after its connection was shut: none makes room for another here."""
    monkeypatch.setattr(doorman, "PATIENCE_S", 600.0)  # a slow machine is another matter
    raw = b'{"entry":[]}'
    signed = hmac.new(SECRET.encode(), raw, hashlib.sha256).hexdigest()
    says = (
        f"POST /hook HTTP/1.1\r\nHost: x\r\n{SIGNATURE}: sha256={signed}\r\nContent-Length: {len(raw)}\r\n\r\n".encode()
    )
    port = int(door.url.split(":")[2].split("/")[0])
    pairs = [await asyncio.open_connection("127.0.0.1", port) for _ in range(200)]
    for _, writer in pairs:
        writer.write(says + raw)
    answers = await asyncio.gather(*(reader.readline() for reader, _ in pairs))
    assert {one.split()[1] for one in answers} == {b"200"} and len(door.kept) == 200
    for _, writer in pairs:
        writer.close()


async def test_while_the_disk_is_full_meta_is_asked_to_come_again(door: Door) -> None:
    door.down = True
    assert await door.post(b"{}") == 503
    door.down = False
    assert await door.post(b"{}") == 200 and len(door.kept) == 1
