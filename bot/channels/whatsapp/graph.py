"""Meta's Graph API over one connection pool: a request, a file up, a file down. No text of an error names the token."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
import orjson
import structlog

from bot.channels.whatsapp.codes import BUSY, EXPIRED, NUMBER, TOKEN

log = structlog.get_logger()

CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 30.0
KEEP_ALIVE_S = 75.0
STALE = (404, 410)  # said of an address, which lives for minutes; the file behind it may live on
NOT_THE_FILE = BUSY | TOKEN | NUMBER  # refusals that say nothing of the file that was asked for


class GraphUnreachable(Exception):
    """The request never left, so that sending again cannot make a second copy."""


class GraphSilent(Exception):
    """The request left and nothing that can be read came back: it may have had its effect."""


@dataclass(frozen=True, slots=True)
class GraphAnswer:
    """What came back: the status of HTTP, and the JSON (empty where there was none)."""

    status: int
    body: dict[str, Any]

    @property
    def code(self) -> int:
        """Meta's own code of an error; 0 where there is none."""
        error = self.body.get("error")
        return int(error.get("code") or 0) if isinstance(error, dict) else 0


class Graph:
    """One number of the Cloud API at `base` (https://graph.facebook.com/v25.0). `token` is asked again when Meta
    refuses the one that it gave, so that a new one counts without a restart. Raises what `token` raises."""

    def __init__(self, base: str, number_id: str, token: Callable[[], str], connections: int = 16) -> None:
        self._base = base.rstrip("/")
        self._number = number_id
        self._token = token
        self._refused = False
        self._headers = {"Authorization": f"Bearer {token()}"}
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        """Before the first request."""
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=KEEP_ALIVE_S),
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(connect=CONNECT_TIMEOUT_S, total=READ_TIMEOUT_S),
        )

    async def close(self) -> None:
        """After the last."""
        if self._session is not None:
            await self._session.close()

    async def post(self, body: dict[str, Any]) -> GraphAnswer:
        """Send a message. Raises GraphUnreachable, GraphSilent."""
        headers = {**self._headers, "Content-Type": "application/json"}
        return await self._ask(
            "POST", f"{self._base}/{self._number}/messages", data=orjson.dumps(body), headers=headers
        )

    async def upload(self, content: bytes, mime: str, name: str) -> GraphAnswer:
        """Give Meta a file; its id is the `id` of the answer. Raises GraphUnreachable, GraphSilent."""
        form = aiohttp.FormData({"messaging_product": "whatsapp", "type": mime})
        form.add_field("file", content, content_type=mime, filename=name)
        return await self._ask("POST", f"{self._base}/{self._number}/media", data=form, headers=self._headers)

    async def fetch(self, media_id: str, most: int) -> bytes | None:
        """A file that somebody sent; None where it is never to be had: expired, unknown, larger than `most` bytes.
        Raises ConnectionError where it cannot be had now."""
        try:
            about = await self._ask("GET", f"{self._base}/{media_id}", headers=self._headers)
            url, size = about.body.get("url"), about.body.get("file_size") or 0
            if about.status >= 500 or about.status in (401, 429) or about.code in NOT_THE_FILE:
                raise ConnectionError(f"status {about.status}")
            if about.status != 200 or not isinstance(url, str) or int(size) > most:
                return None
            return await self._download(url, most)
        except (GraphUnreachable, GraphSilent) as error:
            raise ConnectionError(str(error)) from None

    async def _download(self, url: str, most: int) -> bytes | None:
        assert self._session is not None
        try:
            async with self._session.get(url, headers=self._headers, allow_redirects=False) as response:
                if response.status >= 500 or response.status in (401, 429, *STALE):
                    raise ConnectionError(f"status {response.status}")
                if response.status != 200:
                    return None
                content = await response.content.read(most + 1)
                while len(content) <= most and (more := await response.content.read(most + 1 - len(content))):
                    content += more
        except (aiohttp.ClientError, TimeoutError) as error:
            raise ConnectionError(type(error).__name__) from None
        return None if len(content) > most else content

    async def _ask(self, method: str, url: str, **what: Any) -> GraphAnswer:
        if self._session is None:
            raise GraphUnreachable("the connection is shut down")
        if self._refused:
            what["headers"] = {**what["headers"], **self._renewed()}
        try:
            async with self._session.request(method, url, **what) as response:
                raw = await response.read()
        except (aiohttp.ConnectionTimeoutError, aiohttp.ClientConnectorError):
            raise GraphUnreachable("no connection") from None
        except (TimeoutError, aiohttp.ClientError, asyncio.IncompleteReadError) as error:
            raise GraphSilent(type(error).__name__) from None
        try:
            body = orjson.loads(raw) if raw else {}
        except orjson.JSONDecodeError:
            body = {}
        answer = GraphAnswer(response.status, body if isinstance(body, dict) else {})
        self._refused = response.status == 401 or answer.code == EXPIRED
        return answer

    def _renewed(self) -> dict[str, str]:
        """The token anew: what was refused may have been replaced since."""
        try:
            self._headers = {"Authorization": f"Bearer {self._token()}"}
        except (OSError, ValueError) as error:  # the old one is tried until the file is right
            log.error("whatsapp.token_unreadable", error=type(error).__name__)
        return self._headers
