"""Throughput, CPU and latency of the real dialogue, against the echoes of two bare bots in the same run. Everybody is
warm before it is measured and gives as many answers; what the stand-in and its people cost is said beside it."""

import asyncio
import statistics
import time
from collections import defaultdict

from benchmarks.processes import Bench, Running, bench
from benchmarks.residents import ECHO, REPORT, SEND, Crowd, Step, answers, at_rate

ROUNDS = 3
RESIDENTS = 200
WARM, ANSWERS = 600, 4_000
BARE = {"bare": "benchmarks.bare_bot", "aiogram": "benchmarks.bare_aiogram"}
RATIOS = (  # what is divided by what
    ("dialogue_throughput_ratio", "dialogue_updates_per_s", "bare_echoes_per_s"),
    ("dialogue_aiogram_ratio", "dialogue_updates_per_s", "aiogram_echoes_per_s"),
    ("dialogue_cpu_ratio", "dialogue_cpu_us", "bare_cpu_us"),
    ("dialogue_p50_ratio", "dialogue_p50_ms", "bare_p50_ms"),
    ("slow_disk_share", "slow_disk_updates_per_s", "dialogue_updates_per_s"),
)


async def _crowd(where: Bench, bot: Running, steps: tuple[Step, ...]) -> tuple[float, float, float]:
    """(answers per second, CPU microseconds per answer of the bot, the same of the stand-in with its people)."""
    await Crowd(where.tg, steps, WARM, RESIDENTS).run()
    crowd = Crowd(where.tg, steps, ANSWERS, RESIDENTS)
    before, own = bot.cpu_s(), time.process_time()
    await crowd.run()
    share = 1e6 / ANSWERS
    return crowd.per_second, (bot.cpu_s() - before) * share, (time.process_time() - own) * share


async def _round(figures: defaultdict[str, list[float]]) -> None:
    for name, module in BARE.items():
        async with bench() as where, where.bare(module) as bot:
            rate, cpu, standin = await _crowd(where, bot, ECHO)
        figures[f"{name}_echoes_per_s"].append(rate)
        figures[f"{name}_cpu_us"].append(cpu)
        figures[f"{name}_standin_us"].append(standin)
    async with bench() as where, where.bare() as bot:
        figures["bare_p50_ms"].append(1e3 * statistics.median(await at_rate(where.tg, ECHO, 50, 8)))
    async with bench() as where, where.sigap() as bot:
        rate, cpu, standin = await _crowd(where, bot, REPORT)
        figures["dialogue_updates_per_s"].append(rate)
        figures["dialogue_cpu_us"].append(cpu)
        figures["dialogue_standin_us"].append(standin)
        figures["dialogue_memory_mib"].append(bot.rss_mib())
    async with bench() as where, where.sigap() as bot:
        figures["dialogue_p50_ms"].append(1e3 * statistics.median(await at_rate(where.tg, REPORT, 50, 8)))
    async with bench() as where, where.sigap(module=("-m", "benchmarks.slow_disk")) as bot:
        figures["slow_disk_updates_per_s"].append((await _crowd(where, bot, REPORT))[0])


def measure() -> dict[str, float]:
    """Medians over rounds that take turns, so that a machine that changes its speed changes it for all; `*_spread`: the
    largest of a ratio's rounds less the smallest."""
    series: defaultdict[str, list[float]] = defaultdict(list)
    for _ in range(ROUNDS):
        asyncio.run(_round(series))
    figures = {name: round(statistics.median(values), 2) for name, values in series.items()}
    for name, above, below in RATIOS:
        rounds = [a / b for a, b in zip(series[above], series[below], strict=True)]
        figures[name] = round(statistics.median(rounds), 3)
        figures[f"{name}_spread"] = round(max(rounds) - min(rounds), 3)
    return figures


async def _calls() -> int:
    """How many messages and edits a reporter gets for one whole report of six answers."""
    async with bench() as where, where.sigap():
        counted = 0
        seen = asyncio.Event()
        person = where.tg.person("Warga")

        def count(method: str, result: object) -> None:
            nonlocal counted
            if isinstance(result, dict) and result.get("chat", {}).get("id") == person.id:
                counted += 1
                if answers(method, result):
                    seen.set()

        where.tg.on_result(count)
        six = (*REPORT[:5], lambda one: one.send_photo(), lambda one: one.send_text("0812 3456 7890"), SEND)
        for step in six:
            seen.clear()
            step(person)
            async with asyncio.timeout(10):
                await seen.wait()
            await asyncio.sleep(0)
        deadline = time.monotonic() + 10
        while "sampai ke tim" not in person.last().text and time.monotonic() < deadline:
            await asyncio.sleep(0.05)
        if "sampai ke tim" not in person.last().text:
            raise RuntimeError("the report did not reach the team")
        return counted


def measure_calls() -> dict[str, float]:
    """`report_outgoing_calls`."""
    return {"report_outgoing_calls": asyncio.run(_calls())}
