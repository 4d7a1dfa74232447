"""Random walks over all roles and commands with clock jumps and kills: a short form here, the long one by `make walk`
(SIGAP_WALK_STEPS, SIGAP_WALK_SEED)."""

import asyncio
import os
import random
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.case.walker import Walk
from tests.case.ward import open_ward
from tests.support.stage import open_stage

STEPS = int(os.environ.get("SIGAP_WALK_STEPS", "400"))
SEED = int(os.environ.get("SIGAP_WALK_SEED", "20230709"))


@settings(max_examples=6, deadline=None)
@given(st.integers(0, 2**32))
def test_short_walks(seed: int) -> None:
    asyncio.run(_walk(seed, 80, every=1))


def test_a_long_walk() -> None:
    """It gets somewhere: people die, are buried, families come, locks are opened."""
    walk = asyncio.run(_walk(SEED, STEPS, every=max(1, STEPS // 400)))
    print(f"seed {SEED}, {STEPS} steps: {dict(walk.outcomes.most_common())}")  # noqa: T201 (shown by make walk)
    for outcome in ("died", "letters", "killed", "refused:locked", *(("burial y",) if STEPS >= 400 else ())):
        assert walk.outcomes[outcome], outcome


async def _walk(seed: int, steps: int, every: int) -> Walk:
    with tempfile.TemporaryDirectory() as folder:
        stage = await open_stage(Path(folder))
        try:
            ward = await open_ward(stage)
            walk = Walk(ward, random.Random(seed), Path(folder))
            await ward.recorded(await ward.brought("rsud"))
            for number in range(steps):
                await walk.step()
                if number % every == 0:
                    await walk.check(chain=number % (every * 20) == 0)
            await walk.check(chain=True)
            return walk
        finally:
            await stage.database.close()
