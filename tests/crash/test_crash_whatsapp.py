"""The short form of `make crash` through WhatsApp (F01): some kills, then everything is counted."""

from pathlib import Path

from benchmarks.crash_whatsapp import crash_whatsapp


async def test_f01_nothing_that_came_by_whatsapp_is_lost_when_the_process_is_killed(tmp_path: Path) -> None:
    outcome = await crash_whatsapp(tmp_path, kills=10, seed=20230628)
    assert not outcome.faults, outcome.figures
    assert outcome.figures["reports"] >= 8 and outcome.figures["most_copies"] <= 2
