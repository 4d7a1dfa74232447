"""Which kelurahan a text names: for certain only where nothing else can be meant, and the likeliest where it is misspelt."""

import random
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.places.city import LIKELY
from bot.places import Places

CITY = Places.load()
AREAS = [area for code in range(1, 14) if (one := CITY.region(f"36.71.{code:02}")) for area in one.areas]
TYPED = Path(__file__).with_name("typed_places.txt")
# Which keys lie beside a key.
BESIDE = dict(
    zip(
        "qwertyuiopasdfghjklzxcvbnm",
        "wa qes wrd etf ryg tuh yij uok ipl ol sqz adw sfe dgr fht gjy hku jli kop xa zcs xvd cbf vng bmh nk".split(),
        strict=True,
    )
)


def typed() -> list[tuple[str, str]]:
    lines = [line for line in TYPED.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return [(text.strip(), wanted.strip()) for text, wanted in (line.split("|") for line in lines)]


def first(text: str) -> str | None:
    found = CITY.guess(text, 1)
    return found[0].area.kelurahan if found else None


def certain(text: str) -> str | None:
    found = CITY.named(text)
    return None if found is None else found.kelurahan


# -- the stated list ---------------------------------------------------------------------------------------------------


def test_the_list_is_large_and_knows_every_kelurahan() -> None:
    assert len(typed()) >= 200
    assert {wanted for _, wanted in typed()} == {area.kelurahan for area in AREAS}


def test_the_right_kelurahan_comes_first() -> None:
    wrong = [(text, wanted, first(text)) for text, wanted in typed() if first(text) != wanted]
    assert len(wrong) <= 0.05 * len(typed()), wrong


def test_what_is_certain_is_right() -> None:
    sure = [(text, wanted, certain(text)) for text, wanted in typed() if certain(text) is not None]
    assert len(sure) >= 50
    assert [one for one in sure if one[1] != one[2]] == []


# -- a blind list: random edits ----------------------------------------------------------------------------------------


def misspelt(dice: random.Random, word: str) -> str:
    """One letter dropped, doubled, exchanged with the next, hit beside, or one vowel mistaken."""
    at = dice.randrange(len(word))
    letter, rest = word[at], word[at + 1 :]
    match dice.choice(("drop", "double", "swap", "beside", "vowel")):
        case "drop":
            return word[:at] + rest
        case "double":
            return word[:at] + letter * 2 + rest
        case "swap":
            return word[:at] + rest[:1] + letter + rest[1:]
        case "beside":
            return word[:at] + dice.choice(BESIDE.get(letter, letter)) + rest
    vowels = [place for place, one in enumerate(word) if one in "aeiou"]
    place = dice.choice(vowels) if vowels else at
    return word[:place] + dice.choice("aeiou") + word[place + 1 :]


def written(dice: random.Random, name: str, kecamatan: str) -> str:
    """The name as it may stand in a message."""
    if dice.random() < 0.15:
        name = name.replace(" ", "")
    return dice.choice(
        (
            name,
            f"kel {name}",
            f"{name} kec {kecamatan}",
            f"jl mawar no 3 kel. {name}, kec. {kecamatan} kota tangerang",
            f"depan masjid {name} {kecamatan}",
        )
    )


@pytest.mark.parametrize(("edits", "share"), [(1, 0.97), (2, 0.9)])
def test_random_typing_errors(edits: int, share: float) -> None:
    """The seed is fixed, so that the figure is one and not a matter of luck."""
    dice, right, rounds = random.Random(edits), 0, 1_000
    for _ in range(rounds):
        area = dice.choice(AREAS)
        name = area.kelurahan.lower()
        for _ in range(edits):
            name = misspelt(dice, name)
        text = written(dice, name, area.kecamatan.lower())
        right += first(text) == area.kelurahan
        assert certain(text) in (None, area.kelurahan), text
    assert right >= share * rounds


@pytest.mark.parametrize("area", AREAS, ids=lambda area: area.kelurahan)
def test_written_well_every_name_is_found(area: object) -> None:
    name, kecamatan = area.kelurahan, area.kecamatan  # type: ignore[attr-defined]
    for text in (
        f"Kel. {name}",
        f"KELURAHAN {name.upper()}, KEC. {kecamatan.upper()}",
        f"Jl. Melati 5 RT 02/03, Kel. {name}, Kec. {kecamatan}, Kota Tangerang 15111",
        f"kel {name.replace(' ', '')}",
    ):
        assert certain(text) == name, text
        assert first(text) == name, text
        assert CITY.guess(text, 1)[0].score >= LIKELY, text
    assert first(name) == name


# -- traps -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("jatiuwung kec cibodas", "Jatiuwung"),
        ("kel jati uwung", "Jatiuwung"),
        ("kel. cibodas, kec. cibodas", "Cibodas"),
        ("Batu Ceper, kel Batu Ceper", "Batuceper"),
        ("tpu kedaung wetan", "Kedaung Wetan"),
        ("kedaung baru", "Kedaung Baru"),
        ("mekarsari", "Mekar Sari"),
        ("cibodasari", "Cibodas Sari"),
        ("Tjikokol", "Cikokol"),
        ("soekasari", "Sukasari"),
        ("kelcikokol", "Cikokol"),
        ("KUNCIRAN INDAH!!!", "Kunciran Indah"),
        ("kuncirán  indah", "Kunciran Indah"),
        ("poris gaga baru", "Poris Gaga Baru"),
        ("poris gaga", "Poris Gaga"),
        ("sukasari kec tangerang", "Sukasari"),
        ("krwci bru", "Karawaci Baru"),
        ("pabuaran tumpeng karawaci", "Pabuaran Tumpeng"),
        ("jalan cikokol raya kel kelapa indah", "Kelapa Indah"),
    ],
)
def test_what_is_meant(text: str, wanted: str) -> None:
    assert first(text) == wanted


