"""Whoever asks in words to have their data erased is shown what that means, with the key that asks for it (SOP 8): it
is no question for another office, and no word to whoever works on a report."""

import pytest

from bot.actions.kit.requests import Request
from bot.actions.system.erasure import request_erasure
from bot.domain.system.erasure_words import wants_erasure
from storage.system import erasing
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

ASKED = [
    "hapus data saya",
    "saya minta data saya dihapus semua",
    "hapus juga data saya dong, saya takut",
    "tolong apusin nomor aku dari sini",
    "data gue apus aja",
    "jangan simpan data saya",
    "delete my data",
]


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(501, "Siti"))


@pytest.mark.parametrize("said", ASKED)
def test_it_is_understood(said: str) -> None:
    assert wants_erasure(said)


@pytest.mark.parametrize(
    "said",
    [
        "data bansos saya dihapus kenapa",
        "kk saya kehapus datanya",
        "data saya hilang",
        "nomor saya 0812, anak saya hilang",
        "hapus laporan saya",
        "hapus semua chat ini bisa?",
        "kenapa data saya dihapus",
    ],
)
def test_other_words_are_none(said: str) -> None:
    assert not wants_erasure(said)


@pytest.mark.parametrize("said", ASKED)
async def test_it_is_offered(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert "Minta data dihapus?" in siti.last.text and siti.labels() == ["Ya, minta dihapus"]
    assert await siti.draft() is None


async def test_with_an_open_report_too(siti: Chat) -> None:
    await siti.say("ada nenek terlantar di jl benteng betawi tanah tinggi")
    await siti.say("kirim")
    await siti.say("hapus data saya")
    assert "Minta data dihapus?" in siti.last.text


async def test_amid_a_report_that_was_not_sent_it_is_thrown_away(siti: Chat) -> None:
    await siti.say("ada nenek terlantar di jl benteng betawi tanah tinggi")
    await siti.say("hapus data saya")
    assert "Batalkan laporan ini?" in siti.last.text and "Minta data dihapus?" not in siti.seen[-2].text
    await siti.say("ya")
    assert await siti.draft() is None


async def test_amid_a_report_that_the_team_has_one_is_asked_after_the_other(siti: Chat) -> None:
    """Both at once, and a "ya" answered the second."""
    await siti.say("ada odgj ngamuk bawa golok di jl benteng betawi tanah tinggi")
    await offered(siti)
    assert "Minta data dihapus?" in siti.last.text
    await siti.say("ya")
    assert await waits(siti) and "Berhenti melengkapi" in siti.last.text
    await siti.say("ya")
    assert await siti.draft() is None


async def test_amid_a_report_a_no_goes_on_with_it(siti: Chat) -> None:
    await siti.say("ada odgj ngamuk bawa golok di jl benteng betawi tanah tinggi")
    await offered(siti)
    await siti.say("tidak jadi")
    assert not await waits(siti) and "jl benteng betawi" in siti.last.text and await siti.draft() is not None


async def offered(chat: Chat) -> None:
    """Asks for it, and the inbox is through with that."""
    settled = await chat.say("hapus data saya")
    words = {"words": "hapus data saya", "id": chat.stage.update_id, "outcome": settled.outcome}
    query = """UPDATE inbox SET raw = json_object('message', json_object('text', :words)), state = 'done',
               done_at = received_at, outcome = :outcome WHERE update_id = :id"""
    await chat.stage.write(lambda tx: tx.run(query, words))


async def waits(chat: Chat) -> bool:
    return await chat.stage.write(lambda tx: erasing.waiting(tx, chat.who.user_id)) is not None


async def test_whoever_asked_for_it_is_told_until_when(siti: Chat) -> None:
    await siti.say("udah dihapus belum?")
    assert "hapus" not in siti.last.text
    await siti.act(request_erasure, Request(siti.who))
    await siti.say("udah dihapus belum?")
    assert "sudah tercatat" in siti.last.text
