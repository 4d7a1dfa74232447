"""F58: a snapshot of the machine, or of its database, that was put back without `restore`: no number is given out a
second time, a new epoch begins, and the leads are told."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from simulator import Person
from simulator.watch import PATIENCE_S
from storage.system.reached import read
from tests.people.test_people_story import admin_by_link
from tests.people.test_restore import _report
from tests.support.harness import Sigap, eventually, sigap_running, webhook

SIDE = ("sigap.db-wal", "sigap.db-shm")


def _numbers(sigap: Sigap) -> set[tuple[int, int]]:
    return {(row[0], row[1]) for row in sigap.db("SELECT epoch, id FROM ticket")}


def _noted(sigap: Sigap) -> bool:
    [[event]] = sigap.db("SELECT max(id) FROM event")
    known = read(sigap.folder / "sigap.db")
    return known is not None and known.event == event


def _copy(sigap: Sigap, folder: Path, *, whole: bool) -> None:
    """The files as they lie there: the database alone, or everything beside it too."""
    folder.mkdir()
    for file in sigap.folder.iterdir():
        if file.is_file() and (file.name == "sigap.db" or (whole and file.name.startswith(("sigap.db.", ".sigap.db")))):
            shutil.copy2(file, folder / file.name)


def _put_back(sigap: Sigap, folder: Path) -> None:
    for name in SIDE:
        (sigap.folder / name).unlink(missing_ok=True)
    for file in folder.iterdir():
        shutil.copy2(file, sigap.folder / file.name)


async def _life(sigap: Sigap, name: str, north: float, reports: int = 1) -> list[Person]:
    people = [await _report(sigap, f"{name} {i}", north + i / 100) for i in range(reports)]
    for one in people:
        await one.wait_for("sudah sampai ke tim")
    return people


@pytest.mark.parametrize("whole", [False, True], ids=["the database alone", "every file"])
async def test_f58_a_snapshot_put_back_twice_gives_no_number_twice(tmp_path: Path, *, whole: bool) -> None:
    """F58: the same snapshot is put back twice, each time after people got numbers that it does not know."""
    async with sigap_running(tmp_path) as sigap:
        ani = await admin_by_link(sigap)
        await _life(sigap, "Siti", 0.0)
        await sigap.stop()
        _copy(sigap, tmp_path / "snapshot", whole=whole)
        given: list[set[tuple[int, int]]] = []
        for life in range(3):
            since = ani.mark()
            await sigap.start()
            await _life(sigap, f"Dewi {life}", (2 * life + 1) / 100, reports=2)
            given.append(_numbers(sigap) - {(1, 1)})
            if life:
                told = await ani.wait_for("tanpa perintah restore", since=since)
                assert f"TRC-{2 if whole else life + 1}-" in told.text
            await eventually(lambda: _noted(sigap), PATIENCE_S, "the note beside the database follows")
            await sigap.kill()
            _put_back(sigap, tmp_path / "snapshot")
        assert [len(numbers) for numbers in given] == [2, 2, 2]
        assert len(set.union(*given)) == 6, "a number was given twice"
        assert [{epoch for epoch, _ in numbers} for numbers in given] == [{1}, {2}, {3 if not whole else 2}]


async def test_f58_pushed_updates_that_ran_ahead_reserve_the_numbers(tmp_path: Path) -> None:
    """F58: by webhook what is missing is counted only after minutes, but nobody gets a number meanwhile that the life
    before may have given."""
    pushed: Mapping[str, str] = webhook()
    async with sigap_running(tmp_path, started=False) as sigap:
        await sigap.start(pushed)
        await _life(sigap, "Siti", 0.0)
        sigap.clock.advance(660)
        await sigap.until("SELECT CAST(value AS INTEGER) > 0 FROM meta WHERE name = 'highest_update'")
        await sigap.stop()
        _copy(sigap, tmp_path / "snapshot", whole=True)
        await sigap.start(pushed)
        await _life(sigap, "Dewi", 0.01, reports=3)
        held = _numbers(sigap)
        await sigap.kill()
        _put_back(sigap, tmp_path / "snapshot")
        await sigap.start(pushed)
        await _life(sigap, "Joko", -0.01)
        assert len(_numbers(sigap) - {(1, 1)}) == 1
        assert not (_numbers(sigap) - {(1, 1)}) & held


async def test_f58_after_more_than_a_week_a_new_epoch_begins(tmp_path: Path) -> None:
    """F58: Telegram's ids may have begun anew after a week, so they say nothing; the epoch does."""
    async with sigap_running(tmp_path) as sigap:
        await _life(sigap, "Siti", 0.0)
        await sigap.stop()
        sigap.clock.advance(8 * 86_400)
        await sigap.start()
        await _life(sigap, "Dewi", 0.01)
        [(epoch, number)] = _numbers(sigap) - {(1, 1)}
        assert (epoch, number > 1_000) == (2, True)


async def test_f58_a_restart_and_an_outage_begin_no_epoch(tmp_path: Path) -> None:
    """F58: presses that expired while the bot was away are no snapshot."""
    async with sigap_running(tmp_path) as sigap:
        ani = await admin_by_link(sigap)
        [budi] = sigap.responders("Budi")
        await _life(sigap, "Siti", 0.0)
        card = await budi.wait_for("TRC-0001", chat=sigap.group)
        await sigap.kill()
        await sigap.start()
        await _life(sigap, "Dewi", 0.01)
        await sigap.stop()
        budi.press(card, "Ambil")
        sigap.clock.advance(600)
        await sigap.start()
        await _life(sigap, "Joko", -0.01)
        await ani.wait_for("kiriman hilang")
        assert {epoch for epoch, _ in _numbers(sigap)} == {1}
