"""A folder of copies: named by moment and head of the chain, thinned out with age; and what a copy does not know."""

import re
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from storage.kit import inbox
from storage.kit.inbox import InboxRow
from storage.kit.sqlite import DAMAGE, Tx
from storage.system import runs
from storage.system.backup import Copy

HOUR_MS, DAY_MS = 3_600_000, 86_400_000
HEAD = 16  # so much of the hash stands in a name: enough to tell, short enough to read out
_NAME = re.compile(r"sigap-(\d{8}T\d{6})Z-(\d+)-([0-9a-f]{16})\.db")


def name_of(copy: Copy, at: int) -> str:
    """The name of a copy that was taken at `at` (UTC ms): its moment, the number of events, the head of their chain."""
    moment = datetime.fromtimestamp(at / 1_000, UTC)
    return f"sigap-{moment:%Y%m%dT%H%M%SZ}-{copy.events}-{copy.head[:HEAD]}.db"


def taken_at(path: Path) -> int | None:
    """When the copy was taken (UTC ms), by its name; None for another file."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    return round(datetime.strptime(match[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC).timestamp() * 1_000)


def newest(folder: Path) -> Path | None:
    """The newest copy in the folder. Raises OSError."""
    found = [(at, path) for path in folder.iterdir() if (at := taken_at(path)) is not None]
    return max(found)[1] if found else None


def outlived(paths: Iterable[Path], now: int, hours: int, days: int) -> list[Path]:
    """Which copies may go: of the last `hours` each one stays, of the last `days` (24 h each) the first one of each
    day, and always the newest one. Files with other names are nobody's to delete."""
    dated = sorted((at, path) for path in paths if (at := taken_at(path)) is not None)
    kept: set[int] = set()
    gone = []
    for at, path in dated[:-1]:
        day, age = at // DAY_MS, now - at
        if age < hours * HOUR_MS or (age < days * DAY_MS and day not in kept):
            kept.add(day)
        else:
            gone.append(path)
    return gone


@dataclass(frozen=True, slots=True)
class ReceivedSince:
    """What a database received that a copy of it does not know: the updates as they came, and who reported in them."""

    updates: tuple[InboxRow, ...] = ()
    reporters: tuple[int, ...] = ()


def unknown_to(copy: Path, database: Path) -> ReceivedSince:
    """What stands in the database and not in the copy. Nothing where the database cannot be read: it is replaced
    because it is damaged, more often than not."""
    db = sqlite3.connect(f"file:{database}?mode=ro", uri=True, isolation_level=None)
    db.row_factory = sqlite3.Row
    try:
        db.execute("ATTACH :copy AS copy", {"copy": f"file:{copy}?mode=ro"})
        return _unknown(Tx(db))
    except DAMAGE:
        return ReceivedSince()
    finally:
        db.close()


def _unknown(tx: Tx) -> ReceivedSince:
    rows = tx.all(
        """SELECT update_id, lane, raw FROM main.inbox AS i
           WHERE raw IS NOT NULL AND NOT EXISTS (SELECT 1 FROM copy.inbox AS known WHERE known.update_id = i.update_id)
           ORDER BY update_id"""
    )
    people = tx.all(
        """SELECT DISTINCT r.user_id FROM main.reporter AS r JOIN main.ticket AS t ON t.id = r.ticket_id
           WHERE NOT EXISTS (SELECT 1 FROM copy.ticket AS known WHERE known.nonce = t.nonce) ORDER BY r.user_id"""
    )
    return ReceivedSince(tuple(InboxRow(*row) for row in rows), tuple(int(row[0]) for row in people))


def replay(tx: Tx, updates: Sequence[InboxRow], now: int) -> int:
    """Put updates into the inbox of a copy, to have their effect when the bot starts; how many it did not know."""
    new = inbox.keep(tx, updates, now)
    if updates:
        last = max(one.update_id for one in updates)
        runs.remember(tx, "last_update_id", str(max(last, int(runs.fact(tx, "last_update_id") or 0))))
    return new
