"""Where somebody is, as people read it: distance and direction, how long ago, links to maps. HTML where not said to be
plain."""

from collections.abc import Iterable

from bot.domain.places.compass import BASE, Pin, Site, base_of, bearing, flat_m, point_of
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.table import THERE
from bot.messages.kit.registry import Sight
from bot.messages.kit.screen import Button
from bot.texts.catalog import Texts
from storage.ticket import sightings
from storage.ticket.sightings import Sighting

HERE_M = 30


def pin_of(ticket: Ticket) -> Pin | None:
    """The ticket's pin, WGS84 × 1e6."""
    return None if ticket.lat_e6 is None or ticket.lng_e6 is None else (ticket.lat_e6, ticket.lng_e6)


def distance_words(texts: Texts, metres: float) -> str:
    """ "350 m", "1,2 km", "12 km"; plain."""
    if metres < 995:
        return texts.plain("distance.m", n=max(10, round(metres / 10) * 10))
    km = metres / 1_000
    n = f"{km:.1f}" if km < 9.95 else f"{km:.0f}"
    return texts.plain("distance.km", n=n if texts.language == "en" else n.replace(".", ","))


def direction_words(texts: Texts, degrees: int) -> str:
    """ "timur laut"; plain."""
    return texts.plain(f"compass.{point_of(degrees)}")


def origin_of(sight: Sight) -> tuple[Pin, int | None] | None:
    """Where the reader of a private chat sets out from: the place that they sent a short while ago, with its instant
    (UTC ms), else the team's base, without one. None where neither is known, and in a group: a responder's place is
    nobody else's business."""
    reader = sight.letter.chat_id
    if reader < 0:
        return None
    known = sightings.position(sight.tx, reader, sight.now)
    if known is not None:
        return known.pin, known.at
    base = base_of(sight.rules.sites)
    return None if base is None else (base.pin, None)


def way_line(sight: Sight, ticket: Ticket) -> Iterable[str]:
    """How far and which way from the reader, where both places are known."""
    origin, pin = origin_of(sight), pin_of(ticket)
    if origin is None or pin is None or ticket.state in THERE or ticket.closed_at is not None:
        return
    here, at = origin
    metres = sight.city.distance_m(here, pin)
    distance = distance_words(sight.texts, metres)
    direction = direction_words(sight.texts, bearing(here, pin))
    if at is None:
        yield sight.texts.say("sighting.way_base", distance=distance, direction=direction)
    elif metres < HERE_M:
        yield sight.texts.say("sighting.way_here", at=sight.at(at))
    else:
        yield sight.texts.say("sighting.way_you", distance=distance, direction=direction, at=sight.at(at))


def nearest_first(sight: Sight, waiting: list[Ticket]) -> list[Ticket]:
    """Urgent first, then the nearest to the reader; as they are where nobody knows where the reader is."""
    origin = origin_of(sight)
    if origin is None or origin[1] is None:
        return waiting
    here = origin[0]

    def far(ticket: Ticket) -> float:
        pin = pin_of(ticket)
        return float("inf") if pin is None else flat_m(here, pin)

    return sorted(waiting, key=lambda one: (not one.urgent, far(one), one.id))


def short_way(sight: Sight, ticket: Ticket) -> str:
    """ " · 1,2 km timur laut" behind a line of the queue; empty where it is not known from where. Plain."""
    origin, pin = origin_of(sight), pin_of(ticket)
    if origin is None or pin is None:
        return ""
    distance = distance_words(sight.texts, sight.city.distance_m(origin[0], pin))
    return sight.texts.plain(
        "sighting.short_way", distance=distance, direction=direction_words(sight.texts, bearing(origin[0], pin))
    )


def seen_lines(sight: Sight, ticket: Ticket) -> Iterable[str]:
    """When the person was last seen, by what was said since the report; the client keeps "12 minutes ago" current.
    No words of anybody: the group reads this too."""
    if ticket.state in THERE or ticket.closed_at is not None:
        return
    if ticket.answers.live is not None:
        live = sightings.live_of_ticket(sight.tx, ticket.id)
        yield _ago(sight, "sighting.live", ticket.opened_at if live is None else max(live.moved_at, ticket.opened_at))
    latest = sightings.latest(sight.tx, ticket.id)
    if latest is None:
        return
    if latest.kind == "unseen":
        yield _ago(sight, "sighting.unseen_line", latest.at)
        latest = sightings.last_seen(sight.tx, ticket.id)
    if latest is not None:
        yield _ago(sight, "sighting.seen_line", latest.at) + moved_words(sight, latest)


def moved_words(sight: Sight, one: Sighting) -> str:
    """ " · 320 m ke timur laut dari titik sebelumnya"; empty where it is not known, or was no move."""
    if one.metres is None or one.heading is None or one.metres < HERE_M:
        return ""
    distance = distance_words(sight.texts, one.metres)
    return sight.texts.say("sighting.moved_by", distance=distance, direction=direction_words(sight.texts, one.heading))


def map_buttons(sight: Sight, ticket: Ticket) -> tuple[Button, ...]:
    """The way there, and the place on another map. A button of Telegram's takes no geo: link."""
    pin = pin_of(ticket)
    if pin is None or ticket.state in THERE:
        return ()
    lat, lng = f"{pin[0] / 1e6:.6f}", f"{pin[1] / 1e6:.6f}"
    route = f"https://www.google.com/maps/dir/?api=1&destination={lat},{lng}"
    osm = f"https://www.openstreetmap.org/?mlat={lat}&mlon={lng}#map=18/{lat}/{lng}"
    return (
        Button(sight.texts.plain("work.button.route"), url=route),
        Button(sight.texts.plain("work.button.map"), url=osm),
    )


def has_near(sites: tuple[Site, ...]) -> bool:
    """Whether there is anything to show under "Terdekat"."""
    return any(site.kind != BASE for site in sites)


def _ago(sight: Sight, key: str, instant: int) -> str:
    return sight.texts.say(key, unix=instant // 1_000, at=sight.at(instant))
