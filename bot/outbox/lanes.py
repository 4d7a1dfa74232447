"""A lane for each messenger: what is leased for it and not yet recorded, its queue, its pace. One that is slow or away
holds up no other."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

from bot.domain.kit.messages import tidies
from bot.messages.kit.screen import Screen
from bot.outbox.channel import Channel, Fate, TryLater, Unknown
from bot.outbox.pace import NumberPace, moment
from storage.kit import outbox
from storage.kit.outbox import OutboxRow
from storage.kit.sqlite import Row, Tx

HANDS = 16  # of each messenger: as many requests at once
MOST_HANDS = 192  # of the first one, while each of its calls takes long
LONG_S = 0.04  # while a call takes no longer, 16 hands are enough for 400 in a second
REST_S = 1.0  # so long nothing waits for a hand before all but these rest
PROVEN = 100  # answers without which a process that began after an unclean end, and may die as soon, uses no more
CAREFUL = 3  # and after an unclean end only so many: with calls of 120 ms that is what Telegram takes in a second
AHEAD = 2 * HANDS  # leased but not yet in a hand, so that no hand waits for the disk


class Parcel(NamedTuple):
    """A leased letter, drawn for the messenger that carries it."""

    letter: OutboxRow
    screen: Screen
    drawn: Any
    channel: Channel[Any]


def every_hand(others: Iterable[str]) -> list[tuple[str, int]]:
    """Each hand of the first messenger and of the `others`: its messenger and its number."""
    many = {outbox.HOME: MOST_HANDS, **dict.fromkeys(others, HANDS)}
    return [(channel, number) for channel, most in many.items() for number in range(most)]


class Lanes:
    """By the names of messengers. `paced`: whether those beside the first keep a pace of their own."""

    def __init__(self, paced: bool) -> None:
        self._paced = paced
        self._queues: defaultdict[str, asyncio.Queue[Parcel]] = defaultdict(asyncio.Queue)
        self._careful = False
        self._out: Counter[str] = Counter()
        self._tidied: Counter[int] = Counter()
        self._paces: dict[str, NumberPace] = {}
        self._hands: defaultdict[str, int] = defaultdict(lambda: HANDS)
        self._back: Counter[str] = Counter()
        self._waited: defaultdict[str, float] = defaultdict(float)  # when something waited for a hand last
        self._resting: dict[tuple[str, int], asyncio.Future[None]] = {}  # the hands that are not needed, until they are

    def be_careful(self) -> None:
        """The process before this one died at work, and this one may die as soon."""
        self._careful = True

    def is_careful(self) -> bool:
        """Whether only `CAREFUL` messages of the first messenger are to be leased and not recorded at once: until the
        process has proven itself. The other messengers say themselves what they have."""
        return self._careful and self._back[outbox.HOME] < PROVEN

    def put(self, parcels: Iterable[Parcel]) -> None:
        """They are leased."""
        for parcel in parcels:
            self._out[parcel.letter.channel] += 1
            self._tidied[parcel.letter.chat_id] += tidies(parcel.letter.kind)
            self._queues[parcel.letter.channel].put_nowait(parcel)

    def recorded(self, parcel: Parcel) -> None:
        """What became of it is on disk."""
        self._out[parcel.letter.channel] -= 1
        self._tidied[parcel.letter.chat_id] -= tidies(parcel.letter.kind)
        if not self._tidied[parcel.letter.chat_id]:
            del self._tidied[parcel.letter.chat_id]

    def tidied(self) -> frozenset[int]:
        """The chats in which something that only takes buttons away is leased and not yet recorded."""
        return frozenset(chat for chat, many in self._tidied.items() if many)

    async def next(self, channel: str, hand: int) -> Parcel:
        """The one that has waited longest for this messenger's hands, once `hand` (counted from 0) is needed."""
        while hand >= self._hands[channel]:
            needed = self._resting[channel, hand] = asyncio.get_running_loop().create_future()
            await needed
        return await self._queues[channel].get()

    def returned(self, channel: str, fate: Fate, began: float, now: float) -> None:
        """A hand has come back (seconds of the monotonic clock). A kill sends twice what is in the air, so that more
        than 16 are used only where a call takes long, something waits for a hand and Telegram answers (after an unclean
        end, as it has a hundred times): one more for each that comes back, and none of them once an answer fails to
        come or nothing has waited for a second."""
        few = self._hands[channel]
        self._back[channel] += 1
        if self._queues[channel].qsize():
            self._waited[channel] = now
        if isinstance(fate, Unknown | TryLater) or now - self._waited[channel] > REST_S:
            self._hands[channel] = HANDS
        elif self._is_short(channel, few, now) and now - began > LONG_S and not self.is_careful():
            self._hands[channel] = few + 1
            needed = self._resting.pop((channel, few), None)  # the others sleep on: there may be a hundred and more
            if needed is not None and not needed.done():
                needed.set_result(None)

    def _is_short(self, channel: str, hands: int, now: float) -> bool:
        return self._waited[channel] == now and channel == outbox.HOME and hands < MOST_HANDS

    def room(self, channel: str, freed: Iterable[tuple[Parcel, Fate]]) -> int:
        """How many more may be leased for it. `freed`: what is being recorded."""
        back = sum(parcel.letter.channel == channel for parcel, _ in freed)
        return self._hands[channel] + AHEAD - self._out[channel] + back

    def queued(self) -> bool:
        """Whether any waits for a hand."""
        return any(queue.qsize() for queue in self._queues.values())

    def empty(self) -> bool:
        """Nothing is under way."""
        return not any(self._out.values())

    def pace(self, channel: str) -> NumberPace:
        """How fast a messenger beside the first is written to."""
        if channel not in self._paces:
            self._paces[channel] = NumberPace(self._paced)
        return self._paces[channel]

    def choose(self, tx: Tx, channel: str, due: Iterable[Row], most: int, now: int, monotonic: float) -> list[int]:
        """Which of the rows that are due may leave at this messenger's pace; a chat whose turn is not yet there is put
        off to its moment."""
        pace, chosen = self.pace(channel), list[int]()
        for row in due:
            if len(chosen) == most or pace.total_wait(monotonic) > 0:
                break
            if (wait := pace.wait(row["chat_id"], monotonic)) > 0:
                outbox.postpone(tx, row["id"], moment(now, wait))
            else:
                pace.take(row["chat_id"], monotonic)
                chosen.append(int(row["id"]))
        return chosen
