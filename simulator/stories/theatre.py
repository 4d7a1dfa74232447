"""What a story has at hand: people, the team's group, the clock, and a bot that can be killed and started.

A story knows of the bot only what a person sees: words on the screen and on the buttons.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from simulator.api import SimulatedPress
from simulator.errors import SimError
from simulator.groups import SimulatedGroup
from simulator.keyboards import button_text
from simulator.people import Person, find_button
from simulator.standin import StandIn
from simulator.stories.transcript import Transcript
from simulator.watch import PATIENCE_S
from simulator.world import ShownMessage

QUIET_S = 0.3  # as long as nothing new is shown, nothing is under way


class StoryFailed(Exception):
    """The story did not go as it should; the text says who waited for what in vain."""


class Bot(Protocol):
    """The bot under the story, a process of its own."""

    async def start(self) -> None:
        """Start it and return when it asks for updates."""

    async def kill(self) -> None:
        """End it at once, as a power cut would."""

    async def command(self, name: str) -> str:
        """Run one of its commands on the server beside it; what it prints. Raises StoryFailed."""


@dataclass(frozen=True, slots=True)
class Story:
    """``start`` is the instant at which it begins (ISO 8601 with time zone). ``fresh``: nobody has a role yet, no group
    is bound, and members of the group need a supervisor's yes; else every member of the bound group may work.
    ``settings``: further lines of the bot's configuration (TOML)."""

    name: str
    title: str
    start: str
    play: Callable[[Theatre], Awaitable[None]]
    fresh: bool = False
    settings: str = ""


class Theatre:
    """The stage of one story."""

    def __init__(self, tg: StandIn, group: SimulatedGroup, bot: Bot, transcript: Transcript) -> None:
        self.tg = tg
        self.group = group
        self.bot = bot
        self.note = transcript.note
        self._transcript = transcript

    # -- people ----------------------------------------------------------------------------------------------------
    def resident(self, name: str, at: tuple[float, float] = (-6.1729, 106.6508)) -> Person:
        """Somebody with a phone; ``at``: where the phone is (WGS84 degrees)."""
        person = self.tg.person(name)
        person.position = at
        return person

    def colleague(self, name: str) -> Person:
        """Somebody of the service, who has Telegram whatever the residents have."""
        return self.tg.person(name)

    async def responders(self, *names: str) -> list[Person]:
        """Members of the team's group who have opened the chat with the bot once (not shown: it was long ago)."""
        team = [self.tg.person(name) for name in names]
        with self._transcript.quiet():
            for person in team:
                person.join(self.group)
                person.start()
            for person in team:
                await self.sees(person, "")
        return team

    # -- seeing and pressing ---------------------------------------------------------------------------------------
    async def sees(
        self, person: Person, words: str, chat: SimulatedGroup | None = None, since: int = 0
    ) -> ShownMessage:
        """Wait until ``person`` sees these words (in the private chat, or in a group). Raises StoryFailed."""
        try:
            return await person.wait_for(words, PATIENCE_S, chat, since)
        except TimeoutError as error:
            raise StoryFailed(f"{person.name} did not see {words!r} within {PATIENCE_S:.0f} seconds.") from error

    async def press(self, person: Person, label: str, on: str = "", chat: SimulatedGroup | None = None) -> str:
        """Press the button with these words on the newest message that has it (and the words ``on``); what the press
        answers at once. Raises StoryFailed."""
        message = await self._with_button(person, label, on, chat)
        (answer,) = await self.press_together([(person, message, label)])
        return answer

    async def press_together(self, presses: Sequence[tuple[Person, ShownMessage, str]]) -> list[str]:
        """Several people press in the same instant; what each is answered."""
        for person, message, label in presses:
            self._transcript.pressed(person.name, button_text(find_button(message, label)))
        return list(await asyncio.gather(*map(self._answer, self.tg.press_many(presses))))

    async def _answer(self, press: SimulatedPress) -> str:
        try:
            await press.answered(PATIENCE_S)
        except TimeoutError as error:
            raise StoryFailed(f"The press by {press.user.first_name} was not answered.") from error
        self._transcript.answered(press)
        return press.text

    async def _with_button(self, person: Person, label: str, on: str, chat: SimulatedGroup | None) -> ShownMessage:
        def has(message: ShownMessage) -> bool:
            if on not in message.text:
                return False
            try:
                find_button(message, label)
            except SimError:
                return False
            return True

        try:
            return await person.wait_for(has, PATIENCE_S, chat)
        except TimeoutError as error:
            where = f" under {on!r}" if on else ""
            raise StoryFailed(f"{person.name} did not find the button {label!r}{where}.") from error

    # -- time and trouble ------------------------------------------------------------------------------------------
    async def later(self, minutes: float, text: str = "") -> None:
        """Move everybody's clock on, once what is under way has been shown."""
        await self._quiet()
        self.tg.clock.advance(minutes * 60)
        self._transcript.time_passes(text or f"{minutes:g} minutes later")

    async def _quiet(self) -> None:
        while True:
            seq = self.tg.world.seq
            try:
                await self.tg.wait_until(lambda seq=seq: self.tg.world.seq > seq, QUIET_S)  # type: ignore[misc]
            except TimeoutError:
                return

    async def kill_the_bot(self) -> None:
        """The process ends without a word."""
        await self.bot.kill()
        self.note("*** The bot's process is killed (SIGKILL). ***")

    async def on_the_server(self, command: str) -> str:
        """Somebody with access to the server runs a command; what it prints."""
        self.note(f"On the server: $ python -m bot {command}")
        printed = await self.bot.command(command)
        self.note(printed)
        return printed

    async def start_the_bot(self) -> None:
        """It comes back."""
        await self.bot.start()
        self.note("*** The bot is started again. ***")

    def expect(self, truth: object, text: str) -> None:
        """Raises StoryFailed with ``text`` unless ``truth``."""
        if not truth:
            raise StoryFailed(text)
