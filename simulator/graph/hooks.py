"""Delivery of webhooks: signed, tried again for days, repeated, held back, mixed."""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from simulator.clock import SimClock
from simulator.errors import SimError
from simulator.graph.envelope import SIGNATURE, HookItem, Layout, NumberIds, as_bytes, envelope, signature
from simulator.graph.faults import GraphFaults
from simulator.graph.postline import PostLine

Json = dict[str, Any]

GIVE_UP_MS = 7 * 86_400_000
CONNECTIONS = 250  # more than there are people who act at once: none of them waits for another's report
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(slots=True, eq=False)
class Posted:
    """One body. ``answers``: the status of each try, 0 for none."""

    raw: bytes
    whose: str
    since_ms: int
    answers: list[int]

    @property
    def arrived(self) -> bool:
        """Whether it was answered 200 at least once."""
        return 200 in self.answers


class GraphHooks:
    """The webhook of the app. ``delays``: real seconds before the first, second, ... repetition (the last one repeats).

    What one person does is delivered in its order; what was refused comes again later, behind what came meanwhile.
    ``posted`` lists every body, ``lost`` those that were given up after seven days of the clock.
    """

    def __init__(
        self, clock: SimClock, faults: GraphFaults, number: NumberIds, secret: str, rng: random.Random
    ) -> None:
        self.clock = clock
        self.faults = faults
        self.number = number
        self.secret = secret
        self.rng = rng
        self.url = ""
        self.delays: tuple[float, ...] = (0.0, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0)
        self.timeout_s = 30.0
        self.keep = True
        self.posted: list[Posted] = []
        self.lost: list[Posted] = []
        self.open = 0
        self.on_body: list[Callable[[Json], object]] = []
        self.complaints: list[str] = []
        self.changed: Callable[[], None] = lambda: None
        self._held: list[HookItem] | None = None
        self._queues: dict[str, deque[Posted]] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._slots = asyncio.Semaphore(CONNECTIONS)
        self._line = PostLine()

    # -- life ------------------------------------------------------------------------------------------------------
    async def subscribe(self, url: str, verify_token: str) -> None:
        """Check the address as Meta does and deliver there from now on, what waits first.

        Raises SimError where it is neither https nor local, or does not echo the challenge.
        """
        parts = urlsplit(url)
        if parts.scheme != "https" and parts.hostname not in _LOOPBACK:
            raise SimError("a webhook needs https")
        challenge = str(self.rng.randrange(10**9, 10**10))
        query = {"hub.mode": "subscribe", "hub.challenge": challenge, "hub.verify_token": verify_token}
        timeout = aiohttp.ClientTimeout(total=self.timeout_s)
        try:
            async with (
                aiohttp.ClientSession(timeout=timeout) as client,
                client.get(url, params=query, allow_redirects=False) as answer,
            ):
                said = await answer.text()
        except (aiohttp.ClientError, TimeoutError) as error:
            raise SimError(f"the callback could not be validated: {type(error).__name__}") from error
        if answer.status != 200 or said != challenge:
            raise SimError(f"the callback could not be validated: {answer.status} {said[:80]!r}")
        self.url = url
        for whose in self._queues:
            self._drive(whose)

    async def forget(self) -> None:
        """Nothing waits any more and nothing was told; the address stays."""
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)
        self._tasks.clear()
        self._queues.clear()
        self._held, self.open = None, 0
        self.posted.clear()
        self.lost.clear()

    async def close(self) -> None:
        """Stop delivering and close the connections; what happens after that is told to nobody."""
        self.url = ""
        await self.forget()
        await self._line.close()

    # -- what is to be told ----------------------------------------------------------------------------------------
    def push(self, item: HookItem) -> None:
        """Tell the bot, or keep it while things are held back."""
        if self._held is not None:
            self._held.append(item)
        else:
            self.post([item])

    def post(self, items: list[HookItem], layout: Layout = "value") -> Posted:
        """Put these items into one body and deliver it."""
        return self.post_raw(envelope(items, self.number, layout), items[0].whose if len(items) == 1 else "several")

    def post_raw(self, body: Json, whose: str = "several") -> Posted:
        """Deliver any body, signed."""
        for hook in self.on_body:
            try:
                hook(body)
            except Exception as error:
                self.complaints.append(f"webhook: {error!r}\n{body}")
        return self._enqueue(as_bytes(body), whose)

    @contextmanager
    def held(self, shuffled: bool = False, layout: Layout = "value", apart: bool = False) -> Iterator[None]:
        """What happens inside goes out at the end: in one body, or with ``apart`` in one each; maybe ``shuffled``."""
        self.hold()
        try:
            yield
        finally:
            self.release(shuffled, layout, apart)

    def hold(self) -> None:
        """Keep back what is to be told until ``release``. Raises SimError where that is so already."""
        if self._held is not None:
            raise SimError("webhooks are held back already")
        self._held = []

    def release(self, shuffled: bool = False, layout: Layout = "value", apart: bool = False) -> int:
        """Let it go as ``held`` says; returns how many items there were."""
        items, self._held = self._held or [], None
        if shuffled:
            self.rng.shuffle(items)
        for some in [[item] for item in items] if apart else [items] if items else []:
            self.post(some, layout)
        return len(items)

    def repeat(self, count: int = 1, shuffled: bool = False) -> int:
        """Deliver the last ``count`` bodies that arrived once more, byte for byte; returns how many there were."""
        again = [body for body in self.posted if body.arrived][-count:]
        if shuffled:
            self.rng.shuffle(again)
        for body in again:
            self._enqueue(body.raw, body.whose)
        return len(again)

    # -- delivery --------------------------------------------------------------------------------------------------
    def _enqueue(self, raw: bytes, whose: str) -> Posted:
        body = Posted(raw, whose, self.clock.now_ms(), [])
        if self.keep:
            self.posted.append(body)
        self.open += 1
        self._queues.setdefault(whose, deque()).append(body)
        self._drive(whose)
        return body

    def _drive(self, whose: str) -> None:
        task = self._tasks.get(whose)
        if self.url and (task is None or task.done()):
            self._tasks[whose] = asyncio.get_running_loop().create_task(self._drain(whose))

    async def _drain(self, whose: str) -> None:
        waiting = self._queues[whose]
        while waiting:
            body = waiting.popleft()
            async with self._slots:
                status = await self._post(body.raw)
            body.answers.append(status)
            if status == 200:
                self.open -= 1
            elif self.clock.now_ms() - body.since_ms >= GIVE_UP_MS:
                self.open -= 1
                self.lost.append(body)
            else:
                waiting.append(body)
                await asyncio.sleep(self.delays[min(len(body.answers), len(self.delays)) - 1])
            self.changed()

    async def _post(self, raw: bytes) -> int:
        if self.faults.down:
            return 0
        headers = {"Content-Type": "application/json", SIGNATURE: signature(raw, self.secret)}
        return await self._line.post(self.url, raw, headers, self.timeout_s)
