"""The stand-in for WhatsApp driven over HTTP by another process. Loopback only."""

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from simulator.commands import PREFIX, answer_command, known, move_clock
from simulator.errors import SimError
from simulator.graph.people import WhatsAppPerson
from simulator.graph.standin import VERIFY_TOKEN, GraphStandIn
from simulator.graph.world import GraphMessage, GraphRequest, Json

GRAPH_ACTS = frozenset({
    "say", "press", "allow_location", "pin", "photo", "album", "voice", "audio", "video", "document", "sticker",
    "share_contact", "unsupported", "react", "edit", "delete", "change_number", "change_user_id", "take_username",
    "go_offline", "go_online", "open_chat", "block", "unblock",
})  # fmt: skip
GRAPH_FAULTS = frozenset({
    "refuse", "html", "empty_body", "cut_body", "lose_reply", "drop_request", "slow", "pause_number", "outage",
    "restore", "clear",
})  # fmt: skip
HOOK_ACTS = frozenset({"hold", "release", "repeat"})
_MESSAGES = frozenset({"message", "reply_to"})


class GraphControl:
    """The table of commands over one stand-in."""

    def __init__(self, standin: GraphStandIn) -> None:
        self.wa = standin
        self.commands: dict[str, Callable[[Json], Awaitable[Any]]] = {
            "state": self.state, "person": self.person, "act": self.act, "chat": self.chat, "wait": self.wait,
            "clock": self.clock, "fault": self.fault, "hooks": self.hooks, "subscribe": self.subscribe,
            "template": self.template, "token": self.token, "media": self.media, "pace": self.pace,
            "requests": self.requests,
        }  # fmt: skip

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one command of the table."""
        return await answer_command(self.commands, self.wa.server.port, request)

    # -- naming things in JSON -------------------------------------------------------------------------------------
    def _person(self, name: Any) -> WhatsAppPerson:
        for person in self.wa.people:
            if name in (person.name, person.account.phone, person.account.user_id):
                return person
        raise SimError(f"nobody is called {name}")

    def _message(self, message_id: Any) -> GraphMessage:
        found = self.wa.world.by_id.get(str(message_id))
        if found is None:
            raise SimError(f"no message {message_id}")
        return found[1]

    def _arguments(self, given: Json) -> Json:
        """``message`` and ``reply_to``: an id; ``content``: base64."""
        found = dict(given)
        for name, value in given.items():
            if name in _MESSAGES and value is not None:
                found[name] = self._message(value)
            elif name == "content" and value is not None:
                found[name] = base64.b64decode(value, validate=True)
        return found

    # -- commands --------------------------------------------------------------------------------------------------
    async def state(self, given: Json) -> Json:
        """People, the clock, counts."""
        wa = self.wa
        return {
            "now_ms": wa.clock.now_ms(), "people": [_person_json(one) for one in wa.people],
            "requests": len(wa.requests), "waiting": wa.hooks.open, "billed": wa.world.billed,
            "refusals": wa.pace.refusals, "seq": wa.world.seq,
            "complaints": wa.server.complaints + wa.hooks.complaints,
        }  # fmt: skip

    async def person(self, given: Json) -> Json:
        """Somebody new; the fields of ``GraphStandIn.person``."""
        return _person_json(self.wa.person(**given))

    async def act(self, given: Json) -> Any:
        """``person``, ``act``, ``args``: one of GRAPH_ACTS."""
        act = getattr(self._person(given["person"]), known(given["act"], GRAPH_ACTS))
        return _shown(act(**self._arguments(given.get("args", {}))))

    async def chat(self, given: Json) -> Json:
        """What the phone of ``person`` shows."""
        person = self._person(given["person"])
        return {"messages": [_shown(one) for one in person.chat()], "received": person.received, "seq": person.mark()}

    async def wait(self, given: Json) -> Any:
        """Wait until ``person`` sees ``text``; ``since``, ``timeout`` (real seconds) as in ``wait_for``."""
        rest = {key: given[key] for key in ("since", "timeout") if key in given}
        return _shown(await self._person(given["person"]).wait_for(given.get("text", ""), **rest))

    async def clock(self, given: Json) -> Json:
        """``advance`` seconds or ``set`` to an ISO instant; returns the time."""
        return move_clock(self.wa.clock, given)

    async def fault(self, given: Json) -> Json:
        """``kind`` (one of GRAPH_FAULTS) and ``args``."""
        getattr(self.wa.faults, known(given["kind"], GRAPH_FAULTS))(**given.get("args", {}))
        return {"active": len(self.wa.faults.active), "down": self.wa.faults.down}

    async def hooks(self, given: Json) -> Json:
        """``act`` (one of HOOK_ACTS) with ``args``, or ``raw``: any body; what waits."""
        hooks, result = self.wa.hooks, None
        if "act" in given:
            result = getattr(hooks, known(given["act"], HOOK_ACTS))(**given.get("args", {}))
        if "raw" in given:
            hooks.post_raw(given["raw"])
        return {"result": result, "waiting": hooks.open, "lost": len(hooks.lost)}

    async def subscribe(self, given: Json) -> Json:
        """Set the webhook: ``url``, ``verify_token``."""
        await self.wa.subscribe(given["url"], given.get("verify_token", VERIFY_TOKEN))
        return {"url": self.wa.hooks.url}

    async def template(self, given: Json) -> Json:
        """Hand in a template: ``name``, ``body``, ``language``, ``category``, ``buttons``, ``status``."""
        if "buttons" in given:
            given["buttons"] = tuple(given["buttons"])
        return {"places": self.wa.template(**given).places}

    async def token(self, given: Json) -> Json:
        """Let the access token expire; ``fresh`` is the next one."""
        self.wa.expire_token(given.get("fresh", ""))
        return {"token": self.wa.token}

    async def media(self, given: Json) -> Json:
        """Let a file expire by its ``id``, or all of them."""
        self.wa.world.media.expire(given.get("id"))
        return {"files": len(self.wa.world.media.files)}

    async def pace(self, given: Json) -> Json:
        """``enabled``, ``a_second``, ``pair_burst``, ``pair_ms``; returns the refusals by code."""
        for name in ("enabled", "a_second", "pair_burst", "pair_ms"):
            if name in given:
                setattr(self.wa.pace, name, given[name])
        return {"enabled": self.wa.pace.enabled, "refusals": self.wa.pace.refusals}

    async def requests(self, given: Json) -> Json:
        """Requests from number ``after`` on."""
        after = int(given.get("after", 0))
        found = [_request_json(one) for one in self.wa.requests[after:]]
        return {"requests": found, "next": len(self.wa.requests)}


def _person_json(person: WhatsAppPerson) -> Json:
    account = person.account
    return {
        "name": account.name, "phone": account.phone, "user_id": account.user_id, "username": account.username,
        "number_hidden": not account.shows_number, "received": account.received, "online": account.online,
        "window_until_ms": account.window_until_ms,
    }  # fmt: skip


def _shown(thing: Any) -> Any:
    if isinstance(thing, list):
        return [_shown(one) for one in thing]
    if not isinstance(thing, GraphMessage):
        return thing
    names = (
        "id",
        "seq",
        "from_bot",
        "kind",
        "text",
        "sent_ms",
        "header",
        "footer",
        "action",
        "quotes",
        "status",
        "edited",
    )
    found = {name: getattr(thing, name) for name in names}
    reactions = {"bot" if by_bot else "person": emoji for by_bot, emoji in thing.reactions.items() if emoji}
    return {**found, "buttons": thing.buttons, "rows": thing.rows, "body": thing.body, "reactions": reactions}


def _request_json(seen: GraphRequest) -> Json:
    names = ("part", "clock_ms", "body", "person", "status", "error", "details", "fault", "answer")
    return {name: getattr(seen, name) for name in names}


def mount_graph_control(standin: GraphStandIn) -> GraphControl:
    """Serve the control interface on the stand-in's port."""
    control = GraphControl(standin)
    standin.mount(PREFIX, control.handle)
    return control
