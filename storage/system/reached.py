"""How far the database came, noted in a small file beside it: an older database that was put in its place without
`restore` shows (F58).

The note is written behind the commits that it speaks of, so it never says more than the disk was told to keep. It may
say less, after a kill or a power cut; Telegram's update ids say the rest (bot/actions/system/ops.py).
"""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from storage.kit.owned import PRIVATE_FILE, hand_over
from storage.kit.sqlite import Tx
from storage.ticket import tickets

SUFFIX = ".reached"
WIDTH = 96  # one write of one length: whoever reads meanwhile sees the old note or the new one


@dataclass(frozen=True, slots=True)
class Reach:
    """The epoch, the highest ticket number, and the last event of a database."""

    epoch: int
    ticket: int
    event: int

    def beyond(self, other: "Reach") -> bool:
        """Whether `other` is an earlier state: events are only ever added."""
        return self.epoch > other.epoch or self.event > other.event


def place_of(database: Path) -> Path:
    """Where the note of a database lies."""
    return database.with_name(f"{database.name}{SUFFIX}")


def of(tx: Tx) -> Reach:
    """How far this database came."""
    last = tx.one("SELECT coalesce(max(id), 0) FROM event")
    return Reach(tickets.epoch(tx), tickets.highest(tx), 0 if last is None else int(last[0]))


def read(database: Path) -> Reach | None:
    """What the note says; None where there is none, or only a torn one (after a power cut). Raises OSError."""
    try:
        return Reach(**json.loads(place_of(database).read_bytes()))
    except (FileNotFoundError, ValueError, TypeError):
        return None


class ReachNote:
    """The note of one database, kept up to date."""

    def __init__(self, database: Path) -> None:
        self._path = place_of(database)
        self._written: Reach | None = None

    def write(self, reached: Reach) -> None:
        """Note how far the database came, once that is on disk. Raises OSError."""
        if reached == self._written:
            return
        handle = os.open(self._path, os.O_CREAT | os.O_WRONLY, PRIVATE_FILE)
        try:
            os.pwrite(handle, json.dumps(asdict(reached)).encode().ljust(WIDTH), 0)
        finally:
            os.close(handle)
        if self._written is None:
            hand_over(self._path)
        self._written = reached
