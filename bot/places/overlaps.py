"""Boundaries that cannot all be true: shapes that cover each other, or lie round a neighbour's label point."""

import math
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from bot.places.tables import AreaRow

METRES = 111_320.0  # of one degree of latitude
SHARE = 0.2  # of the smaller of two shapes; neighbours that were drawn apart from each other overlap by a few percent
INSIDE_M = 100.0  # so deep in another's shape, and so far from its own, a label point is no matter of drawing


def covering(entries: Sequence[AreaRow], found: Mapping[str, BaseGeometry]) -> Iterator[str]:
    """What is wrong between the shapes (WGS84 degrees, by the area's code), one line for each pair."""
    by_code = {entry.area.code: entry for entry in entries}
    codes = list(found)
    scale = np.array([METRES * math.cos(math.radians(entries[0].lat)), METRES])
    plane = shapely.transform(np.array(list(found.values()), dtype=object), lambda degrees: degrees * scale)
    tree = shapely.STRtree(plane)
    for one, other in tree.query(plane, predicate="intersects").T:
        first, second = by_code[codes[one]].area, by_code[codes[other]].area
        if one < other and _share(plane[one], plane[other]) > SHARE:
            pair = " and ".join(f"{area.code} ({area.kelurahan})" for area in (first, second))
            yield f"the shapes of {pair} cover each other"
    for at, code in enumerate(codes):
        entry = by_code[code]
        label = shapely.Point(entry.lng * scale[0], entry.lat * scale[1])
        if shapely.distance(plane[at], label) <= INSIDE_M:
            continue
        for other in tree.query(label, predicate="within"):
            if shapely.distance(plane[other].boundary, label) > INSIDE_M:
                neighbour = by_code[codes[other]].area
                yield (
                    f"the shape of {neighbour.code} ({neighbour.kelurahan}) lies round the point of {code} "
                    f"({entry.area.kelurahan}): are their codes exchanged?"
                )


def _share(one: BaseGeometry, other: BaseGeometry) -> float:
    """How much of the smaller of two shapes the other covers."""
    return float(shapely.intersection(one, other).area / min(one.area, other.area))
