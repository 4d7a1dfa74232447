"""A folder of copies: named by moment and head of the chain, thinned out with age; and what a copy does not know."""

import json
import re
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from storage.kit.outbox import FIRST_OF_OTHERS
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
class ReceivedUpdate:
    """An update as it came by the messenger `channel`, which calls it `external_id` (None: by its number)."""

    update_id: int
    lane: int
    raw: str
    channel: str
    external_id: str | None


@dataclass(frozen=True, slots=True)
class NewAddress:
    """Where an account is reached that a copy has never heard of; instants in UTC ms."""

    account_id: int
    channel: str
    external_id: str
    used_at: int
    phone: str | None
    window_until: int | None


@dataclass(frozen=True, slots=True)
class ReceivedSince:
    """What a database received that a copy of it does not know: the updates as they came, who reported in them, and how
    whoever is new by a messenger beside Telegram is reached."""

    updates: tuple[ReceivedUpdate, ...] = ()
    reporters: tuple[int, ...] = ()
    addresses: tuple[NewAddress, ...] = ()


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
        """SELECT update_id, lane, raw, channel, external_id FROM main.inbox AS i
           WHERE raw IS NOT NULL AND NOT EXISTS (SELECT 1 FROM copy.inbox AS known WHERE known.update_id = i.update_id)
           ORDER BY update_id"""
    )
    people = tx.all(
        """SELECT DISTINCT r.user_id FROM main.reporter AS r JOIN main.ticket AS t ON t.id = r.ticket_id
           WHERE NOT EXISTS (SELECT 1 FROM copy.ticket AS known WHERE known.nonce = t.nonce) ORDER BY r.user_id"""
    )
    found = tx.all(
        """SELECT account_id, channel, external_id, used_at, phone, window_until FROM main.address AS a
           WHERE account_id >= :others AND leaving = 0 AND external_id <> 'gone ' || account_id
             AND NOT EXISTS (SELECT 1 FROM copy.address AS known WHERE known.account_id = a.account_id)""",
        {"others": FIRST_OF_OTHERS},
    )
    updates = tuple(ReceivedUpdate(*row) for row in rows)
    return ReceivedSince(updates, tuple(int(row[0]) for row in people), tuple(NewAddress(*row) for row in found))


def introduce(tx: Tx, later: ReceivedSince, *, again: bool) -> None:
    """Let a copy know where those are reached who reported by another messenger since; with `again` also whoever wrote
    anything that will have its effect once more. Without it their number would be given to whoever comes next."""
    whom = {*later.reporters, *(one.lane for one in later.updates if again)}
    for one in later.addresses:
        if one.account_id in whom:
            tx.run(
                """INSERT INTO address (account_id, channel, external_id, used_at, phone, window_until)
                   VALUES (:account_id, :channel, :external_id, :used_at, :phone, :window_until)
                   ON CONFLICT DO NOTHING""",
                asdict(one),
            )


def replay(tx: Tx, updates: Sequence[ReceivedUpdate], now: int) -> int:
    """Put updates into the inbox of a copy, to have their effect when the bot starts; how many it did not know."""
    new = tx.run(
        """INSERT INTO inbox (update_id, received_at, lane, raw, channel, external_id)
           SELECT json_extract(value, '$.update_id'), :now, json_extract(value, '$.lane'), json_extract(value, '$.raw'),
                  json_extract(value, '$.channel'), json_extract(value, '$.external_id')
           FROM json_each(:updates) WHERE true
           ON CONFLICT DO NOTHING""",
        {"now": now, "updates": json.dumps([asdict(one) for one in updates])},
    )
    if updates:
        last = max(one.update_id for one in updates)
        runs.remember(tx, "last_update_id", str(max(last, int(runs.fact(tx, "last_update_id") or 0))))
    return new
