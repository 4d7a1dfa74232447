"""Every route, in the order in which they are asked; the first that matches takes the update."""

from handlers import admin, operator, reporter, responder, service, supervisor
from handlers.buttons import PressRoutes, together
from handlers.context import App


def add_routes(app: App) -> None:
    """Give the framework its routes: presses by their verb, then the rooms. The reporter's come last: they take
    whatever nobody else wants."""
    rooms = (service, admin, supervisor, responder, operator, reporter)
    routes = [route for room in rooms for route in room.ROUTES] + list(service.LAST)
    app.add_handler(together([route for route in routes if isinstance(route, PressRoutes)]))
    for route in routes:
        if not isinstance(route, PressRoutes):
            app.add_handler(route)
