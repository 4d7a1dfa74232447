"""Residents who fill in the real form, each going on as soon as the bot has answered."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.places import Places
from simulator import Person
from simulator.standin import StandIn

Step = Callable[[Person], object]
CORNER = (-6.24, 106.58)
GRID, STEP = 60, 0.0021  # everybody stands a good 200 m from the next, or they would be asked about the same person


def spots() -> tuple[tuple[float, float], ...]:
    """Every point of the grid that lies in the city (WGS84 degrees): beyond it another dialogue begins."""
    city = Places.load()
    grid = (divmod(number, GRID) for number in range(GRID**2))
    points = ((CORNER[0] + row * STEP, CORNER[1] + column * STEP) for row, column in grid)
    return tuple(one for one in points if city.locate(round(one[0] * 1e6), round(one[1] * 1e6)).inside)


SPOTS = spots()


def place(person: Person) -> tuple[float, float]:
    """Where a person stands: WGS84 degrees, over the whole city and nowhere else."""
    return SPOTS[person.id % len(SPOTS)]


def _press(words: str) -> Step:
    return lambda person: person.press(person.last(), words)


# What a person does, in order; each step waits for one answer of the bot.
REPORT: tuple[Step, ...] = (
    lambda person: person.send_text("/lapor"),
    _press("Orang terlantar"),
    lambda person: person.send_location(*place(person)),
    lambda person: person.send_text("bapak tua duduk di trotoar, tidak bisa berjalan"),
    lambda person: person.send_text("depan minimarket"),
    lambda person: person.send_text("0812 3456 7890"),
)
SEND = _press("Kirim")
BESIDE = "📍 Lokasi tercatat"  # takes the location key away; the question comes after it
ECHO: tuple[Step, ...] = (lambda person: person.send_text("halo"),)


def answers(method: str, result: Any) -> bool:
    """Whether a call that the stand-in answered is what a person waits for: no question that lost its buttons, and not
    the line in front of the next one."""
    shown = isinstance(result, dict) and "chat" in result and method != "editMessageReplyMarkup"
    return shown and not str(result.get("text", "")).startswith(BESIDE)


@dataclass
class Crowd:
    """`size` people at a time go through `steps`; who has finished is followed by somebody new, until `total` answers
    came. Latencies in seconds, from the act to the answer."""

    tg: StandIn
    steps: tuple[Step, ...]
    total: int
    size: int
    latencies: list[float] = field(default_factory=list)
    seconds: float = 0.0

    async def run(self) -> None:
        """Let everybody act; returns when `total` answers are there. Raises TimeoutError after two minutes."""
        self._at: dict[int, int] = {}
        self._since: dict[int, float] = {}
        self._all = asyncio.Event()
        self.tg.on_result(self._answered)
        begun = time.perf_counter()
        for _ in range(self.size):
            self._enter()
        try:
            async with asyncio.timeout(120):
                await self._all.wait()
        finally:
            self.tg.api.on_result.remove(self._answered)
        self.seconds = time.perf_counter() - begun

    def _answered(self, method: str, result: Any) -> None:
        if not answers(method, result) or self._all.is_set():
            return
        person = self.tg.people.get(result["chat"]["id"])
        began = None if person is None else self._since.pop(person.id, None)
        if person is None or began is None:
            return
        self.latencies.append(time.perf_counter() - began)
        if len(self.latencies) >= self.total:
            self._all.set()
        elif self._at[person.id] == len(self.steps):
            self._enter()
        else:
            # The stand-in has not yet stored the message when it reports the result: act right after.
            asyncio.get_running_loop().call_soon(self._act, person)

    def _enter(self) -> None:
        person = self.tg.person("Warga")
        self._at[person.id] = 0
        self._act(person)

    def _act(self, person: Person) -> None:
        step = self.steps[self._at[person.id]]
        self._at[person.id] += 1
        self._since[person.id] = time.perf_counter()
        step(person)

    @property
    def per_second(self) -> float:
        """Answers per second."""
        return len(self.latencies) / self.seconds


async def at_rate(tg: StandIn, steps: tuple[Step, ...], per_second: float, seconds: float) -> list[float]:
    """`steps` at a steady rate, each person going through them once; the latencies of the answers, in seconds."""
    latencies: list[float] = []
    since: dict[int, float] = {}

    def answered(method: str, result: Any) -> None:
        if answers(method, result):
            began = since.pop(result["chat"]["id"], None)
            if began is not None:
                latencies.append(time.perf_counter() - began)

    tg.on_result(answered)
    loop = asyncio.get_running_loop()
    people = [tg.person("Warga") for _ in range(int(per_second * seconds / len(steps)) + 1)]
    begun = loop.time()
    for number in range(int(per_second * seconds)):
        await asyncio.sleep(max(0.0, begun + number / per_second - loop.time()))
        person = people[number % len(people)]
        since[person.id] = time.perf_counter()
        steps[number // len(people) % len(steps)](person)
    async with asyncio.timeout(30):
        while since:
            await asyncio.sleep(0.01)
    tg.api.on_result.remove(answered)
    return latencies
