"""A post office: the sender on a real file and the stand-in for Telegram in one process, with a plain kind of message."""

import asyncio
import os
import threading
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import ClassVar

import pytest
from telegram.ext import ExtBot

from bot.channels.telegram.courier import Courier
from bot.channels.telegram.transport import HttpRequest
from bot.clock import SECOND
from bot.domain.kit.messages import Message, To, kind
from bot.domain.kit.priority import Priority
from bot.domain.rules import Rules
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Key, Screen, UploadFile
from bot.outbox.lanes import MOST_HANDS
from bot.outbox.pace import Pace, PaceLimits
from bot.outbox.sender import Sender
from bot.places import Places
from simulator import Person, SimClock, SimulatedGroup, StandIn
from simulator.watch import PATIENCE_S
from storage.accounts import people
from storage.kit import outbox
from storage.kit.database import Database
from storage.kit.outbox import OutboxRow
from storage.kit.sqlite import Row, Tx
from tests.support.ready import empty_database
from tests.support.stage import SERVICE

# The framework warns of another type of `retry_after` to come (`fate_of` takes either), and here warnings are errors.
os.environ.setdefault("PTB_TIMEDELTA", "1")
SECRET = "Siti-Rahasia-081234567890"


@kind("test.note", To.ANYONE)
class Numbered(Message):
    """A message with a number."""

    n: int


@draws(Numbered)
def _note(sight: Sight[Numbered]) -> Screen:
    """Shows the number of the message; a note whose number is 666 cannot be drawn, 0 has nothing left to say."""
    number = sight.told.n
    if number == 666:
        raise LookupError(SECRET)
    if number == 0:
        return NOTHING
    value = sight.tx.one("SELECT value FROM meta WHERE name = 'test.value'")
    return Screen(f"nomor {number}" + (f" nilai {value[0]}" if value else ""))


@kind("test.keys", To.ANYONE)
class Keyed(Message):
    """A message with a number above a keyboard: nothing can put it in place of another."""

    n: int


@draws(Keyed)
def _keyed(sight: Sight[Keyed]) -> Screen:
    return Screen(f"nomor {sight.told.n}", keys=((Key("Kirim lokasi", "location"),),))


@kind("test.picture", To.ANYONE)
class Pictured(Message):
    """A file that takes long to make: of the number, and of what `test.value` says."""

    n: int


class Studio:
    """Where `Pictured` is made: each waits until `open` is set; `made` counts, a 666 cannot be made."""

    open = threading.Event()
    made: ClassVar[list[str]] = []

    @classmethod
    def picture(cls, number: int, value: str) -> bytes:
        """The file's bytes."""
        assert cls.open.wait(60)
        cls.made.append(f"{number}{value}")
        if number == 666:
            raise LookupError(SECRET)
        return f"gambar {number}{value}".encode()


@draws(Pictured)
def _picture(sight: Sight[Pictured]) -> Screen:
    """The picture, called by its number."""
    value = sight.tx.one("SELECT value FROM meta WHERE name = 'test.value'")
    make = partial(Studio.picture, sight.told.n, f" {value[0]}" if value else "")
    return Screen(f"berkas {sight.told.n}", upload=UploadFile("document", "a.pdf", make, "application/pdf"))


class Clock:
    """The stand-in's clock, for both kinds of time: moving it moves pauses too."""

    def __init__(self, sim: SimClock) -> None:
        self._sim = sim

    def now(self) -> int:
        return self._sim.now_ms()

    def monotonic(self) -> float:
        return self._sim.now_ms() / SECOND

    def trust(self) -> None:
        """It is right, whatever was thought of it."""


class Aftermath:
    """What the sender said of each letter, in order."""

    def __init__(self) -> None:
        self.arrivals: list[int] = []
        self.uploads: list[tuple[int, str]] = []
        self.refusals: list[tuple[int, str, bool]] = []
        self.moves: list[tuple[int, int]] = []
        self.holds: list[int] = []
        self.reaches: list[int] = []
        self.troubles: list[str] = []

    def arrived(self, tx: Tx, letter: OutboxRow, covers: tuple[int, ...], now: int) -> None:
        self.arrivals.append(letter.id)

    def uploaded(self, tx: Tx, letter: OutboxRow, digest: str, now: int) -> None:
        self.uploads.append((letter.id, digest))

    def refused(self, tx: Tx, letter: OutboxRow, reason: str, blocked: bool, now: int) -> None:
        self.refusals.append((letter.id, reason, blocked))

    def doubted(self, tx: Tx, letter: OutboxRow, now: int) -> bool:
        return False

    def moved(self, tx: Tx, old: int, new: int, now: int) -> None:
        self.moves.append((old, new))
        people.move_team(tx, old, new)
        outbox.move_chat(tx, old, new)

    def held(self, tx: Tx, letter: OutboxRow, now: int) -> None:
        self.holds.append(letter.id)

    def reached(self, tx: Tx, letter: OutboxRow, read: bool, now: int) -> None:
        self.reaches.append(letter.id)

    def halted(self, tx: Tx, channel: str, about: str, now: int) -> None:
        self.troubles.append(about)

    def mended(self, tx: Tx, channel: str, about: str, now: int) -> bool:
        self.troubles.append(f"mended {about}")
        return True

    def still_halted(self, tx: Tx) -> list[str]:
        return []


