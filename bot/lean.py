"""Imports structlog without what it only looks for, before anything else imports it: megabytes of every process.

It imports rich, where that is installed (typer brings it), for coloured tracebacks, which our logs never show, and
greenlet for threads that the bot has none of, and goes on without. For everybody else both are there as ever.
"""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import FunctionType, ModuleType
from typing import Any


@contextmanager
def hidden(name: str) -> Iterator[None]:
    """As if it were not installed; where it is imported already there is nothing to be spared."""
    if name in sys.modules:
        yield
        return
    sys.modules[name] = None  # type: ignore[assignment]  # Python's own way to say that there is no such module
    try:
        yield
    finally:
        del sys.modules[name]


@contextmanager
def nothing_collected() -> Iterator[None]:
    """What is imported in it stays: looking through all of it again and again for cycles was a seventh of a start."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


LONG = 60  # characters; a function may use the very text of a shorter docstring for something else


def unexplained(package: str) -> None:
    """Let go of the docstrings of what is imported of a package, and of what its functions say of the types that they
    take: they are a fifth of python-telegram-bot, and nobody asks a bot at work for help."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == package:
            module.__doc__ = None
            for part in _parts(module):
                if part.__module__ == name:
                    _unexplain(part)


def _parts(whole: ModuleType | type) -> list[Any]:
    """The functions and classes in it."""
    inside = [getattr(one, "__func__", one) for one in vars(whole).values()]  # of a method of the class itself
    return [one for one in inside if isinstance(one, FunctionType | type)]


def _unexplain(part: Any) -> None:
    if isinstance(part, type):
        if "__doc__" in vars(part):
            part.__doc__ = None
        for method in _parts(part):
            if isinstance(method, FunctionType):
                _unexplain(method)
        return
    part.__annotations__ = None  # the empty dict that it would be is made where somebody asks
    if part.__doc__ is not None:
        code = part.__code__
        if code.co_consts[0] == part.__doc__ and len(part.__doc__) >= LONG:
            part.__code__ = code.replace(co_consts=(None, *code.co_consts[1:]))
        part.__doc__ = None


with hidden("rich"), hidden("greenlet"):
    import_module("structlog")
