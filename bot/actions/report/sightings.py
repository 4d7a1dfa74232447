"""A reporter says where the person is now (SOP 2, 3): it joins the open ticket with its time and direction, moves the
pin where one was given, reaches whoever is on the way at once, and opens a ticket again whose person was not found.

What people write are notes of the ticket; the sighting and its event hold numbers only.
"""

from dataclasses import dataclass

from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Scene
from bot.actions.report.pin import take_pin
from bot.actions.ticket.opening import update_ticket
from bot.actions.ticket.tickets import MoveTicket, move_ticket, refresh_card, refresh_work
from bot.actions.ticket.words import relayed
from bot.domain.kit.people import Who
from bot.domain.places.compass import Pin, bearing
from bot.domain.places.pins import fault, in_country, read_place
from bot.domain.report.messages import WorkRelay, WorkSighting
from bot.domain.ticket.events import TicketSightingEvent
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.sightings import MOVED, UNSEEN, told_by
from bot.domain.ticket.table import TicketState
from storage.ticket import shown, sightings
from storage.ticket.sightings import Live


@dataclass(frozen=True, slots=True)
class Told:
    """What a message says of where the person is. `live`: the message of a live location."""

    kind: str
    pin: Pin | None = None
    live: int | None = None


def told(heard: Heard, kind: str | None = None) -> Told | None:
    """What a reporter's message says of where the person is, None for other words. `kind`: what was asked about, so
    that any words are an answer."""
    found = read_place(heard.text) if heard.pin is None and heard.text else None
    if found is not None and not in_country(found.pin):
        found = None  # "45 60" is a number of something
    pin = heard.pin if found is None else found.pin
    if pin is not None and fault(pin) is not None:
        pin = None
    if pin is not None:
        return Told(MOVED, pin, heard.message_id if heard.live else None)
    said = kind or (told_by(heard.text) if heard.text else None)
    return None if said is None else Told(said)


def join(scene: Scene, who: Who, ticket: Ticket, what: Told, note: int = 0) -> bool:
    """A sighting joins its ticket: whoever works on it hears of it at once, the cards show its age. `note`: the number
    of the words, 0 for none. True where it opened the ticket again (the person was not found, and now was seen): then
    the team is alerted, and the reporters are told."""
    number = _keep(scene, who.user_id, ticket, what, note)
    reopens = ticket.state is TicketState.NOT_FOUND and what.kind != UNSEEN
    if ticket.holder is not None and not reopens:
        _tell_holder(scene, ticket, ticket.holder, number, note)
    if what.pin is not None:
        move_pin(scene, who.user_id, ticket, what.pin, what.live)
    if reopens:
        move_ticket(scene, MoveTicket(who, "seen_again", nonce=ticket.nonce))
        return True
    refresh_card(scene, ticket)
    refresh_work(scene, ticket)
    return False


def keep(scene: Scene, who: Who, ticket: Ticket, what: Told, note: int = 0) -> None:
    """Keep a sighting and move the pin; telling of it is left to the move that the ticket makes with it."""
    _keep(scene, who.user_id, ticket, what, note)
    if what.pin is not None:
        move_pin(scene, who.user_id, ticket, what.pin, what.live)


def move_pin(scene: Scene, user_id: int, ticket: Ticket, pin: Pin, live: int | None) -> None:
    """The ticket's pin is here now. A live location of `live` moves it from now on; one that did before does not."""
    sightings.drop_live(scene.tx, ticket.id)
    if live is not None:
        now = scene.now
        sightings.keep_live(scene.tx, Live(user_id, live, "report", None, ticket.id, pin, now, None, now))
    answers = take_pin(scene, ticket.answers, pin, live).answers
    # Whoever says that a person went beyond the city's limits has seen it: no question stands in the way.
    update_ticket(scene, ticket.id, answers.with_(outside_ok=True), complete=ticket.complete)


def way_to(scene: Scene, ticket: Ticket, pin: Pin) -> tuple[int, int] | None:
    """Metres and degrees from the place that was known to `pin`; None where none was known."""
    if ticket.lat_e6 is None or ticket.lng_e6 is None:
        return None
    before = (ticket.lat_e6, ticket.lng_e6)
    return round(scene.city.distance_m(before, pin)), bearing(before, pin)


def _tell_holder(scene: Scene, ticket: Ticket, holder: int, number: int, note: int) -> None:
    if note:
        scene.tell(WorkRelay(ticket=ticket.id, note=note, sighting=number), holder, subject=relayed(ticket.id, note))
    else:
        subject = shown.subject(ticket.id, f"sighting:{number}")
        scene.tell(WorkSighting(ticket=ticket.id, sighting=number), holder, subject=subject)


def _keep(scene: Scene, user_id: int, ticket: Ticket, what: Told, note: int) -> int:
    way = None if what.pin is None else way_to(scene, ticket, what.pin)
    number = sightings.add(
        scene.tx,
        ticket_id=ticket.id,
        user_id=user_id,
        kind=what.kind,
        source=scene.cause,
        now=scene.now,
        pin=what.pin,
        way=way,
        note=note or None,
    )
    metres, heading = way or (None, None)
    event = TicketSightingEvent(sighting=number, said=what.kind, note=note, metres=metres, heading=heading)
    scene.record(event, ticket.id)
    return number
