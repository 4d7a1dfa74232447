"""/hunian: how many people are in which place, against what it holds. Numbers only."""

from bot.actions.kit.requests import Request
from bot.actions.kit.scene import Reply, Scene
from bot.actions.ticket.tickets import require_here
from bot.domain.case.messages import CaseCrowd
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role


def show(scene: Scene, command: Request) -> Reply:
    """Raises Refusal `not_here`, `not_allowed`."""
    require_here(scene, command.who, Role.PETUGAS, Role.SUPERVISOR)
    scene.tell(CaseCrowd(), command.who.chat_id)
    return Reply(InboxOutcome.CROWD)
