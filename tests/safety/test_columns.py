"""Every column that could hold words of people is sealed in copies, or is known to hold none: a new one is looked at
before it is forgotten about (SOP 8)."""

import sqlite3
from contextlib import closing
from pathlib import Path

from storage.kit.migrate import migrate
from storage.system.sealed_places import BLANKS
from storage.system.sealing import WITHOUT

# One a line: codes, numbers of ours, digests, names of places of the settings; never what a person said or is called.
NAMES = Path(__file__).with_name("columns.txt")


def texts(db: sqlite3.Connection) -> set[str]:
    """Every column of a table that holds text or bytes."""
    tables = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").fetchall()
    return {
        f"{table}.{column}"
        for [table] in tables
        for column, kind in db.execute("SELECT name, type FROM pragma_table_info(?)", (table,))
        if kind in ("TEXT", "BLOB")
    }


def emptied(db: sqlite3.Connection) -> tuple[set[str], set[str]]:
    """Columns that a sealed copy empties, and tables of which nothing is in it: as SQLite itself understands it."""
    columns, tables = set[str](), set[str]()

    def watch(act: int, table: str | None, column: str | None, *_: str | None) -> int:
        if act == sqlite3.SQLITE_UPDATE:
            columns.add(f"{table}.{column}")
        if act == sqlite3.SQLITE_DELETE:
            tables.add(str(table))
        return sqlite3.SQLITE_OK

    for statement in WITHOUT.values():
        db.execute(statement)
    db.set_authorizer(watch)
    for blank in BLANKS:
        db.execute(blank)
    db.set_authorizer(None)
    return columns, tables


def test_each_column_is_sealed_or_known_to_hold_no_words(tmp_path: Path) -> None:
    path = tmp_path / "sigap.db"
    migrate(path)
    known = set(NAMES.read_text(encoding="utf-8").split())
    with closing(sqlite3.connect(path)) as db:
        every = texts(db)
        columns, tables = emptied(db)
    sealed = {one for one in every if one in columns or one.partition(".")[0] in tables}
    assert len(sealed) > 30 and not sealed & known
    assert every - sealed == known, "seal it (storage/system/sealed_places.py), or say here that it holds no words"
