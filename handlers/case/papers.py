"""Papers of a case, and the register of burials: asked for by a button or a command."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.case import papers
from bot.actions.kit.requests import AskWith
from bot.domain.kit.buttons import Verb
from handlers.kit.buttons import on_press, presses
from handlers.kit.commands import asks_number, on_command
from handlers.kit.context import HandlerContext
from handlers.kit.identity import who_of


async def register(update: Update, context: HandlerContext) -> None:
    """/register 2023."""
    context.act(update, papers.register, AskWith(who_of(update), " ".join(context.args or [])))


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_command(["surat"], asks_number(papers.offer_of_ticket)),
    on_command(["register"], register),
    on_press(Verb.PAPERS, presses(papers.offer)),
    on_press(Verb.PAPER, presses(papers.make)),
    on_press(Verb.PAPER_FILL, presses(papers.fill)),
]
