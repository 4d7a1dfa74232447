"""Whoever has only words is not held up by the question of the kind (SOP 2): it is guessed, shown and can be changed."""

from zoneinfo import ZoneInfo

import pytest

from bot.domain.figures.digest import Stretch, Tally
from bot.domain.figures.edition import Edition, EditionForm, EditionJob
from bot.domain.ticket.answers import Kind
from bot.domain.ticket.shifts import DutyRules
from bot.papers.tables import sheets
from storage.figures.figures import courses
from tests.report.chat import TANAH_TINGGI, Chat, chat_of
from tests.report.test_waiting import wait
from tests.support.stage import Stage, person

ASKED = "Apa yang ingin Bapak/Ibu laporkan"


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(7, "Siti"))


async def told(siti: Chat) -> None:
    """A story that says where, and not what kind of report it is."""
    await siti.say("ada ibu ibu linglung di jl benteng betawi tanah tinggi")
    assert ASKED in siti.last.text


async def test_words_that_name_no_kind_are_answered_by_how_to_name_it_and_then_taken_along(siti: Chat) -> None:
    await told(siti)
    await siti.say("pakai baju merah")
    assert ASKED in siti.last.text and "dengan kata sendiri" in siti.last.text
    await siti.say("dari pagi duduk terus")
    answers = await siti.answers()
    assert answers.guessed and answers.kind is not None and "dari pagi duduk terus" in (answers.words or "")
    assert "Apakah sudah benar" in siti.last.text and "boleh diubah" in siti.last.text


@pytest.mark.parametrize("said", ["gatau pak", "iya betul", "kurang tau"])
async def test_not_knowing_and_a_yes_go_on_at_once_and_are_no_words_of_the_report(siti: Chat, said: str) -> None:
    await told(siti)
    await siti.say(said)
    answers = await siti.answers()
    assert answers.guessed and said not in (answers.words or "")
    assert "Apakah sudah benar" in siti.last.text


async def test_where_life_may_be_at_stake_the_team_is_told_without_a_second_question(siti: Chat) -> None:
    await siti.say("tolong ada orang di depan rumah bawa kayu teriak teriak saya takut")
    assert ASKED in siti.last.text and "112" in siti.last.text
    await siti.say("jalan halim kelurahan jurumudi deket musola")
    [ticket] = await siti.tickets()
    assert ticket.answers.urgent and not ticket.complete


async def test_a_guess_is_said_to_be_one_wherever_it_stands(siti: Chat) -> None:
    await told(siti)
    await siti.say("gatau pak")
    assert "(perkiraan)" in siti.last.text.split("📍")[0], "in the form"
    await siti.say("kirim")
    await siti.command("status")
    assert "Orang terlantar (perkiraan)" in siti.last.text, "in one's own list"


async def test_a_guess_gives_way_to_words_and_to_a_press(siti: Chat) -> None:
    await told(siti)
    await siti.say("gatau pak")
    await siti.say("ternyata odgj pak, ngomong sendiri")
    answers = await siti.answers()
    assert (answers.kind, answers.guessed) == (Kind.ODGJ, False)
    await siti.press("Jenis")
    await siti.press("Orang terlantar")
    answers = await siti.answers()
    assert (answers.kind, answers.guessed) == (Kind.OT, False)


async def test_left_alone_it_is_reminded_and_sent_like_any_other(siti: Chat) -> None:
    await told(siti)
    [reminder] = await wait(siti, 3)
    assert "belum dikirim" in reminder and "Apakah sudah benar" in reminder
    await wait(siti, 7)
    [ticket] = await siti.tickets()
    assert ticket.complete and ticket.answers.by_itself and ticket.answers.guessed


async def test_a_voice_message_and_a_pin_are_enough(siti: Chat) -> None:
    await siti.photo(kind="voice")
    await siti.say(pin=TANAH_TINGGI)
    assert ASKED in siti.last.text
    await wait(siti, 10)
    [ticket] = await siti.tickets()
    assert ticket.answers.kind == Kind.LAINNYA and ticket.answers.voices == 1


async def test_a_pin_alone_tells_of_nobody_and_is_not_sent(siti: Chat) -> None:
    await siti.say(pin=TANAH_TINGGI)
    await wait(siti, 12)
    assert await siti.tickets() == []


async def test_send_from_under_the_question_whether_to_leave_it_goes_on_too(siti: Chat) -> None:
    await told(siti)
    await siti.say("ga usah")
    assert "Batalkan laporan ini?" in siti.last.text
    await siti.say("iya kirim")
    assert (await siti.answers()).guessed and "Apakah sudah benar" in siti.last.text


async def test_the_sheets_tell_that_the_kind_was_guessed(siti: Chat) -> None:
    await told(siti)
    await siti.say("gatau pak")
    await siti.say("kirim")
    found = await siti.stage.database.read(lambda tx: courses(tx, Stretch(0, siti.stage.now + 1)))
    assert [one.kind_guessed for one in found] == [True]
    edition = Edition(
        EditionJob(EditionForm.WORKBOOK, Stretch(0, siti.stage.now + 1), Stretch(0, 1), 2), "",
        ZoneInfo("Asia/Jakarta"), "LAP", DutyRules(), Tally(), Tally(), found,
    )  # fmt: skip
    [sheet] = [table for each in sheets(edition) for table in each.tables if table.title == "Tiket"]
    row = dict(zip((column.heading for column in sheet.columns), next(iter(sheet.rows)), strict=True))
    assert row["Jenis perkiraan"] == "ya" and "perkiraan" not in str(row["Jenis"])
