"""One door is away: how long the people of the other one wait for their answers, beside a run with both doors open."""

import asyncio
from collections.abc import Callable

from benchmarks.doors import WhatsAppCrowd, both
from benchmarks.processes import bench
from benchmarks.residents import REPORT, at_rate
from simulator.graph import GraphStandIn

WAITING = 200  # people of the door that is away, each with an answer under way
PER_SECOND, SECONDS = 20.0, 15.0
ANSWERS, AT_ONCE = 300, 10

Break = Callable[[GraphStandIn], object]
WAYS: dict[str, Break] = {
    "open": lambda wa: None,
    "silent": lambda wa: wa.faults.add("drop", part="messages", times=None, delay=3_600.0),
    "502": lambda wa: wa.faults.html(502, part="messages", times=None),
    "token": lambda wa: wa.faults.refuse(190, times=None),
}


async def _telegram(broken: Break) -> float:
    async with bench() as where, both(where) as (wa, _):
        broken(wa)
        for _ in range(WAITING):
            wa.person("Warga").say("Lapor")
        waits = sorted(await at_rate(where.tg, REPORT, PER_SECOND, SECONDS))
        wa.forgive()
        return round(waits[int(len(waits) * 0.99)] * 1_000, 1)


async def _whatsapp(away: bool) -> float:
    async with bench() as where, both(where) as (wa, _):
        if away:
            where.tg.faults.outage()
        people = WhatsAppCrowd(wa, ANSWERS, AT_ONCE)
        await people.run()
        where.tg.faults.restore()
        waits = sorted(people.latencies)
        return round(waits[int(len(waits) * 0.99)] * 1_000, 1)


def measure() -> dict[str, float]:
    """p99 in ms: of Telegram's answers with WhatsApp open, and away in three ways; of WhatsApp's likewise."""
    figures = {f"outage_telegram_p99_ms_{way}": asyncio.run(_telegram(broken)) for way, broken in WAYS.items()}
    return figures | {
        "outage_whatsapp_p99_ms_open": asyncio.run(_whatsapp(away=False)),
        "outage_whatsapp_p99_ms_away": asyncio.run(_whatsapp(away=True)),
    }


if __name__ == "__main__":
    for name, value in measure().items():
        print(f"{name} = {value}")
