"""What a click on the page does: a name, a JSON object in, a JSON object out."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Awaitable, Callable
from typing import Any

from simulator.errors import SimError
from simulator.groups import SimulatedGroup
from simulator.page.cast import CLIENTS
from simulator.page.page import DemoPage
from simulator.page.shown import keyboard_json, message_json
from simulator.people import Person
from simulator.stories import STORIES, Story, StoryFailed
from simulator.world import Json, ShownMessage

ACTS = frozenset({
    "send_text", "start", "open_link", "edit", "delete", "forward", "send_voice", "send_location",
    "send_live_location", "move_live", "stop_live", "send_venue", "send_contact", "block", "unblock",
    "delete_account", "join", "leave",
})  # fmt: skip
ARGUMENTS = frozenset({
    "text", "payload", "url", "new_text", "message", "reply_to", "source", "seconds", "latitude", "longitude", "period",
    "title", "address",
})  # fmt: skip
FARTHEST_S = 400 * 86_400


class Desk:
    """The table of clicks over one page."""

    def __init__(self, page: DemoPage) -> None:
        self._page = page
        self.clicks: dict[str, Callable[[Json], Awaitable[Any]]] = {
            "act": self.act, "press": self.press, "tap": self.tap, "media": self.media, "person": self.person,
            "client": self.client, "clock": self.clock, "fault": self.fault, "story": self.story,
            "inside": self.inside,
        }  # fmt: skip

    async def click(self, name: str, given: Json) -> tuple[int, Json]:
        """Do what was clicked: status and answer. 404 for an unknown click, 400 for one that cannot be, 409 where the
        stage is being set."""
        found = self.clicks.get(name)
        if found is None:
            return 404, {"error": "unknown"}
        if self._page.being_set:
            return 409, {"error": "The stage is being set."}
        side = self._page.whatsapp
        try:
            person = None if side is None else side.find(given.get("person"))
            if side is not None and person is not None:
                return 200, side.click(name, person, given)
            return 200, await found(given)
        except (SimError, StoryFailed) as error:
            return 400, {"error": str(error)}
        except (KeyError, TypeError, ValueError, binascii.Error) as error:
            return 400, {"error": f"{type(error).__name__}: {error}"}

    # -- people ----------------------------------------------------------------------------------------------------
    def _person(self, given: Json) -> Person:
        found = self._page.tg.people.get(int(given["person"]))
        if found is None:
            raise SimError("nobody of that number is here")
        return found

    def _group(self, number: Any, person: Person) -> SimulatedGroup | None:
        if number is None or int(number) == person.id:
            return None
        found = next((group for group in self._page.tg.groups if group.id == int(number)), None)
        if found is None:
            raise SimError("there is no such group")
        return found

    def _message(self, given: Json, person: Person) -> ShownMessage:
        group = self._group(given.get("chat"), person)
        found = next((one for one in reversed(person.chat(group)) if one.id == int(given["id"])), None)
        if found is None:
            raise SimError("the message is gone")
        return found

    async def act(self, given: Json) -> Json:
        """``person`` does ``act`` (of ACTS) in ``chat`` with ``args``; ``message`` and ``reply_to`` are ids."""
        person, name, args = self._person(given), str(given["act"]), dict(given.get("args", {}))
        if name not in ACTS or not ARGUMENTS.issuperset(args):
            raise SimError(f"{name} is no act of a person, or not done like that")
        group = self._group(given.get("chat"), person)
        for role in ("message", "reply_to"):
            if role in args:
                args[role] = self._message({"chat": given.get("chat"), "id": args[role]}, person)
        if group is not None or name in ("join", "leave"):
            args["group" if name in ("join", "leave") else "chat"] = group or self._page.theatre.group
        if name in ("edit", "delete", "move_live", "stop_live"):
            args.pop("chat", None)
        result = getattr(person, name)(**args)
        self._page.people_changed()
        return {"message": message_json(result)} if isinstance(result, ShownMessage) else {}

    async def press(self, given: Json) -> Json:
        """``person`` presses a button with ``data`` on message ``id``, as it was on the screen: it may have gone
        meanwhile, which is for the bot to say. The answer comes by the stream."""
        person = self._person(given)
        return {"press": person.press_data(self._message(given, person), str(given["data"])[:64]).id}

    async def tap(self, given: Json) -> Json:
        """``person`` presses ``words`` on the reply keyboard; ``sent`` is false where the client sends nothing."""
        person = self._person(given)
        group = self._group(given.get("chat"), person)
        sent = person.tap(str(given["words"]), group)
        self._page.feed.tell("keyboard", **keyboard_json(person, group))
        return {"sent": sent is not None}

    async def media(self, given: Json) -> Json:
        """``person`` sends ``photos`` (base64, several are an album) or a ``document`` with ``name`` and ``mime``."""
        person = self._person(given)
        group, caption = self._group(given.get("chat"), person), str(given.get("caption", ""))
        if "document" in given:
            content = base64.b64decode(given["document"], validate=True)
            person.send_document(content, str(given["name"])[:120], str(given["mime"])[:80], caption, group)
            return {}
        photos = [base64.b64decode(one, validate=True) for one in given["photos"]]
        if len(photos) == 1:
            person.send_photo(photos[0], caption, group, spoiler=bool(given.get("spoiler")))
        else:
            person.send_album(photos, caption, group)
        return {}

    async def person(self, given: Json) -> Json:
        """Somebody new: see Cast.add, and WhatsAppSide.add for the client ``whatsapp``."""
        if given.get("client") == "whatsapp":
            if self._page.whatsapp is None:
                raise SimError("there is no WhatsApp here")
            return self._page.whatsapp.add(given)
        person = await self._page.cast.add(given)
        self._page.people_changed()
        return {"id": person.id}

    async def client(self, given: Json) -> Json:
        """``person`` takes another ``client``, or goes to another ``position`` (latitude, longitude)."""
        person = self._person(given)
        person.client = next((one for one in CLIENTS if one == given.get("client")), person.client)
        if "position" in given:
            latitude, longitude = map(float, given["position"])
            person.position = (latitude, longitude)
        self._page.people_changed()
        return {}

    # -- the stage -------------------------------------------------------------------------------------------------
    async def clock(self, given: Json) -> Json:
        """Move on by ``advance`` seconds, or to the ``next`` reminder. Never back."""
        if given.get("next"):
            upcoming = self._page.next_reminder()
            if upcoming is None:
                raise SimError("nothing is scheduled")
            seconds = max(0.0, (upcoming - self._page.tg.clock.now_ms()) / 1000) + 0.05
        else:
            seconds = float(given["advance"])
        if not 0 <= seconds <= FARTHEST_S:
            raise SimError("the clock goes on by at most 400 days at a time")
        self._page.tg.clock.advance(seconds)
        self._page.clock_moved()
        return {"now": self._page.tg.clock.now_ms()}

    async def fault(self, given: Json) -> Json:
        """``kind``: see Trouble.cause."""
        await self._page.trouble.cause(str(given["kind"]))
        return {}

    async def story(self, given: Json) -> Json:
        """``do``: ``load`` (``name``, none for the free stage), ``begin`` (``mode``, ``part``), ``step``, ``hint``,
        ``leave``."""
        what, director = str(given["do"]), self._page.director
        if what == "load":
            await self._page.load(story_named(given.get("name")))
        elif director is None:
            raise SimError("no story is loaded")
        elif what == "begin":
            director.begin(str(given.get("mode", "steps")), str(given.get("part", "responder")))
        elif what == "step":
            director.step()
        elif what == "hint":
            director.hint()
        elif what == "leave":
            await director.leave()
        else:
            raise SimError(f"a story does not {what}")
        return {}

    async def inside(self, given: Json) -> Json:
        """Look at one ``ticket`` (an id, or none for all) from now on."""
        self._page.ticket = None if given.get("ticket") is None else int(given["ticket"])
        await self._page.look(force=True)
        return {}


def story_named(name: Any) -> Story | None:
    """The Story; None for no name. Raises SimError."""
    if not name:
        return None
    for story in STORIES:
        if story.name == name:
            return story
    raise SimError(f"there is no story {name}")
