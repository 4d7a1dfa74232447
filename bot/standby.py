"""The second machine: whether it could take over, and that it does."""

import asyncio
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.config import Config
from bot.copies import Restored, look, restore
from bot.owner import BadCopy
from bot.replica import newest_file, series
from bot.settings import make_clock
from storage.system.backup import Copy
from storage.system.copies import ReceivedSince

BACK = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 180, 360))


@dataclass(frozen=True, slots=True)
class Fetched:
    """A state of the copy, whole to the last page; why no newer one was taken (empty: it is the newest)."""

    file: Path
    copy: Copy
    skipped: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The copy as it could be taken over now, how old its latest sign of life is, and how long fetching it took (s)."""

    copy: Copy
    age_ms: int | None
    seconds: float


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What was done, and which newer states could not be used."""

    restored: Restored
    skipped: tuple[str, ...]


def rehearse(config: Config, replica: Path) -> Rehearsal:
    """Fetch the copy into a scratch folder, look at every page and the chain, and throw it away. Raises BadCopy, also
    where only an older state could be taken; OSError."""
    clock = make_clock(config)
    began = clock.monotonic()
    with tempfile.TemporaryDirectory(prefix="sigap-standby-") as scratch:
        found = _fetch(config, replica, Path(scratch))
    if found.skipped:
        raise BadCopy("; ".join((*found.skipped, "only an older state is whole")))
    age = None if found.copy.known_until is None else clock.now() - found.copy.known_until
    return Rehearsal(found.copy, age, clock.monotonic() - began)


def take_over(config: Config, replica: Path, keys_from: Path | None = None) -> TakenOver:
    """Put the copy in the place of this machine's database, which is kept beside it; the bot is to be started then, and
    the first machine must never run again with this token. Where the newest state is damaged, the newest whole one is
    taken, and the rest is as after a restore. Raises SecondInstance, BadCopy, OSError."""
    folder = config.database.path.parent
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".sigap-standby-", dir=folder) as scratch:
        found = _fetch(config, replica, Path(scratch))
        level = not found.skipped
        work = restore(config, found.file, ReceivedSince(), again=False, keys_at=keys_from, taken_over=level)
        return TakenOver(asyncio.run(work), found.skipped)


def _fetch(config: Config, replica: Path, folder: Path) -> Fetched:
    """The newest state that is whole. Raises BadCopy where none is."""
    program = shutil.which(config.standby.litestream)
    if program is None:
        raise BadCopy(f"standby.litestream: there is no program {config.standby.litestream}")
    skipped: list[str] = []
    for one, until in _states(replica):
        try:
            file = _restored(program, one, until, folder / f"{len(skipped)}.db")
            return Fetched(file, look(file), tuple(skipped))
        except BadCopy as error:
            skipped.append(str(error))
    raise BadCopy("; ".join(skipped[:3]) or f"{replica}: there is no copy in it")


def _states(replica: Path) -> Iterator[tuple[Path, datetime | None]]:
    """Series and moments, the newest first. A series without a file was never counted on: the one before is whole."""
    for one in reversed(series(replica)):
        if (written := newest_file(one)) is None:
            continue
        yield one, None
        for back in BACK:
            yield one, datetime.fromtimestamp(written, UTC) - back


def _restored(program: str, one: Path, until: datetime | None, file: Path) -> Path:
    """A state of a series as one file. Raises BadCopy."""
    then = [] if until is None else ["-timestamp", until.strftime("%Y-%m-%dT%H:%M:%SZ")]
    done = subprocess.run(  # noqa: S603 (the program and the folder are the operator's own settings)
        [program, "restore", *then, "-o", str(file), f"file://{one.absolute()}"],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode or not file.exists():
        last = (done.stderr or done.stdout).strip().splitlines()[-1:] or ["nothing was said"]
        raise BadCopy(f"{one}{f' until {until:%H:%M:%S} UTC' if until else ''}: {last[0]}")
    return file
