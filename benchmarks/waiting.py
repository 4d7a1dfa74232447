"""What messages that wait cost those who are served: the dialogue's rate beside full queues against empty ones."""

import asyncio
import sqlite3
import statistics
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from benchmarks.looker import Looker
from benchmarks.processes import Bench, bench
from benchmarks.residents import REPORT, Crowd
from simulator.watch import PATIENCE_S
from storage.kit.migrate import migrate

UPDATES = 1_500
RESIDENTS = 100
ROUNDS = 3
SIZES = (10_000, 50_000)
FAR = 4_000_000_000_000  # UTC ms; nothing waits for that moment in vain while the benchmark runs
OTHER_GROUP = -1_009_999


class Speed(NamedTuple):
    """Updates a second, and updates for a second of CPU."""

    rate: float
    for_cpu: float


def fill(path: Path, count: int) -> None:
    """A database in which `count` messages wait: half for a group that Telegram has paused, half for people whose turn
    is later."""
    migrate(path)
    with closing(sqlite3.connect(path)) as database, database:
        database.executemany(
            """INSERT INTO outbox (key, chat_id, kind, params, priority, subject, not_before, created_at)
               VALUES (?, ?, ?, '{"ticket":1}', ?, ?, ?, 1)""",
            [_row(number) for number in range(count)],
        )
        database.execute("INSERT INTO pause (chat_id, until) VALUES (?, ?)", (OTHER_GROUP, FAR))


def _row(number: int) -> tuple[str, int, str, int, str | None, int]:
    if number % 2:
        return f"w{number}", OTHER_GROUP, "team.card", number % 5, f"card:{number}", 1
    return f"w{number}", 10**12 + number, "reporter.receipt", number % 5, f"receipt:{number}", FAR


async def _looked_at(path: Path) -> None:
    """The first look at every page and the whole chain comes once in a life, costs what the file's size costs, and is
    over: else it would be counted as what waiting messages cost."""
    async with asyncio.timeout(PATIENCE_S):
        while not Looker(path).one("SELECT EXISTS (SELECT 1 FROM meta WHERE name = 'verified_at')"):
            await asyncio.sleep(0.1)


async def _speed(where: Bench, count: int) -> Speed:
    if count:
        fill(where.folder / "sigap.db", count)
    async with where.sigap() as bot:
        await _looked_at(where.folder / "sigap.db")
        crowd, before = Crowd(where.tg, REPORT, UPDATES, RESIDENTS), bot.cpu_s()
        await crowd.run()
        return Speed(crowd.per_second, UPDATES / (bot.cpu_s() - before))


async def _round() -> dict[int, Speed]:
    speeds = {}
    for count in (0, *SIZES):
        async with bench() as where:
            speeds[count] = await _speed(where, count)
    return speeds


def measure() -> dict[str, float]:
    """`waiting_<count>_rate_ratio`: the rate with so many messages waiting to the rate with none, the median of rounds
    that take turns; `_cpu_ratio`: the same of updates for a second of CPU, which other work on the machine disturbs
    less."""
    rounds = [asyncio.run(_round()) for _ in range(ROUNDS)]
    found: dict[str, float] = {}
    for count in SIZES:
        found[f"waiting_{count}_rate_ratio"] = statistics.median(one[count].rate / one[0].rate for one in rounds)
        found[f"waiting_{count}_cpu_ratio"] = statistics.median(one[count].for_cpu / one[0].for_cpu for one in rounds)
    return {name: round(value, 3) for name, value in found.items()}
