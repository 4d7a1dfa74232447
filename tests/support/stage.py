"""Actions on a real database file, without the network: people do things, the clock is moved by hand."""

import asyncio
import pickle
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from bot.actions.kit.scene import Action, Reply, RequestedAction, Scene
from bot.actions.system.deliveries import Deliveries
from bot.actions.system.intake import Item, Settled, settle
from bot.actions.system.timers import fire_due
from bot.clock import Clock, SystemClock
from bot.config.service import ServicePart
from bot.domain.family.search import FamilyRules
from bot.domain.kit.events import Event
from bot.domain.kit.people import Role, Who
from bot.domain.rules import Rules
from bot.loops.context import LoopContext
from bot.loops.matching import MatchLoop
from bot.messages.kit.registry import Sight, draw
from bot.messages.kit.screen import Screen
from bot.places import Places
from bot.settings import service_of
from bot.texts.catalog import texts
from storage.accounts import people
from storage.family import to_match
from storage.kit import outbox
from storage.kit.database import Database
from storage.kit.events import every
from storage.kit.sqlite import Tx
from tests.support.ready import empty_database

T = TypeVar("T")
START = 1_687_917_000_000  # 28 June 2023, 08.50 WIB, as UTC ms
TEAM = -1_001_234
ZONE = ZoneInfo("Asia/Jakarta")
SERVICE = service_of(ServicePart())


@dataclass
class Stage:
    """`now` is UTC ms; `act` is one update of one person."""

    database: Database
    now: int = START
    rules: Rules = field(default_factory=lambda: Rules(service=SERVICE))
    city: Places = field(default_factory=Places.load)
    update_id: int = 100
    matching: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def write(self, work: Callable[[Tx], T]) -> T:
        """Run `work` in a transaction."""
        return await self.database.write(work)

    async def act(self, who: Who, action: Action, command: Any) -> Reply:
        """Do it, raising what the action raises (Refusal and so on)."""
        self.update_id += 1
        number = self.update_id  # several may be under way at once
        reply = await self.database.write(
            lambda tx: action(Scene(tx, self.now, f"u:{number}", who.actor, self.rules, self.city), command)
        )
        await self.match()
        return reply

    async def settle(self, who: Who, action: Action, command: Any, press: str | None = None) -> Settled:
        """Do it as the inbox does: a refusal is an answer. The update is in the inbox first."""
        self.update_id += 1
        number = self.update_id

        def work(tx: Tx) -> Settled:
            tx.run(
                "INSERT INTO inbox (update_id, received_at, lane, raw) VALUES (:id, :now, :lane, '{}')",
                {"id": number, "now": self.now, "lane": who.user_id},
            )
            item = Item(number, 0, RequestedAction(who, action, command, press))
            return settle(tx, [item], self.now, self.rules, self.city)[0]

        settled = await self.database.write(work)
        await self.match()
        return settled

    def loops(self, clock: Clock) -> LoopContext:
        """What a loop on this stage works with, by this clock."""
        return LoopContext(self.database, clock, self.rules, self.city)

    async def match(self) -> None:
        """What the loop of the searches does, until nothing waits for it; as there, one after the other."""
        loop = MatchLoop(self.loops(_Clock(self)))
        async with self.matching:
            while await self.database.read(lambda tx: to_match.waiting(tx, 1)):
                assert await loop.take_in(), "nothing fails"

    async def wait(self, minutes: float) -> int:
        """Move the clock and fire what falls due; how many reminders fired."""
        self.now += int(minutes * 60_000)
        return await self.database.write(lambda tx: fire_due(tx, self.now, self.rules, self.city))

    async def screens(self, chat_id: int | None = None, kind: str | None = None) -> list[Screen]:
        """Every waiting message (of a chat, of a kind), drawn as it would look now, in order."""
        return await self.database.write(lambda tx: [self._draw(tx, row) for row in self._waiting(tx, chat_id, kind)])

    async def deliver(self) -> list[Screen]:
        """Everything that waits arrives, with what follows from that."""
        aftermath = Deliveries(self.rules, self.city)

        def work(tx: Tx) -> list[Screen]:
            shown = []
            while rows := self._waiting(tx, None, None):
                for number in rows:
                    [letter] = outbox.lease(tx, [number], self.now + 1)
                    screen = self._draw_letter(tx, letter)
                    shown.append(screen)
                    if screen.moot:  # the sender sends nothing then
                        outbox.fold(tx, number)
                        continue
                    stands = letter.message_id if letter.rewrite else None
                    outbox.sent(tx, [(letter, 10_000 + number if stands is None else stands)], self.now)
                    if screen.keys:
                        outbox.stand_with_keys(tx, letter)
                    aftermath.arrived(tx, letter, screen.covers, self.now)
            return shown

        return await self.database.write(work)

    async def events(self) -> list[Event]:
        """The chain of events."""
        return await self.database.read(lambda tx: list(every(tx)))

    async def grant(self, who: Who, *roles: Role) -> Who:
        """Give roles, and a place in the team's group."""

        def work(tx: Tx) -> None:
            people.touch(tx, [who], self.now)
            for role in roles:
                people.grant(tx, who.user_id, role, None, self.now)
            # Far ahead, so that moving the clock does not make the membership stale.
            people.set_member(tx, TEAM, who.user_id, True, self.now + 10**12)

        await self.database.write(work)
        return who

    def _waiting(self, tx: Tx, chat_id: int | None, kind: str | None) -> list[int]:
        rows = tx.all("SELECT id, chat_id, kind FROM outbox WHERE state = 'waiting' ORDER BY id")
        return [row[0] for row in rows if chat_id in (None, row[1]) and kind in (None, row[2])]

    def _draw(self, tx: Tx, number: int) -> Screen:
        [letter] = outbox.lease(tx, [number], self.now + 1)
        screen = self._draw_letter(tx, letter)
        outbox.later(tx, letter._replace(rewrite=False), self.now, "")
        return screen

    def _draw_letter(self, tx: Tx, letter: outbox.OutboxRow) -> Screen:
        language = people.language_of(tx, letter.chat_id) if letter.chat_id > 0 else "id"
        rules = replace(self.rules, bot_username="sigap_bot")
        return draw(Sight(tx, letter, texts(language), self.now, rules, self.city))


class _Clock(SystemClock):
    """The stage's own."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def now(self) -> int:
        return self._stage.now


def person(number: int, name: str = "", *, group: bool = False, language: str = "id") -> Who:
    """Somebody who writes in private, or in the team's group."""
    return Who(number, name or f"Orang {number}", language, TEAM if group else number)


def made_of_copies(make: Callable[..., bytes], *args: object) -> bytes:
    """Here, of what another process would have been handed."""
    make, args = pickle.loads(pickle.dumps((make, args)))  # noqa: S301
    return make(*args)


async def open_stage(folder: Path) -> Stage:
    """A stage on a new file with a bound team's group; close `stage.database` afterwards."""
    path = folder / "sigap.db"
    empty_database(path)
    database = await Database.open(path)
    stage = Stage(
        database,
        rules=Rules(
            service=SERVICE,
            destinations=("rps", "singgah", "rsud", "keluarga"),
            family=FamilyRules(contact=SERVICE.hotline),
            printer=made_of_copies,
        ),
    )
    await database.write(lambda tx: people.bind_team(tx, TEAM, "TRC", stage.now))
    return stage
