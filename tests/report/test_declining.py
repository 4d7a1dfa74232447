"""Whoever would rather not answer passes over the question, and is not asked whether to throw the report away (SOP 2)."""

import pytest

from bot.reading.declining import declines
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person


@pytest.fixture
async def siti(stage: Stage) -> Chat:
    """A resident whose report lacks nothing but its condition."""
    chat = chat_of(stage, person(501, "Siti"))
    await chat.command("lapor")
    await chat.press("Orang terlantar")
    await chat.say("jl benteng betawi no 5 tanah tinggi")
    return chat


@pytest.mark.parametrize("question", ["Foto", "Nomor", "Patokan"])
@pytest.mark.parametrize("said", ["gausah", "ga usah pak", "lewati aja", "mboten ngertos pak", "nggak ada lagi sih"])
async def test_the_question_is_passed_over(siti: Chat, question: str, said: str) -> None:
    await siti.say("kakek tidur")
    await siti.press(question)
    await siti.say(said)
    answers = await siti.answers()
    assert answers.skipped and answers.words == "kakek tidur"
    assert "Apakah sudah benar" in siti.last.text


@pytest.mark.parametrize("said", ["ga bisa foto takut", "hp rusak", "udah gelap pak"])
async def test_a_reason_passes_over_the_photo(siti: Chat, said: str) -> None:
    await siti.say("kakek tidur")
    await siti.press("Foto")
    await siti.say(said)
    assert "photo" in (await siti.answers()).skipped


@pytest.mark.parametrize("said", ["ga bisa jalan", "ga mau makan", "tidak mau", "belum makan dari kemarin"])
async def test_what_somebody_cannot_do_is_their_condition(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert (await siti.answers()).words == said
    assert "Batalkan laporan" not in siti.last.text


async def test_whoever_goes_on_after_all_loses_no_words(siti: Chat) -> None:
    await siti.say("ga usah dibawa ke rs, cuma laper")
    if "Batalkan laporan" in siti.last.text:
        await siti.press("lanjutkan")
    assert "cuma laper" in ((await siti.answers()).words or "")


@pytest.mark.parametrize(("said", "kind"), [("lainnya", "lainnya"), ("yang lain pak", "lainnya"), ("anak2", "anak")])
async def test_a_kind_is_named_like_its_button(stage: Stage, said: str, kind: str) -> None:
    chat = chat_of(stage, person(501, "Siti"))
    await chat.command("lapor")
    await chat.say(said)
    answers = await chat.answers()
    assert (answers.kind, answers.words) == (kind, None)


@pytest.mark.parametrize(
    "said", ["ga ada kakinya sebelah", "0812 3456 7890", "depan pasar anyar", "iya", "orangnya kurus"]
)
def test_what_says_anything_else_declines_nothing(said: str) -> None:
    assert not declines(said)


@pytest.mark.parametrize(
    "said", ["orangnya sudah mati", "dia mati", "ibu sudah mati", "sudah tidak ada orangnya", "orangnya ga ada lagi"]
)
async def test_what_became_of_somebody_is_no_reason_to_go_on(siti: Chat, said: str) -> None:
    await siti.say("kakek tidur")
    await siti.press("Foto")
    await siti.say(said)
    assert said in ((await siti.answers()).words or "")


def test_a_telephone_that_is_off_is_still_a_reason() -> None:
    reasons = ["hp mati", "batre habis", "hp nya rusak pak", "kamera rusak", "kurang tau", "lupa pak", "ga inget"]
    assert [said for said in reasons if not declines(said)] == []
