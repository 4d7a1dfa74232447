"""The queue of updates with getUpdates' semantics: confirm by offset, redelivery, expiry, one poller at a time."""

from __future__ import annotations

import asyncio
import random
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Any

from simulator.clock import SimClock
from simulator.errors import OTHER_POLLER, SimError, conflict
from simulator.jsonio import encode

Json = dict[str, Any]

ALL_KINDS = (
    "message", "edited_message", "channel_post", "edited_channel_post", "business_connection", "business_message",
    "edited_business_message", "deleted_business_messages", "message_reaction", "message_reaction_count",
    "inline_query", "chosen_inline_result", "callback_query", "shipping_query", "pre_checkout_query",
    "purchased_paid_media", "poll", "poll_answer", "my_chat_member", "chat_member", "chat_join_request",
    "chat_boost", "removed_chat_boost",
)  # fmt: skip
DEFAULT_KINDS = frozenset(ALL_KINDS) - {"chat_member", "message_reaction", "message_reaction_count"}
MAX_UPDATE_BYTES = 64 * 1024
MAX_TIMEOUT_S = 50
FAR_PAST = 100_000


@dataclass(slots=True, eq=False)
class QueuedUpdate:
    """One queued update, serialised once. ``key`` names the webhook queue that keeps its order."""

    id: int
    kind: str
    blob: bytes
    expires_ms: int
    key: str


