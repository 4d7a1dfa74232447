"""``python -m simulator``: the stand-in alone, driven over ``/_sim/``."""

from __future__ import annotations

import argparse
import asyncio

from simulator.clock import SimClock
from simulator.control import mount_control
from simulator.standin import DEFAULT_TOKEN, StandIn
from simulator.until_stopped import serve_until_stopped


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m simulator", description="A stand-in for Telegram's Bot API.")
    parser.add_argument("--port", type=int, default=0, help="loopback port (0: a free one)")
    parser.add_argument("--token", default=DEFAULT_TOKEN, help="token of the bot, <id>:<secret>")
    parser.add_argument("--clock-file", help="file of 8 bytes that shares the clock's offset with another process")
    parser.add_argument("--start", help="instant at which the clock begins, ISO 8601 with time zone")
    parser.add_argument("--seed", type=int, default=1, help="seed of all ids")
    parser.add_argument("--flood", action="store_true", help="switch Telegram's flood control on")
    parser.add_argument("--no-record", action="store_true", help="keep no list of requests (for benchmarks)")
    return parser.parse_args()


async def _serve(arguments: argparse.Namespace) -> None:
    clock = SimClock(arguments.start, arguments.clock_file)
    standin = await StandIn.start(arguments.port, arguments.token, clock, arguments.seed)
    standin.flood.enabled = arguments.flood
    standin.recording = not arguments.no_record
    mount_control(standin)
    await serve_until_stopped(standin, clock)


if __name__ == "__main__":
    asyncio.run(_serve(_arguments()))
