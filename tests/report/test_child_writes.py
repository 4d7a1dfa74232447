"""A child that writes of itself is told what to do as one tells a child (SOP 2): not to keep company to a child, and not
as "Bapak/Ibu"."""

import pytest

from bot.domain.ticket.young import writes_as_child
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

CHILDREN = [
    "halo kak aku 9 tahun",
    "aku kelas 5",
    "kak aku 14 tahun dipukulin bapak tiap hari",
    "aku masih smp kak",
    "gw masih kelas 8",
    "umurku 10 tahun",
    "aku cewek 15 tahun",
    "im 12 years old",
    "kak tolong, bapakku mabuk mukulin mama\naku kelas 5",
]
OTHERS = [
    "anak saya 9 tahun",
    "adek aku kelas 5",
    "saya 45 tahun",
    "saya guru kelas 5",
    "aku liat anak 9 tahun",
    "saya punya anak kelas 2",
    "saya di sd cimone 2",
    "saya sudah 10 tahun tinggal di sini",
    "saya 12 tahun jadi rt",
    "saya sd jam 5 di sini",
    "umur anak saya 9",
]


@pytest.fixture
def adi(stage: Stage) -> Chat:
    return chat_of(stage, person(501, "Adi"))


@pytest.mark.parametrize("said", CHILDREN)
def test_it_is_understood_of_the_writer(said: str) -> None:
    assert writes_as_child(said)


@pytest.mark.parametrize("said", OTHERS)
def test_of_somebody_else_it_says_nothing(said: str) -> None:
    assert not writes_as_child(said)


async def test_the_advice_speaks_to_the_child(adi: Chat) -> None:
    await adi.say("halo kak aku 9 tahun, aku di rumah sendirian mama ga pulang 2 hari")
    assert "Kamu tunggu di tempat yang aman" in adi.last.text and "temani anak" not in adi.last.text
    assert "112" in adi.last.text and "Kamu ada di mana?" in adi.last.text


async def test_said_later_it_counts_too(adi: Chat) -> None:
    await adi.say("ada anak 5 tahun nangis sendirian")
    assert "temani anak" in adi.last.text
    await adi.say("aku 9 tahun")
    assert "Kamu tunggu" in adi.last.text


async def test_whoever_writes_of_a_child_is_told_as_before(adi: Chat) -> None:
    await adi.say("ada anak 5 tahun nangis sendirian, anak saya 9 tahun yang nemu")
    assert "temani anak" in adi.last.text and "Kamu" not in adi.last.text
