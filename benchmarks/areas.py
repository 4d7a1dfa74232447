"""What a pin and a typed name cost, and what boundaries add to the start.

The boundaries are those of `SIGAP_BENCH_BOUNDARIES` (GeoJSON), else made up on the spot: a star of as many corners as
the boundaries of Kota Tangerang have on average, around each label point.
"""

import json
import math
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot.config.city import CityPart
from bot.places import Places
from bot.places.tables import read_areas

BOUNDARIES = "SIGAP_BENCH_BOUNDARIES"
CORNERS = 53
PINS = 5_000
STARTS = 7
TYPED = "Jl. Mawar no 3 RT 02/05, kel. cikokl, kec. tangerang, depan masjid raya"
# The start as the bot does it: checked by the command, then loaded by the service.
START = """
import sys, time
import bot.app
from pathlib import Path
from bot.config.city import CityPart
from bot.places import Places
city = CityPart(boundaries=Path(sys.argv[1])) if len(sys.argv) > 1 else CityPart()
begun = time.perf_counter()
Places.of(city)
Places.of(city)
print(time.perf_counter() - begun)
"""


def measure() -> dict[str, float]:
    """Microseconds of each look-up (median) and of the slowest in a hundred; seconds that boundaries add to a start."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(os.environ.get(BOUNDARIES) or _made_up(Path(folder)))
        plain, exact = Places.load(), Places.of(CityPart(boundaries=path))
        figures: dict[str, float] = {}
        figures.update(_timed("area_pin", exact.locate))
        figures.update(_timed("area_pin_plain", plain.locate))
        figures.update(_timed("area_nearest", lambda lat, lng: plain.nearest(lat, lng, 3)))
        figures.update(_timed("area_neighbour", plain.neighbour))
        figures.update(_timed("area_named", lambda lat, lng: plain.named(TYPED)))
        figures.update(_timed("area_guess", lambda lat, lng: plain.guess(TYPED, 3)))
        figures["area_start_s"] = round(_start(str(path)) - _start(), 3)
    return figures


def _timed(name: str, look: Callable[[int, int], object]) -> dict[str, float]:
    dice = random.Random(1)
    look(-6_170_000, 106_640_000)  # what is loaded when first asked is not the look-up's
    spent = []
    for _ in range(PINS):
        lat, lng = dice.randint(-6_270_000, -6_090_000), dice.randint(106_550_000, 106_770_000)
        before = time.perf_counter_ns()
        look(lat, lng)
        spent.append(time.perf_counter_ns() - before)
    spent.sort()
    slow = spent[len(spent) * 99 // 100]
    return {f"{name}_us": round(statistics.median(spent) / 1_000, 1), f"{name}_p99_us": round(slow / 1_000, 1)}


def _start(*arguments: str) -> float:
    """The fastest of several starts: what others do on the machine is not the map's."""
    took = []
    for _ in range(STARTS):
        done = subprocess.run(
            [sys.executable, "-c", START, *arguments], capture_output=True, text=True, check=True, timeout=60
        )
        took.append(float(done.stdout))
    return min(took)


def _made_up(folder: Path) -> Path:
    features: list[dict[str, Any]] = []
    for entry in read_areas(None):
        ring = [_corner(entry.lat, entry.lng, at) for at in range(CORNERS)]
        shape = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
        features.append({"type": "Feature", "properties": {"kode": entry.area.code}, "geometry": shape})
    path = folder / "made-up.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


def _corner(lat: float, lng: float, at: int) -> list[float]:
    turn, reach = 2 * math.pi * at / CORNERS, 0.006 if at % 2 else 0.005
    return [round(lng + reach * math.cos(turn), 5), round(lat + reach * math.sin(turn), 5)]
