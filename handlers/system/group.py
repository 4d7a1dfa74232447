"""The team's group: its binding to the bot (SOP 1)."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, MessageHandler, filters

from bot.actions.kit.requests import Decide
from bot.actions.system import team
from bot.domain.kit.buttons import ButtonPress, Verb
from handlers.kit.buttons import on_press
from handlers.kit.commands import asks, number, on_command
from handlers.kit.context import HandlerContext
from handlers.kit.identity import who_of


async def bind(update: Update, context: HandlerContext) -> None:
    """/ikat CODE in the group."""
    title = update.effective_chat.title if update.effective_chat is not None else None
    command = team.Typed(who_of(update), " ".join(context.args or []), title or "")
    context.act(update, team.type_code, command)


async def press_bind(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """The admin's yes or no: `binding.y` or `binding.n`."""
    binding, _, answer = press.arg.partition(".")
    action = team.confirm_binding if answer == "y" else team.turn_down_binding
    context.act(update, action, Decide(who_of(update), number(binding)))


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_command(["grup", "group"], asks(team.begin_binding)),
    on_command(["ikat", "bind"], bind),
    MessageHandler(filters.StatusUpdate.FORUM_TOPIC_REOPENED, asks(team.topic_reopened)),
    on_press(Verb.BIND_GROUP, press_bind),
]
