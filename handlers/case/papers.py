"""Papers of a case, and the register of burials: asked for by a button or a command."""

from typing import Any

from telegram.ext import BaseHandler

from bot.actions.case import papers
from bot.domain.kit.buttons import Verb
from handlers.kit.buttons import on_press, presses
from handlers.kit.commands import asks_number, asks_with, on_command
from handlers.kit.context import HandlerContext

ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_command(["surat"], asks_number(papers.offer_of_ticket)),
    on_command(["register"], asks_with(papers.register)),
    on_press(Verb.PAPERS, presses(papers.offer)),
    on_press(Verb.PAPER, presses(papers.make)),
    on_press(Verb.PAPER_FILL, presses(papers.fill)),
]
