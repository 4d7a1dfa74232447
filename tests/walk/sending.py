"""The real sender at its real pace, in a time that is moved by hand: pictures take seconds to upload, and meanwhile
alerts come. Nothing of it waits, so that a walk has thousands of them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from bot.actions.system.deliveries import Deliveries
from bot.domain.kit.messages import Message, To, kind
from bot.domain.kit.people import Who
from bot.domain.kit.priority import FILLERS, Priority
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import Screen
from bot.outbox.channel import Fate, Reader, Sent
from bot.outbox.lanes import Parcel
from bot.outbox.pace import Pace, PaceLimits
from bot.outbox.sender import Sender
from storage.kit import outbox
from storage.kit.sqlite import Tx
from tests.walk.town import Screens

OLDEST_MS = 3_000  # what an alert may have waited for a person who is getting ten pictures
TURN_MS = 1_500  # and for each alert before it: a private chat takes one a second, and one has to arrive first
TICK_MS = 150
LONGEST_MS = 60_000
TEXT_MS = 200  # on the way
PICTURES = 10


@kind("test.walk_picture", To.ANYONE, Priority.FILE)
class WalkPicture(Message):
    """A picture of a digest."""

    number: int


@kind("test.walk_alert", To.ANYONE, Priority.ALERT)
class WalkAlert(Message):
    """Somebody is needed."""

    number: int


@draws(WalkPicture)
def _picture(sight: Sight[WalkPicture]) -> Screen:
    return Screen("gambar", file=("photo", "F"))


@draws(WalkAlert)
def _alert(sight: Sight[WalkAlert]) -> Screen:
    return Screen("ada yang memerlukan bantuan")


class Ticks:
    """The stage's time is the only one."""

    def __init__(self, stage: Screens) -> None:
        self._stage = stage

    def now(self) -> int:
        return self._stage.now

    def monotonic(self) -> float:
        return self._stage.now / 1_000

    def trust(self) -> None:
        """It is right."""


class Paper:
    """A messenger that takes what it is given."""

    def draw(self, screen: Screen, reader: Reader) -> Screen:
        return screen

    def choices(self, drawn: Screen) -> None:
        """Buttons carry what they stand for."""

    def carrier(self, kind: str) -> None:
        """No chat is closed."""

    def failed(self, kind: str, code: int) -> Fate:
        raise AssertionError("it never takes a word back")

    async def deliver(self, drawn: Screen) -> Fate:
        raise AssertionError("nothing is sent but by the clock")


class Post:
    """Sends what waits. `upload_ms`: how long a picture is on its way."""

    def __init__(self, stage: Screens, upload_ms: int) -> None:
        self._stage = stage
        self._upload_ms = upload_ms
        aftermath = Deliveries(stage.rules, stage.city)
        self._sender = Sender(
            stage.database, Paper(), Ticks(stage), Pace(PaceLimits()), stage.rules, stage.city, aftermath, _nobody
        )
        self._flying: list[tuple[int, Parcel]] = []
        self._due_since: dict[int, int] = {}
        self.oldest = 0

    @property
    def alerts(self) -> int:
        """How many alerts were watched."""
        return len(self._due_since)

    async def go(self, alerts: list[tuple[int, Who]]) -> None:
        """Until every alert has left; `alerts` come so many ms from now. Raises AssertionError for one that waited too
        long."""
        begun, number = self._stage.now, 0
        coming = sorted(alerts, key=lambda one: one[0])
        while self._stage.now - begun < LONGEST_MS:
            while coming and coming[0][0] <= self._stage.now - begun:
                number += 1
                await self._stage.write(partial(_queue, WalkAlert(number), coming.pop(0)[1].user_id, self._stage.now))
            await self._stage.database.read(self._check)  # before their turn may be put off
            await self._turn()
            if not await self._stage.database.read(self._check) and not coming:
                break
            self._stage.now += TICK_MS
        assert not await self._stage.database.read(self._check), "an alert never left"
        self._sender.stop()
        self._stage.now += self._upload_ms + TEXT_MS
        await self._turn()

    async def _turn(self) -> None:
        now = self._stage.now
        landed = [(parcel, Sent(_stands_at(parcel))) for until, parcel in self._flying if until <= now]
        self._flying = [one for one in self._flying if one[0] > now]
        for parcel, fate in landed:
            assert fate.message_id is not None
            self._stage._show(parcel.letter.chat_id, fate.message_id, parcel.screen)
        leased, _ = await self._stage.write(partial(self._sender._turn, landed))
        for parcel, _ in landed:
            self._sender._lanes.recorded(parcel)
        self._sender.adopt(leased)
        for parcel in leased:
            lasts = self._upload_ms if parcel.letter.priority in FILLERS else TEXT_MS
            self._flying.append((now + lasts, parcel))

    def _check(self, tx: Tx) -> bool:
        """Whether an alert to a person waits; none may have waited too long."""
        now = self._stage.now
        rows = tx.all(
            """SELECT id, chat_id, not_before FROM outbox WHERE state = 'waiting' AND priority = 0 AND chat_id > 0
                 AND coalesce(error, '') <> :asking ORDER BY id""",
            {"asking": outbox.ASKING},
        )
        before: dict[int, int] = {}
        for row in rows:
            if row["id"] not in self._due_since and row["not_before"] > now:
                continue  # it is to come later
            waited = now - self._due_since.setdefault(row["id"], now)
            ahead = sum(one < row["id"] for one in self._of(tx, row["chat_id"]))
            self.oldest = max(self.oldest, waited - TURN_MS * ahead)
            assert waited <= OLDEST_MS + TURN_MS * ahead, ("an alert waited", waited, "behind", ahead, tuple(row))
            before[row["chat_id"]] = row["id"]
        return bool(before)

    def _of(self, tx: Tx, chat_id: int) -> list[int]:
        """The alerts to this person that were seen so far."""
        known = [int(row[0]) for row in tx.all("SELECT id FROM outbox WHERE chat_id = :chat", {"chat": chat_id})]
        return [one for one in known if one in self._due_since]


def _nobody(chat_id: int, user_id: int) -> None:
    """Telegram is asked about nobody."""


def _stands_at(parcel: Parcel) -> int:
    letter = parcel.letter
    return letter.message_id if letter.rewrite and letter.message_id is not None else 10_000 + letter.id


def _queue(message: Message, chat_id: int, now: int, tx: Tx) -> None:
    params: dict[str, Any] = message.params()
    outbox.add(
        tx, key=f"walk:{message.kind}:{chat_id}:{now}:{params}", chat_id=chat_id, kind=message.kind, params=params,
        priority=message.priority, now=now,
    )  # fmt: skip


@asynccontextmanager
async def pictures_for(stage: Screens, people: list[Who], upload_ms: int) -> AsyncIterator[Post]:
    """Ten pictures wait for each, and nothing arrives but by the post."""

    def queue(tx: Tx) -> None:
        for who in people:
            for number in range(PICTURES):
                _queue(WalkPicture(number), who.user_id, stage.now, tx)

    stage.paused = True
    try:
        await stage.write(queue)
        yield Post(stage, upload_ms)
    finally:
        stage.paused = False
