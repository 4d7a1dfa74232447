"""The writer that commits together: what it keeps, what it undoes, what a cancelled caller leaves behind."""

import asyncio
import contextlib
import random
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

import aiosqlite
import pytest

from simulator.watch import PATIENCE_S
from storage.kit import database as database_module
from storage.kit import sqlite
from storage.kit.database import Database, StorageDown
from storage.kit.sqlite import Tx, hop, identity
from storage.system import pages
from storage.system.pages import Pages
from tests.support.harness import eventually
from tests.support.ready import empty_database

ROUNDS, TASKS, CANCELS = 5, 2_000, 1_200


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    path = tmp_path / "sigap.db"
    empty_database(path)
    opened = await Database.open(path)
    await opened.write(lambda tx: tx.run("CREATE TABLE pair (a INTEGER PRIMARY KEY, b INTEGER NOT NULL) STRICT"))
    try:
        yield opened
    finally:
        await opened.close()


def _put(number: int) -> object:
    """A job of two statements: half of it would show."""

    def work(tx: Tx) -> int:
        tx.run("INSERT INTO pair (a, b) VALUES (:a, 0)", {"a": number})
        tx.run("UPDATE pair SET b = :b WHERE a = :a", {"a": number, "b": -number})
        return number

    return work


def _fail(number: int) -> object:
    def work(tx: Tx) -> int:
        tx.run("INSERT INTO pair (a, b) VALUES (:a, 0)", {"a": number})
        raise LookupError(number)

    return work


async def _pairs(database: Database) -> dict[int, int]:
    return {row[0]: row[1] for row in await database.read(lambda tx: tx.all("SELECT a, b FROM pair"))}


async def test_a_job_that_fails_undoes_only_itself(database: Database) -> None:
    before = database.commits
    results = await asyncio.gather(
        *(database.write(_fail(n) if n % 3 == 0 else _put(n)) for n in range(1, 301)), return_exceptions=True
    )
    assert [type(one) for one in results] == [LookupError if n % 3 == 0 else int for n in range(1, 301)]
    assert await _pairs(database) == {n: -n for n in range(1, 301) if n % 3}
    assert database.commits - before < 300, "jobs that wait share a commit"


async def test_a_result_is_on_disk_when_the_caller_gets_it(database: Database) -> None:
    for number in (1, 2, 3):
        assert await database.write(_put(number)) == number
        other = sqlite3.connect(f"file:{database.path}?mode=ro", uri=True)
        try:
            assert other.execute("SELECT b FROM pair WHERE a = ?", (number,)).fetchone() == (-number,)
            assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        finally:
            other.close()
    assert await database.write(lambda tx: tx.one("PRAGMA synchronous")[0]) == 2, "FULL: durable against power loss"


def _temporary_files() -> set[str]:
    """SQLite's own, open in this process."""
    links = set()
    for one in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):  # the folder itself was open while it was read
            links.add(str(one.readlink()))
    return {link for link in links if "/etilqs" in link}


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="which files are open is seen there")
async def test_what_may_have_to_be_undone_is_written_to_no_file(database: Database) -> None:
    """Hundreds of pages change in one savepoint: more than SQLite keeps in memory by itself."""
    await database.write(lambda tx: [_put(n)(tx) for n in range(1, 20_000)])
    before = _temporary_files()

    def change(tx: Tx) -> set[str]:
        with tx.savepoint():
            tx.run("UPDATE pair SET b = -b")
            return _temporary_files()

    assert await database.write(change) == before


@pytest.mark.parametrize("seed", range(ROUNDS))
async def test_cancelled_callers_tear_nothing_and_wedge_nothing(database: Database, seed: int) -> None:
    dice = random.Random(seed)
    doomed = set(dice.sample(range(TASKS), CANCELS))
    tasks = [asyncio.create_task(database.write(_put(n + 1))) for n in range(TASKS)]
    for number in dice.sample(sorted(doomed), CANCELS):
        tasks[number].cancel()
        if dice.random() < 0.2:
            await asyncio.sleep(0)
    results = await asyncio.gather(*tasks, return_exceptions=True)
    held = await _pairs(database)
    assert all(b == -a for a, b in held.items()), "half a job was kept"
    missing = [n + 1 for n in range(TASKS) if not isinstance(results[n], BaseException) and n + 1 not in held]
    assert not missing, f"acknowledged but not kept (seed {seed}): {missing[:5]}"
    assert {n for n in range(TASKS) if isinstance(results[n], BaseException)} <= doomed
    assert await asyncio.wait_for(database.write(_put(TASKS + 1)), 180) == TASKS + 1, "the writer is wedged"


async def test_a_full_disk_keeps_nothing_and_the_writer_recovers(database: Database) -> None:
    pages = await database.write(lambda tx: tx.one("PRAGMA page_count")[0])
    await database.write(lambda tx: tx.one(f"PRAGMA max_page_count = {pages + 2}"))
    big = "x" * 200_000

    def too_much(tx: Tx) -> None:
        tx.run("INSERT INTO pair (a, b) VALUES (7, -7)")
        tx.run("INSERT INTO meta (name, value) VALUES ('big', :big)", {"big": big})

    results = await asyncio.gather(
        database.write(_put(1)), database.write(too_much), database.write(_put(2)), return_exceptions=True
    )
    kept = await _pairs(database)
    told = {n for n, one in zip((1, 7, 2), results, strict=True) if not isinstance(one, BaseException)}
    assert isinstance(results[1], StorageDown)
    assert set(kept) == told, "what was not acknowledged is not there, what was is"
    await database.write(lambda tx: tx.one("PRAGMA max_page_count = 1000000"))
    assert await database.write(_put(3)) == 3, "it goes on by itself when there is room again"


