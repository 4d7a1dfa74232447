"""The number of a report that is somebody else's: said to be none of one's own, whether there is one or not, and no
note on one's own report."""

import pytest

from bot.domain.kit.people import Role
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person


@pytest.fixture
async def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(7, "Siti"))


async def notes(chat: Chat) -> list[str]:
    return await chat.stage.write(lambda tx: [row[0] for row in tx.all("SELECT text FROM note")])


@pytest.mark.parametrize("said", ["#{}", "TRC-{:04}", "trc {}", " #{} "])
async def test_anothers_number_is_told_like_one_that_there_is_not(siti: Chat, said: str) -> None:
    budi = chat_of(siti.stage, person(8, "Budi"))
    theirs = await budi.report()
    await siti.report()
    settled = await siti.say(said.format(theirs.id))
    there_is = siti.last
    await siti.say(said.format(4711))
    assert settled.outcome == "answered:number" and "bukan nomor laporan Bapak/Ibu" in there_is.text
    assert (siti.last.text, siti.last.buttons) == (there_is.text, there_is.buttons)
    assert await notes(siti) == [] and await siti.draft() is None
    siti.find("Laporan saya")


async def test_ones_own_number_is_answered_as_before(siti: Chat) -> None:
    mine = await siti.report()
    settled = await siti.say(f"#{mine.id}")
    assert settled.outcome == "status" and f"TRC-{mine.id:04}" in siti.last.text


async def test_a_figure_alone_and_words_beside_a_number_stay_with_ones_own_report(siti: Chat) -> None:
    budi = chat_of(siti.stage, person(8, "Budi"))
    theirs = await budi.report()
    await siti.report()
    await siti.say(f"{theirs.id}")
    await siti.say(f"rumah #{theirs.id} pagar hijau ya pak")
    assert await notes(siti) == [f"{theirs.id}", f"rumah #{theirs.id} pagar hijau ya pak"]


@pytest.mark.parametrize("said", ["nomor ini aja", "wa ini aja pak", "lewat chat ini", "ya nomor ini"])
async def test_whoever_is_reached_here_needs_no_number(stage: Stage, said: str) -> None:
    siti = chat_of(stage, person(501, "Siti"))
    await siti.say("ada orang terlantar tidur di jl benteng betawi no 5 tanah tinggi")
    await siti.say(said)
    assert "lewat chat ini" in siti.last.text and said not in ((await siti.answers()).words or "").split("\n")
    await siti.press("Nomor")
    await siti.say(said)
    answers = await siti.answers()
    assert "contact" in answers.skipped and answers.contact is None
    assert "Apakah sudah benar" in siti.last.text and "lewat chat ini" in siti.last.text


@pytest.mark.parametrize("said", ["TRC-{:04} gimana kabarnya", "saya yang lapor lewat telpon, nomor TRC-{:04}"])
async def test_among_words_it_is_told_like_one_that_there_is_not(siti: Chat, said: str) -> None:
    budi = chat_of(siti.stage, person(8, "Budi"))
    theirs = await budi.report()
    await siti.say(said.format(theirs.id))
    there_is = siti.last
    await siti.say(said.format(4711))
    assert "bukan nomor laporan Bapak/Ibu" in there_is.text and siti.last.text == there_is.text
    assert await siti.draft() is None


async def test_ones_own_among_words_is_answered(siti: Chat) -> None:
    mine = await siti.report()
    await siti.say(f"TRC-{mine.id:04} gimana kabarnya")
    assert f"TRC-{mine.id:04}" in siti.last.text and "sudah sampai" in siti.last.text


@pytest.mark.parametrize("said", ["TRC-{:04} gimana", "ganti petugas TRC-{:04} ke rina", "siapa yg pegang TRC-{:04}?"])
async def test_a_supervisor_is_shown_the_ticket(siti: Chat, said: str) -> None:
    mine = await siti.report()
    await siti.stage.grant(person(9, "Hadi"), Role.SUPERVISOR)
    hadi = chat_of(siti.stage, person(9, "Hadi"))
    await hadi.say(said.format(mine.id))
    assert f"TRC-{mine.id:04}" in hadi.last.text and "Riwayat" in hadi.last.text
    assert (await hadi.say(said.format(4711))).outcome == "refused:no_such_ticket"
