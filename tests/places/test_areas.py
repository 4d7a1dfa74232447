"""Which kelurahan a pin lies in: with boundaries, without, and outside the city."""

import csv
import subprocess
import sys
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config.city import CityPart
from bot.places import MapFault, Places
from tests.places.towns import (
    ROOT,
    TOWN,
    boundaries,
    code,
    corner,
    middle,
    names,
    random_points,
    square,
    tangerang,
    town,
    write_town,
)

POINTS, SEED = 5_000, 28
_CITY = Places.load()
PER_KECAMATAN = {
    "Tangerang": 8, "Jatiuwung": 6, "Batuceper": 7, "Benda": 5, "Cipondoh": 10, "Ciledug": 8, "Karawaci": 16, "Periuk": 5,
    "Cibodas": 6, "Neglasari": 7, "Pinang": 11, "Karang Tengah": 7, "Larangan": 8,
}  # fmt: skip


def rows() -> list[dict[str, str]]:
    text = files("bot").joinpath("data", "kota-tangerang.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


# -- what ships --------------------------------------------------------------------------------------------------------


def test_the_city_has_13_kecamatan_and_104_kelurahan() -> None:
    assert Counter(row["kecamatan"] for row in rows()) == PER_KECAMATAN
    assert len({row["code"] for row in rows()}) == 104
    assert {row["code"].rpartition(".")[0] for row in rows()} == {f"36.71.{number:02}" for number in range(1, 14)}


def test_codes_count_up_within_each_kecamatan() -> None:
    at: Counter[str] = Counter()
    for row in rows():
        head, _, tail = row["code"].rpartition(".")
        at[head] += 1
        assert tail == f"1{at[head]:03}", row


def test_jatiuwung_lies_in_cibodas() -> None:
    city = Places.load()
    area = city.area("36.71.09.1006")
    assert area is not None and (area.kelurahan, area.kecamatan) == ("Jatiuwung", "Cibodas")
    kecamatan = city.region("36.71.02")
    assert kecamatan is not None and kecamatan.name == "Jatiuwung"
    assert "Jatiuwung" not in names(list(kecamatan.areas))


def test_ten_kecamatan_have_a_namesake() -> None:
    kecamatan = {row["kecamatan"] for row in rows()}
    doubles = {row["kelurahan"] for row in rows()} & kecamatan
    assert doubles - {"Jatiuwung"} == {
        "Batuceper", "Benda", "Cipondoh", "Karawaci", "Periuk", "Cibodas", "Neglasari", "Pinang", "Karang Tengah",
    }  # fmt: skip


def test_the_data_agrees_with_the_boundaries() -> None:
    """Every label point lies in the polygon of its own code, and nothing is missing on either side."""
    city = tangerang(boundaries=boundaries())
    for row in rows():
        spot = city.locate(round(float(row["lat"]) * 1e6), round(float(row["lng"]) * 1e6))
        assert spot.area is not None and spot.area.code == row["code"]


# -- 5,000 random points -----------------------------------------------------------------------------------------------


def test_with_boundaries_nearly_every_point_gets_its_kelurahan() -> None:
    path = boundaries()
    city = tangerang(boundaries=path)
    points = random_points(path, POINTS, SEED)
    right = sum(
        1 for lat, lng, want in points if (spot := city.locate(lat, lng)).area is not None and spot.area.code == want
    )
    assert right >= 0.999 * POINTS
    assert all(city.locate(lat, lng).sure for lat, lng, _ in points[:100])


def test_without_boundaries_the_right_one_is_among_the_nearest_three() -> None:
    city = Places.load()
    points = random_points(boundaries(), POINTS, SEED)
    offered = sum(1 for lat, lng, want in points if want in [area.code for area in city.nearest(lat, lng, 3)])
    first = sum(1 for lat, lng, want in points if city.nearest(lat, lng, 1)[0].code == want)
    assert offered >= 0.95 * POINTS
    assert first >= 0.7 * POINTS
    assert not any(city.locate(lat, lng).sure for lat, lng, _ in points[:100])
    assert all(city.locate(lat, lng).inside for lat, lng, _ in points), "no point of the city counts as outside"


# -- the town of squares -----------------------------------------------------------------------------------------------


def test_every_square_is_found(tmp_path: Path) -> None:
    city = Places.of(write_town(tmp_path))
    for number in range(6):
        spot = city.locate(*middle(number))
        assert spot.area is not None and spot.area.code == code(number) and spot.inside and spot.sure


def test_a_pin_on_the_line_between_two_belongs_to_the_first(tmp_path: Path) -> None:
    city = Places.of(write_town(tmp_path))
    lat, lng = corner(1)
    spot = city.locate(round((lat + 0.005) * 1e6), round(lng * 1e6))
    assert spot.area is not None and spot.area.code == code(0)


@pytest.mark.parametrize(("metres", "inside"), [(50, True), (99, True), (101, False), (500, False), (50_000, False)])
def test_a_hundred_metres_outside_still_count(tmp_path: Path, metres: int, inside: bool) -> None:
    city = Places.of(write_town(tmp_path))
    lat, lng = corner(0)
    spot = city.locate(round((lat - metres / 111_320) * 1e6), round((lng + 0.005) * 1e6))
    assert spot.inside is inside and (spot.area is not None) is inside and spot.sure


def test_a_shape_with_a_hole_and_a_shape_in_two_parts(tmp_path: Path) -> None:
    content = town()
    holed, parted = content["features"][0], content["features"][5]
    lat, lng = corner(0)
    holed["geometry"]["coordinates"].append(
        [
            [lng + 0.006, lat + 0.006],
            [lng + 0.014, lat + 0.006],
            [lng + 0.014, lat + 0.014],
            [lng + 0.006, lat + 0.014],
            [lng + 0.006, lat + 0.006],
        ]
    )
    far = square(5)["geometry"]["coordinates"]
    parted["geometry"] = {"type": "MultiPolygon", "coordinates": [far, [[[x + 0.03, y] for x, y in far[0]]]]}
    city = Places.of(write_town(tmp_path, content))
    assert city.locate(*middle(0)).area is None, "the hole belongs to nobody"
    lat_e6, lng_e6 = middle(5)
    second = city.locate(lat_e6, lng_e6 + 30_000)
    assert second.area is not None and second.area.code == code(5)


def test_another_city_is_files_and_nothing_else(tmp_path: Path) -> None:
    city = Places.of(write_town(tmp_path))
    assert city.name == "Kota Kotak"
    assert city.guess("ds ledokk kec hulu", 1)[0].area.kelurahan == "Ledok"
    assert city.neighbour(*middle(0)) is None, "Kota Tangerang's neighbours are not this city's"
    region = city.region("99.01.02")
    assert region is not None and (region.name, names(list(region.areas))) == ("Hilir", TOWN[3:])
    assert city.named("jl cikokol kel tanah tinggi") is None


def test_codes_without_points_and_numbers_as_codes(tmp_path: Path) -> None:
    features = [square(number, id_desa=int(code(number).replace(".", ""))) for number in range(6)]
    city = Places.of(write_town(tmp_path, {"type": "FeatureCollection", "features": features}))
    assert names([area for number in range(6) if (area := city.locate(*middle(number)).area)]) == TOWN


@given(lat=st.integers(-(2**40), 2**40), lng=st.integers(-(2**40), 2**40))
def test_no_pin_breaks_the_look_up(lat: int, lng: int) -> None:
    spot = _CITY.locate(lat, lng)
    assert spot.inside is (spot.area is not None)
    assert len(_CITY.nearest(lat, lng, 3)) == 3
    _CITY.neighbour(lat, lng)


# -- next door ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "pin", "neighbour"),
    [
        ("Bintaro, Pondok Aren", (-6_272_000, 106_714_000), "Kota Tangerang Selatan"),
        ("BSD, Serpong", (-6_302_000, 106_653_000), "Kota Tangerang Selatan"),
        ("Pasar Kemis", (-6_165_000, 106_530_000), "Kabupaten Tangerang"),
        ("Teluknaga", (-6_060_000, 106_640_000), "Kabupaten Tangerang"),
        ("Cikupa", (-6_236_000, 106_508_000), "Kabupaten Tangerang"),
        ("Kalideres", (-6_140_000, 106_706_000), "Jakarta Barat"),
        ("Kembangan", (-6_191_000, 106_742_000), "Jakarta Barat"),
        ("Pesanggrahan", (-6_258_000, 106_760_000), "Jakarta Selatan"),
    ],
)
def test_the_neighbour_is_known(place: str, pin: tuple[int, int], neighbour: str) -> None:
    found = _CITY.neighbour(*pin)
    assert found is not None, place
    assert not _CITY.locate(*pin).inside, "also without boundaries"
    assert (found.name, found.contact) == (neighbour, "112")


