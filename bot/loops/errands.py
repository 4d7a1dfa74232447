"""Errands of the host's commands: small files beside the database that the running bot takes in.

The database has exactly one writing process (SQLite before 3.51.3 can damage a WAL file that two write), so a command
does not write it while the bot runs: it leaves a file that only the owner of the folder can write, and waits for the
answer. When no bot runs, the command takes the lock and does its errand by itself, the same way.
"""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

import structlog

from bot.actions.system.errands import Errand, perform
from bot.loops.context import LoopContext
from storage.kit.owned import hand_over, write_private

log = structlog.get_logger()

EVERY_S = 0.5
SUFFIX, ANSWER = ".errand", ".answer"


def folder_of(database: Path) -> Path:
    """Where errands for this database lie."""
    return database.parent / f".{database.name}.errands"


def leave(database: Path, name: str, errand: Errand) -> Path:
    """Put an errand into the folder, whole or not at all; where its answer will lie. Raises OSError."""
    folder = folder_of(database)
    folder.mkdir(mode=0o700, exist_ok=True)
    hand_over(folder)
    write_private(folder / f"{name}{SUFFIX}", json.dumps(errand))
    return folder / f"{name}{ANSWER}"


class Errands:
    """`run` is to be kept alive by the supervisor; `take_in` does what lies there now."""

    def __init__(self, context: LoopContext) -> None:
        self._context = context
        self._database, self._clock = context.database, context.clock
        self._folder = folder_of(context.database.path)
        self.progress = 0

    async def run(self, done: Callable[[], None]) -> None:
        """Look every half second until cancelled; `done` is called after errands were done."""
        while True:
            try:
                if await self.take_in():
                    done()
            except OSError as error:
                log.error("errands.failed", error=type(error).__name__)
            self.progress += 1
            await asyncio.sleep(EVERY_S)

    async def take_in(self) -> int:
        """Do every errand that lies there; how many. Raises OSError, StorageDown."""
        if not self._folder.is_dir():
            return 0
        found = sorted(self._folder.glob(f"*{SUFFIX}"))
        for file in found:
            answer = await self._do(file)
            write_private(file.with_suffix(ANSWER), answer)
            file.unlink()
        return len(found)

    async def _do(self, file: Path) -> str:
        try:
            errand = _read(file)
            if errand["kind"] == "trust_clock":
                self._clock.trust()
            now = self._clock.now()
            result = await self._database.write(
                lambda tx: perform(self._context.scene(tx, f"host:{file.stem}", "host", now), errand)
            )
        except (ValueError, KeyError, TypeError) as error:
            log.error("errands.refused", error=type(error).__name__)
            return "refused"
        log.info("errands.done", kind=str(errand["kind"]))
        return result


def _read(file: Path) -> Errand:
    errand: Errand = json.loads(file.read_text(encoding="utf-8"))
    return errand
