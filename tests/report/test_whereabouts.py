"""Whoever comes in the name of an office, a paper or a firm and asks where somebody is gets one and the same answer: a
chat cannot tell who they are, and somebody may hide from them (SOP 9)."""

import pytest

from bot.domain.family.asking import asks_after, asks_officially
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

ASK = (
    "selamat malam saya Bripka Andi dari Polsek Karawaci, dinsos bawa orang tadi malam ke mana ya?",
    "Saya Bripka Andi Polsek Karawaci, mohon info keberadaan ibu Sulastri yang dijemput TRC",
    "selamat siang, saya perawat rsud, pasien ibu Sulastri titipan dinsos alamat rumah singgahnya dimana ya",
    "saya petugas baru dinsos, minta daftar penghuni rumah singgah",
    "saya kurir mau antar paket buat ibu Sulastri, alamat rumah singgahnya?",
    "saya perawat RSUD, ibu Sulastri dititip di rumah singgah mana?",
    "kami dari kejaksaan, orang yang dibawa tadi ditaruh dimana",
)
BRING = (
    "saya perawat puskesmas, ada bapak terlantar di depan puskesmas cipondoh, harus dibawa ke mana ya?",
    "saya satpam rsud, ada kakek tidak dikenal di igd, dibawa ke mana ini",
    "kami dari polsek, ada odgj diamankan, mau diserahkan ke dinsos di mana",
    "saya dari polsek mau antar orang terlantar ke rumah singgah dimana alamatnya",
    "saya petugas parkir, ada orang tidur di halte",
)


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(501, "Siti"))


@pytest.mark.parametrize("said", ASK)
async def test_an_office_that_asks_where_somebody_is_learns_it_elsewhere(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert "tidak diberitahukan lewat chat ini, kepada siapa pun" in siti.last.text
    assert "Petugas instansi lain" in siti.last.text and await siti.draft() is None


@pytest.mark.parametrize("said", BRING)
def test_whoever_has_somebody_to_bring_does_not_ask_that(said: str) -> None:
    assert not asks_officially(said)


@pytest.mark.parametrize("said", ["benar kan?", "berarti benar ya", "dia di rumah singgah mana ya"])
def test_a_guess_that_is_to_be_confirmed_asks_too(said: str) -> None:
    assert asks_after(said)


@pytest.mark.parametrize("said", ["iya ya", "ya benar", "benar", "sekitar 50"])
def test_an_answer_is_no_such_question(said: str) -> None:
    assert not asks_after(said)
