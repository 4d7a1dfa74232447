"""Cases: persons, places, deaths, burials, schedules. Buttons and answers go by the private chat."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.case import burial, crowd, person, schedule
from bot.actions.case import routes as case_routes
from bot.domain.kit.buttons import ButtonPress, Verb
from handlers.kit.buttons import on_press, presses
from handlers.kit.commands import asks, asks_number, number, on_command
from handlers.kit.context import HandlerContext
from handlers.kit.identity import who_of


async def press_snooze(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A reminder is to be put off: its number, and once that is chosen, by how much."""
    reminder, _, span = press.arg.partition(".")
    context.act(update, schedule.snooze, schedule.Snooze(who_of(update), press.nonce, number(reminder), span))


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_command(["orang"], asks_number(person.look)),
    on_command(["hunian"], asks(crowd.show)),
    on_press(Verb.CASE_NEW, presses(person.begin)),
    on_press(Verb.CASE_STEP, presses(case_routes.press)),
    on_press(Verb.CASE_ANSWER, presses(case_routes.answer_by_button)),
    on_press(Verb.CASE_BURIAL, presses(burial.decide)),
    on_press(Verb.SNOOZE, press_snooze),
]
