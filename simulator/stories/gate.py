"""A stage on which somebody else decides when the next step comes: one at a time, or done by a person at the page.

A story is written as plain calls (`siti.send_text(...)`); here such a call is kept until the story waits for something,
and is done then, once the gate has let it through.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol, TypeVar, cast

from simulator.errors import SimError
from simulator.groups import SimulatedGroup
from simulator.keyboards import button_text
from simulator.people import Person, find_button
from simulator.standin import StandIn
from simulator.stories.theatre import Bot, StoryFailed, Theatre
from simulator.stories.transcript import Transcript
from simulator.world import ShownMessage

T = TypeVar("T")
ACTS = frozenset({
    "send_text", "start", "open_link", "edit", "delete", "forward", "send_photo", "send_album", "send_document",
    "send_voice", "send_video", "send_location", "send_live_location", "move_live", "stop_live", "send_venue",
    "send_contact", "block", "unblock", "delete_account", "join", "leave", "press", "tap",
})  # fmt: skip


@dataclass(slots=True, eq=False)
class StoryStep:
    """What comes next. ``who``: the person who does it, None for the clock and the bot's process. ``verb``: one of
    ACTS, ``time``, ``kill``, ``start_bot``, ``server``. ``words``: what is written, the button's label, the moment."""

    verb: str
    words: str
    who: Person | None = None
    chat: SimulatedGroup | None = None
    message: ShownMessage | None = None
    data: str = ""


class Gate(Protocol):
    """Who decides."""

    async def pass_through(self, step: StoryStep) -> bool:
        """Return when the step is to be done; False where a person has done it already."""


@dataclass(slots=True, eq=False)
class DeferredAct:
    """An act that was called and not done yet; in its place among the arguments of a later one stands its result."""

    person: Person
    verb: str
    args: tuple[Any, ...]
    named: dict[str, Any]
    result: Any = field(default=None)

    def step(self) -> StoryStep:
        """How the gate sees it."""
        chat = self.named.get("chat")
        return StoryStep(self.verb, _words(self.verb, self.args, self.named), self.person, chat)

    def do(self) -> None:
        """Do it now."""
        args = [_known(value) for value in self.args]
        named = {name: _known(value) for name, value in self.named.items()}
        self.result = getattr(self.person, self.verb)(*args, **named)


class Player:
    """A person whose acts are kept. Everything else is the person's own."""

    def __init__(self, person: Person, stage: GatedTheatre) -> None:
        self._person = person
        self._stage = stage

    def __getattr__(self, name: str) -> Any:
        if name in ACTS:
            return partial(self._stage.keep, self._person, name)
        return getattr(self._person, name)

    async def wait_for(self, *args: Any, **named: Any) -> ShownMessage:
        """As a Person's, once what was kept is done."""
        await self._stage.catch_up()
        return await self._person.wait_for(*args, **named)


class _Waiting:
    """The stand-in, but that waiting for it first does what was kept."""

    def __init__(self, tg: StandIn, stage: GatedTheatre) -> None:
        self._tg = tg
        self._stage = stage

    def __getattr__(self, name: str) -> Any:
        return getattr(self._tg, name)

    async def wait_until(self, *args: Any, **named: Any) -> Any:
        await self._stage.catch_up()
        return await self._tg.wait_until(*args, **named)


class GatedTheatre(Theatre):
    """A Theatre with a Gate before every act of a person, every move of the clock and every trouble."""

    def __init__(
        self, tg: StandIn, group: SimulatedGroup, bot: Bot, transcript: Transcript, gate: Gate,
        picture: Callable[[int], bytes] | None = None,
    ) -> None:  # fmt: skip
        """``picture``: what is sent where the story sends just a photo, by a number that grows."""
        super().__init__(cast(StandIn, _Waiting(tg, self)), group, bot, transcript)
        self._real = tg
        self._gate = gate
        self._picture = picture
        self._kept: list[DeferredAct] = []
        self.team: set[int] = set()

    # -- keeping ---------------------------------------------------------------------------------------------------
    def keep(self, person: Person, verb: str, *args: Any, **named: Any) -> DeferredAct:
        """Note an act for later."""
        if verb == "send_photo" and not args and "photo" not in named and self._picture is not None:
            named["photo"] = self._picture(self._real.world.seq)
        kept = DeferredAct(person, verb, args, named)
        self._kept.append(kept)
        return kept

    async def catch_up(self) -> None:
        """Do what was kept, each when the gate lets it through."""
        while self._kept:
            kept = self._kept.pop(0)
            if await self._gate.pass_through(kept.step()):
                try:
                    kept.do()
                except SimError as error:
                    raise StoryFailed(f"{kept.person.name}: {error}") from error

    async def _gated(self, step: StoryStep, do: Callable[[], Awaitable[T]]) -> T:
        await self.catch_up()
        await self._gate.pass_through(step)
        return await do()

    # -- the Theatre's own -----------------------------------------------------------------------------------------
    def resident(self, name: str, at: tuple[float, float] = (-6.1729, 106.6508)) -> Person:
        return cast(Person, Player(super().resident(name, at), self))

    async def responders(self, *names: str) -> list[Person]:
        await self.catch_up()
        team = await super().responders(*names)
        self.team |= {person.id for person in team}
        return [cast(Person, Player(person, self)) for person in team]

    async def sees(
        self, person: Person, words: str, chat: SimulatedGroup | None = None, since: int = 0
    ) -> ShownMessage:
        await self.catch_up()
        return await super().sees(_real(person), words, chat, since)

    async def press(self, person: Person, label: str, on: str = "", chat: SimulatedGroup | None = None) -> str:
        await self.catch_up()
        return await super().press(_real(person), label, on, chat)

    async def press_together(self, presses: Sequence[tuple[Person, ShownMessage, str]]) -> list[str]:
        await self.catch_up()
        real = [(_real(person), message, label) for person, message, label in presses]
        person, message, label = real[0]
        found = find_button(message, label)
        step = StoryStep("press", button_text(found), person, None, message, found.get("callback_data", ""))
        if len(real) > 1:
            step.words = f"{step.words} × {len(real)}"
            step.data = ""
        if await self._gate.pass_through(step):
            return await super().press_together(real)
        done = [press for press in person.presses if press.message is message]
        return [await self._answer(done[-1])]

    async def later(self, minutes: float, text: str = "") -> None:
        await self._gated(StoryStep("time", text or f"+{minutes:g} min"), lambda: Theatre.later(self, minutes, text))

    async def kill_the_bot(self) -> None:
        await self._gated(StoryStep("kill", ""), lambda: Theatre.kill_the_bot(self))

    async def start_the_bot(self) -> None:
        await self._gated(StoryStep("start_bot", ""), lambda: Theatre.start_the_bot(self))

    async def on_the_server(self, command: str) -> str:
        return await self._gated(StoryStep("server", command), lambda: Theatre.on_the_server(self, command))


def _real(value: Any) -> Any:
    return value._person if isinstance(value, Player) else value


def _known(value: Any) -> Any:
    return value.result if isinstance(value, DeferredAct) else _real(value)


def _words(verb: str, args: Sequence[Any], named: dict[str, Any]) -> str:
    if verb == "press":
        message, button = args[0], args[1]
        return button_text(find_button(message, button))
    if verb == "start":
        return "/start"
    words = [value for value in (*args, named.get("caption"), named.get("text")) if isinstance(value, str)]
    return words[0] if words else ""
