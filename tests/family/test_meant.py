"""What relatives wrote and was read only in part is asked about, and their words are kept for the team."""

import pytest

from tests.family.cases import Relative, relative
from tests.support.stage import Stage, person

SITI = person(501, "Siti")


@pytest.fixture
async def siti(stage: Stage) -> Relative:
    """At the question "how old?"."""
    one = relative(stage, SITI)
    await one.begin()
    await one.say("Aminah")
    await one.press("Perempuan")
    return one


async def at_when(siti: Relative) -> None:
    """At the question "when last seen?"."""
    for _ in range(4):
        await siti.press("Lewati")
    assert "Kapan terakhir terlihat" in siti.last.text


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("lahir 12-03-1961", (61, 63)),
        ("kira2 60an", (60, 69)),
        ("8bln", (0, 1)),
        ("60-70", (60, 70)),
        ("lansia", (60, 100)),
    ],
)
async def test_ages(siti: Relative, words: str, age: tuple[int, int]) -> None:
    await siti.say(words)
    known = await siti.known()
    assert known.age is not None and "Berapa tinggi" in siti.last.text
    assert abs(known.age[0] - age[0]) <= 1 and abs(known.age[1] - age[1]) <= 1  # the clock of the stage is not July


async def test_the_unread_part_is_named_and_the_words_stay(siti: Relative) -> None:
    await siti.say("62 tahun, agak pikun")
    assert "Maksudnya <b>61–63 tahun</b>?" in siti.last.text and "“agak pikun”" in siti.last.text
    assert "Berapa umurnya" in siti.last.text, "the question is still open"
    await siti.press("Ya, benar")
    assert "Berapa tinggi" in siti.last.text
    known = await siti.known()
    assert known.age == (61, 63) and known.typed == ("62 tahun, agak pikun",)


async def test_a_typed_yes_and_another_answer(siti: Relative) -> None:
    await siti.say("62 tahun, agak pikun")
    await siti.say("ya")
    assert "Berapa tinggi" in siti.last.text
    await siti.say("165 cm 60 kg")
    assert "“60 kg”" in siti.last.text
    await siti.say("160")
    known = await siti.known()
    assert known.height == (156, 164) and known.rest is None


async def test_a_weekday_that_contradicts_its_date(siti: Relative) -> None:
    await at_when(siti)
    await siti.say("Rabu, 26 Juni 2023")
    assert "Maksudnya <b>Senin, 26 Juni 2023</b>?" in siti.last.text
    assert "Hari dan tanggalnya tidak cocok." in siti.last.text


async def test_last_week_or_last_sunday(siti: Relative) -> None:
    await at_when(siti)
    await siti.say("minggu kemarin")
    assert "Bisa berarti dua hal." in siti.last.text and " sampai " in siti.last.text


async def test_a_day_that_has_not_come_is_no_answer(siti: Relative) -> None:
    await at_when(siti)
    await siti.say("besok")
    assert "belum terjadi" in siti.last.text
    assert (await siti.known()).lost is None
