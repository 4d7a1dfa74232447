"""The ledger of erasures: a file outside the database, so that a copy from before an erasure brings no words back.

It holds no words: account numbers, ticket numbers, classes, moments (UTC ms). It is written after the erasing
transaction and before the pages are wiped; a crash between is made good at the next start, since the database says what
it lacks.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from storage.kit.owned import write_private
from storage.kit.sqlite import Tx

SUFFIX = ".erased"
BESIDE_COPIES = "sigap.erased"  # in a folder of copies: newer than every copy in it


class LedgerDamaged(ValueError):
    """The file is no ledger of erasures: what it held is not known, so nothing may be restored without it."""


@dataclass(frozen=True, slots=True)
class Erased:
    """One erasure: whose, when it was decided, which classes went, of which tickets the words went."""

    user_id: int
    at: int
    classes: tuple[str, ...]
    tickets: tuple[int, ...]


def place_of(database: Path) -> Path:
    """Where the ledger of a database lies."""
    return database.with_name(f"{database.name}{SUFFIX}")


def read(path: Path) -> tuple[Erased, ...]:
    """Every erasure that the file knows, the oldest first; none where there is no file. Raises LedgerDamaged,
    OSError."""
    if not path.exists():
        return ()
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        found = [Erased(int(r["user_id"]), int(r["at"]), tuple(r["classes"]), tuple(r["tickets"])) for r in rows]
    except (ValueError, KeyError, TypeError) as error:
        raise LedgerDamaged(f"{path}: {type(error).__name__}") from error
    return tuple(sorted(found, key=lambda one: one.at))


def write(path: Path, erased: Iterable[Erased]) -> None:
    """Keep these, each once, in the place of what the file held. Raises OSError."""
    known = sorted(set(erased), key=lambda one: (one.at, one.user_id))
    write_private(path, json.dumps([asdict(one) for one in known], separators=(",", ":")))


def of_database(tx: Tx) -> tuple[Erased, ...]:
    """The erasures that a database has made."""
    rows = tx.all(
        """SELECT user_id, decided_at, went, tickets FROM erasure
           WHERE decided_at IS NOT NULL AND went <> '{}' ORDER BY id"""
    )
    return tuple(Erased(row[0], row[1], tuple(json.loads(row[2])), tuple(json.loads(row[3]))) for row in rows)


def missing(known: Sequence[Erased], made: Sequence[Erased]) -> tuple[Erased, ...]:
    """What `known` has and `made` has not."""
    there = set(made)
    return tuple(one for one in known if one not in there)
