"""What a restore holds back until a supervisor decides (F46)."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.system import restoring
from bot.domain.kit.buttons import ButtonPress, Verb
from handlers.kit.buttons import on_press
from handlers.kit.context import HandlerContext
from handlers.kit.identity import who_of


async def press_held(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """What a restore holds is sent, or not."""
    context.act(update, restoring.settle, restoring.Settle(who_of(update), press.arg == "send"))


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [on_press(Verb.HELD, press_held)]
