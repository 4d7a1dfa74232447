"""The demo's page as `make demo` serves it, in this process, and a real Chromium to look at it."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from sandbox.page import QUIET_MORNING, Stagehands
from sandbox.whatsapp import DemoNumber
from simulator import SimClock, StandIn
from simulator.control import mount_control
from simulator.graph import GraphStandIn
from simulator.page import PREFIX, DemoPage, page_served
from simulator.stories import STORIES, Story

CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
)
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: apt-get install chromium")


def story(name: str) -> Story:
    """The story of that name."""
    return next(one for one in STORIES if one.name == name)


@asynccontextmanager
async def served(
    folder: Path, play: Story | None = None, wa: GraphStandIn | None = None, *, joined: bool = False
) -> AsyncIterator[DemoPage]:
    """The page with its stage set; `address` is where a browser finds it. `wa`: with phones that have WhatsApp;
    `joined`: the bot is there too."""
    with SimClock(QUIET_MORNING, offset_file=folder / "clock") as clock:
        async with await StandIn.start(clock=clock) as tg:
            stagehands = Stagehands(tg, folder, await DemoNumber.at(wa) if wa is not None and joined else None)
            try:
                async with page_served(tg, stagehands, wa) as page:
                    await page.load(play)
                    mount_control(tg)
                    yield page
            finally:
                await stagehands.close()


def address(page: DemoPage) -> str:
    """The page's URL."""
    return f"{page.tg.url}{PREFIX}"


async def play_until(page: DemoPage, state: str, timeout: float = 180.0) -> None:
    """Wait until the story is in this state."""
    async with asyncio.timeout(timeout):
        while page.director is None or page.director.play.state != state:
            assert page.director is None or page.director.play.state != "failed", page.director.play.error
            await asyncio.sleep(0.02)
