"""A pin far from the address that was written (SOP 2): it is asked which of them is right, and nothing waits for it."""

import pytest

from bot.domain.report.form import TABLE, ReportQuestion
from tests.report.chat import TANAH_TINGGI, Chat, chat_of
from tests.support.stage import Stage, person

WRITTEN = "Jl. Benda Raya, kel. Benda"
BENDA = "36.71.04.1003"


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(7, "Siti"))


async def _asking(chat: Chat) -> ReportQuestion:
    draft = await chat.draft()
    assert draft is not None
    return TABLE.load(draft.asking).ask


async def _far(siti: Chat, kind: str = "Orang terlantar", words: str = WRITTEN) -> None:
    """The place in words, then the location of a phone that is somewhere else."""
    await siti.command("lapor")
    await siti.press(kind)
    await siti.say(words)
    await siti.say(pin=TANAH_TINGGI)


async def test_it_is_asked_and_the_pin_counts_until_it_is_answered(siti: Chat) -> None:
    await _far(siti)
    assert await _asking(siti) is ReportQuestion.APART
    assert "km dari <b>Kel. Benda</b>" in siti.last.text
    answers = await siti.answers()
    assert answers.lat_e6 is not None and answers.place_text == WRITTEN
    await siti.press("Kirim")
    [ticket] = await siti.tickets()
    assert ticket.lat_e6 is not None, "nothing waits for the answer"


async def test_the_pin_is_right(siti: Chat) -> None:
    await _far(siti)
    await siti.press("Titik yang dikirim")
    assert await _asking(siti) is ReportQuestion.CONDITION
    answers = await siti.answers()
    assert (answers.area_code, answers.written) == ("36.71.01.1003", None) and answers.lat_e6 is not None


async def test_the_address_is_right(siti: Chat) -> None:
    await _far(siti)
    await siti.press("Alamat yang ditulis")
    answers = await siti.answers()
    assert (answers.area_code, answers.lat_e6, answers.place_text) == (BENDA, None, WRITTEN)
    assert await _asking(siti) is ReportQuestion.CONDITION


async def test_an_urgent_report_is_with_the_team_and_follows_the_answer(siti: Chat) -> None:
    await _far(siti, "mengamuk")
    [ticket] = await siti.tickets()
    assert await _asking(siti) is ReportQuestion.APART
    await siti.press("Alamat yang ditulis")
    [ticket] = await siti.tickets()
    assert (ticket.area_code, ticket.lat_e6) == (BENDA, None)


async def test_another_pin_settles_it(siti: Chat) -> None:
    await _far(siti)
    await siti.say(pin=(-6.1266, 106.6790))
    assert (await siti.answers()).written is None
    assert await _asking(siti) is not ReportQuestion.APART


@pytest.mark.parametrize(
    "words",
    [
        "Jl. Benteng Betawi, kel. Tanah Tinggi",  # the same
        "Pasar Anyar, kel. Sukarasa",  # a neighbour: people do not know where one ends
        "dekat masjid raya",  # names no kelurahan
    ],
)
async def test_what_is_near_or_names_no_kelurahan_is_not_asked_about(siti: Chat, words: str) -> None:
    await _far(siti, words=words)
    assert await _asking(siti) is ReportQuestion.CONDITION


async def _pinned(siti: Chat) -> None:
    """The location of the phone, before any words of where it is."""
    await siti.command("lapor")
    await siti.press("Orang terlantar")
    await siti.say(pin=TANAH_TINGGI)


async def test_an_address_that_is_typed_after_a_pin_far_away_is_asked_about(siti: Chat) -> None:
    await _pinned(siti)
    await siti.say("bapak tua tidur, orangnya di Jl. Benda Raya kel. Benda")
    assert await _asking(siti) is ReportQuestion.APART and "km dari <b>Kel. Benda</b>" in siti.last.text
    answers = await siti.answers()
    assert answers.lat_e6 is not None, "the pin counts until it is answered"
    assert answers.words == "bapak tua tidur, orangnya di Jl. Benda Raya kel. Benda"
    await siti.press("Alamat yang ditulis")
    answers = await siti.answers()
    assert (answers.area_code, answers.lat_e6) == (BENDA, None)


async def test_an_address_in_the_place_of_a_pin_is_asked_about_where_it_is_far(siti: Chat) -> None:
    await _pinned(siti)
    await siti.say("Bapak tua tidur di trotoar")
    await siti.press("✏️ Lokasi")
    await siti.say(WRITTEN)
    assert await _asking(siti) is ReportQuestion.APART
    await siti.press("Titik yang dikirim")
    answers = await siti.answers()
    assert (answers.area_code, answers.place_text) == ("36.71.01.1003", WRITTEN) and answers.lat_e6 is not None


@pytest.mark.parametrize("words", ["tidur di Jl. Benteng Betawi, kel. Tanah Tinggi", "dari pagi dekat masjid raya"])
async def test_words_beside_a_pin_that_name_no_place_far_away_raise_no_question(siti: Chat, words: str) -> None:
    await _pinned(siti)
    await siti.say(words)
    assert await _asking(siti) is ReportQuestion.REVIEW
    assert (await siti.answers()).lat_e6 is not None


async def _corrected(siti: Chat, words: str) -> None:
    """A pin, and then words in its place."""
    await _pinned(siti)
    await siti.say("Bapak tua tidur di trotoar")
    await siti.press("✏️ Lokasi")
    await siti.say(words)


async def test_an_address_in_the_pins_own_kelurahan_stands_beside_the_pin(siti: Chat) -> None:
    await _corrected(siti, "Jl. Benteng Betawi 12, kel. Tanah Tinggi")
    assert await _asking(siti) is ReportQuestion.REVIEW
    answers = await siti.answers()
    assert answers.lat_e6 is not None and answers.place_text == "Jl. Benteng Betawi 12, kel. Tanah Tinggi"
    assert (answers.area_code, answers.areas) == ("36.71.01.1003", ()), "what was said settles what the pin left open"


@pytest.mark.parametrize("words", ["Jl. Daan Mogot depan toko emas", "Pasar Anyar, kel. Sukarasa"])
async def test_where_an_address_does_not_name_the_pins_kelurahan_neither_replaces_the_other(
    siti: Chat, words: str
) -> None:
    await _corrected(siti, words)
    assert await _asking(siti) is ReportQuestion.APART and "Mana yang benar?" in siti.last.text
    answers = await siti.answers()
    assert answers.lat_e6 is not None and answers.place_text == words
    await siti.press("Alamat yang ditulis")
    answers = await siti.answers()
    assert (answers.lat_e6, answers.place_text, answers.written) == (None, words, None)


async def test_an_address_for_a_pin_outside_the_city_takes_its_place(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.press("Orang terlantar")
    await siti.say(pin=(-6.3, 106.9))
    await siti.say(WRITTEN)
    answers = await siti.answers()
    assert (answers.lat_e6, answers.area_code, answers.written) == (None, BENDA, None)
