"""Papers of a case, and the register of burials: asked for by a button or a command."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.case import papers
from bot.actions.kit.requests import PressOn
from bot.domain.kit.buttons import ButtonPress, Verb
from handlers.kit.buttons import on_press
from handlers.kit.commands import asks_number, on_command
from handlers.kit.context import HandlerContext
from handlers.kit.identity import who_of


async def register(update: Update, context: HandlerContext) -> None:
    """/register 2023."""
    context.act(update, papers.register, papers.AskRegister(who_of(update), " ".join(context.args or [])))


async def press_papers(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """ "Surat & berkas" on a person's card."""
    context.act(update, papers.offer, PressOn(who_of(update), press.nonce))


async def press_paper(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """One of the papers."""
    context.act(update, papers.make, PressOn(who_of(update), press.nonce, press.arg))


async def press_fill(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """What one of the papers lacks."""
    context.act(update, papers.fill, PressOn(who_of(update), press.nonce, press.arg))


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_command(["surat"], asks_number(papers.offer_of_ticket)),
    on_command(["register"], register),
    on_press(Verb.PAPERS, press_papers),
    on_press(Verb.PAPER, press_paper),
    on_press(Verb.PAPER_FILL, press_fill),
]
