"""How fast: pure, given the moment, and never more than Telegram's sliding windows take (30/s in all, 1/s in a private
chat, 20/min in a group). Moments are seconds of a clock that never jumps.

A group has all of its twenty: what was sent to it in the last minute is remembered, and what is left of it is spread
over what is left of the minute, so that nothing waits much longer than three seconds while there is more than fits.

In a private chat Telegram tolerates short bursts. One is used, and only for this: what is urgent need not wait for the
second of a file that has just left. That turn is lent, and the next message waits for both."""

import math
from collections import deque
from dataclasses import dataclass, field

from bot.clock import SECOND


def moment(now: int, wait: float) -> int:
    """When a wait of so many seconds that begins at `now` is over, as UTC ms: the same for all that wait for one turn,
    so that what is urgent is before a picture then."""
    return now + max(1, math.ceil(wait * SECOND - 0.001))


@dataclass(frozen=True, slots=True)
class PaceLimits:
    """A bucket of `burst` that refills at `rate` per second never sends more than burst + rate × window in any window:
    4 + 25 × 1 s = 29 in all. A group takes `group_count` in `group_window` seconds, of these `group_burst` at once.
    `private_gap` is in seconds; for `strict` seconds after Telegram has refused a message, nothing is lent in a private
    chat, and a group gets `group_strict` in a window."""

    total_burst: float = 4.0
    total_rate: float = 25.0
    group_count: int = 20
    group_burst: int = 2
    group_strict: int = 15
    group_window: float = 60.1
    private_gap: float = 1.05
    strict: float = 3_600.0


@dataclass(slots=True)
class Bucket:
    """Tokens that come back with time."""

    burst: float
    rate: float
    tokens: float
    at: float

    def level(self, now: float) -> float:
        """Tokens at `now`."""
        self.tokens = min(self.burst, self.tokens + max(0.0, now - self.at) * self.rate)
        self.at = max(self.at, now)
        return self.tokens

    def take(self, now: float) -> None:
        """Use one token. Never a debt: what another process sent without asking this bucket is paid by waiting for the
        next token, not by minutes of silence."""
        self.tokens = max(0.0, self.level(now) - 1.0)

    def wait(self, now: float) -> float:
        """Seconds until a token is there."""
        return max(0.0, (1.0 - self.level(now)) / self.rate)


class GroupLog:
    """When a group was last written to, the oldest first: at the most as many as it takes in a window. What leaves and
    what came are said by different threads."""

    def __init__(self, limits: PaceLimits) -> None:
        self._limits = limits
        self._sends: deque[list[float]] = deque(maxlen=limits.group_count)
        self._under_way: deque[list[float]] = deque(maxlen=limits.group_count)
        self._strict_until = 0.0

    def _recent(self, now: float) -> list[float]:
        since = now - self._limits.group_window
        return [at for (at,) in self._sends if at > since]

    def wait(self, now: float) -> float:
        """Seconds until the next may leave: none for the first ones of a window, then evenly up to its end."""
        recent, window = self._recent(now), self._limits.group_window
        count = self._limits.group_strict if now < self._strict_until else self._limits.group_count
        if len(recent) < self._limits.group_burst:
            return 0.0
        if len(recent) >= count:
            return max(0.0, recent[-count] + window - now)
        left = recent[0] + window - recent[-1]
        return max(0.0, recent[-1] + left / (count - len(recent) + 1) - now)

    def at_once(self, now: float) -> int:
        """How many may leave now."""
        return max(self._limits.group_burst - len(self._recent(now)), int(self.wait(now) <= 0))

    def take(self, now: float) -> None:
        """One leaves."""
        send = [max(now, self._sends[-1][0]) if self._sends else now]
        self._sends.append(send)
        self._under_way.append(send)

    def refused(self, now: float) -> None:
        """Telegram found that it was too much."""
        self._strict_until = now + self._limits.strict

    def came(self, now: float) -> None:
        """One is with Telegram by now, so that its window begins here and not when it left. Which of several does not
        matter: as many as were answered are there."""
        if self._under_way:
            send = self._under_way.popleft()
            send[0] = max(now, send[0])


