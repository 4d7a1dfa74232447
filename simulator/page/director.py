"""A story on the page: at once, step by step, or as a drill in which somebody plays a part. It can be left at any
point and be continued by hand."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from simulator.api import SimulatedPress
from simulator.errors import SimError
from simulator.groups import SimulatedGroup
from simulator.page.samples import street
from simulator.people import Person
from simulator.standin import StandIn
from simulator.stories.gate import GatedTheatre, StoryStep
from simulator.stories.theatre import Bot, Story
from simulator.stories.transcript import Transcript
from simulator.world import Json, ShownMessage

Mode = Literal["steps", "auto", "drill"]
MODES: tuple[Mode, ...] = ("steps", "auto", "drill")
PARTS = ("resident", "responder")
PAUSE_S = {"steps": 0.0, "auto": 0.15, "drill": 0.6}
NOTES = 200
BY_ITSELF = frozenset({"time", "kill", "start_bot", "server", "open_link", "start", "join", "move_live"})
SENT = {
    "send_text": "text", "tap": "", "send_photo": "photo", "send_album": "photo", "send_location": "location",
    "send_live_location": "location", "send_voice": "voice", "send_document": "document", "send_contact": "contact",
    "send_venue": "venue", "send_video": "video",
}  # fmt: skip


@dataclass(slots=True)
class TraineeStep:
    """One step of the trainee's: how long it took (real seconds), how often the hint was opened, and wrong presses."""

    what: Json
    seconds: float = 0.0
    hints: int = 0
    wrong: int = 0


@dataclass(slots=True)
class Play:
    """The state of the story that is on."""

    story: Story
    mode: Mode = "steps"
    part: str = "responder"
    state: str = "loaded"
    number: int = 0
    next: Json | None = None
    mine: bool = False
    hinted: bool = False
    error: str = ""
    notes: list[str] = field(default_factory=list)
    turns: list[TraineeStep] = field(default_factory=list)


