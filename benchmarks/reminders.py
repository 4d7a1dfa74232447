"""Reminders: what 100,000 of them add to a start, what a sweep costs when nothing is due, and 2,000 due at once."""

import asyncio
import statistics
import tempfile
import time
from pathlib import Path
from typing import LiteralString

from benchmarks.processes import bench
from bot.actions.system.timers import expire_idle, fire_due
from bot.clock import DAY, HOUR
from bot.config.city import CityPart
from bot.domain.rules import Rules
from bot.places import Places
from storage.kit.database import Database
from storage.kit.migrate import migrate
from storage.kit.sqlite import Tx

PENDING = 100_000
DUE = 2_000
NOW = 4_000_000_000_000  # far ahead of any machine's clock: the process that is started finds nothing due
STARTS = 5
SWEEPS = 200
# Every dead person's family is searched for; the first day's reminder of `:due` of them falls due in the same moment.
_FILL: tuple[LiteralString, ...] = (
    """INSERT INTO account (user_id, name, first_at, seen_at) VALUES (7, 'Hadi', :now, :now)""",
    """INSERT INTO role (user_id, role, granted_by, granted_at) VALUES (7, 'supervisor', 0, :now)""",
    """INSERT INTO ticket (id, nonce, source, kind, urgent, state, answers, channel, progress_at, opened_at, sop)
       WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :due)
       SELECT i, 'nonce' || i, 'u:' || i, 'ot', 0, 'new', '{}', 'telegram', :now, :now, '{}' FROM n""",
    """INSERT INTO person (id, nonce, ticket_id, source, label_kind, label_year, label_number, state, place, since,
                           found_at, recorded_at, recorded_by)
       SELECT id, 'p' || id, id, 'p:' || id, 'mr', 2023, id, 'dead', 'rsud', :now, :now, :now, 7 FROM ticket""",
    """INSERT INTO death (id, person_id, died_at, place, found_dead, search_days, letter_every_min, search_from,
                          search_until, recorded_at, recorded_by)
       SELECT id, id, :now, 'rsud', 0, 3, 1440, :now, :now + 3 * 86400000, :now, 7 FROM person""",
    """INSERT INTO reminder (ticket_id, kind, n, round, due_at, data)
       WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < :pending - 1)
       SELECT 1 + i % :due, 'search_day', 1 + i / :due, 1 + i % :due,
              CASE WHEN i < :due THEN :now + 86400000 ELSE :now + 30 * 86400000 + i END,
              json_object('person', 1 + i % :due) FROM n""",
)


async def _fill(path: Path) -> None:
    migrate(path)
    database = await Database.open(path, readers=0)
    numbers = {"now": NOW, "due": DUE, "pending": PENDING}

    def work(tx: Tx) -> None:
        for query in _FILL:
            tx.run(query, {name: value for name, value in numbers.items() if f":{name}" in query})

    try:
        await database.write(work)
    finally:
        await database.close()


async def _starts(folder: Path) -> dict[str, float]:
    """The fastest of several starts each: what others do on the machine is not the reminders'."""
    took: dict[bool, list[float]] = {True: [], False: []}
    for _ in range(STARTS):
        for full in (True, False):
            async with bench() as where:
                path = where.folder / "sigap.db"
                if full:
                    path.write_bytes((folder / "full.db").read_bytes())
                else:
                    migrate(path)
                async with where.sigap() as bot:
                    took[full].append(bot.first_poll_s)
    return {"reminders_start_s": round(min(took[True]) - min(took[False]), 3)}


async def _sweeps(path: Path) -> dict[str, float]:
    database, city, rules = await Database.open(path), Places.of(CityPart()), Rules()
    failed: list[Exception] = []

    def sweep(tx: Tx, now: int) -> int:
        expire_idle(tx, now, rules, city)
        return fire_due(tx, now, rules, city, lambda due, error: failed.append(error))

    try:
        spent = []
        for _ in range(SWEEPS):
            before = time.perf_counter()
            assert await database.write(lambda tx: sweep(tx, NOW + HOUR)) == 0
            spent.append((time.perf_counter() - before) * 1_000)
        begun, fired = time.perf_counter(), 0
        while some := await database.write(lambda tx: sweep(tx, NOW + DAY)):
            fired += some
        took = time.perf_counter() - begun
        queued = await database.read(lambda tx: tx.all("SELECT count(*) FROM outbox WHERE kind = 'death.search_day'"))
    finally:
        await database.close()
    assert (fired, queued[0][0], failed) == (DUE, DUE, []), (fired, queued[0][0], failed[:1])
    return {"reminders_idle_sweep_ms": round(statistics.median(spent), 2), "reminders_due_queued_s": round(took, 2)}


async def _measured() -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        await _fill(Path(folder) / "full.db")
        figures = await _starts(Path(folder))
        return {"reminders_pending": PENDING, **figures, **await _sweeps(Path(folder) / "full.db")}


def measure() -> dict[str, float]:
    """`reminders_start_s` (with minus without), `reminders_idle_sweep_ms` (durable, median), `reminders_due_queued_s`
    (2,000 of the same moment, until they are on disk as messages)."""
    return asyncio.run(_measured())
