"""What a further city costs: memory of cities under one parent, each of which served a report, by their proportional
share (PSS) of what is shared, beside a bot that runs alone."""

import asyncio
import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from simulator import Person
from tests.support.harness import Sigap, eventually, sigap_running
from tests.support.ready import empty_database

CITIES = (2, 8)
PEOPLE = 20
PATIENCE_S = 60.0


def pss_mib(pid: int) -> float:
    """The share of a process of the memory that it has."""
    rows = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(row.split()[1]) for row in rows if row.startswith("Pss:")) / 1_024


def children(pid: int) -> Sequence[int]:
    """Processes that a process started."""
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


async def _reports(city: Sigap, name: str) -> Person:
    one = city.tg.person(name)
    one.send_location(-6.17196, 106.65251)
    one.press(await one.wait_for("ingin Bapak/Ibu laporkan"), "Kehabisan bekal")
    await one.wait_for("Bagaimana kondisinya")
    one.send_text("Bapak tua duduk lemas di dekat masjid")
    await one.wait_for("patokan")
    return one


async def _memory(number: int) -> tuple[float, list[float]]:
    """The whole memory of so many cities with their parent, in MiB, and that of each city."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        async with AsyncExitStack() as stack:
            cities = []
            for city in range(number):
                (folder / f"kota-{city}").mkdir(mode=0o700)
                one = await stack.enter_async_context(sigap_running(folder / f"kota-{city}", started=False))
                empty_database(one.folder / "sigap.db")
                cities.append(one)
            with (folder / "log").open("wb") as log:
                command = (sys.executable, "-m", "bot", "cities", str(folder))
                parent = await asyncio.create_subprocess_exec(*command, stdout=log, stderr=log)
            try:
                for one in cities:
                    await eventually(lambda one=one: one.tg.calls, PATIENCE_S, "it works")  # type: ignore[misc]
                for one in cities:
                    for person in range(PEOPLE):
                        await _reports(one, f"Warga {person}")
                each = [pss_mib(pid) for pid in children(parent.pid)]
                return sum(each) + pss_mib(parent.pid), each
            finally:
                parent.terminate()
                await parent.wait()


def measure() -> dict[str, float]:
    """`cities_mib` of the larger number of cities with their parent, `cities_further_mib`: what one more adds."""
    (few, _), (many, each) = (asyncio.run(_memory(number)) for number in CITIES)
    return {
        "cities_mib": round(many, 1),
        "cities_largest_mib": round(max(each), 1),
        "cities_further_mib": round((many - few) / (CITIES[1] - CITIES[0]), 1),
    }
