"""The history of a ticket, its audit trail, and finding tickets."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.ticket import history
from bot.domain.kit.buttons import ButtonPress, Verb
from handlers.kit.buttons import on_press
from handlers.kit.commands import asks_number, asks_with, number, on_command
from handlers.kit.context import HandlerContext
from handlers.kit.identity import who_of


async def press_page(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """Another page of a history."""
    context.act(update, history.turn, history.TurnPage(who_of(update), press.nonce, number(press.arg)))


async def press_notes(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """The notes of a ticket."""
    context.act(update, history.read_notes, history.TurnPage(who_of(update), press.nonce))


async def press_audit(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """The trail: `a` or `r` (only what was read) and the page; without, a new one."""
    command = history.TurnPage(who_of(update), press.nonce, number(press.arg[1:]), press.arg[:1] == "r")
    context.act(update, history.open_audit if press.arg else history.begin_audit, command)


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_command(["audit"], asks_number(history.audit)),
    on_command(["temukan", "cari_tiket", "find"], asks_with(history.seek)),
    on_press(Verb.HISTORY_PAGE, press_page),
    on_press(Verb.HISTORY_NOTES, press_notes),
    on_press(Verb.AUDIT, press_audit),
]
