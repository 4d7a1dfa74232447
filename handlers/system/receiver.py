"""Long polling of our own: a batch is on disk before Telegram may forget it."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

log = structlog.get_logger()

BATCH = 100
POLL_S = 25
BACKOFF_S = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member", "chat_member")

Fetch = Callable[[int | None, int], Awaitable[Sequence[Mapping[str, Any]]]]
Keep = Callable[[Sequence[Mapping[str, Any]]], Awaitable[None]]
Conflicted = Callable[[], Awaitable[None]]


class Receiver:
    """`fetch(offset, seconds)` asks Telegram; `keep` returns once a batch is durable."""

    def __init__(self, fetch: Fetch, keep: Keep, conflicted: Conflicted, last_update_id: int | None) -> None:
        self._fetch = fetch
        self._keep = keep
        self._conflicted = conflicted
        self._last = last_update_id
        self.progress = 0

    async def run(self) -> None:
        """Poll until cancelled. The offset never runs ahead of what is on disk."""
        failures = 0
        while True:
            try:
                offset = None if self._last is None else self._last + 1
                updates = await self._fetch(offset, POLL_S)
                if updates:
                    await self._keep(updates)
                    self._last = int(updates[-1]["update_id"])
            except RetryAfter as error:
                await self._pause(error._retry_after.total_seconds())
            except Conflict:
                log.error("receiver.conflict")
                await self._conflicted()
                failures = await self._back_off(max(failures, 2))
            except InvalidToken:
                log.error("receiver.token_refused")
                failures = await self._back_off(len(BACKOFF_S))
            except (TelegramError, OSError) as error:
                log.warning("receiver.failed", error=type(error).__name__)
                failures = await self._back_off(failures)
            else:
                failures = 0
            self.progress += 1

    async def _pause(self, seconds: float) -> None:
        """As long as Telegram says, in pieces, so that it is seen that we wait and do not hang."""
        while seconds > 0:
            self.progress += 1
            await asyncio.sleep(min(seconds, BACKOFF_S[-1]))
            seconds -= BACKOFF_S[-1]

    async def _back_off(self, failures: int) -> int:
        self.progress += 1
        await asyncio.sleep(BACKOFF_S[min(failures, len(BACKOFF_S) - 1)])
        return failures + 1
