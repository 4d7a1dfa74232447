"""Delivery by webhook: order within a queue, retries with growing delays, secret header, Retry-After."""

from __future__ import annotations

import asyncio
import re
from collections import deque
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from simulator.clock import SimClock
from simulator.errors import bad_request
from simulator.faults import Faults
from simulator.jsonio import decode
from simulator.updates import QueuedUpdate, Updates

Json = dict[str, Any]

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
GONE_LIMIT_MS = 23 * 3_600_000
MAX_RETRY_AFTER_S = 3600


class WebhookSender:
    """At most one webhook. ``delays``: real seconds before the first, second, ... retry (the last one repeats).

    ``attempts`` lists (update id, HTTP status or 0) of every try.
    """

    def __init__(self, updates: Updates, clock: SimClock, faults: Faults) -> None:
        self.updates = updates
        self.clock = clock
        self.faults = faults
        self.url = ""
        self.secret = ""
        self.max_connections = 40
        self.delays: tuple[float, ...] = (0.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0)
        self.timeout_s = 60.0
        self.attempts: list[tuple[int, int]] = []
        self.on_reply: Callable[[Json], None] | None = None
        self.changed: Callable[[], None] = lambda: None
        self._last_error: tuple[int, str] | None = None
        self._gone_since: int | None = None
        self._session: aiohttp.ClientSession | None = None
        self._slots = asyncio.Semaphore(40)
        self._queues: dict[str, deque[QueuedUpdate]] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def set(self, url: str, secret: str, max_connections: int) -> str:
        """Begin to deliver to ``url``; return Telegram's words. Raises ApiError 400 for a bad URL or secret."""
        parts = urlsplit(url)
        if parts.scheme != "https" and parts.hostname not in _LOOPBACK:
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if secret and not _SECRET.fullmatch(secret):
            raise bad_request("secret token contains unallowed characters")
        same = (url, secret, max_connections) == (self.url, self.secret, self.max_connections)
        self.stop()
        self.url, self.secret, self.max_connections = url, secret, max_connections
        self._slots = asyncio.Semaphore(max_connections)
        self.updates.on_push = self._enqueue
        for event in list(self.updates.queue.values()):
            self._enqueue(event)
        return "Webhook is already set" if same else "Webhook was set"

    def delete(self) -> str:
        """Stop delivering; return Telegram's words. What waits can be polled again."""
        had = bool(self.url)
        self.stop()
        self.url = self.secret = ""
        self._last_error = None
        return "Webhook was deleted" if had else "Webhook is already deleted"

    def stop(self) -> None:
        """Cancel all deliveries under way."""
        self.updates.on_push = None
        for task in self._tasks.values():
            task.cancel()
        self._tasks.clear()
        self._queues.clear()

    async def close(self) -> None:
        """Stop and close the connections."""
        self.stop()
        if self._session is not None:
            await self._session.close()
            self._session = None

    def info(self) -> Json:
        """The Bot API object WebhookInfo."""
        waiting = self.updates.pending()
        info: Json = {"url": self.url, "has_custom_certificate": False, "pending_update_count": waiting}
        if self.url:
            info["max_connections"] = self.max_connections
        if self._last_error is not None:
            info["last_error_date"], info["last_error_message"] = self._last_error
        if self.updates.explicit_allowed is not None:
            info["allowed_updates"] = self.updates.explicit_allowed
        return info

    # -- delivery --------------------------------------------------------------------------------------------------
    def _enqueue(self, event: QueuedUpdate) -> None:
        self._queues.setdefault(event.key, deque()).append(event)
        task = self._tasks.get(event.key)
        if task is None or task.done():
            self._tasks[event.key] = asyncio.get_running_loop().create_task(self._drain(event.key))

    async def _drain(self, key: str) -> None:
        waiting = self._queues[key]
        while waiting:
            await self._deliver(waiting[0])
            waiting.popleft()

    async def _deliver(self, event: QueuedUpdate) -> None:
        tries = 0
        while self.updates.pending() and event.id in self.updates.queue:
            async with self._slots:
                status, retry_after = await self._post(event)
            self.attempts.append((event.id, status))
            self.changed()
            if 200 <= status < 300:
                self._gone_since = None
                self.updates.drop([event.id])
                self.changed()
                return
            if self._gone(status):
                return
            delay = self.delays[min(tries, len(self.delays) - 1)]
            await asyncio.sleep(min(retry_after, MAX_RETRY_AFTER_S) if retry_after is not None else delay)
            tries += 1

    async def _post(self, event: QueuedUpdate) -> tuple[int, float | None]:
        if self.faults.down:
            return 0, None
        headers = {"Content-Type": "application/json"}
        if self.secret:
            headers[SECRET_HEADER] = self.secret
        session = self._open_session()
        try:
            async with session.post(self.url, data=event.blob, headers=headers, allow_redirects=False) as answer:
                body = await answer.read()
                if 200 <= answer.status < 300:
                    self._use_reply(body)
                else:
                    self._note(f"Wrong response from the webhook: {answer.status} {answer.reason}")
                return answer.status, _seconds(answer.headers.get("Retry-After"))
        except aiohttp.ClientError as error:
            self._note(f"Connection failed: {type(error).__name__}")
        except TimeoutError:
            self._note("Read timeout expired")
        return 0, None

    def _open_session(self) -> aiohttp.ClientSession:
        if self._session is None:
            timeout = aiohttp.ClientTimeout(total=self.timeout_s)
            self._session = aiohttp.ClientSession(timeout=timeout, connector=aiohttp.TCPConnector(limit=0))
        return self._session

    def _note(self, text: str) -> None:
        self._last_error = (self.clock.now_s(), text)

    def _use_reply(self, body: bytes) -> None:
        if not body.startswith(b"{") or self.on_reply is None:
            return
        try:
            reply = decode(body)
        except ValueError:
            return  # Telegram ignores what is not a method call
        if isinstance(reply, dict) and "method" in reply:
            self.on_reply(reply)

    def _gone(self, status: int) -> bool:
        """True once 410 has been answered for 23 h on the clock: Telegram then closes the webhook."""
        if status != 410:
            self._gone_since = None
            return False
        now = self.clock.now_ms()
        self._gone_since = now if self._gone_since is None else self._gone_since
        if now - self._gone_since < GONE_LIMIT_MS:
            return False
        asyncio.get_running_loop().call_soon(self._give_up)
        return True

    def _give_up(self) -> None:
        self.delete()
        self.changed()


def _seconds(value: str | None) -> float | None:
    return float(value) if value is not None and value.isdigit() else None
