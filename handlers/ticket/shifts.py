"""Shifts: /jaga and the buttons of the plan; the calendar of them."""

from typing import Any

from telegram.ext import BaseHandler

from bot.actions.ticket import calendar, shifts
from bot.domain.kit.buttons import Verb
from handlers.kit.buttons import on_press
from handlers.kit.commands import asks, asks_with, on_command
from handlers.kit.context import HandlerContext

ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_command(["jaga"], asks(shifts.show)),
    on_command(["kalender", "calendar"], asks(calendar.show)),
    on_press(Verb.DUTY, asks_with(shifts.press)),
    on_press(Verb.CALENDAR_RENEW, asks(calendar.renew)),
]
