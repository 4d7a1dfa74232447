"""Who works on a database: one process at a time, and what a command of the host is told where it cannot."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.kit.owned import hand_over


class NoDatabase(Exception):
    """There is nothing to work on: the bot never ran with this configuration."""


class BadCopy(Exception):
    """The file that is to be put back, or tried, is no usable copy; the words say why, by its name."""


class NotTaken(Exception):
    """A bot holds the database and did not take the errand in; it will when it works again."""


class SecondInstance(Exception):
    """Another process works on this data folder."""


def existing(database: Path) -> Path:
    """The same path, if a database lies there. Raises NoDatabase."""
    if not database.is_file() or database.stat().st_size == 0:
        raise NoDatabase(str(database))
    return database


@contextmanager
def sole_owner(database: Path) -> Iterator[None]:
    """Hold the data folder's lock. Raises SecondInstance."""
    path = database.parent / f".{database.name}.lock"
    with path.open("w") as lock:
        hand_over(path)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise SecondInstance(str(database.parent)) from error
        lock.write(str(os.getpid()))
        lock.flush()
        yield
