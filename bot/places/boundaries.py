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

from bot.domain.places.city import is_bps
from bot.places.overlaps import covering
from bot.places.tables import AreaRow, MapFault, plain_code

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


def read_boundaries(path: Path, key: str | None, entries: Sequence[AreaRow]) -> Boundaries:
    """The boundaries of `entries`, one feature for each area. `key`: the property that holds the code; None: found out
    by looking. Raises MapFault with a line for each fault, naming file and feature."""
    where = f"{KEY}: {path.name}"
    content = _content(path, where)
    features = _features(content, where)
    if fault := _no_degrees(content, features):
        raise MapFault([f"{where} {fault}"])
    known = {_digits(entry.area.code): entry for entry in entries}
    key = _code_key(features, known) if key is None else key
    if key is None:
        raise MapFault(
            [f"{where}: none of its {len(features)} features has the code of an area{_look(features, entries)}"]
        )
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
    faults = faults or [f"{where}: {fault}" for fault in covering(entries, found)]
    if faults:
        raise MapFault(faults)
    return Boundaries(list(found), list(found.values()))


def _content(path: Path, where: str) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise MapFault([f"{KEY}: {path.name} cannot be read ({error.strerror})"]) from error
    except (ValueError, RecursionError) as error:  # also what is no UTF-8
        raise MapFault([f"{where} is no JSON"]) from error


def _features(content: Any, where: str) -> list[dict[str, Any]]:
    features = content.get("features") if isinstance(content, dict) else None
    if not isinstance(features, list):
        raise MapFault([f"{where} is no GeoJSON with a list of features"])
    if not features:
        raise MapFault([f"{where} has no features"])
    return [one if isinstance(one, dict) else {} for one in features]


def _properties(feature: dict[str, Any]) -> dict[str, Any]:
    properties = feature.get("properties")
    return properties if isinstance(properties, dict) else {}


def _code_key(features: Sequence[dict[str, Any]], known: dict[str, AreaRow]) -> str | None:
    """The property whose values are the codes of areas most often; None where none ever is."""
    hits: dict[str, int] = {}
    for feature in features:
        for name in _properties(feature):
            if _digits(_code(feature, name)) in known:
                hits[name] = hits.get(name, 0) + 1
    return max(hits, key=lambda name: hits[name], default=None)


def _code(feature: dict[str, Any], key: str) -> str:
    value = _properties(feature).get(key)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return plain_code(str(value))[:40] if isinstance(value, str | int) else ""


def _digits(code: str) -> str:
    """36.71.01.1003 and 3671011003 are one code."""
    return code.replace(".", "")


def _geometry(feature: dict[str, Any], entry: AreaRow) -> tuple[BaseGeometry, str | None]:
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


def _misplaced(made: BaseGeometry, entry: AreaRow) -> str | None:
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


def _missing(where: str, entries: Sequence[AreaRow], found: dict[str, BaseGeometry]) -> Iterator[str]:
    for entry in entries:
        if entry.area.code not in found:
            yield f"{where}: no feature has the code {entry.area.code} ({entry.area.kelurahan})"


# WGS84 in degrees, by the names that files give it.
_DEGREES = ("crs84", "4326", "wgs84", "wgs 84", "4979")


def _no_degrees(content: Any, features: Sequence[dict[str, Any]]) -> str | None:
    """Why the coordinates are no degrees: the file names another projection, or they are too large. None: they are."""
    crs = content.get("crs") if isinstance(content, dict) else None
    properties = crs.get("properties") if isinstance(crs, dict) else None
    name = str(properties.get("name", "")) if isinstance(properties, dict) else ""
    wanted = "save it as WGS84 in degrees (EPSG:4326)"
    if name and not any(one in name.lower() for one in _DEGREES):
        return f"is drawn in {name[:60]}; {wanted}"
    pair = next((one for feature in features if (one := _first_pair(feature.get("geometry"))) is not None), None)
    if pair is not None and max(abs(one) for one in pair) > 1_000:
        return f"has coordinates in metres ({pair[0]:.0f}, {pair[1]:.0f}), not in degrees; {wanted}"
    return None


def _first_pair(geometry: Any) -> tuple[float, float] | None:
    inner = geometry.get("coordinates") if isinstance(geometry, dict) else None
    while isinstance(inner, list) and inner and isinstance(inner[0], list):
        inner = inner[0]
    if isinstance(inner, list) and len(inner) >= 2 and all(isinstance(one, int | float) for one in inner[:2]):
        return (float(inner[0]), float(inner[1]))
    return None


def _look(features: Sequence[dict[str, Any]], entries: Sequence[AreaRow]) -> str:
    """What the codes of a file look like that fits none: another city's, or another agency's."""
    shaped = [
        (name, str(value).strip()[:20])
        for feature in features[:1]
        for name, value in _properties(feature).items()
        if isinstance(value, str | int | float) and sum(ch.isdigit() for ch in str(value)) >= 6
    ]
    listed = entries[0].area.code
    if not shaped:
        return f": no property looks like one (the list of areas has {listed})"
    seen = ", ".join(f"{name}: {value}" for name, value in shaped[:3])
    agency = any(is_bps(_digits(plain_code(value))) != is_bps(_digits(listed)) for _, value in shaped)
    return f": it has {seen}, the list of areas {listed}; " + (
        "one is of BPS, the other of Kemendagri" if agency else "another city's file?"
    )
