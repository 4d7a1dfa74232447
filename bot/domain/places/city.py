"""What an action may ask about the city's map; bot/places answers it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.reading.message import MessageFacts
from bot.reading.place import ReadPlace


@dataclass(frozen=True, slots=True)
class Area:
    """A kelurahan: official code and names."""

    code: str
    kelurahan: str
    kecamatan: str

    @property
    def kecamatan_code(self) -> str:
        """The code of its kecamatan: what stands before the last point (36.71.01.1003 → 36.71.01), or before the last
        four digits of a code without points; three of one of Statistics Indonesia (BPS: 3671010003)."""
        return self.code.rpartition(".")[0] or (self.code[:-3] if is_bps(self.code) else self.code[:-4])


def is_bps(code: str) -> bool:
    """Whether ten digits are a code of Statistics Indonesia: a kecamatan has three digits there, the last one 0 as a
    rule, a kelurahan three; the Ministry of Home Affairs gives it two and four, and the four begin with 1 or 2."""
    return len(code) == 10 and code.isdecimal() and code[6] not in "12"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a pin lies. `sure`: the city's boundaries say so; else `area` is the one whose middle is nearest, which
    is right three times out of four, so ask (`City.nearest`)."""

    area: Area | None
    inside: bool
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Guess:
    """A kelurahan that a text may mean; `score` from 0 to 100. From `LIKELY` on it is nearly always meant."""

    area: Area
    score: int


LIKELY = 80


@dataclass(frozen=True, slots=True)
class Region:
    """A kecamatan, or a kelurahan: what a camat or lurah is bound to. `areas`: the kelurahan in it."""

    code: str
    name: str
    is_kecamatan: bool
    areas: tuple[Area, ...]


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A government next door and how its social service is reached."""

    name: str
    contact: str


class City(Protocol):
    """Pure look-ups, no network. Pins are WGS84 degrees × 1e6."""

    @property
    def name(self) -> str:
        """What people call the city."""

    @property
    def bounds(self) -> tuple[int, int, int, int]:
        """South, west, north, east of the areas' label points, WGS84 × 1e6."""

    def locate(self, lat_e6: int, lng_e6: int) -> Spot:
        """The area of a pin."""

    def nearest(self, lat_e6: int, lng_e6: int, limit: int) -> Sequence[Area]:
        """The areas around a pin, the likeliest first: what to offer where `Spot.sure` is False."""

    def area(self, code: str | None) -> Area | None:
        """The area with this code."""

    def named(self, text: str) -> Area | None:
        """The kelurahan that an address names for certain, None where it names none or several."""

    def said(self, text: str) -> ReadPlace:
        """What a text says of where: the phrase, its landmark, the kelurahan and how certain they are."""

    def message(self, text: str, who: str = "resident") -> MessageFacts:
        """What a whole message says: what is wanted, danger, kind, place. `who`: resident, relative, responder or
        operator."""

    def guess(self, text: str, limit: int) -> Sequence[Guess]:
        """The kelurahan that a text may mean, typing errors forgiven, the likeliest first; empty where none is near."""

    def distance_m(self, here: tuple[int, int], there: tuple[int, int]) -> float:
        """Metres between two pins, true on the ellipsoid. About 0.2 ms: for what people read, not for searching."""

    def apart_m(self, one: str, other: str) -> float | None:
        """Metres between the middles of two areas, as if the city were flat; None where a code is unknown."""

    def neighbour(self, lat_e6: int, lng_e6: int) -> Neighbour | None:
        """The government next door that a pin outside the city probably lies in; None where that is not known."""

    def region(self, code: str) -> Region | None:
        """The kecamatan or kelurahan with this code."""

    def guess_regions(self, text: str, limit: int) -> Sequence[Region]:
        """The kecamatan and kelurahan that a typed name may mean, the likeliest first."""


def kelurahan_in(city: City, code: str) -> list[str] | None:
    """The codes of the kelurahan of an area; None for the whole city (''); none at all for a code that there is no
    longer."""
    if not code:
        return None
    region = city.region(code)
    return [] if region is None else [area.code for area in region.areas]