@pytest.mark.parametrize(
    "pin", [(-6_597_100, 106_806_000), (-5_700_000, 106_600_000), (0, 0), (1_400_000, 103_900_000)]
)
def test_far_away_is_nobodys(pin: tuple[int, int]) -> None:
    assert Places.load().neighbour(*pin) is None


def test_neighbours_of_the_configuration() -> None:
    city = Places.of(CityPart(neighbours=[{"name": "Sebelah", "contact": "021-1", "points": [[-6.3, 106.9]]}]))
    found = city.neighbour(-6_310_000, 106_910_000)
    assert found is not None and (found.name, found.contact) == ("Sebelah", "021-1")


# -- what it costs to start --------------------------------------------------------------------------------------------


def test_geometry_and_fuzzy_matching_are_loaded_only_when_wanted() -> None:
    program = "import sys\nfrom bot.places import Places\nPlaces.load().locate(-6170000, 106640000)\n"
    program += "print([name for name in ('shapely', 'numpy', 'rapidfuzz') if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=180, check=True
    )
    assert done.stdout.strip() == "[]"


def test_a_city_without_an_area_is_none() -> None:
    with pytest.raises(ValueError, match="at least one area"):
        Places([])
    with pytest.raises(MapFault):
        Places.load(Path("nowhere.csv"))
