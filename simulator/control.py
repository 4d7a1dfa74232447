"""The stand-in for Telegram driven over HTTP by another process. Loopback only."""

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from simulator.api import Call, SimulatedPress
from simulator.commands import PREFIX, answer_command, known, move_clock
from simulator.errors import SimError
from simulator.groups import SimulatedGroup
from simulator.people import Person
from simulator.standin import StandIn
from simulator.world import Json, ShownMessage

PERSON_ACTS = frozenset({
    "send_text", "start", "open_link", "edit", "delete", "forward", "send_photo", "send_album", "send_document",
    "send_voice", "send_video", "send_location", "send_live_location", "move_live", "stop_live", "send_venue",
    "send_contact", "block", "unblock", "delete_account", "join", "leave", "press", "press_data", "tap",
})  # fmt: skip
GROUP_ACTS = frozenset({
    "add", "remove", "promote", "demote", "kick_bot", "add_bot", "demote_bot", "promote_bot", "migrate",
})  # fmt: skip
FAULTS = frozenset({
    "fail", "too_many", "html", "cut_body", "empty_body", "lose_reply", "drop_request", "slow", "outage", "restore",
    "clear",
})  # fmt: skip
UPDATE_ACTS = frozenset({"inject_raw", "reset_ids", "repeat"})
_MESSAGES = frozenset({"message", "reply_to", "source"})
_PEOPLE = frozenset({"who", "by", "of"})
_BYTES = frozenset({"photo", "content"})


