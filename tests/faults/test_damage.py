"""Pages that are damaged under the running bot, files that take the database's place, bits that flip (F51, F06)."""

import asyncio
import random
import shutil
import sqlite3
import threading
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.clock import SystemClock
from bot.codes import Exit
from bot.domain.kit.people import Role
from bot.domain.system.events import BotConflictEvent
from bot.loops.pages import PageLoop
from simulator.watch import PATIENCE_S
from storage.kit import events, seals, untouched
from storage.kit.database import Database
from storage.kit.migrate import NotOurs, migrate
from storage.kit.sqlite import Damaged, Tx, identity
from storage.system import pages as pages_module
from storage.system import runs
from storage.system.backup import examine
from storage.system.opening import Opening
from storage.system.pages import Pages
from storage.system.verify import check_chain
from tests.health.post import post_office
from tests.people.test_people_story import host
from tests.people.test_restore import _report
from tests.support.harness import Sigap, eventually, sigap_running
from tests.support.stage import Stage, person

PAGE = 4_096
MAIL = """
[mail]
server = "127.0.0.1"
port = {port}
security = "none"
sender = "sigap@example.go.id"
to = ["piket@example.go.id"]
"""


def _overwrite(path: Path, *pages: int) -> None:
    """As a failing disk does it: without a word to SQLite."""
    with path.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * PAGE)
            file.write(b"\xff" * PAGE)


async def _at_rest(sigap: Sigap) -> None:
    """Once the file has been written anew after the start: what is damaged before that, the writer may still have in
    memory, and mends it."""
    await eventually(lambda: "forgetting.wiped" in sigap.log, PATIENCE_S, "the file was written anew")


async def _ended(sigap: Sigap) -> int:
    """Its exit code. One that stands says where it stood."""
    assert sigap.process is not None
    try:
        async with asyncio.timeout(PATIENCE_S):
            return await sigap.process.wait()
    except TimeoutError:
        raise AssertionError(f"the bot still runs; the end of its log:\n{sigap.log[-6_000:]}") from None


