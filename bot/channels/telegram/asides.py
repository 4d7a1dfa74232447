"""What one person alone is to see in a group (Bot API 10.2 and later), and how it is made sure that nobody else does.

A server that does not know such messages passes over whom they are for and shows them to all. So it is asked for one of
the methods that came with them before anything is sent; the first that goes is words that give nothing away; and the
answer to each has to say that it was shown to one alone. One that does not is deleted at once, and nothing follows.
Nothing here is ever tried for long: what matters is in the private chat as well (docs/adr/0018)."""

from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from telegram import Bot
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.channels.telegram.drawing import ApiCall
from bot.outbox.channel import Fate, Never, Sent, TryLater

log = structlog.get_logger()

Call = Callable[..., Awaitable[Any]]
DELETE = "deleteEphemeralMessage"
UNKNOWN = Never("shown to one alone: not known there")


class Asides:
    """Delivers through `call` what is for one person in a group."""

    def __init__(self, call: Call, bot: Bot) -> None:
        self._call = call
        self._bot = bot
        self._known: bool | None = None  # whether the server has the methods
        self._seen_to_work = False  # it said of a message that one alone sees it

    @staticmethod
    def are(call: ApiCall) -> bool:
        """Whether a call is one of these."""
        return "receiver_user_id" in call.payload

    async def deliver(self, call: ApiCall) -> Fate:
        """Make the call. Only words go before one of them was seen to be shown to one alone."""
        try:
            if not await self._is_known(call):
                return UNKNOWN
            if call.method == DELETE:
                return await self._deleted(call)
            if call.method != "sendMessage" and (not self._seen_to_work or call.fetch is not None):
                return UNKNOWN  # a file that is sent along goes to the private chat only
            result = await self._call(call.method, call.payload)
        except RetryAfter as error:
            return TryLater("flood control", float(error._retry_after.total_seconds()))
        except TelegramError as error:
            return Never(f"shown to one alone: {type(error).__name__}")
        return await self._judged(call, result)

    async def _is_known(self, call: ApiCall) -> bool:
        if self._known is None:
            # Nothing is ever shown to the bot itself, so that there is nothing to delete.
            nothing = {"chat_id": call.payload["chat_id"], "receiver_user_id": self._bot.id, "ephemeral_message_id": 1}
            try:
                await self._call(DELETE, nothing)
                self._known = True
            except (BadRequest, Forbidden):
                self._known = True
            except InvalidToken:  # what the framework makes of 404
                self._known = False
                log.warning("telegram.no_ephemeral_messages")
        return self._known

    async def _deleted(self, call: ApiCall) -> Fate:
        try:
            await self._call(call.method, call.payload)
        except BadRequest as error:
            log.info("aside.gone", error=type(error).__name__)  # it vanishes by itself too
        return Sent(None)

    async def _judged(self, call: ApiCall, result: Any) -> Fate:
        number = (result or {}).get("ephemeral_message_id")
        if isinstance(number, int):
            self._seen_to_work = True
            return Sent(-number)  # numbers of its own; below zero none is taken for that of a message of the group
        self._known = self._seen_to_work = False
        log.error("telegram.shown_to_all")
        shown = {"chat_id": call.payload["chat_id"], "message_id": (result or {}).get("message_id")}
        try:
            await self._call("deleteMessage", shown)
        except TelegramError as error:
            log.error("telegram.shown_to_all_stays", error=type(error).__name__)
        return UNKNOWN
