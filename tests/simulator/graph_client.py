"""The bot's webhook and a bare HTTP client of the Graph API."""

from __future__ import annotations

from typing import Any

import aiohttp
from aiohttp import web

from simulator.graph import GraphStandIn
from simulator.graph.envelope import SIGNATURE, signature
from simulator.graph.standin import VERIFY_TOKEN
from tests.support.pywa_check import cut

Json = dict[str, Any]


class Hook:
    """The bot's webhook: answers with the statuses in ``plan``, then 200. Keeps what it answered 200."""

    def __init__(self, wa: GraphStandIn) -> None:
        self.wa = wa
        self.plan: list[int] = []
        self.token = VERIFY_TOKEN
        self.tries: list[tuple[bytes, int]] = []
        self.bodies: list[Json] = []
        self.url = ""

    async def __call__(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.method == "GET":
            right = request.query.get("hub.verify_token") == self.token
            return web.Response(text=request.query["hub.challenge"] if right else "", status=200 if right else 403)
        raw = await request.read()
        assert request.headers[SIGNATURE] == signature(raw, self.wa.app_secret)
        status = self.plan.pop(0) if self.plan else 200
        self.tries.append((raw, status))
        if status == 200:
            self.bodies.append(await request.json())
        return web.Response(status=status)

    def items(self, name: str = "messages") -> list[Json]:
        """The messages (or statuses) that arrived, in their order."""
        values = (item["entry"][0]["changes"][0]["value"] for body in self.bodies for item in cut(body))
        return [value[name][0] for value in values if name in value]


class Bot:
    """A bare client of the Graph API."""

    def __init__(self, wa: GraphStandIn, session: aiohttp.ClientSession) -> None:
        self.wa = wa
        self.session = session
        self.token = wa.token

    async def post(self, body: Any, path: str = "") -> tuple[int, Json]:
        """The status and the answer of a request to send."""
        url = f"{self.wa.url}/{path or f'{self.wa.phone_number_id}/messages'}"
        async with self.session.post(url, json=body, headers=self.headers) as answer:
            return answer.status, await answer.json()

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    async def send(self, person: Any, kind: str = "text", content: Any = None, **more: Any) -> str:
        """Send what must be accepted; returns the message's id."""
        status, answer = await self.post(whole(person, kind, content or {"body": "Halo"}) | more)
        assert status == 200, answer
        return str(answer["messages"][0]["id"])

    async def code(self, person: Any, kind: str = "text", content: Any = None) -> int:
        """Meta's code of the refusal of what must be refused."""
        status, answer = await self.post(whole(person, kind, content or {"body": "Halo"}))
        assert status >= 400 and set(answer) == {"error"}, answer
        assert {"message", "type", "code", "error_data", "fbtrace_id"} <= set(answer["error"])
        return int(answer["error"]["code"])


def whole(person: Any, kind: str, content: Any) -> Json:
    """A request to send ``content``; ``person`` is reached by the number where Meta shows it, else by the id."""
    to = {"to": person.address} if person.account.shows_number else {"recipient": person.address}
    return {"messaging_product": "whatsapp", "recipient_type": "individual", **to, "type": kind, kind: content}
