"""A bot as a process of its own against the stand-in, and what it uses."""

import asyncio
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import psutil

from simulator import SimClock, StandIn

PATIENCE_S = 30.0
CONFIG = """
[telegram]
token = "{token}"
api_base_url = "{url}"
pace.enabled = {pace}
[database]
path = "{folder}/sigap.db"
[team]
group_id = {group}
approval = false
[clock]
offset_file = "{folder}/clock"
[reports]
per_hour = 1000
per_day = 1000
open = 1000
[logs]
level = "WARNING"
"""


class Running:
    """A process under measurement."""

    def __init__(self, process: asyncio.subprocess.Process, started: float, first_poll: float) -> None:
        self.process = process
        self.first_poll_s = first_poll - started
        self._usage = psutil.Process(process.pid)

    def cpu_s(self) -> float:
        """CPU seconds used so far, user and system."""
        times = self._usage.cpu_times()
        return float(times.user + times.system)

    def rss_mib(self) -> float:
        """Resident memory."""
        return float(self._usage.memory_info().rss) / 2**20


class Bench:
    """The stand-in, a folder, a group, and bots that come and go."""

    def __init__(self, tg: StandIn, clock: SimClock, folder: Path) -> None:
        self.tg = tg
        self.clock = clock
        self.folder = folder
        self.group = tg.group("TRC")

    @asynccontextmanager
    async def sigap(
        self,
        *,
        pace: bool = False,
        module: Sequence[str] = ("-m", "bot"),
        more: str = "",
        patience_s: float = PATIENCE_S,
    ) -> AsyncIterator[Running]:
        """Sigap, until the block ends (SIGTERM). `more`: further lines of its configuration. Raises TimeoutError where
        it does not poll within `patience_s`."""
        config = self.folder / "config.toml"
        config.write_text(
            CONFIG.format(
                token=self.tg.token,
                url=self.tg.url,
                folder=self.folder,
                group=self.group.id,
                pace=str(pace).lower(),
            )
            + more
        )
        async with self._process([*module, "run", "--config", str(config)], patience_s) as running:
            yield running

    @asynccontextmanager
    async def bare(self, module: str = "benchmarks.bare_bot") -> AsyncIterator[Running]:
        """A bare echo bot."""
        async with self._process(["-m", module, self.tg.url, self.tg.token]) as running:
            yield running

    @asynccontextmanager
    async def _process(self, arguments: Sequence[str], patience_s: float = PATIENCE_S) -> AsyncIterator[Running]:
        polled = asyncio.Event()

        def note(method: str, params: object) -> None:
            if method == "getUpdates":
                polled.set()

        self.tg.on_request(note)
        started = time.monotonic()
        with (self.folder / "bot.log").open("ab") as log:
            process = await asyncio.create_subprocess_exec(sys.executable, *arguments, stdout=log, stderr=log)
        try:
            async with asyncio.timeout(patience_s):
                await polled.wait()
            self.tg.api.on_request.remove(note)
            yield Running(process, started, time.monotonic())
        finally:
            if process.returncode is None:
                process.terminate()
            await process.wait()


@asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    """A stand-in without limits that keeps no record of calls."""
    with tempfile.TemporaryDirectory() as folder:
        clock = SimClock(offset_file=Path(folder) / "clock")
        tg = await StandIn.start(clock=clock)
        tg.recording = False
        tg.updates.repeat_limit_s = 0
        try:
            yield Bench(tg, clock, Path(folder))
        finally:
            await tg.stop()
            clock.close()
