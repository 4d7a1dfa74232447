"""Whoever tells everything in voice messages is held up by no question, and the team gets to hear it (SOP 2)."""

import pytest

from bot.actions.kit.heard import Media
from bot.domain.kit.people import Role
from tests.report.chat import TANAH_TINGGI, Chat, chat_of
from tests.support.stage import Stage, person


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(501, "Siti"))


async def speak(siti: Chat, times: int = 1) -> None:
    for _ in range(times):
        number = siti.message_id + 1
        await siti.say(media=Media("voice", f"file{number}", f"unique{number}", None))


async def test_four_messages_make_a_report(siti: Chat) -> None:
    await speak(siti)
    assert "112" in siti.last.text and "satu pesan suara lagi" in siti.last.text
    await speak(siti)
    assert "Di mana lokasinya" in siti.last.text
    await speak(siti)
    assert "Di mana lokasinya" in siti.last.text and "satu pesan suara lagi" in siti.last.text
    await speak(siti)
    answers = await siti.answers()
    assert "Apakah sudah benar" in siti.last.text and "disebut di pesan suara" in siti.last.text
    assert answers.voices == 4 and answers.guessed and answers.spoken
    await siti.say("kirim")
    assert len(await siti.tickets()) == 1


async def test_a_place_in_words_or_a_pin_takes_its_place(siti: Chat) -> None:
    await speak(siti, 4)
    await siti.say("di jl benteng betawi tanah tinggi")
    answers = await siti.answers()
    assert answers.place_text == "di jl benteng betawi tanah tinggi" and answers.area_code is not None
    assert "disebut di pesan suara" not in siti.last.text
    await siti.say(pin=TANAH_TINGGI)
    assert (await siti.answers()).lat_e6 is not None


async def test_a_call_takers_recording_answers_nothing(stage: Stage) -> None:
    who = person(60, "Oki")
    await stage.grant(who, Role.OPERATOR)
    oki = chat_of(stage, who)
    await oki.command("catat")
    await oki.press("Telepon")
    await oki.say("08123456789")
    await speak(oki, 3)
    answers = await oki.answers()
    assert answers.kind is None and not answers.spoken and answers.voices == 3
