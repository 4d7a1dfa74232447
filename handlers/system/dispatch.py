"""From a kept update to an item that can be settled: parsed alone, routed by the framework, nothing done yet."""

import json
from collections.abc import Callable, Mapping
from typing import Any, Protocol

import orjson

from bot.actions.kit.scene import RequestedAction
from bot.actions.report import partner
from bot.actions.system.intake import Item
from bot.domain.kit.people import Who
from handlers.kit.context import App, HandlerContext
from handlers.kit.parsing import read_update

# From the number, the account and what was kept to an update in Telegram's shape.
ReadOther = Callable[[int, int, Any], Mapping[str, Any]]


class StoredUpdate(Protocol):
    """An update as the inbox keeps it."""

    @property
    def update_id(self) -> int: ...

    @property
    def lane(self) -> int: ...

    @property
    def raw(self) -> str: ...

    @property
    def tries(self) -> int: ...

    @property
    def channel(self) -> str: ...


class Dispatcher:
    """One update at a time; the framework only routes. `others` read what came by the messengers
    beside Telegram, by their names."""

    def __init__(self, app: App, others: Mapping[str, ReadOther] | None = None) -> None:
        self._app = app
        self._others = {} if others is None else others
        app.add_error_handler(_remember_error)

    async def translate(self, waiting: StoredUpdate) -> Item:
        """What the handlers make of an update. Never raises for a bad update: it becomes an item with its error."""
        try:
            if (passed_on := _passed_on(waiting)) is not None:
                return Item(waiting.update_id, waiting.tries, passed_on)
            update = read_update(self._read(waiting), self._app.bot)
        except Exception as error:
            return Item(waiting.update_id, waiting.tries, None, error, unreadable=True)
        outcome = self._app.bot_data
        outcome.forget()
        try:
            await self._app.process_update(update)
        except Exception as error:  # a handler's own error does not come this way: the framework cannot use the update
            return Item(waiting.update_id, waiting.tries, None, error, unreadable=True)
        intent = outcome.intent
        if intent is not None and not (_storable(intent.who.user_id) and _storable(intent.who.chat_id)):
            return Item(waiting.update_id, waiting.tries, None, ValueError("no number"), unreadable=True)
        return Item(waiting.update_id, waiting.tries, intent, outcome.error)

    def _read(self, waiting: StoredUpdate) -> Any:
        """The update in Telegram's shape. What came by another messenger has a number below zero, and its lane is the
        account. Raises LookupError where that messenger was switched off."""
        raw = _loads(waiting.raw)
        if waiting.update_id >= 0:
            return raw
        if waiting.channel not in self._others:
            raise LookupError(f"{waiting.channel} was switched off")
        return self._others[waiting.channel](waiting.update_id, waiting.lane, raw)


def _passed_on(waiting: StoredUpdate) -> RequestedAction | None:
    """A report that another system passed on: it is no message of a person, and no handler reads it."""
    if waiting.update_id >= 0:
        return None
    kept = _loads(waiting.raw).get(partner.MARK)
    return None if kept is None else partner.requested(Who(waiting.lane, str(kept["name"]), "id", waiting.lane), kept)


def _loads(raw: str) -> Any:
    """The update. Half a surrogate pair, which no database and no request can hold, becomes a question mark."""
    if "\\ud" in raw:
        update = json.loads(json.dumps(json.loads(raw), ensure_ascii=False).encode("utf-8", "replace"))
    else:
        update = orjson.loads(raw)
    return update


def _storable(number: object) -> bool:
    return isinstance(number, int) and abs(number) < 2**63


async def _remember_error(update: object, context: HandlerContext) -> None:
    """The framework swallows what a handler raises; the inbox has to know."""
    context.bot_data.error = context.error
