"""What relatives write, read: names, sex, age, height, days."""

from datetime import date

import pytest

from bot.domain.family.search import Ask, Description, next_question, sendable
from bot.domain.family.search_reading import read_age, read_day, read_height, read_names, read_sex

TODAY = date(2023, 7, 12)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Suryanto, biasa dipanggil Yanto", ("Suryanto", "Yanto")),
        ("Siti Aminah (Mimin)", ("Siti Aminah", "Mimin")),
        ("nama Sukarjo alias Jo", ("Sukarjo", "Jo")),
        ("Nur / Nur", ("Nur",)),
        ("...", ()),
    ],
)
def test_names(text: str, names: tuple[str, ...]) -> None:
    assert read_names(text) == names


@pytest.mark.parametrize(
    ("text", "sex"),
    [("laki-laki", "male"), ("L", "male"), ("Perempuan", "female"), ("ibu saya", "female"), ("entah", None)],
)
def test_sex(text: str, sex: str | None) -> None:
    assert read_sex(text) == sex


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("62", (61, 63)),
        ("sekitar 60 tahun", (56, 64)),
        ("60-65", (60, 65)),
        ("60an", (60, 69)),
        ("8 bulan", (0, 1)),
        ("200", None),
        ("tua", None),
    ],
)
def test_age(text: str, age: tuple[int, int] | None) -> None:
    assert read_age(text) == age


@pytest.mark.parametrize(
    ("text", "height"),
    [("165", (161, 169)), ("1,65 m", (161, 169)), ("sekitar 170 cm", (164, 176)), ("1.7m", (166, 174)), ("300", None)],
)
def test_height(text: str, height: tuple[int, int] | None) -> None:
    assert read_height(text) == height


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("hari ini", "2023-07-12", "2023-07-12"),
        ("kemarin", "2023-07-11", "2023-07-11"),
        ("3 hari yang lalu", "2023-07-08", "2023-07-10"),
        ("12 hari lalu", "2023-06-29", "2023-07-01"),
        ("seminggu lalu", "2023-07-02", "2023-07-08"),
        ("hari senin", "2023-07-10", "2023-07-10"),
        ("12 juni", "2023-06-12", "2023-06-12"),
        ("25 desember", "2022-12-25", "2022-12-25"),
        ("28/6/2023", "2023-06-28", "2023-06-28"),
        ("28-06-23", "2023-06-28", "2023-06-28"),
        ("juni 2022", "2022-06-01", "2022-06-30"),
        ("tahun 2020", "2020-01-01", "2020-12-31"),
        ("juli", "2023-07-01", "2023-07-12"),
    ],
)
def test_days(text: str, first: str, last: str) -> None:
    found = read_day(text, TODAY)
    assert found is not None
    assert [day.isoformat() for day in found] == [first, last]


@pytest.mark.parametrize("text", ["besok", "30 februari", "5 Agustus 2030", "entahlah", "1.000.000 hari lalu", ""])
def test_no_days(text: str) -> None:
    assert read_day(text, TODAY) is None


def test_what_is_said_survives_the_database() -> None:
    known = Description(
        name="Aminah", sex="female", age=(60, 65), lost=("2023-07-01", "2023-07-02"), skipped=("marks",)
    )
    assert Description.load(known.dump()) == known
    assert Description.load('{"name":"Aminah","of_a_later_release":1}').name == "Aminah"


def test_what_is_needed_is_asked_again() -> None:
    everything = tuple(str(ask) for ask in Ask)
    assert next_question(Description(skipped=everything)) is Ask.SEX
    assert next_question(Description(sex="male", skipped=everything)) is Ask.NAME
    assert next_question(Description(sex="male", marks="tato", skipped=everything)) is Ask.REVIEW
    assert not sendable(Description(name="Aminah"))
