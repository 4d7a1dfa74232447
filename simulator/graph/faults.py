"""Faults on demand: which answers go wrong, how, and how often."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from simulator.graph.errors import GraphError
from simulator.in_force import InForce

GraphReply = Literal["json", "html", "empty", "cut", "drop", "normal"]


@dataclass(slots=True, eq=False)
class GraphFault:
    """One fault. ``part``: messages, media, about, file or None for everywhere; ``person``: their number or id;
    ``says``: only where the request has these words. ``times``: how often (None: until cleared).

    ``reply``: json (an error object), html (a page), empty, cut (less body than announced), drop (connection closed),
    normal (only late). ``done``: it takes effect all the same. ``delay``: real seconds before the answer. ``until_ms``:
    the instant at which it ends. ``hits`` counts, ``answered`` those whose delay is over.
    """

    reply: GraphReply
    part: str | None = None
    person: str | None = None
    says: str = ""
    times: int | None = 1
    error: GraphError | None = None
    status: int = 200
    done: bool = False
    delay: float = 0.0
    until_ms: int | None = None
    hits: int = 0
    answered: int = 0


class GraphFaults(InForce[GraphFault]):
    """The faults of the Graph API in force, and a method for each kind that adds one."""

    def add(self, reply: GraphReply, part: str | None = None, person: Any = None, **how: Any) -> GraphFault:
        """Any fault; see GraphFault. ``person``: a number, an id, or anything with an ``address``."""
        fault = GraphFault(reply, part, getattr(person, "address", person), **how)
        self.active.append(fault)
        return fault

    def refuse(
        self, code: int, part: str | None = "messages", person: Any = None, times: int | None = 1,
        seconds: float | None = None, status: int | None = None, done: bool = False, says: str = "",
        details: str = "as the control asked",
    ) -> GraphFault:  # fmt: skip
        """Answer with Meta's error of this code: 130429, 131056, 131053, 131047, 132001, 190, 368, ...

        ``seconds``: to every request until so much of the clock has passed.
        """
        error = GraphError(code, details, status)
        until = None if seconds is None else self.clock.now_ms() + round(seconds * 1000)
        often = times if until is None else None
        return self.add("json", part, person, times=often, error=error, done=done, says=says, until_ms=until)

    def html(self, status: int = 502, part: str | None = None, times: int | None = 1) -> GraphFault:
        """Answer with a page instead of JSON."""
        return self.add("html", part, times=times, status=status)

    def empty_body(self, part: str | None = None, times: int | None = 1, done: bool = False) -> GraphFault:
        """Answer 200 without a body."""
        return self.add("empty", part, times=times, done=done)

    def cut_body(self, part: str | None = None, times: int | None = 1, done: bool = True) -> GraphFault:
        """Announce a longer body than is sent, then close."""
        return self.add("cut", part, times=times, done=done)

    def lose_reply(self, part: str | None = "messages", person: Any = None, times: int | None = 1) -> GraphFault:
        """Do what was asked, then close the connection without an answer."""
        return self.add("drop", part, person, times=times, done=True)

    def drop_request(self, part: str | None = "messages", person: Any = None, times: int | None = 1) -> GraphFault:
        """Close the connection and do nothing."""
        return self.add("drop", part, person, times=times)

    def slow(self, delay: float, part: str | None = None, times: int | None = None) -> GraphFault:
        """Do it at once, answer after ``delay`` real seconds."""
        return self.add("normal", part, times=times, done=True, delay=delay)

    def pause_number(self) -> GraphFault:
        """Meta has paused the number: nothing can be sent until this is cleared; what people write still comes."""
        return self.refuse(368, times=None, details="the number is paused for policy violations")

    def strike(self, part: str, person: str | None, words: str = "") -> GraphFault | None:
        """The fault that hits this request, counted; None for none."""
        return self.first(
            lambda fault: fault.part in (None, part) and fault.person in (None, person) and fault.says in words
        )
