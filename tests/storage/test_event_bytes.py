"""The step that keeps hashes as bytes leaves every event as it was, and one that was changed by hand as changed."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.domain.kit.events import GENESIS, first_broken, link
from storage.kit import events, migrate
from storage.kit.migrate import steps
from storage.kit.sqlite import Tx
from storage.system import backup

BEFORE = 51


def _old(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database as the release before left it, with three events."""
    with monkeypatch.context() as patched:
        patched.setattr(migrate, "steps", lambda: [one for one in steps() if one[0] <= BEFORE])
        migrate.migrate(path)
    with closing(sqlite3.connect(path)) as db, db:
        before = GENESIS
        for number in range(1, 4):
            before = link(before, number, "host", "ticket.claim", None, f"u:{number}", "{}")
            db.execute(
                "INSERT INTO event VALUES (?, ?, 'host', 'ticket.claim', NULL, ?, '{}', ?)",
                (number, number, f"u:{number}", before),
            )


def _chain(path: Path) -> tuple[int | None, str]:
    with closing(sqlite3.connect(path)) as db:
        tx = Tx(db)
        return first_broken(events.every(tx)), events.head(tx)


def test_every_event_is_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "sigap.db"
    _old(path, monkeypatch)
    broken, head = _chain(path)
    assert broken is None and len(head) == len(GENESIS)
    backup.examine(path)  # a copy of the older release is looked at before it is brought up to date
    migrate.migrate(path)
    assert _chain(path) == (None, head)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT DISTINCT typeof(hash), length(hash) FROM event").fetchall() == [("blob", 32)]


@pytest.mark.parametrize("digits", ["abc", "ab", "keine Ziffern"])
def test_what_was_changed_by_hand_still_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, digits: str) -> None:
    path = tmp_path / "sigap.db"
    _old(path, monkeypatch)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("DROP TRIGGER event_no_update")
        db.execute("UPDATE event SET hash = ? WHERE id = 2", (digits,))
    migrate.migrate(path)
    assert _chain(path)[0] == 2
