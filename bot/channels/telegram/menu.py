"""The menu of commands, as it stands at Telegram."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import structlog
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.messages.kit.commands import Menu

log = structlog.get_logger()

RETRY_S = (1.0, 5.0, 30.0, 120.0)


async def publish(call: Callable[[str, Mapping[str, Any]], Awaitable[Any]], menus: list[Menu]) -> None:
    """Set the menus one after the other; what Telegram cannot do now is tried again, what it refuses is left out."""
    failures = 0
    while menus:
        method, parameters = menus[0]
        try:
            await call(method, parameters)
            failures = 0
        except (BadRequest, Forbidden) as error:
            log.info("menu.refused", scope=parameters["scope"]["type"], error=type(error).__name__)
        except RetryAfter as error:
            await asyncio.sleep(float(error._retry_after.total_seconds()))
            continue
        except TelegramError as error:
            log.info("menu.later", error=type(error).__name__)
            await asyncio.sleep(RETRY_S[min(failures, len(RETRY_S) - 1)])
            failures += 1
            continue
        menus = menus[1:]
