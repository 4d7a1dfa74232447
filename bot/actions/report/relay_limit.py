"""A reporter who sends without end: everything is kept, but beyond 20 messages in ten minutes about one ticket they are
no longer passed on one by one. The reporter is told so once; whoever works on the ticket has one message that counts
them and shows the last. The window slides, so that who slows down is heard as before."""

from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Scene
from bot.actions.report.pin import take_pin
from bot.actions.ticket.shown import show_more
from bot.clock import MINUTE
from bot.domain.kit.people import Who
from bot.domain.places.pins import fault
from bot.domain.report.messages import RelayEnough
from bot.domain.ticket.moves import Ticket
from storage.kit import events
from storage.ticket import notes, tickets

MESSAGES = 20
WINDOW_MS = 10 * MINUTE
MESSAGE, KEPT_BACK = "ticket.message", "ticket.kept_back"


def is_over(scene: Scene, ticket_id: int, who: Who) -> bool:
    """Whether the next message or file of `who` about this ticket is one too many."""
    since = scene.now - WINDOW_MS
    said = sum(events.lately(scene.tx, ticket_id, kind, who.actor, since, MESSAGES) for kind in (MESSAGE, KEPT_BACK))
    return said >= MESSAGES or notes.files_lately(scene.tx, ticket_id, who.user_id, since, MESSAGES) >= MESSAGES


def keep_back(scene: Scene, heard: Heard, ticket: Ticket, note: int) -> None:
    """A message is kept with the ticket and not passed on by itself. The latest place still counts: the cards show it
    when they are drawn next."""
    first = not events.lately(scene.tx, ticket.id, KEPT_BACK, heard.who.actor, scene.now - WINDOW_MS, 1)
    scene.record(KEPT_BACK, ticket.id, {"note": note})
    if heard.pin is not None and fault(heard.pin) is None:
        answers = take_pin(scene, ticket.answers, heard.pin).answers.with_(outside_ok=True)
        tickets.update_answers(scene.tx, ticket.id, answers, complete=ticket.complete)
    if ticket.holder is not None and ticket.closed_at is None:
        show_more(scene, ticket.id, ticket.holder, anew=first)
    if first:
        scene.tell(RelayEnough(ticket=ticket.id), heard.who.user_id)