async def test_f51_three_pages_overwritten_under_load_end_the_process(tmp_path: Path) -> None:
    """F51: a code of its own, an alarm by mail, and no start until a copy is put back; with it everybody is served."""
    async with post_office() as office, sigap_running(tmp_path, extra=MAIL.format(port=office.port)) as sigap:
        await (await _report(sigap, "Siti")).wait_for("TRC-0001")
        assert (await host(sigap, "backup", str(tmp_path / "copy.db")))[0] == 0
        await _at_rest(sigap)
        count = (sigap.folder / "sigap.db").stat().st_size // PAGE
        _overwrite(sigap.folder / "sigap.db", count // 4, count // 2, count - 1)
        rina = sigap.tg.person("Rina")
        rina.send_text("Ada orang terlantar")  # life goes on meanwhile
        assert await _ended(sigap) == Exit.DAMAGED
        assert "database.damaged" in sigap.log
        assert office.subjects() == ["[Sigap] Basis data rusak atau tidak bisa dipakai; bot berhenti"]
        assert (await host(sigap, "run"))[0] == Exit.DATABASE
        assert (await host(sigap, "restore", str(tmp_path / "copy.db"), "--yes"))[0] == 0
        await sigap.start()
        await (await _report(sigap, "Dewi", 0.02)).wait_for("TRC-2-1001")


@pytest.mark.parametrize("how", ["taken away", "replaced", "cut"])
async def test_f51_another_file_in_its_place_ends_the_process(tmp_path: Path, how: str) -> None:
    """F51: SQLite itself would go on writing into a file that no longer has a name."""
    async with sigap_running(tmp_path) as sigap:
        await _at_rest(sigap)
        path = sigap.folder / "sigap.db"
        if how == "taken away":
            path.rename(tmp_path / "elsewhere.db")
        elif how == "replaced":
            shutil.copyfile(path, tmp_path / "other.db")
            (tmp_path / "other.db").rename(path)
        else:
            with path.open("r+b") as file:
                file.truncate(3 * PAGE)
        assert await _ended(sigap) == Exit.DAMAGED


def _put(path: Path, content: bytes) -> None:
    """This file, and nothing of the one before it."""
    for leftover in path.parent.glob(f"{path.name}*"):
        leftover.unlink()
    path.write_bytes(content)


def _event(tx: Tx, number: int) -> None:
    events.append(tx, BotConflictEvent(), at=number, actor="host", ticket_id=None, cause=f"c:{number}")


async def _filled(path: Path) -> None:
    migrate(path)
    database = await Database.open(path)

    def fill(tx: Tx) -> None:
        runs.begin(tx, 1)
        for number in range(300):
            _event(tx, number)

    try:
        await database.write(fill)
    finally:
        await database.close()


async def test_f06_bytes_that_change_after_a_clean_stop_are_found_before_the_start(tmp_path: Path) -> None:
    """F06: what a clean stop left is not looked at twice, what somebody wrote since is."""
    async with sigap_running(tmp_path) as sigap:
        await _at_rest(sigap)
        path = sigap.folder / "sigap.db"
        assert await sigap.stop() == 0
        assert untouched.holds(path)
        await sigap.start()
        assert not untouched.holds(path), "a life that is killed leaves nothing that could be believed"
        assert await sigap.stop() == 0
        _overwrite(path, path.stat().st_size // PAGE // 2)
        assert (await host(sigap, "run"))[0] == Exit.DATABASE


async def test_f51_a_disk_that_loses_a_page_after_a_clean_stop_ends_the_next_life(tmp_path: Path) -> None:
    """F51: the kernel knows nothing of it, so the start believes the note; the look beside the bot does not."""
    async with sigap_running(tmp_path) as sigap:
        await _at_rest(sigap)
        path = sigap.folder / "sigap.db"
        assert await sigap.stop() == 0
        _overwrite(path, path.stat().st_size // PAGE // 2)
        untouched.note(path)
        assert (await host(sigap, "run"))[0] == Exit.DAMAGED
        assert not untouched.holds(path)
        assert (await host(sigap, "run"))[0] == Exit.DATABASE


async def test_a_look_that_is_under_way_is_let_go_of_at_once(tmp_path: Path) -> None:
    path = tmp_path / "sigap.db"
    await _filled(path)
    pages = await Pages.open(path, identity(path))
    begun = threading.Event()

    def without_end(db: sqlite3.Connection) -> str:
        begun.set()
        endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        return str(db.execute(endless).fetchone())

    look = asyncio.create_task(pages._look(without_end))
    await asyncio.to_thread(begun.wait)
    look.cancel()
    async with asyncio.timeout(PATIENCE_S):
        await pages.close()
    assert look.cancelled()


async def test_f63_the_chain_is_followed_over_the_seams_of_its_pieces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages_module, "AT_ONCE", 100)
    path = tmp_path / "sigap.db"
    await _filled(path)
    pages = await Pages.open(path, identity(path))
    try:
        assert await pages.whole() is None
        for event in (250, 200, 101, 100, 1):
            db = sqlite3.connect(path)
            db.execute("DROP TRIGGER IF EXISTS event_no_update")
            db.execute("UPDATE event SET at = at + 1 WHERE id = ?", (event,))
            db.commit()
            db.close()
            assert await pages.whole() == f"the chain of events is broken at event {event}"
    finally:
        await pages.close()


async def test_a_damaged_page_is_told_by_whoever_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "sigap.db"
    await _filled(path)
    seen: list[BaseException] = []
    db = sqlite3.connect(path)
    [root] = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'event'").fetchone()
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    _overwrite(path, root)
    database = await Database.open(path, on_damage=seen.append)
    try:
        with pytest.raises(Damaged):
            await database.read(lambda tx: list(events.every(tx)))
        with pytest.raises(Damaged):
            await database.write(lambda tx: _event(tx, 1))
    finally:
        await database.close()
    assert len(seen) == 2


@pytest.mark.parametrize("how", ["taken away", "replaced"])
async def test_f51_another_file_in_its_place_before_the_first_look(tmp_path: Path, how: str) -> None:
    """F51: between the start and the first look at the pages; no empty file is made where the database was."""
    path = tmp_path / "sigap.db"
    await _filled(path)
    database = await Database.open(path)
    ended: list[BaseException] = []
    path.rename(tmp_path / "elsewhere.db")
    if how == "replaced":
        shutil.copyfile(tmp_path / "elsewhere.db", path)
    zone, opening = ZoneInfo("Asia/Jakarta"), Opening([], looked=False)
    look = asyncio.create_task(PageLoop(database, SystemClock(), zone, ended.append, opening).run())
    try:
        await eventually(lambda: ended, PATIENCE_S, "the process is ended")
    finally:
        look.cancel()
        await asyncio.gather(look, return_exceptions=True)
        await database.close()
    assert isinstance(ended[0], Damaged)
    assert not opening.looked
    assert path.exists() == (how == "replaced")


async def test_f63_a_nightly_look_finds_what_the_pages_allow(tmp_path: Path) -> None:
    """F63: a row of the chain that was changed by hand, and a reference that leads nowhere."""
    path = tmp_path / "sigap.db"
    await _filled(path)
    pages = await Pages.open(path, identity(path))
    try:
        assert await pages.whole() is None
        for statement, words in (
            ("INSERT INTO reporter (ticket_id, user_id, joined_at) VALUES (77, 1, 1)", "row of reporter"),
            ("DELETE FROM reporter", None),
            ("UPDATE event SET actor = 'user:1' WHERE id = 7", "event 7"),
        ):
            db = sqlite3.connect(path)
            db.execute("DROP TRIGGER IF EXISTS event_no_update")
            db.execute(statement)
            db.commit()
            db.close()
            found = await pages.whole()
            assert (words in found) if words is not None and found is not None else found is words
            await pages.quick()
    finally:
        await pages.close()


async def test_f63_what_is_written_during_a_look_is_no_change_by_hand(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F63: somebody gets a role between any two queries of the look, and of the command `verify`: nobody is accused."""
    event_loop, people, read = asyncio.get_running_loop(), iter(range(1, 10_000)), seals._rows

    def read_while_somebody_writes(db: sqlite3.Connection, table: str) -> list[sqlite3.Row]:
        granting = stage.grant(person(next(people), "Budi"), Role.PETUGAS)
        asyncio.run_coroutine_threadsafe(granting, event_loop).result()
        return read(db, table)

    monkeypatch.setattr(seals, "_rows", read_while_somebody_writes)
    pages = await Pages.open(stage.database.path, identity(stage.database.path))
    try:
        assert await pages.whole() is None
    finally:
        await pages.close()
    assert (await check_chain(stage.database.path)).by_hand == ()
    assert next(people) > 2, "somebody did write"


async def test_f06_flipped_bits_never_end_a_start_with_an_unknown_error(tmp_path: Path) -> None:
    """F06: 300 files with flipped bits: each is taken, or refused as a damaged database; nothing else is raised."""
    good, path = tmp_path / "good.db", tmp_path / "sigap.db"
    await _filled(good)
    db = sqlite3.connect(good)
    db.execute("PRAGMA journal_mode = DELETE")
    db.close()
    content, dice, refused = good.read_bytes(), random.Random(20_230_712), 0
    for _ in range(300):
        spoilt = bytearray(content)
        for _ in range(dice.choice((1, 3, 30))):
            at = dice.randrange(8_192) if dice.random() < 0.5 else dice.randrange(len(spoilt))
            spoilt[at] ^= 1 << dice.randrange(8)
        _put(path, spoilt)
        try:
            migrate(path)
            examine(path)
            await check_chain(path)
        except NotOurs:
            refused += 1
    assert refused > 50, "bits did flip"
