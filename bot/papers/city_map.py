"""The map of an edition: where reports came from (SOP 7). Positions are blurred to cells of about 500 m, so that no
house can be told, and a place with a single report is no hot spot."""

import importlib
import math
from collections import Counter, defaultdict
from typing import Any

from bot.domain.figures.edition import Edition
from bot.papers.sheet_charts import PALETTE

CELL_DEG = 0.0045  # about 500 m
HOT = 3  # reports in a cell, at least
RINGED = 5  # hot spots that are ringed
APART = 3.5  # cells between two rings, at least
TITLE, SMALL = 23, 15
CLEAR = 2 * CELL_DEG  # from the middle of a ring to that of a name
AROUND = 0.011  # degrees, about 1.2 km
NEAR = 1e-6  # degrees; fields closer than this have a border in common
SHADES = ("#DCE6F0", "#C9D3DD", "#EFE7D3", "#D7E7D5", "#EEDCE4")
LAND, BORDER, DOT, RING = "#EEF1F4", "#9AA5B1", PALETTE[0], PALETTE[5]


def draw_map(figure: Any, edition: Edition) -> bool:
    """False where no report of the period has a position."""
    pins = [(one.lat_e6 / 1e6, one.lng_e6 / 1e6) for one in edition.courses
            if one.lat_e6 is not None and one.lng_e6 is not None]  # fmt: skip
    cells = Counter(_cell(lat, lng) for lat, lng in pins)
    if not cells:
        return False
    axes = figure.subplots()
    _land(axes, edition)
    most = max(cells.values())
    spots = sorted(cells.items(), key=lambda item: (-item[1], item[0]))
    axes.scatter(
        [lng for (_, lng), _ in spots], [lat for (lat, _), _ in spots],
        s=[30 + 500 * count / most for _, count in spots], color=DOT, alpha=0.45, linewidths=0,
    )  # fmt: skip
    hot = _hot(spots)
    for (lat, lng), count in hot:
        axes.plot(lng, lat, "o", markersize=30, markerfacecolor="none", markeredgecolor=RING, markeredgewidth=3)
        axes.annotate(str(count), (lng, lat), ha="center", va="center", fontsize=SMALL, fontweight="bold")
    _names(axes, edition, [place for place, _ in hot])
    axes.set_aspect(1 / math.cos(math.radians(spots[0][0][0])))
    axes.set_axis_off()
    counts = f"{dotted(len(pins))} dari {dotted(len(edition.courses))}"
    axes.set_title(f"Asal laporan: {counts} punya titik lokasi", fontsize=TITLE - 1,
                   loc="left", x=0.02, fontweight="bold")  # fmt: skip
    note = "Titik dikaburkan ke petak ±500 m; makin besar, makin banyak laporan."
    if not edition.outline:
        note += "\nBidang: kelurahan terdekat dari tiap titik, bukan batas resmi; garis tebal: kecamatan."
    if hot:
        note += f"\nLingkaran: petak dengan laporan terbanyak (paling sedikit {HOT})."
    figure.supxlabel(note)
    return True


def dotted(number: int) -> str:
    """As it is written here: 8.444."""
    return f"{number:,}".replace(",", ".")


def _hot(spots: list[tuple[tuple[float, float], int]]) -> list[tuple[tuple[float, float], int]]:
    """The cells with the most reports, none beside another: their rings would cover each other."""
    found: list[tuple[tuple[float, float], int]] = []
    for place, count in spots:
        if count < HOT or len(found) == RINGED:
            break
        if all(math.dist(place, other) > APART * CELL_DEG for other, _ in found):
            found.append((place, count))
    return found


def _cell(lat: float, lng: float) -> tuple[float, float]:
    """The middle of the cell that a pin lies in."""
    return ((math.floor(lat / CELL_DEG) + 0.5) * CELL_DEG, (math.floor(lng / CELL_DEG) + 0.5) * CELL_DEG)


def _land(axes: Any, edition: Edition) -> None:
    """The boundaries where they are known, else a field around the middle of each area, one shade a kecamatan."""
    for rings in edition.outline.values():
        for ring in rings:
            axes.fill([lng for lng, _ in ring], [lat for _, lat in ring], facecolor=LAND, edgecolor=BORDER, linewidth=1)
    if not edition.outline and edition.middles:
        _fields(axes, edition)


def _fields(axes: Any, edition: Edition) -> None:
    """Which area's middle is nearest (Voronoi), as far as `AROUND` beyond the outermost: recognisable as the city, but
    no boundary that anybody drew, and the picture says so."""
    shapely = importlib.import_module("shapely")  # with the first map: geometry costs the start 11 MiB
    points = {code: shapely.Point(lng, lat) for code, (lat, lng) in edition.middles.items()}
    whole = shapely.MultiPoint(list(points.values()))
    city = shapely.concave_hull(whole, ratio=0.35).buffer(AROUND)
    found: Any = shapely.get_parts(shapely.voronoi_polygons(whole, extend_to=city))
    tree = shapely.STRtree(found)
    fields: dict[str, list[Any]] = defaultdict(list)
    for code, point in points.items():
        fields[edition.kecamatan(code)].append(found[int(tree.nearest(point))].intersection(city))
    whole_fields = {name: shapely.union_all(fields[name]) for name in sorted(fields)}
    for name, shade in _shades(whole_fields).items():
        for part in _outlines(fields[name]):
            axes.fill(*part, facecolor=shade, edgecolor="white", linewidth=1)
        for part in _outlines([whole_fields[name]]):
            axes.plot(*part, color=BORDER, linewidth=2)


def _shades(fields: dict[str, Any]) -> dict[str, str]:
    """One for each, another than those of its neighbours as far as there are enough."""
    given: dict[str, str] = {}
    for name, field in fields.items():
        beside = {given[other] for other in given if field.distance(fields[other]) < NEAR}
        free = [shade for shade in SHADES if shade not in beside] or list(SHADES)
        given[name] = min(free, key=list(given.values()).count)
    return given


def _outlines(shapes: list[Any]) -> list[Any]:
    shapely = importlib.import_module("shapely")
    parts = [part for shape in shapes for part in shapely.get_parts(shape)]
    return [part.exterior.xy for part in parts if part.geom_type == "Polygon"]


def _names(axes: Any, edition: Edition, rings: list[tuple[float, float]]) -> None:
    """Each kecamatan in the middle of its kelurahan, or below a ring that lies there: its number stays readable."""
    points: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for code, middle in edition.middles.items():
        points[edition.kecamatan(code)].append(middle)
    for name, found in points.items():
        lat, lng = (sum(axis) / len(found) for axis in zip(*found, strict=True))
        for ring_lat, ring_lng in rings:
            if abs(lat - ring_lat) < CLEAR and abs(lng - ring_lng) < 2 * CLEAR:
                lat = ring_lat - CLEAR
        axes.text(lng, lat, name, fontsize=SMALL - 1, ha="center", color="#333333", zorder=2.5,
                  bbox={"facecolor": "white", "alpha": 0.65, "edgecolor": "none", "pad": 1.5})  # fmt: skip
