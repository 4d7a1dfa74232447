"""Two tries of one message, of which a report has overtaken the first."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.outbox.channel import Fate, Halted, Sent, TryLater, Unknown
from simulator.watch import PATIENCE_S
from storage.accounts import addresses
from storage.accounts.addresses import Address
from storage.kit import outbox, receipts, undelivered
from storage.kit.receipts import Acceptance, Receipt
from storage.kit.sqlite import Tx
from tests.channels.file_channel import NAME, FileChannel
from tests.channels.test_file_channel import TwoMessengers
from tests.support.stage import Stage


class SlowChannel(FileChannel):
    """Each try waits for its answer; a message that failed after all may be tried again."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.tries: list[asyncio.Future[Fate]] = []

    async def deliver(self, drawn: object) -> Fate:
        self.tries.append(asyncio.get_running_loop().create_future())
        return await self.tries[-1]

    def failed(self, kind: str, code: int) -> Fate:
        return TryLater("again")


class Between(TwoMessengers):
    """One message is under way a second time, and no try is answered."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        super().__init__(stage, folder)
        self.slow = SlowChannel(folder)
        self.sender._others = {NAME: self.slow}
        self.one = Acceptance("", "")

    async def till(self, tries: int) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while len(self.slow.tries) < tries:
                self.sender.wake()
                await asyncio.sleep(0.005)

    async def waits_again(self) -> None:
        """Until what became of the last try is recorded."""
        async with asyncio.timeout(PATIENCE_S):
            while await self.stage.database.read(lambda tx: tx.all("SELECT 1 FROM outbox WHERE state = 'leased'")):
                self.sender.wake()
                await asyncio.sleep(0.005)
            await asyncio.sleep(0.02)

    async def fail_once(self) -> None:
        """Its messenger has it, and says that it failed, before its answer comes; then it is tried again."""

        def queue(tx: Tx) -> int:
            chat, now = addresses.account_of(tx, Address(NAME, "siti"), self.stage.now), self.stage.now
            outbox.add(tx, key="k", chat_id=chat, kind="people.help", params={}, priority=1, now=now)
            return int(tx.all("SELECT max(id) FROM outbox")[0][0])

        row = await self.stage.write(queue)
        self.one = Acceptance(f"{row}-{self.stage.now}", "w1")
        await self.till(1)

        def report(tx: Tx) -> None:
            self.sender.taken(tx, NAME, [self.one], self.stage.now)
            self.sender.reported(tx, NAME, [Receipt("w1", self.stage.now, read=False, failed=1)], self.stage.now)

        await self.stage.write(report)
        self.stage.now += 60_000
        await self.till(2)


@pytest.fixture
async def between(stage: Stage, tmp_path: Path) -> AsyncIterator[Between]:
    one = Between(stage, tmp_path)
    await one.sender.begin(0)
    tasks = [asyncio.create_task(job) for job in (one.sender.run(), *one.sender.hands())]
    await one.fail_once()
    yield one
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def _recorded(between: Between) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while between.sender.tracking.recording(between.one):
            await asyncio.sleep(0.005)


async def test_while_the_second_is_under_way_the_messengers_word_is_news(between: Between) -> None:
    """Else its answer may be lost with the process, and the word that would spare a third copy was thrown away."""
    between.slow.tries[0].set_result(Sent(None, "w1"))
    await asyncio.sleep(0)
    await _recorded(between)
    assert between.sender.tracking.doubts(between.one)
    between.slow.tries[1].set_result(Sent(None, "w2"))
    async with asyncio.timeout(PATIENCE_S):
        while between.sender.tracking.doubts(between.one):
            await asyncio.sleep(0.005)


async def test_who_waits_for_the_record_of_the_first_does_not_wait_for_ever(between: Between) -> None:
    recorded = asyncio.Event()
    async with between.stage.database.still():  # nothing is recorded meanwhile
        between.slow.tries[0].set_result(Sent(None, "w1"))
        while not between.sender.tracking.recording(between.one):
            await asyncio.sleep(0.005)
        between.sender.tracking.on_record(between.one, recorded.set)
        between.slow.tries[1].set_result(Sent(None, "w2"))
        await asyncio.sleep(0.01)
    async with asyncio.timeout(PATIENCE_S):
        await recorded.wait()


@pytest.mark.parametrize("fate", [TryLater("no connection"), TryLater("busy", 1.0), Halted("token", 5.0)])
async def test_a_try_that_did_not_arrive_says_nothing_of_the_one_before(between: Between, fate: Fate) -> None:
    """Of which nobody knows: that its messenger has it is still news, and then it is not sent a third time."""
    between.slow.tries[0].set_result(Sent(None, "w1"))
    between.slow.tries[1].set_result(Unknown("cut"))
    await between.waits_again()
    between.stage.now += 120_000
    await between.till(3)
    between.slow.tries[2].set_result(fate)
    await between.waits_again()
    assert between.sender.tracking.doubts(between.one)
    await between.stage.write(lambda tx: between.sender.taken(tx, NAME, [between.one], between.stage.now))
    [row] = await between.stage.database.read(lambda tx: tx.all("SELECT state, external_id FROM outbox"))
    assert tuple(row) == ("sent", "w1")


async def test_an_answer_from_before_a_message_was_given_up_counts_for_no_later_try(stage: Stage) -> None:
    """What is brought back begins to count its tries anew."""

    def work(tx: Tx) -> tuple[bool, bool]:
        chat, now = outbox.FIRST_OF_OTHERS, stage.now
        outbox.add(tx, key="k", chat_id=chat, kind="people.help", params={}, priority=1, now=now)
        row = int(tx.all("SELECT max(id) FROM outbox")[0][0])
        [old] = outbox.lease(tx, [row], now + 99)
        outbox.never(tx, old, "failed")
        undelivered.again(tx, chat, "people.help", now + 5)
        [new] = outbox.lease(tx, [row], now + 99)
        assert (old.id, old.attempts) == (new.id, new.attempts)
        told = receipts.overtaken(tx, [old, new])
        return receipts.name_of_try(old) in told, receipts.name_of_try(new) in told

    assert await stage.write(work) == (True, False)
