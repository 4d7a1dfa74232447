"""F07: one process for one data folder."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from bot.owner import SecondInstance, sole_owner
from tests.support.forks import ROOT
from tests.support.harness import Sigap


def test_the_lock_is_given_back(tmp_path: Path) -> None:
    database = tmp_path / "sigap.db"
    with sole_owner(database), pytest.raises(SecondInstance), sole_owner(database):
        raise AssertionError("two owners")
    with sole_owner(database):
        pass


async def test_f07_of_two_starts_one_lives(sigap: Sigap) -> None:
    """The second ends with exit code 3 and a clear line; from the moment its imports are done it takes
    less than a second of a processor (of the wall clock a busy machine may take any time)."""
    code = (
        "import sys, time, bot.cli_run; from bot.__main__ import cli; began = time.process_time()\n"
        "try:\n    cli()(['run', '--config', sys.argv[1]], standalone_mode=True)\n"
        "finally:\n    print('took', time.process_time() - began)"
    )
    second = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, str(sigap.config), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    out, err = await second.communicate()
    assert second.returncode == 3
    assert b"Another Sigap" in err and b"Traceback" not in err
    assert float(out.split(b"took")[1]) < 1.0
    assert sigap.process is not None and sigap.process.returncode is None, "the first lives on"
