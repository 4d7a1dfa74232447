"""Fixtures that every test may use."""

import gc
import os
from collections.abc import AsyncIterator, Iterator
from itertools import chain, groupby
from pathlib import Path
from typing import IO

import pytest
from hypothesis import settings

from sandbox import process
from tests.support import forks
from tests.support.harness import Sigap, sigap_running
from tests.support.ready import work_in_memory
from tests.support.stage import Stage, open_stage

# Where a change is judged by a machine (CI=true) the same examples come each time, so that nobody's change fails by an
# example that has nothing to do with it; everybody else looks for new ones. A failure prints what repeats it.
# No example has a deadline: a shared machine may take long over any of them.
settings.register_profile("ci", derandomize=True, print_blob=True, deadline=None)
settings.register_profile("here", print_blob=True, deadline=None)
settings.load_profile("ci" if os.environ.get("CI", "").lower() in ("1", "true") else "here")


WAITING = frozenset({"crash", "stories", "standby", "walk", "whatsapp"})

# Configurations with a token are for their owner only; the bot refuses others (FAULTS F39).
os.umask(0o077)
work_in_memory()
gc.disable()  # until `pytest_collection_finish`


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files whose tests wait for processes come first in each worker's share: in the order of the alphabet the last of
    them ran alone, while the other workers had nothing left."""
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    share = -(-len(items) // workers)
    slow = [list(tests) for path, tests in groupby(items, lambda one: one.path) if path.parent.name in WAITING]
    ordered = [one for one in items if one.path.parent.name not in WAITING]
    for number in range(workers):
        ordered[number * share : number * share] = chain.from_iterable(slow[number::workers])
    items[:] = ordered


def pytest_collection_finish() -> None:
    """The tests themselves, and all that they import, stay to the end: looked through again by every collection, and
    five times at the end for what was never closed, they cost more than what the tests leave. While they are gathered
    hardly anything is thrown away."""
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def the_demos_bot() -> Iterator[None]:
    """Where a test plays a story or serves the page in its own process, the bot beside it is a fork; the commands
    `demo` and `story`, run as programs, start theirs from nothing."""

    async def started(*arguments: str, log: IO[bytes], out: IO[bytes] | None = None) -> forks.Process:
        return await forks.started(*arguments, environment=process.environment(), out=out or log, err=log)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(process, "started", started)
        yield


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """Actions on a real file (tests/support/stage.py)."""
    opened = await open_stage(tmp_path)
    try:
        yield opened
    finally:
        await opened.database.close()


@pytest.fixture
async def sigap(tmp_path: Path) -> AsyncIterator[Sigap]:
    """The bot as a process against the stand-in for Telegram (tests/support/harness.py)."""
    async with sigap_running(tmp_path) as running:
        yield running
