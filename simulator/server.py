"""The HTTP side: requests in, answers (or faults) out. Loopback only."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web
from aiohttp.web_request import FileField

from simulator.api import METHODS, Api, Call, Described, Encoded, Method
from simulator.errors import ApiError
from simulator.faults import HTML_502, Fault
from simulator.files import MAX_DOWNLOAD
from simulator.jsonio import decode, encode
from simulator.loopback import Handler, Loopback, abort, cut
from simulator.params import Params, ReceivedFile

_JSON = {"Content-Type": "application/json"}
_NOT_FOUND = ApiError(404, "Not Found")
_UNAUTHORIZED = ApiError(401, "Unauthorized")


class BotServer(Loopback):
    """Serves ``/bot<token>/<method>``, ``/file/bot<token>/<path>`` and whatever is mounted by path prefix."""

    def __init__(self, api: Api, token: str) -> None:
        super().__init__(self._handle)
        self.api = api
        self.token = token
        self.mounted: list[tuple[str, Handler]] = []
        self.home = ""  # the page that an address without a path leads to; none: it is answered as Telegram would
        self._bot = f"/bot{token}/"
        self._file = f"/file/bot{token}/"

    async def stop(self) -> None:
        """Close everything."""
        self.api.updates.wake()
        await super().stop()

    # -- requests --------------------------------------------------------------------------------------------------
    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if path.startswith(self._bot):
            return await self._bot_request(request, path[len(self._bot) :])
        for prefix, handler in self.mounted:
            if path.startswith(prefix):
                return await handler(request)
        if self.home and path in ("/", self.home.rstrip("/")):
            return web.Response(status=302, headers={"Location": self.home})
        if self._cut_off():
            return abort(request)
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
            return abort(request)
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
            return abort(request)
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


async def _faulty(request: web.BaseRequest, fault: Fault, status: int, body: bytes) -> web.StreamResponse:
    if fault.delay:
        await asyncio.sleep(fault.delay)
    if fault.reply == "drop":
        return abort(request)
    if fault.reply == "html":
        return web.Response(body=HTML_502, status=fault.status, headers={"Content-Type": "text/html"})
    if fault.reply == "empty":
        return web.Response(body=b"", status=fault.status, headers=_JSON)
    if fault.reply == "cut":
        return cut(request, body)
    return web.Response(body=body, status=status, headers=_JSON)
