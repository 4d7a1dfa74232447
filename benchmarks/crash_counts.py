"""The invariants of docs (I1 to I4, I6 to I8), counted after the drain from three sources that know nothing of each
other: what Telegram's stand-in handed out and received, what the people did, and what stands in the database."""

import itertools
import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.crash_calls import Arrivals
from benchmarks.crash_people import RECEIPT, Resident, Team
from benchmarks.looker import Looker
from bot.domain.kit.events import first_broken
from bot.domain.kit.priority import Priority
from simulator import SimulatedGroup, StandIn
from storage.kit.events import of_row

Figures = dict[str, float]
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+Z")


class OffsetWatch:
    """I1: what Telegram is told to forget is on disk at that moment. Polling: every id below the offset; webhook:
    the update that was just answered with 200."""

    def __init__(self, tg: StandIn, looker: Looker) -> None:
        self.violations = 0
        self.confirmed = 0
        self._looker = looker
        self._tg = tg
        self._upto = tg.updates.next_id - 1
        self._seen = 0
        self._attempts = 0
        tg.on_request(self._request)
        self._changed = tg.webhook.changed
        tg.webhook.changed = self._delivered

    def _request(self, method: str, params: dict[str, Any]) -> None:
        if method != "getUpdates" or int(params.get("offset") or 0) - 1 <= self._upto:
            return
        offset = int(params["offset"])
        kept = self._looker.one("SELECT count(*) FROM inbox WHERE update_id > ? AND update_id < ?", self._upto, offset)
        self._count(offset - 1 - self._upto, kept)
        self._upto = offset - 1

    def _delivered(self) -> None:
        for update_id, status in self._tg.webhook.attempts[self._attempts :]:
            if 200 <= status < 300:
                self._count(1, self._looker.one("SELECT count(*) FROM inbox WHERE update_id = ?", update_id))
        self._attempts = len(self._tg.webhook.attempts)
        self._changed()

    def _count(self, wanted: int, kept: int) -> None:
        self.confirmed += wanted
        self.violations += wanted - kept


def reports(looker: Looker, residents: Sequence[Resident], watch: OffsetWatch) -> Figures:
    """I1 and I2: one ticket for each report, with all its photos."""
    made = Counter(row[0] for row in looker.rows("SELECT user_id FROM reporter"))
    photos = Counter(row[0] for row in looker.rows("SELECT user_id FROM attachment WHERE ticket_id IS NOT NULL"))
    return {
        "updates_confirmed": watch.confirmed,
        "i1_offset_ahead_of_disk": watch.violations,
        "reports": len(residents),
        "i2_reports_lost": sum(made[one.person.id] == 0 for one in residents),
        "i2_reports_doubled": sum(made[one.person.id] > 1 for one in residents),
        "i2_tickets_of_nobody": looker.one("SELECT count(*) FROM ticket") - sum(made.values()),
        "i2_photos_lost": sum(max(0, one.photos - photos[one.person.id]) for one in residents),
        "i2_residents_without_receipt": sum(not _has_receipt(one) for one in residents),
    }


def _has_receipt(resident: Resident) -> bool:
    return resident.done and any(RECEIPT in message.text for message in resident.person.chat())


@dataclass
class ProcessLife:
    """How a life of the process ended, and the next number of a message in the group at that moment."""

    end: str  # "time", "request", "stop"
    group_next: int


def messages(
    tg: StandIn, looker: Looker, lives: Sequence[ProcessLife], arrivals: Arrivals
) -> tuple[Figures, dict[int, int]]:
    """I3 and I6; the histogram of copies: how many messages of the outbox were written 1, 2, 3 … times. To change a
    message that stands writes none, however often it is done. A third copy takes two kills, each in the moment of
    sending and with a life longer than the brake between them."""
    recorded: dict[int, list[sqlite3.Row]] = defaultdict(list)
    for row in looker.rows("SELECT * FROM outbox WHERE state = 'sent' ORDER BY id"):
        recorded[row["chat_id"]].append(row)
    missing = inversions = 0
    for chat in tg.world.chats.values():
        rows = recorded.get(chat.id, [])
        written = {message.id for message in chat.messages.values() if message.from_bot}
        missing += len({row["message_id"] for row in rows} - {None} - written)
        if chat.private:
            inversions += sum(_inversions(lane) for lane in _lanes(rows))
    undelivered = looker.one("SELECT count(*) FROM outbox WHERE state IN ('never', 'held')")
    histogram = Counter(len(one) for one in arrivals.written.values())
    # Of each but the last the record was lost.
    lost = [place for one in arrivals.written.values() for place in one[:-1]]
    doubled = Counter(_life_of(number, lives) for chat_id, number in lost if chat_id < 0)
    total = sum(histogram.values())
    ends = Counter(life.end for life in lives)
    figures: Figures = {
        "messages_written": total,
        "i3_messages_missing": missing + undelivered,
        "i3_messages_past_the_outbox": arrivals.past,
        "i3_copies_most": max(histogram, default=0),
        "i3_twice_share": histogram[2] / max(1, total),
        "i3_three_or_more_share": sum(number for copies, number in histogram.items() if copies > 2) / max(1, total),
        "i3_doubles_per_kill": len(lost) / max(1, ends["time"] + ends["request"]),
        "i3_double_alerts_per_kill": doubled["time"] / max(1, ends["time"]),
        "i3_double_alerts_per_kill_at_a_request": doubled["request"] / max(1, ends["request"]),
        "i3_double_alerts_per_stop": doubled["stop"] / max(1, ends["stop"]),
        "changes_made_again": sum(times - 1 for times in arrivals.changed.values()),
        "i6_inversions": inversions,
    }
    return figures, dict(sorted(histogram.items()))


