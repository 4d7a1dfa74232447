"""The bot as a process beside the stand-in, with a configuration and a database of its own."""

import asyncio
import os
import sys
import tempfile
from pathlib import Path
from typing import IO

from sandbox.whatsapp import DemoNumber
from simulator import StandIn
from simulator.stories import Story, StoryFailed

START_TRIES = 360  # half a second each: a start that fails ends at once, a busy machine may take minutes
STOP_S = 10.0
MARK = "DEMO - data buatan: everything in this folder is made up and is deleted when the demo ends.\n"
OURS = "SIGAP_"
LEFT_ALONE = "SIGAP_LOGS__"  # how much is logged changes no data
CONFIG = """# DEMO - data buatan
[telegram]
token = "{token}"
api_base_url = "{url}"
pace.enabled = false
[database]
path = "{folder}/sigap.db"
[team]
{team}
[clock]
offset_file = "{clock}"
[health]
backup_hours = 0
"""


class Process:
    """The bot as a process of its own; what it logs goes to `log`. Implements simulator.stories.theatre.Bot."""

    def __init__(self, tg: StandIn, config: Path, log: Path) -> None:
        self._tg = tg
        self._config = config
        self._log = log
        self._process: asyncio.subprocess.Process | None = None

    @property
    def running(self) -> bool:
        """True while it lives."""
        return self._process is not None and self._process.returncode is None

    async def start(self) -> None:
        """Start it and return when it asks for updates. Raises StoryFailed."""
        before = len(self._tg.calls)
        with self._log.open("ab") as log:
            self._process = await started("run", "--config", str(self._config), log=log)
        await self._until_it_asks(before)

    async def _until_it_asks(self, before: int) -> None:
        def asks() -> bool:
            return any(call.method == "getUpdates" for call in self._tg.calls[before:])

        for _ in range(START_TRIES):
            try:
                await self._tg.wait_until(asks, timeout=0.5)
            except TimeoutError:
                if self._process is not None and self._process.returncode is not None:
                    break
            else:
                return
        raise StoryFailed(f"The bot did not start. The end of its log:\n{self._log.read_text()[-2000:]}")

    async def kill(self) -> None:
        """SIGKILL, and wait until it is gone."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()

    async def command(self, name: str) -> str:
        """What `python -m bot NAME` prints. Raises StoryFailed."""
        with self._log.open("ab") as log, tempfile.TemporaryFile() as out:
            process = await started(name, "--config", str(self._config), log=log, out=out)
            if await process.wait():
                raise StoryFailed(f"The command {name} ended with {process.returncode}.")
            out.seek(0)
            return out.read().decode().strip()

    async def stop(self) -> None:
        """SIGTERM; SIGKILL for one that does not listen."""
        if self._process is None or self._process.returncode is not None:
            return
        self._process.terminate()
        try:
            async with asyncio.timeout(STOP_S):
                await self._process.wait()
        except TimeoutError:
            await self.kill()


async def started(*arguments: str, log: IO[bytes], out: IO[bytes] | None = None) -> asyncio.subprocess.Process:
    """`python -m bot` with these arguments, writing to `log` (what it prints to `out`, where one is given), and nothing
    in its environment that leads elsewhere."""
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *arguments,
        env=environment(),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=out or log,
        stderr=log,
    )


def foreign_settings() -> list[str]:
    """Variables of the environment that would lead a bot to other data than the demo's."""
    return sorted(name for name in os.environ if name.startswith(OURS) and not name.startswith(LEFT_ALONE))


def environment() -> dict[str, str]:
    """The environment of a bot that plays: nothing in it points to a real token, group or database."""
    strange = set(foreign_settings())
    return {name: value for name, value in os.environ.items() if name not in strange}


def written_config(
    tg: StandIn, group_id: int, story: Story | None, folder: Path, clock: Path, number: DemoNumber | None = None
) -> Path:
    """A configuration for one stage in `folder`, which holds everything that its bot writes; its path."""
    fresh = story is not None and story.fresh
    team = "" if fresh else f"group_id = {group_id}\napproval = false"
    text = CONFIG.format(token=tg.token, url=tg.url, folder=folder, team=team, clock=clock)
    (folder / "DEMO.txt").write_text(MARK, "utf-8")
    config = folder / "config.toml"
    config.touch(mode=0o600)  # the bot refuses a token that others may read
    text += "" if number is None else number.settings(folder)
    config.write_text(text + (story.settings if story is not None else ""), "utf-8")
    return config
