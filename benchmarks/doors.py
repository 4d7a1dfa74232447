"""The same dialogue through both doors in one run: updates a second that are on disk and answered, and what the second
messenger costs in memory.

What is counted, by both: what a person does until its answer is there. By WhatsApp Meta posts three reports of each
answer beside it (sent, delivered, read), each a signed request that is acknowledged by itself: they cost and do not
count. So there are three figures: of what people do, of the same without reports (`words`), and of the requests that
were kept or judged, reports among them (`requests`), of which Telegram's door has none but what people do.

The stand-ins and the crowd share the machine with the bot: what their process needs for an update is told beside it
(`standin_cpu_us`). Where all of the machine is busy, the rates are also theirs.

Both crowds stand at the same places, all of them in the city: outside of it another dialogue begins.
"""

import asyncio
import itertools
import statistics
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from benchmarks.processes import Bench, Running, bench
from benchmarks.residents import CORNER, GRID, REPORT, STEP, Crowd, Step
from sandbox.whatsapp import DemoNumber
from simulator.graph import GraphStandIn
from simulator.graph.people import WhatsAppPerson
from simulator.graph.world import GraphAccount, GraphMessage

ROUNDS = 3
RESIDENTS = 200
UPDATES = 3_000
PATIENCE_S = 300.0
MIDDLE = 30  # places a side: more than there are people

Act = Callable[[WhatsAppPerson], object]


def _touch(words: str) -> Act:
    """Touch the choice, or write it where it stands in a numbered text."""

    def act(person: WhatsAppPerson) -> object:
        labels = [label for label in person.last().labels if words in label]
        return person.press(labels[0], person.last()) if labels else person.say(words)

    return act


# As benchmarks.residents.REPORT, by WhatsApp.
BY_WHATSAPP: tuple[Act, ...] = (
    lambda person: person.say("Lapor"),
    _touch("Orang terlantar"),
    lambda person: person.pin(*person.position),
    lambda person: person.say("bapak tua duduk di trotoar, tidak bisa berjalan"),
    lambda person: person.say("depan minimarket"),
    lambda person: person.say("0812 3456 7890"),
)


def spot(number: int) -> tuple[float, float]:
    """Where the person with this number stands (WGS84 degrees), far enough from all others."""
    row, column = divmod(number % GRID**2, GRID)
    return CORNER[0] + row * STEP, CORNER[1] + column * STEP


def _inside(number: int) -> tuple[float, float]:
    """As `spot`, in the middle of the grid, where all of it is the city."""
    row, column = divmod(number % MIDDLE**2, MIDDLE)
    edge = (GRID - MIDDLE) // 2
    return spot((edge + row) * GRID + edge + column)


def _by_telegram() -> tuple[Step, ...]:
    """benchmarks.residents.REPORT, at the places of the other crowd."""
    numbers = itertools.count()
    places: defaultdict[int, tuple[float, float]] = defaultdict(lambda: _inside(next(numbers)))
    return (*REPORT[:2], lambda person: person.send_location(*places[person.id]), *REPORT[3:])


class WhatsAppCrowd:
    """As benchmarks.residents.Crowd, with WhatsApp: an act is answered when the phone shows the next message."""

    def __init__(self, wa: GraphStandIn, total: int, size: int) -> None:
        self._wa, self._total, self._size = wa, total, size
        self._people: dict[str, WhatsAppPerson] = {}
        self._at: dict[str, int] = {}
        self._waits: dict[str, float] = {}
        self.latencies: list[float] = []  # seconds, from the act to the answer
        self._answers = 0
        self._all = asyncio.Event()
        self.seconds = 0.0

    async def run(self) -> None:
        """Let everybody act; returns when all answers are there. Raises TimeoutError after five minutes."""
        self._wa.outbound.on_shown = self._shown
        begun = time.perf_counter()
        for _ in range(self._size):
            self._enter()
        async with asyncio.timeout(PATIENCE_S):
            await self._all.wait()
        self.seconds = time.perf_counter() - begun

    def _shown(self, account: GraphAccount, message: GraphMessage) -> None:
        name = account.user_id
        if name not in self._waits or self._all.is_set():
            return
        self.latencies.append(time.perf_counter() - self._waits.pop(name))
        self._answers += 1
        if self._answers >= self._total:
            self._all.set()
        elif self._at[name] == len(BY_WHATSAPP):
            self._enter()
        else:
            asyncio.get_running_loop().call_soon(self._act, name)

    def _enter(self) -> None:
        person = self._wa.person("Warga")
        person.position = _inside(len(self._people))
        name = person.account.user_id
        self._people[name], self._at[name] = person, 0
        self._act(name)

    def _act(self, name: str) -> None:
        step, self._at[name] = BY_WHATSAPP[self._at[name]], self._at[name] + 1
        self._waits[name] = time.perf_counter()
        step(self._people[name])

    @property
    def per_second(self) -> float:
        """Answers per second."""
        return self._answers / self.seconds


