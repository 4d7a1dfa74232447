"""Looking at every page of a database that is in use, by a connection of its own (F51, F63).

SQLite notices a damaged page only when it reads it, and what it has read lately it does not read again. Sums over pages
were looked for: the only ready way, apsw's checksum VFS, protects nothing until the whole file has been written anew. A
bit that flips within a value is seen by the nightly look, where an index or the chain of events knows better.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

import aiosqlite

from bot.domain.kit.events import GENESIS, first_broken
from storage.kit import events
from storage.kit.seals import changed_by_hand
from storage.kit.sqlite import DAMAGE, Damaged, Tx, connect, hop, identity, one_view

T = TypeVar("T")
FEW_PAGES = 10  # of memory: what is to be looked at is what lies on the disk; nor is a look kept, which takes 1 MiB
AT_ONCE, PAUSE_S = 1_000, 0.02  # events of one piece, some 8 ms; what lies between two of them


@dataclass(frozen=True, slots=True)
class ChainPiece:
    """A part of the chain that was followed: its last event, that one's hash, and the first that did not follow."""

    last: int
    hash: str
    broken: int | None = None


class Pages:
    """Open with `Pages.open`, close with `close`. `file` is the `identity` of the one that is in use."""

    def __init__(self, connection: aiosqlite.Connection, path: Path, file: tuple[int, int]) -> None:
        self._connection = connection
        self._path = path
        self._file = file

    @classmethod
    async def open(cls, path: Path, file: tuple[int, int]) -> "Pages":
        """Look at the file that lies at `path`. Raises Damaged where it is no longer the one that is in use."""
        try:
            connection = await connect(path, writable=False, statements=0)
            try:
                await hop(connection, lambda db: db.execute(f"PRAGMA cache_size = {FEW_PAGES}").close())
            except BaseException:  # the bot ends in this moment: a connection that nobody has would keep it from ending
                await connection.close()
                raise
        except DAMAGE as error:
            raise Damaged(str(error)) from error
        return cls(connection, path, file)

    async def close(self) -> None:
        """Let go, also of a look that is under way: one at a large file takes longer than a stop may. It is interrupted
        until it ends, since what comes between two of its statements stops neither."""
        closed = asyncio.Event()
        await asyncio.gather(self._let_go(closed), self._interrupt(closed))

    async def _let_go(self, closed: asyncio.Event) -> None:
        try:
            await self._connection.close()
        finally:
            closed.set()

    async def _interrupt(self, closed: asyncio.Event) -> None:
        while not closed.is_set():
            with suppress(ValueError, sqlite3.ProgrammingError):  # it is closed by now
                await self._connection.interrupt()
            await asyncio.sleep(PAUSE_S)

    async def quick(self) -> None:
        """Whether every page can be read as one, and the file is still the one that was opened. Raises Damaged."""
        if not self._in_place():
            raise Damaged("the file was taken away or replaced")
        await self._look(_quick)

    async def whole(self) -> str | None:
        """Every page with its indexes, every reference, the chain of events: what was changed in a way that the pages
        allow, None where nothing was. The chain is read in pieces, with pauses: it takes the interpreter's time, which
        the answers to people need, and a stop comes between two of them. Raises Damaged."""
        return await self._look(_references) or await self._chain() or await self._look(_by_hand)

    async def _chain(self) -> str | None:
        piece = ChainPiece(0, GENESIS)
        while True:
            after = await self._look(partial(_follow, piece))
            if after.broken is not None:
                return f"the chain of events is broken at event {after.broken}"
            if after.last == piece.last:
                return None
            piece = after
            await asyncio.sleep(PAUSE_S)

    def _in_place(self) -> bool:
        try:
            return identity(self._path) == self._file
        except FileNotFoundError:
            return False

    async def _look(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return await hop(self._connection, work)
        except (*DAMAGE, TypeError) as error:
            raise Damaged(str(error)) from error


def _quick(db: sqlite3.Connection) -> str | None:
    if (damage := db.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
        raise Damaged(str(damage))
    return None


def _references(db: sqlite3.Connection) -> str | None:
    if (damage := db.execute("PRAGMA integrity_check(1)").fetchone()[0]) != "ok":
        raise Damaged(str(damage))
    stray = db.execute("PRAGMA foreign_key_check").fetchone()
    return None if stray is None else f"a row of {stray[0]} refers to nothing"


def _follow(piece: ChainPiece, db: sqlite3.Connection) -> ChainPiece:
    """The events behind a piece; the same piece where there are none. Events are only ever added, so that pieces that
    are read one after the other are one chain."""
    found = events.behind(Tx(db), piece.last, AT_ONCE)
    if not found:
        return piece
    return ChainPiece(found[-1].event_id, found[-1].hash, first_broken(found, piece.hash))


def _by_hand(db: sqlite3.Connection) -> str | None:
    with one_view(db):  # else what is written between two of its queries would look like a change by hand
        rows = changed_by_hand(db)
    return f"{len(rows)} rows were changed by hand, {rows[0]} first" if rows else None
