"""[database]: where everything is kept."""

import os
from collections.abc import Iterator
from pathlib import Path

from bot.checked import Part


class Storage(Part):
    """[database]"""

    path: Path = Path("data/sigap.db")


def is_open(path: Path) -> bool:
    """Whether others than its owner may read it."""
    return path.exists() and bool(path.stat().st_mode & 0o077)


def unusable_database(path: Path) -> Iterator[str]:
    """What is wrong with the folder of the database, which is made where it is missing, or with the file itself."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if is_open(path.parent):
            yield "database.path: others may enter the folder; give the bot one of its own and chmod 700 it"
            return
        probe = path.parent / ".sigap-write-probe"
        probe.touch()
        probe.unlink(missing_ok=True)
    except OSError as error:
        yield f"database.path: the folder cannot be written ({error.strerror})"
        return
    if path.exists() and not (path.is_file() and os.access(path, os.R_OK | os.W_OK)):
        yield "database.path: is no file that can be read and written"
