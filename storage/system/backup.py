"""Whole copies of the database, and the way back (F46).

A copy is taken by SQLite's own backup call, beside a running bot or without one; copying the file of a running bot with
cp tears it. A copy is looked at from the first page to the last before it may be called one.
"""

import errno
import json
import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from bot.domain.kit.events import GENESIS, first_broken
from storage.kit import events
from storage.kit.migrate import APPLICATION_ID, NotOurs, restore_mark, steps
from storage.kit.owned import create, sync, write_private
from storage.kit.sqlite import DAMAGE, Tx
from storage.system.sealing import seal


@dataclass(frozen=True, slots=True)
class Copy:
    """What a copy holds: the schema's version, how many events, tickets and accounts, and the last moment (UTC ms) that
    it knows of; None where the bot never ran. `head`: the hash of the last event."""

    version: int
    events: int
    known_until: int | None
    head: str = GENESIS
    tickets: int = 0
    accounts: int = 0


def take(database: Path, target: Path) -> Copy:
    """Copy the database to `target`, whole or not at all; what the copy holds. Raises FileExistsError, OSError, and
    NotOurs where the copy (so the database too) is damaged."""
    if target.exists():
        raise FileExistsError(errno.EEXIST, "there is such a file already", str(target))
    draft = create(target.with_name(f".{target.name}.draft"))
    try:
        _copy(database, draft)
        copy = examine(draft)
        sync(draft)
        draft.rename(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    sync(target.parent)
    return copy


def take_sealed(database: Path, target: Path, keys: Path) -> Copy:
    """As `take`, but words stand in the copy only for whoever has `keys` (storage/system/sealing.py). What is plain
    never leaves the folder of the database."""
    if target.exists():
        raise FileExistsError(errno.EEXIST, "there is such a file already", str(target))
    plain, draft = (
        create(database.with_name(f".{database.name}.copying")),
        create(target.with_name(f".{target.name}.draft")),
    )
    try:
        _copy(database, plain)
        seal(plain, draft, keys)
        copy = examine(draft)
        sync(draft)
        draft.rename(target)
    finally:
        for leftover in (plain, *_beside(plain), draft):
            leftover.unlink(missing_ok=True)
    sync(target.parent)
    return copy


def note(database: Path, copy: Copy, at: int) -> None:
    """Remember beside the database that a copy was taken at `at` (UTC ms): the running bot looks there, since nobody
    but it may write the database. Raises OSError."""
    write_private(_note(database), json.dumps({"at": at, "events": copy.events}))


def noted(database: Path) -> int | None:
    """When the newest copy was taken (UTC ms); None where none is known."""
    try:
        return int(json.loads(_note(database).read_text(encoding="utf-8"))["at"])
    except (OSError, ValueError, KeyError, TypeError):
        return None  # none was taken, or somebody wrote into the file: both mean that no copy is known


def _note(database: Path) -> Path:
    return database.with_name(f".{database.name}.backup")


def examine(path: Path) -> Copy:
    """Look at every page, every reference and the whole chain of events. Raises NotOurs."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)
    db.row_factory = sqlite3.Row
    try:
        return _examined(db, path.name)
    except (*DAMAGE, TypeError) as error:  # TypeError: a flipped bit made a number or bytes of a text
        raise NotOurs(f"{path.name}: {error}") from error
    finally:
        db.close()


def prepare(backup: Path, database: Path) -> Path:
    """A copy of `backup` beside `database`, where the bot does not see it: to be brought up to date and then to be put
    in its place (`put_in_place`). Raises NotOurs, OSError."""
    examine(backup)
    draft = database.with_name(f".{database.name}.restore")
    for leftover in (draft, *_beside(draft)):
        leftover.unlink(missing_ok=True)
    create(draft)
    shutil.copyfile(backup, draft)
    return draft


def put_in_place(draft: Path, database: Path, stamp: str) -> Path | None:
    """Put a prepared copy in the place of the database; where the old one is kept, None where there was none. Killed
    half-way, it leaves a mark with which no bot starts (`storage.kit.migrate`); doing it again is safe. Raises
    OSError."""
    _fold_log(draft)
    sync(draft)
    mark = restore_mark(database)
    if mark.exists():
        stamp = mark.read_text("ascii")  # an interrupted one goes on: what it moved and what it left belong together
    else:
        write_private(mark, stamp)
    kept = database.with_name(f"{database.name}.before-{stamp}")
    for old, new in zip((database, *_beside(database)), (kept, *_beside(kept)), strict=True):
        if old.exists():
            old.rename(new)
    draft.rename(database)
    sync(database.parent)
    mark.unlink()
    return kept if kept.exists() else None


def _examined(db: sqlite3.Connection, name: str) -> Copy:
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise NotOurs(f"{name}: this is no Sigap database")
    version = int(db.execute("PRAGMA user_version").fetchone()[0])
    if version > steps()[-1][0]:
        raise NotOurs(f"{name}: it was written by a newer release (version {version}); install that one")
    if (damage := db.execute("PRAGMA integrity_check(1)").fetchone()[0]) != "ok":
        raise NotOurs(f"{name}: it is damaged ({damage})")
    if (stray := db.execute("PRAGMA foreign_key_check").fetchone()) is not None:
        raise NotOurs(f"{name}: a row of {stray[0]} refers to nothing")
    tx = Tx(db)
    if (broken := first_broken(events.every(tx))) is not None:
        raise NotOurs(f"{name}: the chain of events is broken at event {broken}")
    known = tx.one("SELECT max(alive_at), (SELECT count(*) FROM ticket), (SELECT count(*) FROM account) FROM run")
    assert known is not None
    return Copy(version, events.count(tx), known[0], events.head(tx), known[1], known[2])


def _copy(database: Path, draft: Path) -> None:
    source = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    target = sqlite3.connect(draft, isolation_level=None)
    try:
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
    except DAMAGE as error:
        raise NotOurs(f"{database.name}: {error}") from error
    finally:
        target.close()
        source.close()


def _fold_log(path: Path) -> None:
    db = sqlite3.connect(path, isolation_level=None)
    try:
        db.execute("PRAGMA journal_mode = DELETE")
    finally:
        db.close()


def _beside(path: Path) -> tuple[Path, Path]:
    return path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")
