"""One call of the Bot API and what became of it."""

import asyncio
import hashlib
import re
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any, cast

import structlog
from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.request import RequestData

from bot.channels.messenger import FetchFile
from bot.channels.telegram.asides import Asides
from bot.channels.telegram.drawing import ApiCall, call_for, elsewhere, without_grey
from bot.channels.telegram.files import Files
from bot.channels.telegram.transport import FormBody, JsonBody, NotSent
from bot.messages.kit.screen import Screen, UploadFile
from bot.outbox.channel import NO_FILE, Fate, Gone, Moved, Never, Reader, Sent, TryLater, Unknown

log = structlog.get_logger()

MIMES = {"photo": "image/jpeg", "voice": "audio/ogg", "video": "video/mp4"}
CANNOT_MAKE = "cannot make"
MAKERS = 2  # files that are made at once
FETCHED = 4  # files of others that are in memory at once
LARGEST = 20_000_000  # bytes: more a bot cannot fetch
CLEAR = "editMessageReplyMarkup"  # takes the buttons from a message of which nothing else is known
NOT_MODIFIED = "message is not modified"
EDIT_IMPOSSIBLE = ("message to edit not found", "message can't be edited", "message_id_invalid")
CHAT_GONE = ("chat not found", "user is deactivated", "bot was kicked", "group chat was deactivated", "peer_id_invalid")

# A group that no longer lets the bot write is as good as gone: its alerts are kept, the supervisors are told.
SHUT_OUT = ("not enough rights to send", "have no rights to send", "chat_write_forbidden", "need administrator rights")


# What is wrong with the message itself: it would be refused anywhere.
OWN_FAULT = (
    "can't parse entities", "message text is empty", "is too long", "button", "file identifier", "file reference",
    "file is too big", "photo_", "wrong type of", "wrong file", "reply markup", "replied message not found",
    "message to edit", "message can't be", "message to delete", "message is not modified", "query is too old",
    "user not found", "entities", "url", "media",
)  # fmt: skip

# Where a refusal begins to cite the message (an address of a map, a word that it took for markup): the row of the
# outbox that keeps the refusal keeps no words.
_CITED = re.compile(r"""["“«]|[\s:]'|https?://|tg://""")


