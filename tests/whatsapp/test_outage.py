"""One door is away: the other goes on, nothing is lost, and the end of it is no storm of repeats."""

from collections import Counter
from typing import Any

import pytest

from bot.outbox.records import AWAY, LINE_WAITS_S
from simulator.graph.people import WhatsAppPerson
from simulator.watch import PATIENCE_S
from tests.people.test_people_story import admin_by_link
from tests.support.harness import eventually
from tests.whatsapp.conftest import TwoDoors
from tests.whatsapp.test_story import PLACE, reported

PEOPLE = 60  # more than there are hands and leases
LEFT = "SELECT count(*) = 0 FROM outbox WHERE state IN ('waiting', 'leased', 'never')"
FIRST = "SELECT count(*) > 0 FROM outbox WHERE chat_id >= 9000000000000000 AND state = 'sent'"
RECORDED = "SELECT count(*) = 0 FROM outbox WHERE state = 'leased'"
FAILED = "SELECT sum(attempts) >= ? FROM outbox WHERE chat_id >= 9000000000000000 AND state = 'waiting'"
KEPT = "SELECT count(*) = ? FROM inbox WHERE channel = 'whatsapp' AND state = 'done'"


def crowd(doors: TwoDoors) -> list[WhatsAppPerson]:
    """Many who write at once."""
    people = [doors.wa.person(f"Warga{number}") for number in range(PEOPLE)]
    for one in people:
        one.say("Lapor")
    return people


def tried(doors: TwoDoors) -> int:
    """How many requests Meta was asked to send something."""
    return sum(one.part == "messages" for one in doors.wa.requests)


async def gives_up_for_now(doors: TwoDoors) -> None:
    """Meta failed so often that the bot holds it to be away, and what became of each try is recorded. How many tried
    before they heard it depends on how fast they are: five, or everybody."""
    await doors.sigap.until(FAILED, AWAY)
    await doors.sigap.until(RECORDED)


async def one_tries(doors: TwoDoors) -> None:
    """The next one tries, and what became of it is recorded."""
    before = tried(doors)
    doors.sigap.clock.advance(61)
    await eventually(lambda: tried(doors) > before or None, PATIENCE_S, "one that tries")
    await doors.sigap.until(RECORDED)


async def answered_once(people: list[WhatsAppPerson]) -> None:
    """Each has the one question that they are to have."""
    for one in people:
        await one.wait_for("laporkan")
    assert Counter(sum(message.from_bot for message in one.sees()) for one in people) == {1: len(people)}


@pytest.mark.parametrize(
    "down",
    [
        {"reply": "drop", "delay": 3_600.0},  # it takes requests and says nothing
        {"reply": "drop"},
        {"reply": "html", "status": 502},
        {"reply": "html", "status": 503},
    ],
    ids=["silent", "closed", "502", "503"],
)
async def test_while_whatsapp_is_away_telegram_goes_on_and_nothing_is_lost(
    doors: TwoDoors, down: dict[str, Any]
) -> None:
    fault = doors.wa.faults.add(part="messages", times=None, **down)
    people = crowd(doors)
    await doors.sigap.until(KEPT, PEOPLE)
    await eventually(lambda: fault.hits >= 5 or None, PATIENCE_S, "Meta to be asked in vain")
    tono = doors.sigap.tg.person("Tono")
    tono.start()
    await tono.wait_for("")  # while every request to Meta still fails
    if not down.get("delay"):
        await gives_up_for_now(doors)
        before, since = tried(doors), doors.sigap.clock.now_s()
        for _ in range(4):
            await one_tries(doors)
        slowly = doors.sigap.clock.now_s() - since - 4 * 61  # what this took; the line waits up to half a minute
        assert tried(doors) - before <= 8 + slowly // LINE_WAITS_S[-1], "while it is away one at a time tries"
    else:
        await doors.sigap.kill()
    doors.wa.faults.clear(fault)
    if down.get("delay"):
        await doors.sigap.start()
    doors.sigap.clock.advance(70)
    await doors.sigap.until(FIRST)
    doors.sigap.clock.advance(5)
    await answered_once(people)
    await doors.sigap.until(LEFT)
    assert tried(doors) <= 3 * PEOPLE
    doors.wa.forgive()


async def test_while_telegram_is_away_whatsapp_goes_on_and_the_team_gets_it_later(doors: TwoDoors) -> None:
    budi = doors.sigap.tg.person("Budi")
    budi.start()
    await budi.wait_for("")
    doors.sigap.tg.faults.outage()
    siti = doors.wa.person("Siti")
    siti.pin(*PLACE)
    await siti.wait_for("ingin Bapak/Ibu laporkan")
    siti.press("Orang terlantar")
    await siti.wait_for("Bagaimana kondisinya")
    siti.press("Kirim sekarang")
    receipt = await siti.wait_for("Laporan diterima")
    assert "sampai ke tim" not in receipt.text
    doors.sigap.tg.faults.restore()
    doors.sigap.clock.advance(61)
    await siti.wait_for("sudah sampai ke tim")
    assert sum("Orang terlantar" in one.text for one in doors.sigap.group.messages()) == 1


async def test_an_outage_that_lasts_is_told_once_and_when_it_is_over(doors: TwoDoors) -> None:
    boss = await admin_by_link(doors.sigap)
    siti = doors.wa.person("Siti")
    await reported(doors, siti)
    fault = doors.wa.faults.html(502, part="messages", times=None)
    since = boss.mark()
    people = crowd(doors)
    await gives_up_for_now(doors)
    for _ in range(6):
        await one_tries(doors)
    await boss.wait_for("tidak menjawab", since=since)
    doors.wa.faults.clear(fault)
    doors.sigap.clock.advance(70)
    await boss.wait_for("WhatsApp tersambung", since=since)
    doors.sigap.clock.advance(5)
    await answered_once(people)
    told = [one.text for one in boss.chat() if one.from_bot and one.seq > since]
    assert sum("tidak menjawab" in text for text in told) == sum("WhatsApp tersambung" in text for text in told) == 1, (
        told
    )
    doors.wa.forgive()
