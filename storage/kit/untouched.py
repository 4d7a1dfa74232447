"""Whether a database lies there as a clean stop left it, noted in a small file beside it.

The bot looks at every page of a file before it relies on it, and again and again while it runs. What was looked at in
one life, and that nobody wrote into since its clean stop, need not be looked at once more before the next life answers:
that look follows at once beside it (bot/loops/pages.py). The note names the file and its log by device, number, size
and both times to the nanosecond: whoever writes into either of them, or puts another file there, leaves other times.
What a failing disk does without a word to the kernel shows in none of them, and is seen by the look beside the bot.
"""

import json
from pathlib import Path

from storage.kit.owned import write_private

SUFFIX = ".untouched"


def place_of(database: Path) -> Path:
    """Where the note of a database lies."""
    return database.with_name(f"{database.name}{SUFFIX}")


def note(database: Path) -> None:
    """After a clean stop of a life in which every page was looked at, with no connection left open. Raises OSError."""
    write_private(place_of(database), json.dumps(_signs(database)))


def holds(database: Path) -> bool:
    """Whether nobody wrote since the note. To be asked before anybody opens the file. Raises OSError."""
    try:
        noted = json.loads(place_of(database).read_bytes())
        return bool(noted == _signs(database))
    except (FileNotFoundError, ValueError):  # no note, or one that a power cut tore
        return False


def clear(database: Path) -> None:
    """From now on the file is written to: no note. Raises OSError."""
    place_of(database).unlink(missing_ok=True)


def _signs(database: Path) -> list[list[int]]:
    """What changes with every write: of the file, and of its log where there is one."""
    log = database.with_name(f"{database.name}-wal")
    files = [database.stat(), *([log.stat()] if log.exists() and log.stat().st_size else [])]
    return [[one.st_dev, one.st_ino, one.st_size, one.st_mtime_ns, one.st_ctime_ns] for one in files]
