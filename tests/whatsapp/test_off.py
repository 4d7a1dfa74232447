"""Without a number there is no second messenger: nothing of it is loaded, so that a start costs what it cost."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ASK = """
import sys
import bot.__main__, bot.app, bot.cli_run
from bot.config import Config
from bot.messengers import switched_on

assert not list(switched_on(Config()))
print(*(name for name in sys.modules if name.startswith("bot.channels.whatsapp")))
"""


def test_nothing_of_it_is_loaded_while_it_is_off() -> None:
    shown = subprocess.run([sys.executable, "-c", ASK], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.split() == []


def test_the_test_sees_it_where_it_is_loaded() -> None:
    ask = ASK.replace("print", "import bot.channels.whatsapp.line; print")
    shown = subprocess.run([sys.executable, "-c", ask], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "bot.channels.whatsapp.line" in shown.stdout.split()
