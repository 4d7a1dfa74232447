"""How one aiosqlite connection is opened, and the synchronous handle that a transaction works with.

A whole transaction runs in one hop to the connection's own thread: one hop per statement costs twice the CPU
and lets other tasks in between. aiosqlite has no public call for that, so `hop` is the only place that uses
its private one; `tests/storage/test_database.py` fails if a new release moves it.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, LiteralString, TypeVar

import aiosqlite
import orjson

T = TypeVar("T")
Value = str | int | float | bytes | None
Params = Mapping[str, Value]
Row = sqlite3.Row

BUSY_TIMEOUT_MS = 5_000
LOG_PAGES = 4_000  # the log is folded back beyond so many pages (of 4 KiB)
STATEMENTS = 512  # that a connection keeps, ready to run
_NOTHING: Params = {}


# What SQLite says of pages that are none of its own any more, and Python of a text in them.
DAMAGE = (sqlite3.DatabaseError, UnicodeDecodeError)
_DAMAGE_CODES = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


class Damaged(Exception):
    """Pages of the database are damaged or another file's: nothing that stands in it can be relied on any more."""


def is_damage(error: BaseException) -> bool:
    """Whether an error means that pages are damaged (and not that a disk is full, or a statement wrong)."""
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", None)
        return code is not None and code & 0xFF in _DAMAGE_CODES
    return isinstance(error, UnicodeDecodeError | Damaged)


def identity(path: Path) -> tuple[int, int]:
    """What tells this file from another that takes its name. Raises FileNotFoundError."""
    status = path.stat()
    return status.st_dev, status.st_ino


def spelled(value: object) -> str:
    """JSON that a statement takes apart, or a row keeps. What orjson cannot spell (half a surrogate pair, a giant
    number) the standard library can, at four times the cost."""
    try:
        return orjson.dumps(value, option=orjson.OPT_NON_STR_KEYS).decode()
    except orjson.JSONEncodeError:
        return json.dumps(value, separators=(",", ":"))


def unspelled(text: str) -> Any:
    """What `spelled` made: half a surrogate pair too, which orjson refuses to read."""
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return json.loads(text)


class Tx:
    """A transaction in progress, valid only inside the storage thread and until its job returns."""

    __slots__ = ("_db",)

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    @property
    def alive(self) -> bool:
        """False once the database itself gave up the transaction (a full disk): nothing more can be done in it."""
        return self._db.in_transaction

    def one(self, query: LiteralString, params: Params = _NOTHING) -> Row | None:
        """The first row, or None."""
        row: Row | None = self._db.execute(query, params).fetchone()
        return row

    def all(self, query: LiteralString, params: Params = _NOTHING) -> list[Row]:
        """Every row."""
        return self._db.execute(query, params).fetchall()

    def plain(self, query: LiteralString, params: Params = _NOTHING) -> list[tuple[Any, ...]]:
        """Every row without the names of its columns: for many, at less than half the cost of each."""
        cursor = self._db.cursor()
        cursor.row_factory = None
        return cursor.execute(query, params).fetchall()

    def each(self, query: LiteralString, params: Params = _NOTHING) -> Iterator[Row]:
        """Every row, one at a time: for many that are needed for a moment each. Nothing is to be written meanwhile."""
        yield from self._db.execute(query, params)

    def run(self, query: LiteralString, params: Params = _NOTHING) -> int:
        """Change rows; the number of rows changed."""
        return self._db.execute(query, params).rowcount

    def insert(self, query: LiteralString, params: Params = _NOTHING) -> int:
        """Insert one row; its integer primary key."""
        return self._db.execute(query, params).lastrowid or 0

    def savepoint(self) -> "Savepoint":
        """What happens inside is kept whole or, on any exception, undone whole while the transaction goes on."""
        return Savepoint(self._db)


class Savepoint:
    """What `Tx.savepoint` gives. A class: every update enters two, and a generator costs more than the statement."""

    __slots__ = ("_db",)

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def __enter__(self) -> None:
        self._db.execute("SAVEPOINT step")

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._db.execute("RELEASE step")
        elif self._db.in_transaction:
            # A full disk rolls the whole transaction back by itself; then there is nothing left to undo here.
            self._db.execute("ROLLBACK TO step")
            self._db.execute("RELEASE step")


async def connect(
    path: Path, *, writable: bool, log_pages: int = LOG_PAGES, statements: int = STATEMENTS
) -> aiosqlite.Connection:
    """Open one connection; the caller closes it (an unclosed one keeps the interpreter from ending). It keeps that many
    `statements` for the next time.

    Raises sqlite3.DatabaseError where the file is not a database, or is not there: one that was taken away is never
    made anew.
    """
    connection = await aiosqlite.connect(_address(path), uri=True, isolation_level=None, cached_statements=statements)
    try:
        await hop(connection, lambda db: _prepare(db, writable, log_pages))
    except BaseException:
        await connection.close()
        raise
    return connection


async def hop(connection: aiosqlite.Connection, job: Callable[[sqlite3.Connection], T]) -> T:
    """Run `job` with the plain connection in the connection's thread. Once handed over it runs, even if the
    caller is cancelled meanwhile."""
    result: T = await connection._execute(lambda: job(connection._conn))  # type: ignore[no-untyped-call]
    return result


@contextmanager
def one_view(db: sqlite3.Connection) -> Iterator[None]:
    """In it everything that is read is as it was at one moment, whatever others write meanwhile. Not within another."""
    db.execute("BEGIN")
    try:
        yield
    finally:
        db.execute("ROLLBACK")


def vacuum(path: Path) -> None:
    """Write every page of the database anew, while nobody else writes. By a connection of its own: on the way all of it
    is copied, which is too much for the memory where the writer keeps what it may have to undo. Raises sqlite3.Error.
    """
    with closing(sqlite3.connect(_address(path), uri=True, isolation_level=None)) as db:
        _prepare(db, True, 0)
        db.execute("PRAGMA temp_store = FILE")
        db.execute("VACUUM")


def _address(path: Path) -> str:
    return f"{path.absolute().as_uri()}?mode=rw"


def _prepare(db: sqlite3.Connection, writable: bool, log_pages: int) -> None:
    db.row_factory = sqlite3.Row
    db.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    db.execute("PRAGMA foreign_keys = ON")
    if writable:
        # Not left to how the machine's SQLite was built; FAST leaves most of a long text in freed pages.
        db.execute("PRAGMA secure_delete = ON")
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        # What a savepoint may have to undo: else written to a file of the machine's, for nearly every batch.
        db.execute("PRAGMA temp_store = MEMORY")
        db.execute(f"PRAGMA wal_autocheckpoint = {log_pages:d}")
    else:
        db.execute("PRAGMA query_only = ON")
