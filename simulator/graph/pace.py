"""Meta's limits of pace: messages a second of a number, and messages to one person."""

from __future__ import annotations

from dataclasses import dataclass, field

from simulator.clock import SimClock
from simulator.graph.errors import GraphError


@dataclass(slots=True)
class Allowance:
    """So many at once, one more every ``every_ms``."""

    full: float
    every_ms: float
    left: float
    at_ms: int

    def take(self, now_ms: int) -> bool:
        """Use one up; False where there is none."""
        self.left = min(self.full, self.left + max(0, now_ms - self.at_ms) / self.every_ms)
        self.at_ms = now_ms
        if self.left < 1:
            return False
        self.left -= 1
        return True


@dataclass(slots=True)
class GraphPace:
    """Off until ``enabled``. ``pair_burst`` messages to one person at once, then one every ``pair_ms``; ``a_second``
    for the whole number (20 for one that is used in the app too); with ``spent`` none of those is left at the
    beginning, so that the first is refused however slowly the bot sends. ``refusals`` counts by code."""

    clock: SimClock
    enabled: bool = False
    a_second: int = 80
    pair_burst: int = 45
    pair_ms: int = 6_000
    spent: bool = False
    refusals: dict[int, int] = field(default_factory=dict)
    _all: Allowance | None = None
    _pairs: dict[str, Allowance] = field(default_factory=dict)

    def charge(self, person: str) -> None:
        """Count a message. Raises GraphError 130429, 131056."""
        if not self.enabled:
            return
        now = self.clock.now_ms()
        if self._all is None:
            self._all = Allowance(self.a_second, 1000 / self.a_second, 0 if self.spent else self.a_second, now)
        if not self._all.take(now):
            raise self._refusal(130429, "Cloud API message throughput has been reached")
        pair = self._pairs.setdefault(person, Allowance(self.pair_burst, self.pair_ms, self.pair_burst, now))
        if not pair.take(now):
            raise self._refusal(131056, "Too many messages sent from this phone number to the same person")

    def _refusal(self, code: int, details: str) -> GraphError:
        self.refusals[code] = self.refusals.get(code, 0) + 1
        return GraphError(code, details)
