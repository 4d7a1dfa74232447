"""Imports structlog without what it only looks for, before anything else imports it: megabytes of every process.

It imports rich, where that is installed (typer brings it), for coloured tracebacks, which our logs never show, and goes
on without. For everybody else rich is there as ever.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module


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


with hidden("rich"):
    import_module("structlog")
