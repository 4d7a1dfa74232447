"""A map that does not fit ends the start with exit code 2: one line for each fault, naming file and feature."""

import json
import math
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.__main__ import cli
from bot.places import MapFault, Places
from tests.places.towns import DEGREE, TOWN, boundaries, code, corner, square, town, write_town

TOKEN = "4242424242:AAStandInStandInStandInStandInStand"
WHERE = "city.boundaries: boundaries.geojson"
Json = dict[str, Any]


@dataclass(frozen=True)
class Broken:
    """A boundaries file with a fault; `faults` are how its lines begin, no more and no fewer lines."""

    name: str
    content: Callable[[], Any]
    faults: tuple[str, ...]


def changed(number: int, change: Callable[[Json], object]) -> Callable[[], Any]:
    """The town with one feature changed."""

    def make() -> Any:
        content = town()
        change(content["features"][number])
        return content

    return make


def without(number: int) -> Any:
    content = town()
    del content["features"][number]
    return content


def doubled() -> Any:
    content = town()
    content["features"].append(square(1))
    return content


def moved(lat: float, lng: float) -> Any:
    """The whole town somewhere else."""
    content = town()
    for feature in content["features"]:
        feature["geometry"]["coordinates"] = [
            [[x + lng, y + lat] for x, y in ring] for ring in feature["geometry"]["coordinates"]
        ]
    return content


def of_another_city() -> Any:
    content = town()
    for number, feature in enumerate(content["features"]):
        feature["properties"]["id_desa"] = f"31.73.01.100{number}"
    return content


def ring(feature: Json, points: list[list[float]]) -> None:
    feature["geometry"]["coordinates"] = [points]


def bow_tie(feature: Json) -> None:
    lat, lng = corner(2)
    east, north = lng + DEGREE, lat + DEGREE
    ring(feature, [[lng, lat], [east, north], [east, lat], [lng, north], [lng, lat]])


def swapped(feature: Json) -> None:
    ring(feature, [[y, x] for x, y in feature["geometry"]["coordinates"][0]])


def odd(value: Any) -> Callable[[Json], object]:
    """The feature's first coordinate replaced."""
    return lambda feature: feature["geometry"]["coordinates"][0].__setitem__(1, value)


def geometry(value: Any) -> Callable[[Json], object]:
    return lambda feature: feature.update(geometry=value)


SECOND = f"{WHERE}, feature 2 ({code(1)}): "
BROKEN = [
    Broken("not JSON", lambda: "no map at all", (f"{WHERE} is no JSON",)),
    Broken("cut off", lambda: json.dumps(town())[:300], (f"{WHERE} is no JSON",)),
    Broken("nested without end", lambda: "[" * 100_000, (f"{WHERE} is no JSON",)),
    Broken("empty", lambda: "", (f"{WHERE} is no JSON",)),
    Broken("a list", lambda: [1, 2], (f"{WHERE} is no GeoJSON with a list of features",)),
    Broken("a single geometry", lambda: town()["features"][0]["geometry"], (f"{WHERE} is no GeoJSON",)),
    Broken("no features", lambda: {"type": "FeatureCollection", "features": []}, (f"{WHERE} has no features",)),
    Broken("features of nothing", lambda: {"features": [1, None]}, (f"{WHERE}: none of its 2 features has the code",)),
    Broken("another city's codes", of_another_city, (f"{WHERE}: none of its 6 features has the code of an area",)),
    Broken("another city's place", lambda: moved(1, 1), tuple(f"{WHERE}, feature {n} " for n in range(1, 7))),
    Broken("crosses itself", changed(2, bow_tie), (f"{WHERE}, feature 3 ({code(2)}): is no simple shape (Self-inter",)),
    Broken(
        "no code",
        changed(1, lambda one: one["properties"].pop("id_desa")),
        (f"{WHERE}, feature 2: has no code in 'id_desa'", f"{WHERE}: no feature has the code {code(1)} ({TOWN[1]})"),
    ),
    Broken(
        "a code that no area has",
        changed(1, lambda one: one["properties"].update(id_desa="99.09.09.9999")),
        (f"{WHERE}, feature 2 (99.09.09.9999): no area has", f"{WHERE}: no feature has the code {code(1)}"),
    ),
    Broken("a code twice", doubled, (f"{WHERE}, feature 7 ({code(1)}): the code stands twice",)),
    Broken("an area missing", lambda: without(4), (f"{WHERE}: no feature has the code {code(4)} ({TOWN[4]})",)),
    Broken("latitude first", changed(1, swapped), (f"{SECOND}has latitude before longitude",)),
    Broken(
        "a hundred kilometres away", changed(1, lambda one: bow_away(one)), (f"{SECOND}lies 110 km from the point",)
    ),
    Broken("no geometry", changed(1, geometry(None)), (f"{SECOND}has no geometry that can be read",)),
    Broken("a word as geometry", changed(1, geometry("square")), (f"{SECOND}has no geometry that can be read",)),
    Broken("unknown geometry", changed(1, geometry({"type": "Blob"})), (f"{SECOND}has no geometry that can be read",)),
    Broken("a point", changed(1, geometry({"type": "Point", "coordinates": [110, -7]})), (f"{SECOND}is no Polygon",)),
    Broken(
        "an empty polygon", changed(1, geometry({"type": "Polygon", "coordinates": []})), (f"{SECOND}is no Polygon",)
    ),
    Broken("a coordinate in words", changed(1, odd(["east", "south"])), (f"{SECOND}has no geometry that can be read",)),
    Broken("a coordinate too few", changed(1, odd([110.0])), (f"{SECOND}has no geometry that can be read",)),
    Broken("not a number", changed(1, odd([math.nan, math.nan])), (f"{SECOND}has a coordinate that is no number",)),
    Broken("infinite", changed(1, odd([math.inf, -7.0])), (f"{SECOND}has a coordinate that is no number",)),
    Broken(
        "two points",
        changed(1, lambda one: ring(one, [[110.0, -7.0], [110.1, -7.0]])),
        (f"{SECOND}has no geometry that can be read",),
    ),
]


