"""Looking at every page of a database that is in use, by a connection of its own (F51, F63).

SQLite notices a damaged page only when it reads it, and what it has read lately it does not read again. Sums over pages
were looked for: the only ready way, apsw's checksum VFS, protects nothing until the whole file has been written anew. A
bit that flips within a value is seen by the nightly look, where an index or the chain of events knows better.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import aiosqlite

from bot.domain.kit.events import first_broken
from storage.kit import events
from storage.kit.seals import changed_by_hand
from storage.kit.sqlite import DAMAGE, Damaged, Tx, connect, hop, identity, one_view

FEW_PAGES = 10  # of memory: what is to be looked at is what lies on the disk


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
            connection = await connect(path, writable=False)
            try:
                await hop(connection, lambda db: db.execute(f"PRAGMA cache_size = {FEW_PAGES}").close())
            except BaseException:  # the bot ends in this moment: a connection that nobody has would keep it from ending
                await connection.close()
                raise
        except DAMAGE as error:
            raise Damaged(str(error)) from error
        return cls(connection, path, file)

    async def close(self) -> None:
        """Let go."""
        await self._connection.close()

    async def quick(self) -> None:
        """Whether every page can be read as one, and the file is still the one that was opened. Raises Damaged."""
        if not self._in_place():
            raise Damaged("the file was taken away or replaced")
        await self._look(_quick)

    async def whole(self) -> str | None:
        """Every page with its indexes, every reference, the chain of events: what was changed in a way that the pages
        allow, None where nothing was. Raises Damaged."""
        return await self._look(_whole)

    def _in_place(self) -> bool:
        try:
            return identity(self._path) == self._file
        except FileNotFoundError:
            return False

    async def _look(self, work: Callable[[sqlite3.Connection], str | None]) -> str | None:
        try:
            return await hop(self._connection, work)
        except (*DAMAGE, TypeError) as error:
            raise Damaged(str(error)) from error


def _quick(db: sqlite3.Connection) -> str | None:
    if (damage := db.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
        raise Damaged(str(damage))
    return None


def _whole(db: sqlite3.Connection) -> str | None:
    if (damage := db.execute("PRAGMA integrity_check(1)").fetchone()[0]) != "ok":
        raise Damaged(str(damage))
    if (stray := db.execute("PRAGMA foreign_key_check").fetchone()) is not None:
        return f"a row of {stray[0]} refers to nothing"
    with one_view(db):  # else what is written between two of its queries would look like a change by hand
        if (broken := first_broken(events.every(Tx(db)))) is not None:
            return f"the chain of events is broken at event {broken}"
        rows = changed_by_hand(db)
    return f"{len(rows)} rows were changed by hand, {rows[0]} first" if rows else None
