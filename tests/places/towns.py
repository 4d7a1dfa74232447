"""Maps for the tests: a small town of squares, and the real boundaries of Kota Tangerang where they are at hand."""

import json
import os
import random
from pathlib import Path
from typing import Any

import pytest

from bot.config.city import CityPart
from bot.domain.places.city import Area
from bot.places import Places

ROOT = Path(__file__).resolve().parents[2]
BOUNDARIES = "SIGAP_TEST_BOUNDARIES"  # a GeoJSON file with the boundaries of Kota Tangerang
SHARED = ROOT.parent / "shared" / "data" / "kota-tangerang-kelurahan.geojson"
DEGREE = 0.02  # about 2.2 km: the side of a square
SOUTH, WEST = -7.0, 110.0
TOWN = ["Sawahan", "Ledok", "Randusari", "Watesjaya", "Kemuning", "Tlogomas"]  # three columns, two rows
Json = dict[str, Any]


def boundaries() -> Path:
    """The real boundaries. They are of unstated origin, so the project does not ship them: skips without."""
    path = Path(os.environ.get(BOUNDARIES, SHARED))
    if not path.is_file():
        pytest.skip(f"needs the boundaries of Kota Tangerang: set {BOUNDARIES} to their GeoJSON file")
    return path


def tangerang(**more: Any) -> Places:
    """Kota Tangerang as it ships, with further settings of [city]."""
    return Places.of(CityPart(**more))


def random_points(path: Path, count: int, seed: int) -> list[tuple[int, int, str]]:
    """(lat_e6, lng_e6, code) of random points of the city, each in a polygon; drawn with shapely alone."""
    import shapely
    from shapely.geometry import shape

    features = json.loads(path.read_text())["features"]
    shapes = [shape(one["geometry"]) for one in features]
    tree = shapely.STRtree(shapes)
    west, south, east, north = shapely.total_bounds(shapes)
    dice, found = random.Random(seed), []
    while len(found) < count:
        lat, lng = round(dice.uniform(south, north) * 1e6), round(dice.uniform(west, east) * 1e6)
        held = tree.query(shapely.Point(lng / 1e6, lat / 1e6), predicate="within")
        if len(held):
            found.append((lat, lng, str(features[min(held)]["properties"]["kode"])))
    return found


# -- the town of squares -----------------------------------------------------------------------------------------------


def code(number: int) -> str:
    """The code of the square with this number, from 0."""
    return f"99.01.0{number // 3 + 1}.100{number % 3 + 1}"


def corner(number: int) -> tuple[float, float]:
    """(lat, lng) of a square's south-west corner."""
    return SOUTH + number // 3 * DEGREE, WEST + number % 3 * DEGREE


def middle(number: int) -> tuple[int, int]:
    """The middle of a square, × 1e6."""
    lat, lng = corner(number)
    return round((lat + DEGREE / 2) * 1e6), round((lng + DEGREE / 2) * 1e6)


def square(number: int, **properties: Any) -> Json:
    """A square as a GeoJSON feature."""
    lat, lng = corner(number)
    ring = [[lng, lat], [lng + DEGREE, lat], [lng + DEGREE, lat + DEGREE], [lng, lat + DEGREE], [lng, lat]]
    return {
        "type": "Feature",
        "properties": {"nama": TOWN[number], "id_desa": code(number), **properties},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }


def town() -> Json:
    """The whole town as GeoJSON."""
    return {"type": "FeatureCollection", "features": [square(number) for number in range(len(TOWN))]}


def write_town(folder: Path, features: Any = None, **city: Any) -> CityPart:
    """The town's files in `folder`; [city] of its configuration. `features`: what stands in the GeoJSON instead."""
    lines = ["code,kelurahan,kecamatan,lat,lng"]
    for number, name in enumerate(TOWN):
        lat, lng = middle(number)
        lines.append(f"{code(number)},{name},{'Hulu' if number < 3 else 'Hilir'},{lat / 1e6},{lng / 1e6}")
    (folder / "areas.csv").write_text("\n".join(lines) + "\n")
    content = features if isinstance(features, str) else json.dumps(town() if features is None else features)
    (folder / "boundaries.geojson").write_text(content)
    known = {"name": "Kota Kotak", "areas": folder / "areas.csv", "boundaries": folder / "boundaries.geojson"}
    return CityPart(**{**known, **city})


def names(areas: list[Area]) -> list[str]:
    """The kelurahan of areas."""
    return [area.kelurahan for area in areas]
