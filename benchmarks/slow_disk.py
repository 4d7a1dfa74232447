"""Sigap on a disk whose every fsync takes 5 ms longer: each durable commit waits that long, without the interpreter's
lock, as a real fsync does. Stands before the command line of `python -m bot`."""

import sqlite3
import time

from bot.__main__ import start
from storage.kit import database

EXTRA_S = 0.005
_commit_waiting = database.Database._commit_waiting


def _slowly(self: database.Database, connection: sqlite3.Connection) -> None:
    before = self.commits
    _commit_waiting(self, connection)
    if self.commits > before:
        time.sleep(EXTRA_S)


# Only this process: the benchmark's own.
setattr(database.Database, _commit_waiting.__name__, _slowly)

if __name__ == "__main__":
    start()
