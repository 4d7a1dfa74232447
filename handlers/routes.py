"""Every route, in the order in which they are asked; the first that matches takes the update."""

from handlers import admin, operator, reporter, responder, service, supervisor
from handlers.context import App


def add_routes(app: App) -> None:
    """Give the framework its routes. The reporter's come last: they take whatever nobody else wants."""
    for room in (service, admin, supervisor, responder, operator, reporter):
        for handler in room.ROUTES:
            app.add_handler(handler)
