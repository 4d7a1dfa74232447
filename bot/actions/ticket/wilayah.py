"""Camat and lurah: open tickets and counts of their own area, without personal data; how they are invited (SOP 1)."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.actions.accounts.invitations import make_link, may_hand_on
from bot.actions.kit import prompts
from bot.actions.kit.heard import Heard
from bot.actions.kit.prompts import answers
from bot.actions.kit.requests import AskWith
from bot.actions.kit.scene import Reply, Scene, in_private
from bot.domain.kit.messages import Message
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.reading import clean
from bot.domain.kit.refusals import NotAllowed, Refusal
from bot.domain.ticket.area_messages import WilayahBoard, WilayahChoose, WilayahNoSuchArea
from bot.domain.ticket.refusals import NoSuchArea
from storage.kit.prompts import Prompt
from storage.ticket import wilayah

CHOICES = 6


@dataclass(frozen=True, slots=True)
class Board:
    """The command of camat or lurah to see tickets.

    `who` looks at a page (from 0) of an area's tickets; without `area` at the first of their own. `again`: a
    button of the board that stands."""

    who: Who
    area: str = ""
    page: int = 0
    again: bool = False


def board(scene: Scene, command: Board) -> Reply:
    """/wilayah and its buttons: the open tickets and the counts of an area. Raises Refusal `private_only`,
    `not_allowed` (also for an area that is not one's own; audited)."""
    scene.require(command.who, Role.WILAYAH)
    in_private(command.who)
    own = wilayah.areas_of(scene.tx, command.who.user_id)
    area = command.area or next(iter(own), "")
    if area not in own:
        raise Refusal(NotAllowed(), audit=True)
    user_id = command.who.user_id
    scene.tell(
        WilayahBoard(area=area, page=max(0, command.page)), user_id, subject=f"wilayah:{area}", rewrite=command.again
    )
    return Reply(InboxOutcome.WILAYAH, "wilayah.toast.fresh")


@answers(PromptQuestion.INVITE_AREA)
def take_area(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """A name was typed: the areas that may be meant, as buttons; the question stays open until one is pressed."""
    may_hand_on(scene, heard.who, Role.WILAYAH)
    return offer_areas(scene, heard, lambda areas: WilayahChoose(areas=areas))


def offer_areas(scene: Scene, heard: Heard, choose: Callable[[str], Message]) -> Reply:
    """Tell the areas that words may mean, by the message that `choose` makes of their codes; or that there is none."""
    found = scene.city.guess_regions(clean(heard.text), CHOICES)
    offer = choose(",".join(one.code for one in found)) if found else WilayahNoSuchArea()
    scene.tell(offer, heard.who.user_id)
    return Reply(InboxOutcome.AREAS_OFFERED)


def bind(scene: Scene, command: AskWith) -> Reply:
    """The link for the area with this code. Raises Refusal `private_only`, `not_allowed` (audited), `no_such_area`."""
    may_hand_on(scene, command.who, Role.WILAYAH)
    if scene.city.region(command.text) is None:
        raise Refusal(NoSuchArea())
    prompts.close(scene, command.who.user_id, PromptQuestion.INVITE_AREA)
    return make_link(scene, command.who, Role.WILAYAH, command.text)
