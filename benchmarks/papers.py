"""Papers: milliseconds for one, and what a durable step of a dialogue costs while papers are made beside it."""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from bot.domain.case.papers import PaperKind
from bot.papers.fields import Reading
from bot.papers.letters import Issue, paper_pdf
from bot.papers.register import register_pdf, register_xlsx
from storage.case import persons
from storage.kit.sqlite import Tx
from tests.case.ward import Ward, open_ward
from tests.papers.cases import MR_X, OFFICE, ZONE, at, row
from tests.support.stage import open_stage

MADE = at("2023-07-12 16:00")
EACH, STEPS, ROUNDS = 20, 400, 3
PAUSE_S = 0.005  # nearly 200 steps a second: the crowd of a bad day
AMONG_S = 0.1  # between two papers; a city asks for a few a day


def measure() -> dict[str, float]:
    """The median of the slowest kind, of a register of twelve, and p99 of a step with papers ÷ without."""
    _paper(PaperKind.REFERRAL, "warm-up")
    kinds = {kind: _median_ms(partial(_paper, kind)) for kind in PaperKind}
    rows = [row(number) for number in range(1, 13)]
    quiet, busy = asyncio.run(_steps())
    return {
        "paper_slowest_ms": round(max(kinds.values()), 1),
        "register_pdf_ms": round(_median_ms(lambda _: register_pdf(rows, 2023, OFFICE, ZONE, MADE)), 1),
        "register_xlsx_ms": round(_median_ms(lambda _: register_xlsx(rows, 2023, ZONE, MADE)), 1),
        "paper_step_p99_ms": round(busy, 2),
        "paper_step_p99_ratio": round(busy / quiet, 2),
    }


def _paper(kind: PaperKind, name: str) -> bytes:
    return paper_pdf(kind, replace(MR_X, name=name), Issue("460/001", 1, MADE), OFFICE, Reading(ZONE))


def _median_ms(make: Callable[[str], bytes]) -> float:
    """Of makings whose words differ each time, so that nothing is remembered from the one before."""
    times = []
    for number in range(EACH):
        begun = time.perf_counter()
        make(f"Orang ke-{number}")
        times.append((time.perf_counter() - begun) * 1_000)
    return statistics.median(times)


async def _steps() -> tuple[float, float]:
    """p99 of a step alone, and while several papers a second are made in a thread; ms, medians over rounds in turns."""
    with tempfile.TemporaryDirectory() as folder:
        stage = await open_stage(Path(folder))
        try:
            ward = await open_ward(stage)
            person = (await ward.recorded(await ward.brought())).id
            quiet, busy = [], []
            for _ in range(ROUNDS):
                quiet.append(await _p99(ward, person))
                papers = asyncio.create_task(_papers())
                busy.append(await _p99(ward, person))
                papers.cancel()
                await asyncio.gather(papers, return_exceptions=True)
            return statistics.median(quiet), statistics.median(busy)
        finally:
            await stage.database.close()


async def _papers() -> None:
    number = 0
    while True:
        number += 1
        await asyncio.to_thread(_paper, PaperKind.CASE_REPORT, f"Orang ke-{number}")
        await asyncio.sleep(AMONG_S)


def _say(person: int, words: str, tx: Tx) -> None:
    persons.say(tx, person, "hair", words, by=1, now=MADE)


async def _p99(ward: Ward, person: int) -> float:
    times = []
    for number in range(STEPS):
        await asyncio.sleep(PAUSE_S)
        begun = time.perf_counter()
        await ward.stage.write(partial(_say, person, str(number)))
        times.append((time.perf_counter() - begun) * 1_000)
    return sorted(times)[int(0.99 * len(times))]
