"""What a finished ticket leaves in the database a month after its end, when what need not be kept has been purged."""

import asyncio
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from benchmarks.looker import Looker
from benchmarks.processes import bench
from benchmarks.whole import Until, WholeReports
from simulator.watch import PATIENCE_S
from storage.kit.migrate import migrate

TICKETS = 300
DAY_S = 86_400
MONTH_S = 31 * DAY_S
SENT = "SELECT count(*) = 0 FROM outbox WHERE state IN ('waiting', 'leased')"
RUNG = "SELECT count(*) = 0 FROM reminder WHERE state = 'waiting' AND ticket_id IS NOT NULL"
PURGED_ON = "SELECT (SELECT value FROM meta WHERE name = 'purged_on')"


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


async def _until(fits: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not fits():
            await asyncio.sleep(0.2)


async def _left_behind() -> dict[str, int]:
    """Bytes by table, a month after the last ticket's end, beyond those of an empty database."""
    async with bench() as where:
        path, nothing = where.folder / "sigap.db", where.folder / "empty.db"
        looker = Looker(path)
        migrate(nothing)
        async with where.sigap():
            await WholeReports(where).run(TICKETS, Until.END)
            await _until(lambda: looker.one(SENT))
            await _until(lambda: looker.one(PURGED_ON))
        # What follows the end of a ticket by hours is of the day after it, and a month later gone like all else.
        for later in (DAY_S, MONTH_S):
            former = looker.one(PURGED_ON)
            where.clock.advance(later)
            async with where.sigap():
                await _until(lambda known=former: looker.one(PURGED_ON) != known)  # type: ignore[misc]
                await _until(lambda: looker.one(RUNG))
                await _until(lambda: looker.one(SENT))
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
