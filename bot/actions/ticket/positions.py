"""Where a responder is, for distances on the cards of what they work on: remembered for a short time."""

from bot.actions.kit.scene import Scene
from bot.actions.ticket import visits
from bot.clock import MINUTE
from bot.domain.kit.priority import Priority
from bot.domain.places.compass import Pin
from bot.domain.ticket.messages import WorkCard
from storage.ticket import sightings, tickets

CARDS = 10


def keep(scene: Scene, user_id: int, pin: Pin, at: int | None = None) -> None:
    """Remember it for `position_min`; `at`: when they were there (UTC ms), where that is not now."""
    visits.locate(scene, user_id, pin, scene.now if at is None else at)
    until = scene.now + scene.rules.sop.position_min * MINUTE
    sightings.set_position(scene.tx, user_id, pin, scene.now, until)


def redraw(scene: Scene, user_id: int) -> None:
    """The cards of what a responder works on show the distance."""
    for ticket in tickets.held_by(scene.tx, user_id)[:CARDS]:
        scene.redraw(WorkCard(ticket=ticket.id), user_id, f"work:{ticket.id}", Priority.CARD)
