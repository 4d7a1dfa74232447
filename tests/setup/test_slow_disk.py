"""The benchmark's bot on a slow disk takes the command line of the bot: it stands before it, and runs nothing else."""

import subprocess
import sys


def test_a_command_reaches_the_bot_behind_the_slow_disk() -> None:
    ran = subprocess.run([sys.executable, "-m", "benchmarks.slow_disk", "example"], capture_output=True, check=True)
    assert b"[telegram]" in ran.stdout
