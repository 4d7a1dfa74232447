"""Whether a reporter can be told of their ticket (F23)."""

from bot.actions.kit.requests import Request
from bot.actions.kit.scene import Reply, Scene
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.ticket.messages import WorkUnreachable
from storage.accounts import people
from storage.ticket import tickets


def blocked(scene: Scene, command: Request) -> Reply:
    """The person stopped the bot: nothing more is sent until they write again (F23)."""
    people.mark_blocked(scene.tx, command.who.user_id, scene.now)
    for ticket in tickets.reported_by(scene.tx, command.who.user_id, open_only=True):
        if ticket.holder is not None:
            scene.tell(WorkUnreachable(ticket=ticket.id), ticket.holder)
    return Reply(InboxOutcome.BLOCKED)


def unblocked(scene: Scene, command: Request) -> Reply:
    """The person started the bot again; that they spoke has cleared the flag already."""
    return Reply(InboxOutcome.UNBLOCKED)
