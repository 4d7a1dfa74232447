"""A yes, a no or a correction in words, where another answer raised a doubt or was wrong (SOP 2): none of it is an
address."""

import pytest

from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(501, "Siti"))


@pytest.mark.parametrize("said", ["iya tetap kirim", "ya", "tetep kirim aja pak", "kirim aja"])
async def test_outside_the_city_a_yes_goes_on_and_keeps_the_place(siti: Chat, said: str) -> None:
    await siti.say("ada nenek terlantar di bsd serpong")
    assert "di luar Kota" in siti.last.text
    await siti.say(said)
    answers = await siti.answers() if await siti.draft() else (await siti.tickets())[0].answers
    assert answers.outside_ok and "bsd serpong" in (answers.place_text or "")


@pytest.mark.parametrize("said", ["bukan", "salah", "tidak pak"])
async def test_outside_the_city_a_no_asks_where(siti: Chat, said: str) -> None:
    await siti.say("ada nenek terlantar di bsd serpong")
    await siti.say(said)
    assert "Di mana lokasinya" in siti.last.text


@pytest.mark.parametrize("said", ["bukan, di cikokol", "eh salah pak, di cikokol"])
async def test_outside_the_city_a_no_with_the_place_is_the_place(siti: Chat, said: str) -> None:
    await siti.say("ada nenek terlantar di bsd serpong")
    await siti.say(said)
    answers = await siti.answers()
    assert answers.place_text in ("di cikokol", "pak, di cikokol") and answers.in_city is not False


@pytest.mark.parametrize("said", ["iya masih butuh bantuan", "iya masih", "masih perlu dibantu pak"])
async def test_a_family_that_still_needs_help_says_so(siti: Chat, said: str) -> None:
    await siti.command("lapor")
    await siti.press("ODGJ bersama keluarga")
    await siti.say(said)
    assert (await siti.answers()).still_needed and "Di mana lokasinya" in siti.last.text


@pytest.mark.parametrize("said", ["eh bukan cikokol, karawaci", "di karawaci deket ramayana"])
async def test_another_place_under_the_review_is_the_place(siti: Chat, said: str) -> None:
    await siti.say("ada odgj di cikokol")
    await siti.say(said)
    answers = await siti.answers()
    assert "karawaci" in (answers.place_text or "") and answers.area_code is None


async def test_a_figure_out_of_nowhere_begins_nothing(siti: Chat) -> None:
    await siti.say("1")
    assert await siti.draft() is None


async def test_send_after_it_was_sent_is_no_word_to_the_team(siti: Chat) -> None:
    await siti.say("ada nenek terlantar di jl benteng betawi tanah tinggi")
    await siti.say("iya")
    assert (await siti.say("kirim")).outcome == "status"
