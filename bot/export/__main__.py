"""The child that makes one file: what to make comes in, the file goes out. Started by bot/export/apart.py only."""

import os
import pickle
import shutil
import sys
import tempfile
import zipfile
from io import BytesIO
from pathlib import Path

from bot.export.make import make

PREFIX = ".sigap-export-"
NICE = 10  # the bot's own work comes first


def main() -> None:
    """Read an order, write a file."""
    os.nice(NICE)
    # What comes in was written by the process that started this one, over a pipe that nobody else holds.
    database, job, setting = pickle.load(sys.stdin.buffer)  # noqa: S301
    # Beside the database, which only its owner can read. One child works at a time, so what lies there was left by one
    # that was killed.
    for left in database.parent.glob(f"{PREFIX}*"):
        shutil.rmtree(left, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=PREFIX, dir=database.parent) as folder:
        made = make(database, job, setting, Path(folder))
        sys.stdout.buffer.write(made[0].read_bytes() if len(made) == 1 else _together(made))


def _together(made: list[Path]) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as bundle:
        for path in made:
            bundle.write(path, path.name)
    return stream.getvalue()


if __name__ == "__main__":
    main()
