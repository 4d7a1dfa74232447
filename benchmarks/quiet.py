"""A quiet hour: some people report at their leisure, with Telegram's pace kept. CPU and commits of one update, beyond
what an idle bot takes; and the CPU of the bare bot's echo at the same rate."""

import asyncio
import re
import socket
import statistics

import aiohttp

from benchmarks.processes import Running, bench
from benchmarks.residents import ECHO, REPORT, at_rate

PER_SECOND, SECONDS, IDLE_S = 2, 30, 15
ROUNDS = 3
PATIENCE_S = 120.0
COMMITS = re.compile(r"^sigap_commits_total (\S+)", re.MULTILINE)


async def _commits(port: int) -> float:
    async with aiohttp.ClientSession() as client, client.get(f"http://127.0.0.1:{port}/metrics") as answer:
        found = COMMITS.search(await answer.text())
    if found is None:
        raise RuntimeError("the bot does not count its commits")
    return float(found[1])


async def _idle(bot: Running, port: int) -> tuple[float, float]:
    """CPU seconds and commits of a second in which nobody writes."""
    cpu, commits = bot.cpu_s(), await _commits(port)
    await asyncio.sleep(IDLE_S)
    return (bot.cpu_s() - cpu) / IDLE_S, (await _commits(port) - commits) / IDLE_S


async def _round() -> dict[str, float]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    updates = PER_SECOND * SECONDS
    async with bench() as where, where.bare() as bot:
        await at_rate(where.tg, ECHO, PER_SECOND, 4)
        before = bot.cpu_s()
        await at_rate(where.tg, ECHO, PER_SECOND, SECONDS)
        echo = (bot.cpu_s() - before) / updates
    health = f"[health]\nport = {port}\n"
    async with bench() as where, where.sigap(pace=True, more=health, patience_s=PATIENCE_S) as bot:
        await at_rate(where.tg, REPORT, PER_SECOND, 6)
        idle_cpu, idle_commits = await _idle(bot, port)
        before, commits = bot.cpu_s(), await _commits(port)
        await at_rate(where.tg, REPORT, PER_SECOND, SECONDS)
        own = (bot.cpu_s() - before - idle_cpu * SECONDS) / updates
        made = (await _commits(port) - commits - idle_commits * SECONDS) / updates
    return {
        "quiet_cpu_ms": 1e3 * own,
        "quiet_echo_cpu_ms": 1e3 * echo,
        "quiet_cpu_ratio": own / echo,
        "quiet_commits": made,
        "quiet_idle_cpu_ms_a_second": 1e3 * idle_cpu,
    }


def measure() -> dict[str, float]:
    """`quiet_cpu_ms` and `quiet_commits` of one update; the medians of rounds."""
    rounds = [asyncio.run(_round()) for _ in range(ROUNDS)]
    return {name: round(statistics.median(one[name] for one in rounds), 2) for name in rounds[0]}
