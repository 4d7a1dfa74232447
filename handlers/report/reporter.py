"""Residents: everything that begins, fills in or follows a report."""

from dataclasses import replace
from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, CommandHandler, filters

from bot.actions.kit.requests import PressOn
from bot.actions.report import still_there, which, withdrawing
from bot.actions.report.answers import BeginWithWords, begin_told, begin_with_words
from bot.actions.report.filling import BeginReport, begin, hint_private, press_form
from bot.actions.report.follow import begin_anew, look, more, seen_again, solved, status
from bot.domain.kit.buttons import ButtonPress, Verb
from handlers.kit.buttons import on_press, presses, presses_form
from handlers.kit.commands import PRIVATE, asks, on_command, words_behind
from handlers.kit.context import HandlerContext
from handlers.kit.heard import heard_of
from handlers.kit.identity import who_of

LONGEST_ID = 18  # digits that the database's integers hold


async def on_report(update: Update, context: HandlerContext) -> None:
    """/lapor, with what was seen behind it or alone; in a group only a line that points to the private chat."""
    who, words = who_of(update), words_behind(update)
    if who.private and words:
        context.act(update, begin_told, replace(heard_of(update), text=words))
        return
    context.act(update, begin if who.private else hint_private, BeginReport(who))


async def on_new(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A "new report" button; with a nonce, of something that went to a ticket; with an update alone, of its words."""
    who = who_of(update)
    if press.nonce:
        context.act(update, begin_anew, PressOn(who, press.nonce, press.arg))
    elif press.arg.isdecimal() and len(press.arg) <= LONGEST_ID:
        context.act(update, begin_with_words, BeginWithWords(who, int(press.arg)))
    else:
        context.act(update, begin, BeginReport(who))


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    CommandHandler(["lapor", "report"], on_report, filters.UpdateType.MESSAGE),
    on_command(["status", "laporan"], asks(status), PRIVATE),
    on_press(Verb.REPORT_FORM, presses_form(press_form)),
    on_press(Verb.NEW_REPORT, on_new),
    on_press(Verb.MY_REPORTS, asks(status)),
    on_press(Verb.REPORT_STATUS, presses(look)),
    on_press(Verb.SEEN_AGAIN, presses(seen_again)),
    on_press(Verb.SOLVED, presses(solved)),
    on_press(Verb.ADD_WORDS, presses(more)),
    on_press(Verb.STILL_THERE, presses(still_there.answer)),
    on_press(Verb.WITHDRAW, presses(withdrawing.press)),
    on_press(Verb.WHICH_REPORT, presses(which.press)),
]
