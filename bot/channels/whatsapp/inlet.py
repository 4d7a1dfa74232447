"""What Meta posts is kept: each message once, with whom it is from; what it says of our messages and templates goes to
the outbox.

Bodies that come together are kept together. Most of them only tell how far a message of ours came: those wait a moment
for others, or go with the next message in its commit; no message waits for them. That Meta has a message of which we
still wait for the answer, or write it down, goes along with none and waits for that: mostly it is no news by then.
"""

import asyncio
from collections.abc import Awaitable, Sequence
from contextlib import suppress
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
RECORDED_S = 1.0  # for so long it is waited for an answer of Meta to be on disk


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
        # What people sent, and what is told of messages of ours; whether somebody is about to keep what waits there.
        self._words: list[tuple[Items, asyncio.Future[None]]] = []
        self._news: list[tuple[Items, asyncio.Future[None]]] = []
        self._words_led = self._news_led = False
        self._turn = asyncio.Lock()

    def keep(self, body: dict[str, Any]) -> Awaitable[None] | None:
        """Everything of a body in one transaction, maybe that of other bodies too: to be waited for, which raises
        StorageDown. None where nothing of it is to be kept, as of most reports: no commit, and no waiting."""
        items = cut(body, self._number)
        if items.errors:
            log.error("whatsapp.told_of_errors", codes=items.errors)
        recorded = self._about_to_be_recorded([items])
        if not recorded:
            self._forget_known(items)
        return None if not recorded and items.none else self._kept(items, recorded)

    async def _kept(self, items: Items, recorded: Sequence[asyncio.Event]) -> None:
        if recorded:
            await _soon(recorded)
            self._forget_known(items)
            if items.none:
                return
        done = asyncio.get_running_loop().create_future()
        if items.arrivals or items.renamed:
            self._words.append((items, done))
            if not self._words_led:
                await self._lead_words()
        else:
            self._news.append((items, done))
            if not self._news_led:
                await self._lead_news()
        await done

    async def _lead_words(self) -> None:
        """Keep all that waits by the time that the turn comes, for everybody who came in between."""
        self._words_led = True
        try:
            await asyncio.sleep(0)  # whoever comes in the same moment comes along
            await self._turn.acquire()
        except BaseException:  # stopped: nobody else is going to tell them
            _tell(self._words, ConnectionAbortedError())
            self._words = []
            raise
        finally:
            self._words_led = False
        try:
            # That Meta has a message will be no news in a moment, when its own answer is here and on disk.
            along = [one for one in self._news if not one[0].taken]
            self._news = [one for one in self._news if one[0].taken]
            batch, self._words = [*self._words, *along], []
            await self._settle(batch)
        finally:
            self._turn.release()

    async def _lead_news(self) -> None:
        """Keep what is told of messages of ours, in whatever commit comes next: it waits for no turn, and a message
        that comes first takes it along."""
        self._news_led = True
        try:
            await asyncio.sleep(GATHER_S)
            await _soon(self._about_to_be_recorded([items for items, _ in self._news]))
        except BaseException:
            _tell(self._news, ConnectionAbortedError())
            self._news = []
            raise
        finally:
            self._news_led = False
        batch, self._news = self._news, []
        await self._settle(batch)

    async def _settle(self, batch: list[tuple[Items, asyncio.Future[None]]]) -> None:
        """Keep these and tell who waits; where they cannot be kept together, each alone, so that one that is to blame
        keeps no other back."""
        try:
            await self._keep([items for items, _ in batch])
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

    def _about_to_be_recorded(self, bodies: Sequence[Items]) -> list[asyncio.Event]:
        """That Meta has a message whose answer is being written down is no news once it is written. Nobody's words wait
        for that."""
        recording = self._outgoing.tracking.recording
        taken = [one for items in bodies if not (items.arrivals or items.renamed) for one in items.taken]
        return [event for one in taken if (event := recording(one)) is not None]

    def _forget_known(self, items: Items) -> None:
        """That Meta has a message is mostly known from its answer by the time that it says so again; and of most
        messages nobody waits to hear that they were delivered and read."""
        items.taken[:] = [one for one in items.taken if self._outgoing.tracking.doubts(one)]
        items.receipts[:] = [one for one in items.receipts if self._outgoing.tracking.matters(one)]

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


async def _soon(events: Sequence[asyncio.Event]) -> None:
    """Until these are set; should the disk refuse, for a second."""
    if not events:
        return
    with suppress(TimeoutError):
        async with asyncio.timeout(RECORDED_S):
            for event in events:
                await event.wait()


def _tell(batch: Sequence[tuple[Items, asyncio.Future[None]]], error: Exception | None) -> None:
    for _, done in batch:
        if done.done():
            continue  # whoever waited has gone
        if error is None:
            done.set_result(None)
        else:
            done.set_exception(error)
