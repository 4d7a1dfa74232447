"""What is said at the question "where": an address, or a cry for help that names no place."""

import pytest

from tests.report.chat import Chat, chat_of
from tests.report.test_idle_forms import SITI
from tests.support.stage import Stage


def asks(chat: Chat, words: str) -> bool:
    return words in chat.last.text


@pytest.fixture
async def asked(stage: Stage) -> Chat:
    """A resident whose report lacks its place."""
    siti = chat_of(stage, SITI)
    await siti.command("lapor")
    await siti.press("Orang terlantar")
    assert asks(siti, "Di mana lokasinya")
    return siti


@pytest.mark.parametrize(
    "words",
    [
        "dia bawa golok2, ngamuk2, udah bacok orang, darah dimana2",
        "tolong cepat pak dia ga gerak, ga napas",
        "ibunya kejang2 pak tolong",
    ],
)
async def test_a_cry_for_help_is_no_address(asked: Chat, words: str) -> None:
    await asked.say(words)
    answers = await asked.answers()
    assert (answers.place_text, answers.area_code) == (None, None)
    assert answers.words == words and answers.urgent
    assert "112" in asked.last.text and asks(asked, "Di mana lokasinya")


async def test_a_cry_for_help_with_a_place_is_both(asked: Chat) -> None:
    await asked.say("di depan pasar anyar, dia bawa golok")
    answers = await asked.answers()
    assert answers.place_text is not None and answers.urgent
    assert "112" in asked.last.text


@pytest.mark.parametrize("words", ["cpt pak ke sini", "didpan rumah sy pak cpt"])
async def test_a_typing_error_forgiven_is_no_certain_kelurahan(asked: Chat, words: str) -> None:
    await asked.say(words)
    assert (await asked.answers()).area_code is None


VAGUE_ANSWERS = ["di depan rumah saya", "di sini pak", "dpn rmh sy pak", "masih di pinggir jalan"]


@pytest.mark.parametrize("words", VAGUE_ANSWERS)
async def test_words_that_say_it_only_to_whoever_stands_there_are_kept_and_asked_about_once(
    asked: Chat, words: str
) -> None:
    await asked.say(words)
    answers = await asked.answers()
    assert (answers.place_text, answers.words) == (None, words)
    assert asks(asked, "belum bisa menemukan tempatnya") and asks(asked, "Di mana lokasinya")
    await asked.say("ya di depan rumah saya")
    assert (await asked.answers()).place_text == "ya di depan rumah saya", "nobody is asked without end"


async def test_an_urgent_report_waits_for_no_better_place_and_takes_it_when_it_comes(stage: Stage) -> None:
    siti = chat_of(stage, SITI)
    await siti.say("ada odgj ngamuk bawa golok pak")
    await siti.say("di depan rumah saya")
    [ticket] = await siti.tickets()
    assert ticket.answers.place_text == "di depan rumah saya", "the team has it"
    await siti.say("gang haji mail kel cipete")
    [ticket] = await siti.tickets()
    assert (ticket.answers.place_text, ticket.answers.area_code) == ("gang haji mail kel cipete", "36.71.11.1007")
