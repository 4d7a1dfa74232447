"""One look at a database that a bot may be working on, from a process or thread of one's own."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from storage.kit.sqlite import BUSY_TIMEOUT_MS, Tx, one_view

T = TypeVar("T")


def glance(path: Path, work: Callable[[Tx], T]) -> T:
    """Run `work` in one consistent view of the file at `path`, which nothing can write through. Raises sqlite3.Error
    where it cannot be read or is no database, and what `work` raises."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)
    try:
        db.row_factory = sqlite3.Row
        db.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        with one_view(db):
            return work(Tx(db))
    finally:
        db.close()
