"""Copies of the database that are whole, and their way back: killed at any step, no half database is ever served."""

import sqlite3
from pathlib import Path

import pytest

from bot.domain.system.events import BotSilentEvent
from storage.kit import events
from storage.kit.database import Database
from storage.kit.migrate import NotOurs, migrate
from storage.kit.sqlite import Tx
from storage.system import runs
from storage.system.backup import examine, prepare, put_in_place, take


def _event(tx: Tx, number: int) -> None:
    event = BotSilentEvent(since=number, until=number)
    events.append(tx, event, at=number, actor="host", ticket_id=None, cause=f"c:{number}")


async def _filled(path: Path, first: int, count: int) -> None:
    migrate(path)
    database = await Database.open(path)
    try:
        await database.write(lambda tx: runs.begin(tx, first))
        for number in range(first, first + count):
            await database.write(lambda tx, number=number: _event(tx, number))  # type: ignore[misc]
    finally:
        await database.close()


def _count(path: Path) -> int:
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return int(db.execute("SELECT count(*) FROM event").fetchone()[0])
    finally:
        db.close()


def _names(folder: Path, pattern: str) -> list[str]:
    return sorted(file.name for file in folder.glob(pattern))


async def test_a_copy_beside_a_writer_is_whole_and_for_its_owner_only(tmp_path: Path) -> None:
    path, target = tmp_path / "sigap.db", tmp_path / "copy.db"
    await _filled(path, 1, 30)
    database = await Database.open(path)
    try:
        await database.write(lambda tx: _event(tx, 31))  # in the write-ahead log only
        assert take(path, target).events == 31
    finally:
        await database.close()
    assert target.stat().st_mode & 0o777 == 0o600
    assert _names(tmp_path, "*copy*") == ["copy.db"]
    with pytest.raises(FileExistsError):
        take(path, target)


async def test_a_damaged_or_foreign_file_is_no_backup(tmp_path: Path) -> None:
    path = tmp_path / "sigap.db"
    await _filled(path, 1, 300)
    spoilt = bytearray(path.read_bytes())
    spoilt[len(spoilt) // 2 : len(spoilt) // 2 + 4_096] = b"\xff" * 4_096
    bad, foreign, forged = tmp_path / "bad.db", tmp_path / "foreign.db", tmp_path / "forged.db"
    bad.write_bytes(spoilt)
    foreign.write_bytes(b"SQLite format 3\0" + b"\0" * 4_080)
    forged.write_bytes(path.read_bytes())
    db = sqlite3.connect(forged)
    db.execute("DROP TRIGGER event_no_update")
    db.execute("UPDATE event SET data = '{}' WHERE id = 7")
    db.commit()
    db.close()
    before = path.read_bytes()
    for file in (bad, foreign, forged):
        with pytest.raises(NotOurs, match=file.name):
            prepare(file, path)
    with pytest.raises(NotOurs, match="event 7"):
        examine(forged)
    assert path.read_bytes() == before


@pytest.mark.parametrize("dies_at", range(1, 5))
async def test_a_restore_that_is_killed_is_served_by_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dies_at: int
) -> None:
    """At each of its moves; before the first one the old database simply stands."""
    path, backup = tmp_path / "sigap.db", tmp_path / "backup.db"
    await _filled(path, 1, 5)
    take(path, backup)
    await _filled(path, 100, 5)
    database = await Database.open(path)  # a writer that was killed: its log lies beside the file
    try:
        await database.write(lambda tx: _event(tx, 200))
        draft = prepare(backup, path)
        renamed, steps = Path.rename, [0]

        def rename(self: Path, target: Path) -> Path:
            if steps[0] == dies_at:
                raise KeyboardInterrupt
            steps[0] += 1
            return renamed(self, target)

        monkeypatch.setattr(Path, "rename", rename)
        with pytest.raises(KeyboardInterrupt):
            put_in_place(draft, path, "1")
        monkeypatch.undo()
        with pytest.raises(NotOurs, match="interrupted"):
            migrate(path)
        assert put_in_place(prepare(backup, path), path, "2") == tmp_path / "sigap.db.before-1"
    finally:
        await database.close()
    assert migrate(path) == []
    assert _count(path) == 5
    [kept] = _names(tmp_path, "sigap.db.before-?")
    assert _count(tmp_path / kept) == 11, "what was there before can still be looked at"
