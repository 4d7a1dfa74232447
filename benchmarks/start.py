"""From the start of the process to its first poll: a database of 10 GiB, made up of updates that are kept, against an
empty one, each after a clean stop; and after a stop that was none, when all of it is looked at first."""

import asyncio
import os
import sqlite3
import statistics
import time
from contextlib import closing
from pathlib import Path

from benchmarks.processes import Bench, bench
from storage.kit import untouched
from storage.kit.migrate import migrate

ROUNDS = 3
GIB = float(os.environ.get("SIGAP_BENCH_GIB", "10"))
RAW = 3_000  # bytes of one update as it came; with its row a page holds one
PATIENCE_S = 600.0


def fill(path: Path, gib: float) -> None:
    """A database of so many GiB: updates that were done today, each with what came."""
    migrate(path)
    now = int(time.time() * 1_000)
    rows = int(gib * 2**30 / 4_096)
    with closing(sqlite3.connect(path)) as database:
        database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE")
        database.execute("INSERT INTO meta (name, value) VALUES ('verified_at', ?)", (str(now),))
        database.execute("DELETE FROM shred")  # nothing was erased, so the file need not be written anew
        database.execute(
            """INSERT INTO inbox (update_id, received_at, lane, raw, state, outcome, done_at)
               WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :rows)
               SELECT i, :now, i % 50000 + 1, '{"text":"' || hex(randomblob(16)) || :rest || '"}', 'done', 'done', :now
               FROM n""",
            {"rows": rows, "now": now, "rest": "x" * (RAW - 45)},
        )
        database.commit()
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")


async def _first_poll(where: Bench) -> float:
    async with where.sigap(patience_s=PATIENCE_S) as bot:
        return bot.first_poll_s


async def _round(where: Bench) -> tuple[float, float]:
    """Seconds to the first poll: nobody says that the file was looked at; after the clean stop of that life."""
    untouched.clear(where.folder / "sigap.db")
    return await _first_poll(where), await _first_poll(where)


async def _measure() -> dict[str, float]:
    async with bench() as empty, bench() as large:
        fill(large.folder / "sigap.db", GIB)
        small, big = [], []
        for _ in range(ROUNDS):
            small.append(await _round(empty))
            big.append(await _round(large))
    return {
        "start_gib": GIB,
        "start_empty_s": round(statistics.median(one[1] for one in small), 3),
        "start_large_s": round(statistics.median(one[1] for one in big), 3),
        "start_large_ratio": round(statistics.median(b[1] / a[1] for a, b in zip(small, big, strict=True)), 3),
        "start_unclean_large_s": round(statistics.median(one[0] for one in big), 2),
    }


def measure() -> dict[str, float]:
    """`start_large_ratio`: after a clean stop, a large database to an empty one, the median of rounds that take turns;
    `start_unclean_large_s`: where all of it is looked at before the first poll."""
    return asyncio.run(_measure())