class Post:
    """The parts. `open` and `crash` are a start and an end of the process that holds the sender."""

    def __init__(self, tg: StandIn, group: SimulatedGroup, folder: Path) -> None:
        self.tg = tg
        self.group = group
        self.path = folder / "sigap.db"
        self.clock = Clock(tg.clock)
        self.aftermath = Aftermath()
        self.city = Places.load()
        self.asked: list[tuple[int, int]] = []  # whom the sender wants to know about
        self.keys = 0
        self.tasks: list[asyncio.Task[None]] = []

    async def open(self, *, limits: PaceLimits | None = None, brake_ms: int = 0) -> None:
        """Start the sender."""
        if not self.path.exists():
            empty_database(self.path)
        self.database = await Database.open(self.path)
        self.bot: ExtBot[None] = ExtBot(
            self.tg.token,
            base_url=f"{self.tg.url}/bot",
            request=HttpRequest(connections=MOST_HANDS + 8),
            get_updates_request=HttpRequest(connections=1),
        )
        await self.bot.initialize()
        await self.database.write(lambda tx: people.bind_team(tx, self.group.id, "", self.clock.now()))
        self.sender = Sender(
            self.database,
            Courier(self.bot),
            self.clock,
            Pace(limits),
            Rules(service=SERVICE),
            self.city,
            self.aftermath,
            lambda group, user_id: self.asked.append((group, user_id)),
        )
        await self.sender.begin(brake_ms)
        jobs = [self.sender.run(), *self.sender.hands()]
        self.tasks = [asyncio.create_task(job) for job in jobs]

    async def crash(self) -> None:
        """Everything stops where it stands; nothing more is recorded, as after SIGKILL."""
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        self.tasks = []
        await self.bot.shutdown()
        await self.database.close()

    async def close(self) -> None:
        """Crash, and look whether anything died by itself."""
        dead = [task.exception() for task in self.tasks if task.done() and not task.cancelled()]
        if self.tasks:
            await self.crash()
        assert not any(dead), dead

    def person(self, name: str = "Siti") -> Person:
        """Somebody who has started the bot."""
        person = self.tg.person(name)
        person.start()
        return person

    async def queue(
        self, chat: Person | SimulatedGroup | int, *numbers: int, priority: Priority = Priority.ANSWER,
        subject: str | None = None, rewrite: bool = False, kind: str = "test.note",
    ) -> None:  # fmt: skip
        """Queue notes in one transaction and wake the sender."""
        chat_id = chat if isinstance(chat, int) else chat.id

        def work(tx: Tx) -> None:
            for number in numbers:
                self.keys += 1
                outbox.add(
                    tx, key=f"k{self.keys}", chat_id=chat_id, kind=kind, params={"n": number},
                    priority=priority, now=self.clock.now(), subject=subject, rewrite=rewrite,
                )  # fmt: skip

        await self.database.write(work)
        self.sender.wake()

    async def set_value(self, value: str) -> None:
        """What living messages show from now on."""
        await self.database.write(
            lambda tx: tx.run(
                "INSERT INTO meta VALUES ('test.value', :v) ON CONFLICT (name) DO UPDATE SET value = :v", {"v": value}
            )
        )

    async def rows(self) -> list[Row]:
        """The whole outbox."""
        return await self.database.read(lambda tx: tx.all("SELECT * FROM outbox ORDER BY id"))

    async def settled(self, timeout: float = PATIENCE_S) -> list[Row]:
        """Wait until nothing waits or is under way; the whole outbox."""
        async with asyncio.timeout(timeout):
            while any(row["state"] in ("waiting", "leased") for row in await self.rows()):
                self.sender.wake()
                await asyncio.sleep(0.02)
        return await self.rows()

    def seen(self, person: Person | SimulatedGroup) -> list[str]:
        """What stands in a chat now, oldest first."""
        chat = person.chat if isinstance(person, SimulatedGroup) else self.tg.private(person)
        return [one.text for one in chat.visible() if one.from_bot]

    def sends(self, chat: Person | SimulatedGroup | None = None) -> list[tuple[str, float]]:
        """(text, moment in s) of each request that sends or edits."""
        return [
            (str(call.param("text")), call.clock_ms / SECOND)
            for call in self.tg.calls
            if call.method in ("sendMessage", "editMessageText") and (chat is None or call.chat_id == chat.id)
        ]


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    """An open post office; Telegram's limits are off on both sides."""
    async with await StandIn.start(clock=SimClock("2023-06-28T08:50:00+07:00")) as tg:
        office = Post(tg, tg.group("TRC"), tmp_path)
        await office.open()
        try:
            yield office
        finally:
            await office.close()
