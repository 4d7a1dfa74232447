"""What a finished ticket leaves in the database a month after its end, when what need not be kept has been purged."""

import asyncio
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from benchmarks.processes import bench
from benchmarks.whole import Reports, Until
from simulator.watch import PATIENCE_S
from storage.kit.migrate import migrate

TICKETS = 300
MONTH_S = 31 * 86_400
SENT = "SELECT count(*) = 0 FROM outbox WHERE state IN ('waiting', 'leased')"
PURGED = "SELECT count(*) = 0 FROM inbox WHERE raw IS NOT NULL"


def sizes(path: Path) -> dict[str, int]:
    """Bytes of each table and index (the table's name: its bytes with its indexes), without what is free, from a copy
    that is packed anew."""
    with tempfile.TemporaryDirectory() as folder:
        packed = Path(folder) / "packed.db"
        with closing(sqlite3.connect(path)) as database:
            database.execute("VACUUM INTO ?", (str(packed),))
        with closing(sqlite3.connect(packed)) as database:
            return dict(
                database.execute(
                    """SELECT m.tbl_name, sum(s.pgsize) FROM dbstat s JOIN sqlite_schema m ON m.name = s.name
                       GROUP BY m.tbl_name"""
                )
            )


def _is(path: Path, query: str) -> bool:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        return bool(database.execute(query).fetchone()[0])


async def _until(path: Path, query: str) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not _is(path, query):
            await asyncio.sleep(0.2)


async def _left_behind() -> dict[str, int]:
    """Bytes by table, a month after the last ticket's end, beyond those of an empty database."""
    async with bench() as where:
        path, nothing = where.folder / "sigap.db", where.folder / "empty.db"
        migrate(nothing)
        async with where.sigap():
            await Reports(where).run(TICKETS, Until.END)
            await _until(path, SENT)
        where.clock.advance(MONTH_S)
        async with where.sigap():
            await _until(path, PURGED)
        empty = sizes(nothing)
        return {name: size - empty.get(name, 0) for name, size in sizes(path).items()}


def measure() -> dict[str, float]:
    """`kept_kb_per_ticket`: kilobytes of the database for each finished ticket; `kept_events_kb` of these are the chain
    of events; the three largest other tables by name."""
    tables = asyncio.run(_left_behind())
    found = {"kept_kb_per_ticket": sum(tables.values()), "kept_events_kb": tables.pop("event")}
    largest = sorted(tables, key=lambda name: -tables[name])[:3]
    found |= {f"kept_{name}_kb": tables[name] for name in largest}
    return {name: round(size / TICKETS / 1_000, 2) for name, size in found.items()}
