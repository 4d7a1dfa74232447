"""Leaving nothing of erased words in a database, beside those who write it (docs/adr/0019-gaps.md).

While a reader looks at a file whose log is empty, nobody can fold the log back: all writing goes into the log, and the
file stands still. So its gaps can be filled with zeros without holding anybody up. Pages that were written meanwhile
may have brought a gap's content along, from the memory of the writer or from another page: they stand in the log, and
come next. When few are left, they are done while the writer waits.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import TypeVar

import aiosqlite

from storage.kit.gaps import Gaps, in_log
from storage.kit.sqlite import hop, vacuum

T = TypeVar("T")

AT_ONCE = 256  # pages that are looked at in one piece: 1 MiB
FEW = 512  # ... that are done while the writer waits: some 10 ms and one fsync
ROUNDS = 8  # then the rest is done whatever it is
# Whoever reads for long (a copy, a year's sheet) keeps the log: so often it is tried to empty it. Each try holds the
# writer up for so many ms; in between others write.
TRIES, TRY_MS, PAUSE_S = 50, 20, 0.1


class LogBusy(Exception):
    """Somebody still needs the log of the database."""


async def wipe(writer: aiosqlite.Connection, path: Path, gaps: Gaps, log_pages: int) -> None:
    """Leave nothing in any gap of the file at `path` nor in its log, beside the writing of `writer`, which folds the
    log back at `log_pages` otherwise. Raises LogBusy, sqlite3.Error, OSError: then it is not done."""
    work = _Wiping(path, gaps, log_pages)
    try:
        pages: range | list[int] = await _patiently(writer, work.begin)
        while pages:
            for first in range(0, len(pages), AT_ONCE):
                await asyncio.to_thread(work.clean, pages[first : first + AT_ONCE])
            pages = await _patiently(writer, work.follow)
    finally:
        await hop(writer, work.end)


async def _patiently(writer: aiosqlite.Connection, step: Callable[[sqlite3.Connection], T]) -> T:
    for _ in range(TRIES - 1):
        try:
            return await hop(writer, step)
        except LogBusy:
            await asyncio.sleep(PAUSE_S)
    return await hop(writer, step)


def write_anew(db: sqlite3.Connection, path: Path) -> None:
    """The same for a file whose pages cannot be told apart; nobody writes meanwhile. Raises LogBusy, sqlite3.Error."""
    vacuum(path)
    _empty_log(db)


class _Wiping:
    """`begin`, `follow` and `end` belong into the writer's thread, `clean` into any other."""

    def __init__(self, path: Path, gaps: Gaps, log_pages: int) -> None:
        """`log_pages`: when the log is folded back usually."""
        self._path = path
        self._gaps = gaps
        self._log_pages = log_pages
        self._still: sqlite3.Connection | None = None  # the reader for whom the file stands still
        self._lock = Lock()  # whoever cleans: the file must not be let go meanwhile
        self._rounds = 0
        self._written: set[int] = set()  # pages that are to come next

    def begin(self, db: sqlite3.Connection) -> range:
        """From now on the file stands still; the pages to be cleaned. Raises LogBusy, sqlite3.Error, OSError."""
        db.execute("PRAGMA wal_autocheckpoint = 0")
        self._let_go()
        _empty_log(db)
        self._hold()
        return range(1, self._gaps.pages + 1)

    def clean(self, pages: range | list[int]) -> None:
        """Clean some pages while the file stands still; nothing where it does not any more. Raises OSError."""
        with self._lock:
            if self._still is not None:
                if isinstance(pages, range):
                    self._gaps.clean(pages.start, len(pages))
                else:
                    self._gaps.clean_each(pages)

    def follow(self, db: sqlite3.Connection) -> list[int]:
        """The pages that were written since `begin` or the last call, to be cleaned too; none where that is done: then
        nothing stands in any gap nor in the log. Raises LogBusy (it may be called again: what was written until then is
        not forgotten, although a log that was copied back begins anew), sqlite3.Error, OSError."""
        self._gaps.keep()
        self._written |= in_log(self._path)
        self._let_go()
        _empty_log(db)
        self._hold()  # in the last round as well: another program might write, and fold the log back, while we clean
        written, self._written = sorted(self._written), set()
        self._rounds += 1
        last = len(written) <= FEW or self._rounds >= ROUNDS
        if last:
            self._gaps.clean_each(written)
            self._gaps.keep()
            self._let_go()
        db.execute("PRAGMA shrink_memory")  # pages as they were before would be written again with their gaps
        return [] if last else written

    def end(self, db: sqlite3.Connection) -> None:
        """The log is folded back as usual again, whatever happened."""
        self._let_go()
        db.execute(f"PRAGMA wal_autocheckpoint = {self._log_pages:d}")

    def _hold(self) -> None:
        reader = sqlite3.connect(f"{self._path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
        reader.execute("BEGIN")
        reader.execute("SELECT 1 FROM sqlite_schema").fetchall()
        self._still = reader
        if in_log(self._path):
            raise LogBusy("somebody else writes")

    def _let_go(self) -> None:
        with self._lock:
            if self._still is not None:
                self._still.close()
                self._still = None


def _empty_log(db: sqlite3.Connection) -> None:
    usual = db.execute("PRAGMA busy_timeout").fetchone()[0]
    db.execute(f"PRAGMA busy_timeout = {TRY_MS:d}")
    try:
        busy = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    finally:
        db.execute(f"PRAGMA busy_timeout = {usual:d}")
    if busy:
        raise LogBusy("a reader still needs the log")
