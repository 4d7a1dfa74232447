"""Presses: a verb of a button to a handler."""

from collections.abc import Awaitable, Callable

from telegram import Update
from telegram.ext import CallbackQueryHandler

from bot.domain.buttons import Press, read_button
from handlers.context import Context

OnPress = Callable[[Update, Context, Press], Awaitable[None]]


def on_press(verb: str, handler: OnPress) -> CallbackQueryHandler[Context, None]:
    """A route for the buttons with this verb."""

    async def run(update: Update, context: Context) -> None:
        query = update.callback_query
        if query is not None and isinstance(query.data, str):
            await handler(update, context, read_button(query.data))

    return CallbackQueryHandler(run, pattern=rf"^{verb}(:|$)")