@dataclass(slots=True)
class Pace:
    """Who may be written to now. Negative chat ids are groups. Without limits (None) everybody, always."""

    limits: PaceLimits | None
    _total: Bucket | None = None
    _groups: dict[int, GroupLog] = field(default_factory=dict)
    _private: dict[int, float] = field(default_factory=dict)
    _lenders: set[int] = field(default_factory=set)  # private chats in which a file left last
    _strict: dict[int, float] = field(default_factory=dict)

    def wait(self, chat_id: int, now: float, *, urgent: bool = False) -> float:
        """Seconds until a message to `chat_id` may leave; 0 for now. `urgent`: a turn may be lent to it."""
        if self.limits is None:
            return 0.0
        total = self._overall(now).wait(now)
        if chat_id < 0:
            return max(total, self._group(chat_id).wait(now))
        if urgent and chat_id in self._lenders and self._strict.get(chat_id, now) <= now:
            return total
        return max(total, self._private.get(chat_id, now) - now)

    def total_wait(self, now: float) -> float:
        """Seconds until any message at all may leave."""
        return 0.0 if self.limits is None else self._overall(now).wait(now)

    def group_tokens(self, chat_id: int, now: float) -> int:
        """How many messages may go to a group at once."""
        return 1_000 if self.limits is None else self._group(chat_id).at_once(now)

    def remember(self, chat_id: int, at: float) -> None:
        """What a process before this one sent."""
        self.take(chat_id, at)
        self.came(chat_id, at)

    def came(self, chat_id: int, now: float) -> None:
        """A message that left for a group is there, or never will be."""
        if self.limits is not None and chat_id in self._groups:
            self._groups[chat_id].came(now)

    def take(self, chat_id: int, now: float, *, filler: bool = False) -> None:
        """A message leaves for `chat_id`. `filler`: a file or a digest, sent in a gap between what is urgent."""
        if self.limits is None:
            return
        self._overall(now).take(now)
        if chat_id < 0:
            self._group(chat_id).take(now)
            return
        self._private[chat_id] = max(now, self._private.get(chat_id, now)) + self.limits.private_gap
        (self._lenders.add if filler else self._lenders.discard)(chat_id)
        if len(self._private) > 4_096:
            self._private = {chat: until for chat, until in self._private.items() if until > now}
            self._lenders &= self._private.keys()

    def refused(self, chat_id: int, now: float) -> None:
        """Telegram said that it was too much for a chat: no burst is tried there for a while, and less in a group."""
        if self.limits is not None and chat_id < 0:
            self._group(chat_id).refused(now)
        if self.limits is not None and chat_id > 0:
            self._strict = {chat: until for chat, until in self._strict.items() if until > now}
            self._strict[chat_id] = now + self.limits.strict

    def _overall(self, now: float) -> Bucket:
        if self._total is None:
            assert self.limits is not None
            self._total = Bucket(self.limits.total_burst, self.limits.total_rate, self.limits.total_burst, now)
        return self._total

    def _group(self, chat_id: int) -> GroupLog:
        if chat_id not in self._groups:
            assert self.limits is not None
            self._groups[chat_id] = GroupLog(self.limits)
        return self._groups[chat_id]


NUMBER_BURST, NUMBER_RATE, SLOWEST = 10.0, 70.0, 1.0  # messages, messages a second: Meta takes 80 a second of a number
PAIR_GAP_S, PAIR_STRICT_S = 6.1, 3_600.0
REGAINED_S = 300.0  # slow, or each return to the limit would be a refusal and a halt


@dataclass(slots=True)
class NumberPace:
    """How fast a messenger is written to that has one number for everything and says when it was too much: half as fast
    from then on, and a little faster each second. A reader who was too much is written to every `PAIR_GAP_S` seconds
    for an hour, so that a refusal is not asked for with each message. `on` False: everybody, until a refusal."""

    on: bool
    rate: float = NUMBER_RATE
    _tokens: float = NUMBER_BURST
    _at: float | None = None
    _strict: dict[int, float] = field(default_factory=dict)
    _next: dict[int, float] = field(default_factory=dict)

    def wait(self, chat_id: int, now: float) -> float:
        """Seconds until a message to this account may leave; 0 for now."""
        own = self._next.get(chat_id, now) - now if self._strict.get(chat_id, now) > now else 0.0
        return max(0.0, self.total_wait(now), own)

    def total_wait(self, now: float) -> float:
        """Seconds until any message at all may leave."""
        if not self.on:
            return 0.0
        self._refill(now)
        return max(0.0, (1.0 - self._tokens) / self.rate)

    def take(self, chat_id: int, now: float) -> None:
        """A message leaves."""
        if self.on:
            self._refill(now)
            self._tokens = max(0.0, self._tokens - 1.0)
        if chat_id in self._strict:
            self._next[chat_id] = now + PAIR_GAP_S

    def overrun(self, now: float) -> None:
        """It was too much for the number."""
        self._refill(now)
        self.on, self.rate, self._tokens = True, max(SLOWEST, self.rate / 2), 0.0

    def refused(self, chat_id: int, now: float) -> None:
        """It was too much for this reader."""
        self._strict = {chat: until for chat, until in self._strict.items() if until > now}
        self._next = {chat: at for chat, at in self._next.items() if chat in self._strict}
        self._strict[chat_id], self._next[chat_id] = now + PAIR_STRICT_S, now + PAIR_GAP_S

    def _refill(self, now: float) -> None:
        since = 0.0 if self._at is None else max(0.0, now - self._at)
        self._at = now
        self._tokens = min(NUMBER_BURST, self._tokens + since * self.rate)
        self.rate = min(NUMBER_RATE, self.rate + since * NUMBER_RATE / REGAINED_S)
