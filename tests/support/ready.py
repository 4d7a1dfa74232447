"""What almost every test begins with, made once in a process: the file of an empty database, and a folder in
memory."""

import os
import shutil
import tempfile
from functools import cache
from pathlib import Path

from storage.kit.migrate import migrate

MEMORY = Path("/dev/shm")
ROOM = 4 * 2**30  # bytes; a whole run leaves less than a fourth of it where every test fails


def empty_database(path: Path) -> None:
    """Write a database of this release without a row to `path`: every migration costs thirty milliseconds and some
    thirty syncs of the disk."""
    path.write_bytes(_migrated())


def work_in_memory() -> None:
    """Let pytest make its temporary folders in memory where there is room: a commit waits for the disk, and a test makes
    hundreds. What a power cut leaves is not asked of the disk here but of a shim (tests/faults); `--basetemp` and
    PYTEST_DEBUG_TEMPROOT choose another folder."""
    chosen = "PYTEST_DEBUG_TEMPROOT" in os.environ
    if not chosen and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free >= ROOM:
        os.environ["PYTEST_DEBUG_TEMPROOT"] = str(MEMORY)


@cache
def _migrated() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "sigap.db")
        migrate(path)
        return path.read_bytes()
