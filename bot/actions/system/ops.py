"""The bot about itself: updates that Telegram dropped, a silence, another poller, what the host's commands ask."""

from collections.abc import Sequence

from bot.actions.accounts.people import tell_leads, tell_staff
from bot.actions.kit.scene import Scene
from bot.clock import DAY, HOUR, MINUTE, SECOND
from bot.domain.system.events import (
    BotConflictEvent,
    BotRanAheadEvent,
    BotRequeuedEvent,
    BotSilentEvent,
    UpdatesLostEvent,
)
from bot.domain.system.messages import OpsConflict, OpsGap, OpsRepeatPlease, OpsWasSilent, SnapshotTold
from storage.accounts import people
from storage.kit import inbox, outbox
from storage.system import runs
from storage.ticket import drafts, tickets

SILENCE_MS = 120 * SECOND  # shorter than a press lives at Telegram (150 s), so nothing is lost in it
CONFLICT_MS = 10 * MINUTE
GAP_MS = 10 * MINUTE
# After a week without updates Telegram may begin its numbers anew, anywhere: a jump then counts nothing.
NUMBERS_HOLD_MS = 6 * DAY
# A pushed update that we could not take comes again after 2, 4, 8 … at most 120 s.
SETTLED_MS = 10 * MINUTE
LATELY_MS = DAY
WITHOUT_IDS = 1_000  # tickets that another life may have made of messages that have no update id
REPEAT_PLEASE = 200


def arrived(scene: Scene, update_ids: Sequence[int], *, nothing_expired: bool = False) -> int:
    """Note a batch that is in the inbox by now; how many updates are missing before and within it (F13).
    `nothing_expired`: Telegram was heard so lately that it dropped none, so somebody took what is missing (F58).

    Telegram's numbers have no holes, so what is missing has expired there (or somebody else took it). The leads see
    one message for ten minutes that grows; whoever reported lately is asked to repeat what was not answered.
    """
    last, seen_at = _highest_known(scene)
    highest = max(update_ids)
    known = last > 0 and scene.now - seen_at <= NUMBERS_HOLD_MS
    if known and highest <= last:
        return 0  # a repetition
    first = last + 1 if known else min(update_ids)
    missing = highest - first + 1 - inbox.present(scene.tx, first, highest)
    runs.remember(scene.tx, "highest_update", f"{highest} {scene.now}")
    if missing:
        if nothing_expired and runs.epoch_began_after(scene.tx) != last:
            _ran_ahead(scene, missing)
        _tell_gap(scene, missing, last)
    return missing


def reserve(scene: Scene, update_ids: Sequence[int]) -> None:
    """The first pushed updates of a process: what is missing before them is counted only when it had time to come, but
    no number that it may have taken is given out until then (F58)."""
    last, seen_at = _highest_known(scene)
    lowest = min(update_ids)
    if last == 0 or scene.now - seen_at > NUMBERS_HOLD_MS or lowest <= last:
        return
    if missing := lowest - last - 1 - inbox.present(scene.tx, last + 1, lowest - 1):
        _skip_numbers(scene, missing, last)


def arrived_out_of_order(scene: Scene) -> int:
    """The same for updates that are pushed (webhook); how many are missing among those that had time to come.

    Pushed updates overtake each other, and one that we refused comes again up to two minutes later. So a hole counts
    only once something behind it has been here for `SETTLED_MS`; to be asked now and then by a process that has been
    listening for that long."""
    last, seen_at = _highest_known(scene)
    if last > 0 and scene.now - seen_at > NUMBERS_HOLD_MS:
        newest = int(runs.fact(scene.tx, "last_update_id") or last)
        if newest != last:
            runs.remember(scene.tx, "highest_update", f"{newest} {scene.now}")
        return 0
    # What is older belongs to the numbers before they began anew.
    highest = inbox.highest(scene.tx, last, scene.now - NUMBERS_HOLD_MS, scene.now - SETTLED_MS)
    if highest is None:
        return 0
    first = last + 1 if last > 0 else highest
    missing = highest - first + 1 - inbox.present(scene.tx, first, highest)
    runs.remember(scene.tx, "highest_update", f"{highest} {scene.now}")
    if missing:
        _tell_gap(scene, missing, last)
    return missing


