"""30 reports/s for two minutes with Telegram's limits on: every alert delivered, the first at once, no 429 provoked."""

import asyncio
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from benchmarks.processes import Bench, bench
from benchmarks.residents import BESIDE, REPORT
from simulator import Person, ShownMessage

CODE = re.compile(r"(?:TRC-|(?<![\d.,:/-]))(\d{4,})(?![\d.,])")


@dataclass
class Alerts:
    """When the team's group first showed the number of each ticket, in monotonic seconds."""

    group: int
    shown: dict[int, float] = field(default_factory=dict)

    def see(self, method: str, result: Any) -> None:
        """Look at a message of the bot."""
        if isinstance(result, dict) and result.get("chat", {}).get("id") == self.group:
            now = time.perf_counter()
            for code in CODE.findall(result.get("text", "")):
                self.shown.setdefault(int(code), now)


async def fill_forms(where: Bench, count: int) -> list[tuple[Person, ShownMessage]]:
    """Everybody at "check and send"; without limits, since this is not what is measured."""
    people = [where.tg.person("Warga") for _ in range(count)]
    forms: list[tuple[Person, ShownMessage]] = []
    gate = asyncio.Semaphore(50)

    async def fill(person: Person) -> None:
        async with gate:
            for step in REPORT:
                before = person.last().text if person.chat() else ""
                step(person)
                await where.tg.wait_until(partial(_answered, person, before), timeout=60, what="the next question")
            forms.append((person, person.last()))

    await asyncio.gather(*(fill(person) for person in people))
    return forms


def _answered(person: Person, before: str) -> bool:
    """Whether something new stands last that is no line in front of the next question."""
    received = [message for message in person.chat() if message.sender_id != person.id]
    return bool(received) and received[-1].text != before and not received[-1].text.startswith(BESIDE)


@contextmanager
def busy(count: int) -> Iterator[None]:
    """So many processes that do nothing but compute, until the block ends."""
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for one in others:
            one.kill()
            one.wait()


async def _run(per_second: float, seconds: float) -> dict[str, float]:
    async with bench() as where:
        async with where.sigap():
            forms = await fill_forms(where, int(per_second * seconds))
        async with where.sigap(pace=True):
            return await _send_all(where, forms, per_second)


async def _send_all(where: Bench, forms: list[tuple[Person, ShownMessage]], per_second: float) -> dict[str, float]:
    where.tg.flood.enabled = True
    alerts = Alerts(where.group.id)
    where.tg.on_result(alerts.see)
    loop = asyncio.get_running_loop()
    begun = loop.time()
    pressed: list[float] = []
    for number, (person, form) in enumerate(forms):
        await asyncio.sleep(max(0.0, begun + number / per_second - loop.time()))
        pressed.append(time.perf_counter())
        person.press(form, "Kirim")
    await where.tg.wait_until(lambda: len(alerts.shown) >= len(forms), timeout=60, what="every alert in the group")
    # Tickets are numbered in the order of the presses.
    waits = sorted(alerts.shown[number] - pressed[number - 1] for number in range(1, len(forms) + 1))
    return {
        "flood_reports": len(forms),
        "flood_alerts_delivered": len(alerts.shown),
        "flood_first_alert_s": round(alerts.shown[1] - pressed[0], 3),
        "flood_alert_p50_s": round(statistics.median(waits), 2),
        "flood_alert_p99_s": round(waits[int(len(waits) * 0.99)], 2),
        "flood_provoked_429": where.tg.flood.refusals,
    }


async def _group_429(hold_s: float) -> dict[str, float]:
    """While the group is told to wait, how long do residents wait?"""
    async with bench() as where, where.sigap(pace=True):
        fault = where.tg.faults.too_many(int(hold_s), chat=where.group.id, times=None)
        forms = await fill_forms(where, 5)
        for person, form in forms:
            person.press(form, "Kirim")
        waits: list[float] = []
        for _ in range(20):
            person = where.tg.person("Warga")
            began = time.perf_counter()
            person.send_text("/lapor")
            await person.wait_for("laporkan")
            waits.append(time.perf_counter() - began)
        if not fault.hits:
            raise RuntimeError("the group was never refused: nothing was measured")
        return {"group_429_resident_p95_s": round(sorted(waits)[18], 3)}


def measure(per_second: float = 30, seconds: float = 120) -> dict[str, float]:
    """`flood_*`, `flood_busy_*` of the same beside two busy processes, and `group_429_resident_p95_s`."""
    found = asyncio.run(_run(per_second, seconds))
    with busy(2):
        beside = asyncio.run(_run(per_second, seconds))
    found |= {name.replace("flood_", "flood_busy_"): value for name, value in beside.items()}
    return found | asyncio.run(_group_429(40))
