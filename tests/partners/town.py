"""A server for partners on a stage, and what a partner asks of it."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any
from xml.etree import ElementTree

import aiohttp

from bot.channels.partners.desk import PartnerDesk
from bot.channels.partners.server import Open311Server
from bot.config.open311 import Open311Part
from bot.domain.ticket.partners import Partner
from bot.phones import read_phone
from bot.texts.catalog import texts
from storage.ticket import sources
from tests.support.stage import Stage

CITY = "tangerangkota.go.id"
KEY, OTHER_KEY = "kunci-laksa-yang-cukup-panjang", "kunci-sp4n-yang-cukup-panjang"
LAKSA, SP4N = Partner("laksa", "LAKSA"), Partner("sp4n_lapor", "SP4N-LAPOR!", fine=False)
CIKOKOL = ("-6.208720", "106.632020")


@dataclass
class Heard:
    """An answer: its status, its headers and its body."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """Read as JSON."""
        return json.loads(self.body)

    @property
    def xml(self) -> ElementTree.Element:
        """Read as XML: our own words, in a test."""
        return ElementTree.fromstring(self.body)  # noqa: S314


@dataclass
class Caller:
    """Whoever asks; `key` goes with each request, where there is one."""

    stage: Stage
    root: str
    client: aiohttp.ClientSession
    key: str | None = KEY
    nudged: list[int] = field(default_factory=list)
    answered: dict[tuple[str, int], int] = field(default_factory=dict)

    def as_(self, key: str | None) -> "Caller":
        """The same with another key."""
        return replace(self, key=key)

    async def get(self, path: str, **query: str) -> Heard:
        """GET."""
        given = query if self.key is None else {"api_key": self.key, **query}
        async with self.client.get(self.root + path, params=given) as answer:
            return Heard(answer.status, answer.headers, await answer.read())

    async def post(self, path: str = "requests.json", **fields: str) -> Heard:
        """POST as a form."""
        given = fields if self.key is None else {"api_key": self.key, **fields}
        async with self.client.post(self.root + path, data=given) as answer:
            return Heard(answer.status, answer.headers, await answer.read())

    async def report(self, words: str = "Seorang bapak tidur di trotoar", **fields: str) -> str:
        """Pass a report on; what it is called."""
        asked = {"service_code": "terlantar", "lat": CIKOKOL[0], "long": CIKOKOL[1], "description": words, **fields}
        heard = await self.post(**asked)
        assert heard.status == 201, heard.body
        return str(heard.json[0]["service_request_id"])

    async def ticket(self, code: str) -> int:
        """The number of the ticket behind a name."""
        found = await self.stage.write(lambda tx: sources.by_code(tx, code))
        assert found is not None and found.ticket_id is not None
        return found.ticket_id


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@asynccontextmanager
async def open_door(stage: Stage, **setting: Any) -> AsyncIterator[Caller]:
    """The server, for LAKSA (KEY) and SP4N-LAPOR! (OTHER_KEY)."""
    port = free_port()
    root = f"http://127.0.0.1:{port}/open311/v2/"
    part = Open311Part(port=port, url=root, **setting)
    stage.rules = replace(stage.rules, partners=(LAKSA, SP4N), read_phone=read_phone)

    class _Clock:
        def now(self) -> int:
            return stage.now

        def monotonic(self) -> float:
            return stage.now / 1_000

        def trust(self) -> None:
            pass

    said, nudged, answered = texts("id"), list[int](), dict[tuple[str, int], int]()
    desk = PartnerDesk(stage.database, _Clock(), stage.rules, stage.city, said, lambda: nudged.append(stage.now))
    server = Open311Server(part, {KEY: LAKSA, OTHER_KEY: SP4N}, desk, stage.city, said, _Clock().monotonic, answered)
    task = asyncio.create_task(server.run())
    try:
        await server.ready.wait()
        async with aiohttp.ClientSession() as client:
            yield Caller(stage, root, client, nudged=nudged, answered=answered)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
