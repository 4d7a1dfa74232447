"""A sent report that its reporter takes back: the team sees it and decides, nothing is closed by itself (SOP 2)."""

import pytest

from bot.actions.kit.requests import PressOn
from bot.actions.report.withdrawing import press
from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.domain.kit.buttons import read_button
from bot.domain.kit.people import Role
from bot.domain.ticket.table import TicketState
from tests.report.chat import Chat, chat_of
from tests.support.stage import TEAM, Stage, person

BUDI = person(8, "Budi Petugas")


@pytest.fixture
async def siti(stage: Stage) -> Chat:
    await stage.grant(BUDI, Role.PETUGAS)
    return chat_of(stage, person(7, "Siti"))


async def tap(chat: Chat, label: str) -> str:
    data = read_button(chat.find(label).data or "")
    settled = await chat.stage.settle(chat.who, press, PressOn(chat.who, data.nonce, data.arg), "p")
    chat.seen += [one for one in await chat.stage.screens(chat.who.chat_id) if not one.moot]
    await chat.stage.deliver()
    return settled.outcome


async def told(chat: Chat, reader: int) -> list[str]:
    return await chat.stage.write(
        lambda tx: [row[0] for row in tx.all("SELECT kind FROM outbox WHERE chat_id = :chat", {"chat": reader})]
    )


async def test_nobody_has_it_yet_and_the_group_is_told(siti: Chat) -> None:
    ticket = await siti.report()
    settled = await siti.say("batal aja pak, udah pulang orangnya")
    assert settled.outcome == "report_withdrawn"
    assert ticket_code(siti) in siti.last.text and "tim yang memutuskan" in siti.last.text.lower()
    now = (await siti.tickets())[0]
    assert (now.state, now.closed_at, now.answers.withdrawn) == (TicketState.NEW, None, True)
    assert "team.withdrawn" in await told(siti, TEAM)
    words = await siti.stage.write(lambda tx: [row[0] for row in tx.all("SELECT text FROM note")])
    assert words == ["batal aja pak, udah pulang orangnya"] and ticket.id == now.id


async def test_whoever_has_it_reads_the_words(siti: Chat) -> None:
    ticket = await siti.report()
    await siti.stage.act(BUDI, move_ticket, MoveTicket(BUDI, "claim", number=ticket.id))
    await siti.stage.deliver()
    await siti.say("gak usah dateng pak udh dibawa ambulans")
    shown = [one.text for one in await siti.stage.screens(BUDI.chat_id)]
    assert await told(siti, BUDI.chat_id) and "team.withdrawn" not in await told(siti, TEAM)
    assert "work.withdrawn" in await told(siti, BUDI.chat_id), shown


async def test_one_tap_says_that_help_is_needed_after_all(siti: Chat) -> None:
    await siti.report()
    await siti.say("batal aja, udah pulang")
    assert await tap(siti, "Tetap perlu bantuan") == "needed_after_all"
    assert (await siti.tickets())[0].answers.withdrawn is False
    assert (await told(siti, TEAM)).count("team.withdrawn") == 2


async def test_of_several_reports_one_is_chosen(siti: Chat) -> None:
    first, second = await siti.report(), await siti.report("Lansia", "Jl. Daan Mogot, Tanah Tinggi")
    await siti.say("batal aja, udah pulang")
    assert len(siti.labels()) == 2
    await tap(siti, "Tarik TRC-0001")
    marked = {one.id: one.answers.withdrawn for one in await siti.tickets()}
    assert marked == {first.id: True, second.id: False}


async def test_danger_is_never_a_withdrawal(siti: Chat) -> None:
    await siti.report()
    await siti.say("jangan batal pak, dia berdarah2 sekarang")
    now = (await siti.tickets())[0]
    assert not now.answers.withdrawn and now.urgent


async def test_nothing_is_open_to_be_taken_back(siti: Chat) -> None:
    await siti.say("batal aja pak udah pulang orangnya")
    assert "Belum ada laporan" in siti.last.text and await siti.draft() is None


async def test_a_report_in_the_making_asks_before_it_is_thrown_away(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.press("Lansia")
    await siti.say("Jl. Merdeka, Sukasari")
    await siti.say("ga jadi lapor pak keluarganya udh jemput")
    assert "Batalkan laporan ini?" in siti.last.text


def ticket_code(chat: Chat) -> str:
    return chat.stage.rules.service.code(1)


async def test_closed_for_that_its_reporter_is_not_told_of_another_office(siti: Chat) -> None:
    ticket = await siti.report()
    await siti.say("batal aja, udah pulang")
    move = MoveTicket(BUDI, "out_of_scope", number=ticket.id, outcome="withdrawn")
    await siti.stage.act(BUDI, move_ticket, move)
    told_now = [one.text for one in await siti.stage.screens(siti.who.chat_id)]
    assert any("karena Bapak/Ibu menariknya" in text for text in told_now), told_now
    assert not any("instansi lain" in text for text in told_now)
