"""Figures of a period as files: /ekspor and its buttons."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.figures import export
from bot.domain.kit.buttons import ButtonPress, Verb
from handlers.kit.buttons import on_press
from handlers.kit.commands import on_command
from handlers.kit.context import HandlerContext
from handlers.kit.identity import who_of


async def begin(update: Update, context: HandlerContext) -> None:
    """/ekspor, /ekspor bulan lalu."""
    context.act(update, export.begin, export.Export(who_of(update), " ".join(context.args or [])))


async def press_period(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A period; without one, the choice anew."""
    context.act(update, export.begin, export.Export(who_of(update), code=press.arg))


async def press_form(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """What is to be made: `period.what`."""
    code, _, what = press.arg.partition(".")
    context.act(update, export.want, export.Want(who_of(update), code, what))


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_command(["ekspor", "export"], begin),
    on_press(Verb.EXPORT_PERIOD, press_period),
    on_press(Verb.EXPORT_FILE, press_form),
]
