"""What forgetting and sealed copies cost those who are served: p50 of a step of the dialogue while old lives are purged
and a copy is sealed beside the bot, to the same with nothing to forget and no copy."""

import asyncio
import sqlite3
import statistics
import sys
from contextlib import closing
from datetime import date
from pathlib import Path
from random import Random

from benchmarks.processes import Bench, bench
from benchmarks.residents import REPORT, at_rate
from bot.actions.system.forgetting import DONE
from bot.domain.kit.when import today
from bot.domain.system.retention import PURGE_HOUR_MS
from storage.kit.migrate import migrate
from storage.kit.sqlite import Tx
from storage.system import runs
from tests.support.planted import DAY, Life
from tests.support.stage import ZONE

LIVES = 1_500
PER_SECOND, SECONDS = 50, 12
ROUNDS = 3
OLD = 1_000 * DAY


def fill(path: Path, now: int, *, forgotten_on: date | None) -> None:
    """A database with lives that ended long before `now` (UTC ms); with a day they are taken for purged."""
    migrate(path)
    with closing(sqlite3.connect(path)) as database, database:
        database.row_factory = sqlite3.Row
        tx, rng = Tx(database), Random(7)
        for number in range(LIVES):
            Life(tx, number, rng, now - OLD, now - OLD + DAY)
        if forgotten_on is not None:
            runs.remember(tx, DONE, forgotten_on.isoformat())


async def _p50(where: Bench, *, forgets: bool) -> float:
    now = where.tg.clock.now_ms()
    day = today(now - PURGE_HOUR_MS, ZONE)
    await asyncio.to_thread(fill, where.folder / "sigap.db", now, forgotten_on=None if forgets else day)
    async with where.sigap():
        copying = await _copy(where) if forgets else None
        p50 = 1e3 * statistics.median(await at_rate(where.tg, REPORT, PER_SECOND, SECONDS))
        if copying is not None and await copying.wait() != 0:
            raise RuntimeError("no copy was made")
        await _looked_at(where, forgets=forgets)
    return p50


async def _copy(where: Bench) -> asyncio.subprocess.Process:
    target, config = str(where.folder / "copy.db"), str(where.folder / "config.toml")
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "backup", target, "--config", config, stdout=asyncio.subprocess.DEVNULL
    )


async def _looked_at(where: Bench, *, forgets: bool) -> None:
    """What was to be forgotten was, and the other kept it: else nothing was measured."""
    async with asyncio.timeout(120):
        while (_left(where.folder / "sigap.db") == 0) is not forgets:
            await asyncio.sleep(0.2)


def _left(path: Path) -> int:
    with closing(sqlite3.connect(path)) as database:
        row = database.execute("SELECT count(*) FROM ticket WHERE forgotten = 0 AND closed_at IS NOT NULL").fetchone()
        return int(row[0])


async def _round() -> tuple[float, float]:
    async with bench() as where:
        plain = await _p50(where, forgets=False)
    async with bench() as where:
        return await _p50(where, forgets=True), plain


def measure() -> dict[str, float]:
    """`forgetting_p50_ms`, and `forgetting_p50_ratio` to the p50 without: the median of rounds that take turns."""
    rounds = [asyncio.run(_round()) for _ in range(ROUNDS)]
    return {
        "forgetting_p50_ms": round(statistics.median(forgets for forgets, _ in rounds), 2),
        "forgetting_p50_ratio": round(statistics.median(forgets / plain for forgets, plain in rounds), 3),
    }
