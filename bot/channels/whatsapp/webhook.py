"""What Meta calls: a check of the address, and signed bodies that are on disk before they are acknowledged."""

import hashlib
import hmac
import json
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

import orjson
import structlog
from aiohttp import web

from handlers.system.listener import Listener, refused

log = structlog.get_logger()

SIGNATURE = "X-Hub-Signature-256"
RETRY_AFTER_S = "5"
# Meta opens a connection for each body that another one holds up, and comes again only minutes after one was shut.
PLACES = 256
BODY_LIMIT = 4 * 1024 * 1024  # bytes; Meta puts up to 3 MB into one body, and one that is refused is lost in the end

Keep = Callable[[dict[str, Any]], Awaitable[None]]


class WhatsAppServer:
    """Listens on `listen`:`port` for what Meta posts to `url`; `keep` returns once everything of a body is durable.
    Nothing of a body counts before its signature is right."""

    def __init__(self, listen: str, port: int, url: str, app_secret: str, verify_token: str, keep: Keep) -> None:
        self._path = urlsplit(url).path or "/"
        self._secret = app_secret.encode()
        self._verify = verify_token.encode()
        self._keep = keep
        self._listener = Listener(listen, port, self._receive, BODY_LIMIT, PLACES)
        self.ready = self._listener.ready

    async def run(self) -> None:
        """Serve until cancelled. Raises OSError where the address cannot be had."""
        await self._listener.run()

    async def _receive(self, request: web.BaseRequest) -> web.Response:
        if request.path != self._path:
            return refused(404)
        if request.method == "GET":
            return self._checked(request)
        if request.method != "POST":
            return refused(405)
        try:
            raw = await request.read()
        except web.HTTPRequestEntityTooLarge:
            return refused(413)
        if not self._is_signed(request.headers.get(SIGNATURE, ""), raw):
            log.warning("whatsapp.signature_wrong")
            return refused(403)
        async with self._listener.serving(request):
            return await self._kept(raw)

    def _checked(self, request: web.BaseRequest) -> web.Response:
        """Meta asks once whether the address is ours."""
        given = request.query.get("hub.verify_token", "").encode("utf-8", "surrogateescape")
        if request.query.get("hub.mode") != "subscribe" or not hmac.compare_digest(given, self._verify):
            return refused(403)
        return web.Response(text=request.query.get("hub.challenge", ""))

    def _is_signed(self, given: str, raw: bytes) -> bool:
        right = "sha256=" + hmac.new(self._secret, raw, hashlib.sha256).hexdigest()
        return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), right.encode())

    async def _kept(self, raw: bytes) -> web.Response:
        try:
            body = _read(raw)
            if not isinstance(body, dict):
                return refused(400)
            await self._keep(body)
        except (ValueError, RecursionError):
            log.error("whatsapp.not_json")
            return refused(400)
        except OSError as error:  # the storage is down: Meta keeps it and comes again
            log.error("whatsapp.not_kept", error=type(error).__name__)
            return web.Response(status=503, headers={"Retry-After": RETRY_AFTER_S})
        return web.Response()


def _read(raw: bytes) -> Any:
    """The JSON of a body. Half a surrogate pair, which no database can hold, becomes a question mark: one broken name
    must not keep the messages of others away. Raises ValueError, RecursionError."""
    try:
        return orjson.loads(raw)
    except orjson.JSONDecodeError:
        return json.loads(json.dumps(json.loads(raw), ensure_ascii=False).encode("utf-8", "replace"))
