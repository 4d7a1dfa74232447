"""What a bot at work need not have in memory is not there, and nothing is different for it."""

import subprocess
import sys
from dataclasses import FrozenInstanceError, dataclass, field
from pathlib import Path
from types import ModuleType

import pytest

import bot.lean
import bot.lean_classes

ROOT = Path(__file__).resolve().parents[2]
ASK = """
import asyncio, gc, sys, typer
import bot.__main__

class Ready(Exception): ...

def freeze():
    raise Ready

gc.disable()
bot.__main__.PLACES["run"]().add_to(typer.Typer())
gc.freeze = freeze
from bot.app import serve
try:
    asyncio.run(serve(None))
except Ready:
    pass
from dataclasses import is_dataclass
from telegram import Bot, Message

classes = [one for one in gc.get_objects() if isinstance(one, type) and str(one.__module__).startswith("bot.")]
data = [(one.__module__, one.__qualname__) for one in classes if is_dataclass(one)]
print(len(data) - len(set(data)), len(data) > 500)
print(len({one.__setattr__ for one in classes if is_dataclass(one) and one.__dataclass_params__.frozen}))
print(Bot.__doc__, Bot.send_message.__doc__, Message.de_json.__doc__, Bot.send_message.__code__.co_consts[0])
print(Bot.send_message.__annotations__, serve.__annotations__, serve.__doc__)
print(*(one for one in ("greenlet", "rich", "cryptography", "phonenumbers", "babel") if one in sys.modules))
"""


def test_a_bot_at_work_has_no_class_twice_and_no_docstrings() -> None:
    shown = subprocess.run([sys.executable, "-c", ASK], cwd=ROOT, capture_output=True, text=True, check=True)
    twice, refusals, explained, hinted, loaded = shown.stdout.splitlines()
    assert (twice, explained, loaded) == ("0 True", "None None None None", "")
    assert hinted == "{} {} None"
    assert refusals == "1"


RUN = """
import sys
from bot.__main__ import start

sys.argv[1:] = ["run", "--config", "there is none.toml"]
try:
    start()
except SystemExit as end:
    print(end.code, *(one for one in ("bot.app", "pydantic", "typer", "argparse") if one in sys.modules))
"""


def test_a_bot_that_runs_reads_its_arguments_and_its_settings_without_megabytes_of_others() -> None:
    shown = subprocess.run([sys.executable, "-c", RUN], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.split() == ["2", "bot.app"]
    assert shown.stderr.startswith("there is none.toml: cannot be read")


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module with classes that this test alone knows."""
    made = ModuleType("bot.of_a_test")
    monkeypatch.setitem(sys.modules, made.__name__, made)
    return made


def test_a_shared_method_does_what_the_written_one_did(module: ModuleType) -> None:
    @dataclass(frozen=True, slots=True)
    class Pair:
        one: int
        other: str = field(default="", repr=False)

    @dataclass(slots=True)
    class Open:
        one: int = 1

    class Own(Pair):
        def __repr__(self) -> str:
            return "own"

    pair, open_ = Pair(1, "rahasia"), Open()
    before = (repr(pair), repr(open_))
    for cls in (Pair, Open, Own):
        cls.__module__ = module.__name__
        setattr(module, cls.__name__, cls)
    bot.lean_classes.share()
    assert (repr(pair), repr(open_), repr(Own(1))) == (*before, "own")
    assert "rahasia" not in repr(pair)
    for change in (lambda: setattr(pair, "one", 2), lambda: delattr(pair, "one")):
        with pytest.raises(FrozenInstanceError, match="'one'"):
            change()
    open_.one = 2
    assert (pair.one, open_.one, pair == Pair(1, "rahasia"), hash(pair) == hash(Pair(1, "rahasia"))) == (
        1,
        2,
        True,
        True,
    )


def test_a_function_without_its_docstring_does_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("of_a_test")
    monkeypatch.setitem(sys.modules, "of_a_test", module)
    long = "What it does, at length, as a framework says it to those who read its pages."
    exec(  # noqa: S102  (a module that is not there as a file)
        f"'''{long}'''\nclass C:\n    '''{long}'''\n"
        f"    @classmethod\n    def made(cls, at: int = 3) -> list:\n        '''{long}'''\n        return [at, 'D']\n"
        "def short():\n    '''E'''\n    return 'E'\n"
        "def plain():\n    return 'F'\n",
        vars(module),
    )
    bot.lean.unexplained("of_a_test")
    cls, short = module.C, module.short
    assert [one.__doc__ for one in (module, cls, cls.made, short, module.plain)] == [None] * 5
    assert cls.made.__code__.co_consts[0] is None
    assert cls.made.__annotations__ == {}
    assert (cls.made(), short(), module.plain()) == ([3, "D"], "E", "F")
