"""``python -m simulator.graph``: the stand-in for WhatsApp's Cloud API alone, driven over ``/_sim/``."""

from __future__ import annotations

import argparse
import asyncio

from simulator.clock import SimClock
from simulator.graph.control import mount_graph_control
from simulator.graph.standin import DEFAULT_APP_SECRET, DEFAULT_GRAPH_TOKEN, GraphStandIn
from simulator.until_stopped import serve_until_stopped


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m simulator.graph", description="A stand-in for Meta's Graph API.")
    parser.add_argument("--port", type=int, default=0, help="loopback port (0: a free one)")
    parser.add_argument("--token", default=DEFAULT_GRAPH_TOKEN, help="access token")
    parser.add_argument("--app-secret", default=DEFAULT_APP_SECRET, help="secret by which webhooks are signed")
    parser.add_argument("--clock-file", help="file of 8 bytes that shares the clock's offset with another process")
    parser.add_argument("--start", help="instant at which the clock begins, ISO 8601 with time zone")
    parser.add_argument("--seed", type=int, default=1, help="seed of all ids")
    parser.add_argument("--pace", action="store_true", help="keep Meta's limits of pace")
    parser.add_argument("--no-record", action="store_true", help="keep no list of requests (for benchmarks)")
    return parser.parse_args()


async def _serve(arguments: argparse.Namespace) -> None:
    clock = SimClock(arguments.start, arguments.clock_file)
    standin = await GraphStandIn.start(arguments.port, arguments.token, arguments.app_secret, clock, arguments.seed)
    standin.pace.enabled = arguments.pace
    standin.server.recording = standin.hooks.keep = not arguments.no_record
    mount_graph_control(standin)
    await serve_until_stopped(standin, clock)


if __name__ == "__main__":
    asyncio.run(_serve(_arguments()))