async def test_a_read_only_disk_raises_storage_down(database: Database) -> None:
    await hop(database._writer, lambda db: db.execute("PRAGMA query_only = ON").fetchall())
    with pytest.raises(StorageDown):
        await asyncio.gather(database.write(_put(1)))
    await hop(database._writer, lambda db: db.execute("PRAGMA query_only = OFF").fetchall())
    assert await database.write(_put(2)) == 2
    assert set(await _pairs(database)) == {2}


async def test_readers_cannot_write(database: Database) -> None:
    for _ in range(4):
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            await database.read(_put(9))
    assert await _pairs(database) == {}
    with pytest.raises(LookupError):
        await database.read(_raise)
    assert await asyncio.wait_for(database.read(lambda tx: tx.one("SELECT 1")[0]), 180) == 1, "a reader is lost"


def _raise(tx: Tx) -> None:
    raise LookupError


async def test_a_cancelled_reader_comes_back(database: Database) -> None:
    for _ in range(20):
        task = asyncio.create_task(database.read(lambda tx: tx.all("SELECT * FROM pair")))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert await asyncio.wait_for(database.read(lambda tx: tx.one("SELECT 1")[0]), 180) == 1


async def test_two_who_read_then_change_do_not_both_win(database: Database) -> None:
    await database.write(_put(1))

    def claim(tx: Tx) -> int:
        return tx.run("UPDATE pair SET b = 5 WHERE a = 1 AND b <> 5")

    assert sum(await asyncio.gather(*(database.write(claim) for _ in range(50)))) == 1


async def test_aiosqlite_still_has_what_hop_relies_on(tmp_path: Path) -> None:
    """`storage/sqlite.hop` runs a whole transaction in one call of the connection's thread. aiosqlite offers that only
    privately: if a release moves it, this says so, and `hop` is the only place to change."""
    connection = await aiosqlite.connect(tmp_path / "any.db", isolation_level=None)
    try:
        for name in ("_execute", "_conn"):
            assert hasattr(connection, name), f"aiosqlite {aiosqlite.__version__} moved {name}: see storage/sqlite.hop"
        assert isinstance(connection._conn, sqlite3.Connection)
        assert await hop(connection, lambda db: db.execute("SELECT 41 + 1").fetchone()[0]) == 42
    finally:
        await connection.close()


async def test_while_it_is_still_nobody_writes(database: Database) -> None:
    """What was handed over before is done by then; what comes in between is done afterwards."""
    before = asyncio.create_task(database.write(_put(1)))
    await asyncio.sleep(0)
    async with database.still():
        assert await _pairs(database) == {1: -1}
        between = asyncio.create_task(database.write(_put(2)))
        for _ in range(20):
            assert await _pairs(database) == {1: -1}
        assert not between.done()
    assert (await before, await between) == (1, 2)
    assert await _pairs(database) == {1: -1, 2: -2}


@pytest.mark.parametrize("place", ["pages", "database"])
async def test_whoever_is_cancelled_while_opening_leaves_no_connection(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A connection that nobody has keeps its thread, and the thread keeps the process from ending: a bot that died of
    something else in the second of its start would stand instead of being started anew. Cancelled at each of its
    hops, whatever it was about to ask of the thread."""
    path = tmp_path / "sigap.db"
    empty_database(path)
    before, left = set(threading.enumerate()), [0]

    async def hop_cancelled(connection: aiosqlite.Connection, job: Callable[[sqlite3.Connection], Any]) -> Any:
        left[0] -= 1
        if left[0] == 0:
            task = asyncio.current_task()
            assert task is not None
            task.cancel()
        return await hop(connection, job)

    for module in (sqlite, database_module, pages):
        monkeypatch.setattr(module, "hop", hop_cancelled)
    cancelled = 0
    while True:
        left[0] = cancelled + 1
        opening = asyncio.create_task(_opened(place, path))
        with contextlib.suppress(asyncio.CancelledError):
            await (await opening).close()
        await eventually(lambda: set(threading.enumerate()) <= before, PATIENCE_S, f"cancelled at hop {cancelled}")
        if not opening.cancelled():
            break
        cancelled += 1
    assert cancelled > 1


async def test_looking_at_the_pages_keeps_no_statement(tmp_path: Path) -> None:
    """That of a look at every page is compiled for every table and index: 1 MiB of every bot."""
    path = tmp_path / "sigap.db"
    empty_database(path)
    looking = await Pages.open(path, identity(path))
    try:
        await looking.quick()
        kept = await hop(looking._connection, lambda db: db.execute("SELECT sql FROM sqlite_stmt").fetchall())
    finally:
        await looking.close()
    assert [sql for (sql,) in kept if "quick_check" in sql] == []


def _opened(place: str, path: Path) -> Coroutine[Any, Any, Pages | Database]:
    return Pages.open(path, identity(path)) if place == "pages" else Database.open(path)


async def test_one_connection_that_cannot_be_closed_keeps_no_other_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "sigap.db"
    empty_database(path)
    before = set(threading.enumerate())
    opened, close = await Database.open(path), aiosqlite.Connection.close
    refused: list[aiosqlite.Connection] = []

    async def refuses_first(connection: aiosqlite.Connection) -> None:
        await close(connection)
        if not refused:
            refused.append(connection)
            raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(aiosqlite.Connection, "close", refuses_first)
    with pytest.raises(sqlite3.OperationalError):
        await opened.close()
    await eventually(lambda: set(threading.enumerate()) <= before, PATIENCE_S, "every thread ends")
