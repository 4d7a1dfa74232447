"""A stand-in for Nominatim on this machine: /search and /reverse over a few made-up places, and everything that can go
wrong with such a server. It speaks HTTP on the loopback address and knows nothing of who asks."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import parse_qs

from aiohttp import web

from simulator.faults import HTML_502
from simulator.jsonio import encode

HOST = "127.0.0.1"
Mode = Literal["ok", "empty", "429", "403", "500", "503", "html", "slow", "refused", "raw"]


@dataclass(frozen=True, slots=True)
class FoundSite:
    """A place that can be found, WGS84 degrees. `names`: words that all stand in a question that finds it; `road`: what
    `/reverse` calls the street there."""

    names: tuple[str, ...]
    display_name: str
    lat: float
    lon: float
    road: str = ""
    kind: tuple[str, str] = ("highway", "residential")

    def found(self) -> dict[str, Any]:
        """As an entry of /search."""
        return {
            "place_id": abs(hash(self.display_name)) % 10**9,
            "licence": "Data © OpenStreetMap contributors, ODbL 1.0. http://osm.org/copyright",
            "class": self.kind[0],
            "type": self.kind[1],
            "lat": str(self.lat),
            "lon": str(self.lon),
            "display_name": self.display_name,
        }

    def reversed(self) -> dict[str, Any]:
        """As the answer of /reverse."""
        address = {"road": self.road} if self.road else {}
        return {**self.found(), "address": {**address, "city": "Tangerang", "country_code": "id"}}


_END = "Tangerang, Banten, Jawa, Indonesia"
TANGERANG = (
    FoundSite(("daan", "mogot"), f"Jalan Daan Mogot, Tanah Tinggi, {_END}", -6.1716, 106.6528, "Jalan Daan Mogot"),
    FoundSite(("daan", "mogot"), f"Jalan Daan Mogot, Sukarasa, {_END}", -6.1722, 106.6325, "Jalan Daan Mogot"),
    FoundSite(
        ("masjid", "raya"),
        f"Masjid Raya Al-A'zhom, Jalan Satria-Sudirman, Sukaasih, {_END}",
        -6.1708,
        106.6406,
        "Jalan Satria-Sudirman",
        ("amenity", "place_of_worship"),
    ),
    FoundSite(("merdeka",), f"Jalan Merdeka, Cimone, Karawaci, {_END}", -6.1880, 106.6180, "Jalan Merdeka"),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One request: when it came (seconds of a clock that never jumps), and what it asked."""

    at: float
    path: str
    query: dict[str, str]
    agent: str


@dataclass(slots=True)
class Nominatim:
    """Start with `start`. `mode` may be changed at any time; `raw` is the body of mode "raw"; `delay_s` is how long
    "slow" takes; `retry_after` stands in the answers 429 and 503 unless empty; `asked` lists the requests in their
    order; `under_way` counts those that are not yet answered."""

    places: tuple[FoundSite, ...] = TANGERANG
    mode: Mode = "ok"
    raw: bytes = b""
    delay_s: float = 10.0
    retry_after: str = "7"
    asked: list[Asked] = field(default_factory=list)
    under_way: int = 0
    port: int = 0
    _runner: web.ServerRunner | None = None
    _site: web.TCPSite | None = None

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://{HOST}:{self.port}"

    async def start(self, port: int = 0) -> Nominatim:
        """Listen on the loopback address; port 0 takes a free one."""
        self._runner = web.ServerRunner(web.Server(self._answer, access_log=None), shutdown_timeout=0.1)
        await self._runner.setup()
        await self._listen(port)
        return self

    async def stop(self) -> None:
        """Close everything."""
        if self._runner is not None:
            await self._runner.cleanup()

    async def set_mode(self, mode: Mode) -> None:
        """Behave like this from now on; "refused" takes no connection."""
        if mode == "refused" and self._site is not None:
            await self._site.stop()
            self._site = None
            self._cut()
        elif mode != "refused" and self._site is None:
            await self._listen(self.port)
        self.mode = mode

    def gaps(self) -> list[float]:
        """Seconds between each request and the next."""
        return [later.at - earlier.at for earlier, later in zip(self.asked, self.asked[1:], strict=False)]

    async def _listen(self, port: int) -> None:
        assert self._runner is not None
        self._site = web.TCPSite(self._runner, HOST, port, reuse_address=True)
        await self._site.start()
        self.port = int(self._runner.addresses[0][1])

    def _cut(self) -> None:
        assert self._runner is not None and self._runner.server is not None
        for connection in list(self._runner.server.connections):
            if connection.transport is not None:
                connection.transport.abort()

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        query = {name: values[0] for name, values in parse_qs(request.query_string).items()}
        self.asked.append(Asked(time.monotonic(), request.path, query, request.headers.get("User-Agent", "")))
        self.under_way += 1
        try:
            return await self._behave(request.path, query)
        finally:
            self.under_way -= 1

    async def _behave(self, path: str, query: dict[str, str]) -> web.Response:
        match self.mode:
            case "429" | "503":
                again = {"Retry-After": self.retry_after} if self.retry_after else {}
                return web.Response(status=int(self.mode), headers=again, text="<html>Too many requests</html>")
            case "403":
                return web.Response(status=403, text="<html>Access blocked</html>")
            case "500":
                return web.Response(status=500, text='{"error":{"code":500,"message":"Internal Server Error"}}')
            case "html":
                return web.Response(body=HTML_502, content_type="text/html")
            case "raw":
                return web.Response(body=self.raw, content_type="application/json")
            case "empty":
                return _json({"error": "Unable to geocode"} if path == "/reverse" else [])
            case "slow":
                await asyncio.sleep(self.delay_s)
        if path == "/reverse":
            return _json(self._reverse(query))
        return _json(self._search(query)) if path == "/search" else web.Response(status=404)

    def _search(self, query: dict[str, str]) -> list[dict[str, Any]]:
        words = query.get("q", "").lower()
        named = [place for place in self.places if all(name in words for name in place.names)]
        if query.get("bounded") == "1":
            west, south, east, north = (float(part) for part in query["viewbox"].split(","))
            named = [one for one in named if south <= one.lat <= north and west <= one.lon <= east]
        return [place.found() for place in named[: int(query.get("limit", "10"))]]

    def _reverse(self, query: dict[str, str]) -> dict[str, Any]:
        lat, lon = float(query["lat"]), float(query["lon"])
        if not self.places:
            return {"error": "Unable to geocode"}
        return min(self.places, key=lambda one: (one.lat - lat) ** 2 + (one.lon - lon) ** 2).reversed()


def _json(value: Any) -> web.Response:
    return web.Response(body=encode(value), content_type="application/json")
