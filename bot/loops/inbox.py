"""The inbox loop: keeps what Telegram hands over, then gives every update its effect, in order."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol

import structlog

from bot.actions.intake import Item, Settled, settle
from bot.actions.scene import Reply, Rules
from bot.clock import Clock
from bot.domain.city import City
from bot.supervise import Spawn
from storage import inbox, people, runs
from storage.database import Database, StorageDown
from storage.inbox import Received, Waiting
from storage.sqlite import Tx

log = structlog.get_logger()

BATCH = 200
IDLE_S = 1.0
MEMBER_TRIES = 3
Update = Mapping[str, Any]
Translate = Callable[[Waiting], Awaitable[Item]]
Answer = Callable[[str, Reply, str], Awaitable[None]]
AskMember = Callable[[int, int], Awaitable[bool]]


class Leaser(Protocol):
    """The sender, as far as the inbox knows it: what a batch queued is leased in the batch's own transaction, which
    saves a commit on the way from a message to its answer."""

    def take(self, tx: Tx, now: int) -> tuple[list[Any], float]:
        """Lease what is due."""

    def adopt(self, parcels: list[Any]) -> None:
        """Send what `take` leased."""

    def wake(self) -> None:
        """Something may be due."""


class Inbox:
    """`keep` is called by the receiver; `run` is to be kept alive by the supervisor."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        rules: Rules,
        city: City,
        leaser: Leaser,
        translate: Translate,
        answer: Answer,
        ask_member: AskMember,
        spawn: Spawn,
    ) -> None:
        self._database = database
        self._clock = clock
        self._rules = rules
        self._city = city
        self._leaser = leaser
        self._translate = translate
        self._answer = answer
        self._ask_member = ask_member
        self._spawn = spawn
        self._wake = asyncio.Event()
        self._asking: set[tuple[int, int]] = set()
        self.progress = 0

    async def keep(self, updates: Sequence[Update]) -> None:
        """Store a batch; returns once it is on disk, and only then Telegram may forget it. Raises StorageDown."""
        received = [one for update in updates if (one := _received(update)) is not None]
        if not received:
            return
        now = self._clock.now()
        new = await self._database.write(lambda tx: _keep(tx, received, now))
        if new:
            self._wake.set()

    def nudge(self) -> None:
        """Look again: something was put back into the inbox."""
        self._wake.set()

    async def run(self) -> None:
        """Dispatch until cancelled."""
        while True:
            self._wake.clear()
            try:
                found = await self._dispatch_batch()
            except StorageDown as error:
                log.error("inbox.storage_down", error=str(error))
                await asyncio.sleep(IDLE_S)
                continue
            self.progress += 1
            if not found:
                await self._rest()

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(IDLE_S):
                await self._wake.wait()
        except TimeoutError:
            return

    async def _dispatch_batch(self) -> bool:
        now = self._clock.now()
        waiting = await self._database.read(lambda tx: inbox.waiting(tx, now, BATCH))
        if not waiting:
            return False
        items = [await self._translate(one) for one in waiting]
        now = self._clock.now()

        def effect(tx: Tx) -> tuple[list[Settled], list[Any]]:
            settled = settle(tx, items, now, self._rules, self._city)
            return settled, self._leaser.take(tx, now)[0]

        settled, leased = await self._database.write(effect)
        self._leaser.adopt(leased)
        self._leaser.wake()
        for one in settled:
            self._follow_up(one)
        return True

    def _follow_up(self, settled: Settled) -> None:
        if settled.error is not None:
            log.error(
                "inbox.failed",
                update_id=settled.update_id,
                outcome=settled.outcome,
                error=type(settled.error).__name__,
                exc_info=settled.error if settled.outcome == "put back" else None,
            )
        if settled.press is not None and settled.reply is not None:
            self._spawn("answer press", self._answer(settled.press, settled.reply, settled.language))
        if settled.ask_member is not None and settled.ask_member not in self._asking:
            self._asking.add(settled.ask_member)
            self._spawn("ask membership", self._learn_membership(settled.update_id, *settled.ask_member))

    async def _learn_membership(self, update_id: int, chat_id: int, user_id: int) -> None:
        """Ask Telegram whether a person is in the group, then let what waited for it go on. Not known after some
        tries counts as no: the person is told, and may press again."""
        inside = False
        try:
            for attempt in range(MEMBER_TRIES):
                try:
                    inside = await self._ask_member(chat_id, user_id)
                    break
                except ConnectionError:
                    log.warning("membership.unknown", attempt=attempt)
                    await asyncio.sleep(1.0 + attempt)
            now = self._clock.now()
            await self._database.write(lambda tx: _learnt(tx, chat_id, user_id, inside, now))
        finally:
            self._asking.discard((chat_id, user_id))
        self._wake.set()


def _learnt(tx: Tx, chat_id: int, user_id: int, inside: bool, now: int) -> None:
    people.set_member(tx, chat_id, user_id, inside, now)
    inbox.release_lane(tx, user_id)


def _keep(tx: Tx, received: Sequence[Received], now: int) -> int:
    new = inbox.keep(tx, received, now)
    # The last one handed over, not the highest: after an idle week Telegram may begin again lower.
    runs.remember(tx, "last_update_id", str(received[-1].update_id))
    return new


def _received(update: Update) -> Received | None:
    """An update as a row, whatever its shape: reading it comes later, one by one. None without a number, since it
    can be neither told from others nor acknowledged."""
    update_id = update.get("update_id")
    if not isinstance(update_id, int):
        log.error("inbox.no_update_id")
        return None
    return Received(update_id, _lane(update), json.dumps(update, separators=(",", ":"), ensure_ascii=False))


def _lane(update: Update) -> int:
    for name, body in update.items():
        if not isinstance(body, dict):
            continue
        chat = body.get("chat") if name != "callback_query" else None
        whose = chat if isinstance(chat, dict) else body.get("from")
        if isinstance(whose, dict) and isinstance(whose.get("id"), int):
            return int(whose["id"])
    return 0
