"""Another city's FixMyStreet beside us: it posts forms, sends again what got no answer, and polls what becomes of it."""

import asyncio
import random

import pytest

from bot.actions.kit.heard import Heard
from bot.actions.system.conversation import hear
from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.actions.ticket.work import TakeStep, step
from bot.domain.kit.people import Role
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.refusals import NobodyToWrite
from storage.system import forgetting
from storage.ticket import tickets
from tests.partners.fixmystreet import CouncilReport, FixMyStreet, ReportRefused
from tests.partners.town import CIKOKOL, OTHER_KEY, Caller, open_door
from tests.support.stage import Stage, person

MINUTE_MS = 60_000
STEPS = ("claim", "depart", "arrive", "handle", "finish")


def council(door: Caller, seed: int = 3) -> FixMyStreet:
    """With nothing reported yet."""
    return FixMyStreet(door, random.Random(seed), door.stage.now)


def tired(own: int = 71, place: tuple[str, str] = CIKOKOL) -> CouncilReport:
    """A report as residents write there."""
    return CouncilReport(own, "Orang tidur di halte", "Seorang bapak tua, sudah tiga hari. Sepertinya sakit.", place)


async def test_a_report_is_read_by_its_client_from_the_first_step_to_the_last(stage: Stage) -> None:
    async with open_door(stage) as door:
        theirs, report = council(door), tired()
        services = await theirs.services()
        await theirs.send(report, "terlantar", services["terlantar"])
        ani = await stage.grant(person(7, "Ani"), Role.PETUGAS)
        seen = []
        for move in STEPS:
            stage.now += 7 * MINUTE_MS
            await stage.act(ani, move_ticket, MoveTicket(ani, move, number=1))
            theirs.now_ms = stage.now + 999  # its clock has fractions, what it asks for has not
            await theirs.poll()
            seen.append(report.state)
            assert await theirs.poll() == 0, "polled twice, nothing is there twice"
        assert seen == [*["in progress"] * 4, "fixed"]
        assert await theirs.statuses() == {report.external: "closed"}
        assert not theirs.complaints and len(report.comments) >= 4 and all(report.comments)
        rows = await stage.write(lambda tx: tx.all("SELECT raw FROM inbox"))
        assert rows and not any("wargiyem" in str(row[0]).lower() for row in rows), "who reported there is not kept"


async def test_windows_that_follow_one_another_lose_no_step(stage: Stage) -> None:
    """Each poll asks from where the last one ended; a step in the very second of the border is in one of them."""
    async with open_door(stage) as door:
        theirs, report = council(door), tired()
        await theirs.send(report, "terlantar", (await theirs.services())["terlantar"])
        ani = await stage.grant(person(7, "Ani"), Role.PETUGAS)
        since = stage.now
        for at, move in enumerate(STEPS):
            stage.now += 1_000 * 90 + 333 * at
            await stage.act(ani, move_ticket, MoveTicket(ani, move, number=1))
            theirs.now_ms = stage.now
            await theirs.poll(since)
            since = theirs.now_ms
        whole = council(door)
        whole.now_ms, whole.reports = stage.now, [tired()]
        whole.reports[0].external = report.external
        await whole.poll()
        assert report.seen == whole.reports[0].seen and report.state == "fixed" and not theirs.complaints


async def test_what_got_no_answer_is_sent_again_and_is_one_ticket(stage: Stage) -> None:
    async with open_door(stage) as door:
        theirs, report = council(door), tired()
        attributes = (await theirs.services())["lansia"]
        names = set()
        for _ in range(6):
            await theirs.send(report, "lansia", attributes)
            names.add(report.external)
            stage.now += 30 * MINUTE_MS
        again = [theirs.send(report, "lansia", attributes) for _ in range(4)]
        await asyncio.gather(*again)
        assert names == {report.external} and await stage.write(lambda tx: len(tx.all("SELECT 1 FROM ticket"))) == 1


async def test_what_is_refused_is_understood_there_and_kept_there(stage: Stage) -> None:
    async with open_door(stage) as door:
        theirs, report = council(door), tired(place=("-6.9", "107.6"))
        with pytest.raises(ReportRefused) as refused:
            await theirs.send(report, "terlantar", (await theirs.services())["terlantar"])
        assert refused.value.args[0] == "400" and "outside" in refused.value.args[1]
        assert not report.external and not await stage.write(lambda tx: tx.all("SELECT 1 FROM source"))
        report.place = CIKOKOL  # somebody there mends it
        await theirs.send(report, "terlantar", (await theirs.services())["terlantar"])
        assert await theirs.statuses() == {report.external: "open"}


HARMLESS = '<!DOCTYPE a [<!ENTITY x "halo">]><a>&x;</a>'


@pytest.mark.parametrize(
    "detail", ['Bapak 👴🏽 lemah & haus <tolong> "cepat" ]]>', HARMLESS, "\x00\x0b\x1f", "é" * 900]
)
async def test_whatever_residents_write_there_comes_whole_and_breaks_no_answer(stage: Stage, detail: str) -> None:
    async with open_door(stage) as door:
        theirs, report = council(door), tired()
        report.detail = detail
        await theirs.send(report, "terlantar", (await theirs.services())["terlantar"])
        ani = await stage.grant(person(7, "Ani"), Role.PETUGAS)
        await stage.act(ani, move_ticket, MoveTicket(ani, "claim", number=1))
        theirs.now_ms = stage.now
        assert await theirs.poll() >= 1 and not theirs.complaints
        told = (await door.get("requests.xml")).body + (await door.get("servicerequestupdates.xml")).body
        assert b"ENTITY" not in told and b"lemah" not in told


