"""Every route, in the order in which they are asked; the first that matches takes the update."""

from typing import Any

from telegram import Message, MessageEntity, Update
from telegram.ext import BaseHandler, CommandHandler

from bot.actions.accounts import people
from bot.domain.rights import PRIVATE_VERBS
from handlers.accounts import admin
from handlers.case import case, papers
from handlers.family import search
from handlers.figures import digests, export
from handlers.kit.buttons import PressRoutes, together
from handlers.kit.commands import GROUP, asks, on_command
from handlers.kit.context import App, HandlerContext
from handlers.report import operator, reporter, team
from handlers.system import breach, chat, group, held, service
from handlers.ticket import history, responder, shifts, supervisor, wilayah

LONGEST_NUMBER = 9  # digits
Route = BaseHandler[Any, HandlerContext, Any]
_PRIVATE_ONLY: Route = on_command((), asks(people.point_to_private), GROUP)
TEAM = (supervisor, responder, team, held, breach, case, papers, shifts, digests, export, history)
# What is written in the chat comes last: it takes whatever nobody else wants.
ROOMS = (service, admin, group, *TEAM, operator, wilayah, search, reporter, chat)


class CommandRoutes(BaseHandler[Update, HandlerContext, Any]):
    """Every command of every room, found by its name at once instead of by asking each."""

    def __init__(self, routes: list[CommandHandler[HandlerContext, Any]]) -> None:
        super().__init__(_nothing)
        self._by_name: dict[str, list[CommandHandler[HandlerContext, Any]]] = {}
        for route in routes:
            for name in route.commands:
                self._by_name.setdefault(name, []).append(route)

    def check_update(self, update: object) -> tuple[Route, object] | None:
        """The command's route with what it made of the arguments; None where it is no command of ours, or not here."""
        message = update.effective_message if isinstance(update, Update) else None
        if message is None or not message.entities or not message.text:
            return None
        first = message.entities[0]
        if first.type != MessageEntity.BOT_COMMAND or first.offset != 0:
            return None
        name = message.text[1 : first.length].partition("@")[0].lower()
        for route in self._by_name.get(name, ()):
            result = route.check_update(update)
            if result is not None and result is not False:
                return route, result
        return self._touched(update, name, message.text[first.length :].split()) or self._elsewhere(
            update, message, first.length
        )

    def _touched(self, update: object, name: str, rest: list[str]) -> tuple[Route, object] | None:
        """`/selesai_12`, as lists write it: the same as `/selesai 12`, at one touch."""
        command, _, number = name.rpartition("_")
        if not (number.isascii() and number.isdecimal() and len(number) <= LONGEST_NUMBER):
            return None
        for route in self._by_name.get(command, ()):
            if isinstance(update, Update) and (found := route.filters.check_update(update)):
                return route, ([number, *rest], found)
        return None

    def _elsewhere(self, update: object, message: Message, length: int) -> tuple[Route, object] | None:
        """A command of ours that was written in a group and is none of a group's; to no other bot."""
        name, _, bot = (message.text or "")[1:length].lower().partition("@")
        ours = bot in ("", (message.get_bot().username or "").lower())
        known = ours and (name in self._by_name or name.rpartition("_")[0] in self._by_name)
        found = known and isinstance(update, Update) and GROUP.check_update(update)
        return (_PRIVATE_ONLY, ([], found)) if found else None

    async def handle_update(self, update: Update, application: App, check_result: Any, context: HandlerContext) -> None:
        """Let the route that was found do it."""
        route, result = check_result
        await route.handle_update(update, application, result, context)


async def _nothing(update: Update, context: HandlerContext) -> None:
    """The framework wants a callback; `handle_update` calls the route's own."""


def add_routes(app: App) -> None:
    """Give the framework its routes: presses by their verb, commands by their name, then the rooms."""
    routes: list[Route] = [route for room in ROOMS for route in room.ROUTES] + list(service.LAST)
    app.add_handler(together([route for route in routes if isinstance(route, PressRoutes)], PRIVATE_VERBS))
    app.add_handler(CommandRoutes([route for route in routes if isinstance(route, CommandHandler)]))
    for route in routes:
        if not isinstance(route, PressRoutes | CommandHandler):
            app.add_handler(route)
