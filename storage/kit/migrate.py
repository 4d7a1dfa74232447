"""Numbered migrations, each in one transaction with the version that it leads to.

A kill at any point leaves the old schema or the new one. A database of a newer release, or of another program, is
refused and never touched.
"""

import re
import sqlite3
from importlib.resources import files
from pathlib import Path

from storage.kit import seals
from storage.kit.owned import create
from storage.kit.sqlite import DAMAGE

APPLICATION_ID = 0x53494741  # "SIGA"


class NotOurs(Exception):
    """The file is no Sigap database, is damaged, or was written by a newer release. Nothing was changed."""


def steps() -> list[tuple[int, str]]:
    """Every migration as (version, SQL), in order."""
    found = []
    for file in files("storage").joinpath("migrations").iterdir():
        if match := re.fullmatch(r"(\d{4})_\w+\.sql", file.name):
            found.append((int(match[1]), file.read_text(encoding="utf-8")))
    return sorted(found)


def migrate(path: Path, *, looked: bool = False) -> list[int]:
    """Bring the file at `path` to the newest version; the versions that were applied, in order. Every page is looked at
    before, but where `looked` says that it was and nothing is to be changed (storage/kit/untouched.py).

    Raises NotOurs.
    """
    if restore_mark(path).exists():
        raise NotOurs("a restore was interrupted; do it again (`python -m bot restore FILE`)")
    if not path.exists():
        create(path)
    db = sqlite3.connect(path, isolation_level=None)
    db.row_factory = sqlite3.Row
    try:
        db.create_function("bytes_of", 1, _bytes_of, deterministic=True)
        # A step that writes a table anew frees pages full of words, which nothing looks at later (storage/kit/gaps.py).
        db.execute("PRAGMA secure_delete = ON")
        return _apply_missing(db, looked=looked)
    except DAMAGE as error:
        raise NotOurs(f"{path.name}: {error}") from error
    finally:
        db.close()


def _bytes_of(digits: str) -> bytes:
    """What hexadecimal digits say; of what is none the letters themselves, so that a chain that was changed by hand
    stays one that was changed."""
    try:
        return bytes.fromhex(digits)
    except ValueError:
        return digits.encode()


def restore_mark(path: Path) -> Path:
    """The file that stands beside a database while a backup is put in its place."""
    return path.with_name(f".{path.name}.restoring")


def version(path: Path) -> int:
    """The schema version of the file, 0 for a new one. Raises NotOurs."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return int(db.execute("PRAGMA user_version").fetchone()[0])
    except DAMAGE as error:
        raise NotOurs(f"{path.name}: {error}") from error
    finally:
        db.close()


def _apply_missing(db: sqlite3.Connection, *, looked: bool) -> list[int]:
    known = steps()
    have = _owned_version(db)
    if not (looked and have == known[-1][0]):
        _look(db, have)
    if have > known[-1][0]:
        raise NotOurs(f"the database has version {have}, this release knows {known[-1][0]}: install the newer release")
    db.execute("PRAGMA journal_mode = WAL")  # only now: it changes the file
    applied = []
    aside = seals.changed_by_hand(db) if seals.SINCE <= have < known[-1][0] else []
    for number, sql in known:
        if number > have:
            db.executescript(
                f"BEGIN IMMEDIATE;\n{sql}\nPRAGMA application_id = {APPLICATION_ID};\nPRAGMA user_version = {number};"
            )
            if number >= seals.SINCE:
                seals.seal_anew(db, aside)
            db.execute("COMMIT")
            applied.append(number)
    return applied


def _owned_version(db: sqlite3.Connection) -> int:
    owner = db.execute("PRAGMA application_id").fetchone()[0]
    have = int(db.execute("PRAGMA user_version").fetchone()[0])
    tables = db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if owner != APPLICATION_ID and (owner or have or tables):
        raise NotOurs("the file belongs to another program; set [database] path to a file of its own")
    return have


def _look(db: sqlite3.Connection, have: int) -> None:
    if have and (damage := db.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
        raise NotOurs(f"the database is damaged ({damage}); restore the latest backup")
