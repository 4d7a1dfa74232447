"""Shifts: /jaga and the buttons of the plan."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions import shifts
from bot.domain.buttons import Press
from handlers.buttons import on_press
from handlers.commands import asks, on_command
from handlers.context import Context
from handlers.identity import who_of


async def press_plan(update: Update, context: Context, press: Press) -> None:
    """A page of the plan, or a tick on it."""
    context.act(update, shifts.press, shifts.Turn(who_of(update), press.arg))


ROUTES: list[BaseHandler[Any, Context, Any]] = [
    on_command(["jaga"], asks(shifts.show)),
    on_press("du", press_plan),
]
