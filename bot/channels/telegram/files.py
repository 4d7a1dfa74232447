"""Small files from Telegram, into memory and nowhere else."""

import re
from collections.abc import Mapping
from typing import Any, Protocol

from telegram import Bot
from telegram.error import BadRequest, Forbidden, TelegramError

# A path as Telegram gives it ("photos/file_12.jpg"). A server of one's own may name a place on its disk: not for us.
PATH = re.compile(r"(?!.*\.\.)[\w-]+(?:/[\w.-]+)+")


class Caller(Protocol):
    """Whoever asks Telegram."""

    async def call(self, method: str, payload: Mapping[str, Any], /) -> Any:
        """The raw result. Raises TelegramError."""


class Files:
    """Fetches files by Telegram's file id."""

    def __init__(self, bot: Bot, courier: Caller, most: int) -> None:
        self._bot = bot
        self._courier = courier
        self._most = most  # bytes

    async def fetch(self, file_id: str) -> bytes | None:
        """The content of a file; None where it is never to be had: unknown, too large, not for us. Raises
        ConnectionError where it cannot be had now; its text names no address."""
        try:
            about = await self._courier.call("getFile", {"file_id": file_id})
            path, size = about.get("file_path"), about.get("file_size", 0)
            if not isinstance(path, str) or not PATH.fullmatch(path) or size > self._most:
                return None
            content = await self._bot.request.retrieve(f"{self._bot.base_file_url}/{path}")
        except (BadRequest, Forbidden):
            return None
        except TelegramError as error:
            raise ConnectionError(type(error).__name__) from None
        return None if len(content) > self._most else bytes(content)
