"""Relatives who look for somebody; the team's comparisons; notices to the public."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.family.proposals import look, press_match
from bot.actions.family.public_notice import compose, press_notice
from bot.actions.family.search import BeginSearch, begin, mine, press_form, press_search
from bot.actions.family.second_yes import decide_second
from bot.actions.kit.forms import PressForm
from bot.actions.kit.requests import AskNumber, PressAct, PressOn
from bot.domain.kit.buttons import ButtonPress, Verb
from handlers.kit.buttons import on_press
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


async def press_in_form(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A button of the form: the argument is `act.value`."""
    context.act(update, press_form, _press(update, press))


async def press_own(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A button under one's own search."""
    context.act(update, press_search, _press(update, press))


async def press_comparison(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A button of the team about a proposal."""
    context.act(update, press_match, PressOn(who_of(update), press.nonce, press.arg))


async def press_composer(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A button of a notice: the argument is `act.value`."""
    act, _, value = press.arg.partition(".")
    context.act(update, press_notice, PressAct(who_of(update), press.nonce, act, value))


async def press_second(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """The second person's answer to a notice: the argument is `act.version`."""
    act, _, version = press.arg.partition(".")
    context.act(update, decide_second, PressAct(who_of(update), press.nonce, act, version))


def _press(update: Update, press: ButtonPress) -> PressForm:
    query = update.callback_query
    message_id = query.message.message_id if query is not None and query.message is not None else 0
    act, _, value = press.arg.partition(".")
    return PressForm(who_of(update), press.nonce, act, value, message_id)


def _number(context: HandlerContext) -> int | None:
    """The number behind a command, also as "CARI-0012"; None where there is none."""
    words = " ".join(context.args or []).upper().removeprefix("CARI-").strip()
    return number(words) if words else None


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_command(["cari"], on_search),
    on_command(["pencarian"], on_mine),
    on_command(["cocok"], on_matches),
    on_command(["umumkan"], asks_number(compose)),
    on_press(Verb.SEARCH_FORM, press_in_form),
    on_press(Verb.SEARCH, press_own),
    on_press(Verb.MATCH, press_comparison),
    on_press(Verb.NOTICE, press_composer),
    on_press(Verb.NOTICE_SECOND, press_second),
]
