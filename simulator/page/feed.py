"""What happens, told to every open page at once (server-sent events)."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from aiohttp import web

from simulator.jsonio import encode
from simulator.page.shown import message_json
from simulator.world import Json, ShownMessage

BEAT_S = 15.0
HEADERS = {"Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no"}


class _Listener:
    """One open page. A message that changes again before it was told is told once, as it is then."""

    def __init__(self) -> None:
        self.news: list[Json] = []
        self.touched: dict[tuple[int, int], ShownMessage] = {}
        self.since = 0.0
        self.woken = asyncio.Event()
        self.ended = False

    def touch(self, message: ShownMessage) -> None:
        if not self.touched:
            self.since = time.time() * 1000
        self.touched[message.chat.id, message.id] = message
        self.woken.set()

    def tell(self, news: Json) -> None:
        self.news.append(news)
        self.woken.set()

    def take(self) -> list[Json]:
        self.woken.clear()
        found: list[Json] = []
        if self.touched:
            ordered = sorted(self.touched.values(), key=lambda message: message.seq)
            found.append({"kind": "messages", "at": self.since, "list": [message_json(one) for one in ordered]})
        found += self.news
        self.touched, self.news = {}, []
        return found


class Feed:
    """All open pages."""

    def __init__(self) -> None:
        self._listeners: set[_Listener] = set()

    @property
    def heard(self) -> bool:
        """True while a page is open."""
        return bool(self._listeners)

    def touched(self, message: ShownMessage) -> None:
        """A message came, changed or went."""
        for one in self._listeners:
            one.touch(message)

    def tell(self, kind: str, **news: object) -> None:
        """Anything else that a page has to know."""
        for one in self._listeners:
            one.tell({"kind": kind, **news})

    def close(self) -> None:
        """End every stream; the pages come back by themselves."""
        for one in self._listeners:
            one.ended = True
            one.woken.set()

    async def serve(self, request: web.BaseRequest, hello: Callable[[], Json]) -> web.StreamResponse:
        """One stream: the whole state first, then what happens, until the page is closed."""
        listener = _Listener()
        self._listeners.add(listener)
        response = web.StreamResponse(headers=HEADERS)
        try:
            await response.prepare(request)
            await response.write(_line({"kind": "hello", **hello()}))
            while not listener.ended:
                await self._next(listener, response)
        except ConnectionError:
            return response  # the page is gone
        finally:
            self._listeners.discard(listener)
        return response

    async def _next(self, listener: _Listener, response: web.StreamResponse) -> None:
        try:
            async with asyncio.timeout(BEAT_S):
                await listener.woken.wait()
        except TimeoutError:
            await response.write(b":\n\n")  # finds out whether anybody still listens
            return
        for news in listener.take():
            await response.write(_line(news))


def _line(news: Json) -> bytes:
    return b"data: " + encode(news) + b"\n\n"
