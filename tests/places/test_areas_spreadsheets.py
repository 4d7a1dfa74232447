"""A city's files as spreadsheets of the country and other agencies make them: taken, or refused with the true reason."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.places import MapFault, Places
from bot.places.tables import plain_code
from tests.places.towns import DEGREE, TOWN, code, middle, square, town, write_town

Json = dict[str, Any]


def faults_of(folder: Path, content: Json | None = None, areas: bytes | None = None) -> list[str]:
    """What the start says; nothing where the files are taken."""
    city = write_town(folder, content)
    if areas is not None:
        (folder / "areas.csv").write_bytes(areas)
    try:
        Places.of(city)
    except MapFault as fault:
        return fault.faults
    return []


def spreadsheet(separator: str, encoding: str, point: str = ",") -> bytes:
    """The town's list as a spreadsheet saves it."""
    lines = [separator.join(["Code", " Kelurahan", "KECAMATAN", "lat", "lng"])]
    for number, name in enumerate(TOWN):
        lat, lng = (f"{one / 1e6}".replace(".", point) for one in middle(number))
        lines.append(separator.join([code(number), name, "Hulu" if number < 3 else "Hilir", lat, lng]))
    return ("\r\n".join(lines) + "\r\n").encode(encoding)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize(("separator", "point"), [(";", ","), ("\t", ","), (";", "."), (",", ".")])
def test_a_list_saved_by_a_spreadsheet(tmp_path: Path, separator: str, point: str, encoding: str) -> None:
    city = write_town(tmp_path)
    (tmp_path / "areas.csv").write_bytes(spreadsheet(separator, encoding, point))
    places = Places.of(city)
    assert [area.kelurahan for area in places.areas()] == TOWN
    assert places.middle(code(4)) == tuple(one / 1e6 for one in middle(4))


def test_missing_columns_are_named_with_what_parts_them(tmp_path: Path) -> None:
    [fault] = faults_of(tmp_path, areas=b"kode;kelurahan;kecamatan;lat;lng\n")
    assert fault.endswith("code missing in the first line (columns parted by semicolons)")


def test_two_kecamatan_under_one_code(tmp_path: Path) -> None:
    text = spreadsheet(",", "utf-8", ".").replace(b"Randusari,Hulu", b"Randusari,Hilir")
    [fault] = faults_of(tmp_path, areas=text)
    assert fault == "city.areas: areas.csv: the code 99.01.01 stands for 2 kecamatan: Hulu, Hilir"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("3671011001.0", "3671011001"),
        ("3671011001,00", "3671011001"),
        ("id3671011001", "3671011001"),
        ("ID-36.71.01.1001", "36.71.01.1001"),
        ("'3671011001", "3671011001"),
        ("36.71.01.1001", "36.71.01.1001"),
        ("36.71.01.1000", "36.71.01.1000"),
        ("3,67101E+09", "3,67101E+09"),
        ("Cikokol", "Cikokol"),
    ],
)
def test_codes_as_others_write_them(text: str, plain: str) -> None:
    assert plain_code(text) == plain


def test_a_code_that_a_spreadsheet_rounded(tmp_path: Path) -> None:
    [fault] = faults_of(tmp_path, areas=b"code;kelurahan;kecamatan;lat;lng\n3,67101E+09;Ledok;Hulu;-7;110\n")
    assert "line 2: the code 3,67101E+09 was rounded by a spreadsheet" in fault


def test_codes_of_the_statistics_office_part_the_kecamatan_as_it_does(tmp_path: Path) -> None:
    lines = ["code,kelurahan,kecamatan,lat,lng", "3671010001,A,Hulu,-7,110", "3671020001,B,Hilir,-7,110.1"]
    path = tmp_path / "bps.csv"
    path.write_text("\n".join(lines))
    assert [area.kecamatan_code for area in Places.load(path).areas()] == ["3671010", "3671020"]


def number_of(number: int) -> int:
    return int(code(number).replace(".", ""))


@pytest.mark.parametrize(
    "made",
    [lambda number: float(number_of(number)), number_of, lambda number: f"id{number_of(number)}", lambda number: f"{number_of(number)}.0"],
    ids=["float", "int", "prefix", "text"],
)  # fmt: skip
def test_codes_of_shapes_are_taken(tmp_path: Path, made: Callable[[int], Any]) -> None:
    assert faults_of(tmp_path, {"features": [square(at, id_desa=made(at)) for at in range(len(TOWN))]}) == []


def test_codes_of_another_agency_are_shown_beside_those_of_the_list(tmp_path: Path) -> None:
    [fault] = faults_of(tmp_path, {"features": [square(at, id_desa=f"990101000{at + 1}") for at in range(len(TOWN))]})
    assert "id_desa: 9901010001, the list of areas 99.01.01.1001; one is of BPS, the other of Kemendagri" in fault


def in_metres(content: Json) -> Json:
    for feature in content["features"]:
        [ring] = feature["geometry"]["coordinates"]
        feature["geometry"]["coordinates"] = [[[lng * 6_000, lat * 6_000 + 9_500_000] for lng, lat in ring]]
    return content


def test_metres_are_told_from_degrees(tmp_path: Path) -> None:
    named = {**town(), "crs": {"type": "name", "properties": {"name": "EPSG:32748"}}}
    [fault] = faults_of(tmp_path, named)
    assert "is drawn in EPSG:32748; save it as WGS84 in degrees" in fault
    [fault] = faults_of(tmp_path, in_metres(town()))
    assert "has coordinates in metres (660000, 9458000), not in degrees" in fault


@pytest.mark.parametrize("name", ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326"])
def test_degrees_by_their_names(tmp_path: Path, name: str) -> None:
    assert faults_of(tmp_path, {**town(), "crs": {"type": "name", "properties": {"name": name}}}) == []


def test_shapes_that_cover_each_other(tmp_path: Path) -> None:
    content = town()
    [ring] = content["features"][1]["geometry"]["coordinates"]
    wide = [[lng - (DEGREE * 0.4 if at in (0, 3, 4) else 0), lat] for at, (lng, lat) in enumerate(ring)]
    content["features"][1]["geometry"]["coordinates"] = [wide]
    [fault] = faults_of(tmp_path, content)
    assert fault.endswith(f"the shapes of {code(0)} (Sawahan) and {code(1)} (Ledok) cover each other")


def test_neighbours_that_were_drawn_a_little_apart_are_taken(tmp_path: Path) -> None:
    content = town()
    [ring] = content["features"][1]["geometry"]["coordinates"]
    content["features"][1]["geometry"]["coordinates"] = [[[lng - DEGREE * 0.05, lat] for lng, lat in ring]]
    assert faults_of(tmp_path, content) == []


def test_two_shapes_with_exchanged_codes(tmp_path: Path) -> None:
    """Each lies within three kilometres of its label: only the neighbour's label inside it tells."""
    content = town()
    first, second = (content["features"][at]["properties"] for at in (0, 1))
    first["id_desa"], second["id_desa"] = second["id_desa"], first["id_desa"]
    faults = faults_of(tmp_path, content)
    assert len(faults) == 2
    assert f"the shape of {code(1)} (Ledok) lies round the point of {code(0)} (Sawahan)" in faults[1]
