"""30 reports/s for a minute by WhatsApp with Meta's limits on: for the number (130429) and for each person (131056).
What is lost, what came twice, and how often a message was asked for."""

import argparse
import asyncio
import statistics
import time
from collections import Counter
from dataclasses import dataclass
from typing import Any

from benchmarks.doors import both, spot
from benchmarks.looker import Looker
from benchmarks.processes import bench
from simulator.graph import GraphStandIn
from simulator.graph.people import WhatsAppPerson
from simulator.graph.world import GraphAccount, GraphMessage

DONE = "Laporan diterima"
PATIENCE_S = 600.0
# What a person does who sees these words.
ANSWERS = {
    "orang yang sama": "Kirim sekarang",
    "di luar Kota Tangerang": "Tetap kirim",
    "ingin Bapak/Ibu laporkan": "Orang terlantar",
    "Bagaimana kondisinya": "Kirim sekarang",
}


@dataclass(frozen=True, slots=True)
class Rush:
    """How many begin a report each second, for how long; Meta's limits: messages a second of the number, and messages
    to one person at once before there is one every six seconds; `spent`: the first message is refused in any case."""

    per_second: float = 30
    seconds: float = 60
    a_second: int = 80
    pair_burst: int = 45
    spent: bool = False


class _Reporters:
    """Each begins with a pin and answers what is asked; `waits`: seconds from the pin to the receipt."""

    def __init__(self, wa: GraphStandIn) -> None:
        self._wa = wa
        self._people: dict[str, WhatsAppPerson] = {}
        self._since: dict[str, float] = {}
        self.waits: list[float] = []
        wa.outbound.on_shown = self._shown

    def begin(self) -> None:
        """One more."""
        person = self._wa.person("Warga")
        name = person.account.user_id
        self._people[name], self._since[name] = person, time.perf_counter()
        person.pin(*spot(len(self._people)))

    def _shown(self, account: GraphAccount, message: GraphMessage) -> None:
        if DONE in message.text:
            self._finished(account.user_id)
            return
        answer = next((answer for words, answer in ANSWERS.items() if words in message.text), None)
        if answer is not None:
            asyncio.get_running_loop().call_soon(self._people[account.user_id].press, answer)

    def _finished(self, name: str) -> None:
        if (since := self._since.pop(name, None)) is not None:
            self.waits.append(time.perf_counter() - since)

    def twice(self) -> int:
        """Messages that somebody saw more than once."""
        seen = (Counter(one.text for one in person.sees() if one.from_bot) for person in self._people.values())
        return sum(times - 1 for one in seen for times in one.values())

    async def all(self, count: int) -> None:
        """Until everybody has the receipt. Raises TimeoutError after ten minutes."""
        async with asyncio.timeout(PATIENCE_S):
            while len(self.waits) < count:
                await asyncio.sleep(0.05)


async def flood(given: Rush) -> dict[str, float]:
    """One run; figures that begin with `flood_wa_`."""
    async with bench() as where, both(where, pace=True) as (wa, _):
        wa.pace.enabled, wa.pace.a_second, wa.pace.pair_burst = True, given.a_second, given.pair_burst
        wa.pace.spent = given.spent
        people, count = _Reporters(wa), round(given.per_second * given.seconds)
        begun = asyncio.get_running_loop().time()
        for number in range(count):
            await asyncio.sleep(max(0.0, begun + number / given.per_second - asyncio.get_running_loop().time()))
            people.begin()
        await people.all(count)
        await wa.settled()
        waits = sorted(people.waits)
        figures: dict[str, Any] = {
            "reports": count,
            "tickets": Looker(where.folder / "sigap.db").one("SELECT count(*) FROM ticket"),
            "unanswered": count - len(waits),
            "twice": people.twice(),
            "refusals": sum(wa.pace.refusals.values()),
            "refused_130429": wa.pace.refusals.get(130429, 0),
            "refused_131056": wa.pace.refusals.get(131056, 0),
            "requests_per_message": round(sum(one.part == "messages" for one in wa.requests) / len(wa.sent), 3),
            "receipt_p50_s": round(statistics.median(waits), 2),
            "receipt_p99_s": round(waits[int(len(waits) * 0.99)], 2),
        }
        wa.forgive()
        return {f"flood_wa_{name}": value for name, value in figures.items()}


def measure() -> dict[str, float]:
    """The whole minute, with Meta's own limits."""
    return asyncio.run(flood(Rush()))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--a-second", type=int, default=80)
    parser.add_argument("--pair-burst", type=int, default=45)
    said = parser.parse_args()
    asked = Rush(seconds=said.seconds, a_second=said.a_second, pair_burst=said.pair_burst)
    for name, value in asyncio.run(flood(asked)).items():
        print(f"{name} = {value}")
