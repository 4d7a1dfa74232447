"""Without a number there is no second messenger: nothing of it is loaded, so that a start costs what it cost."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ASK = """
import asyncio, sys, types
import bot.__main__, bot.cli_run
from bot.app import _Service
from bot.config.whatsapp import WhatsApp

service = _Service.__new__(_Service)
service._config = types.SimpleNamespace(whatsapp=WhatsApp())

async def main():
    async with service.second_messenger():
        print(*(name for name in sys.modules if name.startswith("bot.channels.whatsapp")))

asyncio.run(main())
"""


def test_nothing_of_it_is_loaded_while_it_is_off() -> None:
    shown = subprocess.run([sys.executable, "-c", ASK], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.split() == []


def test_the_test_sees_it_where_it_is_loaded() -> None:
    ask = ASK.replace("asyncio.run", "import bot.channels.whatsapp.line; asyncio.run")
    shown = subprocess.run([sys.executable, "-c", ask], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "bot.channels.whatsapp.line" in shown.stdout.split()
