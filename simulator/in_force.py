"""The faults that are in force in a stand-in, whatever it stands for: counted, ended by the clock, cleared."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from simulator.clock import SimClock
from simulator.errors import SimError


class Striking(Protocol):
    """What a fault says of its strikes: ``times``, how many are left (None: until cleared), ``until_ms``, when it ends
    by the clock (UTC ms; None: never), ``hits``, how many there were."""

    times: int | None
    until_ms: int | None
    hits: int


F = TypeVar("F", bound=Striking)


class InForce(Generic[F]):
    """The faults in force, looked up once per request in the order in which they were added."""

    def __init__(self, clock: SimClock) -> None:
        self.clock = clock
        self.active: list[F] = []
        self.down = False
        self.on_outage: Callable[[], None] = lambda: None

    def outage(self) -> None:
        """Close every connection at once from now on, one that waits too; call no webhook."""
        self.down = True
        self.on_outage()

    def restore(self) -> None:
        """End the outage."""
        self.down = False

    def clear(self, fault: F | None = None) -> None:
        """Remove one fault, or all of them (an outage too). Raises SimError for a fault that is not in force."""
        if fault is None:
            self.active.clear()
            self.down = False
        elif fault in self.active:
            self.active.remove(fault)
        else:
            raise SimError("that fault is not in force")

    def first(self, meant: Callable[[F], bool]) -> F | None:
        """The first fault that is meant, counted; None for none. What the clock has ended is removed on the way."""
        now = self.clock.now_ms()
        self.active = [one for one in self.active if one.until_ms is None or one.until_ms > now]
        fault = next(filter(meant, self.active), None)
        if fault is None:
            return None
        fault.hits += 1
        if fault.times is not None:
            fault.times -= 1
            if fault.times <= 0:
                self.active.remove(fault)
        return fault
