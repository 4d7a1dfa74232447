"""Logs: JSON lines with stable event names, never a token, a text or a name."""

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

_TOKEN = re.compile(r"(?<!\d)\d{6,}:[\w-]{30,}")
_NOISY = ("httpx", "httpcore", "telegram", "geopy", "aiosqlite", "apscheduler", "asyncio", "aiohttp")


def redact(text: str) -> str:
    """Without anything that looks like a bot's token."""
    return _TOKEN.sub("[token]", text)


def set_up(level: str, shape: str) -> None:
    """Configure structlog and the standard logging of the libraries; `shape` is json or console."""
    renderer: Any = structlog.processors.JSONRenderer() if shape == "json" else structlog.dev.ConsoleRenderer()
    shared: list[Any] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _only_where,
        _redacted,
    ]
    structlog.configure(
        processors=[*shared, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared, processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer]
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in _NOISY:
        # These print addresses with the token, whole updates or coordinates; their errors reach us as exceptions.
        logging.getLogger(name).setLevel(logging.CRITICAL if name == "telegram" else logging.WARNING)


def _only_where(logger: Any, method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """An exception is logged as its type and the lines it passed: its message may quote what a person wrote."""
    error = event.pop("exc_info", None)
    if isinstance(error, BaseException):
        event["error"] = type(error).__name__
        event["where"] = _frames(error)
    elif error:
        found = sys.exc_info()[1]
        event["error"] = type(found).__name__
        event["where"] = _frames(found)
    return event


def _frames(error: BaseException | None) -> list[str]:
    frames = []
    trace = error.__traceback__ if error is not None else None
    while trace is not None:
        code = trace.tb_frame.f_code
        frames.append(f"{code.co_filename.rpartition('/')[2]}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return frames[-6:]


def _redacted(logger: Any, method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {name: redact(value) if isinstance(value, str) else value for name, value in event.items()}
