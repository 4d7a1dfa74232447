"""The line to Telegram: the framework's application, and what is asked of Telegram apart from messages."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import structlog
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, NetworkError, TelegramError
from telegram.ext import Application, ContextTypes, ExtBot

from bot.actions.kit.scene import Reply
from bot.channels.telegram.courier import Courier
from bot.channels.telegram.transport import HttpRequest
from bot.clock import Clock
from bot.config import Config
from bot.domain.rules import Rules
from bot.messages.kit.wording import spell
from bot.outbox.lanes import MOST_HANDS
from bot.texts.catalog import texts
from handlers.kit.context import App, HandlerContext, HandlerOutcome
from handlers.system.receiver import ALLOWED_UPDATES
from handlers.system.webhook import CONNECTIONS, WebhookServer

log = structlog.get_logger()

INSIDE = frozenset({"creator", "administrator", "member", "restricted"})
REACH_S = 30.0
NO_MEMBER = ("user not found", "member not found", "participant_id_invalid", "user_not_participant")


class TokenRefused(Exception):
    """Telegram does not know the token (its own error would quote it)."""


@asynccontextmanager
async def framework(config: Config, witness: Callable[[int], None]) -> AsyncIterator[tuple[App, Courier]]:
    """The framework with our transport, introduced to Telegram; closed afterwards. `witness` hears what time it is at
    Telegram. Raises TokenRefused."""
    base = config.telegram.api_base_url.rstrip("/")
    bot: ExtBot[None] = ExtBot(
        token=config.telegram.secret_token(),
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=HttpRequest(connections=MOST_HANDS + 8, witness=witness),
        get_updates_request=HttpRequest(connections=2, witness=witness),
    )
    app: App = (
        Application.builder()
        .bot(bot)
        .updater(None)
        .job_queue(None)
        .context_types(ContextTypes(context=HandlerContext, bot_data=HandlerOutcome))
        .build()
    )
    await _introduce(bot)
    await app.initialize()
    try:
        yield app, Courier(bot)
    finally:
        await app.shutdown()


async def _introduce(bot: Bot) -> None:
    """Learn our own name. While Telegram is away, wait for it: nothing is lost by waiting. Raises TokenRefused."""
    delay = 0.5
    while True:
        try:
            await bot.initialize()
            return
        except InvalidToken:
            raise TokenRefused from None
        except NetworkError as error:
            log.warning("telegram.unreachable", error=type(error).__name__)
            await asyncio.sleep(delay)
            delay = min(30.0, delay * 2)


class TelegramApi:
    """Questions to Telegram that are no messages: they bypass the outbox."""

    def __init__(self, config: Config, courier: Courier, clock: Clock, rules: Rules) -> None:
        self._config = config
        self._courier = courier
        self._clock = clock
        self._rules = rules

    async def set_webhook(self, server: WebhookServer) -> None:
        """Once we listen; while Telegram is away, again and again."""
        await server.ready.wait()
        hook = self._config.telegram.webhook
        payload = {
            "url": hook.url,
            "secret_token": hook.secret.value,
            "allowed_updates": list(ALLOWED_UPDATES),
            "max_connections": CONNECTIONS,
        }
        delay = 1.0
        while True:
            try:
                await self._courier.call("setWebhook", payload)
                return
            except TelegramError as error:
                log.error("webhook.not_set", error=type(error).__name__)
                await asyncio.sleep(delay)
                delay = min(60.0, delay * 2)

    async def drop_webhook(self) -> None:
        """While one is set, Telegram answers no polling. If this fails, polling shows it, and we come again."""
        try:
            if (await self._courier.call("getWebhookInfo", {})).get("url"):
                log.warning("webhook.dropped")
                await self._courier.call("deleteWebhook", {})
        except TelegramError as error:
            log.warning("webhook.unknown", error=type(error).__name__)

    async def keep_reaching(self, reached: Callable[[], None]) -> None:
        """Ask Telegram for our name now and then, until cancelled: where updates are pushed, nothing else shows that
        the line outwards works."""
        while True:
            try:
                await self._courier.call("getMe", {})
                reached()
            except TelegramError as error:
                log.warning("telegram.unreachable", error=type(error).__name__)
            await asyncio.sleep(REACH_S)

    async def fetch(self, offset: int | None, seconds: int) -> Sequence[Mapping[str, Any]]:
        """Updates from `offset` on, unparsed; waits up to `seconds` for one. Raises TelegramError."""
        payload: dict[str, Any] = {"timeout": seconds, "limit": 100, "allowed_updates": list(ALLOWED_UPDATES)}
        if offset is not None:
            payload["offset"] = offset
        updates = await self._courier.call("getUpdates", payload, read_timeout=seconds + 10)
        return updates if isinstance(updates, list) else []

    async def answer_press(self, press: str, reply: Reply, language: str) -> bool:
        """The little message over the screen that ends a press; whether it arrived."""
        payload: dict[str, Any] = {"callback_query_id": press}
        if reply.toast is not None:
            words = texts(language).naming(self._rules.service.fields)
            facts = spell(reply.facts, words, self._clock.now(), self._rules.zone, self._rules.service)
            payload["text"] = words.plain(reply.toast, **facts)[:200]
            payload["show_alert"] = reply.alert
        try:
            await self._courier.call("answerCallbackQuery", payload)
        except TelegramError as error:
            # The press was handled; only the little message on the screen is lost (an old press, a bad line).
            log.info("press.unanswered", error=type(error).__name__)
            return False
        return True

    async def ask_member(self, chat_id: int, user_id: int) -> bool:
        """Whether somebody is in a group now. Raises ConnectionError where Telegram does not say."""
        try:
            member = await self._courier.call("getChatMember", {"chat_id": chat_id, "user_id": user_id})
        except BadRequest as error:
            # "chat not found" and the like say nothing about the person.
            if not any(sign in error.message.lower() for sign in NO_MEMBER):
                raise ConnectionError(type(error).__name__) from error
            return False
        except TelegramError as error:
            raise ConnectionError(type(error).__name__) from error
        return member.get("status") in INSIDE and member.get("is_member", True)
