"""The team's side of a report: words without a purpose, joined reports, the place, where a responder is."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.report import positions
from bot.actions.report.geocoding import SetArea, pick_place, set_area
from bot.actions.report.joining import DecideSame, Separate, decide_same, separate
from bot.actions.report.relay import PlaceWords, place_words
from bot.domain.kit.buttons import ButtonPress, Verb
from bot.domain.kit.codes import read_ticket_code
from handlers.kit.buttons import on_press, presses
from handlers.kit.commands import PRIVATE, asks, on_command, row_id
from handlers.kit.context import HandlerContext
from handlers.kit.identity import who_of


async def press_words(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """What the words were: `r` (and for which reporter), `n`, `t` (and which step), `b` or `x`; the note's number."""
    way, (number, _, to) = press.arg[:1], press.arg[1:].partition(".")
    context.act(update, place_words, PlaceWords(who_of(update), press.nonce, row_id(number) or 0, way, to or None))


async def press_separate(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A report that was joined is about another person: its number."""
    context.act(update, separate, Separate(who_of(update), press.nonce, row_id(press.arg) or 0))


async def press_same(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A report is about the same person: its number; whether its writer hears of it (h) and its place counts (m)."""
    number, _, way = press.arg.partition(".")
    command = DecideSame(who_of(update), press.nonce, row_id(number) or 0, hears="h" in way, moves="m" in way)
    context.act(update, decide_same, command)


async def name_area(update: Update, context: HandlerContext) -> None:
    """/kelurahan N nama."""
    code, *name = context.args or [""]
    context.act(update, set_area, SetArea(who_of(update), read_ticket_code(code), " ".join(name)))


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_press(Verb.NOTE_WORDS, press_words),
    on_press(Verb.PICK_PLACE, presses(pick_place)),
    on_command(["kelurahan"], name_area, PRIVATE),
    on_press(Verb.SEPARATE, press_separate),
    on_press(Verb.DECIDE_SAME, press_same),
    on_press(Verb.FORGET_POSITION, asks(positions.forget)),
    on_press(Verb.REPORT_HERE, asks(positions.report_here)),
]
