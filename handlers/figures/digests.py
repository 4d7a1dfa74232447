"""Digests: subscriptions, one now, the lists behind it."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.figures import digests, subscriptions
from bot.domain.kit.buttons import ButtonPress, Verb
from handlers.kit.buttons import on_press, presses_act
from handlers.kit.commands import asks, asks_with, number, on_command
from handlers.kit.context import HandlerContext
from handlers.kit.identity import who_of


async def press_subscription(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A button of a subscription: `act.value`; without anything, the list anew."""
    if not press.arg:
        await asks(subscriptions.listed)(update, context)
        return
    await presses_act(subscriptions.press)(update, context, press)


async def press_digest(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A period under /rekap; without one, the choice anew."""
    if not press.arg:
        await asks(digests.choose)(update, context)
        return
    await asks_with(digests.ask)(update, context, press)


async def press_list(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A list: `kind.area`; with a page in front it turns the one that stands."""
    kind, _, area = press.arg.partition(".")
    command = digests.ShowList(who_of(update), kind, number(press.nonce), area, again=bool(press.nonce))
    context.act(update, digests.show_list, command)


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_command(["langganan", "subscriptions"], asks(subscriptions.listed)),
    on_command(["rekap", "digest"], asks_with(digests.by_words)),
    on_press(Verb.SUBSCRIPTION, press_subscription),
    on_press(Verb.DIGEST, press_digest),
    on_press(Verb.DIGEST_LIST, press_list),
]
