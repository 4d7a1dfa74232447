"""The short form of the power cuts of `make crash` (F02)."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from benchmarks import power
from benchmarks.crash import crash
from tests.crash.test_crash import RATES

SEED = 20231112
KILLS = 4


@pytest.fixture
def preload(tmp_path: Path) -> Path:
    """The library that knows what was synchronised."""
    try:
        return power.compiled(tmp_path)
    except power.NoCompiler:
        pytest.skip("no C compiler on this machine; the CI has one")


async def test_f02_nothing_is_lost_when_the_power_is_cut(tmp_path: Path, preload: Path) -> None:
    """F02: whatever was told and confirmed was synchronised before."""
    outcome = await crash(tmp_path, kills=KILLS, seed=SEED, mode="polling", reports=6, preload=preload)
    wrong = [fault for fault in outcome.faults if not fault.startswith(RATES)]
    assert not wrong, (wrong, outcome.leaks)
    assert outcome.figures["kills"] >= KILLS
    # A handful of cuts may all fall where nothing can be lost; what was on the disk for sure is always noted.
    assert _was_loaded(tmp_path), "the library was not loaded"


def _was_loaded(folder: Path) -> bool:
    return any(folder.rglob("*.synced"))


LOSES = """
import os, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA journal_mode = WAL")
db.execute(f"PRAGMA synchronous = {sys.argv[2]}")
db.execute("CREATE TABLE said (word TEXT)")
for number in range(50):
    db.execute("INSERT INTO said VALUES (?)", (str(number),))
os.kill(os.getpid(), 9)
"""


@pytest.mark.parametrize(("mode", "kept"), [("FULL", True), ("NORMAL", False)])
def test_f02_a_cut_takes_what_was_not_synchronised(tmp_path: Path, preload: Path, mode: str, *, kept: bool) -> None:
    """F02: the fault would be seen: a database that does not synchronise each commit loses some."""
    lost = 0
    for seed in range(5):
        database = tmp_path / f"{mode}{seed}.db"
        subprocess.run(
            [sys.executable, "-c", LOSES, str(database), mode], env={"LD_PRELOAD": str(preload)}, check=False
        )
        power.cut(database, Random(seed))
        try:
            with closing(sqlite3.connect(database)) as db:
                lost += 50 - db.execute("SELECT count(*) FROM said").fetchone()[0]
        except sqlite3.DatabaseError:
            lost += 50
    assert (lost == 0) is kept
