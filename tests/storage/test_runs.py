"""Starts and stops: what the crash-loop brake and the notice after a silence go by."""

from storage.system import runs
from storage.system.runs import LONG_LIFE_MS
from tests.support.stage import Stage


async def _live(stage: Stage, milliseconds: int, *, clean: bool = False) -> runs.Start:
    def work(tx):  # type: ignore[no-untyped-def]
        start = runs.begin(tx, stage.now)
        stage.now += milliseconds
        runs.alive(tx, start.run_id, stage.now)
        if clean:
            runs.stop(tx, start.run_id, stage.now)
        return start

    return await stage.write(work)


async def test_short_lives_without_a_stop_count_until_a_clean_one(stage: Stage) -> None:
    assert (await _live(stage, 500)).unclean == 0
    assert [(await _live(stage, 500)).unclean for _ in range(3)] == [1, 2, 3]
    assert (await _live(stage, 500, clean=True)).unclean == 4
    assert (await _live(stage, 500)).unclean == 0


async def test_a_power_cut_each_month_is_no_loop(stage: Stage) -> None:
    assert [(await _live(stage, LONG_LIFE_MS * 100)).unclean for _ in range(6)] == [0, 1, 1, 1, 1, 1]


async def test_the_last_sign_of_life_is_known(stage: Stage) -> None:
    assert (await _live(stage, 500)).silent_since is None
    silent = stage.now
    stage.now += 60_000
    assert (await _live(stage, 500)).silent_since == silent


async def test_facts_are_remembered(stage: Stage) -> None:
    def work(tx) -> tuple[str | None, str | None]:  # type: ignore[no-untyped-def]
        before = runs.fact(tx, "any")
        runs.remember(tx, "any", "1")
        runs.remember(tx, "any", "2")
        return before, runs.fact(tx, "any")

    assert await stage.write(work) == (None, "2")
