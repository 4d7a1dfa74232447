"""A second channel in the tests' own file (file_channel.py): who is who, where an answer goes, and what its fates come to."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.actions.system.deliveries import Deliveries
from bot.domain.kit.people import Role
from bot.messages.kit.screen import Screen
from bot.outbox.channel import Fate, Reader, Sent
from bot.outbox.pace import Pace
from bot.outbox.sender import Sender
from storage.accounts import addresses, people
from storage.accounts.addresses import FIRST_OF_OTHERS, Address
from storage.kit import outbox
from storage.kit.sqlite import Tx
from tests.channels.file_channel import NAME, FileChannel
from tests.support.stage import Stage, person


class Home:
    """In Telegram's place: what would go there."""

    def __init__(self) -> None:
        self.went: list[tuple[str, str]] = []

    def draw(self, screen: Screen, reader: Reader) -> tuple[str, str]:
        return reader.to, screen.text

    def choices(self, drawn: tuple[str, str]) -> None:
        pass

    async def deliver(self, drawn: tuple[str, str]) -> Fate:
        self.went.append(drawn)
        return Sent(len(self.went))


class StageClock:
    """The stage's own time."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def now(self) -> int:
        return self._stage.now

    def monotonic(self) -> float:
        return self._stage.now / 1_000


class TwoMessengers:
    """The bot between two messengers."""

    def __init__(self, stage: Stage, folder: Path, others: bool = True) -> None:
        self.stage, self.home, self.file = stage, Home(), FileChannel(folder)
        self.sender = Sender(
            stage.database,
            self.home,
            StageClock(stage),
            Pace(None),
            stage.rules,
            stage.city,
            Deliveries(stage.rules, stage.city),
            lambda group, user_id: None,
            {NAME: self.file} if others else None,
        )

    async def quiet(self) -> None:
        """Until nothing waits that can go."""
        self.sender.wake()
        async with asyncio.timeout(180):
            while await self.stage.database.read(
                lambda tx: tx.all("SELECT 1 FROM outbox WHERE state IN ('waiting', 'leased') AND attempts < 2")
            ):
                self.sender.wake()
                await asyncio.sleep(0.01)


@pytest.fixture
async def line(stage: Stage, tmp_path: Path) -> AsyncIterator[TwoMessengers]:
    """Running."""
    folder = tmp_path / "files"
    folder.mkdir()
    one = TwoMessengers(stage, folder)
    await one.sender.begin(0)
    tasks = [asyncio.create_task(job) for job in (one.sender.run(), *one.sender.hands())]
    yield one
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def test_two_readers_are_two_accounts_and_telegrams_are_their_own(stage: Stage) -> None:
    def work(tx: Tx) -> tuple[list[int], list[list[Address]]]:
        found = [addresses.account_of(tx, Address(NAME, name), 1) for name in ("siti", "rina", "siti")]
        people.touch(tx, [person(77, "Budi")], 1)
        again = addresses.account_of(tx, Address("telegram", "78"), 1)
        return [*found, again], [addresses.of_account(tx, one) for one in (found[0], 77, 78)]

    numbers, reached = await stage.write(work)
    assert numbers == [FIRST_OF_OTHERS, FIRST_OF_OTHERS + 1, FIRST_OF_OTHERS, 78]
    assert reached == [[Address(NAME, "siti")], [Address("telegram", "77")], [Address("telegram", "78")]]


async def test_an_answer_goes_where_the_person_spoke_last(line: TwoMessengers) -> None:
    budi = person(77, "Budi")

    def both(tx: Tx) -> None:
        people.touch(tx, [budi], line.stage.now)
        addresses.add(tx, 77, Address(NAME, "budi"), line.stage.now + 1)
        _queue(tx, "k1", 77, line.stage.now)

    await line.stage.write(both)
    await line.quiet()
    assert len(line.file.lines("budi")) == 1 and not line.home.went

    def back(tx: Tx) -> None:
        assert addresses.account_of(tx, Address("telegram", "77"), line.stage.now + 2) == 77
        _queue(tx, "k2", 77, line.stage.now)

    await line.stage.write(back)
    await line.quiet()
    assert len(line.file.lines("budi")) == 1 and [to for to, _ in line.home.went] == ["77"]


async def test_the_fates_of_a_second_channel_count_as_the_firsts(line: TwoMessengers) -> None:
    def work(tx: Tx) -> None:
        number = addresses.account_of(tx, Address(NAME, "no-letters"), line.stage.now)
        people.touch(tx, [person(number)], line.stage.now)
        _queue(tx, "k1", number, line.stage.now)

    await line.stage.write(work)
    await line.quiet()
    [row] = await line.stage.database.read(lambda tx: tx.all("SELECT state, error FROM outbox WHERE key = 'k1'"))
    assert tuple(row) == ("never", "no such reader")
    line.file.full = True

    def waits(tx: Tx) -> None:
        number = addresses.account_of(tx, Address(NAME, "rina"), line.stage.now)
        _queue(tx, "k2", number, line.stage.now)

    await line.stage.write(waits)
    line.sender.wake()

    async def reason() -> str | None:
        rows = await line.stage.database.read(lambda tx: tx.all("SELECT error FROM outbox WHERE key = 'k2'"))
        return str(rows[0][0]) if rows[0][0] else None

    async with asyncio.timeout(180):
        while await reason() is None:
            await asyncio.sleep(0.01)
    assert await reason() == "the disk is full"


async def test_a_channel_that_was_switched_off_stops_nobody_else(stage: Stage, tmp_path: Path) -> None:
    one = TwoMessengers(stage, tmp_path, others=False)

    def work(tx: Tx) -> None:
        number = addresses.account_of(tx, Address(NAME, "siti"), stage.now)
        _queue(tx, "k1", number, stage.now)
        people.touch(tx, [person(77)], stage.now)
        _queue(tx, "k2", 77, stage.now)

    await stage.write(work)
    parcels, _ = await stage.write(lambda tx: one.sender.take(tx, stage.now))
    assert [parcel.letter.chat_id for parcel in parcels] == [77]
    [row] = await stage.database.read(lambda tx: tx.all("SELECT state, error FROM outbox WHERE key = 'k1'"))
    assert tuple(row) == ("never", "no channel file")


async def test_a_messenger_for_which_the_texts_have_no_name_is_called_by_its_own(stage: Stage) -> None:
    await stage.grant(person(77), Role.SUPERVISOR)
    told = {"channel": NAME, "about": "line"}
    await stage.write(
        lambda tx: outbox.add(tx, key="h", chat_id=77, kind="ops.halted", params=told, priority=1, now=stage.now)
    )
    [screen] = await stage.screens(77)
    assert screen.text.startswith("🟠 <b>file tidak menjawab")


def _queue(tx: Tx, key: str, chat_id: int, now: int) -> None:
    outbox.add(tx, key=key, chat_id=chat_id, kind="people.help", params={}, priority=1, now=now)