def bow_away(feature: Json) -> None:
    ring(feature, [[x, y + 1.0] for x, y in feature["geometry"]["coordinates"][0]])


def faults_of(folder: Path, content: Any, **city: Any) -> list[str]:
    with pytest.raises(MapFault) as raised:
        Places.of(write_town(folder, content, **city))
    return raised.value.faults


def assert_lines(lines: list[str], begin: tuple[str, ...]) -> None:
    assert len(lines) == len(begin), lines
    for line, start in zip(lines, begin, strict=True):
        assert line.startswith(start), line
        assert "\n" not in line


@pytest.mark.parametrize("broken", BROKEN, ids=lambda one: one.name)
def test_broken_boundaries(tmp_path: Path, broken: Broken) -> None:
    assert_lines(faults_of(tmp_path, broken.content()), broken.faults)


@pytest.mark.parametrize("broken", BROKEN[:12:3], ids=lambda one: one.name)
@pytest.mark.parametrize("command", ["check", "run"])
def test_the_start_stops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: Broken, command: str) -> None:
    monkeypatch.chdir(tmp_path)
    write_town(tmp_path, broken.content())
    files = 'areas = "areas.csv"\nboundaries = "boundaries.geojson"\n'
    (tmp_path / "config.toml").write_text(f'[telegram]\ntoken = "{TOKEN}"\n[city]\n{files}')
    result = CliRunner().invoke(cli(), [command, "--config", "config.toml"])
    assert result.exit_code == 2, result.exception
    assert_lines(result.stderr.strip().splitlines(), broken.faults)


