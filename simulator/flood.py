"""Telegram's flood control as sliding windows: strict, but for the short burst that it says it tolerates in a private
chat ("avoid sending more than one message per second. We may allow short bursts that go over this limit, but eventually
you'll begin receiving 429 errors", core.telegram.org/bots/faq)."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from simulator.clock import SimClock
from simulator.errors import too_many


@dataclass(slots=True, frozen=True)
class Window:
    """At most ``count`` messages in any ``seconds``."""

    count: int
    seconds: float


@dataclass(slots=True)
class Flood:
    """Off until ``enabled``. ``refusals`` counts the 429 answers provoked, ``refused_chats`` per chat.

    ``burst``: how many messages more than ``private`` allows a private chat takes at once, and in ``burst_windows``
    such windows together. 0 for a Telegram that tolerates nothing.
    """

    clock: SimClock
    enabled: bool = False
    overall: Window = Window(30, 1)
    private: Window = Window(1, 1)
    group: Window = Window(20, 60)
    burst: int = 1
    burst_windows: int = 10
    refusals: int = 0
    refused_chats: dict[int, int] = field(default_factory=dict)
    _all: deque[int] = field(default_factory=deque)
    _chats: dict[int, deque[int]] = field(default_factory=dict)

    def charge(self, chat_id: int, edit: bool, count: int = 1) -> None:
        """Count messages to a chat, all or none. Edits count overall and in groups, not in private chats.

        Raises ApiError 429 with the whole seconds until they would fit.
        """
        if not self.enabled:
            return
        now = self.clock.now_ms()
        counted: list[tuple[deque[int], tuple[Window, ...]]] = [(self._all, (self.overall,))]
        if chat_id < 0 or not edit:
            counted.append((self._chats.setdefault(chat_id, deque()), self._limits(chat_id)))
        wait = max(_wait_ms(times, limit, now, count) for times, limits in counted for limit in limits)
        if wait > 0:
            self.refusals += 1
            self.refused_chats[chat_id] = self.refused_chats.get(chat_id, 0) + 1
            raise too_many(max(1, -(-wait // 1000)))
        for times, limits in counted:
            _forget(times, limits[0], now)
            times.extend([now] * count)

    def _limits(self, chat_id: int) -> tuple[Window, ...]:
        """The windows of a chat, the longest first."""
        if chat_id < 0:
            return (self.group,)
        at_once, many = self.private, self.burst_windows
        if not self.burst:
            return (at_once,)
        long = Window(at_once.count * many + self.burst, at_once.seconds * many)
        return long, Window(at_once.count + self.burst, at_once.seconds)


def _forget(times: deque[int], longest: Window, now: int) -> None:
    """Drop what is past the window, or from before the clock was set back."""
    since = now - round(longest.seconds * 1000)
    while times and not since < times[0] <= now:
        times.popleft()


def _wait_ms(times: deque[int], window: Window, now: int, count: int) -> int:
    since = now - round(window.seconds * 1000)
    inside = [at for at in times if since < at <= now]
    excess = len(inside) + min(count, window.count) - window.count
    return 0 if excess <= 0 else inside[excess - 1] - since
