"""What Meta posts is kept: each message once, with whom it is from; what it says of our messages and templates goes to
the outbox.

Bodies that come together are kept together. Most of them only tell how far a message of ours came: those wait a moment
for others, or go with the next message in its commit; no message waits for them. That Meta has a message of which we
still wait for the answer, or write it down, goes along with none and waits for that: mostly it is no news by then.

What waits is a future and no task: there are three reports for each message, and they come one by one.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Coroutine, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

import structlog

from bot.channels.messenger import TakeIn
from bot.channels.whatsapp.items import NAME, Items, cut, joined
from bot.clock import HOUR, Clock
from bot.outbox.tracking import Tracking
from storage.accounts import addresses, arrivals
from storage.kit.database import Database
from storage.kit.inbox import InboxRow
from storage.kit.receipts import Acceptance, Receipt
from storage.kit.sqlite import Tx

log = structlog.get_logger()

GATHER_S = 0.02  # for so long a report of delivery waits for others
# Where so many messages came together, the next ones wait so long for more: kept together they cost less, and all
# of them are answered sooner.
CROWD, CROWD_S = 8, 0.015
RECORDED_S = 1.0  # for so long it is waited for an answer of Meta to be on disk


# What is waited for until a body may be acknowledged; it gives what is to be waited for next, or nothing.
Kept = Awaitable["Kept | None"]


@dataclass(slots=True, eq=False)
class Body:
    """What stands in one that came. `until`: for so long it waits for an answer to be on disk (the loop's clock);
    `waited`: that is over."""

    items: Items
    done: "asyncio.Future[Kept | None]"
    until: float = 0.0
    waited: bool = False


class Outgoing(Protocol):
    """What hears of messages that were sent (bot/outbox/sender.py)."""

    tracking: Tracking

    def taken(self, tx: Tx, channel: str, taken: Sequence[Acceptance], now: int) -> None:
        """The messenger has them."""

    def reported(self, tx: Tx, channel: str, reports: Sequence[Receipt], now: int) -> None:
        """How far they came."""

    def carriers(self, tx: Tx, channel: str, changed: Sequence[tuple[str, bool]], now: int) -> None:
        """Which templates are to be had from now on, and which are not."""


class Inlet:
    """Takes in what WhatsApp posts.

    What `keep` gives is done once a body is on disk. `take_in` keeps messages and gives them their effect
    (`Inbox.keep_foreseen`); `templates`: those that are used."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        number_id: str,
        window_h: int,
        take_in: TakeIn,
        outgoing: Outgoing,
        templates: frozenset[str],
    ) -> None:
        self._database = database
        self._clock = clock
        self._number = number_id
        self._window_ms = window_h * HOUR
        self._take_in = take_in
        self._outgoing = outgoing
        self._templates = templates
        # What people sent, what is told of messages of ours, and what of that waits for an answer to be on disk;
        # whether somebody is about to keep what waits in the first two.
        self._words: list[Body] = []
        self._news: list[Body] = []
        self._held: deque[Body] = deque()
        self._words_led = self._news_led = False
        self._is_crowded = False
        self._look_again: asyncio.TimerHandle | None = None
        self._turn = asyncio.Lock()

    def keep(self, body: dict[str, Any]) -> Kept | None:
        """Everything of a body in one transaction, maybe that of other bodies too: to be waited for, at once, which
        raises StorageDown. None where nothing of it is to be kept, as of most reports: no commit, and no waiting."""
        items = cut(body, self._number)
        if items.errors:
            log.error("whatsapp.told_of_errors", codes=items.errors)
        recording = self._is_recording(items)
        if not recording:
            self._forget_known(items)
            if items.none:
                return None
        one = Body(items, asyncio.get_running_loop().create_future())
        if recording:
            self._hold(one)
            return one.done
        return self._put(one)

    def _put(self, one: Body) -> Kept:
        """Among what is kept next. Whoever finds nobody about to do so keeps it for all."""
        if one.items.arrivals or one.items.renamed:
            self._words.append(one)
            if not self._words_led:
                self._words_led = True
                return _led(self._lead_words(), one)
        else:
            self._news.append(one)
            if not self._news_led:
                self._news_led = True
                return _led(self._lead_news(), one)
        return one.done

    async def _lead_words(self) -> None:
        """Keep all that waits by the time that the turn comes, for everybody who came in between."""
        try:
            await asyncio.sleep(0)  # whoever comes in the same moment comes along
            await self._turn.acquire()
        except BaseException:
            self._leave_words()
            raise
        try:
            await self._settle(await self._next_words())
        finally:
            self._turn.release()

    async def _next_words(self) -> list[Body]:
        """What people sent, and of the rest what goes along."""
        try:
            if self._is_crowded:
                await asyncio.sleep(CROWD_S)
        except BaseException:
            self._leave_words()
            raise
        # That Meta has a message will be no news in a moment, when its own answer is here and on disk.
        along = [one for one in self._news if not one.items.taken]
        self._news = [one for one in self._news if one.items.taken]
        words, self._words, self._words_led = self._words, [], False
        self._is_crowded = len(words) >= CROWD
        return [*words, *along]

    def _leave_words(self) -> None:
        """Whoever leads is stopped, and nobody else is going to tell them."""
        words, self._words, self._words_led = self._words, [], False
        _tell(words, ConnectionAbortedError())

    async def _lead_news(self) -> None:
        """Keep what is told of messages of ours, in whatever commit comes next: it waits for no turn, and a message
        that comes first takes it along."""
        try:
            await asyncio.sleep(GATHER_S)
        except BaseException:
            _tell(self._news, ConnectionAbortedError())
            self._news = []
            raise
        finally:
            self._news_led = False
        batch, self._news = self._news, []
        settled = [one for one in batch if one.waited or not self._is_recording(one.items)]
        for one in batch:
            if one not in settled:
                self._hold(one)
        await self._settle(settled)

    def _hold(self, one: Body) -> None:
        """Until the answers that it is about are on disk; should the disk refuse, for a second."""
        loop = asyncio.get_running_loop()
        one.until = loop.time() + RECORDED_S
        self._held.append(one)
        if self._look_again is None:
            self._look_again = loop.call_at(one.until, self._let_go)
        self._on_record(one)

    def _on_record(self, one: Body) -> None:
        tracking = self._outgoing.tracking
        landing = next((taken for taken in one.items.taken if tracking.recording(taken)), None)
        if landing is not None:
            tracking.on_record(landing, partial(self._on_record, one))
        else:
            self._go_on(one)

    def _let_go(self) -> None:
        """What has waited long enough is kept as it is."""
        loop = asyncio.get_running_loop()
        while self._held and (self._held[0].done.done() or self._held[0].until <= loop.time()):
            self._go_on(self._held.popleft())
        self._look_again = loop.call_at(self._held[0].until, self._let_go) if self._held else None

    def _go_on(self, one: Body) -> None:
        if one.done.done():
            return
        self._forget_known(one.items)
        rest = Body(one.items, asyncio.get_running_loop().create_future(), waited=True)
        one.done.set_result(None if one.items.none else self._put(rest))

    async def _settle(self, batch: list[Body]) -> None:
        """Keep these and tell who waits; where they cannot be kept together, each alone, so that one that is to blame
        keeps no other back."""
        try:
            await self._keep([one.items for one in batch])
        except Exception as error:
            if len(batch) > 1 and not isinstance(error, OSError):
                log.error("whatsapp.batch_failed", error=type(error).__name__, size=len(batch))
                for one in batch:
                    await self._settle([one])
                return
            _tell(batch, error)
        except BaseException:
            _tell(batch, ConnectionAbortedError())
            raise
        else:
            _tell(batch, None)

    def _is_recording(self, items: Items) -> bool:
        """That Meta has a message whose answer is being written down is no news once it is written. Nobody's words wait
        for that."""
        if not items.taken or items.arrivals or items.renamed:
            return False
        recording = self._outgoing.tracking.recording
        return any(map(recording, items.taken))

    def _forget_known(self, items: Items) -> None:
        """That Meta has a message is mostly known from its answer by the time that it says so again; and of most
        messages nobody waits to hear that they were delivered and read."""
        tracking = self._outgoing.tracking
        items.taken = [one for one in items.taken if tracking.doubts(one)]
        items.receipts = [one for one in items.receipts if tracking.matters(one)]

    async def _keep(self, batch: list[Items]) -> None:
        for items in batch:
            self._forget_known(items)
        if all(items.none for items in batch):
            return
        now = self._clock.now()
        arrived = [one for items in batch for one in items.arrivals]

        known: dict[str, InboxRow] = {}

        def foresee(tx: Tx) -> list[InboxRow]:
            if not any(items.renamed for items in batch):  # else who is who changes in between
                known.update(arrivals.foresee(tx, NAME, arrived))
            return list(known.values())

        parts = batch if any(items.renamed for items in batch) else [joined(batch)]

        def keep(tx: Tx) -> list[InboxRow]:
            return [row for items in parts for row in self._store(tx, items, known, now)]

        if arrived:
            await self._take_in(foresee, keep)
        else:
            await self._database.write(keep)

    def _store(self, tx: Tx, items: Items, foreseen: dict[str, InboxRow], now: int) -> list[InboxRow]:
        for one in items.renamed:
            addresses.rename(tx, NAME, one.old, one.new, one.phone)
        if items.taken:
            self._outgoing.taken(tx, NAME, items.taken, now)
        if items.receipts:
            self._outgoing.reported(tx, NAME, items.receipts, now)
        if ours := [one for one in items.templates if one[0] in self._templates]:
            self._outgoing.carriers(tx, NAME, ours, now)
        return arrivals.keep(tx, NAME, items.arrivals, self._window_ms, now, foreseen)


async def _led(leading: Coroutine[Any, Any, None], one: Body) -> Kept | None:
    """Keep what waits, and with it this."""
    await leading
    return await one.done


def _tell(batch: Sequence[Body], error: Exception | None) -> None:
    for one in batch:
        if one.done.done():
            continue  # whoever waited has gone
        if error is None:
            one.done.set_result(None)
        else:
            one.done.set_exception(error)
