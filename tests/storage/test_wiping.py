"""Wiping what was erased: not a byte of it stays in the file or the log, and whoever writes does not wait for it."""

import asyncio
import os
import random
import sqlite3
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from struct import unpack_from

import pytest

from simulator.watch import PATIENCE_S
from storage.kit import wiping
from storage.kit.database import Database, StorageDown
from storage.kit.gaps import Gaps
from storage.kit.sqlite import Tx
from tests.support.planted import HALF, beside, hits
from tests.support.ready import empty_database

ROWS = 1_000


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    path = tmp_path / "sigap.db"
    empty_database(path)
    opened = await Database.open(path)
    await opened.write(
        lambda tx: tx.run("CREATE TABLE said (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, words TEXT NOT NULL) STRICT")
    )
    await opened.write(lambda tx: tx.run("CREATE INDEX said_words ON said (at, words)"))
    try:
        yield opened
    finally:
        await opened.close()


def _word(number: int) -> str:
    """Letters that no other row has, not even half of them."""
    return "".join(chr(97 + byte % 26) for byte in sha256(str(number).encode()).digest()[: 2 * HALF])


def _say(numbers: list[int], dice: random.Random) -> Callable[[Tx], None]:
    """Rows in an order that splits pages, some of them longer than a page."""

    def work(tx: Tx) -> None:
        for number in numbers:
            tx.run(
                "INSERT OR REPLACE INTO said VALUES (:id, :at, :words)",
                {"id": number, "at": dice.randrange(1_000), "words": _word(number) * dice.choice((1, 1, 2, 9, 400))},
            )

    return work


def _forget(numbers: list[int]) -> Callable[[Tx], None]:
    def work(tx: Tx) -> None:
        for number in numbers:
            tx.run("UPDATE said SET words = '' WHERE id = :id", {"id": number})

    return work


def _delete(numbers: list[int]) -> Callable[[Tx], None]:
    def work(tx: Tx) -> None:
        for number in numbers:
            tx.run("DELETE FROM said WHERE id = :id", {"id": number})

    return work


def _date(number: int, at: int) -> Callable[[Tx], int]:
    return lambda tx: tx.run("UPDATE said SET at = :at WHERE id = :id", {"at": at, "id": number})


def _left(database: Database, numbers: list[int]) -> dict[str, str]:
    """Which words of these rows stand anywhere, also in pieces that a cell's border cuts."""
    return hits([database.path, *beside(database.path)], [_word(number) for number in numbers])


async def _grown(database: Database, seed: int) -> tuple[list[int], random.Random]:
    dice = random.Random(seed)
    numbers = dice.sample(range(1, 10 * ROWS), ROWS)
    for first in range(0, ROWS, 50):
        await database.write(_say(numbers[first : first + 50], dice))
    return numbers, dice


