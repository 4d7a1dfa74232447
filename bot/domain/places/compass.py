"""Directions and short distances on the map, without the network: which way somebody went, and whether that was a step
at all. Pins are WGS84 degrees × 1e6. A distance that people read comes from `City.distance_m`."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

Pin = tuple[int, int]
POINTS = ("n", "ne", "e", "se", "s", "sw", "w", "nw")
M_PER_E6 = 0.111_195  # metres in a millionth of a degree of latitude
BASE = "base"  # the kind of the place that the team sets out from
NEAR_KINDS = ("rsud", "puskesmas", "polsek", "shelter")


@dataclass(frozen=True, slots=True)
class Site:
    """A place with a position: where people are brought, or the team's base (`kind` is BASE)."""

    code: str
    name: str
    kind: str
    pin: Pin
    phone: str = ""
    address: str = ""
    night: bool = False  # somebody is there at night too
    rough: bool = False  # the pin is only the middle of its kelurahan


@dataclass(frozen=True, slots=True)
class Night:
    """From when until when only places open at night are named, in minutes after midnight. The same: never."""

    begins: int = 0
    ends: int = 0

    def holds(self, minute: int) -> bool:
        """Whether it is night at this minute after midnight."""
        if self.begins <= self.ends:
            return self.begins <= minute < self.ends
        return minute >= self.begins or minute < self.ends


def flat_m(here: Pin, there: Pin) -> float:
    """Metres, as if the city were flat: within 1 % up to 50 km, at a hundredth of the cost of the true distance."""
    north = (there[0] - here[0]) * M_PER_E6
    east = (there[1] - here[1]) * M_PER_E6 * math.cos(math.radians(here[0] / 1e6))
    return math.hypot(north, east)


def bearing(here: Pin, there: Pin) -> int:
    """Which way `there` lies, in whole degrees from north, clockwise: 0 to 359."""
    lat, to_lat = math.radians(here[0] / 1e6), math.radians(there[0] / 1e6)
    turn = math.radians((there[1] - here[1]) / 1e6)
    east = math.sin(turn) * math.cos(to_lat)
    north = math.cos(lat) * math.sin(to_lat) - math.sin(lat) * math.cos(to_lat) * math.cos(turn)
    return round(math.degrees(math.atan2(east, north))) % 360


def point_of(degrees: int) -> str:
    """The nearest of the eight points of the compass; the words are `compass.<point>` in the texts."""
    return POINTS[round(degrees / 45) % 8]


def nearest_of_each(sites: Sequence[Site], pin: Pin, kinds: Sequence[str] = NEAR_KINDS) -> list[Site]:
    """The nearest site of each kind, in the order of `kinds`; kinds that have none are left out."""
    found = []
    for kind in kinds:
        of_kind = [site for site in sites if site.kind == kind]
        if of_kind:
            found.append(min(of_kind, key=lambda site: flat_m(pin, site.pin)))
    return found


def open_at(sites: Sequence[Site], night: bool, kind: str = "puskesmas") -> tuple[Site, ...]:
    """The sites without those of `kind` that are closed at night, where it is night and any is open."""
    if not night or not any(site.kind == kind and site.night for site in sites):
        return tuple(sites)
    return tuple(site for site in sites if site.kind != kind or site.night)


def base_of(sites: Sequence[Site]) -> Site | None:
    """Where the team sets out from, where that is set."""
    return next((site for site in sites if site.kind == BASE), None)
