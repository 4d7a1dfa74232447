"""Looking at the chain of events without touching it, beside a running bot or without one."""

import re
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from bot.domain.kit.events import GENESIS, first_broken
from storage.kit import events
from storage.kit.migrate import NotOurs
from storage.kit.seals import changed_by_hand
from storage.kit.sqlite import DAMAGE, Tx, connect, hop, one_view

_HEAD = re.compile(r"(\d{1,18})[:-]([0-9a-f]{8,64})")


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a chain as somebody noted it: how many events there were, and how the last one's hash begins."""

    count: int
    begins: str

    @classmethod
    def read(cls, text: str) -> "Head":
        """`1234:89abcdef01234567`, at least eight digits of the hash. Raises ValueError."""
        match = _HEAD.fullmatch(text.strip().lower())
        if match is None:
            raise ValueError("must look like 1234:89abcdef01234567")
        return cls(int(match[1]), match[2])


@dataclass(frozen=True, slots=True)
class ChainVerdict:
    """How many events there are; the id of the first that does not follow from the one before (None: the chain is
    whole); the hash of the last; whether the noted head is part of this chain; the guarded rows that are not as the
    chain says (storage/kit/seals.py)."""

    count: int
    broken: int | None
    head: str
    fits: bool
    by_hand: tuple[str, ...] = ()


async def check_chain(path: Path, head: Head | None = None) -> ChainVerdict:
    """Look at every event. Raises NotOurs for a file without a chain."""
    reader = await connect(path, writable=False)
    try:
        return await hop(reader, lambda db: _check(db, head))
    except (*DAMAGE, TypeError) as error:
        raise NotOurs(f"{path.name}: {error}") from error
    finally:
        await reader.close()


def _check(db: sqlite3.Connection, head: Head | None) -> ChainVerdict:
    tx = Tx(db)
    with one_view(db):  # a bot may be at work beside us
        fits = head is None or _hash_of(tx, head.count).startswith(head.begins)
        return ChainVerdict(
            events.count(tx), first_broken(events.every(tx)), events.head(tx), fits, tuple(changed_by_hand(db))
        )


def _hash_of(tx: Tx, number: int) -> str:
    """The hash of the n-th event; that of an empty chain for 0, nothing for one that is not there."""
    if number == 0:
        return GENESIS
    row = tx.one("SELECT hash FROM event ORDER BY id LIMIT 1 OFFSET :before", {"before": number - 1})
    return events.digits(row[0]) if row else ""
