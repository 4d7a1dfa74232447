"""Files beside the database: for their owner only, and for the owner of the folder also where root wrote them.

A command that root runs must not leave a file that the service's user cannot read: the bot would not start.
"""

import os
import stat
from pathlib import Path

PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700


def create(path: Path) -> Path:
    """An empty file in the place of whatever was there. Raises OSError."""
    path.unlink(missing_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))
    hand_over(path)
    return path


def write_private(path: Path, text: str) -> None:
    """The file with this text, on disk; or the file that was there before. Raises OSError."""
    draft = create(path.with_name(f".{path.name}.draft"))
    draft.write_text(text, "utf-8")
    sync(draft)
    draft.rename(path)
    sync(path.parent)


def sync(path: Path) -> None:
    """What was written of a file, or which names a folder holds, is on disk. Raises OSError."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def hand_over(path: Path) -> None:
    """Give what root made to the owner of the folder in which it lies."""
    owner = path.parent.stat()
    if os.geteuid() == 0 and (owner.st_uid, owner.st_gid) != (0, 0):
        os.chown(path, owner.st_uid, owner.st_gid, follow_symlinks=False)


def close_to_others(path: Path) -> None:
    """Take from group and others whatever they may do with it. Raises OSError where it is somebody else's."""
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o077:
        path.chmod(mode & 0o700)
