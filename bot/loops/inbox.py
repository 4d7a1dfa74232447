"""The inbox loop: keeps what Telegram hands over, then gives every update its effect, in order."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Protocol

import structlog

from bot.actions.kit.scene import ReadAhead, Reply, Scene
from bot.actions.system.intake import Item, Settled, give_up_asking, say, settle
from bot.actions.system.team import learn_place
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.places.city import City
from bot.domain.rules import Rules
from bot.loops.context import LoopContext
from bot.loops.own_part import own_part
from bot.supervise import Spawn
from storage.kit import inbox
from storage.kit.database import StorageDown
from storage.kit.inbox import InboxRow, Waiting
from storage.kit.sqlite import Tx, spelled
from storage.system import runs

log = structlog.get_logger()

BATCH = 200
FULL = 100  # what one answer of Telegram holds at most: more waits there
FLOOD = 3  # so many full answers in a row are a return after an outage: make it all durable first
IDLE_S = 1.0
FLOOD_GAP_S = 0.3
FLOOD_S = 4.0
BIGGEST = 2**63  # what a column holds; a made-up number beyond it must not stop the others
MEMBER_TRIES = 3
Update = Mapping[str, Any]
Translate = Callable[[Waiting | InboxRow], Awaitable[Item]]
Answer = Callable[[str, Reply, str], Coroutine[Any, Any, bool]]  # whether it arrived
AskMember = Callable[[int, int], Awaitable[bool]]
Rows = Callable[[Tx], list[InboxRow]]
OnKept = Callable[[Tx, Sequence[int], int], None]


class Leaser(Protocol):
    """The sender, as far as the inbox knows it: what a batch queued is leased in the batch's own transaction, which
    saves a commit on the way from a message to its answer."""

    def take(self, tx: Tx, now: int) -> tuple[list[Any], float]:
        """Lease what is due."""

    def adopt(self, parcels: list[Any], look_again_s: float) -> None:
        """Send what `take` leased, and look for more in so many seconds."""

    def wake(self) -> None:
        """Something may be due."""


class Inbox:
    """`keep` is called by the receiver; `run` is to be kept alive by the supervisor."""

    def __init__(
        self,
        context: LoopContext,
        leaser: Leaser,
        translate: Translate,
        answer: Answer,
        ask_member: AskMember,
        spawn: Spawn,
        on_kept: OnKept | None = None,
    ) -> None:
        self._database, self._clock = context.database, context.clock
        self._rules, self._city = context.rules, context.city
        self._leaser = leaser
        self._translate = translate
        self._answer = answer
        self._ask_member = ask_member
        self._spawn = spawn
        self._on_kept = on_kept
        self._wake = asyncio.Event()
        self._asking: set[tuple[int, int]] = set()
        self._ahead: dict[int, Any] = {}  # what was read for updates that wait for it
        self._translating = asyncio.Lock()
        self._backlog = True  # until the loop has looked
        self._fell_behind = 0
        self._full_in_a_row = 0
        self._flood_since = 0.0  # monotonic seconds; 0 while there is no flood
        self._last_full = 0.0
        self.progress = 0

    async def keep(self, updates: Sequence[Update]) -> None:
        """Store a batch; returns once it is on disk, and only then Telegram may forget it. Raises StorageDown.

        Where nothing older waits, the updates have their effect in the very transaction that stores them: one commit
        on the way from a message to its answer instead of two. Otherwise the loop takes them in their turn.
        """
        # By number: what comes twice in one answer is not yet known from the database when it is looked at (F18).
        received = list({one.update_id: one for update in updates if (one := _received(update)) is not None}.values())
        if not received:
            return
        self._note_flood(full=len(updates) >= FULL)
        if self._backlog or self._full_in_a_row >= FLOOD:
            await self._store(received)
        else:
            await self._store_and_settle(received)

    async def keep_foreseen(self, foresee: Rows, keep: Rows) -> None:
        """As `keep`, for a messenger whose updates get their numbers and accounts here: `keep` stores them, `foresee`
        tells beforehand what it will store. Where it turns out so, they have their effect in the same transaction; else
        the loop takes them. Raises StorageDown, and what the two raise."""
        if self._backlog:
            self._fall_behind()
            await self._database.write(keep)
            self._fall_behind()
            return
        expected = await self._database.read(foresee)
        items = await self._translate_all(expected)
        now = self._clock.now()
        kept: list[InboxRow] = []

        def work(tx: Tx) -> tuple[list[Settled], list[Any], float] | None:
            kept[:] = keep(tx)
            return self._attempted(tx, items, now) if kept and kept == expected else None

        outcome = await self._database.write(work)
        if outcome is not None:
            self._finish_batch(*outcome)
        elif kept:
            self._fall_behind()

    def nudge(self) -> None:
        """Look again: something was put back into the inbox."""
        self._fall_behind()

    async def run(self) -> None:
        """Dispatch what waits until cancelled."""
        while True:
            self._wake.clear()
            self.progress += 1
            while self._waits_for_flood():  # noqa: ASYNC110 (it ends by time passing, of which no event tells)
                await asyncio.sleep(0.02)
            try:
                found = await self._dispatch_batch()
            except StorageDown as error:
                log.error("inbox.storage_down", error=str(error))
                await asyncio.sleep(IDLE_S)
                continue
            if not found:
                await self._rest()

    def _note_flood(self, *, full: bool) -> None:
        now = self._clock.monotonic()
        self._full_in_a_row = self._full_in_a_row + 1 if full else 0
        self._last_full = now if full else 0.0
        self._flood_since = (self._flood_since or now) if self._full_in_a_row >= FLOOD else 0.0

    def _waits_for_flood(self) -> bool:
        """After an outage the whole backlog is made durable before its first update is given effect; for some seconds
        at most, so that a flood without end is still answered."""
        now = self._clock.monotonic()
        return self._flood_since > 0 and now - self._last_full < FLOOD_GAP_S and now - self._flood_since < FLOOD_S

    def _fall_behind(self) -> None:
        """From now on everything goes through the loop, in the order of the inbox, until nothing waits there."""
        self._backlog = True
        self._fell_behind += 1
        self._wake.set()

    async def _store(self, received: Sequence[InboxRow]) -> None:
        now = self._clock.now()
        self._fall_behind()
        await self._database.write(lambda tx: _keep(tx, received, now, self._on_kept))
        self._fall_behind()

    async def _store_and_settle(self, received: Sequence[InboxRow]) -> None:
        items = await self._translate_all(sorted(received, key=lambda one: one.update_id))
        now = self._clock.now()

        def work(tx: Tx) -> tuple[list[Settled], list[Any], float] | None:
            news = _keep(tx, received, now, self._on_kept)
            return self._attempted(tx, items, now, again=news < len(received))

        outcome = await self._database.write(work)
        if outcome is None:
            self._fall_behind()
        else:
            self._finish_batch(*outcome)

    def _attempted(
        self, tx: Tx, items: Sequence[Item], now: int, *, again: bool = False
    ) -> tuple[list[Settled], list[Any], float] | None:
        """In the storage thread: the effect of what was just kept; None, with nothing changed, where the batch as a
        whole has none. `again`: some of it may have been known."""
        try:
            with tx.savepoint():
                return self._effect(tx, items, now, again=again)
        except Exception as error:
            if not tx.alive:
                raise
            log.error("inbox.batch_failed", exc_info=error, size=len(items))
            return None

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(IDLE_S):
                await self._wake.wait()
        except TimeoutError:
            return

    async def _dispatch_batch(self) -> bool:
        now = self._clock.now()
        fell_behind = self._fell_behind
        waiting, backlog = await self._database.read(lambda tx: (inbox.waiting(tx, now, BATCH), inbox.backlog(tx)))
        if not backlog and fell_behind == self._fell_behind:
            self._backlog = False
        if not waiting:
            return False
        await self._settle(await self._translate_all(waiting))
        return True

    async def _translate_all(self, waiting: Sequence[Waiting | InboxRow]) -> list[Item]:
        async with self._translating:  # the handlers leave what they found in one place
            items = [await self._translate(one) for one in waiting]
        return [replace(one, ahead=self._ahead.pop(one.update_id, None)) if self._ahead else one for one in items]

    async def _settle(self, items: Sequence[Item]) -> None:
        """A batch in one transaction. Where the batch as a whole cannot be kept, each update alone, so that the one
        that is to blame is put back and the others have their effect. Raises StorageDown."""
        now = self._clock.now()
        try:
            self._finish_batch(*await self._database.write(lambda tx: self._effect(tx, items, now)))
        except StorageDown:
            raise
        except Exception as error:
            log.error("inbox.batch_failed", exc_info=error, size=len(items))
            for item in items:
                await self._settle([item] if len(items) > 1 else [replace(item, intent=None, error=error)])

    def _effect(
        self, tx: Tx, items: Sequence[Item], now: int, *, again: bool = True
    ) -> tuple[list[Settled], list[Any], float]:
        """In the storage thread: what still waits has its effect, and what that queued is leased. `again`: whether some
        may have had it."""
        if again:
            open_ids = inbox.still_waiting(tx, [item.update_id for item in items])
            items = [item for item in items if item.update_id in open_ids]
        settled = settle(tx, items, now, self._rules, self._city)
        return settled, *self._leaser.take(tx, now)

    def _finish_batch(self, settled: Sequence[Settled], leased: list[Any], look_again_s: float) -> None:
        self._leaser.adopt(leased, look_again_s)
        if not all(one.done for one in settled):
            self._fall_behind()
        for one in settled:
            self._follow_up(one)

    def _follow_up(self, settled: Settled) -> None:
        if settled.error is not None:
            log.error(
                "inbox.failed",
                update_id=settled.update_id,
                outcome=settled.outcome,
                error=type(settled.error).__name__,
                exc_info=settled.error if settled.outcome == InboxOutcome.PUT_BACK else None,
            )
        if settled.press is not None and settled.reply is not None:
            self._spawn("answer press", self._answer_press(settled, settled.press, settled.reply))
        if settled.read is not None:
            self._spawn("read ahead", self._read_ahead(settled.update_id, settled.read))
        if settled.ask_member is not None and settled.ask_member not in self._asking:
            self._asking.add(settled.ask_member)
            self._spawn("ask membership", self._learn_membership(settled, *settled.ask_member))

    async def _answer_press(self, settled: Settled, press: str, reply: Reply) -> None:
        """The little message over the screen; where it does not arrive, a refusal is said in the private chat."""
        if await self._answer(press, reply, settled.language) or settled.unsaid is None:
            return
        now = self._clock.now()
        await self._database.write(lambda tx: say(tx, settled, now, self._rules, self._city))
        self._leaser.wake()

    async def _read_ahead(self, update_id: int, wanted: ReadAhead) -> None:
        """Beside whoever writes, a page at a time; then the update that waits for it has its turn."""
        read, whole = wanted.begun, False
        while not whole:
            read, whole = await self._database.read(partial(wanted.page, before=read))
        self._ahead[update_id] = read
        await self._database.write(lambda tx: inbox.release(tx, update_id))
        self._fall_behind()

    async def _learn_membership(self, asked: Settled, chat_id: int, user_id: int) -> None:
        """Ask Telegram whether a person is in the group, then let what waited for it go on. Where Telegram does not
        say, nothing is remembered: the person is told, and may press again."""
        try:
            inside = await self._membership(chat_id, user_id)
            now = self._clock.now()
            if inside is not None:
                await self._database.write(
                    lambda tx: _learnt(tx, asked.update_id, chat_id, user_id, inside, now, self._rules, self._city)
                )
            else:
                told = await self._database.write(lambda tx: give_up_asking(tx, asked, now, self._rules, self._city))
                self._follow_up(told)
                self._leaser.wake()
        finally:
            self._asking.discard((chat_id, user_id))
        self._fall_behind()

    async def _membership(self, chat_id: int, user_id: int) -> bool | None:
        for attempt in range(MEMBER_TRIES):
            try:
                return await self._ask_member(chat_id, user_id)
            except ConnectionError:
                log.warning("membership.unknown", attempt=attempt)
                await asyncio.sleep(1.0 + attempt)
        return None


def _learnt(
    tx: Tx, update_id: int, chat_id: int, user_id: int, inside: bool, now: int, rules: Rules, city: City
) -> None:
    learn_place(Scene(tx, now, f"asked:{update_id}", "telegram", rules, city), chat_id, user_id, inside=inside)
    inbox.release_lane(tx, user_id)
    inbox.release(tx, update_id)  # a message in the group waits in the group's lane


def _keep(tx: Tx, received: Sequence[InboxRow], now: int, on_kept: OnKept | None) -> int:
    new = inbox.keep(tx, received, now)
    if on_kept is not None:
        on_kept(tx, [one.update_id for one in received], now)
    # The last one handed over, not the highest: after an idle week Telegram may begin again lower.
    runs.remember(tx, "last_update_id", str(received[-1].update_id))
    return new


def _received(update: Update) -> InboxRow | None:
    """An update as a row, whatever its shape, without the words of others: reading it comes later, one by one. None
    without a number, since it can be neither told from others nor acknowledged."""
    update_id = update.get("update_id")
    if not isinstance(update_id, int) or not 0 <= update_id < BIGGEST:
        log.error("inbox.no_update_id")
        return None
    return InboxRow(update_id, _lane(update), spelled(own_part(update)))


def _lane(update: Update) -> int:
    for name, body in update.items():
        if not isinstance(body, dict):
            continue
        chat = body.get("chat") if name != "callback_query" else None
        whose = chat if isinstance(chat, dict) else body.get("from")
        number = whose.get("id") if isinstance(whose, dict) else None
        if isinstance(number, int) and abs(number) < BIGGEST:
            return number
    return 0
