"""Updates that Telegram pushes: nothing is read before the secret is checked, and 200 means "on disk"."""

import hmac
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

import structlog

from handlers.system.doorman import PLACES
from handlers.system.push_server import DONE, PushReply, PushServer, RequestHead

log = structlog.get_logger()

TOKEN_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (the name of a header)
_TOKEN_HEADER = TOKEN_HEADER.lower().encode()
RETRY_AFTER_S = 5
CONNECTIONS = PLACES - 8  # what Telegram may open: some places stay for whoever asks by mistake

Keep = Callable[[Sequence[Mapping[str, Any]]], Awaitable[None]]


class WebhookServer:
    """Listens on `listen`:`port` for what Telegram posts to `url`; `keep` returns once an update is durable. It is to
    stand on a loopback address behind a proxy that speaks TLS."""

    def __init__(self, listen: str, port: int, url: str, secret: str, keep: Keep) -> None:
        self._path = (urlsplit(url).path or "/").encode()
        self._secret = secret.encode()
        self._keep = keep
        self._server = PushServer(listen, port, self._welcome, self._receive)
        self.ready = self._server.ready
        self.progress = 0

    async def run(self) -> None:
        """Serve until cancelled. Raises OSError where the address cannot be had."""
        await self._server.run()

    def _welcome(self, head: RequestHead) -> PushReply | None:
        """Both comparisons always run, so that the time tells nothing about either."""
        secret = hmac.compare_digest(head.headers.get(_TOKEN_HEADER, b""), self._secret)
        path = hmac.compare_digest(head.path.encode(), self._path)
        return None if secret and path and head.method == "POST" else PushReply(403)

    async def _receive(self, head: RequestHead, raw: bytes) -> PushReply:
        try:
            update = json.loads(raw)
        except (ValueError, RecursionError):  # RecursionError: brackets within brackets, thousands deep
            log.error("webhook.not_json")
            return PushReply(400)
        return await self._kept(update) if isinstance(update, dict) else PushReply(400)

    async def _kept(self, update: dict[str, Any]) -> PushReply:
        try:
            await self._keep([update])
        except RecursionError:
            log.error("webhook.nested")
            return PushReply(400)
        except OSError as error:  # the storage is down: Telegram keeps the update and comes again
            log.error("webhook.not_kept", error=type(error).__name__)
            return PushReply(503, retry_after=RETRY_AFTER_S)
        self.progress += 1
        return DONE
