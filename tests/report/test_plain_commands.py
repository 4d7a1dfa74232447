"""A command without its slash ("status", "menu", "english please") is that command by whatever messenger, and begins no
report."""

import pytest

from bot.domain.kit.commands import asks_language
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

ASKED = [
    "english please",
    "Do you speak English?",
    "switch to english please",
    "sekarang pakai bahasa indonesia aja",
    "bisa bahasa inggris ga",
    "English",
]


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(501, "Siti"))


@pytest.mark.parametrize(
    ("word", "shown"),
    [
        ("status", "Belum ada laporan"),
        ("Laporan saya", "Belum ada laporan"),
        ("menu", "Selamat datang"),
        ("bantuan!", "/lapor"),
        ("help", "/lapor"),
        ("bahasa", "Choose a language"),
        ("lapor", "Apa yang ingin"),
        ("cari", "Siapa nama"),
    ],
)
async def test_a_word_for_a_command_is_that_command(siti: Chat, word: str, shown: str) -> None:
    await siti.say(word)
    assert shown in siti.last.text and word not in siti.last.text.splitlines()


@pytest.mark.parametrize("said", ASKED)
async def test_another_language_is_offered_also_amid_a_report(siti: Chat, said: str) -> None:
    assert asks_language(said)
    await siti.say("ada nenek terlantar di jl benteng betawi tanah tinggi")
    await siti.say(said)
    assert "Choose a language" in siti.last.text


@pytest.mark.parametrize(
    "said",
    ["there is an old man", "bahasa apa itu", "guru bahasa inggris pingsan", "saya di taman indonesia", "in use"],
)
def test_other_words_ask_for_none(said: str) -> None:
    assert not asks_language(said)


async def test_how_it_stands_is_shown_beside_an_open_report_and_tells_the_team_nothing(siti: Chat) -> None:
    await siti.say("ada nenek terlantar di jl benteng betawi tanah tinggi")
    await siti.say("kirim")
    await siti.say("status")
    assert "TRC-0001" in siti.last.text and "disimpan" not in siti.last.text


async def test_how_a_first_report_stands_that_was_not_sent_is_said(siti: Chat) -> None:
    await siti.say("ada nenek terlantar di jl benteng betawi tanah tinggi")
    await siti.say("status")
    assert "belum dikirim" in siti.last.text and "Apakah sudah benar" in siti.last.text
