"""The sender: one loop that records what was sent and leases what is due, in one transaction; many hands that send.

A lease is durable before the request leaves, so a crash leaves a row that is known to be uncertain, never one that
looks sent. Telling twice after a crash is the price; telling never is not on offer.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine, Mapping, Sequence, Set
from functools import partial
from typing import Any

import structlog

from bot.clock import SECOND, Clock
from bot.domain.kit.messages import tidies
from bot.domain.kit.priority import FILLERS, URGENT, Priority
from bot.domain.kit.refusals import MembershipUnknown
from bot.domain.places.city import City
from bot.domain.rules import Rules
from bot.messages.kit.registry import Sight, draw
from bot.outbox import channel as fates
from bot.outbox.aftermath import Aftermath
from bot.outbox.channel import Channel, Fate
from bot.outbox.folding import fold_flood
from bot.outbox.lanes import CAREFUL, HANDS, Lanes, Parcel, every_hand
from bot.outbox.making import Workshop
from bot.outbox.pace import Pace, moment
from bot.outbox.records import CUT_OFF_MS, Records, backoff
from bot.outbox.tracking import Tracking
from bot.texts.catalog import DEFAULT, texts
from storage.accounts import arrivals, people
from storage.kit import doubt, outbox, pauses, receipts, sendable
from storage.kit.database import Database, StorageDown
from storage.kit.outbox import OutboxRow
from storage.kit.receipts import Acceptance, MessageName, Receipt
from storage.kit.sqlite import Row, Tx

log = structlog.get_logger()

# What is under way to the group when the process is killed comes twice, and its limits leave no use for more at once.
# One that takes long stands in nobody's way.
GROUP_AT_ONCE = 1
GROUP_PATIENCE_MS = 2 * SECOND
LEASE_MS = 120 * SECOND
IDLE_S = 0.5
GATHER_S = 0.01
LATER_S = 2.0  # that buttons are gone is recorded with what comes next, or so much later

AskMember = Callable[[int, int], None]  # the group and the person of whom Telegram is to be asked
Came = tuple[Parcel, Fate]


class Sender:
    """`run` and all `hands` are to be kept alive by the supervisor. What is for the team only waits while it
    is not known whether its reader is still in the group; `ask_member` is told whom to ask about, and calls `wake`.
    `others`: messengers beside the first, by the name that addresses have for them."""

    def __init__(
        self,
        database: Database,
        channel: Channel[Any],
        clock: Clock,
        pace: Pace,
        rules: Rules,
        city: City,
        aftermath: Aftermath,
        ask_member: AskMember,
        others: Mapping[str, Channel[Any]] | None = None,
    ) -> None:
        self._database = database
        self._channel = channel
        self._others = {} if others is None else others
        self._clock = clock
        self._pace = pace
        self._rules = rules
        self._city = city
        self._lanes = Lanes(paced=pace.limits is not None)
        self._records = Records(aftermath, self._refused)
        self._ask_member = ask_member
        self._done: deque[tuple[Parcel, Fate]] = deque()
        self._done_since = 0.0  # when the first of these came back, in seconds of the monotonic clock
        self._wake = asyncio.Event()
        self._enough = asyncio.Event()
        self._unsure: set[tuple[int, int]] = set()
        self.tracking = Tracking()
        self._doubts: set[int] = set()  # rows that the brake of this start, or of an earlier one, holds
        self._away = False  # the last that was heard of the line: nothing arrives
        self._behind = False  # something waits behind what only takes buttons away
        self._stopping = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._workshop = Workshop(self._file_made)
        self.progress = 0

    def wake(self) -> None:
        """Something new may be due."""
        self._wake.set()

    def _file_made(self) -> None:
        """In a thread of the workshop: the row that waited for its file may go."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake.set)

    def adopt(self, parcels: list[Parcel], look_again_s: float = IDLE_S) -> None:
        """Parcels that `take` leased in somebody else's transaction, now that it is committed, and how soon it is worth
        looking for more."""
        unsure, self._unsure = self._unsure, set()
        for group, user_id in unsure:
            self._ask_member(group, user_id)
        if look_again_s < IDLE_S:
            self._wake.set()
        self.tracking.left(parcels)
        self._lanes.put(parcels)

    def taken(self, tx: Tx, channel: str, taken: Sequence[Acceptance], now: int) -> None:
        """One of the other messengers has these messages, whatever became of its answer: nothing is sent a second time
        of which it says that it has it."""
        for one in taken:
            if (letter := receipts.in_doubt(tx, one)) is not None:
                self._arrived(tx, letter, fates.Sent(None, one.external_id), self._others[channel], now)

    def _arrived(self, tx: Tx, letter: OutboxRow, fate: fates.Sent, channel: Channel[Any], now: int) -> None:
        outbox.sent(tx, [(letter, fate.number(letter.id))], now)
        self._records.record(tx, letter, (), fate, now)
        self._named(tx, [(letter, fate)], channel, now)

    def _named(self, tx: Tx, sent: Sequence[tuple[OutboxRow, fates.Sent]], channel: Channel[Any], now: int) -> None:
        """The messenger has names for them; what it said of those names before counts now."""
        names = [MessageName(letter, fate.external_id, fate.shown) for letter, fate in sent if fate.external_id]
        if names and (early := receipts.named(tx, names)):
            self._records.report(tx, channel, early, now)

    def reported(self, tx: Tx, channel: str, reports: Sequence[Receipt], now: int) -> None:
        """What one of the other messengers says of messages that it took; in the transaction that keeps its word."""
        self._records.report(tx, self._others[channel], receipts.receive(tx, reports, now), now)

    def carriers(self, tx: Tx, channel: str, changed: Sequence[tuple[str, bool]], now: int) -> None:
        """Which templates are to be had from now on, in the messenger's own word, and which are not."""
        for name, usable in changed:
            (self._records.usable if usable else self._records.unusable)(tx, channel, name, now)

    async def begin(self, brake_ms: int) -> None:
        """Before the loop: what an unclean end left under way goes again after `brake_ms` (crash-loop brake; 0 after a
        proper end), and little is under way at once at first; limits that Telegram set, and what went out in the last
        minute, still count."""
        now, self._loop = self._clock.now(), asyncio.get_running_loop()

        def recover(tx: Tx) -> list[tuple[int, int]]:
            doubt.release_uncertain(tx, now, brake_ms)
            self.tracking.uncertain = doubt.uncertain(tx)
            self._doubts = doubt.second_copies(tx)
            self._records.begin(tx, now)
            return [one for one in pauses.recent_sends(tx, now - 61 * SECOND) if one[0] < outbox.FIRST_OF_OTHERS]

        recent = await self._database.write(recover)
        if brake_ms or self._doubts:
            self._lanes.be_careful()
        monotonic = self._clock.monotonic()
        for chat_id, sent_at in sorted(recent, key=lambda one: one[1]):
            self._pace.remember(chat_id, monotonic - (now - sent_at) / SECOND)

    async def run(self) -> None:
        """Record and lease until cancelled."""
        while not (self._stopping and self._lanes.empty()):
            self.progress += 1
            await self._gather()
            self._wake.clear()
            done = list(self._done) if self._is_to_record() else []
            try:
                leased, wait = await self._database.write(partial(self._turn, done, tidied=self._lanes.tidied()))
            except StorageDown as error:
                log.error("sender.storage_down", error=str(error))
                await asyncio.sleep(1.0)
                continue
            self._records.settle()
            for _ in done:
                parcel, fate = self._done.popleft()
                self._lanes.recorded(parcel)
                self.tracking.recorded(parcel, fate, self._clock.now())
            self._note_line([fate for parcel, fate in done if parcel.letter.channel == outbox.HOME])
            self.adopt(leased)
            if not leased and not self._is_to_record():
                await self._rest_on(self._wake, wait)

    def _is_to_record(self) -> bool:
        """Whether what came back is to be recorded now. Where it is nothing but questions that lost their buttons,
        which a second time harms nobody, and nothing waits behind them, it waits for something to be recorded with: a
        commit less."""
        if not self._done or self._behind or self._stopping or len(self._done) >= HANDS:
            return bool(self._done)
        can_wait = all(tidies(one.letter.kind) and isinstance(fate, fates.Sent) for one, fate in self._done)
        return not can_wait or self._clock.monotonic() - self._done_since >= LATER_S

    def _note_line(self, heard: list[Fate]) -> None:
        """Whether the line seems to be down: something failed for its sake, and nothing has arrived since."""
        lost = any(isinstance(one, fates.Unknown) or (one == fates.TryLater(doubt.NO_LINE)) for one in heard)
        self._away = lost or (self._away and not any(isinstance(one, fates.Sent) for one in heard))

    def hands(self) -> list[Coroutine[Any, Any, None]]:
        """Those of every messenger, each to be kept alive."""
        return [self._hand(*one) for one in every_hand(self._others)]

    async def _hand(self, channel: str, number: int) -> None:
        """Send one parcel after another by this messenger until cancelled."""
        while True:
            parcel = await self._lanes.next(channel, number)
            fate: Fate = fates.Unknown("cancelled")
            began = self._clock.monotonic()
            try:
                fate = await parcel.channel.deliver(parcel.drawn)
            finally:
                now = self._clock.monotonic()
                self._lanes.returned(channel, fate, began, now)
                self._pace.came(parcel.letter.chat_id, now)
                self._done_since = self._done_since if self._done else now
                self._done.append((parcel, fate))
                self.tracking.answered(parcel, fate)
                if self._is_to_record():
                    self._wake.set()
                # A second alert after a crash is the dearest copy, so that an alert arrived is recorded without delay.
                alert = parcel.letter.priority == Priority.ALERT
                if alert or len(self._done) >= HANDS or not self._lanes.queued():
                    self._enough.set()

    def stop(self) -> None:
        """Lease nothing more; `run` ends when what is under way is recorded."""
        self._stopping = True
        self._wake.set()

    async def _gather(self) -> None:
        """While every hand has work, let results come together: one commit for many. When it is quiet, a result is
        recorded at once, which keeps the window small in which a crash means a second copy."""
        if self._lanes.queued() and len(self._done) < HANDS and not self._stopping:
            await self._rest_on(self._enough, GATHER_S)
        self._enough.clear()

    async def _rest_on(self, event: asyncio.Event, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await event.wait()
        except TimeoutError:
            return

    def _turn(self, done: list[Came], tx: Tx, tidied: Set[int] = frozenset()) -> tuple[list[Parcel], float]:
        """In the storage thread: record what is done, lease what is due. Nothing of the sender itself changes here
        that would be wrong if the commit failed."""
        now = self._clock.now()
        freed = done
        told = receipts.overtaken(tx, [one.letter for one, _ in done if one.letter.channel != outbox.HOME])
        done = [(one, fate) for one, fate in done if receipts.name_of_try(one.letter) not in told]
        arrived = [(one.letter, fate) for one, fate in done if isinstance(fate, fates.Sent)]
        outbox.sent(tx, [(letter, fate.number(letter.id)) for letter, fate in arrived], now)
        for parcel, fate in done:
            if parcel.screen.keys and isinstance(fate, fates.Sent):
                outbox.stand_with_keys(tx, parcel.letter)
        for parcel, fate in done:
            self._records.record(tx, parcel.letter, parcel.screen.covers, fate, now)
        for channel, by in self._others.items():
            self._named(tx, [(letter, fate) for letter, fate in arrived if letter.channel == channel], by, now)
        if self._away and any(isinstance(fate, fates.Sent) and at.letter.channel == outbox.HOME for at, fate in done):
            doubt.back(tx, now)
        parcels, wait = self.take(tx, now, freed)
        tidied = {*tidied, *(one.letter.chat_id for one in parcels if tidies(one.letter.kind))}
        self._behind = bool(tidied) and sendable.any_waits(tx, tidied, Priority.FILE)
        return parcels, wait

    def take(self, tx: Tx, now: int, freed: Sequence[Came] = ()) -> tuple[list[Parcel], float]:
        """Lease and draw what may go now; and how many seconds until it is worth looking again. `freed`: what this
        transaction records."""
        if self._stopping:
            return [], IDLE_S
        monotonic = self._clock.monotonic()
        self._records.pauses = {chat: until for chat, until in self._records.pauses.items() if until > now}
        self._workshop.clear(now)
        chosen = self._at_home(tx, now, monotonic, freed) + self._elsewhere(tx, now, monotonic, freed)
        drawn = [self._draw(tx, letter, now) for letter in outbox.lease(tx, chosen, now + LEASE_MS)]
        parcels = [parcel for parcel in drawn if parcel is not None]
        shown = {parcel.letter.chat_id: parcel.channel.choices(parcel.drawn) for parcel in parcels}
        arrivals.offer(tx, {chat: choices for chat, choices in shown.items() if choices is not None})
        return parcels, self._next_look(tx, now, monotonic)

    def _at_home(self, tx: Tx, now: int, monotonic: float, freed: Sequence[Came]) -> list[int]:
        """What may leave by Telegram."""
        free = self._lanes.room(outbox.HOME, freed)
        if self._lanes.is_careful():
            free = min(free, CAREFUL - doubt.at_stake(tx))
        if free <= 0 or 0 in self._records.pauses:
            return []
        paused, cut_off = list(self._records.pauses), list[int]()
        to_groups = sendable.waits_for_groups(tx)
        if to_groups and (team := people.team_chat(tx)) is not None:
            fold_flood(tx, team, self._pace, self._records.pauses, now, monotonic)
            paused += [team] if self._is_shut(tx, team, now, monotonic) else []
            cut_off += [team] if people.is_cut_off(tx, team, now - CUT_OFF_MS) else []
        most, carried = free + self._workshop.busy() + len(self._doubts), list(self._others)
        due = sendable.due(tx, now, most, paused, cut_off, carried, to_groups=to_groups)
        return self._choose(tx, self._with_one_doubt(tx, due), now, monotonic)[:free]

    def _with_one_doubt(self, tx: Tx, due: list[Row]) -> list[Row]:
        """What is due, without the second copies but for one where none is under way: a kill finds one of them."""
        if not self._doubts:
            return due
        self._doubts, away = doubt.still(tx, self._doubts)
        second = [] if away else [row["id"] for row in due if row["id"] in self._doubts][:1]
        return [row for row in due if row["id"] not in self._doubts or row["id"] in second]

    def _elsewhere(self, tx: Tx, now: int, monotonic: float, freed: Sequence[Came]) -> list[int]:
        """What may leave by the other messengers, each with hands and a pace of its own."""
        chosen: list[int] = []
        for channel in self._others:
            free = self._lanes.room(channel, freed)
            if free > 0 and self._lanes.pace(channel).total_wait(monotonic) <= 0:
                due = sendable.due_by(tx, channel, now, free + self._workshop.busy(), list(self._records.pauses))
                ready = (row for row in due if self._is_ready(tx, row, now))
                chosen += self._lanes.choose(tx, channel, ready, free, now, monotonic)
        return chosen

    def _choose(self, tx: Tx, due: list[Row], now: int, monotonic: float) -> list[int]:
        """Which of the rows that are due may leave at this pace; a private chat's turn that is not yet there is put
        off to its moment."""
        chosen = []
        to_group = 0
        for row in due:
            if self._pace.total_wait(monotonic) > 0:
                break
            if not self._is_ready(tx, row, now):
                continue
            if row["chat_id"] < 0:
                to_group += 1
                if to_group > GROUP_AT_ONCE:
                    continue
            wait = self._pace.wait(row["chat_id"], monotonic, urgent=row["priority"] in URGENT)
            if wait <= 0:
                self._pace.take(row["chat_id"], monotonic, filler=row["priority"] in FILLERS)
                chosen.append(int(row["id"]))
            elif row["chat_id"] > 0:
                outbox.postpone(tx, row["id"], moment(now, wait))
        return chosen

    def _refused(self, channel: str, chat_id: int) -> None:
        """The messenger found it too much: for a chat, or (0) altogether."""
        monotonic = self._clock.monotonic()
        if channel == outbox.HOME:
            self._pace.refused(chat_id, monotonic)
        elif chat_id:
            self._lanes.pace(channel).refused(chat_id, monotonic)
        else:
            self._lanes.pace(channel).overrun(monotonic)

    def _is_ready(self, tx: Tx, row: Row, now: int) -> bool:
        """Whether a file that goes along, if one does, is made: to know it the message is drawn."""
        if row["priority"] not in FILLERS or tidies(row["kind"]):
            return True
        return self._workshop.ready(row["id"], lambda: draw(self._sight(tx, outbox.look(tx, row["id"]), now)), now)

    def _is_shut(self, tx: Tx, chat_id: int, now: int, monotonic: float) -> bool:
        """Enough is under way, or no token is left."""
        if outbox.under_way(tx, chat_id, now + LEASE_MS - GROUP_PATIENCE_MS) >= GROUP_AT_ONCE:
            return True
        return self._pace.wait(chat_id, monotonic) > 0

    def _next_look(self, tx: Tx, now: int, monotonic: float) -> float:
        due = sendable.next_due(tx, now)
        wait = IDLE_S if due is None else min(IDLE_S, (due - now) / SECOND)
        total = self._pace.total_wait(monotonic)
        return max(0.005, min(wait, total) if total > 0 else wait)

    def _draw(self, tx: Tx, letter: OutboxRow, now: int) -> Parcel | None:
        try:
            screen = draw(self._sight(tx, letter, self._workshop.drawn_at(letter.id, now)))
            screen = self._workshop.fetch(letter.id, screen)
        except MembershipUnknown as unknown:
            self._unsure.add((unknown.chat_id, unknown.user_id))
            outbox.later(tx, letter, now + backoff(letter), outbox.ASKING)
            return None
        except Exception as error:
            log.error("sender.cannot_draw", kind=letter.kind, outbox_id=letter.id, error=type(error).__name__)
            self._records.refuse(tx, letter, f"cannot draw: {type(error).__name__}", False, now)
            return None
        if screen.moot:
            outbox.fold(tx, letter.id)
            return None
        channel = self._channel if letter.channel == outbox.HOME else self._others.get(letter.channel)
        if channel is None:  # switched off, with readers who have no other address
            self._records.refuse(tx, letter, f"no channel {letter.channel}", False, now)
            return None
        drawn = channel.draw(screen, fates.reader_of(letter, now))
        if isinstance(drawn, fates.Undrawn):
            self._records.leave_undrawn(tx, letter, drawn, now)
            return None
        if self._records.waits_for(tx, letter, now):
            return None
        if letter.rewrite and letter.channel == outbox.HOME and not screen.replaces:
            doubt.writes_anew(tx, letter)
        return Parcel(letter, screen, drawn, channel)

    def _sight(self, tx: Tx, letter: OutboxRow, now: int) -> Sight:
        language = self._rules.team_language if letter.chat_id < 0 else letter.language or DEFAULT
        return Sight(tx, letter, texts(language).naming(self._rules.service.fields), now, self._rules, self._city)
