"""The keys of sealed copies: a file beside the database, one key for what is forgotten together (SOP 8).

A key that is destroyed makes what it sealed unreadable in every copy, wherever that lies. So the file must never lie
with the copies, and whoever copies it elsewhere replaces the former one.
"""

import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from storage.kit.migrate import NotOurs
from storage.kit.owned import create, sync
from storage.kit.sqlite import Tx
from storage.system.ledger import Erased

SUFFIX = ".keys"
NONCE = 12  # bytes, drawn anew for each value
_SCHEMA = """CREATE TABLE IF NOT EXISTS key (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice: what it sealed must not come to mean another
    class TEXT NOT NULL,
    user  INTEGER NOT NULL,                   -- whose; 0: nobody's, a ticket's
    item  INTEGER NOT NULL,                   -- the ticket; 0: none; below 0: a form that became none
    key   BLOB NOT NULL,
    UNIQUE (class, user, item)
) STRICT"""


@dataclass(frozen=True, slots=True)
class KeysGone:
    """What was forgotten since keys were last destroyed: of people, `classes` but for the items that stay; of tickets,
    the reporters' words (1) or everything (2)."""

    people: Sequence[tuple[int, Sequence[str], Sequence[int]]]
    tickets: Sequence[tuple[int, int]]


def place_of(database: Path) -> Path:
    """Where the keys of a database lie."""
    return database.with_name(f"{database.name}{SUFFIX}")


class Keys:
    """An open file of keys; `open_keys` opens it."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._ciphers: dict[int, Any] = {}
        self._ids: dict[tuple[str, int, int], int] = {}

    def seal(self, owner: tuple[str, int, int], place: str, value: str) -> tuple[int, bytes]:
        """`value`, readable only with the key of `owner` and only at its `place`; the key's id and the sealed bytes."""
        number = self._ids.get(owner) or self._of(owner)
        nonce = os.urandom(NONCE)
        return number, nonce + self._cipher(number).encrypt(nonce, value.encode(), place.encode())

    def unseal(self, number: int, place: str, sealed: bytes) -> str | None:
        """What was sealed; None where its key was destroyed. Raises NotOurs where it is not what was sealed there."""
        if self._db.execute("SELECT 1 FROM key WHERE id = :id", {"id": number}).fetchone() is None:
            return None
        try:
            opened: bytes = self._cipher(number).decrypt(sealed[:NONCE], sealed[NONCE:], place.encode())
            return opened.decode()
        except import_module("cryptography.exceptions").InvalidTag as error:
            raise NotOurs("what is sealed in the copy was changed, or these are other keys") from error

    def _of(self, owner: tuple[str, int, int]) -> int:
        values = {"class": owner[0], "user": owner[1], "item": owner[2], "key": _aesgcm().generate_key(256)}
        self._db.execute(
            "INSERT INTO key (class, user, item, key) VALUES (:class, :user, :item, :key) ON CONFLICT DO NOTHING",
            values,
        )
        row = self._db.execute(
            "SELECT id FROM key WHERE class = :class AND user = :user AND item = :item", values
        ).fetchone()
        self._ids[owner] = int(row[0])
        return self._ids[owner]

    def _cipher(self, number: int) -> Any:
        if number not in self._ciphers:
            row = self._db.execute("SELECT key FROM key WHERE id = :id", {"id": number}).fetchone()
            self._ciphers[number] = _aesgcm()(row[0])
        return self._ciphers[number]


@contextmanager
def open_keys(path: Path) -> Iterator[Keys]:
    """The keys in this file, made where there is none, on disk at the end. Raises OSError, NotOurs."""
    if not path.exists():
        create(path)
    with closing(_connect(path)) as db:
        try:
            db.execute(_SCHEMA)
            db.execute("BEGIN IMMEDIATE")
            yield Keys(db)
            db.execute("COMMIT")
        except sqlite3.DatabaseError as error:
            raise NotOurs(f"{path.name}: {error}") from error


