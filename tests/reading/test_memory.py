"""The text of learned weights is megabytes: nobody keeps it once its table is made, nor a dict of all its words."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LARGEST_DICT = 8_000  # entries: the words that are known by themselves
LOADED = 'print(*(name for name in sys.modules if name.startswith("bot.reading.words.learned")))'
ASK = f"""
import sys
import bot.__main__, bot.app, bot.cli_run
from bot.reading.matters import weigh_matters
from bot.reading.normal import normal

{LOADED}
weigh_matters(normal("urus KTP hilang ke mana ya"), [])
{LOADED}
from bot.reading.words.learned import LEARNED, WISHES
print(len(LEARNED) > 0 and len(WISHES))
{LOADED}
"""


def test_what_was_learned_is_let_go_and_can_be_had_anew() -> None:
    shown = subprocess.run([sys.executable, "-c", ASK], cwd=ROOT, capture_output=True, text=True, check=True)
    at_start, weighed, wishes, asked = shown.stdout.splitlines()
    assert (at_start, weighed) == ("", "")
    assert int(wishes) > 0
    assert "bot.reading.words.learned" in asked.split()  # the test sees what is there


LARGE = f"""
import sys
import bot.__main__, bot.app, bot.cli_run

for name, module in list(sys.modules.items()):
    if name.startswith("bot.reading"):
        print(*(f"{{name}}.{{key}}" for key, one in vars(module).items() if type(one) is dict and len(one) > {LARGEST_DICT}))
"""


def test_what_tens_of_thousands_of_words_say_is_in_no_dict() -> None:
    shown = subprocess.run([sys.executable, "-c", LARGE], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.split() == []
