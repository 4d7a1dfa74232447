"""A search of relatives over 100,000 people: the CPU that it takes to compare everybody who may be meant, and how long
the writer is held meanwhile. Half of the searches say when the person was lost, within a year; half do not know. One
more, before anybody has an outline, compares everybody whole."""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from bot.clock import SystemClock
from bot.config.service import ServicePart
from bot.domain.family.matching import Sought
from bot.domain.rules import Rules
from bot.likeness import words_alike, words_close
from bot.loops.context import LoopContext
from bot.loops.matching import MatchLoop
from bot.settings import service_of
from storage.family import outlines, proposals
from storage.kit.database import Database
from storage.kit.migrate import migrate
from storage.kit.sqlite import Tx
from tests.family.people import DAY, START, Crowd, Person
from tests.family.test_matching import CITY
from tests.family.town import send_search, write_people

T = TypeVar("T")
PEOPLE = 100_000
AT_ONCE = 500  # written in one transaction: what each statement may undo is found the slower, the more is in it
YEARS = 10  # over which they were found
SEARCHES = 20


class _Timed(Database):
    """Notes how long the writer was held: CPU of its thread, since on busy cores a clock measures who works beside."""

    held_s = 0.0

    async def write(self, work: Callable[[Tx], T]) -> T:
        """As it is, and timed within the transaction."""

        def timed(tx: Tx) -> T:
            begun = time.thread_time()
            try:
                return work(tx)
            finally:
                self.held_s += time.thread_time() - begun

        return await super().write(timed)


def _crowd() -> tuple[Crowd, list[Person]]:
    crowd = Crowd(99, CITY)
    people = [crowd.person() for _ in range(PEOPLE)]
    for number, one in enumerate(people):
        one.lost_at = START - (number * YEARS * 365 // PEOPLE) * DAY
    return crowd, people


async def _everybody() -> dict[str, float]:
    crowd, people = _crowd()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sigap.db"
        migrate(path)
        database = await _Timed.open(path)
        assert isinstance(database, _Timed)
        try:
            for first in range(0, PEOPLE, AT_ONCE):
                some = [crowd.found(first + at + 1, one) for at, one in enumerate(people[first : first + AT_ONCE])]
                await database.write(lambda tx, some=some: write_people(tx, some))  # type: ignore[misc]
            await database.write(lambda tx: tx.run("ANALYZE"))
            return await _searches(database, crowd, people)
        finally:
            await database.close()


async def _searches(database: _Timed, crowd: Crowd, people: list[Person]) -> dict[str, float]:
    rules = Rules(service=service_of(ServicePart()), alike=words_alike, close=words_close)
    loop = MatchLoop(LoopContext(database, SystemClock(), rules, CITY))
    whole = await _without_outlines(loop, database, replace(crowd.sought(people[PEOPLE // 2]), lost=None))
    begun = time.process_time()
    while await database.read(lambda tx: outlines.stale(tx, 1)):
        await loop.take_in()
    made = time.process_time() - begun
    took: dict[bool, list[float]] = {True: [], False: []}
    held, right = [], 0
    for number in range(SEARCHES):
        known = number % 2 == 0
        at = number * 499 % (PEOPLE // YEARS) if known else number * 4_999
        sought = crowd.sought(people[at])
        sought = sought if known else replace(sought, lost=None)
        search = await database.write(
            lambda tx, sought=sought, number=number: send_search(tx, number + 2, sought, START)  # type: ignore[misc]
        )
        database.held_s, begun = 0.0, time.process_time()
        await loop.take_in()
        took[known].append(time.process_time() - begun)
        held.append(database.held_s)
        found = await database.read(lambda tx, search=search: proposals.of_search(tx, search))  # type: ignore[misc]
        right += at + 1 in {one.person_id for one in found}
    return {
        "everybody_cpu_ms": round(1e3 * statistics.median(took[True]), 1),
        "everybody_undated_cpu_ms": round(1e3 * statistics.median(took[False]), 1),
        "everybody_undated_ratio": round(statistics.median(took[False]) / whole, 4),
        "everybody_outline_us": round(1e6 * made / PEOPLE, 1),
        "everybody_writer_held_ms": round(1e3 * statistics.median(held), 2),
        "everybody_right_among_three": right / SEARCHES,
    }


async def _without_outlines(loop: MatchLoop, database: _Timed, sought: Sought) -> float:
    """Seconds of CPU."""
    await database.write(lambda tx: send_search(tx, 1, sought, START))
    loop.outlining = False
    begun = time.process_time()
    await loop.take_in()
    loop.outlining = True
    return time.process_time() - begun


def measure() -> dict[str, float]:
    """`everybody_*`: milliseconds of CPU of one search that names the day of the loss and of one that does not, and its
    share of comparing everybody whole; of the writer for one; microseconds of CPU that an outline costs."""
    return asyncio.run(_everybody())
