"""The city's directory of services (SOP 10): the list, one service, and who is meant by free words."""

from dataclasses import dataclass

from bot.actions.kit.requests import Request
from bot.actions.kit.scene import Reply, Scene, in_private
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Who
from bot.domain.system.messages import TalkElsewhere, TalkServices
from bot.domain.system.services import CityService
from bot.reading.message import MessageFacts
from bot.reading.normal import normal

# Words of somebody who wants something for themselves, and reports nobody.
_WANTING = frozenset("minta cara syarat urus daftar aju ajukan konsul info".split())
# Where something is reported that cannot wait, a report is begun; these offices are named beside it anyway.
_EMERGENCY = frozenset({"darurat", "polisi", "damkar", "ppa"})
_ELSEWHERE = frozenset({"search", "withdraw", "status", "thanks"})


@dataclass(frozen=True, slots=True)
class ShowService:
    """`who` wants to read of the service with this code."""

    who: Who
    code: str


def offer(scene: Scene, command: Request) -> Reply:
    """/layanan: every service of the city as a button, or where to ask where none is listed. Raises Refusal
    `private_only`."""
    in_private(command.who)
    scene.tell(TalkServices() if scene.rules.directory.services else TalkElsewhere(), command.who.chat_id)
    return Reply(InboxOutcome.SENT_ON, about="list")


def show(scene: Scene, command: ShowService) -> Reply:
    """What is known of one service; the list where it is listed no more. Raises Refusal `private_only`."""
    if scene.rules.directory.get(command.code) is None:
        return offer(scene, Request(command.who))
    in_private(command.who)
    scene.tell(TalkElsewhere(service=command.code), command.who.chat_id)
    return Reply(InboxOutcome.SENT_ON, about=command.code)


def asked_for(scene: Scene, text: str, facts: MessageFacts) -> CityService | None:
    """The service that a message asks about; None where it is a report, or wants something else of the team."""
    words = normal(text)
    service = scene.rules.directory.asked_for(words)
    if service is None or not facts.intent.sure:
        return service
    if facts.intent.code in _ELSEWHERE:
        return None
    if facts.intent.code != "report":
        return service
    wants = facts.place.span is None and not _WANTING.isdisjoint(words.line.split())
    return service if wants and service.code not in _EMERGENCY else None
