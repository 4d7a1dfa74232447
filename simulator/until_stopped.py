"""A stand-in as a program of its own: it serves until it is told to stop."""

from __future__ import annotations

import asyncio
import signal
from typing import Protocol

from simulator.clock import SimClock


class Serving(Protocol):
    """A stand-in that listens."""

    @property
    def url(self) -> str:
        """Where."""

    async def stop(self) -> None:
        """Close what is open."""


async def serve_until_stopped(standin: Serving, clock: SimClock) -> None:
    """Print where the stand-in listens, as the one line, and serve until SIGINT or SIGTERM; then it and its clock are
    closed."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    print(standin.url, flush=True)
    try:
        await stopped.wait()
    finally:
        await standin.stop()
        clock.close()
