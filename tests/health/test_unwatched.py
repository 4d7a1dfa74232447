"""A bot whose port nobody asks loads nothing for it."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ASK = """
import sys
import bot.__main__, bot.app, bot.cli_run
print(*(name for name in ("prometheus_client", "aiohttp", "wsgiref") if name in sys.modules))
"""


def test_figures_that_nobody_asks_for_are_not_loaded() -> None:
    shown = subprocess.run([sys.executable, "-c", ASK], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.split() == []
