"""The short form of `make crash`: a dozen SIGKILLs under real dialogues, then every invariant is counted (F01)."""

from pathlib import Path

import pytest

from benchmarks.crash import crash

SEED = 20230628
REPORTS = 10
# How often a message comes twice is a rate: a dozen kills are too few to judge it, `make crash` does. So is how fast it
# ends on a machine that others use too.
RATES = ("i3_double_alerts_per_kill", "exit_s_longest")


@pytest.mark.parametrize(("mode", "kills"), [("polling", 7), ("webhook", 4)])
async def test_f01_nothing_is_lost_when_the_process_is_killed(tmp_path: Path, mode: str, kills: int) -> None:
    """I1 to I4 and I6 to I8. A failing seed fails again: put it in SEED."""
    outcome = await crash(tmp_path, kills=kills, seed=SEED, mode=mode, reports=REPORTS)
    wrong = [fault for fault in outcome.faults if not fault.startswith(RATES)]
    assert not wrong, (wrong, outcome.leaks)
    assert outcome.figures["kills"] >= kills
    assert outcome.figures["reports"] >= REPORTS
    assert outcome.figures["messages_written"] >= 50
