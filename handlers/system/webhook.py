"""Updates that Telegram pushes: nothing is read before the secret is checked, and 200 means "on disk"."""

import hmac
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

import structlog
from aiohttp import web

from handlers.system.doorman import PLACES
from handlers.system.listener import Listener, refused

log = structlog.get_logger()

TOKEN_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (the name of a header)
RETRY_AFTER_S = "5"
CONNECTIONS = PLACES - 8  # what Telegram may open: some places stay for whoever asks by mistake

Keep = Callable[[Sequence[Mapping[str, Any]]], Awaitable[None]]


class WebhookServer:
    """Listens on `listen`:`port` for what Telegram posts to `url`; `keep` returns once an update is durable. It is to
    stand on a loopback address behind a proxy that speaks TLS."""

    def __init__(self, listen: str, port: int, url: str, secret: str, keep: Keep) -> None:
        self._path = urlsplit(url).path or "/"
        self._secret = secret.encode()
        self._keep = keep
        self._listener = Listener(listen, port, self._receive)
        self.ready = self._listener.ready
        self.progress = 0

    async def run(self) -> None:
        """Serve until cancelled. Raises OSError where the address cannot be had."""
        await self._listener.run()

    async def _receive(self, request: web.BaseRequest) -> web.Response:
        if not self._is_telegram(request):
            return refused(403)
        update = await _update_in(request)
        if isinstance(update, web.Response):
            return update
        async with self._listener.serving(request):
            return await self._kept(update)

    async def _kept(self, update: dict[str, Any]) -> web.Response:
        try:
            await self._keep([update])
        except RecursionError:
            log.error("webhook.nested")
            return refused(400)
        except OSError as error:  # the storage is down: Telegram keeps the update and comes again
            log.error("webhook.not_kept", error=type(error).__name__)
            return web.Response(status=503, headers={"Retry-After": RETRY_AFTER_S})
        self.progress += 1
        return web.Response()

    def _is_telegram(self, request: web.BaseRequest) -> bool:
        """Both comparisons always run, so that the time tells nothing about either."""
        given = request.headers.get(TOKEN_HEADER, "").encode("utf-8", "surrogateescape")
        secret = hmac.compare_digest(given, self._secret)
        path = hmac.compare_digest(request.path.encode("utf-8", "surrogateescape"), self._path.encode())
        return secret and path and request.method == "POST"


async def _update_in(request: web.BaseRequest) -> dict[str, Any] | web.Response:
    """The update in the body, or the answer to a body that is none."""
    try:
        update = json.loads(await request.read())
    except web.HTTPRequestEntityTooLarge:
        log.error("webhook.too_large")
        return refused(413)
    except (ValueError, RecursionError):  # RecursionError: brackets within brackets, thousands deep
        log.error("webhook.not_json")
        return refused(400)
    return update if isinstance(update, dict) else refused(400)
