"""The city's map: which kelurahan a pin lies in. Label points only (polygons are a later setting): the nearest one."""

import csv
import math
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path

from bot.domain.city import Area, Spot

M_PER_DEGREE = 111_320.0
OUTSIDE_M = 3_000.0  # no point of the city lies farther from its nearest label point


class Places:
    """Implements domain.city.City on a list of label points."""

    def __init__(self, points: Iterable[tuple[Area, float, float]]) -> None:
        self._points = list(points)
        self._by_code = {area.code: area for area, _, _ in self._points}
        if not self._points:
            raise ValueError("a city needs at least one area")
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
        area, metres = min(
            ((area, self._metres(lat, lng, y, x)) for area, y, x in self._points), key=lambda one: one[1]
        )
        inside = metres <= OUTSIDE_M
        return Spot(area if inside else None, inside)

    def area(self, code: str | None) -> Area | None:
        """The area with this code, None where there is none."""
        return None if code is None else self._by_code.get(code)

    def _metres(self, lat: float, lng: float, to_lat: float, to_lng: float) -> float:
        # Flat-earth distance: within one city it orders points as the geodesic does, at a hundredth of its cost.
        return M_PER_DEGREE * math.hypot(to_lat - lat, (to_lng - lng) * self._shrink)
