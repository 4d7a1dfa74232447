"""Makes a file in a process of its own. A year's Excel file is half a minute of pure Python and a picture loads 60 MiB
of libraries: inside the bot both would slow every dialogue down and stay in its memory. A child that dies takes
nothing with it."""

import pickle
import subprocess
import sys
from functools import lru_cache
from pathlib import Path
from threading import Lock

from bot.domain.figures.edition import EditionJob
from bot.export.gather import Setting

TIMEOUT_S = 300.0
KEPT = 6  # files kept for the next reader of the same digest


class NotMade(Exception):
    """The child could not make it, or found nothing to show."""


class Apart:
    """Has files about a period made by a process of its own.

    Calls one child at a time, so that two files never need the memory of both. The same job is made once: at seven
    in the morning several supervisors get the same pictures."""

    def __init__(self, database: Path, setting: Setting) -> None:
        self._database = database
        self._setting = setting
        self._lock = Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._closed = False
        self._made = lru_cache(KEPT)(self._make)

    def __call__(self, job: EditionJob) -> bytes:
        """The file. Raises NotMade. Not for the event loop."""
        with self._lock:
            return self._made(job)

    def close(self) -> None:
        """End the child that works and begin none any more: what it made is made again after the next start."""
        self._closed = True
        if self._child is not None:
            self._child.kill()

    def _make(self, job: EditionJob) -> bytes:
        if self._closed:
            raise NotMade("closed")
        order = pickle.dumps((self._database, job, self._setting))
        program = [sys.executable, "-m", "bot.export"]
        # This program, with nothing of a person in its arguments; what it complains of may quote one and is dropped.
        with subprocess.Popen(  # noqa: S603
            program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as child:
            self._child = child
            try:
                made, _ = child.communicate(order, TIMEOUT_S)
            except subprocess.TimeoutExpired:
                child.kill()
                raise NotMade("too slow") from None
            finally:
                self._child = None
        if child.returncode != 0 or not made:
            raise NotMade(f"exit {child.returncode}")
        return made