class Control:
    """The table of commands over one stand-in."""

    def __init__(self, standin: StandIn) -> None:
        self.tg = standin
        self.commands: dict[str, Callable[[Json], Awaitable[Any]]] = {
            "state": self.state, "person": self.person, "group": self.group, "act": self.act,
            "group_act": self.group_act, "chat": self.chat, "wait": self.wait, "answered": self.answered,
            "clock": self.clock, "fault": self.fault, "updates": self.updates, "flood": self.flood,
            "calls": self.calls,
        }  # fmt: skip

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one command of the table."""
        return await answer_command(self.commands, self.tg.server.port, request)

    # -- naming things in JSON -------------------------------------------------------------------------------------
    def _person(self, name: Any) -> Person:
        for person in self.tg.people.values():
            if name in (person.id, str(person.id), person.name):
                return person
        raise SimError(f"nobody is called {name}")

    def _group(self, name: Any) -> SimulatedGroup:
        for group in self.tg.groups:
            if name in (group.id, str(group.id), group.title):
                return group
        raise SimError(f"no group is called {name}")

    def _message(self, ref: Any) -> ShownMessage:
        chat = self.tg.world.chats.get(int(ref["chat"]))
        number = int(ref["id"])
        message = None if chat is None else chat.messages.get(number) or chat.alone.get(-number)
        if message is None:
            raise SimError(f"no message {ref}")
        return message

    def _arguments(self, given: Json) -> Json:
        """``chat``/``group``: a group; ``message`` and the like: {chat, id}; pictures: base64."""
        found = dict(given)
        for name, value in given.items():
            if value is None:
                continue
            if name in ("chat", "group"):
                found[name] = self._group(value)
            elif name in _MESSAGES and isinstance(value, dict):
                found[name] = self._message(value)
            elif name in _PEOPLE:
                found[name] = self._person(value).user
            elif name in _BYTES:
                found[name] = base64.b64decode(value, validate=True)
        return found

    # -- commands --------------------------------------------------------------------------------------------------
    async def state(self, given: Json) -> Json:
        """People, groups, the clock, counters."""
        tg = self.tg
        return {
            "now_ms": tg.clock.now_ms(), "pending": tg.updates.pending(), "next_update_id": tg.updates.next_id,
            "people": [_person_json(person) for person in tg.people.values()],
            "groups": [{"id": group.id, "title": group.title} for group in tg.groups],
            "calls": len(tg.calls), "counts": tg.api.counts, "refusals_429": tg.flood.refusals,
            "expired": len(tg.updates.expired), "complaints": tg.api.hook_errors, "seq": tg.world.seq,
        }  # fmt: skip

    async def person(self, given: Json) -> Json:
        """A new person."""
        return _person_json(self.tg.person(**given))

    async def group(self, given: Json) -> Json:
        """A new group; ``members`` and ``admins`` by name or id."""
        for role in ("members", "admins"):
            given[role] = [self._person(name) for name in given.get(role, ())]
        group = self.tg.group(**given)
        return {"id": group.id, "title": group.title}

    async def act(self, given: Json) -> Any:
        """``person``, ``act``, ``args``: one of PERSON_ACTS."""
        act = getattr(self._person(given["person"]), known(given["act"], PERSON_ACTS))
        return _shown(act(**self._arguments(given.get("args", {}))))

    async def group_act(self, given: Json) -> Any:
        """``group``, ``act``, ``args``: one of GROUP_ACTS."""
        act = getattr(self._group(given["group"]), known(given["act"], GROUP_ACTS))
        return _shown(act(**self._arguments(given.get("args", {}))))

    async def chat(self, given: Json) -> Json:
        """What ``person`` sees in the private chat or in ``chat``."""
        person = self._person(given["person"])
        group = self._group(given["chat"]) if given.get("chat") else None
        return {
            "messages": [_shown(message) for message in person.chat(group)],
            "keyboard": person.keyboard(group), "toasts": person.toasts, "commands": person.commands(group),
            "seq": person.mark(),
        }  # fmt: skip

    async def wait(self, given: Json) -> Any:
        """Wait until ``person`` sees ``text``; ``chat``, ``since``, ``timeout`` (real seconds) as in wait_for."""
        rest = {key: given[key] for key in ("since", "timeout", "own") if key in given}
        group = self._group(given["chat"]) if given.get("chat") else None
        return _shown(await self._person(given["person"]).wait_for(given.get("text", ""), chat=group, **rest))

    async def answered(self, given: Json) -> Json:
        """Wait for the answer to the press ``id``."""
        presses = (press for person in self.tg.people.values() for press in reversed(person.presses))
        press = next((press for press in presses if press.id == given["id"]), None)
        if press is None:
            raise SimError(f"no press {given['id']}")
        return await press.answered(float(given.get("timeout", 5)))

    async def clock(self, given: Json) -> Json:
        """``advance`` seconds or ``set`` to an ISO instant; returns the time."""
        return move_clock(self.tg.clock, given)

    async def fault(self, given: Json) -> Json:
        """``kind`` (one of FAULTS) and ``args``."""
        args = dict(given.get("args", {}))
        if "chat" in args:
            args["chat"] = int(args["chat"])
        getattr(self.tg.faults, known(given["kind"], FAULTS))(**args)
        return {"active": len(self.tg.faults.active), "down": self.tg.faults.down}

    async def updates(self, given: Json) -> Json:
        """``act`` (one of UPDATE_ACTS) with ``args``, or ``shuffle``/``duplicate``: for that many batches."""
        updates = self.tg.updates
        updates.shuffle_batches = int(given.get("shuffle", updates.shuffle_batches))
        updates.duplicate_batches = int(given.get("duplicate", updates.duplicate_batches))
        result = None
        if "act" in given:
            result = getattr(updates, known(given["act"], UPDATE_ACTS))(**given.get("args", {}))
        return {"result": result, "pending": updates.pending()}

    async def flood(self, given: Json) -> Json:
        """``enabled`` switches flood control; returns the count of 429."""
        if "enabled" in given:
            self.tg.flood.enabled = bool(given["enabled"])
        return {"enabled": self.tg.flood.enabled, "refusals_429": self.tg.flood.refusals}

    async def calls(self, given: Json) -> Json:
        """Requests from number ``after`` on."""
        after = int(given.get("after", 0))
        return {"calls": [_call_json(call) for call in self.tg.calls[after:]], "next": len(self.tg.calls)}


def _person_json(person: Person) -> Json:
    return {"id": person.id, "name": person.name, "client": person.client, "username": person.user.username}


def _shown(thing: Any) -> Any:
    if isinstance(thing, ShownMessage):
        flags = {name: getattr(thing, name) for name in ("edited", "pinned", "protected", "spoiler", "silent")}
        ref = {"chat": thing.chat.id, "id": thing.id, "kind": thing.kind, "text": thing.text, "seq": thing.seq}
        return {**ref, **flags, "from_bot": thing.from_bot, "body": thing.body}
    if isinstance(thing, SimulatedPress):
        return {"id": thing.id, "answer": thing.answer}
    if isinstance(thing, list):
        return [_shown(item) for item in thing]
    return thing


def _call_json(call: Call) -> Json:
    params = {key: value if isinstance(value, str | int | float | bool | list | dict) else "<file>"
              for key, value in call.params.items()}  # fmt: skip
    return {"method": call.method, "params": params, "chat_id": call.chat_id, "clock_ms": call.clock_ms,
            "status": call.status, "error": call.error, "fault": call.fault}  # fmt: skip


def mount_control(standin: StandIn) -> Control:
    """Serve the control interface on the stand-in's port."""
    control = Control(standin)
    standin.mount(PREFIX, control.handle)
    return control
