"""Whoever asks not to be named, told of or called, or whose telephone others look at (SOP 8, 9): it is a word to the
team, and no withdrawal, no answer to another question, and nothing that is dropped."""

import pytest

from bot.reading.discreet import SILENCE, TRACES, asks_discretion
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

ASKED = [
    "gak usah sebut nama saya ya",
    "jgn bilang ayahku ya kak",
    "jangan kasih tau suami saya",
    "jangan telepon saya",
]

NOT_CALLED = [
    "jangan telpon nanti ketauan",
    "chat aja jangan telpon",
    "wa aja pak jgn nelpon",
    "jangan telepon ya nanti dia denger",
    "jangan nelpon dulu",
    "ga usah telpon takut bapak tau",
    "jgn ditelpon nanti suami marah",
]


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(501, "Siti"))


@pytest.mark.parametrize(
    "said", [*ASKED, "nama saya jangan disebut", "saya ga mau ketauan", "jangan cerita ke siapa2", *NOT_CALLED]
)
def test_it_is_understood(said: str) -> None:
    assert asks_discretion(said) == SILENCE


@pytest.mark.parametrize(
    "said",
    ["hapus semua chat ini bisa?", "jangan ada notif ya", "hp saya suka diperiksa suami", "chat ini dibaca suami"],
)
def test_what_others_see_on_the_telephone_is_understood(said: str) -> None:
    assert asks_discretion(said) == TRACES


@pytest.mark.parametrize(
    "said",
    [
        "ga usah",
        "ga usah foto",
        "saya ga tau namanya",
        "orangnya ga mau bilang namanya",
        "ga usah ditelpon, udah pulang",
        "tidak ada yang bisa dihubungi",
        "jangan datang dulu",
        "jangan telpon polisi",
        "chat ini dibaca siapa",
    ],
)
def test_other_words_are_none(said: str) -> None:
    assert not asks_discretion(said)


@pytest.mark.parametrize("said", ASKED)
@pytest.mark.parametrize("first", ["ada nenek terlantar di jl benteng betawi tanah tinggi", "ada nenek terlantar"])
async def test_amid_a_report_it_is_a_word_to_the_team(siti: Chat, said: str, first: str) -> None:
    await siti.say(first)
    asked = siti.last.text.splitlines()[-1]
    await siti.say(said)
    assert said in ((await siti.answers()).words or "") and "petugas" in siti.seen[-2].text
    assert siti.last.text.splitlines()[-1] == asked and "Batalkan" not in siti.last.text


async def test_with_an_open_report_it_goes_to_whoever_works_on_it(siti: Chat) -> None:
    await siti.say("ada nenek terlantar di jl benteng betawi tanah tinggi")
    await siti.say("kirim")
    await siti.say("jangan telepon saya")
    assert "disimpan di laporan" in siti.last.text


async def test_without_a_report_it_is_answered(siti: Chat) -> None:
    await siti.say("jangan sebut nama saya ya")
    assert "hanya dilihat petugas" in siti.last.text and await siti.draft() is None
    await siti.say("hp saya suka diperiksa suami, hapus chat ini bisa?")
    assert "pratinjau notifikasi" in siti.last.text and await siti.draft() is None
