"""A year of 100,000 made-up reports: the day's numbers, the month's pictures and Excel file, what they need, and what a
resident notices of them."""

import asyncio
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from benchmarks.made_up_year import ZONE, build
from benchmarks.processes import bench
from benchmarks.residents import REPORT, at_rate
from bot.config import Config
from bot.domain.figures.digest import Stretch
from bot.domain.figures.edition import PICTURES, EditionForm, EditionJob
from bot.domain.figures.periods import Period
from bot.export.apart import Apart
from bot.settings import export_setting
from storage.figures import tally
from storage.system.glance import glance

TICKETS = 100_000
UNTIL = 1_704_042_000_000  # 1 January 2024, midnight in the city
DAY = 86_400_000
MONTH = Period(date(2023, 12, 1), date(2023, 12, 31))
PER_SECOND, QUIET_S = 30, 15
ROUNDS = 9


def measure() -> dict[str, float]:
    """`figures_year_s`: making the year; `figures_daily_ms`: counting a day and the one before; `figures_monthly_s` and
    `_peak_mib`: three pictures and the Excel file, one after the other as they are sent; `figures_p99_ratio`: a
    resident's slowest hundredth while they are made against its quiet time; `figures_excel_cpu_s` and `_peak_mib`: the
    whole year as one Excel file, by the child that makes it for the bot."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sigap.db"
        made = build(path, TICKETS, until=UNTIL)
        found = {"figures_year_s": round(made.seconds, 1), "figures_daily_ms": _daily(path)}
        found |= _monthly(path) | _year(path)
    return found | asyncio.run(_beside())


def _daily(path: Path) -> float:
    spent = []
    for back in range(1, ROUNDS + 1):
        before = time.perf_counter_ns()
        for at in (UNTIL - back * DAY, UNTIL - (back + 1) * DAY):
            counted = glance(path, lambda tx, at=at: tally.count(tx, Stretch(at, at + DAY)))  # type: ignore[misc]
            assert counted.opened > 100, "nothing was counted"
        spent.append(time.perf_counter_ns() - before)
    return round(statistics.median(spent) / 1e6, 2)


def _monthly(path: Path) -> dict[str, float]:
    apart = Apart(path, export_setting(_config(path)))
    started = time.perf_counter()
    for form in (*PICTURES, EditionForm.WORKBOOK):
        assert len(apart(EditionJob(form, MONTH.stretch(ZONE), MONTH.former.stretch(ZONE), UNTIL))) > 10_000
    seconds = time.perf_counter() - started
    apart.close()  # a child is counted when it has ended
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1_024
    return {"figures_monthly_s": round(seconds, 1), "figures_monthly_peak_mib": round(peak)}


def _year(path: Path) -> dict[str, float]:
    child = subprocess.run(
        [sys.executable, "-m", "benchmarks.year_file", str(path), str(UNTIL)],
        capture_output=True,
        text=True,
        check=True,
    )
    cpu, peak = child.stdout.split()
    return {"figures_excel_cpu_s": float(cpu), "figures_excel_peak_mib": float(peak)}


def _config(path: Path) -> Config:
    return Config.of({"telegram": {"token": f"1:{'A' * 35}"}, "database": {"path": path}})


async def _beside() -> dict[str, float]:
    async with bench() as where:
        build(where.folder / "sigap.db", TICKETS, until=UNTIL)
        hadi = where.tg.person("Hadi")
        database = sqlite3.connect(where.folder / "sigap.db")
        with database:
            database.execute("INSERT INTO role (user_id, role, granted_at) VALUES (?, 'supervisor', 1)", (hadi.id,))
        database.close()
        async with where.sigap():
            hadi.start()
            hadi.send_text("/ekspor Desember 2023")
            menu = await hadi.wait_for("Berkas apa", timeout=20)
            quiet = await at_rate(where.tg, REPORT, PER_SECOND, QUIET_S)
            hadi.press(menu, "Gambar")
            hadi.press(menu, "📊 Excel")
            busy: list[float] = []
            while not any("document" in one.body for one in hadi.chat()):
                busy += await at_rate(where.tg, REPORT, PER_SECOND, 3)
    return {
        "figures_quiet_p99_ms": round(1e3 * _p99(quiet), 1),
        "figures_busy_p99_ms": round(1e3 * _p99(busy), 1),
        "figures_p99_ratio": round(_p99(busy) / _p99(quiet), 2),
    }


def _p99(latencies: list[float]) -> float:
    return statistics.quantiles(latencies, n=100)[98]
