"""Call-takers: a report on behalf of somebody who telephoned or wrote (SOP 1)."""

from dataclasses import replace
from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.report.answers import begin_for_caller_told
from bot.actions.report.filling import BeginReport, begin_for_caller
from handlers.kit.commands import PRIVATE, on_command, words_behind
from handlers.kit.context import HandlerContext
from handlers.kit.heard import heard_of
from handlers.kit.identity import who_of


async def on_record(update: Update, context: HandlerContext) -> None:
    """/catat: a report for a caller, with their words behind it or alone."""
    words = words_behind(update)
    if words:
        context.act(update, begin_for_caller_told, replace(heard_of(update), text=words))
        return
    context.act(update, begin_for_caller, BeginReport(who_of(update), on_behalf=True))


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_command(["catat"], on_record, PRIVATE),
]
