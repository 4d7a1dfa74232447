"""What is asked of the service that is no report: a place in a home, a word for a paper, a change of a search."""

import pytest

from bot.domain.family.asking import asks_for_press
from bot.domain.family.correcting import wants_to_change
from bot.domain.kit.people import Role
from bot.reading.placing import asks_for_home
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(7, "Siti"))


@pytest.mark.parametrize(
    "said",
    [
        "kalo mau masukin ibu saya ke panti gimana caranya",
        "syarat masuk panti jompo apa ya",
        "cara menitipkan orang tua di panti werdha",
        "bisa ga nitip bapak di rumah singgah",
        "how can I put my mother in a nursing home",
        "mau daftar panti asuhan buat anak saya",
    ],
)
async def test_who_decides_on_a_home_is_said_and_no_report_begins(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert "petugas sosial" in siti.last.text and await siti.draft() is None
    assert "📝 Lapor" in siti.labels()


@pytest.mark.parametrize(
    "said",
    [
        "ada nenek terlantar, bisa dimasukin panti ga",
        "ibu saya dibawa ke panti mana",
        "nenek kabur dari panti jompo",
        "orang gila teriak2 di depan panti asuhan",
        "saya mau cari kakek saya di panti",
    ],
)
def test_words_of_somebody_who_was_found_or_is_sought_are_no_such_question(said: str) -> None:
    assert not asks_for_home(said)


@pytest.mark.parametrize(
    "said",
    [
        "selamat malam, saya Rani dari Radar Banten mau konfirmasi mayat mr x tanah tinggi",
        "kami dari media Tangerang Pos mau wawancara soal mr x yang meninggal",
        "saya jurnalis tempo, minta klarifikasi soal orang terlantar yang meninggal",
    ],
)
async def test_a_paper_reads_the_number_of_the_office(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert "media" in siti.last.text and await siti.draft() is None and not await siti.tickets()


@pytest.mark.parametrize(
    "said",
    [
        "ada mayat di tanah tinggi, saya wartawan",
        "saya mau konfirmasi laporan saya",
        "saya dari cikokol mau konfirmasi laporan tadi",
    ],
)
def test_a_report_and_its_reporter_are_no_paper(said: str) -> None:
    assert not asks_for_press(said)


async def test_whoever_wants_to_change_a_search_that_was_sent_reads_how(siti: Chat) -> None:
    await siti.say("saya cari ibu saya, namanya Suminah, umur 70")
    await siti.say("kirim")
    await siti.say("kirim")
    await siti.say("saya mau ubah umurnya, 75")
    assert "tidak bisa diubah" in siti.seen[-2].text and any("Akhiri" in label for label in siti.labels())


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("umurnya salah, harusnya 75", True),
        ("tolong ganti nomor hp saya", True),
        ("mau koreksi tinggi badannya", True),
        ("dia ganti baju", False),
        ("saya salah", False),
    ],
)
def test_words_that_want_a_part_of_a_search_to_be_another(said: str, meant: bool) -> None:
    assert wants_to_change(said) is meant


async def test_people_of_the_team_are_not_sent_to_the_office(stage: Stage) -> None:
    chat = chat_of(stage, await stage.grant(person(8, "Budi"), Role.PETUGAS))
    await chat.say("saya dari dinsos mau konfirmasi mayat mr x tanah tinggi")
    assert "media" not in chat.last.text
