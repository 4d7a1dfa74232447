"""Throughput, CPU and latency of the real dialogue, against the bare bot's echo in the same run."""

import asyncio
import statistics
import time

from benchmarks.processes import Bench, Running, bench
from benchmarks.residents import ECHO, REPORT, SEND, Crowd, Step, answers, at_rate

ROUNDS = 3
RESIDENTS = 200
UPDATES = 6_000
ECHOES = 2_000
FULL_REPORT = (*REPORT, SEND)


async def _crowd(where: Bench, bot: Running, steps: tuple[Step, ...], total: int) -> tuple[float, float]:
    """(answers per second, CPU microseconds per answer)."""
    crowd = Crowd(where.tg, steps, total, RESIDENTS)
    before = bot.cpu_s()
    await crowd.run()
    return crowd.per_second, (bot.cpu_s() - before) / total * 1e6


async def _round(figures: dict[str, list[float]]) -> None:
    async with bench() as where, where.bare() as bot:
        rate, cpu = await _crowd(where, bot, ECHO, ECHOES)
        figures["bare_echoes_per_s"].append(rate)
        figures["bare_cpu_us"].append(cpu)
    async with bench() as where, where.bare() as bot:
        figures["bare_p50_ms"].append(1e3 * statistics.median(await at_rate(where.tg, ECHO, 50, 8)))
    async with bench() as where, where.sigap() as bot:
        rate, cpu = await _crowd(where, bot, REPORT, UPDATES)
        figures["dialogue_updates_per_s"].append(rate)
        figures["dialogue_cpu_us"].append(cpu)
    async with bench() as where, where.sigap() as bot:
        figures["dialogue_p50_ms"].append(1e3 * statistics.median(await at_rate(where.tg, REPORT, 50, 8)))
    async with bench() as where, where.sigap(module=("-m", "benchmarks.slow_disk")) as bot:
        figures["slow_disk_updates_per_s"].append((await _crowd(where, bot, REPORT, UPDATES))[0])


def measure() -> dict[str, float]:
    """Medians over rounds that take turns, so that a machine that changes its speed changes it for both."""
    names = ("bare_echoes_per_s", "bare_cpu_us", "bare_p50_ms", "dialogue_updates_per_s", "dialogue_cpu_us")
    series: dict[str, list[float]] = {name: [] for name in (*names, "dialogue_p50_ms", "slow_disk_updates_per_s")}
    for _ in range(ROUNDS):
        asyncio.run(_round(series))
    figures = {name: round(statistics.median(values), 2) for name, values in series.items()}
    figures["dialogue_throughput_ratio"] = _ratio(series, "dialogue_updates_per_s", "bare_echoes_per_s")
    figures["dialogue_cpu_ratio"] = _ratio(series, "dialogue_cpu_us", "bare_cpu_us")
    figures["dialogue_p50_ratio"] = _ratio(series, "dialogue_p50_ms", "bare_p50_ms")
    figures["slow_disk_share"] = _ratio(series, "slow_disk_updates_per_s", "dialogue_updates_per_s")
    return figures


def _ratio(series: dict[str, list[float]], above: str, below: str) -> float:
    return round(statistics.median(a / b for a, b in zip(series[above], series[below], strict=True)), 3)


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
