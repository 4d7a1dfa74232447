"""The city's map, put together from its files: implements domain.city.City."""

import importlib
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, cached_property
from heapq import nsmallest
from pathlib import Path
from typing import TYPE_CHECKING

from geographiclib.geodesic import Geodesic

from bot.config.city import CityPart
from bot.domain.places.city import Area, Guess, Neighbour, Region, Spot
from bot.domain.places.compass import Pin, flat_m
from bot.places.names import Names
from bot.places.tables import AreaRow, read_areas, read_spellings
from bot.reading.areas import Gazetteer
from bot.reading.message import MessageFacts, read_message
from bot.reading.place import ReadPlace, read_place

if TYPE_CHECKING:
    from bot.places.boundaries import Boundaries
    from bot.places.guessing import Guesser

# No point of the city lies farther from some label point than this beyond the radius of a circle as large as the area;
# or, where the areas' sizes are not known, than that.
BEYOND_M, OUTSIDE_M = 1_000.0, 3_000.0
METRES = 111_320.0  # of one degree of latitude
NEXT_DOOR_M = 15_000.0  # a pin farther than that from every point of a neighbour is nobody's whom we know


class Places:
    """Look-ups on a list of label points, and on the city's boundaries where they are given."""

    def __init__(
        self,
        entries: Iterable[AreaRow],
        *,
        name: str = "",
        spellings: Iterable[tuple[str, str]] = (),
        neighbours: Iterable[tuple[Neighbour, float, float]] = (),
        boundaries: "Boundaries | None" = None,
    ) -> None:
        """`spellings`: (code, other name); `neighbours`: one point in each, or several, WGS84 degrees. Raises
        ValueError without an area."""
        self.name = name
        self._entries = list(entries)
        if not self._entries:
            raise ValueError("a city needs at least one area")
        self._boundaries = boundaries
        self._neighbours = list(neighbours)
        self._by_code = {entry.area.code: entry.area for entry in self._entries}
        self._middles = {entry.area.code: (entry.lat, entry.lng) for entry in self._entries}
        self._kecamatan = _kecamatan(self._by_code.values())
        self._shrink = math.cos(math.radians(self._entries[0].lat))
        self._reaches = [(entry, _reach_m(entry) ** 2 / METRES**2) for entry in self._entries]
        self._others: Mapping[str, Sequence[str]] = _grouped(spellings)
        self._common = frozenset(entry.area.code for entry in self._entries if entry.common)
        self._names = Names(name, list(self._by_code.values()), self._others, self._common)
        self._gazetteer = Gazetteer(list(self._by_code.values()), self._others)

    @classmethod
    def load(cls, path: Path | None = None) -> "Places":
        """From a CSV file of areas alone; Kota Tangerang, with its spellings, without a path. Raises MapFault."""
        return cls.of(CityPart(areas=path))

    @classmethod
    def of(cls, city: CityPart) -> "Places":
        """What [city] of the configuration describes. Raises MapFault with every fault of the first file that has
        some. The city that comes with the program is put together once in a process; nothing in it changes."""
        return cls._own() if city == CityPart() else cls._read(city)

    @classmethod
    @cache
    def _own(cls) -> "Places":
        return cls._read(CityPart())

    @classmethod
    def _read(cls, city: CityPart) -> "Places":
        entries = read_areas(city.areas)
        areas = [entry.area for entry in entries]
        spellings: list[tuple[str, str]] = []
        if city.areas is None or city.spellings is not None:
            codes = {area.code for area in areas} | {area.kecamatan_code for area in areas}
            spellings = read_spellings(city.spellings, frozenset(codes))
        boundaries = None
        if city.boundaries is not None:
            # Loaded only where it is wanted: geometry costs a fifth of a second and 20 MiB.
            module = importlib.import_module("bot.places.boundaries")
            boundaries = module.read_boundaries(city.boundaries, city.boundaries_code, entries)
        next_door = [
            (Neighbour(one.name, one.contact), lat, lng) for one in city.all_neighbours for lat, lng in one.points
        ]
        return cls(entries, name=city.name, spellings=spellings, neighbours=next_door, boundaries=boundaries)

    @cached_property
    def bounds(self) -> tuple[int, int, int, int]:
        """South, west, north, east of the label points, WGS84 × 1e6."""
        lats, lngs = [one.lat for one in self._entries], [one.lng for one in self._entries]
        south, west, north, east = (round(one * 1e6) for one in (min(lats), min(lngs), max(lats), max(lngs)))
        return south, west, north, east

    def locate(self, lat_e6: int, lng_e6: int) -> Spot:
        """The area whose boundary holds the pin; without boundaries the likeliest by distance from the label points,
        outside where no area reaches that far."""
        lat, lng = lat_e6 / 1e6, lng_e6 / 1e6
        if self._boundaries is not None:
            code = self._boundaries.find(lat, lng)
            return Spot(None if code is None else self._by_code[code], code is not None, sure=True)
        if not any(self._apart(lat, lng, one.lat, one.lng) <= reach for one, reach in self._reaches):
            return Spot(None, False)
        return Spot(min(self._entries, key=self._reach(lat, lng)).area, True)

    def nearest(self, lat_e6: int, lng_e6: int, limit: int) -> list[Area]:
        """The areas around a pin, likeliest first: a large area reaches farther from its label point than a small
        one."""
        lat, lng = lat_e6 / 1e6, lng_e6 / 1e6
        return [one.area for one in nsmallest(limit, self._entries, key=self._reach(lat, lng))]

    def area(self, code: str | None) -> Area | None:
        """The area with this code, None where there is none."""
        return None if code is None else self._by_code.get(code)

    def named(self, text: str) -> Area | None:
        """The one kelurahan that an address names for certain (bot/places/names.py)."""
        return self._names.certain(text)

    def said(self, text: str) -> ReadPlace:
        """What a text says of where (bot/reading/place.py)."""
        return read_place(text, self._gazetteer)

    def message(self, text: str, who: str = "resident") -> MessageFacts:
        """What a whole message says (bot/reading/message.py)."""
        return read_message(text, self._gazetteer, who)

    def guess(self, text: str, limit: int) -> list[Guess]:
        """The kelurahan that a text may mean, likeliest first (bot/places/guessing.py)."""
        return self._guesser.areas(text, limit)

    def neighbour(self, lat_e6: int, lng_e6: int) -> Neighbour | None:
        """The neighbour with the nearest point; None where all are more than 15 km away."""
        lat, lng = lat_e6 / 1e6, lng_e6 / 1e6
        if not self._neighbours:
            return None
        near, at_lat, at_lng = min(self._neighbours, key=lambda one: self._apart(lat, lng, one[1], one[2]))
        if not abs(lat) <= 90 or _geodesic_m(lat, lng, at_lat, at_lng) > NEXT_DOOR_M:
            return None
        return near

    def distance_m(self, here: tuple[int, int], there: tuple[int, int]) -> float:
        """Metres between two pins, on the ellipsoid. Not for thousands of pins: 0.2 ms."""
        (lat, lng), (to_lat, to_lng) = here, there
        return _geodesic_m(lat / 1e6, lng / 1e6, to_lat / 1e6, to_lng / 1e6)

    def apart_m(self, one: str, other: str) -> float | None:
        """Metres between the label points of two areas."""
        here, there = self._points.get(one), self._points.get(other)
        return None if here is None or there is None else flat_m(here, there)

    @cached_property
    def _points(self) -> dict[str, Pin]:
        return {one.area.code: (round(one.lat * 1e6), round(one.lng * 1e6)) for one in self._entries}

    def areas(self) -> list[Area]:
        """Every kelurahan, in the order of the list."""
        return list(self._by_code.values())

    def outlines(self) -> Mapping[str, tuple[tuple[tuple[float, float], ...], ...]]:
        """The outer rings of each kelurahan (lng, lat in WGS84 degrees); empty where the city has no boundaries."""
        return {} if self._boundaries is None else self._boundaries.rings()

    def middle(self, code: str) -> tuple[float, float]:
        """The label point of a kelurahan (lat, lng in WGS84 degrees). Raises KeyError."""
        return self._middles[code]

    def region(self, code: str) -> Region | None:
        """The kecamatan or kelurahan with this code."""
        area = self._by_code.get(code)
        return Region(code, area.kelurahan, False, (area,)) if area is not None else self._kecamatan.get(code)

    def guess_regions(self, text: str, limit: int) -> list[Region]:
        """The kecamatan and kelurahan that a typed name may mean, likeliest first."""
        return self._guesser.regions(text, limit)

    @cached_property
    def _guesser(self) -> "Guesser":
        module = importlib.import_module("bot.places.guessing")
        areas, districts = list(self._by_code.values()), list(self._kecamatan.values())
        guesser: Guesser = module.Guesser(self.name, areas, districts, self._others, self._common)
        return guesser

    def _reach(self, lat: float, lng: float) -> Callable[[AreaRow], float]:
        """How far an area is from a pin, a large one nearer than a small one; as `_apart`, without a call of it for
        each of a hundred."""
        shrink = self._shrink
        return lambda one: ((one.lat - lat) ** 2 + ((one.lng - lng) * shrink) ** 2) / (one.km2 or 1.0)

    def _apart(self, lat: float, lng: float, to_lat: float, to_lng: float) -> float:
        # Squared degrees: within one city they order points as the distance does, at a hundredth of its cost.
        return (to_lat - lat) ** 2 + ((to_lng - lng) * self._shrink) ** 2


def _geodesic_m(lat: float, lng: float, to_lat: float, to_lng: float) -> float:
    """As geopy works it out, without all the map services that importing geopy loads (6 MiB)."""
    return float(Geodesic.WGS84.Inverse(lat, lng, to_lat, to_lng, Geodesic.DISTANCE)["s12"])


def _reach_m(entry: AreaRow) -> float:
    """How far (metres) from its label point a pin may still be in the area."""
    return OUTSIDE_M if entry.km2 is None else math.sqrt(entry.km2 * 1e6 / math.pi) + BEYOND_M


def _kecamatan(areas: Iterable[Area]) -> dict[str, Region]:
    """The kecamatan by code, each with its kelurahan."""
    members: dict[str, list[Area]] = {}
    for area in areas:
        members.setdefault(area.kecamatan_code, []).append(area)
    return {code: Region(code, ones[0].kecamatan, True, tuple(ones)) for code, ones in members.items()}


def _grouped(spellings: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    grouped: defaultdict[str, list[str]] = defaultdict(list)
    for code, name in spellings:
        grouped[code].append(name)
    return dict(grouped)
