"""A place that is said more closely in a later message, and what is no place at all (SOP 2)."""

import pytest

from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(501, "Siti"))


async def test_its_kelurahan_is_put_behind_a_place_without_one(siti: Chat) -> None:
    await siti.say("tolong ada kakek jatuh di empang deket musholla")
    await siti.say("dimari di poris plawad RT 3")
    answers = await siti.answers()
    assert answers.place_text == "di empang deket musholla, di poris plawad RT 3"
    assert answers.area_code == "36.71.05.1008" and "Poris Plawad" in siti.last.text


async def test_a_kelurahan_by_itself_overrules_what_was_only_proposed(siti: Chat) -> None:
    await siti.say("ada bocah kecil nangis sendirian di pasar lama")
    await siti.say("sukasari")
    answers = await siti.answers()
    assert answers.place_text == "di pasar lama, sukasari"


async def test_a_name_that_means_something_else_too_is_a_kelurahan_by_itself(siti: Chat) -> None:
    await siti.say("ada kakek terlantar di depan pasar bengkok")
    await siti.say("pinang pak")
    assert (await siti.answers()).place_text == "di depan pasar bengkok, pinang"


async def test_a_fever_is_no_place(siti: Chat) -> None:
    await siti.say("ada nenek terlantar")
    for said in ("panas", "demam pak"):
        await siti.say(said)
        answers = await siti.answers()
        assert answers.place_text is None and said in (answers.words or "")


async def test_a_thumb_says_yes(siti: Chat) -> None:
    await siti.say("ada nenek terlantar di jl benteng betawi tanah tinggi")
    await siti.say("👍")
    assert len(await siti.tickets()) == 1


async def test_a_place_that_is_told_in_pieces_is_whole(siti: Chat) -> None:
    await siti.say("ada kakek terlantar di kali mookervart")
    await siti.say("daan mogot km 13")
    answers = await siti.answers()
    assert answers.place_text == "di kali mookervart, daan mogot km 13" and answers.landmark == "kali mookervart"


async def test_a_place_that_is_said_again_is_not_doubled(siti: Chat) -> None:
    await siti.say("ada nenek pikun di terminal poris")
    await siti.say("di terminal poris")
    assert (await siti.answers()).place_text == "di terminal poris"
