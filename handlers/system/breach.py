"""The clock of a breach of personal data, and /jadwal, which shows it."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.system.breach import PressBreach, ask_breach, press_breach, show_schedule
from bot.domain.kit.buttons import ButtonPress, Verb
from handlers.kit.buttons import on_press
from handlers.kit.commands import asks_number, asks_with, number, on_command
from handlers.kit.context import HandlerContext
from handlers.kit.identity import who_of


async def on_mark(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A button of the clock: `act.number`."""
    act, _, breach = press.arg.partition(".")
    context.act(update, press_breach, PressBreach(who_of(update), act, number(breach)))


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_command(["kebocoran"], asks_with(ask_breach)),
    on_command(["jadwal"], asks_number(show_schedule)),
    on_press(Verb.BREACH, on_mark),
]
