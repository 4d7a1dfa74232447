"""The same stories with residents and relatives who have WhatsApp: what they write, touch and see goes by the stand-in
for Meta, the team stays on Telegram."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sandbox.page import GROUP
from sandbox.process import Process, written_config
from sandbox.whatsapp import DemoNumber
from simulator import SimClock, StandIn
from simulator.errors import SimError
from simulator.graph import GraphStandIn
from simulator.graph.people import WhatsAppPerson
from simulator.graph.world import GraphMessage
from simulator.stories import Story, StoryFailed
from simulator.stories.theatre import QUIET_S, Theatre
from simulator.stories.transcript import Transcript

PLACE_KEY = "📍 Kirim lokasi saya"


@dataclass(frozen=True)
class Seen:
    """A message as its reader has it: without the marks of bold and italic."""

    message: GraphMessage

    @property
    def text(self) -> str:
        return self.message.text.replace("*", "").replace("_", "")

    def choice(self, label: str) -> str | int | None:
        """What to touch for the one choice that has this label (its id), or what to write: its number."""
        rows = [(data, about or title) for data, title, about in (self.message.buttons or self.message.rows)]
        for fits in (lambda shown: shown == label, lambda shown: label in shown):
            found = [data for data, shown in rows if fits(shown)]
            if len(found) == 1:
                return found[0]
        lines = [line.partition(". ") for line in self.text.splitlines()]
        numbers = [int(number) for number, _, shown in lines if number.isdigit() and label in shown]
        return numbers[0] if len(numbers) == 1 else None


class Neighbour:
    """A resident on WhatsApp, with the acts that stories ask of anybody with a phone."""

    def __init__(self, phone: WhatsAppPerson) -> None:
        self.phone = phone
        self.name = phone.name

    @property
    def position(self) -> tuple[float, float]:
        return self.phone.position

    @position.setter
    def position(self, at: tuple[float, float]) -> None:
        self.phone.position = at

    def start(self) -> None:
        """Whoever opens a chat for the first time."""
        self.phone.say("Menu")

    def send_text(self, text: str, reply_to: Seen | None = None) -> None:
        self.phone.say(text, None if reply_to is None else reply_to.message)

    def send_photo(self, caption: str = "") -> None:
        self.phone.photo(caption)

    def tap(self, words: str) -> None:
        """WhatsApp has one key of its own, the one for the place; the other keys are words."""
        if words == PLACE_KEY:
            self.phone.allow_location()
        else:
            self.phone.say(words)

    def press(self, shown: Seen, label: str) -> None:
        """Touch a choice, or write its number where there are too many."""
        choice = shown.choice(label)
        if choice is None:
            raise SimError(f"{self.name} is not offered {label!r} in {shown.text!r}")
        if isinstance(choice, int):
            self.phone.say(str(choice))
        else:
            self.phone.press(choice, shown.message)

    def mark(self) -> int:
        return self.phone.mark()

    async def wait_for(self, wanted: str | Callable[[Seen], Any], since: int = 0) -> Seen:
        """The newest message of the bot that fits."""
        fits = wanted if callable(wanted) else lambda seen: wanted in seen.text
        return Seen(await self.phone.wait_for(lambda message: fits(Seen(message)), since))


class TwoDoorTheatre(Theatre):
    """Residents come by WhatsApp, everybody else by Telegram."""

    def __init__(self, wa: GraphStandIn, tg: StandIn, group: Any, bot: Any, transcript: Transcript) -> None:
        super().__init__(tg, group, bot, transcript)
        self.wa = wa

    def resident(self, name: str, at: tuple[float, float] = (-6.1729, 106.6508)) -> Any:
        phone = self.wa.person(name)
        phone.position = at
        return Neighbour(phone)

    async def sees(self, person: Any, words: str, chat: Any = None, since: int = 0) -> Any:
        if not isinstance(person, Neighbour):
            return await super().sees(person, words, chat, since)
        try:
            return await person.wait_for(words, since)
        except TimeoutError as error:
            raise StoryFailed(f"{person.name} did not see {words!r}: {error}") from error

    async def press(self, person: Any, label: str, on: str = "", chat: Any = None) -> str:
        if not isinstance(person, Neighbour):
            return await super().press(person, label, on, chat)
        try:
            shown = await person.wait_for(lambda seen: on in seen.text and seen.choice(label) is not None)
        except TimeoutError as error:
            raise StoryFailed(f"{person.name} is not offered {label!r} under {on!r}: {error}") from error
        person.press(shown, label)
        return ""

    async def _quiet(self) -> None:
        """Neither messenger shows anything new, and Meta has handed over all that it has."""
        while True:
            before = (self.tg.world.seq, self.wa.world.seq)
            await super()._quiet()
            await self.wa.settled()
            await asyncio.sleep(QUIET_S)
            if before == (self.tg.world.seq, self.wa.world.seq):
                return


class _Bot(Process):
    """Its webhook is checked anew after each start, as nothing else tells that it listens."""

    number: DemoNumber | None = None

    async def start(self) -> None:
        await super().start()
        if self.number is not None:
            await self.number.subscribe()


@asynccontextmanager
async def staged(story: Story, folder: Path) -> AsyncIterator[TwoDoorTheatre]:
    """As sandbox.demo.staged, with both messengers."""
    with SimClock(story.start, offset_file=folder / "clock") as clock:
        async with (
            await StandIn.start(clock=clock) as tg,
            await GraphStandIn.start(clock=clock) as wa,
        ):
            group, number = tg.group(GROUP), await DemoNumber.at(wa)
            config = written_config(tg, group.id, story, folder, folder / "clock", number)
            bot = _Bot(tg, config, folder / "bot.log")
            bot.number = number
            try:
                await bot.start()
                yield TwoDoorTheatre(wa, tg, group, bot, Transcript(tg, lambda line: None))
            finally:
                await bot.stop()


async def perform_by_whatsapp(story: Story, folder: Path) -> GraphStandIn:
    """Play a story with residents on WhatsApp to its end; the number that they wrote to. Raises StoryFailed."""
    async with staged(story, folder) as theatre:
        await story.play(theatre)
        return theatre.wa
