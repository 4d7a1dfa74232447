"""A stage with the loop that carries questions about places to a stand-in of Nominatim; time is moved by hand."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.clock import DAY
from bot.config.geocoder import GeocoderPart
from bot.domain.kit.people import Role
from bot.domain.places.geocoding import Geocoder, ServiceState
from bot.domain.ticket.moves import Ticket
from bot.loops.geocoding import GAP_S, Geocoding
from bot.places.geocoder import NominatimGeocoder
from simulator.nominatim import Nominatim
from storage.places import geocode
from storage.ticket import tickets
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

KEEP = 30 * DAY
BUDI, ADMIN, CITRA = person(11, "Budi"), person(14, "Ani Admin"), person(12, "Citra")


class HandClock:
    """The stage's clock; `seconds` never jumps and is moved by hand."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.seconds = 100.0

    def now(self) -> int:
        return self._stage.now

    def monotonic(self) -> float:
        return self.seconds


class NoSender:
    """Counts how often it was woken."""

    woken = 0

    def take(self, tx: object, now: int) -> tuple[list[object], float]:
        raise AssertionError("nobody takes here")

    def adopt(self, parcels: list[object], look_again_s: float) -> None:
        raise AssertionError("nobody takes here")

    def wake(self) -> None:
        self.woken += 1


@dataclass
class Desk:
    """A stage with the loop that carries questions to the stand-in `server`."""

    stage: Stage
    server: Nominatim
    clock: HandClock
    geocoder: NominatimGeocoder
    loop: Geocoding

    async def turn(self, seconds: float = GAP_S) -> bool:
        """After so many seconds, one turn of the loop; whether it asked."""
        self.clock.seconds += seconds
        self.stage.now += int(seconds * 1_000)
        return await self.loop.turn()

    async def line(self) -> ServiceState:
        return await self.stage.write(geocode.line)

    async def waiting(self) -> int:
        return await self.stage.write(geocode.waiting)

    def restart(self, geocoder: Geocoder | None = None) -> None:
        """As if the process had ended and begun again, perhaps with another geocoder."""
        self.loop = loop_of(self.stage, self.clock, geocoder or self.geocoder)


def loop_of(stage: Stage, clock: HandClock, geocoder: Geocoder) -> Geocoding:
    """The loop as bot/app.py puts it together."""
    return Geocoding(stage.loops(clock), geocoder, NoSender(), KEEP)


@asynccontextmanager
async def open_desk(stage: Stage) -> AsyncIterator[Desk]:
    """A desk on a stage, closed afterwards."""
    stage.rules = replace(stage.rules, geocoding=True)
    server = await Nominatim().start()
    clock = HandClock(stage)
    geocoder = NominatimGeocoder(GeocoderPart(server=server.url, timeout_s=0.3), stage.city.bounds)
    try:
        yield Desk(stage, server, clock, geocoder, loop_of(stage, clock, geocoder))
    finally:
        await geocoder.close()
        await server.stop()


async def typed(desk: Desk, text: str = "Jl. Daan Mogot", number: int = 501) -> Chat:
    chat = chat_of(desk.stage, person(number, "Siti"))
    await chat.command("lapor")
    await chat.press("Orang terlantar")
    await chat.say(text)
    return chat


async def news(chat: Chat) -> list[str]:
    """What was told to a chat and is not yet delivered; it is delivered then."""
    found = [one for one in await chat.stage.screens(chat.who.chat_id) if not one.moot]
    chat.seen += found
    await chat.stage.deliver()
    return chat.labels() if found else []


def found_places(labels: list[str]) -> list[str]:
    return [label for label in labels if label.startswith("🗺")]


async def claimed(desk: Desk, chat: Chat) -> Ticket:
    await desk.stage.grant(BUDI, Role.PETUGAS)
    await chat.press("Kirim")
    (ticket,) = await chat.tickets()
    await desk.stage.act(BUDI, move_ticket, MoveTicket(BUDI, "claim", nonce=ticket.nonce))
    await desk.stage.deliver()
    return ticket


async def ticket_now(desk: Desk, ticket: Ticket) -> Ticket:
    found = await desk.stage.write(lambda tx: tickets.get(tx, ticket.id))
    assert found is not None
    return found
