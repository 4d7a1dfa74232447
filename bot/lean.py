"""Imports two libraries without what they only look for, before anything else imports them: 10 MiB of a bot's memory.

structlog imports rich, where it is installed (typer brings it), for coloured tracebacks, which our logs never show;
python-telegram-bot imports cryptography for Telegram Passport, which nobody asks for here. Both go on without. For
everybody else, the sealing of copies for one, both are there as ever.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module


@contextmanager
def _hidden(name: str) -> Iterator[None]:
    """As if it were not installed; where it is imported already there is nothing to be spared."""
    if name in sys.modules:
        yield
        return
    sys.modules[name] = None  # type: ignore[assignment]  # Python's own way to say that there is no such module
    try:
        yield
    finally:
        del sys.modules[name]


with _hidden("rich"):
    import_module("structlog")
with _hidden("cryptography"):
    import_module("telegram")
