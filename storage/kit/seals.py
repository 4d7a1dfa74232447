"""Rows that nobody changes behind the bot's back: roles, people, deaths, letters, burials, papers, visits (F63).

The chain of events shows a change of history, and knows nothing of a row that was changed by hand. So every transaction
in which a guarded row changed ends with one event `rows.sealed`: the new digest of each such row, nothing for one that
is gone. Which rows changed is noted by triggers that only the bot's own connection has; whoever writes past it leaves a
row that no event knows. Digests are salted, since what stands in a chain for ever must tell nothing about words that
were erased; the salt stands beside the row and is replaced with every change.
"""

import hashlib
import json
import os
import sqlite3
from collections.abc import Collection
from string import Template

from bot.domain.kit.events import RowsSealedEvent
from storage.kit import events
from storage.kit.sqlite import Tx

SINCE = 24  # the migration that brought the salts: what stands there before it is sealed by it
_FROM_THE_FIRST = (
    "role", "person", "person_fact", "person_photo", "person_move", "health_check", "referral", "death", "letter",
    "death_step", "death_religion", "burial", "register", "paper",
)  # fmt: skip
# Each table with the migration that sealed what stood in it: a file of an older version knows nothing of its rows.
GUARDED = {**dict.fromkeys(_FROM_THE_FIRST, SINCE), "visit": 40, "visit_photo": 40}
DIGITS = 16
_TRIGGER = Template(
    """CREATE TEMP TRIGGER sealed_${table}_${what} AFTER ${what} ON main."${table}"
       BEGIN INSERT OR IGNORE INTO touched VALUES ${keys}; END"""
)
_ROW = Template("""SELECT * FROM main."${table}" WHERE ${same}""")
_ROWS = Template("""SELECT ${key} AS sealed_key, * FROM main."${table}" """)
_OLD_NEW = {"INSERT": ("NEW",), "UPDATE": ("OLD", "NEW"), "DELETE": ("OLD",)}


def guard(db: sqlite3.Connection) -> None:
    """Note from now on, on this connection, which guarded rows it changes."""
    db.execute("CREATE TEMP TABLE touched (tbl TEXT, key TEXT, PRIMARY KEY (tbl, key)) STRICT, WITHOUT ROWID")
    for table in GUARDED:
        for what, sides in _OLD_NEW.items():
            keys = ", ".join(f"('{table}', {_key(db, table, f'{side}.')})" for side in sides)
            db.execute(_TRIGGER.substitute(table=table, what=what, keys=keys))


def seal(db: sqlite3.Connection) -> None:
    """Before a commit, on a connection with `guard`: one event for the guarded rows that this transaction changed."""
    touched = db.execute("SELECT tbl, key FROM temp.touched ORDER BY tbl, key").fetchall()
    if not touched:
        return
    _append(db, {f"{table}{key}": _sealed(db, table, key) for table, key in touched})
    db.execute("DELETE FROM temp.touched")


def seal_anew(db: sqlite3.Connection, aside: Collection[str] = ()) -> None:
    """After a migration (`SINCE` and those that follow): one event for the guarded rows that are not as the chain says,
    apart from those that were not so before it (`aside`, from `changed_by_hand`): a release makes no tampering good."""
    digests: dict[str, str | None] = {}
    version = _version(db)
    for name in _changed(db, version):
        if name not in aside:
            table, bracket, rest = name.partition("[")
            digests[name] = _sealed(db, table, bracket + rest)
    if digests:
        _append(db, digests, version)


def changed_by_hand(db: sqlite3.Connection) -> list[str]:
    """The guarded rows that are not as the chain says, as table and key: changed, added or taken away by somebody
    else. It says nothing about the chain itself (`first_broken`)."""
    return _changed(db, _version(db))


def _version(db: sqlite3.Connection) -> int:
    """Of the schema; within a migration the one that it leads to."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def _changed(db: sqlite3.Connection, version: int) -> list[str]:
    known: dict[str, str | None] = {}
    for [data] in db.execute("SELECT data FROM event WHERE kind = 'rows.sealed' ORDER BY id"):
        known |= json.loads(data)
    salts = {f"{table}{key}": salt for table, key, salt in db.execute("SELECT tbl, key, salt FROM salt")}
    wrong = []
    for table in (one for one, since in GUARDED.items() if since <= version):
        for row in _rows(db, table):
            name = f"{table}{row['sealed_key']}"
            if _digest(salts.get(name, b""), row) != known.pop(name, None):
                wrong.append(name)
    return wrong + [name for name, digest in known.items() if digest is not None]


def fresh_salt() -> bytes:
    """What nobody can guess."""
    return os.urandom(16)


def _append(db: sqlite3.Connection, digests: dict[str, str | None], version: int = events.BYTES_SINCE) -> None:
    last = db.execute("SELECT at FROM event ORDER BY id DESC LIMIT 1").fetchone()
    at = 0 if last is None else int(last[0])  # what was done is the event before this one
    add = events.append if version >= events.BYTES_SINCE else events.append_digits
    add(Tx(db), RowsSealedEvent(digests), at=at, actor="host", ticket_id=None, cause="")


def _sealed(db: sqlite3.Connection, table: str, key: str) -> str | None:
    """The digest of a row with a fresh salt; None for one that is gone, and its salt is gone with it."""
    row = db.execute(_ROW.substitute(table=table, same=_same(db, table)), {"key": key}).fetchone()
    name = {"tbl": table, "key": key}
    if row is None:
        db.execute("DELETE FROM salt WHERE tbl = :tbl AND key = :key", name)
        return None
    salt = fresh_salt()
    db.execute(
        """INSERT INTO salt (tbl, key, salt) VALUES (:tbl, :key, :salt)
           ON CONFLICT (tbl, key) DO UPDATE SET salt = excluded.salt""",
        {**name, "salt": salt},
    )
    return _digest(salt, row)


def _digest(salt: bytes, row: sqlite3.Row) -> str:
    """Columns that are empty are left out, so that one that a later release adds changes nothing."""
    filled = {name: row[name] for name in row.keys() if row[name] is not None and name != "sealed_key"}  # noqa: SIM118
    text = json.dumps(filled, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=bytes.hex)
    return hashlib.sha256(salt + text.encode()).hexdigest()[:DIGITS]


def _rows(db: sqlite3.Connection, table: str) -> list[sqlite3.Row]:
    return db.execute(_ROWS.substitute(table=table, key=_key(db, table))).fetchall()


def _columns(db: sqlite3.Connection, table: str) -> list[str]:
    """The primary key's columns, in its order."""
    found = db.execute("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", (table,))
    return [str(row[0]) for row in found]


def _key(db: sqlite3.Connection, table: str, side: str = "") -> str:
    return "json_array({})".format(", ".join(f'{side}"{column}"' for column in _columns(db, table)))


def _same(db: sqlite3.Connection, table: str) -> str:
    return " AND ".join(
        f"\"{column}\" = json_extract(:key, '$[{number}]')" for number, column in enumerate(_columns(db, table))
    )
