"""One message by the Cloud API and what became of it."""

import asyncio
import hashlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import structlog

from bot.channels.messenger import FetchFile
from bot.channels.whatsapp.codes import BUSY_WAIT_S, MEND_WAIT_S, fate_of_code
from bot.channels.whatsapp.drawing import GraphCall, Words, call_for
from bot.channels.whatsapp.graph import Graph, GraphAnswer, GraphSilent, GraphUnreachable
from bot.channels.whatsapp.items import CALLED
from bot.channels.whatsapp.reading import MARK
from bot.messages.kit.screen import Screen, UploadFile
from bot.outbox.channel import NO_FILE, PACE, Fate, Halted, Never, Reader, Sent, TryLater, Undrawn, Unknown
from storage.accounts.arrivals import OfferedChoices

log = structlog.get_logger()

ENVELOPE = {"messaging_product": "whatsapp", "recipient_type": "individual"}
FETCHED = 4  # files of others that are in memory at once
MIMES = {"image": "image/jpeg", "video": "video/mp4", "audio": "audio/ogg"}


@dataclass(frozen=True, slots=True)
class _File:
    name: str
    content: bytes
    mime: str


@dataclass(frozen=True, slots=True)
class _Uploaded:
    """A file by Meta's id; `digest`: SHA-256 of one that was made for the message."""

    id: str
    digest: str | None = None


class WhatsAppCourier:
    """Carries messages to WhatsApp. `fetch` has files that stand at others."""

    def __init__(self, graph: Graph, words: Words, templates: Mapping[str, str], fetch: FetchFile) -> None:
        self._graph = graph
        self._words = words
        self._templates = templates
        self._fetch = fetch
        self._fetching = asyncio.Semaphore(FETCHED)
        self.outcomes: Counter[str] = Counter()  # what became of deliveries since the start, by the fate's name

    def draw(self, screen: Screen, reader: Reader) -> GraphCall | Undrawn:
        """The request that shows a screen; why none is made where its reader sees it already, or the chat is closed."""
        return call_for(screen, reader, self._words, self._templates)

    def choices(self, drawn: GraphCall) -> OfferedChoices:
        """Labels and what they stand for, so that the word answers too; with their numbers, where those count."""
        return OfferedChoices(drawn.offered, drawn.counted)

    def carrier(self, kind: str) -> str | None:
        """The template that carries this kind of message to a closed chat."""
        return self._templates.get(kind)

    def failed(self, kind: str, code: int) -> Fate:
        """What a report of failure says, which may come long after Meta took the message."""
        return fate_of_code(code, self._templates.get(kind)) or Never(f"failed: {code}")

    async def deliver(self, drawn: GraphCall) -> Fate:
        """Send it; every refusal that Meta or the network knows becomes a fate, nothing is raised."""
        fate = await self._try(drawn)
        self.outcomes[type(fate).__name__.lower()] += 1
        return fate

    async def _try(self, call: GraphCall) -> Fate:
        if call.fetch is None or call.fetch.startswith(MARK):
            return await self._carried(call)
        async with self._fetching:
            return await self._carried(call)

    async def _carried(self, call: GraphCall) -> Fate:
        try:
            media = await self._media(call)
            if media is not None and not isinstance(media, _Uploaded):
                return media
            about = _with_media(call.body, None if media is None else media.id)
            called = {CALLED: call.called} if call.called else {}
            answer = await self._graph.post({**ENVELOPE, **call.to, **called, **about})
        except GraphUnreachable as error:
            return TryLater(str(error))
        except GraphSilent as error:
            return Unknown(str(error))
        fate = fate_of(answer, call.shown, call.template)
        return fate._replace(digest=media.digest) if isinstance(fate, Sent) and media is not None else fate

    async def _media(self, call: GraphCall) -> "_Uploaded | Fate | None":
        """The file that goes along as Meta has it, None where none does; a fate where it cannot."""
        if call.fetch is not None and call.fetch.startswith(MARK):
            return _Uploaded(call.fetch.removeprefix(MARK))
        if call.fetch is None and call.upload is None:
            return None
        kind = str(call.body["type"])
        try:
            file = await self._file(call, kind)
        except ConnectionError as error:
            return TryLater(str(error))
        except Exception as error:  # whatever is wrong with one file, the sender goes on
            log.error("whatsapp.cannot_make", error=type(error).__name__)
            return Never(f"cannot make: {type(error).__name__}")
        if file is None:
            return NO_FILE
        answer = await self._graph.upload(file.content, file.mime, file.name)
        media = answer.body.get("id")
        if answer.status != 200 or not media:
            return _not_uploaded(answer)
        made = call.upload is not None
        return _Uploaded(str(media), hashlib.sha256(file.content).hexdigest() if made else None)

    async def _file(self, call: GraphCall, kind: str) -> _File | None:
        if call.upload is not None:
            return await _made(call.upload)
        content = None if call.fetch is None else await self._fetch(call.fetch)
        return None if content is None else _File(kind, content, MIMES.get(kind, "application/octet-stream"))


async def _made(upload: UploadFile) -> _File:
    content = upload.content
    made = content if isinstance(content, bytes) else await asyncio.to_thread(content)
    return _File(upload.name, made, upload.mime)


def _with_media(body: Mapping[str, Any], media: str | None) -> dict[str, Any]:
    kind = str(body["type"])
    return dict(body) if media is None else {**body, kind: {**body[kind], "id": media}}


def _not_uploaded(answer: GraphAnswer) -> Fate:
    known = fate_of_code(answer.code, None)
    if isinstance(known, Halted | TryLater):
        return known
    if answer.status == 401:
        return Halted("token", MEND_WAIT_S)
    if answer.status >= 500 or answer.status == 429:
        return TryLater(f"file refused: {answer.status}")
    return Never(f"file refused: {answer.code}")


def fate_of(answer: GraphAnswer, shown: str, template: str | None = None) -> Fate:
    """What an answer means; `template`: the one that was to carry the message, if one was."""
    messages = answer.body.get("messages")
    if answer.status == 200 and isinstance(messages, list) and messages and messages[0].get("id"):
        return Sent(None, str(messages[0]["id"]), shown)
    if (known := fate_of_code(answer.code, template)) is not None:
        return known
    if answer.status == 429:
        return Halted(PACE, BUSY_WAIT_S)
    if answer.status == 401:
        return Halted("token", MEND_WAIT_S)
    if answer.status >= 500 or answer.status == 200:
        # A gateway may fail after the message went out.
        return Unknown(f"status {answer.status}")
    return Never(f"refused: {answer.status} {answer.code}")
