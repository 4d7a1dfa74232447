"""What Meta calls: a check of the address, and signed bodies that are on disk before they are acknowledged."""

import hmac
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qs, urlsplit

import orjson
import structlog

from handlers.system.push_server import DONE, Pending, PushReply, PushServer, RequestHead, not_served

log = structlog.get_logger()

SIGNATURE = "X-Hub-Signature-256"
_SIGNATURE = SIGNATURE.lower().encode()
RETRY_AFTER_S = 5
# Meta opens a connection for each body that another one holds up, and comes again only minutes after one was shut.
PLACES = 256
BODY_LIMIT = 4 * 1024 * 1024  # bytes; Meta puts up to 3 MB into one body, and one that is refused is lost in the end

Keep = Callable[[dict[str, Any]], Pending | None]


class WhatsAppServer:
    """Listens on `listen`:`port` for what Meta posts to `url`. What `keep` gives is done once everything of a body is
    durable; None where nothing of it is to be kept. Nothing of a body counts before its signature is right."""

    def __init__(self, listen: str, port: int, url: str, app_secret: str, verify_token: str, keep: Keep) -> None:
        self._path = urlsplit(url).path or "/"
        self._mac = hmac.new(app_secret.encode(), digestmod="sha256")  # copied for each body
        self._verify = verify_token.encode()
        self._keep = keep
        self._server = PushServer(listen, port, self._welcome, self._receive, BODY_LIMIT, PLACES, _failed)
        self.ready = self._server.ready

    async def run(self) -> None:
        """Serve until cancelled. Raises OSError where the address cannot be had."""
        await self._server.run()

    def _welcome(self, head: RequestHead) -> PushReply | None:
        if head.path != self._path:
            return PushReply(404)
        return None if head.method in ("GET", "POST") else PushReply(405)

    def _receive(self, head: RequestHead, raw: bytes) -> PushReply | Pending:
        if head.method == "GET":
            return self._checked(parse_qs(head.query))
        if not self._is_signed(head.headers.get(_SIGNATURE, b""), raw):
            log.warning("whatsapp.signature_wrong")
            return PushReply(403)
        body = _read(raw)
        if not isinstance(body, dict):
            return PushReply(400)
        kept = self._keep(body)
        return DONE if kept is None else kept

    def _checked(self, query: Mapping[str, Sequence[str]]) -> PushReply:
        """Meta asks once whether the address is ours."""
        mode, given, challenge = (query.get(f"hub.{name}", [""])[0] for name in ("mode", "verify_token", "challenge"))
        if mode != "subscribe" or not hmac.compare_digest(given.encode("utf-8", "surrogateescape"), self._verify):
            return PushReply(403)
        return PushReply(text=challenge)

    def _is_signed(self, given: bytes, raw: bytes) -> bool:
        mac = self._mac.copy()
        mac.update(raw)
        return hmac.compare_digest(given, b"sha256=" + mac.hexdigest().encode())


def _failed(error: Exception) -> PushReply:
    """The answer to a body that was not kept."""
    if isinstance(error, ValueError | RecursionError):
        log.error("whatsapp.not_json")
        return PushReply(400)
    if isinstance(error, OSError):  # the storage is down: Meta keeps it and comes again
        log.error("whatsapp.not_kept", error=type(error).__name__)
        return PushReply(503, retry_after=RETRY_AFTER_S)
    return not_served(error)


def _read(raw: bytes) -> Any:
    """The JSON of a body. Half a surrogate pair, which no database can hold, becomes a question mark: one broken name
    must not keep the messages of others away. Raises ValueError, RecursionError."""
    try:
        return orjson.loads(raw)
    except orjson.JSONDecodeError:
        return json.loads(json.dumps(json.loads(raw), ensure_ascii=False).encode("utf-8", "replace"))