def test_a_sound_map_passes_the_check(tmp_path: Path) -> None:
    """As a process: a check that succeeds sets up logging, and that would be for all tests after it."""
    write_town(tmp_path)
    files = 'areas = "areas.csv"\nboundaries = "boundaries.geojson"\nboundaries_code = "id_desa"\n'
    (tmp_path / "config.toml").write_text(f'[telegram]\ntoken = "{TOKEN}"\n[city]\n{files}')
    command = [sys.executable, "-m", "bot", "check", "--config", "config.toml"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=180, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    lines = faults_of(tmp_path, None, boundaries=tmp_path / "lost.geojson")
    assert_lines(lines, ("city.boundaries: lost.geojson cannot be read (No such file",))
    lines = faults_of(tmp_path, None, boundaries=tmp_path)
    assert lines[0].startswith(f"city.boundaries: {tmp_path.name} cannot be read")


def test_a_property_that_no_feature_has(tmp_path: Path) -> None:
    lines = faults_of(tmp_path, None, boundaries_code="kode")
    assert lines[0] == f"{WHERE}, feature 1: has no code in 'kode'"
    assert len(lines) == 12, "each feature without a code, each area without a feature"


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    content = town()
    bow_tie(content["features"][2])
    content["features"][0]["geometry"] = None
    del content["features"][5]
    assert len(faults_of(tmp_path, content)) == 3


def test_too_many_faults_are_counted(tmp_path: Path) -> None:
    content = {"type": "FeatureCollection", "features": [square(0) for _ in range(100)]}
    lines = faults_of(tmp_path, content)
    assert len(lines) == 41 and lines[-1] == "… and 64 faults more"


def test_boundaries_of_tangerang_for_another_city(tmp_path: Path) -> None:
    lines = faults_of(tmp_path, None, boundaries=boundaries())
    assert len(lines) == 1 and "another city's file?" in lines[0]


# -- the other files ---------------------------------------------------------------------------------------------------

HEAD = "code,kelurahan,kecamatan,lat,lng,km2,common\n"


@pytest.mark.parametrize(
    ("content", "begin"),
    [
        (b"kode;nama\n1;Cikokol\n", ("city.areas: areas.csv is no CSV with the columns code, kelurahan",)),
        (b"", ("city.areas: areas.csv is no CSV with",)),
        (b"\xff\xfe\x00", ("city.areas: areas.csv is not a text in UTF-8",)),
        (HEAD.encode(), ("city.areas: areas.csv: names no area",)),
        (f"{HEAD}1.1,A,K,-6,106\n1.1,B,K,-6,106\n".encode(), ("city.areas: areas.csv, line 3: the code 1.1 stands",)),
        (f"{HEAD}1.1,,K,-6,106\n".encode(), ("city.areas: areas.csv, line 2: the kelurahan is empty",)),
        (f"{HEAD}1.1,A\n".encode(), ("city.areas: areas.csv, line 2: the kecamatan is empty",)),
        (f"{HEAD}7,A,K,-6,106\n".encode(), ("city.areas: areas.csv, line 2: the code '7' does not begin",)),
        (f"{HEAD}1.1,A,K,south,106\n".encode(), ("city.areas: areas.csv, line 2: lat is no number",)),
        (f"{HEAD}1.1,A,K,106,-6\n".encode(), ("city.areas: areas.csv, line 2: lat is no number from -90 to 90",)),
        (f"{HEAD}1.1,A,K,nan,106\n".encode(), ("city.areas: areas.csv, line 2: lat is no number",)),
        (f"{HEAD}1.1,A,K,-6,106,0\n".encode(), ("city.areas: areas.csv, line 2: km2 is not above 0",)),
        (f"{HEAD}1.1,A,K,x,106\n1.2,,K,-6,106\n".encode(), ("city.areas: areas.csv, line 2:", "city.areas: areas.csv, line 3:")),
    ],
)  # fmt: skip
def test_broken_areas(tmp_path: Path, content: bytes, begin: tuple[str, ...]) -> None:
    city = write_town(tmp_path)
    (tmp_path / "areas.csv").write_bytes(content)
    with pytest.raises(MapFault) as raised:
        Places.of(city)
    assert_lines(raised.value.faults, begin)


@pytest.mark.parametrize(
    ("content", "begin"),
    [
        ("kode,nama\n", ("city.spellings: spellings.csv is no CSV with the columns code, name",)),
        ("code,name\n1.2,Rawa\n", ("city.spellings: spellings.csv, line 2: the areas know no code '1.2'",)),
        (f"code,name\n{code(0)},\n", ("city.spellings: spellings.csv, line 2: the name is empty",)),
    ],
)
def test_broken_spellings(tmp_path: Path, content: str, begin: tuple[str, ...]) -> None:
    (tmp_path / "spellings.csv").write_text(content)
    with pytest.raises(MapFault) as raised:
        Places.of(write_town(tmp_path, spellings=tmp_path / "spellings.csv"))
    assert_lines(raised.value.faults, begin)


@pytest.mark.parametrize(
    ("lines", "key"),
    [
        ('[[city.neighbours]]\nname = "X"\n', "city.neighbours.0.points"),
        ('[[city.neighbours]]\nname = "X"\npoints = []\n', "city.neighbours.0.points"),
        ('[[city.neighbours]]\nname = "X"\npoints = [[106.7, -6.2]]\n', "city.neighbours.0.points.0.0"),
        ('[[city.neighbours]]\nname = ""\npoints = [[-6.2, 106.7]]\n', "city.neighbours.0.name"),
        ('[[city.neighbours]]\nname = "X"\npoint = 1\npoints = [[-6.2, 106.7]]\n', "city.neighbours.0.point"),
        ('[city]\nname = ""\n', "city.name"),
        ('[city]\nboundaries = 5\n', "city.boundaries"),
    ],
)  # fmt: skip
def test_broken_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lines: str, key: str) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "config.toml").write_text(f'[telegram]\ntoken = "{TOKEN}"\n{lines}')
    result = CliRunner().invoke(cli(), ["check", "--config", "config.toml"])
    assert result.exit_code == 2
    assert_lines(result.stderr.strip().splitlines(), (f"{key}:",))
