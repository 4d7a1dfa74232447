"""The HTTP side: requests in, answers (or faults) out. Loopback only."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web
from aiohttp.web_request import FileField

from simulator.api import METHODS, Api, Call, Described, Encoded, Method
from simulator.errors import ApiError
from simulator.faults import HTML_502, Fault
from simulator.files import MAX_DOWNLOAD
from simulator.jsonio import decode, encode
from simulator.params import Params, ReceivedFile

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]

HOST = "127.0.0.1"
MAX_BODY = 60 * 1024 * 1024
_JSON = {"Content-Type": "application/json"}
_NOT_FOUND = ApiError(404, "Not Found")
_UNAUTHORIZED = ApiError(401, "Unauthorized")


class BotServer:
    """Serves ``/bot<token>/<method>``, ``/file/bot<token>/<path>`` and whatever is mounted by path prefix."""

    def __init__(self, api: Api, token: str) -> None:
        self.api = api
        self.token = token
        self.port = 0
        self.mounted: list[tuple[str, Handler]] = []
        self._bot = f"/bot{token}/"
        self._file = f"/file/bot{token}/"
        self._server = web.Server(self._handle, access_log=None, request_factory=_make_request)
        self._runner = web.ServerRunner(self._server, shutdown_timeout=0.2)
        self._site: web.TCPSite | None = None

    # -- life ------------------------------------------------------------------------------------------------------
    async def start(self, port: int) -> None:
        """Listen on the loopback address; port 0 takes a free one."""
        await self._runner.setup()
        await self._listen(port)

    async def _listen(self, port: int) -> None:
        self._site = web.TCPSite(self._runner, HOST, port, backlog=1024, reuse_address=True)
        await self._site.start()
        address = self._runner.addresses[0]
        self.port = int(address[1])

    async def refuse(self) -> None:
        """Stop listening and cut all connections: clients see "connection refused"."""
        if self._site is not None:
            await self._site.stop()
            self._site = None
        self.cut_connections()

    async def accept(self) -> None:
        """Listen again on the same port."""
        if self._site is None:
            await self._listen(self.port)

    def cut_connections(self) -> None:
        """Abort every open connection."""
        for connection in list(self._server.connections):
            if connection.transport is not None:
                connection.transport.abort()

    async def stop(self) -> None:
        """Close everything."""
        self.api.updates.wake()
        await self._runner.cleanup()

    # -- requests --------------------------------------------------------------------------------------------------
    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if path.startswith(self._bot):
            return await self._bot_request(request, path[len(self._bot) :])
        for prefix, handler in self.mounted:
            if path.startswith(prefix):
                return await handler(request)
        if self._cut_off():
            return _abort(request)
        if path.startswith(self._file):
            return self._download(path[len(self._file) :])
        return _refusal(_UNAUTHORIZED if path.startswith(("/bot", "/file/bot")) else _NOT_FOUND)

    def _cut_off(self) -> bool:
        return self.api.faults.down

    def _download(self, path: str) -> web.Response:
        stored = self.api.world.files.by_path.get(path)
        if stored is None or stored.size > MAX_DOWNLOAD:
            return _refusal(_NOT_FOUND)
        return web.Response(body=stored.content, headers={"Content-Type": "application/octet-stream"})

    async def _bot_request(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        api = self.api
        if self._cut_off():
            return _abort(request)
        spec = METHODS.get(name.lower())
        if spec is None:
            return _refusal(_NOT_FOUND)
        try:
            params = Params(await read_params(request))
        except ApiError as error:
            return _refusal(error)
        fault = None
        if api.faults.active:
            fault = api.faults.strike(name.lower(), params.chat_number(), str(params.raw.get("text", "")))
        call = api.record(spec, params) if api.recording or api.on_request else None
        status, body = await self._answer(spec, params, fault, call)
        if call is not None:
            call.status = status
            api.world.watch.changed()
        if self._cut_off():  # an outage began while the request was at work
            return _abort(request)
        if fault is not None:
            return await _faulty(request, fault, status, body)
        return web.Response(body=body, status=status, headers=_JSON)

    async def _answer(self, spec: Method, params: Params, fault: Fault | None, call: Call | None) -> tuple[int, bytes]:
        if fault is not None:
            if call is not None:
                call.fault = fault.reply
            if not fault.done:
                return self._refuse(fault.refusal(self.api.clock.now_ms()), call)
        try:
            result = self.api.execute(spec, params)
            if spec.waits:
                result = await result
        except ApiError as error:
            return self._refuse(error, call)
        if fault is not None and fault.reply == "json":
            return self._refuse(fault.refusal(self.api.clock.now_ms()), call)
        return 200, self._accept(spec, result, call)

    def _refuse(self, error: ApiError, call: Call | None) -> tuple[int, bytes]:
        if call is not None:
            call.error = error.description
        return error.code, encode(error.as_dict())

    def _accept(self, spec: Method, result: Any, call: Call | None) -> bytes:
        if isinstance(result, Encoded):
            return b'{"ok":true,"result":' + result.blob + b"}"
        words = None
        if isinstance(result, Described):
            result, words = result.value, result.description
        if call is not None:
            call.result = result
        if self.api.on_result:
            self.api.checked_result(spec.name, result)
        answer = {"ok": True, "result": result}
        if words is not None:
            answer["description"] = words
        return encode(answer)


def _make_request(message: Any, payload: Any, protocol: Any, writer: Any, task: asyncio.Task[None]) -> web.BaseRequest:
    loop = asyncio.get_running_loop()
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=MAX_BODY)


async def read_params(request: web.BaseRequest) -> dict[str, Any]:
    """The parameters of a request from its query and its JSON, urlencoded or multipart body.

    Raises ApiError 400 for a body that cannot be read.
    """
    found: dict[str, Any] = dict(request.query) if request.query_string else {}
    if request.method != "POST" or not request.can_read_body:
        return found
    kind = request.headers.get("Content-Type", "")
    if kind.startswith("multipart/form-data"):
        found.update(await _multipart(request))
        return found
    body = await request.read()
    if kind.startswith("application/json"):
        try:
            given = decode(body)
        except ValueError as error:
            raise ApiError(400, "Bad Request: can't parse JSON object") from error
        if not isinstance(given, dict):
            raise ApiError(400, "Bad Request: JSON object expected")
        found.update(given)
    else:
        found.update(_form(body))
    return found


def _form(body: bytes) -> list[tuple[str, str]]:
    try:
        return parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict")
    except UnicodeDecodeError as error:
        raise ApiError(400, "Bad Request: strings must be encoded in UTF-8") from error


async def _multipart(request: web.BaseRequest) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, FileField):
            content = value.file.read()
            value.file.close()
            found[name] = ReceivedFile(name, value.filename, value.content_type, content)
        else:
            found[name] = value.decode() if isinstance(value, bytes | bytearray) else value
    return found


# -- answers that go wrong -----------------------------------------------------------------------------------------
def _refusal(error: ApiError) -> web.Response:
    return web.Response(body=encode(error.as_dict()), status=error.code, headers=_JSON)


def _abort(request: web.BaseRequest) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()  # goes nowhere: the connection is gone


async def _faulty(request: web.BaseRequest, fault: Fault, status: int, body: bytes) -> web.StreamResponse:
    if fault.delay:
        await asyncio.sleep(fault.delay)
    if fault.reply == "drop":
        return _abort(request)
    if fault.reply == "html":
        return web.Response(body=HTML_502, status=fault.status, headers={"Content-Type": "text/html"})
    if fault.reply == "empty":
        return web.Response(body=b"", status=fault.status, headers=_JSON)
    if fault.reply == "cut":
        return _cut(request, body)
    return web.Response(body=body, status=status, headers=_JSON)


def _cut(request: web.BaseRequest, body: bytes) -> web.Response:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    if request.transport is not None:
        request.transport.write(head.encode() + body[: len(body) // 2])
        request.transport.close()
    return web.Response()
