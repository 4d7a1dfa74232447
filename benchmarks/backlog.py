"""The return after an outage, start-up and memory."""

import asyncio
import sqlite3
import time
from pathlib import Path

from benchmarks.flood import fill_forms
from benchmarks.processes import bench
from bot.domain.kit.codes import new_nonce
from bot.domain.ticket.answers import Answers
from storage.kit.migrate import migrate
from storage.ticket.answers import dump_answers

WAITING = 10_000
DRAFTS = 100_000
NOW = 1_700_000_000_000


def _fill_drafts(path: Path, count: int) -> None:
    """Open drafts of other people, as they lie in the database of a busy city."""
    migrate(path)
    answers = dump_answers(
        Answers(kind="ot", lat_e6=-6_175_700, lng_e6=106_644_700, in_city=True, words="duduk di trotoar")
    )
    rows = [(10**12 + i, new_nonce(), answers, NOW, NOW) for i in range(count)]
    database = sqlite3.connect(path)
    with database:
        database.executemany(
            """INSERT INTO draft (user_id, nonce, state, asking, answers, opened_at, touched_at)
               VALUES (?, ?, 'open', 'landmark', ?, ?, ?)""",
            rows,
        )
    database.close()


async def _outage(count: int) -> dict[str, float]:
    """`count` residents press "send" while the bot is away; it comes back."""
    async with bench() as where:
        async with where.sigap():
            forms = await fill_forms(where, count)
        for person, form in forms:
            person.press(form, "Kirim")
        path = where.folder / "sigap.db"
        database = sqlite3.connect(path)
        before = int(database.execute("SELECT count(*) FROM inbox").fetchone()[0])
        database.close()
        begun = time.perf_counter()
        async with where.sigap(pace=True) as bot:
            durable = await _until(path, "SELECT count(*) FROM inbox", before + count)
            ticketed = await _until(path, "SELECT count(*) FROM ticket", count)
        started = begun + bot.first_poll_s
        return {
            "backlog_updates": count,
            "backlog_durable_s": round(durable - started, 2),
            "backlog_ticketed_s": round(ticketed - started, 2),
        }


async def _until(path: Path, query: str, wanted: int) -> float:
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        async with asyncio.timeout(120):
            while database.execute(query).fetchone()[0] < wanted:
                await asyncio.sleep(0.05)
        return time.perf_counter()
    finally:
        database.close()


async def _memory() -> dict[str, float]:
    async with bench() as where:
        _fill_drafts(where.folder / "sigap.db", DRAFTS)
        async with where.sigap() as bot:
            person = where.tg.person("Warga")
            person.send_text("/lapor")
            await person.wait_for("laporkan", timeout=15)
            return {
                "memory_drafts": DRAFTS,
                "memory_rss_mib": round(bot.rss_mib(), 1),
                "start_first_poll_s": round(bot.first_poll_s, 2),
            }


def measure() -> dict[str, float]:
    """`backlog_*` (seconds since the first getUpdates after the outage), `memory_*`, `start_*`."""
    return asyncio.run(_outage(WAITING)) | asyncio.run(_memory())
