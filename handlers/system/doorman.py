"""Who may stand at the webhook's door, and for how long (F57).

Half-open connections and bodies that come by the drop cost nothing to send and would each keep a place for ever. So
there are few places, a guest has little time to say a whole request, and when all places are taken the one who has
stood longest without saying anything whole makes room: Telegram is let in at once, whoever else waits.
"""

import asyncio
from collections.abc import Callable

BACKLOG = 512  # connections that the kernel keeps for us
PLACES = 40
PATIENCE_S = 5.0  # for headers and body together; 64 KiB take Telegram a fraction of a second
IDLE_S = 75.0  # a connection that was of use may stay open for the next update
LOOK_S = 1.0


class Guest(asyncio.Protocol):
    """One connection; everything is handed on to the `inner` protocol."""

    def __init__(self, doorman: "Doorman", inner: asyncio.Protocol, now: float) -> None:
        self._doorman = doorman
        self._inner = inner
        self._transport: asyncio.BaseTransport | None = None
        self.until = now + PATIENCE_S
        self.busy = False  # a whole request is being served: not to be disturbed

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._doorman.enter(self, transport)
        self._inner.connection_made(transport)

    def data_received(self, data: bytes) -> None:
        self._inner.data_received(data)

    def eof_received(self) -> bool | None:
        return self._inner.eof_received()

    def pause_writing(self) -> None:
        self._inner.pause_writing()

    def resume_writing(self) -> None:
        self._inner.resume_writing()

    def connection_lost(self, error: Exception | None) -> None:
        if self._transport is not None:
            self._doorman.leave(self._transport)
        self._inner.connection_lost(error)

    def show_out(self) -> None:
        """Close without a word: there is nothing to answer."""
        if isinstance(self._transport, asyncio.Transport):
            self._transport.abort()


class Doorman:
    """Makes the protocols of a server: `inner` makes what serves one connection."""

    def __init__(self, inner: Callable[[], asyncio.Protocol], places: int = PLACES) -> None:
        self._inner = inner
        self._places = places
        self._guests: dict[asyncio.BaseTransport, Guest] = {}
        self._loop = asyncio.get_running_loop()
        self._next_look: asyncio.TimerHandle | None = None

    def __call__(self) -> Guest:
        return Guest(self, self._inner(), self._loop.time())

    async def open_at(self, listen: str, port: int, ready: asyncio.Event) -> None:
        """Admit whoever comes to `listen`:`port` until cancelled; `ready` once it listens. Raises OSError where the
        address cannot be had."""
        try:
            socket = await self._loop.create_server(self, listen, port, backlog=BACKLOG, reuse_address=True)
            try:
                ready.set()
                await asyncio.Event().wait()
            finally:
                socket.close()  # to wait for its end would be to wait for whoever keeps a connection (Python 3.12 on)
        finally:
            self.close()

    def enter(self, guest: Guest, transport: asyncio.BaseTransport) -> None:
        """Let a guest in; where every place is taken, the one whose time ends first makes room."""
        if len(self._guests) >= self._places:
            idle = [one for one in self._guests.values() if not one.busy]
            if idle:
                min(idle, key=lambda one: one.until).show_out()
        self._guests[transport] = guest
        if self._next_look is None:
            self._next_look = self._loop.call_later(LOOK_S, self._look)

    def leave(self, transport: asyncio.BaseTransport) -> None:
        """A connection has ended."""
        self._guests.pop(transport, None)

    def serve(self, transport: asyncio.BaseTransport | None) -> None:
        """A whole request has come: its guest may stay until it is answered."""
        if transport is not None and (guest := self._guests.get(transport)) is not None:
            guest.busy = True

    def served(self, transport: asyncio.BaseTransport | None) -> None:
        """It is answered."""
        if transport is not None and (guest := self._guests.get(transport)) is not None:
            guest.busy, guest.until = False, self._loop.time() + IDLE_S

    def close(self) -> None:
        """Look no more."""
        if self._next_look is not None:
            self._next_look.cancel()

    def _look(self) -> None:
        now = self._loop.time()
        for guest in list(self._guests.values()):
            if not guest.busy and guest.until <= now:
                guest.show_out()
        self._next_look = self._loop.call_later(LOOK_S, self._look) if self._guests else None
