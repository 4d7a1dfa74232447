"""What an erasure's wipe costs in a large file, and how long somebody waits meanwhile whose message is kept; beside a
`VACUUM`, which was the means before (docs/adr/0019-gaps.md)."""

import asyncio
import random
import sqlite3
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path

from storage.kit.database import Database
from storage.kit.migrate import migrate
from storage.kit.sqlite import Tx

ROWS = 900_000  # some 0.8 GiB
EVERY_S = 0.02  # a message
AT_ONCE = 20_000


def _fill(path: Path) -> None:
    """A table of words and an index, grown in an order that splits pages."""
    migrate(path)
    dice = random.Random(1)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA synchronous = OFF")
        db.execute("CREATE TABLE said (id INTEGER PRIMARY KEY, place INTEGER, words TEXT)")
        db.execute("CREATE INDEX said_place ON said (place, words)")
        for _ in range(ROWS // AT_ONCE):
            db.execute("BEGIN")
            rows = ((dice.randrange(2**40), f"{dice.getrandbits(1_200):x}") for _row in range(AT_ONCE))
            db.executemany("INSERT INTO said (place, words) VALUES (?, ?)", rows)
            db.execute("COMMIT")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _moved(number: int, place: int) -> Callable[[Tx], int]:
    values = {"id": number, "place": place}
    return lambda tx: tx.run("UPDATE said SET place = :place WHERE id = :id", values)


async def _beside(database: Database, work: Callable[[], Awaitable[None]]) -> tuple[float, float]:
    """How long `work` took, and the longest wait of a write meanwhile (s)."""
    dice, longest, going = random.Random(2), 0.0, True

    async def write() -> None:
        nonlocal longest
        while going:
            begun = time.perf_counter()
            await database.write(_moved(dice.randrange(ROWS), dice.randrange(2**40)))
            longest = max(longest, time.perf_counter() - begun)
            await asyncio.sleep(EVERY_S)

    writer = asyncio.create_task(write())
    begun = time.perf_counter()
    await work()
    took, going = time.perf_counter() - begun, False
    await writer
    return took, longest


async def _measured(path: Path) -> dict[str, float]:
    database = await Database.open(path)
    try:
        first = await _beside(database, database.wipe)
        again = await _beside(database, database.wipe)
    finally:
        await database.close()
    begun = time.perf_counter()
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA secure_delete = ON")
        db.execute("VACUUM")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return {
        "wiping_first_s": round(first[0], 2),
        "wiping_s": round(again[0], 2),
        "wiping_wait_ms": round(1e3 * again[1], 1),
        "wiping_vacuum_s": round(time.perf_counter() - begun, 2),
    }


def measure() -> dict[str, float]:
    """`wiping_first_s`: the first wipe of a file that was never wiped; `wiping_s` and `_wait_ms`: a later one, and the
    longest wait of a write meanwhile; `wiping_vacuum_s`: all of which nobody could write before."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sigap.db"
        _fill(path)
        gib = path.stat().st_size / 2**30
        return {"wiping_gib": round(gib, 2), **asyncio.run(_measured(path))}
