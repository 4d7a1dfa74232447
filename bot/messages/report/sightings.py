"""Finding the person: what reporters say of where they are, the pin that moves, what lies near, a responder's place."""

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.reading import cut
from bot.domain.places.compass import Site, nearest_of_each, open_at
from bot.domain.report.messages import ReporterStillThere, TeamPosition, WorkSighting
from bot.domain.ticket.messages import WorkLivePin, WorkNearest
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.sightings import ASKED, HERE, MOVED, UNSEEN
from bot.domain.ticket.table import GOING, TicketState
from bot.messages.kit.registry import OfTicket, Sight, draws, is_night
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import (
    code_of,
    fit,
    map_link,
    may_see_details,
    step_button,
    ticket_of,
    words_of,
)
from bot.messages.ticket.whereabouts import distance_words, map_buttons, moved_words, pin_of
from storage.ticket import notes, sightings, tickets
from storage.ticket.sightings import Sighting

LIVE_S = 8 * 3_600  # a shift; after that the next step stands in a new message
LONG = 3_000
DIGITS = 5


@draws(WorkSighting)
def sighting(sight: Sight[WorkSighting]) -> Screen:
    """To whoever is on the way, at once: what a reporter says of where the person is now."""
    return sighting_of(sight, sight.told.sighting)


def sighting_of(sight: Sight[OfTicket], number: int) -> Screen:
    """The sighting with this number, as whoever is on the way reads it."""
    ticket, one = ticket_of(sight), sightings.get(sight.tx, number)
    if ticket is None or one is None or not may_see_details(sight, ticket):
        return NOTHING
    text = fit(lambda less: _said(sight, ticket, one, LONG // less))
    rows: list[tuple[Button, ...]] = [(step_button(sight, ticket, "write"),)]
    if one.kind == UNSEEN and ticket.state is TicketState.EN_ROUTE:
        rows.insert(0, (step_button(sight, ticket, "not_found"),))
    if one.pin is not None:
        rows.append(map_buttons(sight, ticket))
    return Screen(text, tuple(rows), protect=True)


@draws(WorkLivePin)
def live_pin(sight: Sight[WorkLivePin]) -> Screen:
    """The exact place, which goes with the reporter's live location."""
    ticket = ticket_of(sight)
    if ticket is None or not may_see_details(sight, ticket):
        return NOTHING
    pin = pin_of(ticket)
    if pin is None:
        return NOTHING
    return Screen(pin=(pin[0] / 1e6, pin[1] / 1e6), live_period=LIVE_S, protect=True)


@draws(WorkNearest)
def nearest(sight: Sight[WorkNearest]) -> Screen:
    """The nearest hospital, puskesmas, police station and shelter, seen from the ticket's pin."""
    ticket = ticket_of(sight)
    if ticket is None or not may_see_details(sight, ticket):
        return NOTHING
    pin, code = pin_of(ticket), code_of(sight, ticket)
    if pin is None:
        return Screen(sight.texts.say("near.no_pin", code=code))
    found = nearest_of_each(open_at(sight.rules.sites, is_night(sight)), pin)
    if not found:
        return Screen(sight.texts.say("near.none"))
    by_distance = sorted((sight.city.distance_m(pin, site.pin), site.code, site) for site in found)
    lines = [_near(sight, site, metres) for metres, _, site in by_distance]
    return Screen("\n".join([sight.texts.say("near.title", code=code), *lines]), protect=True)


@draws(ReporterStillThere)
def still_there(sight: Sight[ReporterStillThere]) -> Screen:
    """Is the person still there? The answer shows where the question stood."""
    ticket = tickets.get(sight.tx, sight.told.ticket)
    one = None if ticket is None else sightings.latest_of(sight.tx, ticket.id, sight.letter.chat_id)
    if ticket is None or one is None:
        return NOTHING
    code = code_of(sight, ticket)
    if one.kind == ASKED and ticket.state in GOING:
        labels = (("h", HERE), ("m", MOVED), ("u", UNSEEN))
        buttons = ((_answer(sight, ticket, arg, kind),) for arg, kind in labels)
        return Screen(sight.texts.say("sighting.ask", code=code), tuple(buttons), news=ASKED)
    if sight.letter.message_id is None or not sight.letter.rewrite:
        return NOTHING
    if one.kind == ASKED:
        return Screen(sight.texts.say("sighting.over", code=code), news=ASKED)  # nothing new for whoever was asked
    if one.kind == MOVED and one.pin is None and one.note is None:
        return Screen(sight.texts.say("sighting.where_to", code=code))
    return Screen(sight.texts.say(f"sighting.thanks.{one.kind}", code=code))


@draws(TeamPosition)
def position(sight: Sight[TeamPosition]) -> Screen:
    """To a responder: what their own place is used for, and how to take it back."""
    known = sightings.position(sight.tx, sight.letter.chat_id, sight.now)
    if known is None:
        gone = sight.letter.message_id is not None and sight.letter.rewrite
        return Screen(sight.texts.say("position.gone")) if gone else NOTHING
    drop = Button(sight.texts.plain("position.button.forget"), button_data(Verb.FORGET_POSITION))
    new = Button(sight.texts.plain("position.button.report"), button_data(Verb.REPORT_HERE))
    return Screen(sight.texts.say("position.kept", until=sight.at(known.until)), ((drop,), (new,)))


def _said(sight: Sight, ticket: Ticket, one: Sighting, limit: int) -> str:
    who = _which(sight, ticket, one.user_id)
    note = None if one.note is None else notes.get(sight.tx, one.note)
    words = "" if note is None else words_of(sight, note)
    key = f"sighting.said.{one.kind}"
    if one.kind == MOVED and one.pin is None and not words:
        key = "sighting.said.moved_where"
    head = sight.texts.say(key, code=code_of(sight, ticket), who=who, unix=one.at // 1_000, at=sight.at(one.at))
    parts = [head + moved_words(sight, one)]
    if words:
        parts.append(sight.texts.say("sighting.words", words=cut(words, limit)))
        parts.append(sight.texts.say("sighting.reply"))
    return "\n".join(parts)


def _which(sight: Sight, ticket: Ticket, user_id: int) -> str:
    """Co-reporters are told apart by their order, never by name."""
    order = tickets.reporters(sight.tx, ticket.id)
    if user_id in order and len(order) > 1:
        return sight.texts.plain("sighting.reporter_n", n=order.index(user_id) + 1)
    return sight.texts.plain("sighting.reporter")


def _near(sight: Sight, site: Site, metres: float) -> str:
    """A pin that is only the middle of a kelurahan gives no map to drive by."""
    say, link = sight.texts.say, map_link(*site.pin, DIGITS)
    line = say(f"near.{site.kind}", name=site.name, distance=distance_words(sight.texts, metres))
    line += say("near.rough") if site.rough else say("near.map", link=link)
    line += say("near.night") if site.night and is_night(sight) else ""
    line += say("near.address", address=site.address) if site.address else ""
    return line + (say("near.phone", phone=site.phone) if site.phone else "")


def _answer(sight: Sight, ticket: Ticket, arg: str, kind: str) -> Button:
    return Button(sight.texts.plain(f"sighting.button.{kind}"), button_data(Verb.STILL_THERE, ticket.nonce, arg))
