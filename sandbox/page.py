"""The page with the phones and what stands behind it: the stand-in, the bot as a process, a stage for each story."""

import asyncio
import os
import signal
import sys
import webbrowser
from collections.abc import Callable, Collection
from pathlib import Path

from sandbox.backstage import Json, Tables, city_points
from sandbox.process import MARK, Process, written_config
from sandbox.whatsapp import DemoNumber
from simulator import SimClock, SimulatedGroup, StandIn
from simulator.control import mount_control
from simulator.graph import GraphStandIn
from simulator.page import PREFIX, page_served
from simulator.stories import Story

GROUP = "Grup TRC Dinsos"
QUIET_MORNING = "2026-01-12T09:00:00+07:00"  # a Monday: when nothing is played, the day begins here


class Stagehands:
    """The bot's side of the page. Implements simulator.page.Backstage. Every stage has a folder of its own below
    `folder`; the clock is shared by all. `number`: the bot is on WhatsApp too."""

    def __init__(self, tg: StandIn, folder: Path, number: DemoNumber | None = None) -> None:
        self._tg = tg
        self._folder = folder
        self._number = number
        self._stages = 0
        self._bot: Process | None = None
        self._tables: Tables | None = None
        self._places = city_points()

    @property
    def bot(self) -> Process:
        """The bot of the stage that is set. Raises RuntimeError before the first."""
        if self._bot is None:
            raise RuntimeError("no stage is set")
        return self._bot

    @property
    def running(self) -> bool:
        """True while the bot lives."""
        return self._bot is not None and self._bot.running

    async def restage(self, story: Story | None) -> SimulatedGroup:
        """See Backstage."""
        await self.close()
        if self._stages:
            await self._tg.begin_anew()
        self._stages += 1
        self._tg.clock.set_now(QUIET_MORNING if story is None else story.start)
        group = self._tg.group(GROUP)
        folder = self._folder / f"stage-{self._stages}"
        folder.mkdir()
        config = written_config(self._tg, group.id, story, folder, self._folder / "clock", self._number)
        self._bot = Process(self._tg, config, self._folder / "bot.log")
        await self._bot.start()
        if self._number is not None:
            await self._number.subscribe()
        self._tables = await Tables.open(folder / "sigap.db")
        return group

    async def look(self, ticket: int | None) -> Json:
        """See Backstage."""
        return await self._open_tables().look(ticket)

    async def changed(self) -> bool:
        """See Backstage."""
        return await self._open_tables().changed()

    async def unseen(self, update_ids: Collection[int]) -> set[int]:
        """See Backstage."""
        return await self._open_tables().unseen(update_ids)

    def places(self) -> list[Json]:
        """See Backstage."""
        return self._places

    def _open_tables(self) -> Tables:
        if self._tables is None:
            raise RuntimeError("no stage is set")
        return self._tables

    async def close(self) -> None:
        """Stop the bot and let go of its tables."""
        if self._tables is not None:
            await self._tables.close()
            self._tables = None
        if self._bot is not None:
            await self._bot.stop()


async def show(story: Story | None, folder: Path, write: Callable[[str], object] = print, *, port: int = 0) -> None:
    """Serve the page until Ctrl-C (or SIGTERM), with a story loaded where one is wanted. Raises StoryFailed, and
    OSError for a port that is taken."""
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    (folder / "DEMO.txt").write_text(MARK, "utf-8")
    with SimClock(QUIET_MORNING, offset_file=folder / "clock") as clock:
        async with await StandIn.start(port, clock=clock) as tg, await GraphStandIn.start(clock=clock) as wa:
            stagehands = Stagehands(tg, folder, await DemoNumber.at(wa))
            try:
                async with page_served(tg, stagehands, wa) as page:
                    await page.load(story)
                    mount_control(tg)
                    address = f"{tg.url}{PREFIX}"
                    write(f"Sigap DEMO (data buatan): open {address} in a browser of this machine.")
                    write(f"Everything it writes is in {folder} and is deleted at the end. To stop: Ctrl-C")
                    if _has_display():
                        webbrowser.open(address)
                    await stopped.wait()
            finally:
                await stagehands.close()


def _has_display() -> bool:
    """Whether a browser of this person's can come up; never for a program that reads our output."""
    shown = sys.platform == "darwin" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return shown and sys.stdout.isatty()
