"""What became of a message, written down: sent, to be tried again, held, never; and what follows from that."""

from collections.abc import Callable

import structlog

from bot.clock import SECOND
from bot.outbox import channel as fates
from bot.outbox.aftermath import Aftermath
from bot.outbox.channel import Fate
from storage.kit import doubt, outbox, pauses
from storage.kit.outbox import OutboxRow
from storage.kit.sqlite import Tx

log = structlog.get_logger()

UNCERTAIN_MS = 3 * SECOND
CUT_OFF_MS = 300 * SECOND
DOUBT_MS = CUT_OFF_MS + 30 * SECOND  # others go first, and show whether it was this one's fault
BACKOFF_MS = (1 * SECOND, 2 * SECOND, 5 * SECOND, 10 * SECOND, 30 * SECOND)


class Records:
    """Writes down fates, in the storage thread. `pauses`: chats that wait, and until when (UTC ms); 0 is everything.
    `refused` hears of a chat that the messenger found too much for."""

    def __init__(self, aftermath: Aftermath, refused: Callable[[int], None]) -> None:
        self._aftermath = aftermath
        self._refused = refused
        self.pauses: dict[int, int] = {}

    def record(self, tx: Tx, letter: OutboxRow, covers: tuple[int, ...], fate: Fate, now: int) -> None:
        """What became of a letter that told the team of the tickets `covers`; that it was sent is noted already."""
        match fate:
            case fates.Sent(digest=digest):
                self._aftermath.arrived(tx, letter, covers, now)
                if digest is not None:
                    self._aftermath.uploaded(tx, letter, digest, now)
            case fates.TryLater(reason, seconds):
                self._postpone(tx, letter, reason, seconds, now)
            case fates.Unknown(reason):
                log.warning("sender.unknown", kind=letter.kind, outbox_id=letter.id, reason=reason)
                outbox.later(tx, letter, now + max(UNCERTAIN_MS, backoff(letter)), doubt.UNCERTAIN + reason)
            case fates.Never(reason, _, True) if self._aftermath.doubted(tx, letter, now):
                outbox.later(tx, letter, now + DOUBT_MS, outbox.DOUBT + reason)
            case fates.Never(reason, blocked, True):
                self.refuse(tx, letter, outbox.DOUBT + reason, blocked, now)
            case fates.Never(reason, blocked):
                self.refuse(tx, letter, reason, blocked, now)
            case fates.Gone():
                outbox.fall(tx, letter.chat_id, letter.subject or "")
                outbox.later(tx, letter, now, "message gone")
            case fates.Closed():
                self.leave_undrawn(tx, letter, fates.Undrawn.CLOSED)
            case fates.Moved(new_chat_id):
                self._aftermath.moved(tx, letter.chat_id, new_chat_id, now)
                outbox.later(tx, letter, now, "chat moved")

    def leave_undrawn(self, tx: Tx, letter: OutboxRow, why: fates.Undrawn) -> None:
        """What is seen already is through; what a closed chat does not take waits for the person's next word, but for
        the news of a message that stands: that is drawn anew when they write."""
        if why is fates.Undrawn.CLOSED and not letter.rewrite:
            outbox.hold(tx, letter.id)
        else:
            outbox.fold(tx, letter.id)

    def refuse(self, tx: Tx, letter: OutboxRow, reason: str, blocked: bool, now: int) -> None:
        """It cannot be delivered; kept for `requeue`."""
        log.warning("sender.never", kind=letter.kind, outbox_id=letter.id, blocked=blocked)
        outbox.never(tx, letter, reason)
        self._aftermath.refused(tx, letter, reason, blocked, now)

    def _postpone(self, tx: Tx, letter: OutboxRow, reason: str, seconds: float | None, now: int) -> None:
        if seconds is None:
            outbox.later(tx, letter, now + backoff(letter), reason)
            return
        until = now + int(seconds * SECOND)
        log.warning("sender.flood_control", chat="group" if letter.chat_id < 0 else "private", seconds=seconds)
        pauses.set_pause(tx, letter.chat_id, until)
        self._refused(letter.chat_id)
        self.pauses[letter.chat_id] = max(until, self.pauses.get(letter.chat_id, 0))
        outbox.later(tx, letter, until, reason)


def backoff(letter: OutboxRow) -> int:
    """Milliseconds before the next try, spread by the row's number so that many do not come back at once."""
    step = BACKOFF_MS[min(letter.attempts, len(BACKOFF_MS)) - 1]
    return step + (letter.id * 137) % (step // 4)
