"""A form that was left alone ends by itself (setting `draft_expires_min`): said where it stands, without a sound."""

import pytest

from bot.actions.report.form import expire
from bot.actions.system.timers import expire_idle
from bot.clock import DAY, MINUTE
from storage.kit.sqlite import Tx
from storage.ticket import drafts
from tests.report.chat import Chat, chat_of
from tests.support.harness import Sigap
from tests.support.stage import TEAM, Stage, person

SITI = person(7, "Siti")


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, SITI)


async def swept(stage: Stage, limit: int = 100) -> int:
    return await stage.write(lambda tx: expire_idle(tx, stage.now, stage.rules, stage.city, limit=limit))


async def test_a_day_of_silence_ends_the_form_where_it_stands(siti: Chat) -> None:
    stage = siti.stage
    await siti.say("Ada orang tidur di halte")
    stage.now += DAY - MINUTE
    assert await swept(stage) == 0
    await siti.say("Jl. Merdeka, Sukasari")  # a touch begins the day anew
    stage.now += DAY - MINUTE
    assert await swept(stage) == 0
    stage.now += MINUTE
    assert await swept(stage) == 1
    [ended] = await stage.screens(siti.who.chat_id)
    assert "/lapor" in ended.text and "kami tutup" in ended.text and ended.buttons == ()
    rows = await stage.database.read(lambda tx: tx.all("SELECT rewrite FROM outbox WHERE state = 'waiting'"))
    assert [row[0] for row in rows] == [1], "an edit and nothing else"
    assert await siti.draft() is None
    assert [event.kind for event in await stage.events()].count("report.expired") == 1
    assert await swept(stage) == 0


async def test_the_question_with_the_location_key_ends_with_a_message_that_takes_the_key_away(siti: Chat) -> None:
    stage = siti.stage
    await siti.command("lapor")
    await siti.press("Orang terlantar")
    stage.now += DAY
    assert await swept(stage) == 1
    [ended] = await stage.screens(siti.who.chat_id)
    assert "kami tutup" in ended.text and ended.remove_keys and ended.silent


async def test_a_form_that_the_person_deleted_is_not_written_anew(siti: Chat) -> None:
    stage = siti.stage
    await siti.command("lapor")
    stage.now += DAY
    assert await swept(stage) == 1
    await stage.write(lambda tx: tx.run("DELETE FROM posted"))
    assert all(screen.moot for screen in await stage.screens(siti.who.chat_id))


async def test_a_ticket_of_an_unfinished_report_stays(siti: Chat) -> None:
    stage = siti.stage
    await siti.command("lapor")
    await siti.press("Anak/bayi")
    await siti.say("Jl. Merdeka, Sukasari")
    stage.now += DAY
    assert await swept(stage) == 1
    [ended] = await stage.screens(siti.who.chat_id, "report.form")
    assert "TRC-0001" in ended.text and "tindak lanjuti" in ended.text
    [ticket] = await siti.tickets()
    assert ticket.closed_at is None and ticket.answers.gave_up and not ticket.complete
    assert await stage.screens(TEAM, "team.card"), "the card says that nothing more will come"


async def test_many_end_in_batches_and_one_that_cannot_harms_no_other(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    chats = [chat_of(stage, person(100 + number)) for number in range(25)]
    for chat in chats:
        await chat.say("tolong pak")
    stage.now += DAY
    bad = await chats[3].draft()
    assert bad is not None

    def fails(scene: object, draft: drafts.Draft) -> None:
        if draft.id == bad.id:
            raise ValueError("unreadable")
        expire(scene, draft)  # type: ignore[arg-type]

    monkeypatch.setattr("bot.actions.system.timers.expire", fails)
    failed: list[int] = []

    def sweep(tx: Tx) -> int:
        return expire_idle(tx, stage.now, stage.rules, stage.city, lambda number, _: failed.append(number), limit=10)

    assert [await stage.write(sweep) for _ in range(4)] == [10, 10, 5, 0]
    assert failed == [bad.id]
    assert len([screen for screen in await stage.screens() if "kami tutup" in screen.text]) == 24


async def test_the_running_bot_ends_a_form_that_nobody_goes_on_with(sigap: Sigap) -> None:
    siti = sigap.tg.person("Siti")
    siti.send_text("tolong pak")
    form = await siti.wait_for("ingin Bapak/Ibu laporkan")
    calls = len([call for call in sigap.tg.calls if call.method == "sendMessage"])
    sigap.clock.advance(25 * 3_600)
    ended = await siti.wait_for("kami tutup")
    assert ended.id == form.id and not ended.buttons
    assert len([call for call in sigap.tg.calls if call.method == "sendMessage"]) == calls
    since = siti.mark()
    siti.send_text("tolong dong pak")
    again = await siti.wait_for("ingin Bapak/Ibu laporkan", since=since)
    assert again.id != form.id
