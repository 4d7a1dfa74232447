"""What became of a message, written down: sent, to be tried again, held, never; and what follows from that."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import structlog

from bot.clock import SECOND
from bot.outbox import channel as fates
from bot.outbox.aftermath import Aftermath
from bot.outbox.channel import PACE, Channel, Fate
from storage.accounts import addresses
from storage.kit import doubt, outbox, pauses, receipts, refused, undelivered
from storage.kit.outbox import OutboxRow
from storage.kit.receipts import Report
from storage.kit.sqlite import Tx

log = structlog.get_logger()

UNCERTAIN_MS = 3 * SECOND
CUT_OFF_MS = 300 * SECOND
DOUBT_MS = CUT_OFF_MS + 30 * SECOND  # others go first, and show whether it was this one's fault
BACKOFF_MS = (1 * SECOND, 2 * SECOND, 5 * SECOND, 10 * SECOND, 30 * SECOND)
HALTED = "halted: "  # how the `error` of a row begins that waits for its messenger to take messages again
REOPENED = "the person wrote meanwhile"
WITHHELD = "withheld: "  # and of one that is held for want of a template
TEMPLATE = "template "
PROBE_MS = 60 * SECOND  # when the next message tries, if nothing was heard of the one that tried
LINE = "line"  # what is wrong with a messenger that gives no answer, or none that makes sense
AWAY = 5  # messages in a row that it did not take
LINE_WAITS_S = (2, 5, 10, 20, 30)  # until the next one tries
LINE_TOLD_MS = 120 * SECOND  # what is over by then is told to nobody
ASKED_MS = 60 * SECOND  # how long the messenger's own word is waited for, where a second try got no answer either
FRESH_MS = 120 * SECOND  # how long a refusal is not believed against the word that a template is to be had
FAILS = 5  # tries of one message that its messenger takes and then loses


class Records:
    """Writes down fates, in the storage thread. `pauses`: chats that wait, and until when (UTC ms); 0 is everything.
    `refused` hears where a messenger found it too much: for a chat, or (0) altogether."""

    def __init__(self, aftermath: Aftermath, refused: Callable[[str, int], None]) -> None:
        self._aftermath = aftermath
        self._refused = refused
        self.pauses: dict[int, int] = {}
        self._halts: dict[str, int] = {}  # messengers that take nothing: when the next message tries (UTC ms)
        self._probes: dict[str, int] = {}  # and the number of the one that tries
        self._failed: Counter[str] = Counter()  # messages in a row that a messenger beside the first did not take
        self._away: dict[str, int] = {}  # since when its line is down (UTC ms)
        self._usable_at: dict[tuple[str, str], int] = {}  # when a template was said to be had (UTC ms)
        self._over: set[str] = set()  # messengers that take messages again, until that is committed

    def begin(self, tx: Tx, now: int) -> None:
        """What was halted at the last stop begins with one message that tries."""
        self.pauses = pauses.pauses(tx, now)
        self._halts = dict.fromkeys(self._aftermath.still_halted(tx), now)

    def waits_for(self, tx: Tx, letter: OutboxRow, now: int) -> bool:
        """Whether the letter waits until its messenger takes messages again; one at a time finds out."""
        until = self._halts.get(letter.channel)
        if until is None or letter.channel in self._over:
            return False
        if until <= now or undelivered.is_asked_for(tx, letter.id):
            self._halts[letter.channel], self._probes[letter.channel] = now + PROBE_MS, letter.id
            pauses.put_off(tx, letter.channel, HALTED + letter.channel, now, now + PROBE_MS)
            return False
        outbox.later(tx, letter, until, doubt.doubt_of(tx, letter.id) or HALTED + letter.channel)
        return True

    def settle(self) -> None:
        """What was recorded is committed."""
        for channel in self._over:
            self._halts.pop(channel, None)
            self._probes.pop(channel, None)
            self._away.pop(channel, None)
        self._over.clear()

    def record(self, tx: Tx, letter: OutboxRow, covers: tuple[int, ...], fate: Fate, now: int) -> None:
        """What became of a letter that told the team of the tickets `covers`; that it was sent is noted already."""
        match fate:
            case fates.Sent(digest=digest):
                self._aftermath.arrived(tx, letter, covers, now)
                self._is_back(tx, letter, now)
                if digest is not None:
                    self._aftermath.uploaded(tx, letter, digest, now)
            case fates.TryLater(reason, seconds):
                self._postpone(tx, letter, reason, seconds, now)
                if seconds is None:
                    self._not_taken(tx, letter, now)
            case fates.Unknown(reason):
                log.warning("sender.unknown", kind=letter.kind, outbox_id=letter.id, reason=reason)
                outbox.later(tx, letter, now + _asking(letter), outbox.UNCERTAIN + reason)
                self._not_taken(tx, letter, now)
            case fates.Never(reason, _, True) if not letter.at_home:
                refused.go_home(tx, letter)
                outbox.later(tx, letter, now, reason)
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
                self._shut(tx, letter, now)
            case fates.Halted(about, seconds):
                self._halt(tx, letter, about, now + int(seconds * SECOND), now)
            case fates.Withheld(by) if letter.attempts < FAILS and self._is_fresh(letter.channel, by, now):
                outbox.later(tx, letter, now + backoff(letter), WITHHELD + by)
            case fates.Withheld(by):
                self._hold(tx, letter, now, WITHHELD + by)
                self.unusable(tx, letter.channel, by, now)
            case fates.Moved(new_chat_id):
                self._aftermath.moved(tx, letter.chat_id, new_chat_id, now)
                outbox.later(tx, letter, now, "chat moved")

    def report(self, tx: Tx, channel: Channel[Any], reports: Sequence[Report], now: int) -> None:
        """What the messenger says later of messages that it had taken; first of those that arrived."""
        came = [(letter, one) for letter, one in reports if one.failed is None]
        for letter, one in receipts.reached(tx, came):
            self._aftermath.reached(tx, letter, one.read, now)
        for letter, one in came:
            closed = letter.window_until is not None and letter.window_until <= one.at
            if closed and (by := channel.carrier(letter.kind)) is not None:  # nothing else could carry it
                self.usable(tx, letter.channel, by, now)
        for letter, one in reports:
            if one.failed is not None:
                self._failed_later(tx, channel, letter, one.failed, now)

    def _failed_later(self, tx: Tx, channel: Channel[Any], letter: OutboxRow, code: int, now: int) -> None:
        if (taken := receipts.taken_at(tx, letter)) is not None:
            fate = channel.failed(letter.kind, code)
            for_closed = isinstance(fate, fates.Closed | fates.Withheld)
            if for_closed and addresses.wrote_since(tx, letter.chat_id, letter.channel, taken):
                outbox.later(tx, letter, now, REOPENED)
                return
            if isinstance(fate, fates.TryLater | fates.Unknown) and letter.attempts >= FAILS:
                fate = fates.Never(fate.reason)
            self.record(tx, letter, (), fate, now)

    def leave_undrawn(self, tx: Tx, letter: OutboxRow, why: fates.Undrawn, now: int) -> None:
        """What is seen already is through; what a closed chat does not take waits for the person's next word, but for
        the news of a message that stands: that is drawn anew when they write."""
        if why is fates.Undrawn.CLOSED:
            self._hold(tx, letter, now)
        else:
            outbox.fold(tx, letter.id)

    def refuse(self, tx: Tx, letter: OutboxRow, reason: str, blocked: bool, now: int) -> None:
        """It cannot be delivered; kept for `requeue`."""
        log.warning("sender.never", kind=letter.kind, outbox_id=letter.id, blocked=blocked)
        outbox.never(tx, letter, reason)
        self._aftermath.refused(tx, letter, reason, blocked, now)

    def _shut(self, tx: Tx, letter: OutboxRow, now: int) -> None:
        """The messenger counts the person's last word otherwise than we do: if the chat was taken for open, the letter
        is drawn anew for a closed one."""
        if self._reopened(tx, letter, now):
            return
        addresses.shut(tx, letter.chat_id, letter.channel, now)
        if letter.window_until is None or letter.window_until <= now:
            self._hold(tx, letter, now)
        else:
            outbox.later(tx, letter, now, "chat closed")

    def _hold(self, tx: Tx, letter: OutboxRow, now: int, why: str | None = None) -> None:
        if letter.rewrite:
            outbox.fold(tx, letter.id)
        elif not self._reopened(tx, letter, now):
            outbox.hold(tx, letter.id, why)
            self._aftermath.held(tx, letter, now)

    def _reopened(self, tx: Tx, letter: OutboxRow, now: int) -> bool:
        """Whether the person wrote while the letter was under way to a chat that it was drawn for as closed, or that
        closed meanwhile. Their word has let go what was held by then; what was not yet is drawn anew."""
        until = addresses.window_of(tx, letter.chat_id, letter.channel)
        if until is None or letter.window_until is None or until <= max(now, letter.window_until):
            return False
        outbox.later(tx, letter, now, REOPENED)
        return True

    def _halt(self, tx: Tx, letter: OutboxRow, about: str, until: int, now: int) -> None:
        self._wait_until(tx, letter.channel, until, now)
        outbox.later(tx, letter, until, doubt.doubt_of(tx, letter.id) or HALTED + letter.channel)
        if about == PACE:
            self._refused(letter.channel, 0)
        else:
            self._aftermath.halted(tx, letter.channel, about, now)

    def _not_taken(self, tx: Tx, letter: OutboxRow, now: int) -> None:
        """Several in a row that a messenger beside the first did not take, or the one that tries: its line is down.
        Then one at a time tries, and all others wait, so that its end is no storm of repeats."""
        channel = letter.channel
        if channel == outbox.HOME:
            return
        self._failed[channel] += 1
        beyond = self._failed[channel] - AWAY
        if beyond < 0 and self._probes.get(channel) != letter.id:
            return
        since = self._away.setdefault(channel, now)
        until = now + LINE_WAITS_S[min(max(beyond, 0), len(LINE_WAITS_S) - 1)] * SECOND
        self._wait_until(tx, channel, until, now)
        if now - since >= LINE_TOLD_MS:
            self._aftermath.halted(tx, channel, LINE, now)

    def _wait_until(self, tx: Tx, channel: str, until: int, now: int) -> None:
        self._halts[channel] = until
        self._probes.pop(channel, None)
        self._over.discard(channel)
        pauses.put_off(tx, channel, HALTED + channel, now, until)

    def usable(self, tx: Tx, channel: str, by: str, now: int) -> None:
        """The template is to be had: what is held for want of it goes."""
        self._usable_at[channel, by] = now
        if self._aftermath.mended(tx, channel, TEMPLATE + by, now):
            outbox.mended(tx, WITHHELD + by, now)

    def unusable(self, tx: Tx, channel: str, by: str, now: int) -> None:
        """The template is not to be had."""
        self._usable_at.pop((channel, by), None)
        self._aftermath.halted(tx, channel, TEMPLATE + by, now)

    def _is_fresh(self, channel: str, by: str, now: int) -> bool:
        """Whether the template was said to be had just now. Then the refusal is older than that word, or not all of the
        messenger's machines have heard it; what was held for it would be held until it broke and was mended again."""
        return now - self._usable_at.get((channel, by), now - FRESH_MS) < FRESH_MS

    def _is_back(self, tx: Tx, letter: OutboxRow, now: int) -> None:
        """The message that tried went through, or one did by a line that was down: what was wrong is over."""
        self._failed.pop(letter.channel, None)
        if self._probes.get(letter.channel) == letter.id or letter.channel in self._away:
            self._over.add(letter.channel)
            outbox.mended(tx, HALTED + letter.channel, now)
            doubt.back_by(tx, letter.channel, now + UNCERTAIN_MS)
            self._aftermath.mended(tx, letter.channel, "", now)

    def _postpone(self, tx: Tx, letter: OutboxRow, reason: str, seconds: float | None, now: int) -> None:
        # That this try did not arrive says nothing of an earlier one: its messenger's word for that counts still.
        reason = doubt.doubt_of(tx, letter.id) or reason
        if seconds is None:
            outbox.later(tx, letter, now + backoff(letter), reason)
            return
        until = now + int(seconds * SECOND)
        log.warning("sender.flood_control", chat="group" if letter.chat_id < 0 else "private", seconds=seconds)
        pauses.set_pause(tx, letter.chat_id, until)
        self._refused(letter.channel, letter.chat_id)
        self.pauses[letter.chat_id] = max(until, self.pauses.get(letter.chat_id, 0))
        outbox.later(tx, letter, until, reason)


def _asking(letter: OutboxRow) -> int:
    """Milliseconds until a message is sent again of which it is not known whether it left. A messenger that says again
    what we call a message is given time to do so, where a second try got no answer either."""
    if letter.channel != outbox.HOME and letter.attempts > 1:
        return ASKED_MS
    return max(UNCERTAIN_MS, backoff(letter))


def backoff(letter: OutboxRow) -> int:
    """Milliseconds before the next try, spread by the row's number so that many do not come back at once."""
    step = BACKOFF_MS[min(letter.attempts, len(BACKOFF_MS)) - 1]
    return step + (letter.id * 137) % (step // 4)