def test_kedaung_alone_may_be_either() -> None:
    assert {one.area.kelurahan for one in CITY.guess("kedaung", 3)} >= {"Kedaung Wetan", "Kedaung Baru"}
    assert certain("TPU Kedaung") is None


def test_poris_alone_may_be_any_of_the_six() -> None:
    found = {one.area.kelurahan for one in CITY.guess("daerah poris", 6)}
    assert all("Poris" in name for name in found) and len(found) == 6


@pytest.mark.parametrize(
    "text",
    [
        "di depan pasar baru",
        "pasar baru tangerang",
        "jl kenanga nomor 3",
        "jalan cibodas raya",
        "jl. tanah tinggi 5",
        "gang pinang 2",
        "disambar petir",
        "bawa benda tajam",
        "rambutnya gondrong",
        "minta uang untuk beli periuk",
        "kec. cibodas",
        "kecamatan karang tengah",
        "karang tengah",
        "jl raden saleh, karang tengah, tangerang",
        "kota tangerang",
        "tangerang",
        "terminal poris",
        "perumnas",
        "kunciran uaye",
        "poris gaga bau",
        "sudomara pinang kec pinang",
        "antara tanah tinggi dan buaran indah",
        "",
        "👍👍👍",
        "12345",
    ],
)
def test_nothing_is_certain_here(text: str) -> None:
    assert certain(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "disambar petir",
        "bawa benda tajam",
        "rambutnya gondrong, duduk di bawah pohon ketapang",
        "jl kenanga nomor 3",
        "gang pinang",
        "jalan cibodas raya",
        "di kota tangerang",
        "bapak tua pakai baju putih tidur di trotoar dekat minimarket",
        "ibu ibu membawa anak kecil minta tolong",
        "orangnya marah marah sambil bawa pisau di pinggir jalan raya",
        "tolong segera ke sini pak, kasihan orangnya kehujanan",
        "surabaya",
        "jakarta barat",
        "asdf qwer zxcv",
    ],
)
def test_nothing_is_likely_here(text: str) -> None:
    assert [(one.area.kelurahan, one.score) for one in CITY.guess(text, 3) if one.score >= LIKELY] == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Jl. Kisamaun, Kel. Sukasari", "Sukasari"),
        ("petir kec cipondoh", "Petir"),
        ("Kenanga, Kec. Cipondoh", "Kenanga"),
        ("kel pasar baru", "Pasar Baru"),
        ("pom bensin tanah tinggi", "Tanah Tinggi"),
        ("kel. Cikokol, dekat pasar tanah tinggi", "Cikokol"),
        ("kel padurenan, karang tengah", "Padurenan"),
        ("poris plawad indah, cipondoh", "Poris Plawad Indah"),
        ("poris plawad kec. cipondoh", "Poris Plawad"),
    ],
)
def test_this_is_certain(text: str, wanted: str) -> None:
    assert certain(text) == wanted


# -- kecamatan too -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "name", "is_kecamatan"),
    [
        ("kec cibodas", "Cibodas", True),
        ("kecamatan karang tngah", "Karang Tengah", True),
        ("karteng", "Karang Tengah", True),
        ("ciledg", "Ciledug", True),
        ("kel cibodas", "Cibodas", False),
        ("tanah tingi", "Tanah Tinggi", False),
    ],
)
def test_regions(text: str, name: str, is_kecamatan: bool) -> None:
    found = CITY.guess_regions(text, 3)[0]
    assert (found.name, found.is_kecamatan) == (name, is_kecamatan)


# -- anything ----------------------------------------------------------------------------------------------------------


@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    scores = [one.score for one in CITY.guess(text, 5)]
    assert len(scores) <= 5 and all(60 <= score <= 100 for score in scores)
    CITY.named(text)
    assert len(CITY.guess_regions(text, 5)) <= 5


@pytest.mark.parametrize("text", ["kel " * 1_000, "poris gaga baru " * 250, "x" * 4_000, "a b " * 1_000])
def test_four_thousand_letters_are_read_at_their_beginning(text: str) -> None:
    assert len(text) == 4_000 or "kel" in text
    assert len(CITY.guess(text, 3)) <= 3
    assert CITY.guess(text, 3) == CITY.guess(text[:400], 3)


def test_the_list_has_no_line_twice() -> None:
    texts = [re.sub(r"\W+", " ", text.lower()) for text, _ in typed()]
    assert len(texts) == len(set(texts))
