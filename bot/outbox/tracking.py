"""What is known, without asking the database, of messages that are on their way or were just sent."""

from collections.abc import Callable, Iterable
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
        # Those of other messengers that these took, by their answer, and who is to hear that this is on disk.
        self._answered: dict[int, list[Callable[[], object]]] = {}
        self._unwatched: dict[int, None] = {}  # digests of their names for what nobody waits to hear of

    def left(self, parcels: Iterable[Parcel]) -> None:
        """These are leased and go out."""
        self._flying.update((parcel.letter.id, parcel) for parcel in parcels)

    def answered(self, parcel: Parcel, fate: Fate) -> None:
        """This is what came back; it is not yet on disk."""
        if isinstance(fate, Sent) and parcel.letter.channel != outbox.HOME:
            self._answered.setdefault(parcel.letter.id, [])

    def recorded(self, parcel: Parcel, fate: Fate, now: int) -> None:
        """And now it is."""
        waiting = self._answered.pop(parcel.letter.id, ())
        self._note(parcel, fate, now)
        for tell in waiting:
            tell()

    def _note(self, parcel: Parcel, fate: Fate, now: int) -> None:
        row = parcel.letter.id
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

    def recording(self, one: Acceptance) -> bool:
        """Whether the messenger's answer said so already and is about to be recorded."""
        return one.number in self._answered

    def on_record(self, one: Acceptance, tell: Callable[[], object]) -> None:
        """Let whoever asks hear once that is on disk. Raises KeyError where it is not `recording`."""
        self._answered[one.number].append(tell)

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
