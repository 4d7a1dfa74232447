"""The page over HTTP, on the stand-in's port. Everything it needs is in `static`; a browser is told to load nothing
from elsewhere, and requests of other pages and names are refused."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import quote

from aiohttp import web

from simulator.files import image_kind
from simulator.graph import GraphStandIn
from simulator.guard import is_local
from simulator.jsonio import decode, encode
from simulator.page.backstage import Backstage
from simulator.page.desk import Desk
from simulator.page.page import DemoPage
from simulator.standin import StandIn
from simulator.world import Json

PREFIX = "/demo/"
STATIC = Path(__file__).parent / "static"
KINDS = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}  # fmt: skip
SAFE = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; "
        "media-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cache-Control": "no-cache",
    "Cross-Origin-Resource-Policy": "same-origin", "Cross-Origin-Opener-Policy": "same-origin",
}  # fmt: skip
SHOWN = {"png": "image/png", "jpg": "image/jpeg", "webp": "image/webp", "gif": "image/gif"}


class Server:
    """Requests under PREFIX."""

    def __init__(self, page: DemoPage) -> None:
        self.page = page
        self.desk = Desk(page)
        # Read once: the files are few, and nothing that a request names reaches the file system.
        self._files = {path.name: path.read_bytes() for path in STATIC.iterdir() if path.suffix in KINDS}

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one request."""
        if not is_local(request, self.page.tg.server.port):
            return web.Response(text="only from this machine\n", status=403)
        path = request.path.removeprefix(PREFIX)
        if request.method == "POST":
            return await self._click(request, path)
        if request.method != "GET":
            return web.Response(status=405)
        if path in ("events", "state") and not self.page.stage:
            return web.Response(status=503)  # the page asks again
        if path == "events":
            return await self.page.feed.serve(request, self.page.hello)
        if path == "state":
            return _json(self.page.hello())
        if path.startswith("file/"):
            return self._file(path.removeprefix("file/"))
        return self._static(path or "index.html")

    async def _click(self, request: web.BaseRequest, path: str) -> web.Response:
        if request.content_type != "application/json":
            return web.Response(status=415)
        try:
            given = decode(await request.read())
        except ValueError:
            return _json({"error": "no JSON"}, 400)
        if not isinstance(given, dict):
            return _json({"error": "no JSON object"}, 400)
        status, answer = await self.desk.click(path.removeprefix("do/"), given)
        return _json(answer, status)

    def _static(self, name: str) -> web.Response:
        content = self._files.get(name)
        if content is None:
            return web.Response(status=404)
        return web.Response(body=content, headers={**SAFE, "Content-Type": KINDS[Path(name).suffix]})

    def _file(self, file_id: str) -> web.Response:
        """A file of a phone's: pictures and PDF are shown, everything else is saved."""
        stored = self.page.tg.world.files.by_id.get(file_id)
        side = self.page.whatsapp
        other = None if side is None else side.wa.world.media.files.get(file_id)
        if stored is not None:
            return _file_answer(stored.content, stored.name or Path(stored.path).name)
        return web.Response(status=404) if other is None else _file_answer(other.content, other.id)


def _file_answer(content: bytes, name: str) -> web.Response:
    kind, how = _kind(content)
    headers = {
        "Content-Type": kind, "Content-Disposition": f"{how}; filename*=UTF-8''{quote(name)}",
        "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store",
    }  # fmt: skip
    return web.Response(body=content, headers=headers)


def _kind(content: bytes) -> tuple[str, str]:
    picture = SHOWN.get(image_kind(content) or "")
    if picture is not None:
        return picture, "inline"
    if content.startswith(b"%PDF-"):
        return "application/pdf", "inline"
    return "application/octet-stream", "attachment"


def _json(value: Json, status: int = 200) -> web.Response:
    headers = {"Content-Type": "application/json", "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store"}
    return web.Response(body=encode(value), status=status, headers=headers)


def _say_why(task: asyncio.Task[None]) -> None:
    """A page that looks no more is not to go stale in silence."""
    if not task.cancelled() and (error := task.exception()) is not None:
        loop = asyncio.get_running_loop()
        loop.call_exception_handler({"message": "the page no longer looks at the bot", "exception": error})


@asynccontextmanager
async def page_served(tg: StandIn, backstage: Backstage, wa: GraphStandIn | None = None) -> AsyncIterator[DemoPage]:
    """The page, mounted; the stage is still to be set (`Page.load`). `wa`: phones with WhatsApp are on it too."""
    page = DemoPage(tg, backstage, wa)
    tg.mount(PREFIX, Server(page).handle)
    tg.server.home = PREFIX
    watching = asyncio.create_task(page.watch())
    watching.add_done_callback(_say_why)
    try:
        yield page
    finally:
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
        if page.director is not None:
            await page.director.leave()
        page.feed.close()
