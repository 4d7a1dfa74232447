"""Slash commands: names to a handler, in private chats, in groups, or in both. An edited command is not run again."""

from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from telegram import Update
from telegram.ext import CommandHandler, filters

from bot.actions.kit.requests import AskNumber, AskWith, Request
from bot.actions.kit.scene import Action
from bot.domain.kit.buttons import ButtonPress
from bot.domain.kit.codes import read_ticket_code
from handlers.kit.context import HandlerContext
from handlers.kit.identity import who_of

OnCommand = Callable[[Update, HandlerContext], Coroutine[Any, Any, None]]
PRIVATE = filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE
GROUP = filters.UpdateType.MESSAGE & filters.ChatType.GROUPS
ANYWHERE = PRIVATE | GROUP


def on_command(
    names: Sequence[str], handler: OnCommand, where: filters.BaseFilter = ANYWHERE
) -> CommandHandler[HandlerContext, None]:
    """A route for these commands, with or without the bot's name behind them."""
    return CommandHandler(list(names), handler, filters=where)


def asks(action: Action) -> Callable[..., Coroutine[Any, Any, None]]:
    """A handler, of a command or a press, for an action that needs no more than who asks."""

    async def run(update: Update, context: HandlerContext, *_: object) -> None:
        context.act(update, action, Request(who_of(update)))

    return run


def asks_number(action: Action) -> OnCommand:
    """A handler of a command for an action that needs no more than who asks, and the number of a ticket behind it."""

    async def run(update: Update, context: HandlerContext) -> None:
        context.act(update, action, AskNumber(who_of(update), read_ticket_code(" ".join(context.args or []))))

    return run


def asks_with(action: Action) -> Callable[..., Coroutine[Any, Any, None]]:
    """A handler for an action that needs who asks, and the words behind the command, or what the button says."""

    async def run(update: Update, context: HandlerContext, press: ButtonPress | None = None) -> None:
        text = " ".join(context.args or []) if press is None else press.arg
        context.act(update, action, AskWith(who_of(update), text))

    return run


def words_behind(update: Update) -> str:
    """What was written behind a command, with its lines."""
    text = update.effective_message.text if update.effective_message is not None else None
    return "".join((text or "").split(maxsplit=1)[1:]).strip()


def number(text: str) -> int:
    """What a button carries as a number; 0, which nothing has, for made-up data."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0


def row_id(text: str) -> int | None:
    """A number of a row or a person; None for none, and for made-up ones that no database could hold."""
    return int(text) if text.isdecimal() and len(text) <= 16 else None
