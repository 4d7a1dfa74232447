"""The main statements at a million tickets against their cost at a thousand; 1,000 tickets are open in both."""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import LiteralString

from bot.actions.ticket.history import page_of_names
from bot.domain.kit.old_spelling import FORM
from bot.domain.kit.reminders import ReminderKind
from bot.domain.rules import Rules
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.events import TicketSolvedEvent
from bot.domain.ticket.sop import Sop
from bot.domain.ticket.table import TicketState
from bot.likeness import words_alike, words_close
from storage.accounts import people
from storage.kit import events, inbox, outbox, reminders, sendable
from storage.kit.database import Database
from storage.kit.migrate import migrate
from storage.kit.sqlite import Tx
from storage.ticket import drafts, history, sightings, tickets

OPEN = 1_000
NOW = 1_700_000_000_000
ROUNDS = 300
Statement = Callable[[Tx, int], object]
_RULES = Rules(alike=words_alike, close=words_close)

_FILL: tuple[LiteralString, ...] = (
    """INSERT INTO ticket (id, nonce, source, kind, urgent, state, answers, lat_e6, lng_e6, channel, progress_at,
                           opened_at, on_team_at, closed_at, sop)
       WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :total)
       SELECT i, 'nonce' || i, 'u:' || i, 'ot', i % 7 = 0, CASE WHEN i > :total - :open THEN 'new' ELSE 'done' END,
              '{}', -6170000 + i % 90000, 106600000 + i % 90000, 'telegram', i * 1000, i * 1000, i * 1000,
              CASE WHEN i > :total - :open THEN NULL ELSE i * 1000 + 500 END, '{}' FROM n""",
    "INSERT INTO reporter (ticket_id, user_id, joined_at) SELECT id, id % 50000 + 1, opened_at FROM ticket",
    """INSERT INTO inbox (update_id, received_at, lane, raw, state, outcome)
       SELECT id, opened_at, id % 50000 + 1, '{}', 'done', 'done' FROM ticket""",
    """INSERT INTO outbox (key, chat_id, kind, priority, state, not_before, created_at, sent_at, message_id)
       SELECT 'k' || id, id % 50000 + 1, 'reporter.receipt', 1, 'sent', opened_at, opened_at, opened_at, id
       FROM ticket""",
    """INSERT INTO posted (chat_id, subject, message_id, posted_at)
       SELECT -5, 'card:' || id, id, opened_at FROM ticket""",
    """INSERT INTO event (at, actor, kind, ticket_id, cause, data, hash)
       SELECT opened_at, 'user:1', 'ticket.opened', id, 'u:' || id, '{}', CAST('h' || id AS BLOB) FROM ticket""",
    """INSERT INTO reminder (ticket_id, kind, due_at, state, fired_at)
       SELECT id, 'close_question', opened_at, 'fired', opened_at FROM ticket WHERE state = 'done'""",
    """INSERT INTO reminder (ticket_id, kind, due_at) SELECT id, 'unclaimed_group', 9e15 FROM ticket
       WHERE state = 'new'""",
    """INSERT INTO sighting (ticket_id, user_id, kind, source, at)
       SELECT id, id % 50000 + 1, 'here', 'u:' || id, opened_at FROM ticket""",
    """INSERT INTO live (user_id, message_id, purpose, ticket_id, lat_e6, lng_e6, moved_at, heard_at)
       SELECT id, 7, 'report', id, lat_e6, lng_e6, opened_at, opened_at FROM ticket WHERE state = 'new'""",
    "INSERT INTO account (user_id, name, first_at, seen_at) SELECT DISTINCT user_id, 'x', 1, 1 FROM reporter",
    # Everybody has pressed a button of the team once, and twenty of them are in its group.
    """INSERT INTO account (user_id, name, first_at, seen_at)
       SELECT id + 2000000, 'Warga ' || id, opened_at, opened_at FROM ticket""",
    """INSERT INTO member (chat_id, user_id, inside, checked_at)
       SELECT -5, id + 2000000, id > :total - 20, opened_at FROM ticket""",
    """INSERT INTO person (id, nonce, ticket_id, source, label_kind, found_at, recorded_at, recorded_by)
       SELECT id, 'p' || id, id, 'p:' || id, 'known', opened_at, opened_at, 7 FROM ticket""",
    """INSERT INTO person_fact (person_id, field, value, at, by)
       SELECT id, 'name', CASE WHEN id % 50 THEN 'Budi ' || id ELSE 'Sukarjo' END, found_at, 7 FROM person""",
    # As bot/domain/family/outline.py makes them; beside the first name one of 400 (small) or 12,000 (large).
    "UPDATE person_outline SET form = :form, names = 'budi' WHERE form < :form",
    """INSERT INTO name_word (word, person_id) SELECT iif(id % 50, 'budi', 'sukarjo'), id FROM person
       UNION ALL SELECT char(97 + id % 20, 97 + id / 20 % 20, 97 + id / 400 % 30) || 'an', id FROM person""",
    "INSERT INTO name_sound (word, sound) SELECT DISTINCT word, word FROM name_word",
    "ANALYZE",
)


def _run(query: LiteralString, params: dict[str, int], tx: Tx) -> int:
    return tx.run(query, params)


