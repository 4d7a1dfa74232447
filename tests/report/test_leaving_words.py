"""Under "really throw it away?" a yes and a no in words are heard (SOP 2: back, skip and cancel at each step)."""

import pytest

from bot.reading.agreeing import leaves
from storage.family import searches
from tests.family.cases import relative
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

ASKED = "Batalkan laporan ini"


@pytest.fixture
async def siti(stage: Stage) -> Chat:
    """A resident who is asked whether to throw the report away."""
    chat = chat_of(stage, person(501, "Siti"))
    await chat.say("ada kakek terlantar di jl benteng betawi no 5 tanah tinggi")
    await chat.say("batal")
    assert ASKED in chat.last.text
    return chat


@pytest.mark.parametrize("said", ["ya", "iya pak", "batal", "iya batalin aja", "betul", "ya batal", "stop"])
async def test_a_yes_leaves(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert await siti.draft() is None and await siti.tickets() == []


@pytest.mark.parametrize("said", ["tidak", "jangan", "lanjut", "jangan dulu pak", "ga jadi batal", "engga"])
async def test_a_no_goes_on_and_is_no_word_of_the_report(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert "Apakah sudah benar" in siti.last.text
    assert said not in ((await siti.answers()).words or "").split("\n")


@pytest.mark.parametrize("said", ["ga jadi", "ga usah", "eh ga jadi deh"])
async def test_what_may_be_either_is_asked_with_the_words_that_decide(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert ASKED in siti.last.text and "Tulis ya untuk membatalkan" in siti.last.text.replace("<b>", "").replace(
        "</b>", ""
    )
    await siti.say("tidak")
    assert "Apakah sudah benar" in siti.last.text


@pytest.mark.parametrize("said", ["ya dia bawa pisau", "iya tapi kakeknya pingsan", "bener pak cepet"])
async def test_what_says_more_than_yes_is_kept(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert said in ((await siti.answers()).words or "")


def test_a_question_decides_nothing() -> None:
    assert leaves("ya?") is None and leaves("kenapa batal") is None


async def test_a_search_is_left_in_words_too(stage: Stage) -> None:
    chat = relative(stage, person(502, "Ani"))
    await chat.begin()
    await chat.say("Sukardi")
    await chat.say("batal")
    await chat.say("ya")
    assert await stage.write(lambda tx: searches.filling(tx, chat.who.user_id)) is None
