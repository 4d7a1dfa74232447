"""What a clean stop left is told from everything that somebody wrote since (F06)."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from storage.kit import untouched
from storage.kit.migrate import migrate
from storage.kit.owned import PRIVATE_FILE


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "sigap.db"
    migrate(path)
    return path


def _insert(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("INSERT INTO meta (name, value) VALUES ('a', 'b')")
    db.commit()
    db.close()


def _flip(path: Path) -> None:
    """One bit, and the times of the file put back, as somebody does who wants it not to show."""
    before = path.stat()
    with path.open("r+b") as file:
        file.seek(5_000)
        byte = file.read(1)[0]
        file.seek(5_000)
        file.write(bytes([byte ^ 1]))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def _replace(path: Path) -> None:
    copy = path.with_name("copy.db")
    shutil.copy2(path, copy)
    copy.rename(path)


def _log(path: Path) -> None:
    """A commit that stands in the log alone: its connection ends as a killed process does."""
    code = (
        "import os, sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.execute(sys.argv[2]); db.commit(); os._exit(9)"
    )
    insert = "INSERT INTO meta (name, value) VALUES ('a', 'b')"
    ended = subprocess.run([sys.executable, "-c", code, str(path), insert], check=False)
    assert ended.returncode == 9


def test_nothing_is_believed_without_a_note(path: Path) -> None:
    assert not untouched.holds(path)
    untouched.note(path)
    assert untouched.holds(path)
    assert untouched.place_of(path).stat().st_mode & 0o777 == PRIVATE_FILE
    untouched.clear(path)
    assert not untouched.holds(path)
    untouched.clear(path)


@pytest.mark.parametrize("change", [_insert, _flip, _replace, _log])
def test_whoever_writes_leaves_other_signs(path: Path, change: Callable[[Path], None]) -> None:
    untouched.note(path)
    change(path)
    assert not untouched.holds(path)


def test_whoever_reads_changes_nothing(path: Path) -> None:
    untouched.note(path)
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    db.close()
    assert untouched.holds(path)


def test_a_torn_note_is_none(path: Path) -> None:
    untouched.note(path)
    note = untouched.place_of(path)
    note.write_bytes(note.read_bytes()[:20])
    assert not untouched.holds(path)