def fill(path: Path, total: int) -> None:
    """A database with `total` tickets, the last 1,000 of them open, and the rows that go with them."""
    migrate(path)

    async def work() -> None:
        database = await Database.open(path, readers=0)
        try:
            for query in _FILL:
                known = {"total": total, "open": OPEN, "form": FORM}
                params = {name: value for name, value in known.items() if f":{name}" in query}
                await database.write(partial(_run, query, params))
        finally:
            await database.close()

    asyncio.run(work())


def _claim(tx: Tx, number: int) -> object:
    ticket = tickets.get(tx, number)
    assert ticket is not None and ticket.state is TicketState.NEW
    return tickets.move(tx, ticket, TicketState.CLAIMED, {"holder": 7, "claimed_at": NOW, "progress_at": NOW})


def _name_of_nobody(tx: Tx) -> object:
    """As /temukan looks for it, whoever reads."""
    read, whole = history.by_name(tx, lambda name: name == "Zzqxx", 10), False
    while not whole:
        read, whole = page_of_names(_RULES, "Zzqxx", tx, read)
    return read


STATEMENTS: dict[str, Statement] = {
    "open_ticket": lambda tx, i: tickets.open_(
        tx,
        nonce=f"bench{i}",
        source=f"bench:{i}",
        answers=Answers(kind="ot", lat_e6=-6_170_000, lng_e6=106_640_000),
        channel="telegram",
        sop=Sop(),
        complete=True,
        now=NOW,
    ),
    "claim": _claim,
    "unclaimed": lambda tx, i: tickets.unclaimed(tx, 20),
    "held_by": lambda tx, i: tickets.held_by(tx, 7),
    "reported_by": lambda tx, i: tickets.reported_by(tx, i % 900 + 1, open_only=True),
    "inbox_keep": lambda tx, i: inbox.keep(tx, [inbox.InboxRow(10**9 + i, 1, "{}")], NOW),
    "inbox_waiting": lambda tx, i: inbox.waiting(tx, NOW, 100),
    "outbox_add": lambda tx, i: outbox.add(
        tx, key=f"b{i}", chat_id=5, kind="reporter.receipt", params={"ticket": i}, priority=1, now=NOW
    ),
    "outbox_due": lambda tx, i: sendable.due(tx, NOW, 50),
    "event_append": lambda tx, i: events.append(
        tx, TicketSolvedEvent(), at=NOW, actor="user:1", ticket_id=i, cause="bench"
    ),
    "reminders_due": lambda tx, i: reminders.due(tx, NOW, 100),
    "reminder_plan": lambda tx, i: reminders.plan(tx, ticket_id=i, kind=ReminderKind.OFFER, n=0, round_=9, due_at=NOW),
    "draft_open_one": lambda tx, i: drafts.open_one(tx, i),
    "roles_of": lambda tx, i: people.roles_of(tx, i),
    "privasi": lambda tx, i: people.held_about(tx, i % 900 + 1),
    "responders": lambda tx, i: people.responders(tx, -5, True, 20),
    "colleagues": lambda tx, i: people.colleagues(tx, -5),
    "by_name": lambda tx, i: history.by_name(tx, lambda name: name == "Sukarjo", 10),
    "by_name_of_nobody": lambda tx, i: _name_of_nobody(tx),
    "spoke_lately": lambda tx, i: people.spoke_lately(tx, NOW - 1, 20),
    "live_no_step": lambda tx, i: sightings.live(tx, i, 7),
    "last_sighting": lambda tx, i: sightings.latest(tx, i),
}


async def _time_in_turn(paths: dict[str, tuple[Path, int]]) -> dict[str, dict[str, float]]:
    """Median microseconds of each statement on each database, measured in turn, everything undone afterwards."""
    costs: dict[str, dict[str, float]] = {name: {} for name in STATEMENTS}
    opened = {name: (await Database.open(path, readers=0), total) for name, (path, total) in paths.items()}
    try:
        for statement, work in STATEMENTS.items():
            for name, (database, total) in opened.items():
                costs[statement][name] = await database.write(partial(_median, work, total))
    finally:
        for database, _ in opened.values():
            await database.close()
    return costs


class _Undone(Exception):
    pass


def _median(work: Statement, total: int, tx: Tx) -> float:
    spent = []
    try:
        with tx.savepoint():
            for i in range(ROUNDS):
                before = time.perf_counter_ns()
                work(tx, total - i)
                spent.append(time.perf_counter_ns() - before)
            raise _Undone
    except _Undone:
        return statistics.median(spent[ROUNDS // 10 :]) / 1_000


def measure(large: int = 1_000_000) -> dict[str, float]:
    """`statement_<name>_us` at the large size and `statement_<name>_ratio` to the small one; the worst ratio last."""
    with tempfile.TemporaryDirectory() as folder:
        paths = {"small": (Path(folder) / "small.db", 1_000), "large": (Path(folder) / "large.db", large)}
        for path, total in paths.values():
            fill(path, total)
        costs = asyncio.run(_time_in_turn(paths))
    figures: dict[str, float] = {}
    for name, cost in costs.items():
        figures[f"statement_{name}_us"] = round(cost["large"], 1)
        figures[f"statement_{name}_ratio"] = round(cost["large"] / cost["small"], 2)
    figures["statements_worst_ratio"] = max(v for k, v in figures.items() if k.endswith("_ratio"))
    return figures