class Updates:
    """Updates that wait for the bot.

    ``emitted`` counts those queued; ``expired``, ``oversized`` and ``refused`` (type not allowed) list what was lost.
    ``repeat_timeout_s``: Telegram lets a poll with a repeated offset wait at least 3 s; 0 here to keep tests quick.
    """

    def __init__(self, clock: SimClock, first_id: int) -> None:
        self.clock = clock
        self.queue: OrderedDict[int, QueuedUpdate] = OrderedDict()
        self.next_id = first_id
        self.allowed: frozenset[str] = DEFAULT_KINDS
        self.explicit_allowed: list[str] | None = None
        self.on_update: list[Callable[[Json], object]] = []
        self.hook_errors: list[str] = []
        self.on_push: Callable[[QueuedUpdate], None] | None = None
        self.emitted = 0
        self.conflicts = 0
        self.expired: list[int] = []
        self.oversized: list[int] = []
        self.refused: dict[str, int] = {}
        self.repeat_limit_s = 0.5
        self.repeat_timeout_s = 0.0
        self.shuffle_batches = 0
        self.duplicate_batches = 0
        self.redeliver: deque[bytes] = deque()
        self.delivered: deque[bytes] = deque(maxlen=1000)
        self.delivering = True
        self._rng = random.Random(first_id)
        self._first_expiry = 0
        self._waiter: asyncio.Future[None] | None = None
        self._last_offset: int | None = None
        self._last_start = 0.0

    # -- filling ---------------------------------------------------------------------------------------------------
    def emit(self, kind: str, payload: Json, expires_ms: int, key: str) -> int | None:
        """Queue an update; return its id, or None where its type is not allowed or it exceeds 64 KiB."""
        if kind not in self.allowed:
            self.refused[kind] = self.refused.get(kind, 0) + 1
            return None
        update = {"update_id": self.next_id, kind: payload}
        blob = encode(update)
        if len(blob) > MAX_UPDATE_BYTES:
            self.oversized.append(len(blob))
            return None
        for hook in self.on_update:
            try:
                hook(update)
            except Exception as error:
                # Whoever emits is not to blame; StandIn.check raises it instead.
                self.hook_errors.append(f"update {kind}: {error}")
        self._push(QueuedUpdate(self.next_id, kind, blob, expires_ms, key))
        self.next_id += 1
        return self.next_id - 1

    def inject_raw(self, update: Json) -> int:
        """Queue any object as an update, unchecked by hooks; ``update_id`` is filled in where missing."""
        number = int(update.get("update_id", self.next_id))
        blob = encode({"update_id": number, **update})
        self._push(QueuedUpdate(number, "raw", blob, self.clock.now_ms() + 86_400_000, "raw"))
        self.next_id = max(self.next_id, number + 1)
        return number

    def _push(self, event: QueuedUpdate) -> None:
        self.queue[event.id] = event
        self.emitted += 1
        self._first_expiry = min(self._first_expiry or event.expires_ms, event.expires_ms)
        if self.on_push is not None:
            self.on_push(event)
        self.wake()

    def allow(self, kinds: Any) -> None:
        """Remember ``allowed_updates``; an empty list means the default kinds. What is queued stays queued."""
        if not isinstance(kinds, list):
            return
        known = [kind for kind in kinds if kind in ALL_KINDS]
        self.explicit_allowed = known or None
        self.allowed = frozenset(known) if known else DEFAULT_KINDS

    def reset_ids(self, first_id: int | None = None) -> int:
        """As after an idle week: go on from a random lower id. Raises SimError while updates wait."""
        if self.queue:
            raise SimError("ids are only reset while no update waits")
        self.next_id = self._rng.randrange(1_000, self.next_id - 100) if first_id is None else first_id
        return self.next_id

    # -- emptying --------------------------------------------------------------------------------------------------
    def pending(self) -> int:
        """Number of updates that wait and have not expired."""
        self._expire()
        return len(self.queue)

    def drop(self, ids: Iterable[int]) -> None:
        """Forget updates (delivered by webhook, or dropped on demand)."""
        for number in ids:
            self.queue.pop(number, None)

    def take(self, offset: int, limit: int) -> list[QueuedUpdate]:
        """Confirm what is below ``offset`` and return up to ``limit`` updates from there on."""
        self._expire()
        self._confirm(offset)
        return list(islice(self.queue.values(), limit))

    def _confirm(self, offset: int) -> None:
        if not self.queue:
            return
        if offset < 0:
            spare = len(self.queue) + offset
            self.drop(list(islice(self.queue, max(0, spare))))
            return
        head = next(iter(self.queue))
        if offset > self.next_id + 10 or offset < head - FAR_PAST:
            return  # an offset that makes no sense reads from the head and confirms nothing
        while self.queue:
            head = next(iter(self.queue))
            if head >= offset:
                return
            del self.queue[head]

    def _expire(self) -> None:
        now = self.clock.now_ms()
        if not self.queue or now < self._first_expiry:
            return
        dead = [event.id for event in self.queue.values() if event.expires_ms <= now]
        self.expired.extend(dead)
        self.drop(dead)
        self._first_expiry = min((event.expires_ms for event in self.queue.values()), default=0)

    # -- long polling ----------------------------------------------------------------------------------------------
    def wake(self) -> None:
        """End a long poll that waits."""
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    def interrupt(self, reason: str) -> None:
        """End a long poll that waits with 409."""
        if self._waiter is not None and not self._waiter.done():
            self.conflicts += 1
            self._waiter.set_exception(conflict(reason))

    def repeat(self, count: int) -> None:
        """Give the last ``count`` delivered updates out once more with the next answer, confirmed or not."""
        self.redeliver.extend(list(self.delivered)[-count:])
        self.wake()

    @property
    def polled(self) -> bool:
        """True while a long poll waits."""
        return self._waiter is not None and not self._waiter.done()

    async def poll(self, offset: int, limit: int, timeout: float) -> bytes:
        """Return the JSON array of a getUpdates answer, after at most ``timeout`` real seconds (50 at most).

        Raises ApiError 409 when a younger poll comes while this one waits.
        """
        self.interrupt(OTHER_POLLER)
        limit, timeout = self._slow_down(offset, min(max(limit, 1), 100), min(max(timeout, 0), MAX_TIMEOUT_S))
        found = self._ready(offset, limit)
        if not found and timeout > 0:
            await self._wait(timeout)
            found = self._ready(offset, limit)
        return b"[" + b",".join(found) + b"]"

    def _slow_down(self, offset: int, limit: int, timeout: float) -> tuple[int, float]:
        now = time.monotonic()
        if offset == self._last_offset:
            if now < self._last_start + self.repeat_limit_s:
                limit = 1
            if timeout < self.repeat_timeout_s and now < self._last_start + self.repeat_timeout_s:
                timeout = self.repeat_timeout_s
        self._last_offset, self._last_start = offset, now
        return limit, timeout

    async def _wait(self, timeout: float) -> None:
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiter = waiter
        try:
            async with asyncio.timeout(timeout):
                await waiter
        except TimeoutError:
            return  # an empty answer is how a long poll ends
        finally:
            if self._waiter is waiter:
                self._waiter = None

    def _ready(self, offset: int, limit: int) -> list[bytes]:
        events = self.take(offset, limit)
        if not self.delivering:
            return []
        blobs = [event.blob for event in events]
        if self.redeliver:
            blobs = list(self.redeliver)[:limit] + blobs
            self.redeliver.clear()
        if blobs and self.duplicate_batches:
            self.duplicate_batches -= 1
            blobs = [blob for blob in blobs for _ in range(2)]
        if len(blobs) > 1 and self.shuffle_batches:
            self.shuffle_batches -= 1
            self._rng.shuffle(blobs)
        self.delivered.extend(blobs)
        return blobs
