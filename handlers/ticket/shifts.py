"""Shifts: /jaga and the buttons of the plan; the calendar of them."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.kit.requests import AskWith
from bot.actions.ticket import calendar, shifts
from bot.domain.kit.buttons import ButtonPress, Verb
from handlers.kit.buttons import on_press
from handlers.kit.commands import asks, on_command
from handlers.kit.context import HandlerContext
from handlers.kit.identity import who_of


async def press_plan(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A page of the plan, or a tick on it."""
    context.act(update, shifts.press, AskWith(who_of(update), press.arg))


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_command(["jaga"], asks(shifts.show)),
    on_command(["kalender", "calendar"], asks(calendar.show)),
    on_press(Verb.DUTY, press_plan),
    on_press(Verb.CALENDAR_RENEW, asks(calendar.renew)),
]
