"""The database of one life of the process: looked at and brought up to date before it is opened, noted as whole after a
clean stop."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from storage.kit import untouched
from storage.kit.migrate import migrate
from storage.kit.owned import close_to_others
from storage.system.leftovers import clear_at_start


@dataclass
class Opening:
    """`applied`: the migrations that came before; `looked`: whether every page was looked at in this life."""

    applied: list[int]
    looked: bool


@contextmanager
def opened(database: Path, not_noted: Callable[[OSError], None]) -> Iterator[Opening]:
    """In it the file may be opened; nobody else may hold its folder. Where it lies as a clean stop left it the look at
    every page is left to whoever works in it, who says so (`looked`). What was looked at is noted after a stop without
    an error; where that fails, the next start only looks longer. Raises NotOurs, OSError."""
    known = untouched.holds(database)
    untouched.clear(database)
    opening = Opening(migrate(database, looked=known), looked=not known)
    close_to_others(database)
    clear_at_start(database)
    yield opening
    if opening.looked:
        try:
            untouched.note(database)
        except OSError as error:
            not_noted(error)
