"""What a long life costs: memory and files that are open (F50)."""

import asyncio

import psutil

from simulator.watch import PATIENCE_S
from tests.faults.people import drained, report
from tests.support.harness import Sigap

AT_ONCE = 20
MOST_BYTES = 20 * 2**20
POOL = 24  # connections to Telegram that may be kept after a busier moment than those before; a leak would be 120


async def _served(sigap: Sigap, first: int, count: int) -> psutil.Process:
    """So many more people report; the bot's process once it is idle again."""
    for start in range(first, first + count, AT_ONCE):
        people = [sigap.tg.person(f"Warga{number}") for number in range(start, start + AT_ONCE)]
        await asyncio.gather(*(report(person, timeout=PATIENCE_S) for person in people))
    await drained(sigap)
    assert sigap.process is not None
    return psutil.Process(sigap.process.pid)


async def test_f50_a_longer_life_takes_no_more_memory_and_no_more_files(sigap: Sigap) -> None:
    """F50: after what is loaded once and the connections that are kept, 120 more reports leave nothing behind."""
    process = await _served(sigap, 0, 60)
    files, resident = process.num_fds(), process.memory_info().rss
    await _served(sigap, 60, 120)
    assert process.num_fds() <= files + POOL, [one.path for one in process.open_files()]
    assert process.memory_info().rss - resident < MOST_BYTES
