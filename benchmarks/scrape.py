"""What a scrape of /metrics costs: CPU of the bot for one, and p99 of a step of the dialogue with ten scrapes a
second, to the same without them."""

import asyncio
import socket
import statistics

import aiohttp

from benchmarks.processes import Bench, Running, bench
from benchmarks.residents import REPORT, at_rate

SCRAPES = 300
PAUSE_S = 0.1
PER_SECOND, SECONDS = 40, 10
ROUNDS = 3
HEALTH = """
[health]
port = {port}
"""


async def _scraped(metrics: str, count: int, pause_s: float = 0.0) -> None:
    async with aiohttp.ClientSession() as client:
        for _ in range(count):
            async with client.get(metrics) as answer:
                answer.raise_for_status()
                if b"sigap_outbox_waiting" not in await answer.read():
                    raise RuntimeError("nothing was looked at yet")
            await asyncio.sleep(pause_s)


async def _cpu_ms(running: Running, metrics: str) -> float:
    before = running.cpu_s()
    await _scraped(metrics, SCRAPES)
    return 1e3 * (running.cpu_s() - before) / SCRAPES


async def _p99(where: Bench, metrics: str | None) -> float:
    scraping = asyncio.create_task(_scraped(metrics, 10**9, PAUSE_S)) if metrics else None
    steps = await at_rate(where.tg, REPORT, PER_SECOND, SECONDS)
    if scraping is not None:
        if scraping.done():
            scraping.result()
        scraping.cancel()
    return statistics.quantiles(steps, n=100)[98]


async def _round() -> tuple[float, float]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    metrics = f"http://127.0.0.1:{port}/metrics"
    async with bench() as where, where.sigap(more=HEALTH.format(port=port)) as running:
        await at_rate(where.tg, REPORT, PER_SECOND, 2)  # warm, and looked at
        cost = await _cpu_ms(running, metrics)
        return cost, await _p99(where, metrics) / await _p99(where, None)


def measure() -> dict[str, float]:
    """`scrape_cpu_ms`, and `scrape_p99_ratio`: medians of rounds."""
    rounds = [asyncio.run(_round()) for _ in range(ROUNDS)]
    return {
        "scrape_cpu_ms": round(statistics.median(cost for cost, _ in rounds), 2),
        "scrape_p99_ratio": round(statistics.median(ratio for _, ratio in rounds), 2),
    }