def _life_of(number: int, lives: Sequence[ProcessLife]) -> str:
    return next((life.end for life in lives if number < life.group_next), "last")


def _lanes(rows: Sequence[sqlite3.Row]) -> list[list[sqlite3.Row]]:
    """What keeps its order within a private chat: alerts, what is said, files with digests (storage/kit/outbox.py). A
    message that was in doubt is apart: its copy comes after the brake, and what was written since does not wait."""
    lanes: dict[tuple[bool, bool], list[sqlite3.Row]] = defaultdict(list)
    for row in (one for one in rows if one["attempts"] == 1):
        lanes[row["priority"] == Priority.ALERT, row["priority"] == Priority.DIGEST].append(row)
    return list(lanes.values())


def _inversions(rows: Sequence[sqlite3.Row]) -> int:
    """Neighbours in the order of creation that arrived the other way round: by when they were recorded, and by the
    numbers of the messages that were written anew."""
    times = [int(row["sent_at"]) for row in rows]
    fresh = [int(row["message_id"]) for row in rows if row["message_id"] is not None and not row["rewrite"]]
    return sum(a > b for a, b in itertools.pairwise(times)) + sum(a > b for a, b in itertools.pairwise(fresh))


def claims(looker: Looker, team: Team, group: SimulatedGroup) -> Figures:
    """I4: one winner for each ticket, and whoever else pressed reads who has it: on the card, and in the answer to the
    press where that was not lost with the process."""
    holders = {row["id"]: row["holder"] for row in looker.rows("SELECT id, holder FROM ticket")}
    won = Counter(row[0] for row in looker.rows("SELECT ticket_id FROM event WHERE kind = 'ticket.claim'"))
    names = {person.id: person.name for person in team.people}
    cards: dict[str, list[str]] = defaultdict(list)
    for message in group.chat.visible():
        if message.from_bot and "TRC-" in message.text:
            cards[message.text.split("TRC-")[1][:4]].append(message.text)
    untold = wrong = losers = 0
    for code, pressers in team.pressed.items():
        winner = names.get(holders.get(int(code)) or 0, "?")
        losers += sum(person.name != winner for person in pressers)
        if not any(winner in text for text in cards[code]):
            untold += len(pressers)
    for person in team.people:
        for toast in person.toasts:
            code = toast["text"].split("TRC-")[1][:4] if "TRC-" in toast["text"] else ""
            told = next((name for name in names.values() if name in toast["text"]), None)
            wrong += bool(code and told and told != names.get(holders.get(int(code)) or 0))
    return {
        "tickets_pressed": len(team.pressed),
        "presses_lost_to_others": losers,
        "i4_tickets_without_winner": sum(holders.get(int(code)) is None for code in team.pressed),
        "i4_tickets_with_two_winners": sum(number > 1 for number in won.values()),
        "i4_pressers_not_told": untold,
        "i4_pressers_told_wrongly": wrong,
    }


def soundness(looker: Looker) -> Figures:
    """I7: the file is whole, the chain verifies, no row is left that no loop will pick up."""
    chain = (of_row(row) for row in looker.rows("SELECT * FROM event ORDER BY id"))
    return {
        "i7_integrity_faults": sum(row[0] != "ok" for row in looker.rows("PRAGMA integrity_check")),
        "i7_foreign_key_faults": len(looker.rows("PRAGMA foreign_key_check")),
        "i7_chain_broken": int(first_broken(chain) is not None),
        "i7_inbox_not_done": looker.one("SELECT count(*) FROM inbox WHERE state <> 'done'"),
        "i7_outbox_not_done": looker.one("SELECT count(*) FROM outbox WHERE state IN ('waiting', 'leased')"),
    }


def secrets_in(log: Path, secrets: Iterable[str]) -> tuple[int, list[str]]:
    """I8: how many lines of the log hold something of the generated set, and what was found, in short."""
    wanted = [one for one in secrets if len(one) >= 6]
    hits, found = 0, set()
    text = _MOMENT.sub("", log.read_text(encoding="utf-8", errors="replace"))
    for secret in wanted:
        if (number := text.count(secret)) > 0:
            hits += number
            found.add(secret[:4] + "…")
    return hits, sorted(found)[:10]
