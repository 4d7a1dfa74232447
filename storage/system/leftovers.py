"""Files beside the database in which words stand that may have been erased since: what a killed command left, and the
databases that restores replaced (SOP 8)."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from storage.kit.migrate import restore_mark

REPLACED_MS = 7 * 24 * 3_600_000  # so long whoever restored the wrong copy can go back
_STAMP = re.compile(r"\.before-restore-(\d+)(-wal|-shm)?$")


def clear_at_start(database: Path) -> int:
    """Remove what a killed restore or export left, before anybody works with the database; how many there were. Nobody
    else may hold the folder. Raises OSError."""
    found = [] if restore_mark(database).exists() else [*database.parent.glob(f".{database.name}.restore*")]
    for path in found:
        path.unlink()
    folders = [*database.parent.glob(".sigap-export-*")]
    for folder in folders:
        shutil.rmtree(folder)
    return len(found) + len(folders)


def outlived(database: Path, now: int) -> list[Path]:
    """The databases that a restore replaced more than a week before `now` (UTC ms), with what lies beside them."""
    return [path for path, at in _replaced(database) if now - at > REPLACED_MS]


def _replaced(database: Path) -> Iterator[tuple[Path, int]]:
    for path in database.parent.glob(f"{database.name}.before-restore-*"):
        if (stamp := _STAMP.search(path.name)) is not None:
            yield path, int(stamp[1])
