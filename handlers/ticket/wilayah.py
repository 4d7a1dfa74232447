"""Camat and lurah: what is open in their area, what they say of it; and the choice of an area for their invitation."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.ticket import area_words, wilayah
from bot.domain.kit.buttons import ButtonPress, Verb
from handlers.kit.buttons import on_press
from handlers.kit.commands import asks_with, number, on_command
from handlers.kit.context import HandlerContext
from handlers.kit.identity import who_of


async def board(update: Update, context: HandlerContext) -> None:
    """/wilayah."""
    context.act(update, wilayah.board, wilayah.Board(who_of(update)))


async def press_board(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A board's button: `area/page` writes it again in place, `area/new` shows another of one's own."""
    area, _, page = press.arg.partition("/")
    context.act(update, wilayah.board, wilayah.Board(who_of(update), area, number(page), again=page != "new"))


async def press_ticket(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A ticket of the board: `area/number`."""
    area, _, ticket = press.arg.partition("/")
    context.act(update, area_words.look, area_words.LookAtTicket(who_of(update), area, number(ticket)))


async def press_word(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """What is said of a ticket: `area/number/word`."""
    area, _, rest = press.arg.partition("/")
    ticket, _, word = rest.partition("/")
    context.act(update, area_words.say, area_words.SayOfTicket(who_of(update), area, number(ticket), word))


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_command(["wilayah", "area"], board),
    on_press(Verb.DISTRICT_BOARD, press_board),
    on_press(Verb.DISTRICT_TICKET, press_ticket),
    on_press(Verb.DISTRICT_WORD, press_word),
    on_press(Verb.DISTRICT_INVITE, asks_with(wilayah.bind)),
]