async def test_what_a_resident_adds_there_reaches_whoever_works_on_it_once(stage: Stage) -> None:
    """One option of its makes it poll for updates and pass on what residents add: who has the one has the other."""
    async with open_door(stage) as door:
        theirs, report = council(door), tired()
        await theirs.send(report, "terlantar", (await theirs.services())["terlantar"])
        ani = await stage.grant(person(7, "Ani"), Role.PETUGAS)
        await stage.act(ani, move_ticket, MoveTicket(ani, "claim", number=1))
        names = {await theirs.comment(report, 1, "Masih di sana, sekarang pingsan") for _ in range(3)}
        assert await theirs.comment(report, 2, "Sudah pindah ke halte seberang") not in names
        notes = await stage.write(lambda tx: tx.all("SELECT text FROM note ORDER BY id"))
        assert [row[0] for row in notes] == ["Masih di sana, sekarang pingsan", "Sudah pindah ke halte seberang"]
        ticket = await stage.write(lambda tx: tickets.existing(tx, 1))
        assert ticket.urgent, "words of danger count as in the chat"
        assert "seberang" in (await stage.screens(ani.user_id, "work.card"))[-1].text
        first, second = await stage.screens(ani.user_id, "work.relay")
        assert "pingsan" in first.text and "seberang" in second.text and not second.buttons
        theirs.now_ms = stage.now
        assert await theirs.poll() == 1, "a step is no other's name"
        said = (await door.get("requests.xml")).body + (await door.get("servicerequestupdates.xml")).body
        assert b"seberang" not in said and b"Wargiyem" not in said


async def test_what_is_added_once_it_is_closed_is_told_to_the_supervisors(stage: Stage) -> None:
    async with open_door(stage) as door:
        theirs, report = council(door), tired()
        await theirs.send(report, "terlantar", (await theirs.services())["terlantar"])
        ani = await stage.grant(person(7, "Ani"), Role.PETUGAS)
        lead = await stage.grant(person(9, "Sari"), Role.SUPERVISOR)
        for move in STEPS:
            await stage.act(ani, move_ticket, MoveTicket(ani, move, number=1))
        for _ in range(2):
            await theirs.comment(report, 5, "Bapaknya kembali lagi ke halte")
        [screen] = await stage.screens(lead.user_id, "ops.partner_added")
        assert "LAKSA" in screen.text and "kembali lagi" in screen.text and "/tiket_1" in screen.text


async def test_what_is_added_to_nothing_of_theirs_is_refused_and_nothing_kept(stage: Stage) -> None:
    async with open_door(stage) as door:
        theirs, report = council(door), tired()
        await theirs.send(report, "terlantar", (await theirs.services())["terlantar"])
        added = {"service_request_id": report.external, "update_id": "7", "description": "Masih di sana"}
        for status, caller, fields in (
            (404, door, {"service_request_id": "ABCDEFGHJKLM"}),
            (404, door.as_(OTHER_KEY), {}),
            (403, door.as_(None), {}),
            (400, door, {"update_id": ""}),
            (400, door, {"update_id": "9" * 65}),
            (400, door, {"service_request_id": ""}),
            (400, door, {"description": " "}),
            (400, door, {"description": "x" * 20_001}),
        ):
            heard = await caller.post("servicerequestupdates.xml", **{**added, **fields})
            assert (heard.status, heard.xml.findtext("error/code")) == (status, str(status)), fields
        assert await stage.write(lambda tx: tx.all("SELECT 1 FROM note")) == []


async def test_what_is_forgotten_takes_no_words_any_more(stage: Stage) -> None:
    """Nothing would erase them: the ticket's time is over."""
    async with open_door(stage) as door:
        theirs, report = council(door), tired()
        attributes = (await theirs.services())["terlantar"]
        await theirs.send(report, "terlantar", attributes)
        await stage.write(lambda tx: forgetting.empty_report(tx, 1))
        await stage.write(lambda tx: tx.run("UPDATE ticket SET forgotten = 1, closed_at = 1 WHERE id = 1"))
        with pytest.raises(ReportRefused) as refused:
            await theirs.comment(report, 5, "Namanya Wargiyem")
        assert refused.value.args[0] == "404"
        report.detail = "Namanya Wargiyem"
        await theirs.send(report, "terlantar", attributes)
        assert await stage.write(lambda tx: tx.all("SELECT 1 FROM note")) == []


async def test_nothing_is_said_to_a_reporter_who_is_not_here(stage: Stage) -> None:
    """Words that went nowhere looked as if they had been sent."""
    async with open_door(stage) as door:
        theirs, report = council(door), tired()
        await theirs.send(report, "terlantar", (await theirs.services())["terlantar"])
        ani = await stage.grant(person(7, "Ani"), Role.PETUGAS)
        await stage.act(ani, move_ticket, MoveTicket(ani, "claim", number=1))
        card = (await stage.screens(ani.user_id, "work.card"))[-1]
        labels = [one.label for row in card.buttons for one in row]
        assert "📝 Catatan" in labels and "💬 Tulis ke pelapor" not in labels and "/balas_1" not in card.text
        for words in ("", "Kami sedang ke sana"):
            with pytest.raises(Refusal) as refused:
                await stage.act(ani, step, TakeStep(ani, "write", number=1, words=words))
            assert refused.value.reason == NobodyToWrite(ticket=1)
        assert await stage.write(lambda tx: tx.all("SELECT 1 FROM note")) == []
        await stage.settle(ani, hear, Heard(ani, 5, stage.now, "Kami sedang ke sana"))
        [asked] = await stage.screens(ani.user_id, "work.words")
        labels = [one.label for row in asked.buttons for one in row]
        assert any("catat" in one.lower() for one in labels) and not any("pelapor" in one.lower() for one in labels)
