"""Relatives who look for somebody; the team's comparisons; notices to the public."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.family.proposals import look, press_match
from bot.actions.family.public_notice import compose, press_notice
from bot.actions.family.search import BeginSearch, begin, mine, press_form, press_search
from bot.actions.family.second_yes import decide_second
from bot.actions.kit.requests import AskNumber
from bot.domain.kit.buttons import Verb
from handlers.kit.buttons import on_press, presses, presses_act, presses_form
from handlers.kit.commands import asks_number, number, on_command, words_behind
from handlers.kit.context import HandlerContext
from handlers.kit.identity import who_of


async def on_search(update: Update, context: HandlerContext) -> None:
    """/cari, with what is known of the person behind it or alone."""
    context.act(update, begin, BeginSearch(who_of(update), words_behind(update)))


async def on_mine(update: Update, context: HandlerContext) -> None:
    """/pencarian."""
    context.act(update, mine, BeginSearch(who_of(update)))


async def on_matches(update: Update, context: HandlerContext) -> None:
    """/cocok, /cocok N."""
    context.act(update, look, AskNumber(who_of(update), _number(context)))


def _number(context: HandlerContext) -> int | None:
    """The number behind a command, also as "CARI-0012"; None where there is none."""
    words = " ".join(context.args or []).upper().removeprefix("CARI-").strip()
    return number(words) if words else None


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_command(["cari"], on_search),
    on_command(["pencarian"], on_mine),
    on_command(["cocok"], on_matches),
    on_command(["umumkan"], asks_number(compose)),
    on_press(Verb.SEARCH_FORM, presses_form(press_form)),
    on_press(Verb.SEARCH, presses_form(press_search)),
    on_press(Verb.MATCH, presses(press_match)),
    on_press(Verb.NOTICE, presses_act(press_notice)),
    on_press(Verb.NOTICE_SECOND, presses_act(decide_second)),
]
