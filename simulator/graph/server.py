"""The HTTP side of the Graph API: who asks, what for, and what goes wrong with the answer."""

from __future__ import annotations

import asyncio
import re
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

from simulator.faults import HTML_502
from simulator.graph.errors import GraphError, wrong
from simulator.graph.faults import GraphFault, GraphFaults
from simulator.graph.limits import judged
from simulator.graph.media import GraphFile
from simulator.graph.sending import Outbound
from simulator.graph.world import GraphRequest
from simulator.jsonio import decode, encode
from simulator.loopback import HOST, Handler, Loopback, abort, cut

Json = dict[str, Any]

_PATH = re.compile(r"/v[0-9]{1,3}\.[0-9]/([0-9]{1,32})(?:/(messages|media))?")
_ATTACHMENT = "/whatsapp_business/attachments/"
_JSON = {"Content-Type": "application/json; charset=UTF-8"}
_UNKNOWN = GraphError(100, "Unknown path components", status=404)


class GraphServer(Loopback):
    """Serves ``/vNN.N/<number>/messages``, ``/media``, ``/vNN.N/<file>``, the files, and what is mounted by prefix."""

    def __init__(self, outbound: Outbound, faults: GraphFaults, token: str) -> None:
        super().__init__(self._handle)
        self.outbound = outbound
        self.faults = faults
        self.token = token
        self.requests: list[GraphRequest] = []
        self.recording = True
        self.complaints: list[str] = []
        self.mounted: list[tuple[str, Handler]] = []

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        for prefix, handler in self.mounted:
            if request.path.startswith(prefix):
                return await handler(request)
        if self._cut_off():
            return abort(request)
        part, target = self._part(request)
        seen = GraphRequest(part, self.outbound.world.clock.now_ms())
        try:
            given = await _read(request, part)
        except GraphError as error:
            return self._refused(seen, error)
        if isinstance(given, dict):
            seen.body = {key: len(value) if isinstance(value, bytes) else value for key, value in given.items()}
            seen.person = str(given.get("to") or given.get("recipient") or "").lstrip("+") or None
        if self.recording:
            self.requests.append(seen)
        words = encode(seen.body).decode() if self.faults.active else ""
        fault = self.faults.strike(part, seen.person, words)
        answer = self._answered(request, seen, given, target, fault)
        self.outbound.world.watch.changed()
        if self._cut_off():  # an outage began while the request was at work
            return abort(request)
        if fault is None:
            return answer
        await asyncio.sleep(fault.delay)
        fault.answered += 1
        self.outbound.world.watch.changed()
        return _spoiled(request, fault, answer)

    def _cut_off(self) -> bool:
        return self.faults.down

    def _part(self, request: web.BaseRequest) -> tuple[str, str]:
        """What is asked for, and the number or the file that it is about."""
        if request.path == _ATTACHMENT and request.method == "GET":
            return "file", request.query.get("mid", "")
        found = _PATH.fullmatch(request.path)
        if found is None:
            return "", ""
        if found[2] is None:
            return ("about" if request.method == "GET" else ""), found[1]
        return (found[2] if request.method == "POST" else ""), found[1]

    def _answered(
        self, request: web.BaseRequest, seen: GraphRequest, given: Any, target: str, fault: GraphFault | None
    ) -> web.Response:
        try:
            self._check_access(request, seen.part, target)
            if fault is not None:
                seen.fault = fault.reply
                if seen.part == "messages":
                    judged(given)  # what breaks a rule is to be seen, whatever else goes wrong
                if not fault.done:
                    raise fault.error or GraphError(131000, "Something went wrong")
            result = self._done(request, seen.part, given, target)
            if fault is not None and fault.reply == "json":
                raise fault.error or GraphError(131000, "Something went wrong")
        except GraphError as error:
            return self._refused(seen, error)
        seen.status = 200
        if isinstance(result, GraphFile):
            return web.Response(body=result.content, headers={"Content-Type": result.mime})
        seen.answer = result
        return web.Response(body=encode(result), headers=_JSON)

    def _check_access(self, request: web.BaseRequest, part: str, target: str) -> None:
        if not part:
            raise _UNKNOWN
        if request.headers.get("Authorization") != f"Bearer {self.token}":
            raise GraphError(190, "Error validating access token")
        if part in ("messages", "media") and target != self.outbound.world.phone_number_id:
            words = f"Object with ID '{target}' does not exist, or cannot be loaded due to missing permissions"
            raise GraphError(100, words)

    def _done(self, request: web.BaseRequest, part: str, given: Any, target: str) -> Json | GraphFile:
        media = self.outbound.world.media
        if part == "messages":
            return self.outbound.send(given)
        if part == "media":
            return {"id": media.upload(given["file"], given["mime"]).id}
        if part == "about":
            return media.about(target, f"http://{HOST}:{self.port}")
        return media.fetch(target, request.query.get("hash", ""))

    def _refused(self, seen: GraphRequest, error: GraphError) -> web.Response:
        seen.status, seen.error, seen.details = error.status, error.code, error.details
        if error.limit:
            self.complaints.append(f"{seen.part}: {error.details}: {seen.body}")
        trace = f"A{self.outbound.world.rng.getrandbits(60):x}"
        return web.Response(body=encode(error.as_dict(trace)), status=error.status, headers=_JSON)


async def _read(request: web.BaseRequest, part: str) -> Any:
    if part == "media":
        return await _upload(request)
    if part != "messages":
        return None
    try:
        return decode(await request.read())
    except ValueError as error:
        raise wrong("the body is no JSON", 100) from error


async def _upload(request: web.BaseRequest) -> Json:
    if not request.headers.get("Content-Type", "").startswith("multipart/form-data"):
        raise wrong("a file comes as multipart/form-data", 100)
    form = await request.post()
    if form.get("messaging_product") != "whatsapp":
        raise wrong("(#100) The parameter messaging_product is required.", 100)
    file = form.get("file")
    if not isinstance(file, FileField):
        raise wrong("(#100) The parameter file is required.", 100)
    content = file.file.read()
    file.file.close()
    return {"file": content, "mime": str(form.get("type") or file.content_type), "name": file.filename}


def _spoiled(request: web.BaseRequest, fault: GraphFault, answer: web.Response) -> web.StreamResponse:
    if fault.reply == "drop":
        return abort(request)
    if fault.reply == "html":
        return web.Response(body=HTML_502, status=fault.status, headers={"Content-Type": "text/html"})
    if fault.reply == "empty":
        return web.Response(body=b"", headers=_JSON)
    if fault.reply == "cut":
        return cut(request, answer.body if isinstance(answer.body, bytes) else b"{}")
    return answer
