"""Faults on demand: what answers go wrong, how, and how often."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from simulator.errors import ApiError, too_many
from simulator.in_force import InForce

Reply = Literal["json", "html", "cut", "empty", "drop", "normal"]
HTML_502 = (
    b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
    b"<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n"
)


@dataclass(slots=True, eq=False)
class Fault:
    """One fault. ``methods``/``chat``: where it strikes (None: everywhere), ``says``: only what has these words in it.
    ``times``: how often (None: until cleared).

    ``reply``: json (an error object), html (a page), cut (less body than announced), empty (no body), drop (connection
    closed without an answer), normal (only late). ``done``: the method takes effect all the same. ``delay``: real
    seconds before the answer. ``until_ms``: clock time at which the fault ends. ``hits`` counts strikes.
    """

    reply: Reply
    methods: frozenset[str] | None = None
    chat: int | None = None
    says: str = ""
    times: int | None = 1
    error: ApiError | None = None
    status: int = 200
    done: bool = False
    delay: float = 0.0
    until_ms: int | None = None
    hits: int = 0

    def refusal(self, now_ms: int) -> ApiError:
        """The error object to send; a 429 with an end says how many whole seconds are left."""
        if self.until_ms is not None and (self.error is None or self.error.code == 429):
            return too_many(max(1, -(-(self.until_ms - now_ms) // 1000)))
        return self.error or ApiError(500, "Internal Server Error")


class Faults(InForce[Fault]):
    """The faults of the Bot API in force, and a method for each kind that adds one."""

    def add(self, reply: Reply, method: str | list[str] | None = None, chat: Any = None, **how: Any) -> Fault:
        """Add any fault; see Fault for the keywords. ``chat``: a chat id or anything with an ``id``."""
        names = [method] if isinstance(method, str) else method
        methods = None if names is None else frozenset(name.lower() for name in names)
        number = getattr(chat, "id", chat)
        fault = Fault(reply, methods, number, **how)
        self.active.append(fault)
        return fault

    def fail(
        self, status: int, description: str = "", method: str | list[str] | None = None, chat: Any = None,
        times: int | None = 1, done: bool = False, says: str = "",
    ) -> Fault:  # fmt: skip
        """Answer with a JSON error object of this status."""
        error = ApiError(status, description or "Internal Server Error")
        return self.add("json", method, chat, times=times, error=error, done=done, says=says)

    def too_many(
        self, retry_after: int, method: str | list[str] | None = None, chat: Any = None,
        times: int | None = 1, lasting: bool = False,
    ) -> Fault:  # fmt: skip
        """Answer 429. ``lasting``: to every call until ``retry_after`` seconds have passed on the clock."""
        if lasting:
            end = self.clock.now_ms() + retry_after * 1000
            return self.add("json", method, chat, times=None, until_ms=end)
        return self.add("json", method, chat, times=times, error=too_many(retry_after))

    def html(
        self, status: int = 502, method: str | list[str] | None = None, chat: Any = None, times: int | None = 1
    ) -> Fault:
        """Answer with an HTML page, as Telegram's front servers do."""
        return self.add("html", method, chat, times=times, status=status)

    def cut_body(
        self, method: str | list[str] | None = None, chat: Any = None, times: int | None = 1, done: bool = True
    ) -> Fault:
        """Announce a longer body than is sent, then close."""
        return self.add("cut", method, chat, times=times, done=done)

    def empty_body(
        self, method: str | list[str] | None = None, chat: Any = None, times: int | None = 1, done: bool = False
    ) -> Fault:
        """Answer 200 without a body."""
        return self.add("empty", method, chat, times=times, done=done)

    def lose_reply(
        self, method: str | list[str] | None = None, chat: Any = None, times: int | None = 1, delay: float = 0.0
    ) -> Fault:
        """Do what was asked, then close the connection without an answer."""
        return self.add("drop", method, chat, times=times, done=True, delay=delay)

    def drop_request(self, method: str | list[str] | None = None, chat: Any = None, times: int | None = 1) -> Fault:
        """Close the connection and do nothing."""
        return self.add("drop", method, chat, times=times)

    def slow(
        self, delay: float, method: str | list[str] | None = None, chat: Any = None, times: int | None = None
    ) -> Fault:
        """Do it at once, answer after ``delay`` real seconds."""
        return self.add("normal", method, chat, times=times, done=True, delay=delay)

    def strike(self, method: str, chat_id: int | None, text: str = "") -> Fault | None:
        """The fault that hits this request, counted; None for none."""
        return self.first(
            lambda fault: (
                (fault.methods is None or method in fault.methods)
                and fault.chat in (None, chat_id)
                and fault.says in text
            )
        )
