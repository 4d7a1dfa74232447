"""A reporter who sends without end: everything is kept, but beyond 20 messages in ten minutes about one ticket they are
no longer passed on one by one. The reporter is told so once; whoever works on the ticket has one message that counts
them and shows the last. The window slides, so that who slows down is heard as before."""

from bot.actions.kit.scene import Scene
from bot.clock import MINUTE
from bot.domain.kit.people import Who
from storage.kit import events
from storage.ticket import notes

MESSAGES = 20
WINDOW_MS = 10 * MINUTE
MESSAGE, KEPT_BACK = "ticket.message", "ticket.kept_back"


def is_over(scene: Scene, ticket_id: int, who: Who) -> bool:
    """Whether the next message or file of `who` about this ticket is one too many."""
    since = scene.now - WINDOW_MS
    said = sum(events.lately(scene.tx, ticket_id, kind, who.actor, since, MESSAGES) for kind in (MESSAGE, KEPT_BACK))
    return said >= MESSAGES or notes.files_lately(scene.tx, ticket_id, who.user_id, since, MESSAGES) >= MESSAGES
