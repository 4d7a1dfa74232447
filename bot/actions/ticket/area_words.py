"""Camat and lurah as part of the work (SOP 10): they say "sudah kami cek" or "kami dampingi" of a ticket in their area,
and hear of one that waits too long."""

from dataclasses import dataclass

from bot.actions.accounts.people import tell_leads
from bot.actions.kit.scene import Reply, Scene, in_private
from bot.actions.ticket.tickets import refresh_card, refresh_work
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import NotAllowed, Refusal, StaleButton
from bot.domain.ticket.area_messages import WilayahTicket, WilayahWaits, WorkAreaWord
from bot.domain.ticket.area_words import AreaWord, TicketAreaWordEvent
from bot.domain.ticket.moves import Ticket
from storage.ticket import tickets, wilayah


@dataclass(frozen=True, slots=True)
class LookAtTicket:
    """`who` opens a ticket (its number) of the board of an area (its code)."""

    who: Who
    area: str
    ticket: int


@dataclass(frozen=True, slots=True)
class SayOfTicket:
    """`who` says a word (`AreaWord`) of a ticket for an area."""

    who: Who
    area: str
    ticket: int
    word: str


def look(scene: Scene, command: LookAtTicket) -> Reply:
    """A ticket without anything personal, and what can be said of it. Raises Refusal `private_only`, `not_allowed`
    (another area's, audited)."""
    ticket = _theirs(scene, command.who, command.area, command.ticket)
    if ticket.closed_at is not None:
        return Reply(InboxOutcome.NO_CHANGE, "wilayah.toast.over", alert=True)
    _show(scene, command.who, command.area, ticket.id)
    return Reply(InboxOutcome.WILAYAH)


def say(scene: Scene, command: SayOfTicket) -> Reply:
    """The word is kept as an event, the holder is told (where there is none, the supervisors if the team is needed),
    and it stands on the cards. The same word again changes nothing. Raises Refusal `private_only`, `not_allowed`
    (another area's, audited), `stale` (a made-up word)."""
    ticket = _theirs(scene, command.who, command.area, command.ticket)
    word = next((one for one in AreaWord if one == command.word), None)
    if word is None:
        raise Refusal(StaleButton(), audit=True)
    if ticket.closed_at is not None:
        return Reply(InboxOutcome.NO_CHANGE, "wilayah.toast.over", alert=True)
    if any(one.area == command.area and one.word is word for one in wilayah.said_of(scene.tx, ticket.id)):
        return Reply(InboxOutcome.NO_CHANGE, "wilayah.toast.said_already")
    scene.record(TicketAreaWordEvent(area=command.area, said=word), ticket.id)
    told = WorkAreaWord(ticket=ticket.id, area=command.area, said=word)
    if ticket.holder is not None:
        scene.tell(told, ticket.holder)
        refresh_work(scene, ticket)
    elif word is AreaWord.NEEDS_TEAM:
        tell_leads(scene, told)
    refresh_card(scene, ticket)
    _show(scene, command.who, command.area, ticket.id)
    return Reply(InboxOutcome.AREA_WORD, "wilayah.toast.said", about=word)


def tell_heads(scene: Scene, ticket: Ticket) -> None:
    """Nobody has claimed it although the supervisors were told: whoever is bound to its area can have a look."""
    for user_id, area in wilayah.heads_of(scene.tx, ticket.area_code) if ticket.area_code else ():
        scene.tell(WilayahWaits(area=area, ticket=ticket.id), user_id)


def area_of(scene: Scene, user_id: int, ticket: Ticket) -> str | None:
    """The area of a camat or lurah in which an open ticket lies; None where it lies in none of theirs."""
    if ticket.closed_at is not None or ticket.area_code is None:
        return None
    for area in wilayah.areas_of(scene.tx, user_id):
        region = scene.city.region(area)
        if region is not None and ticket.area_code in {one.code for one in region.areas}:
            return area
    return None


def _theirs(scene: Scene, who: Who, area: str, number: int) -> Ticket:
    scene.require(who, Role.WILAYAH)
    in_private(who)
    region = scene.city.region(area)
    ticket = tickets.get(scene.tx, number)
    own = region is not None and area in wilayah.areas_of(scene.tx, who.user_id)
    if not own or region is None or ticket is None or ticket.area_code not in {one.code for one in region.areas}:
        raise Refusal(NotAllowed(), audit=True)
    return ticket


def _show(scene: Scene, who: Who, area: str, number: int) -> None:
    scene.tell(
        WilayahTicket(area=area, ticket=number), who.user_id, subject=f"wilayah:ticket:{area}:{number}", rewrite=True
    )