@contextmanager
def read_keys(path: Path) -> Iterator[Keys]:
    """The keys in this file, to open a copy with. Raises NotOurs, also where they are not there."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            db.execute("SELECT 1 FROM key LIMIT 1")
            yield Keys(db)
    except sqlite3.DatabaseError as error:
        raise NotOurs(f"{path}: the copy is sealed, and its keys are not there ({error})") from error


def copy_to(path: Path, target: Path) -> None:
    """The keys as they are now, in the place of what `target` held: keys that were destroyed must not outlive there.
    Raises OSError, NotOurs."""
    draft = create(target.with_name(f".{target.name}.draft"))
    with read_keys(path):
        pass
    with closing(_connect(path)) as db:
        db.execute("VACUUM INTO :draft", {"draft": str(draft)})
    sync(draft)
    draft.rename(target)
    sync(target.parent)


def destroy(path: Path, gone: KeysGone) -> None:
    """No copy tells any more what is gone. Raises OSError, NotOurs."""
    if not path.exists():
        return
    with closing(_connect(path)) as db:
        try:
            db.execute("BEGIN IMMEDIATE")
            for user, classes, stays in gone.people:
                db.execute(
                    """DELETE FROM key WHERE user = :user AND class IN (SELECT value FROM json_each(:classes))
                       AND item NOT IN (SELECT value FROM json_each(:stays))""",
                    {"user": user, "classes": json.dumps(list(classes)), "stays": json.dumps(list(stays))},
                )
            for ticket, how_much in gone.tickets:
                db.execute(
                    """DELETE FROM key WHERE item = :ticket AND (class IN ('reports', 'relayed', 'files', 'answered')
                       OR (class IN ('ticket', 'cases') AND :much = 2))""",
                    {"ticket": ticket, "much": how_much},
                )
            db.execute("COMMIT")
            db.execute("VACUUM")
        except sqlite3.DatabaseError as error:
            raise NotOurs(f"{path.name}: {error}") from error


def gone(tx: Tx, erased: Sequence[Erased], tickets: Sequence[int]) -> KeysGone:
    """What these erasures, and the emptying of these tickets, mean for the keys. The place of somebody who was buried
    stays with the register, however old the ticket is."""
    emptied = tx.all(
        """SELECT id, iif(EXISTS (SELECT 1 FROM person AS p JOIN buried_person AS b ON b.id = p.id
                                  WHERE p.ticket_id = ticket.id), 1, forgotten)
           FROM ticket WHERE forgotten > 0 AND id IN (SELECT value FROM json_each(:tickets))""",
        {"tickets": json.dumps(list(tickets))},
    )
    people = [entry for one in erased for entry in _of_person(tx, one)]
    return KeysGone(people, [(row[0], row[1]) for row in emptied])


def _of_person(tx: Tx, one: Erased) -> list[tuple[int, list[str], list[int]]]:
    """Of updates as they came only those stay that made a ticket under legal hold; of the rest also what is open."""
    values = {"user": one.user_id, "at": one.at}
    rows = tx.all(
        """SELECT what.value FROM erasure AS e, json_each('["raw", "drafts", "relayed", "files", "reports", "searches",
             "positions", "account"]') AS what
           WHERE e.user_id = :user AND e.decided_at = :at AND json_extract(e.refused, '$.' || what.value) IS NULL
             AND (what.value <> 'account' OR json_extract(e.went, '$.account') IS NOT NULL)""",
        values,
    )
    classes = [str(row[0]) for row in rows]
    held = [int(row[0]) for row in tx.all("SELECT id FROM held_ticket")]
    stays = tx.all(
        """SELECT id FROM own_report WHERE user_id = :user AND rule IS NOT NULL
           UNION SELECT -id FROM draft WHERE user_id = :user AND state = 'open'""",
        values,
    )
    return [
        (one.user_id, [what for what in classes if what == "raw"], held),
        (one.user_id, [what for what in classes if what != "raw"], [int(row[0]) for row in stays]),
    ]


def _aesgcm() -> Any:
    """AES-GCM, loaded with the first copy. A bot that runs makes none (a command does) and is spared 7 MiB."""
    return import_module("cryptography.hazmat.primitives.ciphers.aead").AESGCM


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None, timeout=30)
    db.execute("PRAGMA secure_delete = ON")
    db.execute("PRAGMA synchronous = FULL")
    return db
