"""The map of an edition: where reports came from (SOP 7). Positions are blurred to cells of about 500 m, so that no
house can be told, and a place with a single report is no hot spot."""

import math
from collections import Counter, defaultdict
from typing import Any

from bot.domain.figures.edition import Edition
from bot.papers.workbook import PALETTE

CELL_DEG = 0.0045  # about 500 m
HOT = 3  # reports in a cell, at least
RINGED = 5  # hot spots that are ringed
APART = 3.5  # cells between two rings, at least
TITLE, SMALL = 23, 15
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
    _names(axes, edition)
    axes.set_aspect(1 / math.cos(math.radians(spots[0][0][0])))
    axes.set_axis_off()
    counts = f"{dotted(len(pins))} dari {dotted(len(edition.courses))}"
    axes.set_title(f"Asal laporan: {counts} punya titik lokasi", fontsize=TITLE - 1,
                   loc="left", fontweight="bold")  # fmt: skip
    note = "Titik dikaburkan ke petak ±500 m; makin besar, makin banyak laporan."
    if hot:
        note += f"\nLingkaran: petak dengan laporan terbanyak (paling sedikit {HOT})."
    axes.text(0, -0.02, note, transform=axes.transAxes, fontsize=SMALL, va="top")
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
    """The boundaries where they are known, else the middles of the areas."""
    for rings in edition.outline.values():
        for ring in rings:
            axes.fill([lng for lng, _ in ring], [lat for _, lat in ring], facecolor=LAND, edgecolor=BORDER, linewidth=1)
    if not edition.outline:
        middles = list(edition.middles.values())
        axes.scatter([lng for _, lng in middles], [lat for lat, _ in middles], s=260, color=LAND, edgecolors=BORDER)


def _names(axes: Any, edition: Edition) -> None:
    """Each kecamatan in the middle of its kelurahan."""
    points: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for code, middle in edition.middles.items():
        points[edition.kecamatan(code)].append(middle)
    for name, found in points.items():
        lat, lng = (sum(axis) / len(found) for axis in zip(*found, strict=True))
        axes.text(lng, lat, name, fontsize=SMALL - 1, ha="center", color="#333333",
                  bbox={"facecolor": "white", "alpha": 0.65, "edgecolor": "none", "pad": 1.5})  # fmt: skip
