"""The short form of the second half of `make crash`: reminders fall due while the bot is killed and down (I5)."""

from pathlib import Path

from benchmarks.crash_reminders import crash_reminders


async def test_f01_reminders_that_fall_due_while_the_bot_is_killed(tmp_path: Path) -> None:
    """I5: each promised reminder once, none early, none later than the downtime and five seconds."""
    outcome = await crash_reminders(tmp_path, kills=7, seed=20230709, persons=4, days=4.0)
    assert not outcome.faults, (outcome.faults, outcome.figures, outcome.late)
    assert outcome.figures["reminders_rang"] >= 12