class Director:
    """Plays one story on one stage. ``tell`` is called after every change."""

    def __init__(self, tg: StandIn, group: SimulatedGroup, bot: Bot, story: Story, tell: Callable[[], object]) -> None:
        self.play = Play(story)
        self._tell = tell
        self._go = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._tg = tg
        self.theatre = GatedTheatre(tg, group, bot, Transcript(tg, self._noted), self, street)

    # -- orders ----------------------------------------------------------------------------------------------------
    def begin(self, mode: str, part: str = "responder") -> None:
        """Start, or go on in another mode (a drill begins at the beginning only). Raises SimError."""
        wanted = next((one for one in MODES if one == mode), None)
        if wanted is None or part not in PARTS:
            raise SimError(f"no such mode: {mode}")
        if self._task is not None and (wanted == "drill") != (self.play.mode == "drill"):
            raise SimError("a drill begins at the beginning: load the story anew")
        self.play.mode, self.play.part = wanted, part
        if self._task is None:
            self.play.state = "playing"
            self._task = asyncio.create_task(self._run())
        self._go.set()
        self._tell()

    def step(self) -> None:
        """Let the next step through."""
        if self._task is None:
            self.begin("steps")
        self.play.mode = "steps" if self.play.mode == "auto" else self.play.mode
        self._go.set()

    def hint(self) -> None:
        """Show the trainee what comes next, on record."""
        if self.play.mine and self.play.turns and not self.play.hinted:
            self.play.hinted = True
            self.play.turns[-1].hints += 1
            self._tell()

    async def leave(self) -> None:
        """End the story here; everything stays as it is and goes on by hand."""
        if self._task is not None and not self._task.done():
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self.play.state, self.play.next, self.play.mine = "left", None, False
            self._tell()

    # -- playing ---------------------------------------------------------------------------------------------------
    async def _run(self) -> None:
        play = self.play
        try:
            await play.story.play(self.theatre)
            await self.theatre.catch_up()
            play.state = "done"
        except Exception as error:  # whatever a story raises: the page says so, and what is there goes on by hand
            play.state, play.error = "failed", str(error).partition("\n")[0] or type(error).__name__
        play.next, play.mine = None, False
        self._tell()

    async def pass_through(self, step: StoryStep) -> bool:
        """The Gate: waits for the next click, for a moment, or until the trainee has done it."""
        play = self.play
        play.number += 1
        play.next, play.hinted = _step_json(step), False
        if play.mode == "drill" and self._is_mine(step):
            return await self._trained(step)
        play.mine = False
        if play.mode == "steps":
            self._go.clear()
            play.state = "waiting"
            self._tell()
            await self._go.wait()
        play.state, play.next = "playing", None
        self._tell()
        if pause := PAUSE_S[play.mode]:
            await asyncio.sleep(pause)
        return True

    def _is_mine(self, step: StoryStep) -> bool:
        if step.who is None or step.verb in BY_ITSELF or (step.verb == "press" and not step.data):
            return False
        return (step.who.id in self.theatre.team) == (self.play.part == "responder")

    async def _trained(self, step: StoryStep) -> bool:
        """Wait until the trainee does it, and note how."""
        who = step.who
        assert who is not None
        play, turn, begun = self.play, TraineeStep(_step_json(step)), time.monotonic()
        play.turns.append(turn)
        play.mine, play.state = True, "waiting"
        self._tell()
        seq, presses = self._tg.world.seq, len(who.presses)

        def done() -> bool:
            new = who.presses[presses:]
            right = [press for press in new if _same_press(step, press)]
            turn.wrong = len(new) - len(right)
            return bool(right) if step.verb == "press" else _sent_since(who, step, seq)

        while True:
            try:
                await self._tg.wait_until(done, 3600)
                break
            except TimeoutError:
                continue  # the trainee is at lunch
        turn.seconds = round(time.monotonic() - begun, 1)
        play.mine, play.state, play.next = False, "playing", None
        self._tell()
        return False

    def _noted(self, block: str) -> None:
        """The narrator's lines; what people do and see is on the phones."""
        if block.startswith("\n") and not block.endswith("time in WIB") and "· · ·" not in block:
            self.play.notes = [*self.play.notes, " ".join(block.split())][-NOTES:]
            self._tell()

    # -- telling ---------------------------------------------------------------------------------------------------
    def shown(self) -> Json:
        """The story as the page draws it; in a drill the next step is hidden until the hint is opened."""
        play = self.play
        hidden = play.mode == "drill" and not play.hinted
        upcoming = play.next
        if upcoming is not None and hidden:
            upcoming = {key: upcoming[key] for key in ("who", "name", "verb") if play.mine} or None
            if upcoming is not None and play.next is not None and upcoming["verb"] == "send_text":
                upcoming["words"] = play.next["words"]  # nobody can guess what the story wants said
        return {
            "name": play.story.name, "title": play.story.title, "mode": play.mode, "part": play.part,
            "state": play.state, "number": play.number, "next": upcoming, "mine": play.mine, "hinted": play.hinted,
            "error": play.error, "notes": play.notes[-12:], "report": self.report() if play.turns else None,
        }  # fmt: skip

    def report(self) -> Json:
        """What the trainee did, step by step, and in all; times are real seconds."""
        turns = [turn for turn in self.play.turns if turn.seconds or turn is not self.play.turns[-1]]
        return {
            "turns": [{**turn.what, "seconds": turn.seconds, "hints": turn.hints, "wrong": turn.wrong}
                      for turn in turns],
            "seconds": round(sum(turn.seconds for turn in turns), 1),
            "hints": sum(turn.hints for turn in turns), "wrong": sum(turn.wrong for turn in turns),
        }  # fmt: skip


def _step_json(step: StoryStep) -> Json:
    return {
        "who": step.who.id if step.who else None, "name": step.who.name if step.who else "", "verb": step.verb,
        "words": step.words, "chat": step.chat.id if step.chat else None,
        "message": [step.message.chat.id, step.message.id] if step.message else None,
    }  # fmt: skip


def _same_press(step: StoryStep, press: SimulatedPress) -> bool:
    return step.verb == "press" and press.message is step.message and press.data == step.data


def _sent_since(who: Person, step: StoryStep, seq: int) -> bool:
    kind = SENT.get(step.verb, "")

    def fits(message: ShownMessage) -> bool:
        return message.seq > seq and message.sender_id == who.id and (not kind or message.kind == kind)

    return any(fits(message) for message in reversed(who.chat(step.chat)[-30:]))
