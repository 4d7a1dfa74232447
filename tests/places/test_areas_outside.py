"""A place outside the city: said kindly, with the neighbour where it is known, and still reportable (SOP 2)."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.config.city import CityPart
from bot.domain.kit.service import Service
from bot.places import Places
from tests.places.towns import corner, write_town
from tests.report.chat import chat_of
from tests.support.stage import Stage, person

BINTARO = (-6.272, 106.714)
BOGOR = (-6.5971, 106.8060)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("id", ("di luar Kota Tangerang", "kemungkinan di <b>Kota Tangerang Selatan</b>", "hubungi <b>112</b>")),
        ("en", ("outside Kota Tangerang", "probably in <b>Kota Tangerang Selatan</b>", "call <b>112</b>")),
    ],
)
async def test_the_neighbour_is_named(stage: Stage, language: str, words: tuple[str, ...]) -> None:
    chat = chat_of(stage, person(7, "Siti", language=language))
    await chat.say(pin=BINTARO)
    assert all(one in chat.last.text for one in words), chat.last.text


async def test_a_neighbour_with_a_number_of_its_own(stage: Stage) -> None:
    stage.city = Places.of(CityPart(neighbours=[{"name": "Sebelah <1>", "contact": "021-12345", "points": [BINTARO]}]))
    chat = chat_of(stage, person(7, "Siti"))
    await chat.say(pin=BINTARO)
    assert "Sebelah &lt;1&gt;" in chat.last.text and "021-12345" in chat.last.text and "112" in chat.last.text


async def test_far_away_names_nobody_and_112(stage: Stage) -> None:
    chat = chat_of(stage, person(7, "Siti"))
    await chat.say(pin=BOGOR)
    assert "di luar Kota Tangerang" in chat.last.text and "kemungkinan" not in chat.last.text
    assert "<b>112</b>" in chat.last.text


async def test_it_can_be_sent_all_the_same(stage: Stage) -> None:
    chat = chat_of(stage, person(7, "Siti"))
    await chat.say(pin=BINTARO)
    await chat.press("Tetap kirim")
    await chat.press("Orang terlantar")
    await chat.press("Kirim")
    [ticket] = await chat.tickets()
    assert (ticket.answers.in_city, ticket.area_code, ticket.lat_e6) == (False, None, -6_272_000)


async def test_another_city_has_its_own_name(stage: Stage, tmp_path: Path) -> None:
    stage.city = Places.of(write_town(tmp_path))
    stage.rules = replace(stage.rules, service=Service())
    lat, lng = corner(0)
    chat = chat_of(stage, person(7, "Siti"))
    await chat.say(pin=(lat - 0.1, lng))
    assert "di luar Kota Kotak" in chat.last.text
    assert not any("Tangerang" in screen.text for screen in chat.seen)
    await chat.say(pin=(lat + 0.01, lng + 0.01))
    assert (await chat.answers()).area_code == "99.01.01.1001"
