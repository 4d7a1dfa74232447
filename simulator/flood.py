"""Telegram's flood control as strict sliding windows."""

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
    """Off until ``enabled``. ``refusals`` counts the 429 answers provoked, ``refused_chats`` per chat."""

    clock: SimClock
    enabled: bool = False
    overall: Window = Window(30, 1)
    private: Window = Window(1, 1)
    group: Window = Window(20, 60)
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
        window = self.group if chat_id < 0 else self.private
        counted = [(self._all, self.overall)]
        if chat_id < 0 or not edit:
            counted.append((self._chats.setdefault(chat_id, deque()), window))
        wait = max(_wait_ms(times, limit, now, count) for times, limit in counted)
        if wait > 0:
            self.refusals += 1
            self.refused_chats[chat_id] = self.refused_chats.get(chat_id, 0) + 1
            raise too_many(max(1, -(-wait // 1000)))
        for times, _ in counted:
            times.extend([now] * count)


def _wait_ms(times: deque[int], window: Window, now: int, count: int) -> int:
    span = round(window.seconds * 1000)
    while times and (times[0] <= now - span or times[0] > now):
        times.popleft()  # past the window, or from before the clock was set back
    excess = len(times) + min(count, window.count) - window.count
    return 0 if excess <= 0 else times[excess - 1] + span - now
