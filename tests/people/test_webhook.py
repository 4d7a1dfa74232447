"""Forged and honest posts to the webhook (F29): nothing is parsed before the secret, 200 only when it is on disk."""

import asyncio
import io
import json
import socket
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from handlers.system.listener import BODY_LIMIT
from handlers.system.webhook import TOKEN_HEADER, WebhookServer
from storage.kit import inbox
from storage.kit.database import StorageDown
from storage.kit.inbox import InboxRow
from tests.support.stage import Stage

SECRET = "a-secret-of-the-webhook"
FORGED = 10_000
AT_ONCE = 40


class Receiving:
    """The server, a client, and what was kept."""

    def __init__(self, stage: Stage, base: str, client: aiohttp.ClientSession) -> None:
        self.stage = stage
        self.base = base
        self.client = client
        self.down = False

    async def keep(self, updates: Sequence[Mapping[str, Any]]) -> None:
        if self.down:
            raise StorageDown("disk full")
        batch = [InboxRow(int(update["update_id"]), 0, json.dumps(update)) for update in updates]
        await self.stage.write(lambda tx: inbox.keep(tx, batch, self.stage.now))

    async def post(
        self, body: bytes = b'{"update_id": 1}', secret: str | None = SECRET, path: str = "/hook", method: str = "POST"
    ) -> int:
        headers = {} if secret is None else {TOKEN_HEADER: secret}
        async with self.client.request(method, f"{self.base}{path}", data=io.BytesIO(body), headers=headers) as answer:
            return answer.status

    async def rows(self) -> int:
        return int((await self.stage.database.read(lambda tx: tx.all("SELECT count(*) FROM inbox")))[0][0])


@asynccontextmanager
async def receiving(stage: Stage) -> AsyncIterator[Receiving]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=AT_ONCE)) as client:
        hook = Receiving(stage, f"http://127.0.0.1:{port}", client)
        server = WebhookServer("127.0.0.1", port, "https://example.org/hook", SECRET, hook.keep)
        task = asyncio.create_task(server.run())
        try:
            await server.ready.wait()
            yield hook
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def test_f29_ten_thousand_forged_posts_leave_no_row(stage: Stage) -> None:
    secrets = [None, "", SECRET[:-1], SECRET + "x", SECRET.upper(), "é" * 8]
    async with receiving(stage) as hook:
        turns = iter(range(FORGED))

        async def forge() -> set[int]:
            return {await hook.post(secret=secrets[turn % len(secrets)]) for turn in turns}

        answers = await asyncio.gather(*(forge() for _ in range(AT_ONCE)))
        assert set().union(*answers) == {403}
        assert await hook.rows() == 0
        assert await hook.post() == 200  # and Telegram itself is still heard
        assert await hook.rows() == 1


@pytest.mark.parametrize(("path", "method"), [("/", "POST"), ("/hook/", "POST"), ("/hook", "GET"), ("/hook", "PUT")])
async def test_only_a_post_to_the_right_path_is_heard(stage: Stage, path: str, method: str) -> None:
    async with receiving(stage) as hook:
        assert await hook.post(path=path, method=method) == 403
        assert await hook.rows() == 0


@pytest.mark.parametrize(
    ("body", "status"),
    [(b"x" * (BODY_LIMIT + 1), 413), (b"not json", 400), (b"[1]", 400), (b"\xff\xfe", 400)],
    ids=["too large", "no json", "no object", "no text"],
)
async def test_f29_a_bad_body_is_refused(stage: Stage, body: bytes, status: int) -> None:
    async with receiving(stage) as hook:
        assert await hook.post(body=body) == status
        assert await hook.rows() == 0


async def test_while_the_storage_is_down_telegram_keeps_the_update(stage: Stage) -> None:
    async with receiving(stage) as hook:
        hook.down = True
        assert await hook.post() == 503
        hook.down = False
        assert await hook.post() == 200
        assert await hook.post() == 200  # sent again: one row
        assert await hook.rows() == 1
