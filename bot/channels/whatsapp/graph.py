"""Meta's Graph API over one connection pool: a request, a file up, a file down. No text of an error names the token."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import orjson
import structlog

from bot.channels.http.client import HttpClient
from bot.channels.http.connection import AnswerTooLarge, HttpAnswer, NoAnswer, NotLeft
from bot.channels.http.form import multipart
from bot.channels.whatsapp.codes import BUSY, EXPIRED, NUMBER, TOKEN

log = structlog.get_logger()

READ_TIMEOUT_S = 30.0
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
        self._client = HttpClient(connections)

    async def open(self) -> None:
        """Before the first request."""
        self._client.open()

    async def close(self) -> None:
        """After the last."""
        self._client.close()

    async def post(self, body: dict[str, Any]) -> GraphAnswer:
        """Send a message. Raises GraphUnreachable, GraphSilent."""
        return await self._ask("POST", f"{self._number}/messages", "application/json", orjson.dumps(body))

    async def upload(self, content: bytes, mime: str, name: str) -> GraphAnswer:
        """Give Meta a file; its id is the `id` of the answer. Raises GraphUnreachable, GraphSilent."""
        kind, body = multipart({"messaging_product": "whatsapp", "type": mime}, {"file": (name, content, mime)})
        return await self._ask("POST", f"{self._number}/media", kind, body)

    async def fetch(self, media_id: str, most: int) -> bytes | None:
        """A file that somebody sent; None where it is never to be had: expired, unknown, larger than `most` bytes.
        Raises ConnectionError where it cannot be had now."""
        try:
            about = await self._ask("GET", media_id)
            url, size = about.body.get("url"), about.body.get("file_size") or 0
            if about.status >= 500 or about.status in (401, 429) or about.code in NOT_THE_FILE:
                raise ConnectionError(f"status {about.status}")
            if about.status != 200 or not isinstance(url, str) or int(size) > most:
                return None
            return await self._download(url, most)
        except (GraphUnreachable, GraphSilent) as error:
            raise ConnectionError(str(error)) from None

    async def _download(self, url: str, most: int) -> bytes | None:
        try:
            answer = await self._client.ask("GET", url, headers=self._headers, seconds=READ_TIMEOUT_S, most=most)
        except AnswerTooLarge:
            return None
        except (NotLeft, NoAnswer) as error:
            raise ConnectionError(str(error)) from None
        if answer.status >= 500 or answer.status in (401, 429, *STALE):
            raise ConnectionError(f"status {answer.status}")
        return answer.body if answer.status == 200 else None

    async def _ask(self, method: str, path: str, kind: str = "", body: bytes = b"") -> GraphAnswer:
        headers = self._renewed() if self._refused else self._headers
        if kind:
            headers = {**headers, "Content-Type": kind}
        try:
            http = await self._client.ask(method, f"{self._base}/{path}", body, headers, seconds=READ_TIMEOUT_S)
        except NotLeft as error:
            raise GraphUnreachable(str(error)) from None
        except NoAnswer as error:
            raise GraphSilent(str(error)) from None
        answer = GraphAnswer(http.status, _read(http))
        self._refused = answer.status == 401 or answer.code == EXPIRED
        return answer

    def _renewed(self) -> dict[str, str]:
        """The token anew: what was refused may have been replaced since."""
        try:
            self._headers = {"Authorization": f"Bearer {self._token()}"}
        except (OSError, ValueError) as error:  # the old one is tried until the file is right
            log.error("whatsapp.token_unreadable", error=type(error).__name__)
        return self._headers


def _read(http: HttpAnswer) -> dict[str, Any]:
    """The JSON of an answer; empty where it is none."""
    try:
        body = orjson.loads(http.body) if http.body else {}
    except orjson.JSONDecodeError:
        return {}
    return body if isinstance(body, dict) else {}
