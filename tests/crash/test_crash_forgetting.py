"""The short form of the third part of `make crash`: ten lives, erased under kills, aged, put back from a copy (F55)."""

from pathlib import Path

from benchmarks.crash_forgetting import forgotten

SEED = 2


async def test_f55_what_had_to_go_is_in_no_byte_and_what_a_rule_keeps_is_there(tmp_path: Path) -> None:
    """A failing seed fails again: put it in SEED."""
    figures = await forgotten(tmp_path, lives=10, kills=2, seed=SEED)
    assert not figures.faults, figures.faults
    assert figures.kills and figures.words > 300
