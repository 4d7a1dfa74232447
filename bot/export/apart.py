"""Files about a period, made once for all who get the same. A year's Excel file is half a minute of pure Python and a
picture loads 60 MiB of libraries: that is for another process."""

from functools import lru_cache
from importlib import import_module
from pathlib import Path
from threading import Lock

from bot.domain.figures.edition import EditionJob
from bot.export.gather import Setting
from bot.export.printer import Printer

KEPT = 6  # files kept for the next reader of the same digest


class Apart:
    """Has files about a period made by a process of its own, one after another. The same job is made once: at seven
    in the morning several supervisors get the same pictures."""

    def __init__(self, database: Path, setting: Setting) -> None:
        self._database = database
        self._setting = setting
        self._lock = Lock()
        self._printer = Printer()
        self._made = lru_cache(KEPT)(self._make)

    def __call__(self, job: EditionJob) -> bytes:
        """The file. Raises NotMade. Not for the event loop."""
        with self._lock:
            return self._made(job)

    def close(self) -> None:
        """End the child that works and begin none any more: what it made is made again after the next start."""
        self._printer.close()

    def _make(self, job: EditionJob) -> bytes:
        return self._printer(_content, self._database, job, self._setting)


def _content(database: Path, job: EditionJob, setting: Setting) -> bytes:
    """In the child, which alone loads what makes files."""
    made: bytes = import_module("bot.export.make").content(database, job, setting)
    return made
