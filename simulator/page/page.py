"""The page with the phones: one stage with its people, story, troubles and clock, and every browser that looks on."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from simulator.api import SimulatedPress
from simulator.graph import GraphStandIn
from simulator.groups import SimulatedGroup
from simulator.page.backstage import Backstage
from simulator.page.cast import Cast
from simulator.page.director import Director
from simulator.page.feed import Feed
from simulator.page.shown import everything, group_json, groups_of, keyboard_json, people_of, person_json
from simulator.page.trouble import StageFaults
from simulator.page.whatsapp import WhatsAppSide
from simulator.standin import StandIn
from simulator.stories import STORIES, Story
from simulator.stories.theatre import Theatre
from simulator.stories.transcript import Transcript
from simulator.world import Json, ShownMessage

LOOK_S = 0.25
READY_ON_WHATSAPP = "Wati Susanti"


class DemoPage:
    """Everything behind the page. `load` sets the stage; `watch` is to run as long as the page is served. With `wa`
    there are phones with WhatsApp too."""

    def __init__(self, tg: StandIn, backstage: Backstage, wa: GraphStandIn | None = None) -> None:
        self.tg = tg
        self.backstage = backstage
        self.feed = Feed()
        self.ticket: int | None = None
        self.director: Director | None = None
        self.group: SimulatedGroup
        self.theatre: Theatre
        self.cast: Cast
        self.trouble: StageFaults
        self.stage = 0
        self._loading = asyncio.Lock()
        self._looking = asyncio.Lock()  # the tables are not to be closed under a look
        self._known: Json = {}
        self._counted = (0, 0)
        self._stale_people = False
        self._stale_state = False
        self._ready: list[int] = []
        self.whatsapp = None if wa is None else WhatsAppSide(wa, self.feed, self.people_changed)

    # -- the stage -------------------------------------------------------------------------------------------------
    async def load(self, story: Story | None) -> None:
        """A new stage for this story, or one with people ready and nothing to play. Raises StoryFailed."""
        async with self._loading:
            if self.director is not None:
                await self.director.leave()
            if self.stage:
                await self.trouble.settle()
                self.feed.tell("loading", story=None if story is None else story.name)
            self.director, self.ticket, self._known, self._ready = None, None, {}, []
            async with self._looking:
                self.group = await self.backstage.restage(story)
            if self.whatsapp is not None:
                await self.whatsapp.wa.begin_anew()
            self._hook()
            self.theatre = Theatre(self.tg, self.group, self.backstage.bot, Transcript(self.tg, lambda block: None))
            self.cast = Cast(self.theatre)
            self.trouble = StageFaults(self.tg, self.backstage, self.state_changed)
            if story is None:
                self._ready = [person.id for person in await self.cast.ready()]
                if self.whatsapp is not None:
                    self.whatsapp.add({"name": READY_ON_WHATSAPP})
            else:
                self.director = Director(self.tg, self.group, self.backstage.bot, story, self._story_changed)
            self.stage += 1
            await self.look(force=True)
            self.feed.tell("hello", **self.hello())

    def _hook(self) -> None:
        self.tg.world.on_touch.append(self._touched)
        self.tg.api.on_answer.append(self._answered)
        self.tg.on_request(self._asked)

    @property
    def being_set(self) -> bool:
        """The stage is not there yet, or is being changed: nobody can click."""
        return self._loading.locked() or not self.stage

    def hello(self) -> Json:
        """The whole state, for a page that has just been opened."""
        stories = [{"name": one.name, "title": one.title} for one in STORIES]
        shown = everything(self.tg)
        if self.whatsapp is not None:
            shown["people"] += self.whatsapp.people()
            shown["messages"] += self.whatsapp.messages()
        return {
            "stage": self.stage, **shown, "whatsapp": self.whatsapp is not None,
            "stories": stories, "places": self.backstage.places(),
            "ready": self._ready, **self.state(), "inside": self._known,
        }  # fmt: skip

    def state(self) -> Json:
        """What changes often: clock, story, troubles."""
        return {
            "now": self.tg.clock.now_ms(), "story": self.director.shown() if self.director else None,
            "trouble": self.trouble.shown(),
        }  # fmt: skip

    # -- what happens ----------------------------------------------------------------------------------------------
    def _touched(self, message: ShownMessage) -> None:
        self.feed.touched(message)
        if message.kind == "service":
            self._stale_people = True
        markup = message.reply_markup
        if message.from_bot and markup and "inline_keyboard" not in markup:
            for person, group in self._readers(message):
                self.feed.tell("keyboard", **keyboard_json(person, group))

    def _readers(self, message: ShownMessage) -> Sequence[tuple[Any, SimulatedGroup | None]]:
        if message.chat.private:
            return [(self.tg.people[message.chat.id], None)]
        group = next((one for one in self.tg.groups if one.id == message.chat.id), None)
        return [(one, group) for one in people_of(self.tg) if group in groups_of(self.tg, one)]

    def _answered(self, press: SimulatedPress) -> None:
        answer = press.answer or {}
        place = {"chat": press.message.chat.id, "id": press.message.id}
        shown = {"text": answer.get("text", ""), "alert": bool(answer.get("show_alert")), "url": answer.get("url", "")}
        self.feed.tell("answer", person=press.user.id, press=press.id, **place, **shown)

    def _asked(self, method: str, params: Json) -> None:
        if method == "sendChatAction":
            self.feed.tell("typing", chat=int(params["chat_id"]), action=str(params.get("action", "")))
        elif method in ("setMyCommands", "deleteMyCommands"):
            self._stale_people = True

    def people_changed(self) -> None:
        """Somebody came, went, blocked the bot, took another client."""
        self._stale_people = True

    def state_changed(self) -> None:
        """Clock or troubles changed."""
        self._stale_state = True

    def clock_moved(self) -> None:
        """The clock was moved from here."""
        self.feed.tell("state", **self.state())

    def _story_changed(self) -> None:
        self._stale_state = True

    def next_reminder(self) -> int | None:
        """When the next reminder is due (UTC ms), after now."""
        now = self.tg.clock.now_ms()
        times = [int(one["at"]) for one in self._known.get("scheduled", []) if int(one["at"]) > now]
        return min(times, default=None)

    # -- looking ---------------------------------------------------------------------------------------------------
    async def watch(self) -> None:
        """Tell what nobody else tells: the bot's tables, people, the story. Ends when it is cancelled."""
        told: Json = {}
        while True:
            await asyncio.sleep(LOOK_S)
            if self.being_set or not self.feed.heard:
                continue
            await self.look()
            if self._stale_people or self._count_people() != self._counted:
                self._tell_people()
            state = self.state()
            if self._stale_state or _but_time(state) != _but_time(told):
                self._stale_state, told = False, state
                self.feed.tell("state", **state)

    def _count_people(self) -> tuple[int, int]:
        """Grows when somebody new is there, and when somebody opens the chat with the bot."""
        return len(self.tg.people), sum(one.user.started for one in self.tg.people.values())

    def _tell_people(self) -> None:
        self._stale_people, self._counted = False, self._count_people()
        people = [person_json(self.tg, one) for one in people_of(self.tg)]
        if self.whatsapp is not None:
            people += self.whatsapp.people()
        self.feed.tell("people", people=people, groups=[group_json(one) for one in self.tg.groups])

    async def look(self, force: bool = False) -> None:
        """Read the bot's tables where they changed, and tell."""
        async with self._looking:
            if not force and not await self.backstage.changed():
                return
            known = await self.backstage.look(self.ticket)
            await self.trouble.count()
        if known != self._known:
            self._known = known
            self.feed.tell("inside", inside=known)


def _but_time(state: Json) -> Json:
    return {key: value for key, value in state.items() if key != "now"}
