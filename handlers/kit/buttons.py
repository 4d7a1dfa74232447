"""Presses: a verb of a button to a handler."""

from collections.abc import Awaitable, Callable
from typing import Any, cast

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.kit.forms import PressForm
from bot.actions.kit.requests import PressAct, PressOn, Request, refuse_here
from bot.actions.kit.scene import Action
from bot.domain.kit.buttons import ButtonPress, Verb, read_button
from handlers.kit.context import App, HandlerContext
from handlers.kit.identity import who_of

OnPress = Callable[[Update, HandlerContext, ButtonPress], Awaitable[None]]


class PressRoutes(BaseHandler[Update, HandlerContext, Any]):
    """Every button of a room, found by its verb at once: one pattern after another would cost more than the rest of
    the way through the framework."""

    def __init__(self, routes: dict[str, OnPress], private: frozenset[str] = frozenset()) -> None:
        """`private`: verbs of buttons that stand in private chats only."""
        super().__init__(_nothing)
        self.routes = routes
        self._private = private

    def check_update(self, update: object) -> OnPress | None:
        """The handler of the pressed button; None where the press is not of this room."""
        if not isinstance(update, Update) or update.callback_query is None:
            return None
        data = update.callback_query.data
        return self.routes.get(data.partition(":")[0]) if isinstance(data, str) else None

    async def handle_update(
        self, update: Update, application: App, check_result: object, context: HandlerContext
    ) -> None:
        """Take the button's data apart and hand it on."""
        handler, query = cast("OnPress", check_result), update.callback_query
        if query is None or not isinstance(query.data, str):
            return
        press, who = read_button(query.data), who_of(update)
        if press.verb in self._private and not who.private:
            context.act(update, refuse_here, Request(who))
        else:
            await handler(update, context, press)


async def _nothing(update: Update, context: HandlerContext) -> None:
    """The framework wants a callback; `handle_update` finds the one of the verb."""


def on_press(verb: Verb, handler: OnPress) -> PressRoutes:
    """A route for the buttons with this verb."""
    return PressRoutes({verb: handler})


def presses(action: Action) -> OnPress:
    """A handler for an action that takes the press as it is."""

    async def run(update: Update, context: HandlerContext, press: ButtonPress) -> None:
        context.act(update, action, PressOn(who_of(update), press.nonce, press.arg))

    return run


def presses_act(action: Action) -> OnPress:
    """The same where the button says `act.value`."""

    async def run(update: Update, context: HandlerContext, press: ButtonPress) -> None:
        act, _, value = press.arg.partition(".")
        context.act(update, action, PressAct(who_of(update), press.nonce, act, value))

    return run


def message_pressed(update: Update) -> int:
    """The id of the message whose button was pressed, 0 where it is not known. A press names its message without
    showing it, so that the framework's `effective_message` is none."""
    query = update.callback_query
    return 0 if query is None or query.message is None else query.message.message_id


def presses_form(action: Action) -> OnPress:
    """The same on the message of a form."""

    async def run(update: Update, context: HandlerContext, press: ButtonPress) -> None:
        act, _, value = press.arg.partition(".")
        context.act(update, action, PressForm(who_of(update), press.nonce, act, value, message_pressed(update)))

    return run


def together(routes: list[PressRoutes], private: frozenset[str] = frozenset()) -> PressRoutes:
    """Many routes as one; those of the verbs `private` refuse wherever else they are pressed. Raises ValueError where
    two take the same verb."""
    merged: dict[str, OnPress] = {}
    for route in routes:
        if twice := merged.keys() & route.routes.keys():
            raise ValueError(f"two handlers for the buttons {sorted(twice)}")
        merged |= route.routes
    return PressRoutes(merged, private)