@asynccontextmanager
async def both(where: Bench, *, pace: bool = False) -> AsyncIterator[tuple[GraphStandIn, Running]]:
    """The bot with WhatsApp beside Telegram."""
    async with await GraphStandIn.start(clock=where.tg.clock) as wa:
        number = await DemoNumber.at(wa)
        async with where.sigap(pace=pace, more=number.settings(where.folder)) as bot:
            await number.subscribe()
            yield wa, bot


async def _round(series: dict[str, list[float]]) -> None:
    async with bench() as where, where.sigap() as bot:
        crowd = Crowd(where.tg, _by_telegram(), UPDATES, RESIDENTS)
        await _measured(series, "telegram", crowd, bot)
    async with bench() as where, both(where) as (wa, bot):
        await _measured(series, "whatsapp", WhatsAppCrowd(wa, UPDATES, RESIDENTS), bot)
        series["whatsapp_requests"].append(sum(one.arrived for one in wa.hooks.posted))
    async with bench() as where, both(where) as (wa, bot):
        wa.outbound.reports = frozenset({"failed"})
        await _measured(series, "words", WhatsAppCrowd(wa, UPDATES, RESIDENTS), bot)


async def _measured(series: dict[str, list[float]], door: str, crowd: Crowd | WhatsAppCrowd, bot: Running) -> None:
    before, own = bot.cpu_s(), time.process_time()
    await crowd.run()
    series[f"{door}_standin_cpu_us"].append((time.process_time() - own) / UPDATES * 1e6)
    series[f"{door}_updates_per_s"].append(crowd.per_second)
    series[f"{door}_cpu_us"].append((bot.cpu_s() - before) / UPDATES * 1e6)
    series[f"{door}_rss_mib"].append(bot.rss_mib())


def measure() -> dict[str, float]:
    """Medians over rounds that take turns; the ratios and the difference are those of the same round."""
    names = ("updates_per_s", "cpu_us", "standin_cpu_us", "rss_mib")
    series: dict[str, list[float]] = {
        f"{door}_{name}": [] for door in ("telegram", "whatsapp", "words") for name in names
    }
    series["whatsapp_requests"] = []
    for _ in range(ROUNDS):
        asyncio.run(_round(series))
    figures = {name: round(statistics.median(values), 2) for name, values in series.items()}
    telegram, whatsapp = series["telegram_updates_per_s"], series["whatsapp_updates_per_s"]
    requests = [rate * count / UPDATES for rate, count in zip(whatsapp, series["whatsapp_requests"], strict=True)]
    figures["whatsapp_rate_ratio"] = _ratio(whatsapp, telegram)
    figures["whatsapp_words_ratio"] = _ratio(series["words_updates_per_s"], telegram)
    figures["whatsapp_requests_ratio"] = _ratio(requests, telegram)
    figures["whatsapp_cpu_ratio"] = _ratio(series["whatsapp_cpu_us"], series["telegram_cpu_us"])
    rss = zip(series["whatsapp_rss_mib"], series["telegram_rss_mib"], strict=True)
    figures["whatsapp_memory_mib"] = round(statistics.median(ours - theirs for ours, theirs in rss), 2)
    return figures


def _ratio(ours: list[float], theirs: list[float]) -> float:
    return round(statistics.median(one / other for one, other in zip(ours, theirs, strict=True)), 3)
