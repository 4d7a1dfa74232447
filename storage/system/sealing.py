"""Copies are sealed: words of people stand in them encrypted, with a key for what is forgotten together, so that an
erasure that destroys the key reaches every copy (SOP 8).

A sealed copy is a whole database: chain, register, counts and numbers are as they were, the columns with words are as
an erasure leaves them, and what stood there is in the table `sealed`.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from storage.kit import seals
from storage.kit.migrate import NotOurs
from storage.kit.sqlite import DAMAGE
from storage.system.keys import open_keys, read_keys
from storage.system.sealed_places import BLANKS, PLACES

_TABLE = """CREATE TABLE sealed (
    place TEXT NOT NULL, row TEXT NOT NULL, key INTEGER NOT NULL, value BLOB NOT NULL, PRIMARY KEY (place, row)
) STRICT, WITHOUT ROWID"""
# Each trigger of the schema, dropped; a statement is a constant, and a test knows when one is missing.
WITHOUT = {
    "event_no_update": "DROP TRIGGER event_no_update",
    "event_no_delete": "DROP TRIGGER event_no_delete",
    "person_fact_no_update": "DROP TRIGGER person_fact_no_update",
    "register_no_change": "DROP TRIGGER register_no_change",
    "register_no_delete": "DROP TRIGGER register_no_delete",
    "paper_no_change": "DROP TRIGGER paper_no_change",
    "paper_no_delete": "DROP TRIGGER paper_no_delete",
    "ticket_state_new": "DROP TRIGGER ticket_state_new",
    "ticket_state_moved": "DROP TRIGGER ticket_state_moved",
    "letter_former_stays": "DROP TRIGGER letter_former_stays",
    "ticket_remembers": "DROP TRIGGER ticket_remembers",
    "account_of_telegram": "DROP TRIGGER account_of_telegram",
    "account_gone": "DROP TRIGGER account_gone",
    "account_gone_offered": "DROP TRIGGER account_gone_offered",
    "account_gone_pause": "DROP TRIGGER account_gone_pause",
    "account_erased_offered": "DROP TRIGGER account_erased_offered",
    "person_outline_new": "DROP TRIGGER person_outline_new",
    "person_outline_person": "DROP TRIGGER person_outline_person",
    "person_outline_gone": "DROP TRIGGER person_outline_gone",
    "person_outline_fact": "DROP TRIGGER person_outline_fact",
    "person_outline_fact_emptied": "DROP TRIGGER person_outline_fact_emptied",
    "person_outline_fact_gone": "DROP TRIGGER person_outline_fact_gone",
    "person_outline_area": "DROP TRIGGER person_outline_area",
    "name_word_emptied": "DROP TRIGGER name_word_emptied",
    "name_word_gone": "DROP TRIGGER name_word_gone",
    "name_word_last": "DROP TRIGGER name_word_last",
}


def seal(plain: Path, target: Path, keys: Path) -> int:
    """Write the copy `plain`, which loses its words by that, sealed to `target` (which must not exist); how many values
    were sealed. Raises NotOurs, OSError."""
    with _opened(plain) as db, open_keys(keys) as ring:
        db.execute(_TABLE)
        count = 0
        for place in PLACES:
            for row, what, user, item, value in db.execute(place.read).fetchall():
                number, sealed = ring.seal((what, int(user), int(item)), f"{place.name}:{row}", value)
                values = {"place": place.name, "row": str(row), "key": number, "value": sealed}
                db.execute("INSERT INTO sealed (place, row, key, value) VALUES (:place, :row, :key, :value)", values)
                count += 1
        with _without_triggers(db):
            for blank in BLANKS:
                db.execute(blank)
        db.execute("COMMIT")
        db.execute("VACUUM INTO :target", {"target": str(target)})  # no page of it ever held a word
    return count


def is_sealed(copy: Path) -> bool:
    """Whether words of this copy are sealed."""
    with closing(sqlite3.connect(f"file:{copy}?mode=ro", uri=True)) as db:
        return db.execute("SELECT 1 FROM sqlite_master WHERE name = 'sealed'").fetchone() is not None


def open_up(draft: Path, keys: Path) -> int:
    """Put back what keys are there for; how many values stay empty, because their key was destroyed. Raises NotOurs
    where the keys are not there, and where something was changed; OSError."""
    if not is_sealed(draft):
        return 0
    lost: set[str] = set()
    with read_keys(keys) as ring, _opened(draft) as db:
        rows = {place.name: place for place in PLACES}
        with _without_triggers(db):
            for name in rows:  # in their order: one place may add to what another put back
                for row, key, value in db.execute(
                    "SELECT row, key, value FROM sealed WHERE place = :place", {"place": name}
                ).fetchall():
                    words = ring.unseal(key, f"{name}:{row}", value)
                    if words is None:
                        lost.add(f"{name}[{row}]")
                    else:
                        db.execute(rows[name].put_back, {"row": row, "v": words})
            db.execute("DELETE FROM live WHERE lat_e6 = 0 AND lng_e6 = 0")
            db.execute("DELETE FROM position WHERE lat_e6 = 0 AND lng_e6 = 0")
        db.execute("DROP TABLE sealed")
        if lost:  # what a destroyed key emptied was changed by nobody's hand; what somebody changed stays noticed
            seals.seal_anew(db, set(seals.changed_by_hand(db)) - lost)
        db.execute("COMMIT")
        db.execute("VACUUM")
    return len(lost)


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        try:
            db.row_factory = sqlite3.Row
            db.create_function("from_hex", 1, bytes.fromhex, deterministic=True)
            db.execute("PRAGMA secure_delete = ON")
            db.execute("BEGIN IMMEDIATE")
            yield db
        except DAMAGE as error:
            raise NotOurs(f"{path.name}: {error}") from error


@contextmanager
def _without_triggers(db: sqlite3.Connection) -> Iterator[None]:
    """They guard against changes of history by the bot; here values leave and come back as they were."""
    triggers = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        db.execute(WITHOUT[name])
    yield
    for _, sql in triggers:
        db.execute(sql)