class Courier:
    """Carries calls to Telegram through one framework bot."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        # What has a file that stands at another messenger; None where that was switched off.
        self.elsewhere: Callable[[str], FetchFile | None] = lambda file_id: None
        self._asides = Asides(self.call, bot)
        self._greys = True  # whether buttons that do nothing are known, as far as we know
        self.outcomes: Counter[str] = Counter()  # what became of deliveries since the start, by the fate's name
        # Of their own: files that take long are not to fill the threads that look up the names of hosts.
        self._makers = ThreadPoolExecutor(MAKERS, thread_name_prefix="maker")
        self._fetching = asyncio.Semaphore(FETCHED)
        self._files = Files(bot, self, LARGEST)

    async def call(
        self,
        method: str,
        payload: Mapping[str, Any],
        *,
        read_timeout: float | None = None,
        upload: UploadFile | None = None,
    ) -> Any:
        """The raw result of a call. Raises TelegramError."""
        timeout = {} if read_timeout is None else {"read_timeout": read_timeout}
        body = cast("RequestData", JsonBody(payload) if upload is None else FormBody(payload, upload))
        try:
            return await self._bot.request.post(f"{self._bot.base_url}/{method}", body, **timeout)
        except KeyError:
            raise NetworkError("an answer without a result") from None

    def draw(self, screen: Screen, reader: Reader) -> ApiCall:
        """The call that shows a screen: an edit of the message that stands, or a new message."""
        call = call_for(screen, int(reader.to), reader.standing, reader.topic)
        return call if self._greys else without_grey(call) or call

    def choices(self, drawn: ApiCall) -> None:
        """Nothing is to be remembered: buttons carry what they stand for."""

    def carrier(self, kind: str) -> None:
        """No chat closes by itself here."""

    def failed(self, kind: str, code: int) -> Fate:
        """Telegram never takes a word back."""
        return Never(f"failed: {code}")

    async def deliver(self, call: ApiCall) -> Fate:
        """Make the call; every refusal that Telegram or the network knows becomes a fate, nothing is raised."""
        fate = await (self._asides.deliver(call) if self._asides.are(call) else self._try(call))
        self.outcomes[type(fate).__name__.lower()] += 1
        return fate

    async def _try(self, call: ApiCall) -> Fate:
        if call.fetch is None:
            return await self._send(call, call.upload)
        kind, file_id = call.fetch
        async with self._fetching:
            fetched = await self._fetched(kind, file_id)
            if isinstance(fetched, UploadFile):
                return await self._send(call, fetched)
        if fetched is NO_FILE and kind == "video" and not elsewhere(file_id):
            # Too large to fetch. Better seen with its name, which no client shows beside a protected video, than lost.
            return await self._send(replace(call, payload={**call.payload, kind: file_id}), None)
        return fetched

    async def _send(self, call: ApiCall, upload: UploadFile | None) -> Fate:
        if upload is not None and not isinstance(upload.content, bytes):
            try:
                upload = replace(upload, content=await self._in_thread(upload.content))
            except Exception as error:
                # Whatever is wrong with one file, the sender goes on; who asked is told
                # (bot/actions/system/deliveries.py).
                log.error("courier.cannot_make", file=upload.name, error=type(error).__name__)
                return Never(f"{CANNOT_MAKE}: {type(error).__name__}")
        try:
            result = await self.call(call.method, call.payload, upload=upload)
        except TelegramError as error:
            if call.method == CLEAR and any(sign in error.message.lower() for sign in (NOT_MODIFIED, *EDIT_IMPOSSIBLE)):
                return Sent(None)  # no buttons are there
            plain = without_grey(call) if isinstance(error, BadRequest) and "button" in error.message.lower() else None
            if plain is not None:
                self._greys = False  # a server from before Bot API 10.3
                return await self._try(plain)
            return fate_of(error, edit=call.method.startswith("edit"))
        message_id = result.get("message_id") if isinstance(result, dict) else None
        made = None if upload is None or not isinstance(upload.content, bytes) else upload.content
        return Sent(message_id, digest=None if made is None else hashlib.sha256(made).hexdigest())

    async def _fetched(self, kind: str, file_id: str) -> UploadFile | Fate:
        """A file from where it stands, in memory only; it has no name of its own any more."""
        fetch = self.elsewhere(file_id) if elsewhere(file_id) else self._files.fetch
        if fetch is None:
            return Never("its messenger was switched off")
        try:
            content = await fetch(file_id)
        except ConnectionError as error:
            return TryLater(str(error))
        if content is None:
            return NO_FILE
        mime = _sound(content) if kind == "audio" else MIMES.get(kind, "application/octet-stream")
        return UploadFile(kind, kind, content, mime)

    async def _in_thread(self, make: Callable[[], bytes]) -> bytes:
        return await asyncio.wrap_future(self._makers.submit(make))


def _sound(content: bytes) -> str:
    """What a sound is, by how it begins."""
    if content.startswith(b"OggS"):
        return "audio/ogg"
    return "audio/mp4" if content[4:8] == b"ftyp" else "audio/mpeg"


def fate_of(error: TelegramError, *, edit: bool) -> Fate:
    """What an error means. BadRequest and TimedOut are both NetworkError in the framework: the concrete class
    decides, in this order."""
    words, refusal = error.message.lower(), _CITED.split(error.message)[0]
    match error:
        case RetryAfter():
            return TryLater("flood control", float(error._retry_after.total_seconds()))
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case Forbidden():
            return Never(refusal, blocked=True)
        case BadRequest():
            return _bad_request(words, refusal, edit)
        case NotSent():
            return TryLater("no connection")
        case InvalidToken():
            return TryLater("token refused")
        case NetworkError():
            # 5xx and broken answers too: whether the message went out before the gateway failed is not known.
            return Unknown(type(error).__name__)
    return Unknown(type(error).__name__)


def _bad_request(words: str, message: str, edit: bool) -> Fate:
    if edit and NOT_MODIFIED in words:
        return Sent(None)
    if edit and any(sign in words for sign in EDIT_IMPOSSIBLE):
        return Gone()
    if any(sign in words for sign in CHAT_GONE + SHUT_OUT):
        return Never(message, blocked=True)
    return Never(message, doubtful=not any(sign in words for sign in OWN_FAULT))
