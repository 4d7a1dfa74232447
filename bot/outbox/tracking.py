"""What is known, without asking the database, of messages that are on their way or were just sent."""

import asyncio
from collections.abc import Iterable
from typing import Any

from bot.domain.kit.messages import kinds
from bot.outbox.channel import Fate, Halted, Sent, TryLater, Unknown
from bot.outbox.lanes import Parcel
from storage.kit import outbox
from storage.kit.outbox import OutboxRow
from storage.kit.receipts import Acceptance, Receipt

REMEMBERED = 10_000  # messages; what is older is looked up


class Tracking:
    """Of one sender; everything happens on the event loop."""

    def __init__(self) -> None:
        self.uncertain: set[int] = set()  # rows by other messengers than the first whose last try got no answer
        self._flying: dict[int, Parcel] = {}  # rows that left and whose answer is not recorded, by their last try
        self._answered: dict[int, asyncio.Event] = {}  # those of other messengers that these took, by their answer
        self._unwatched: dict[int, None] = {}  # digests of their names for what nobody waits to hear of

    def left(self, parcels: Iterable[Parcel]) -> None:
        """These are leased and go out."""
        self._flying.update((parcel.letter.id, parcel) for parcel in parcels)

    def answered(self, parcel: Parcel, fate: Fate) -> None:
        """This is what came back; it is not yet on disk."""
        if isinstance(fate, Sent) and parcel.letter.channel != outbox.HOME:
            self._answered.setdefault(parcel.letter.id, asyncio.Event())

    def recorded(self, parcel: Parcel, fate: Fate, now: int) -> None:
        """And now it is."""
        row = parcel.letter.id
        if (recorded := self._answered.pop(row, None)) is not None:
            recorded.set()
        if self._flying.get(row) is not parcel:
            return  # a report has overtaken it, and another try is under way: what is known of that stands
        del self._flying[row]
        if isinstance(fate, Unknown) and parcel.letter.channel != outbox.HOME:
            self.uncertain.add(row)
        elif not isinstance(fate, TryLater | Halted):  # nor do those say what became of an earlier try
            self.uncertain.discard(row)
        if isinstance(fate, Sent) and fate.external_id is not None and not _is_watched(parcel.letter, now):
            self._unwatched[hash(fate.external_id)] = None
            if len(self._unwatched) > REMEMBERED:
                del self._unwatched[next(iter(self._unwatched))]

    def doubts(self, one: Acceptance) -> bool:
        """Whether it is news that a messenger has this message."""
        return one.number in self._flying or one.number in self.uncertain

    def recording(self, one: Acceptance) -> asyncio.Event | None:
        """Where the messenger's answer said so already and is about to be recorded: set once it is on disk."""
        return self._answered.get(one.number)

    def matters(self, one: Receipt) -> bool:
        """Whether anything may follow from this report. How far a question of a form came is shown to nobody; that a
        message failed after all always matters."""
        return one.failed is not None or hash(one.external_id) not in self._unwatched


def _is_watched(letter: OutboxRow, now: int) -> bool:
    """Whether somebody is shown how far it came; or the chat was closed, so that its arrival shows that the template is
    to be had."""
    kind: type[Any] | None = kinds().get(letter.kind)
    closed = letter.window_until is not None and letter.window_until <= now
    return closed or kind is None or kind.traced
