"""Cases: persons, places, deaths, burials, schedules. Buttons and answers go by the private chat."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.case import burial, crowd, person, schedule
from bot.actions.case import routes as case_routes
from bot.actions.kit.requests import PressOn
from bot.domain.kit.buttons import ButtonPress, Verb
from handlers.kit.buttons import on_press
from handlers.kit.commands import asks, asks_number, number, on_command
from handlers.kit.context import HandlerContext
from handlers.kit.identity import who_of


async def press_new(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """ "Catat orangnya", and who it is."""
    context.act(update, person.begin, PressOn(who_of(update), press.nonce, press.arg))


async def press_card(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A button of a person's card."""
    context.act(update, case_routes.press, PressOn(who_of(update), press.nonce, press.arg))


async def press_answer(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A button of a question."""
    context.act(update, case_routes.answer_by_button, PressOn(who_of(update), press.nonce, press.arg))


async def press_burial(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A supervisor's yes or no to a burial."""
    context.act(update, burial.decide, PressOn(who_of(update), press.nonce, press.arg))


async def press_snooze(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A reminder is to be put off: its number, and once that is chosen, by how much."""
    reminder, _, span = press.arg.partition(".")
    context.act(update, schedule.snooze, schedule.Snooze(who_of(update), press.nonce, number(reminder), span))


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_command(["orang"], asks_number(person.look)),
    on_command(["hunian"], asks(crowd.show)),
    on_press(Verb.CASE_NEW, press_new),
    on_press(Verb.CASE_STEP, press_card),
    on_press(Verb.CASE_ANSWER, press_answer),
    on_press(Verb.CASE_BURIAL, press_burial),
    on_press(Verb.SNOOZE, press_snooze),
]
