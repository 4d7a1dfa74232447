"""What messages that wait cost those who are served: the dialogue's rate beside full queues against empty ones."""

import asyncio
import sqlite3
import statistics
from contextlib import closing
from pathlib import Path

from benchmarks.processes import Bench, bench
from benchmarks.residents import REPORT, Crowd
from storage.kit.migrate import migrate

UPDATES = 1_500
RESIDENTS = 100
ROUNDS = 3
SIZES = (10_000, 50_000)
FAR = 4_000_000_000_000  # UTC ms; nothing waits for that moment in vain while the benchmark runs
OTHER_GROUP = -1_009_999


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


async def _rate(where: Bench, count: int) -> float:
    if count:
        fill(where.folder / "sigap.db", count)
    async with where.sigap():
        crowd = Crowd(where.tg, REPORT, UPDATES, RESIDENTS)
        await crowd.run()
        return crowd.per_second


async def _round() -> dict[int, float]:
    rates = {}
    for count in (0, *SIZES):
        async with bench() as where:
            rates[count] = await _rate(where, count)
    return rates


def measure() -> dict[str, float]:
    """`waiting_<count>_rate_ratio`: the rate with so many messages waiting to the rate with none, the median of rounds
    that take turns."""
    rounds = [asyncio.run(_round()) for _ in range(ROUNDS)]
    return {
        f"waiting_{count}_rate_ratio": round(statistics.median(one[count] / one[0] for one in rounds), 3)
        for count in SIZES
    }
