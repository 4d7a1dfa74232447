"""The city's boundaries: a GeoJSON file, every fault named by feature. Loaded only where one is set (shapely)."""

import json
import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry
from shapely.validation import explain_validity

from bot.places.tables import Entry, MapFault

KEY = "city.boundaries"
METRES = 111_320.0  # of one degree of latitude
GAP_M = 100.0  # boundaries that were simplified leave gaps between them; a pin in one belongs to the nearest
ELSEWHERE_M = 3_000.0  # no area is that far from its own label point


class Boundaries:
    """Looks up pins. On a plane in metres around the city: exact enough for a few kilometres, and quick."""

    def __init__(self, codes: Sequence[str], shapes: Sequence[BaseGeometry]) -> None:
        """`shapes` in WGS84 degrees (lng, lat), one for each of `codes`."""
        self._codes = list(codes)
        self._shapes = list(shapes)
        west, south, east, north = shapely.total_bounds(np.array(shapes, dtype=object))
        self._scale = np.array([METRES * math.cos(math.radians((south + north) / 2)), METRES])
        self._around = (west - 0.01, south - 0.01, east + 0.01, north + 0.01)  # about 1 km
        plane = shapely.transform(np.array(shapes, dtype=object), lambda degrees: degrees * self._scale)
        shapely.prepare(plane)
        self._tree = shapely.STRtree(plane)

    def rings(self) -> dict[str, tuple[tuple[tuple[float, float], ...], ...]]:
        """The outer rings of each area, simplified to about 20 m: for a picture of the whole city."""
        return {
            code: tuple(_ring(part) for part in _parts(one))
            for code, one in zip(self._codes, self._shapes, strict=True)
        }

    def find(self, lat: float, lng: float) -> str | None:
        """The code of the first area that holds the pin (WGS84 degrees), else of the nearest within 100 m, else
        None: outside the city."""
        west, south, east, north = self._around
        if not (south <= lat <= north and west <= lng <= east):
            return None
        pin = shapely.Point(lng * self._scale[0], lat * self._scale[1])
        held = self._tree.query(pin, predicate="intersects")
        if not held.size:
            held = self._tree.query_nearest(pin, max_distance=GAP_M)
        return self._codes[int(held.min())] if held.size else None


def _parts(whole: BaseGeometry) -> list[Any]:
    return list(getattr(whole, "geoms", [whole]))


def _ring(part: Any) -> tuple[tuple[float, float], ...]:
    return tuple((float(lng), float(lat)) for lng, lat, *_ in part.simplify(0.0002).exterior.coords)


def read_boundaries(path: Path, key: str | None, entries: Sequence[Entry]) -> Boundaries:
    """The boundaries of `entries`, one feature for each area. `key`: the property that holds the code; None: found out
    by looking. Raises MapFault with a line for each fault, naming file and feature."""
    where = f"{KEY}: {path.name}"
    features = _features(path, where)
    known = {_digits(entry.area.code): entry for entry in entries}
    key = _code_key(features, known) if key is None else key
    if key is None:
        raise MapFault([f"{where}: none of its {len(features)} features has the code of an area: another city's file?"])
    found: dict[str, BaseGeometry] = {}
    faults: list[str] = []
    for number, feature in enumerate(features, start=1):
        code = _code(feature, key)
        entry = known.get(_digits(code))
        label = f"{where}, feature {number}" + (f" ({code})" if code else "")
        if entry is None:
            faults.append(f"{label}: " + (f"no area has this code in {key!r}" if code else f"has no code in {key!r}"))
        elif entry.area.code in found:
            faults.append(f"{label}: the code stands twice")
        else:
            geometry, fault = _geometry(feature, entry)
            found[entry.area.code] = geometry
            faults += [f"{label}: {fault}"] if fault else []
    faults += _missing(where, entries, found)
    if faults:
        raise MapFault(faults)
    return Boundaries(list(found), list(found.values()))


def _features(path: Path, where: str) -> list[dict[str, Any]]:
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise MapFault([f"{KEY}: {path.name} cannot be read ({error.strerror})"]) from error
    except (ValueError, RecursionError) as error:  # also what is no UTF-8
        raise MapFault([f"{where} is no JSON"]) from error
    features = content.get("features") if isinstance(content, dict) else None
    if not isinstance(features, list):
        raise MapFault([f"{where} is no GeoJSON with a list of features"])
    if not features:
        raise MapFault([f"{where} has no features"])
    return [one if isinstance(one, dict) else {} for one in features]


def _properties(feature: dict[str, Any]) -> dict[str, Any]:
    properties = feature.get("properties")
    return properties if isinstance(properties, dict) else {}


def _code_key(features: Sequence[dict[str, Any]], known: dict[str, Entry]) -> str | None:
    """The property whose values are the codes of areas most often; None where none ever is."""
    hits: dict[str, int] = {}
    for feature in features:
        for name in _properties(feature):
            if _digits(_code(feature, name)) in known:
                hits[name] = hits.get(name, 0) + 1
    return max(hits, key=lambda name: hits[name], default=None)


def _code(feature: dict[str, Any], key: str) -> str:
    value = _properties(feature).get(key)
    return str(value).strip()[:40] if isinstance(value, str | int) else ""


def _digits(code: str) -> str:
    """36.71.01.1003 and 3671011003 are one code."""
    return code.replace(".", "")


def _geometry(feature: dict[str, Any], entry: Entry) -> tuple[BaseGeometry, str | None]:
    """The feature's shape, and what is wrong with it."""
    nothing = shapely.Polygon()
    try:
        with np.errstate(invalid="ignore"):  # what is no number is told below
            made = shapely.force_2d(shape(feature.get("geometry") or {}))
    except (AttributeError, KeyError, IndexError, TypeError, ValueError, shapely.errors.ShapelyError):
        return nothing, "has no geometry that can be read"
    if made.geom_type not in ("Polygon", "MultiPolygon") or made.is_empty:
        return nothing, f"is no Polygon or MultiPolygon but {'empty' if made.is_empty else made.geom_type}"
    if not np.isfinite(shapely.get_coordinates(made)).all():
        return nothing, "has a coordinate that is no number"
    if not made.is_valid:
        return nothing, f"is no simple shape ({explain_validity(made)})"
    return made, _misplaced(made, entry)


def _misplaced(made: BaseGeometry, entry: Entry) -> str | None:
    """Whether the shape lies where the areas' file says."""
    scale = np.array([METRES * math.cos(math.radians(entry.lat)), METRES])
    label = shapely.Point(entry.lng, entry.lat)
    away = shapely.distance(*(shapely.transform(one, lambda degrees: degrees * scale) for one in (made, label)))
    if away <= ELSEWHERE_M:
        return None
    swapped = shapely.transform(made, lambda degrees: degrees[:, ::-1])
    if shapely.distance(swapped, label) * METRES <= ELSEWHERE_M:
        return "has latitude before longitude; GeoJSON wants [lng, lat]"
    return f"lies {away / 1000:.0f} km from the point of {entry.area.kelurahan} in the list of areas"


def _missing(where: str, entries: Sequence[Entry], found: dict[str, BaseGeometry]) -> Iterator[str]:
    for entry in entries:
        if entry.area.code not in found:
            yield f"{where}: no feature has the code {entry.area.code} ({entry.area.kelurahan})"
