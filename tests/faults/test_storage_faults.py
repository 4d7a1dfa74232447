"""Faults of the machine under the running bot, by real means: a stop under load, a small disk that fills, another
process's lock. Whoever reports meanwhile waits for the receipt, so that nothing is lost where everybody has one."""

import asyncio
import errno
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator import Person, ShownMessage
from simulator.watch import PATIENCE_S
from tests.faults.people import drained, report
from tests.support.harness import Sigap, eventually, sigap_running

Reports = list[asyncio.Task[ShownMessage]]


def _reports(people: list[Person]) -> Reports:
    return [asyncio.create_task(report(person, timeout=PATIENCE_S)) for person in people]


def _people(sigap: Sigap, count: int) -> list[Person]:
    return [sigap.tg.person(f"Warga{number}") for number in range(count)]


async def _all_arrived(sigap: Sigap, reports: Reports) -> None:
    """Everybody has a receipt, there is one ticket for each, and the database is whole."""
    receipts = await asyncio.gather(*reports)
    await drained(sigap)
    assert len(receipts) == len(reports) == sigap.db("SELECT count(*) FROM ticket")[0][0]
    assert sigap.db("PRAGMA integrity_check")[0][0] == "ok"


async def _held_until(sigap: Sigap, over: str) -> None:
    """The storage says that it is down, and Telegram still holds what could not be written."""
    await eventually(lambda: "storage_down" in sigap.log, PATIENCE_S, over)
    sigap.tg.person("Penanya").send_text("/bantuan")  # whoever wrote before may have been taken in just in time
    await eventually(lambda: sigap.tg.updates.pending() > 0, PATIENCE_S, "what is not on the disk is not confirmed")
    assert sigap.process is not None and sigap.process.returncode is None, "it waits instead of ending"


async def test_f03_stops_under_load_lose_nothing(sigap: Sigap) -> None:
    """F03: each stop ends by itself with exit code 0 in the middle of reports."""
    people, reports = _people(sigap, 24), []
    for batch in range(6):
        before = sigap.db("SELECT count(*) FROM inbox")[0][0]
        reports += _reports(people[batch * 4 : batch * 4 + 4])
        await sigap.until("SELECT count(*) > ? FROM inbox", before + 1)
        assert await sigap.stop() == 0
        await sigap.start()
    await _all_arrived(sigap, reports)


async def test_f05_another_process_holds_the_lock(sigap: Sigap) -> None:
    """F05: longer than the time that a write waits for it; nothing is confirmed, and afterwards nothing is missing."""
    other = sqlite3.connect(sigap.folder / "sigap.db", isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        reports = _reports(_people(sigap, 8))
        await _held_until(sigap, "the lock is noticed")
        assert not any(one.done() for one in reports)
    finally:
        other.close()
    await _all_arrived(sigap, reports)
    assert sigap.starts == 1


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 16 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=16m,mode=0700", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("this user may not mount a file system")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def _fill(ballast: Path) -> None:
    with ballast.open("wb", buffering=0) as file:
        for size in (2**16, 2**12, 1):
            try:
                while file.write(bytes(size)):
                    pass
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise


async def test_f04_a_disk_that_fills_is_waited_for(tmp_path: Path, small_disk: Path) -> None:
    """F04: the bot holds instead of dying, confirms nothing that is not on the disk, and resumes alone."""
    async with sigap_running(tmp_path, started=False) as sigap:
        text = sigap.config.read_text(encoding="utf-8")
        sigap.config.write_text(text.replace(f"{tmp_path}/sigap.db", f"{small_disk}/sigap.db"), encoding="utf-8")
        (tmp_path / "sigap.db").symlink_to(small_disk / "sigap.db")
        await sigap.start()
        _fill(small_disk / "ballast")
        reports = _reports(_people(sigap, 30))
        await _held_until(sigap, "the full disk is noticed")
        (small_disk / "ballast").unlink()
        await _all_arrived(sigap, reports)
        assert sigap.starts == 1
        await sigap.stop()