@pytest.mark.parametrize("seed", range(2))
async def test_nothing_of_what_was_erased_stays_in_a_page_or_the_log(database: Database, seed: int) -> None:
    numbers, dice = await _grown(database, seed)
    gone = dice.sample(numbers, ROWS // 2)
    await database.write(_forget(gone))
    assert _left(database, gone), "else there was nothing to wipe"
    await database.wipe()
    assert _left(database, gone) == {}
    assert database.path.with_name("sigap.db-wal").stat().st_size == 0
    kept = sorted(set(numbers) - set(gone))
    assert [row[0] for row in await database.read(lambda tx: tx.all("SELECT id FROM said WHERE words <> ''"))] == kept
    check = await database.read(lambda tx: tx.one("PRAGMA integrity_check"))
    assert check is not None and check[0] == "ok"


@pytest.mark.parametrize("seed", range(2))
async def test_no_byte_of_a_page_is_unaccounted_for(database: Database, seed: int) -> None:
    """What is no header, pointer or cell is zero, apart from the four bytes at the head of a free block: the claim of
    `storage.kit.gaps` that gaps are all that `secure_delete` leaves."""
    numbers, dice = await _grown(database, seed)
    for _ in range(4):
        await database.write(_forget(dice.sample(numbers, ROWS // 4)))
        await database.write(_say(dice.sample(numbers, ROWS // 4), dice))
        await database.write(_delete(dice.sample(numbers, ROWS // 8)))
    await database.wipe()
    content = database.path.read_bytes()
    odd = [page for page in range(len(content) // 4_096) if any(_unaccounted(content, page))]
    assert odd == []


def _unaccounted(content: bytes, page: int) -> bytes:
    """The bytes of a b-tree page in which nothing stands."""
    data, head = content[4_096 * page : 4_096 * (page + 1)], 100 if page == 0 else 0
    kind, free, cells = data[head], *unpack_from(">HH", data, head + 1)
    if kind not in (2, 5, 10, 13):
        return b""
    inner = kind in (2, 5)
    pointers = head + (12 if inner else 8)
    used = bytearray(data)
    used[: pointers + 2 * cells] = bytes(pointers + 2 * cells)
    for at in unpack_from(f">{cells}H", data, pointers):
        size = max(4, _cell(data, at, kind))
        used[at : at + size] = bytes(size)
    while free:
        used[free : free + 4] = bytes(4)
        free = unpack_from(">H", data, free)[0]
    return bytes(used)


def _cell(data: bytes, at: int, kind: int) -> int:
    """How many bytes of the page a cell takes."""
    begin, numbers = at, _varints(data, at + (4 if kind in (2, 5) else 0))
    if kind == 5:
        return next(numbers)[1] - begin
    payload, at = next(numbers)
    if kind == 13:
        at = next(numbers)[1]
    most, least = (4_096 - 35 if kind == 13 else (4_096 - 12) * 64 // 255 - 23), (4_096 - 12) * 32 // 255 - 23
    if payload <= most:
        return at + payload - begin
    here = least + (payload - least) % 4_092
    return at + (here if here <= most else least) + 4 - begin


def _varints(data: bytes, at: int) -> Iterator[tuple[int, int]]:
    while True:
        value = 0
        for length in range(1, 10):
            byte, at = data[at], at + 1
            value = value << 8 | byte if length == 9 else value << 7 | byte & 127
            if byte < 128:
                break
        yield value, at


async def test_others_write_while_the_file_is_wiped_and_bring_nothing_back(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The writer has pages in its memory as they were before they were cleaned, and writes them again: meanwhile, and
    afterwards."""
    numbers, dice = await _grown(database, 7)
    gone = dice.sample(numbers, ROWS // 2)
    await database.write(_forget(gone))
    begun, go_on = threading.Event(), threading.Event()
    clean = Gaps.clean

    def slowly(self: Gaps, first: int, count: int) -> int:
        begun.set()
        assert go_on.wait(PATIENCE_S)
        return clean(self, first, count)

    monkeypatch.setattr(Gaps, "clean", slowly)
    wiped = asyncio.create_task(database.wipe())
    async with asyncio.timeout(PATIENCE_S):
        assert await asyncio.to_thread(begun.wait, PATIENCE_S)
        for number in gone[:200]:
            await database.write(_date(number, 7))
        go_on.set()
        await wiped
    assert _left(database, gone) == {}
    for number in gone:
        await database.write(_date(number, 9))
    assert _left(database, gone) == {}


async def test_what_is_written_meanwhile_is_gone_through_in_rounds(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody writes during each round, and more than is done while the writer waits."""
    monkeypatch.setattr(wiping, "FEW", 0)
    numbers, dice = await _grown(database, 8)
    gone = dice.sample(numbers, ROWS // 2)
    await database.write(_forget(gone))
    writing = True

    async def write() -> None:
        while writing:
            await database.write(_say([dice.choice(numbers[:100])], dice))

    writer = asyncio.create_task(write())
    await database.wipe()
    writing = False
    await writer
    assert _left(database, [one for one in gone if one not in numbers[:100]]) == {}


async def test_the_locks_of_the_file_stay_and_its_log_is_folded_back_as_before(database: Database) -> None:
    """Another program cannot take the file for its own, as it could if a descriptor of it had been closed."""
    await database.wipe()
    code = (
        "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute('PRAGMA journal_mode = DELETE').fetchone()[0])"
    )
    command = [sys.executable, "-c", code, str(database.path)]
    other = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, check=False)
    assert "delete" not in other.stdout and "locked" in other.stderr
    pages = await database.write(lambda tx: tx.one("PRAGMA wal_autocheckpoint"))
    assert pages is not None and pages[0] == 4_000


async def test_a_reader_who_needs_the_log_is_told_of_and_stops_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wiping, "TRIES", 2)
    path = tmp_path / "busy.db"
    empty_database(path)
    opened = await Database.open(path)
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN")
            other.execute("SELECT count(*) FROM event").fetchone()
            await opened.write(lambda tx: tx.run("CREATE TABLE said (id INTEGER PRIMARY KEY) STRICT"))
            with pytest.raises(StorageDown, match="needs the log"):
                await opened.wipe()
        await opened.write(lambda tx: tx.run("INSERT INTO said VALUES (1)"))
        await opened.wipe()
    finally:
        await opened.close()


async def test_a_file_whose_pages_cannot_be_told_apart_is_written_anew(tmp_path: Path) -> None:
    """With auto_vacuum some pages are maps of others, and begin as a b-tree may."""
    path = tmp_path / "moved.db"
    empty_database(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as made:
        made.execute("PRAGMA auto_vacuum = FULL")
        made.execute("VACUUM")
    looked_at = Gaps(path)
    assert not looked_at.known
    looked_at.close()
    opened = await Database.open(path)
    try:
        await opened.write(lambda tx: tx.run("CREATE TABLE said (id INTEGER PRIMARY KEY, at INTEGER, words TEXT)"))
        numbers, _ = await _grown(opened, 10)
        await opened.write(_forget(numbers))
        await opened.wipe()
        assert _left(opened, numbers) == {}
    finally:
        await opened.close()


async def test_another_program_that_writes_during_the_last_round_finds_its_pages_whole(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its page is never the one that is cleaned: what it wrote stays in the log until the file is let go."""
    numbers, dice = await _grown(database, 11)
    gone = dice.sample(numbers, ROWS // 2)
    await database.write(_forget(gone))
    clean_each, moved = Gaps.clean_each, list[bool]()

    def beside_another(self: Gaps, pages: list[int]) -> int:
        with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
            before = database.path.read_bytes()
            other.execute("UPDATE said SET at = at + 1")
            other.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            moved.append(database.path.read_bytes() != before)
        return clean_each(self, pages)

    monkeypatch.setattr(Gaps, "clean_each", beside_another)
    await database.wipe()
    assert moved == [False]


async def test_a_system_that_reads_and_writes_in_smaller_pieces_leaves_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may, where a block cannot be read or the disk fills up, and says nothing of it."""
    numbers, dice = await _grown(database, 12)
    gone = dice.sample(numbers, ROWS // 2)
    await database.write(_forget(gone))
    pread, pwrite = os.pread, os.pwrite
    monkeypatch.setattr(os, "pread", lambda file, length, at: pread(file, min(length, 5_000), at))
    monkeypatch.setattr(os, "pwrite", lambda file, data, at: pwrite(file, data[:7], at))
    await database.wipe()
    assert _left(database, gone) == {}


async def test_others_write_while_a_reader_who_needs_the_log_is_waited_for(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy is taken, or a year's sheet: the wipe waits for its end, nobody else does, and nothing is forgotten."""
    monkeypatch.setattr(wiping, "TRIES", 10_000_000)
    numbers, dice = await _grown(database, 13)
    gone = dice.sample(numbers, ROWS // 2)
    tried, clean, empty_log = asyncio.Event(), Gaps.clean, wiping._empty_log
    loop, long = asyncio.get_running_loop(), list[sqlite3.Connection]()

    def with_a_reader(self: Gaps, first: int, count: int) -> int:
        if not long:  # it begins when the file stands still, and needs what is written from now on
            long.append(sqlite3.connect(database.path, isolation_level=None, check_same_thread=False))
            asyncio.run_coroutine_threadsafe(database.write(_date(gone[0], 3)), loop).result(PATIENCE_S)
            long[0].execute("BEGIN")
            long[0].execute("SELECT count(*) FROM said").fetchone()
        return clean(self, first, count)

    def tells(db: sqlite3.Connection) -> None:
        try:
            empty_log(db)
        except wiping.LogBusy:
            loop.call_soon_threadsafe(tried.set)
            raise

    await database.write(_forget(gone))
    monkeypatch.setattr(Gaps, "clean", with_a_reader)
    monkeypatch.setattr(wiping, "_empty_log", tells)
    wiped = asyncio.create_task(database.wipe())
    async with asyncio.timeout(PATIENCE_S):
        await tried.wait()
        for number in gone[:200]:
            await database.write(_date(number, 7))
        assert not wiped.done()
        long[0].close()
        await wiped
    assert _left(database, gone) == {}
