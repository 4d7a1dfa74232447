"""The line out as it is at Telegram, where a call takes 80 ms: updates a second of the dialogue, every one durable, to
those of a bare aiogram echo."""

import asyncio
import statistics
from contextlib import AbstractAsyncContextManager

from benchmarks.processes import Bench, Running, bench
from benchmarks.residents import ECHO, REPORT, Crowd, Step

CALL_S = 0.08
SENDS = ["sendMessage", "editMessageText", "editMessageReplyMarkup", "answerCallbackQuery"]
UPDATES, RESIDENTS, ROUNDS = 1_000, 100, 3


async def _rate(where: Bench, bot: AbstractAsyncContextManager[Running], steps: tuple[Step, ...]) -> float:
    async with bot:
        where.tg.faults.slow(CALL_S, method=SENDS)
        crowd = Crowd(where.tg, steps, UPDATES, RESIDENTS)
        await crowd.run()
        return crowd.per_second


async def _round() -> tuple[float, float]:
    async with bench() as where:
        ours = await _rate(where, where.sigap(), REPORT)
    async with bench() as where:
        return ours, await _rate(where, where.bare("benchmarks.bare_aiogram"), ECHO)


def measure() -> dict[str, float]:
    """`line_per_s`, `line_bare_per_s`: updates a second, the medians of rounds that take turns; `line_ratio`."""
    rounds = [asyncio.run(_round()) for _ in range(ROUNDS)]
    return {
        "line_per_s": round(statistics.median(ours for ours, _ in rounds), 1),
        "line_bare_per_s": round(statistics.median(bare for _, bare in rounds), 1),
        "line_ratio": round(statistics.median(ours / bare for ours, bare in rounds), 3),
    }
