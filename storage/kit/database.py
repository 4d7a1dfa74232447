"""The database: one writer that commits what is waiting together, several readers.

A writing job is a plain function of a `Tx`. Jobs that wait while another commit is under way go into the next
transaction together, each in a savepoint of its own: one fsync for all of them, and one that fails undoes only
itself. The writer's thread is the lock, so a cancelled task can neither tear a transaction nor wedge the writer.
"""

import asyncio
import sqlite3
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Generic, TypeVar

import aiosqlite

from storage.kit import seals
from storage.kit.gaps import Gaps
from storage.kit.sqlite import DAMAGE, LOG_PAGES, Damaged, Tx, connect, hop, identity, is_damage, one_view
from storage.kit.wiping import LogBusy, wipe, write_anew

T = TypeVar("T")
READERS = 2


class StorageDown(OSError):
    """The disk refused (full, read-only, locked by another process): nothing of the transaction was kept."""


class _Job(Generic[T]):
    __slots__ = ("error", "result", "work")

    def __init__(self, work: Callable[[Tx], T]) -> None:
        self.work = work
        self.error: BaseException | None = None
        self.result: T | None = None


class Database:
    """Open with `Database.open`, close with `close`; one per process (the data folder's lock sees to that)."""

    def __init__(
        self,
        writer: aiosqlite.Connection,
        readers: list[aiosqlite.Connection],
        path: Path,
        file: tuple[int, int],
        monotonic: Callable[[], float],
        on_damage: Callable[[BaseException], None],
        log_pages: int,
    ) -> None:
        self.path = path
        self._log_pages = log_pages
        self._gaps: Gaps | None = None
        self.file = file  # `identity`, so that another one in its place is noticed
        self._on_damage = on_damage
        self.commits, self.commit_s = 0, 0.0  # transactions, and what they took together
        self._monotonic = monotonic
        self._writer = writer
        self._readers = readers
        self._idle: asyncio.Queue[aiosqlite.Connection] = asyncio.Queue()
        for reader in readers:
            self._idle.put_nowait(reader)
        self._waiting: deque[_Job[object]] = deque()
        self._open = asyncio.Event()
        self._open.set()

    @classmethod
    async def open(
        cls,
        path: Path,
        readers: int = READERS,
        monotonic: Callable[[], float] = lambda: 0.0,
        on_damage: Callable[[BaseException], None] = lambda error: None,
        log_pages: int = LOG_PAGES,
    ) -> "Database":
        """Open the file at `path`, already migrated (`storage.kit.migrate`). `monotonic`: seconds, to measure by.
        `log_pages`: from how many pages on the log is folded back, where nobody else does it earlier.
        `on_damage` is called, in the storage's thread, when a page turns out to be damaged: nothing after it counts."""
        file = identity(path)
        writer = await connect(path, writable=True, log_pages=log_pages)
        opened = [writer]
        try:
            await hop(writer, seals.guard)
            for _ in range(readers):
                opened.append(await connect(path, writable=False))
        except BaseException:
            for connection in opened:
                await connection.close()
            raise
        return cls(writer, opened[1:], path, file, monotonic, on_damage, log_pages)

    async def close(self) -> None:
        """Wait for the jobs that were handed over and close every connection. Raises what one of them raised, after all
        of them: the thread of one that is left open would keep the process from ending."""
        async with AsyncExitStack() as stack:
            if self._gaps is not None:
                stack.callback(self._gaps.close)  # last of all: the locks of the connections go with it
            for connection in (self._writer, *self._readers):
                stack.push_async_callback(connection.close)

    async def write(self, work: Callable[[Tx], T]) -> T:
        """Run `work` in a transaction and return its result once it is on disk.

        Raises what `work` raised (its changes undone), or StorageDown. If the caller is cancelled the job is
        still done: handing over is the point of no return.
        """
        while not self._open.is_set():
            await self._open.wait()
        job = _Job(work)
        self._waiting.append(job)  # type: ignore[arg-type]
        await hop(self._writer, self._commit_waiting)
        if job.error is not None:
            raise job.error
        return job.result  # type: ignore[return-value]

    @asynccontextmanager
    async def still(self) -> AsyncIterator[None]:
        """In it nobody writes: what was handed over is done, and what comes waits. Not to be entered twice at once."""
        self._open.clear()
        try:
            await hop(self._writer, lambda db: None)
            yield
        finally:
            self._open.set()

    async def wipe(self) -> None:
        """Leave nothing of erased words in the file or its log (`storage.kit.wiping`); others write meanwhile.
        `secure_delete` alone is not enough: where a page is split, a copy of what moved on stays behind in its gap
        until that is used again. Raises StorageDown, also where a reader needs the log."""
        if self._gaps is None:
            self._gaps = Gaps(self.path)
        try:
            if self._gaps.known:
                await wipe(self._writer, self.path, self._gaps, self._log_pages)
            else:
                await hop(self._writer, lambda db: write_anew(db, self.path))
        except LogBusy as busy:
            raise StorageDown(str(busy)) from busy
        except sqlite3.Error as error:
            raise self._judged(error) from error

    async def read(self, work: Callable[[Tx], T]) -> T:
        """Run `work` on a connection that cannot write, in one consistent view."""
        reader = await self._idle.get()
        try:
            return await hop(reader, lambda db: _look(db, work))
        except DAMAGE as error:
            if is_damage(error):
                raise self._judged(error) from error
            raise
        finally:
            self._idle.put_nowait(reader)

    def _commit_waiting(self, db: sqlite3.Connection) -> None:
        """In the writer's thread: everything that waits, in one transaction."""
        jobs: list[_Job[object]] = []
        while self._waiting:
            jobs.append(self._waiting.popleft())
        if not jobs:
            return  # an earlier hop took our job along
        began = self._monotonic()
        try:
            db.execute("BEGIN IMMEDIATE")
            for job in jobs:
                _attempt(db, job)
                if job.error is not None and is_damage(job.error):
                    raise job.error
            seals.seal(db)
            db.execute("COMMIT")
            self.commits += 1
            self.commit_s += self._monotonic() - began
        except BaseException as error:
            for job in jobs:
                job.error = self._judged(error)
        finally:
            if db.in_transaction:
                db.execute("ROLLBACK")

    def _judged(self, error: BaseException) -> BaseException:
        """What an error of SQLite means for whoever asked: the disk refuses, or the pages are damaged."""
        if is_damage(error):
            self._on_damage(error)
            return Damaged(str(error))
        return StorageDown(str(error)) if isinstance(error, sqlite3.Error) else error


def _attempt(db: sqlite3.Connection, job: _Job[object]) -> None:
    tx = Tx(db)
    try:
        with tx.savepoint():
            job.result = job.work(tx)
    except Exception as error:
        if not db.in_transaction:  # the disk gave up and took the whole transaction with it
            raise
        job.error = error


def _look(db: sqlite3.Connection, work: Callable[[Tx], T]) -> T:
    with one_view(db):
        return work(Tx(db))
