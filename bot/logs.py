"""Logs: lines with stable event names, never a token, a name, a text, a telephone number or a coordinate.

What we log ourselves is names of events, numbers and codes. What libraries log is free text that may quote anything:
of it only the unfilled template is kept, its first line, with whatever looks personal taken out.
"""

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any, TextIO, cast

import structlog

_TOKEN = re.compile(r"(?<!\d)\d{6,}:[\w-]{30,}")
_PERSONAL = (
    (re.compile(r"-?\d{1,3}\.\d{3,}"), "[coordinate]"),
    (re.compile(r"\+?\d(?:[\s().-]?\d){7,}"), "[number]"),
)
_NOISY = ("httpx", "httpcore", "geopy", "aiosqlite", "apscheduler", "asyncio", "aiohttp", "urllib3")
# It logs whole updates, even at CRITICAL; its errors reach us through its error handler.
_MUTE = ("telegram",)


_city = ""


def belongs_to(city: str) -> None:
    """From now on every line of this process names the city that it works for (several on one machine)."""
    global _city
    _city = city


def redact(text: str) -> str:
    """Without anything that looks like a bot's token."""
    return _TOKEN.sub("[token]", text)


class _StandardError:
    """Standard error as it is at the moment of writing: a logger is kept for good, the stream may be replaced."""

    def write(self, text: str) -> int:
        return sys.stderr.write(text)

    def flush(self) -> None:
        sys.stderr.flush()


def set_up(level: str, shape: str) -> None:
    """Configure structlog and the standard logging of the libraries; `shape` is json or console."""
    renderer: Any = structlog.processors.JSONRenderer() if shape == "json" else structlog.dev.ConsoleRenderer()
    shared: list[Any] = [
        _of_city,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _only_where,
        _redacted,
    ]
    libraries: list[Any] = [structlog.stdlib.add_logger_name, _impersonal, *shared]
    structlog.configure(
        processors=[*shared, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.PrintLoggerFactory(cast(TextIO, _StandardError())),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=libraries,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
            use_get_message=False,
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in _NOISY:
        # These print addresses with the token, or coordinates; their errors reach us as exceptions.
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in _MUTE:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


Event = MutableMapping[str, Any]


def _of_city(logger: Any, method: str, event: Event) -> Event:
    if _city:
        event.setdefault("city", _city)
    return event


def _impersonal(logger: Any, method: str, event: Event) -> Event:
    """A library's message: the first line of its template, without what looks like a number of somebody."""
    words = str(event["event"]).partition("\n")[0]
    for pattern, instead in _PERSONAL:
        words = pattern.sub(instead, words)
    event["event"] = words
    event.pop("stack_info", None)
    return event


def _only_where(logger: Any, method: str, event: Event) -> Event:
    """An exception is logged as its type and the lines it passed: its message may quote what a person wrote."""
    given = event.pop("exc_info", None)
    if not given:
        return event
    error = given[1] if isinstance(given, tuple) else given if isinstance(given, BaseException) else sys.exc_info()[1]
    if error is not None:
        event["error"] = type(error).__name__
        event["where"] = _frames(error)
    return event


def _frames(error: BaseException) -> list[str]:
    frames = []
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        frames.append(f"{code.co_filename.rpartition('/')[2]}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return frames[-6:]


def _redacted(logger: Any, method: str, event: Event) -> Event:
    return {name: _clean(value) for name, value in event.items()}


def _clean(value: object) -> object:
    """An exception among the values is its type's name; in every text the token is blotted out."""
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, BaseException):
        return type(value).__name__
    if isinstance(value, list | tuple):
        return [_clean(one) for one in value]
    return value
