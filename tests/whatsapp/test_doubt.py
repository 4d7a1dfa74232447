"""A message of which nobody knows whether it left: Meta says that it has it, under the name that we gave it, and then no
second copy goes."""

import asyncio
import sqlite3
from collections import Counter
from contextlib import closing, suppress

import pytest

from bot.channels.whatsapp.items import cut
from simulator.graph.people import WhatsAppPerson
from simulator.watch import PATIENCE_S
from storage.kit import doubt, outbox, receipts
from storage.kit.receipts import Acceptance
from storage.kit.sqlite import Tx
from tests.support.stage import Stage
from tests.whatsapp.conftest import TwoDoors
from tests.whatsapp.test_inlet import NUMBER, body

BRAKE_S = 61  # the longest of bot/app.py
LISTENS_S = 1.0  # a bot that listens has been told everything by then; one that does not yet is waited for no longer
OPEN = "SELECT count(*) = 0 FROM outbox WHERE state IN ('waiting', 'leased')"


def copies(siti: WhatsAppPerson) -> int:
    """How often the message came that came most often."""
    return max(Counter(one.text for one in siti.sees() if one.from_bot).values())


@pytest.mark.parametrize("kills", [1, 3])
async def test_what_meta_has_is_not_sent_again_by_the_next_life(doors: TwoDoors, kills: int) -> None:
    siti = doors.wa.person("Siti")
    with doors.wa.hooks.held():
        # Meta does it and its answer takes longer than the life; so does its report.
        slow = doors.wa.faults.slow(600, part="messages", times=1)
        siti.say("Lapor")
    with doors.wa.hooks.held():
        await siti.wait_for("laporkan")
        for _ in range(kills):
            await doors.sigap.kill()
            await doors.sigap.start()
        assert slow.hits == 1
        await doors.sigap.until("SELECT count(*) = 1 FROM outbox WHERE state = 'waiting' AND error LIKE 'unknown:%'")
    await doors.sigap.until("SELECT count(*) > 0 FROM outbox WHERE state = 'sent' AND external_id IS NOT NULL")
    doors.sigap.clock.advance(BRAKE_S)
    siti.press("Orang terlantar")
    await siti.wait_for("Di mana")
    assert copies(siti) == 1, siti.transcript()


async def test_what_meta_says_while_a_life_begins_is_not_lost(doors: TwoDoors) -> None:
    """Meta calls as soon as somebody listens. Until it is known what the last end left in doubt, its word that it has a
    message would be no news: acknowledged, it never comes again, and the message goes out a second time."""
    siti = doors.wa.person("Siti")
    doors.wa.hooks.delays = (0.02,)
    with doors.wa.hooks.held():
        slow = doors.wa.faults.slow(600, part="messages", times=1)
        siti.say("Lapor")
    with doors.wa.hooks.held():
        await siti.wait_for("laporkan")
        await doors.sigap.kill()
    with closing(sqlite3.connect(doors.sigap.folder / "sigap.db", isolation_level=None)) as writing:

        def hold(method: str, params: object) -> None:
            if method == "getMe" and not writing.in_transaction:  # before anything of the new life is written
                writing.execute("BEGIN IMMEDIATE")

        doors.sigap.tg.on_request(hold)
        starting = asyncio.create_task(doors.sigap.start())
        async with asyncio.timeout(PATIENCE_S):
            while not writing.in_transaction:
                await asyncio.sleep(0.02)
        with suppress(TimeoutError):
            async with asyncio.timeout(LISTENS_S):
                while doors.wa.hooks.open:
                    await asyncio.sleep(0.02)
        doors.sigap.tg.api.on_request.remove(hold)
        writing.execute("ROLLBACK")
    await starting
    await doors.sigap.until("SELECT count(*) > 0 FROM outbox WHERE external_id IS NOT NULL")
    doors.sigap.clock.advance(BRAKE_S)
    siti.press("Orang terlantar")
    await siti.wait_for("Di mana")
    assert slow.hits == 1 and copies(siti) == 1, siti.transcript()


async def test_answers_that_are_lost_cost_no_copies(doors: TwoDoors) -> None:
    """Nor do they stop a report: each message is known to be there from Meta's own report."""
    lost = doors.wa.faults.lose_reply(times=None)
    siti = doors.wa.person("Siti")
    siti.say("Lapor")
    await siti.wait_for("laporkan")
    siti.press("Orang terlantar")
    await siti.wait_for("Di mana")
    await doors.sigap.until(OPEN)
    assert lost.hits >= 2 and copies(siti) == 1, siti.transcript()


def test_only_names_of_ours_are_read_as_names() -> None:
    reports = [
        {"id": "w1", "status": "sent", "timestamp": "1", "biz_opaque_callback_data": "12-1687917000000"},
        {"id": "w2", "status": "read", "timestamp": "1", "biz_opaque_callback_data": "somebody else's"},
        {"id": "w3", "status": "sent", "timestamp": "1"},
        {"id": "w4", "status": "failed", "biz_opaque_callback_data": {"made": "up"}},
    ]
    assert cut(body(statuses=reports), NUMBER).taken == [Acceptance("12-1687917000000", "w1")]


async def test_only_a_message_in_doubt_is_meant(stage: Stage) -> None:
    """One of another database, whose number was given away again, is another one; what is recorded stays so."""

    def work(tx: Tx) -> list[bool]:
        now = stage.now
        outbox.add(tx, key="k", chat_id=outbox.FIRST_OF_OTHERS, kind="people.help", params={}, priority=1, now=now)
        row = int(tx.all("SELECT max(id) FROM outbox")[0][0])
        known = Acceptance(f"{row}-{now}", "w")
        seen = [receipts.in_doubt(tx, known) is not None]
        [letter] = outbox.lease(tx, [row], now + 99)
        seen += [
            receipts.in_doubt(tx, known) is not None,
            receipts.in_doubt(tx, Acceptance(f"{row}-1", "w")) is not None,
        ]
        doubt.release_uncertain(tx, now, 1_000)
        seen += [receipts.in_doubt(tx, known) is not None, doubt.uncertain(tx) == {row}]
        outbox.sent(tx, [(letter, row)], now)
        return [*seen, receipts.in_doubt(tx, known) is not None]

    assert await stage.write(work) == [False, True, False, True, True, False]


async def test_after_a_kill_a_rewrite_waits_where_nothing_can_be_edited(stage: Stage) -> None:
    def work(tx: Tx) -> list[bool]:
        now = stage.now
        for number, chat in enumerate((7, outbox.FIRST_OF_OTHERS)):
            outbox.add(
                tx, key=f"k{number}", chat_id=chat, kind="people.help", params={}, priority=1, now=now, subject="form",
                rewrite=True,
            )  # fmt: skip
            outbox.stand(tx, chat, "form", 44, now)
        rows = [int(row[0]) for row in tx.all("SELECT id FROM outbox ORDER BY id")]
        outbox.lease(tx, rows, now + 99)
        doubt.release_uncertain(tx, now, 1_000)
        return [row[0] > now for row in tx.all("SELECT not_before FROM outbox ORDER BY id")]

    assert await stage.write(work) == [False, True]
