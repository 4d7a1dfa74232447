"""Power cuts: what was synchronised stays, of the rest a random share of sectors, in any order.

A preloaded library (`power_cut.c`, compiled where it is used) keeps each file of the database as it was when it was
last synchronised. A cut is a SIGKILL, after which the files are put together anew from what was surely on the disk and
from those sectors that happened to be there too. `strike` has it fall just before a synchronisation, where there is
something to lose.
"""

import random
import shutil
import subprocess
from pathlib import Path

SECTOR = 512
SOURCE = Path(__file__).with_name("power_cut.c")


class NoCompiler(RuntimeError):
    """There is no C compiler on this machine: power cuts cannot be played."""


def compiled(folder: Path) -> Path:
    """Compile what is preloaded. Raises NoCompiler."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        raise NoCompiler
    target = folder / "power_cut.so"
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-o", str(target), str(SOURCE), "-ldl"], check=True
    )
    return target


def strike(database: Path) -> None:
    """The process dies before its next synchronisation."""
    database.with_name(f"{database.name}.cut").touch()


def cut(database: Path, dice: random.Random) -> int:
    """The files as a power cut leaves them, after the process was killed; how many bytes were lost."""
    database.with_name(f"{database.name}-shm").unlink(missing_ok=True)  # it lives in memory
    share = dice.random()
    return sum(_cut(path, share, dice) for path in (database, database.with_name(f"{database.name}-wal")))


def _cut(path: Path, share: float, dice: random.Random) -> int:
    if not path.exists():
        return 0
    kept = path.with_name(f"{path.name}.synced")
    written, sure = path.read_bytes(), kept.read_bytes() if kept.exists() else b""
    size = dice.choice((len(sure), len(written)))
    left = bytearray(sure[:size].ljust(size, b"\0"))
    for at in range(0, min(size, len(written)), SECTOR):
        end = min(at + SECTOR, size)
        if left[at:end] != written[at:end] and dice.random() < share:
            left[at:end] = written[at:end].ljust(end - at, b"\0")
    path.write_bytes(left)
    kept.write_bytes(left)  # the machine is on again: this is what its disk holds
    return sum(a != b for a, b in zip(left, written, strict=False)) + abs(len(written) - len(left))
