"""The city's directory of services (SOP 10): the list, and one service."""

from bot.actions.kit.requests import AskWith, Request
from bot.actions.kit.scene import Reply, Scene, in_private
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role
from bot.domain.system.messages import TalkElsewhere, TalkServices, TalkUnanswered


def offer(scene: Scene, command: Request) -> Reply:
    """/layanan: every service of the city as a button, or where to ask where none is listed. Raises Refusal
    `private_only`."""
    in_private(command.who)
    scene.tell(TalkServices() if scene.rules.directory.services else TalkElsewhere(), command.who.chat_id)
    return Reply(InboxOutcome.SENT_ON, about="list")


def show(scene: Scene, command: AskWith) -> Reply:
    """What is known of the service with this code; the list where it is listed no more. Raises Refusal
    `private_only`."""
    if scene.rules.directory.get(command.text) is None:
        return offer(scene, Request(command.who))
    in_private(command.who)
    scene.tell(TalkElsewhere(service=command.text), command.who.chat_id)
    return Reply(InboxOutcome.SENT_ON, about=command.text)


def unanswered(scene: Scene, command: Request) -> Reply:
    """/pertanyaan: what people asked for that no service answers. Raises Refusal `private_only`, `not_allowed`."""
    scene.require_in_private(command.who, Role.SUPERVISOR)
    scene.tell(TalkUnanswered(), command.who.chat_id)
    return Reply(InboxOutcome.ANSWERED, about="unanswered")
