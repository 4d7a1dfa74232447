"""The bell of the due loop is rung where the loop listens."""

import asyncio
import threading

from bot.loops.due import DueLoop
from storage.system import runs
from tests.faults.test_clock import Nobody
from tests.faults.test_clock_jumps import Machine
from tests.support.stage import START, Stage


class Bell(asyncio.Event):
    """Remembers in which threads it was set."""

    def __init__(self) -> None:
        super().__init__()
        self.threads: list[int] = []

    def set(self) -> None:
        self.threads.append(threading.get_ident())
        super().set()


async def test_the_scheduler_rings_on_the_event_loop(stage: Stage) -> None:
    run = await stage.write(lambda tx: runs.begin(tx, START))
    loop = DueLoop(stage.loops(Machine().clock), Nobody(), run.run_id, every_s=0.01)
    loop._bell = bell = Bell()
    task = asyncio.create_task(loop.run())
    async with asyncio.timeout(180):
        while len(bell.threads) < 5:
            await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert set(bell.threads) == {threading.get_ident()}
