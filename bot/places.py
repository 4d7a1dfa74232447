"""The city's map: which kelurahan a pin lies in. Label points only (polygons are a later setting): the nearest one."""

import csv
import math
import re
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from geopy.distance import great_circle

from bot.domain.city import Area, Spot

OUTSIDE_M = 3_000.0  # no point of the city lies farther from its nearest label point


_MARK = r"(?:kel|kelurahan|desa)"
_NOT_AFTER = r"(?<!\bjl )(?<!\bjalan )(?<!\bjln )(?<!\bkec )(?<!\bkecamatan )"
_TOO_COMMON = frozenset({"pasar baru"})


class _Named(NamedTuple):
    area: Area
    start: int
    end: int

    @classmethod
    def find(cls, area: Area, words: str) -> "_Named | None":
        """Where `words` (lower case, single spaces) name the area."""
        spelling = _spelling(area.kelurahan)
        marked = re.search(rf"\b{_MARK} ({spelling})\b", words)
        if marked is not None:
            return cls(area, marked.start(1), marked.end(1))
        name = area.kelurahan.lower()
        if " " not in name or name in _TOO_COMMON:
            return None
        bare = re.search(rf"{_NOT_AFTER}\b({spelling})\b", words)
        return None if bare is None else cls(area, bare.start(1), bare.end(1))

    def lies_in(self, other: "_Named") -> bool:
        return other.start <= self.start and self.end <= other.end and self.end - self.start < other.end - other.start


def _spelling(name: str) -> str:
    """Written together or apart: "Tanah Tinggi", "tanahtinggi"."""
    return r" ?".join(re.findall(r"[a-z0-9]+", name.lower()))


class Places:
    """Implements domain.city.City on a list of label points."""

    def __init__(self, points: Iterable[tuple[Area, float, float]]) -> None:
        self._points = list(points)
        self._by_code = {area.code: area for area, _, _ in self._points}
        if not self._points:
            raise ValueError("a city needs at least one area")
        self._names = [(area, area.kelurahan.lower().replace(" ", "")) for area, _, _ in self._points]
        self._shrink = math.cos(math.radians(self._points[0][1]))

    @classmethod
    def load(cls, path: Path | None = None) -> "Places":
        """From a CSV with the columns code, kelurahan, kecamatan, lat, lng (WGS84); Kota Tangerang without a path.
        Raises OSError, KeyError or ValueError for a file that is not one."""
        source = files("bot").joinpath("data", "kota-tangerang.csv") if path is None else path
        rows = csv.DictReader(source.read_text(encoding="utf-8").splitlines())
        return cls(
            (Area(row["code"], row["kelurahan"], row["kecamatan"]), float(row["lat"]), float(row["lng"]))
            for row in rows
        )

    def locate(self, lat_e6: int, lng_e6: int) -> Spot:
        """The area with the nearest label point; outside where even that is more than 3 km away."""
        lat, lng = lat_e6 / 1e6, lng_e6 / 1e6
        area, near_lat, near_lng = min(self._points, key=lambda one: self._apart(lat, lng, one[1], one[2]))
        inside = great_circle((lat, lng), (near_lat, near_lng)).meters <= OUTSIDE_M
        return Spot(area if inside else None, inside)

    def area(self, code: str | None) -> Area | None:
        """The area with this code, None where there is none."""
        return None if code is None else self._by_code.get(code)

    def named(self, text: str) -> Area | None:
        """The one kelurahan that an address names: after "kel." any name, else names of two words or more, which are
        no street's or market's name by chance; the longest name wins. None where none or several are named."""
        words = " ".join(re.findall(r"[a-z0-9]+", text.lower()))
        squeezed = words.replace(" ", "")
        named = (one for one in self._names if one[1] in squeezed)
        said = [found for area, _ in named if (found := _Named.find(area, words)) is not None]
        longest = [one for one in said if not any(one.lies_in(other) for other in said)]
        codes = {one.area.code for one in longest}
        return longest[0].area if len(codes) == 1 else None

    def _apart(self, lat: float, lng: float, to_lat: float, to_lng: float) -> float:
        # Squared degrees: within one city they order points as the distance does, at a hundredth of its cost.
        return (to_lat - lat) ** 2 + ((to_lng - lng) * self._shrink) ** 2
