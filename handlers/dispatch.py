"""From a kept update to an item that can be settled: parsed alone, routed by the framework, nothing done yet."""

import json
from typing import Protocol

from telegram import Update

from bot.actions.intake import Item
from handlers.context import App, Context


class Kept(Protocol):
    """An update as the inbox keeps it."""

    @property
    def update_id(self) -> int: ...

    @property
    def raw(self) -> str: ...

    @property
    def tries(self) -> int: ...


class Dispatcher:
    """One update at a time; the framework only routes."""

    def __init__(self, app: App) -> None:
        self._app = app
        app.add_error_handler(_remember_error)

    async def translate(self, waiting: Kept) -> Item:
        """What the handlers make of an update. Never raises for a bad update: it becomes an item with its error."""
        try:
            update = Update.de_json(json.loads(waiting.raw), self._app.bot)
        except Exception as error:
            return Item(waiting.update_id, waiting.tries, None, error, unreadable=True)
        outcome = self._app.bot_data
        outcome.intent, outcome.error = None, None
        await self._app.process_update(update)
        return Item(waiting.update_id, waiting.tries, outcome.intent, outcome.error)


async def _remember_error(update: object, context: Context) -> None:
    """The framework swallows what a handler raises; the inbox has to know."""
    context.bot_data.error = context.error