def _highest_known(scene: Scene) -> tuple[int, int]:
    """Up to which update id everything is counted, and when that was (UTC ms)."""
    last, seen_at = (runs.fact(scene.tx, "highest_update") or "0 0").split()
    return int(last), int(seen_at)


def _tell_gap(scene: Scene, missing: int, after: int) -> None:
    window = scene.now // GAP_MS
    total = missing + gap_total(scene, window)
    runs.remember(scene.tx, f"gap:{window}", str(total))
    first = _skip_numbers(scene, missing, after)
    scene.record(UpdatesLostEvent(count=missing, first=first))
    for user_id in people.leads(scene.tx):
        subject = f"gap:{window}"
        scene.tell(OpsGap(window=window), user_id, subject=subject, rewrite=True)
    hourly = Scene(scene.tx, scene.now, f"gap:{scene.now // HOUR}", scene.actor, scene.rules, scene.city)
    for user_id in people.spoke_lately(scene.tx, scene.now - LATELY_MS, REPEAT_PLEASE):
        hourly.tell(OpsRepeatPlease(), user_id)


def _ran_ahead(scene: Scene, missing: int) -> None:
    """Updates were taken that this database does not know, although none can have expired: a snapshot of the machine
    was put back, and the life after it took them. A new epoch begins, behind every number that life can have given."""
    first = max(tickets.highest(scene.tx) + 1, runs.first_ticket(scene.tx))
    epoch = runs.begin_epoch(scene.tx, first)
    scene.record(BotRanAheadEvent(epoch=epoch, missing=missing))
    first += _could_have_taken(scene, missing)
    tell_leads(scene, SnapshotTold(epoch=epoch, until=runs.heard(scene.tx) or None, first=first))


def _could_have_taken(scene: Scene, missing: int) -> int:
    """How many tickets another life can have made of so many updates: at most one of each, and one of each form that
    was open. Where people also write by WhatsApp, whose numbers have no order, a round number more."""
    elsewhere = WITHOUT_IDS if inbox.any_pushed_elsewhere(scene.tx) else 0
    return missing + drafts.open_count(scene.tx) + elsewhere


def _skip_numbers(scene: Scene, missing: int, after: int) -> int:
    """Leave out as many ticket numbers as updates are missing behind `after`; the first that may be given out (F58).

    What is missing may have been taken by a later life of this very database: a snapshot of the machine was put back
    without `restore`, and people hold receipts from before. A ticket takes at least one update, so that a number that
    was given out then is never given again. Most holes are only expired presses; then the numbers have a hole too, and
    the event says why. The hole that a `restore` left is known: its numbers were left out, and named to the leads."""
    first = max(tickets.highest(scene.tx) + 1, runs.first_ticket(scene.tx))
    if runs.epoch_began_after(scene.tx) == after:
        return first
    first += _could_have_taken(scene, missing)
    runs.remember(scene.tx, "first_ticket", str(first))
    return first


def gap_total(scene: Scene, window: int) -> int:
    """How many updates were found missing in these ten minutes."""
    return int(runs.fact(scene.tx, f"gap:{window}") or 0)


def was_silent(scene: Scene, since: int, until: int) -> None:
    """Tell the team that presses between these two instants (UTC ms) may be lost; shorter silences lose none (F14)."""
    if until - since <= SILENCE_MS:
        return
    scene.record(BotSilentEvent(since=since, until=until))
    scene.tell_team(OpsWasSilent(since=since, until=until))


def conflict(scene: Scene) -> None:
    """Somebody else polls with our token: supervisors and admins are told once in ten minutes (F08)."""
    told = int(runs.fact(scene.tx, "conflict_told_at") or 0)
    if 0 <= scene.now - told < CONFLICT_MS:
        return
    runs.remember(scene.tx, "conflict_told_at", str(scene.now))
    scene.record(BotConflictEvent())
    tell_staff(scene, OpsConflict())


def requeue(scene: Scene) -> tuple[int, int]:
    """Bring back parked and quarantined updates, and messages that could not be delivered; how many of each."""
    updates, letters = inbox.requeue(scene.tx), outbox.requeue(scene.tx, scene.now)
    scene.record(BotRequeuedEvent(updates=updates, messages=letters))
    return updates, letters
