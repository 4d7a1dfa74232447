"""Who does what and who sees what, line by line, as it happens."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone

from simulator.api import SimulatedPress
from simulator.keyboards import button_text
from simulator.standin import StandIn
from simulator.world import ShownMessage

WIB = timezone(timedelta(hours=7), "WIB")
WHO, WORDS = 16, 88
PLAIN = {"does": "", "sees": "", "note": "", "end": ""}
COLOURED = {"does": "\033[36m", "sees": "", "note": "\033[1m", "end": "\033[0m"}
KINDS = {"photo": "photo", "voice": "voice message", "video": "video", "document": "file", "contact": "contact"}


class Transcript:
    """Prints every message of the stand-in through ``write``, one call for each block of lines."""

    def __init__(self, tg: StandIn, write: Callable[[str], object], colour: bool = False) -> None:
        self.tg = tg
        self.blocks: list[str] = []
        self._write = write
        self._look = COLOURED if colour else PLAIN
        self._day = ""
        self._quiet = False
        tg.world.on_touch.append(self._touched)

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Nothing is printed meanwhile: preparations."""
        self._quiet = True
        try:
            yield
        finally:
            self._quiet = False

    def note(self, text: str) -> None:
        """A line of the narrator."""
        self._put("\n" + self._dyed("note", textwrap.fill(text, WHO + WORDS + 12)))

    def time_passes(self, text: str) -> None:
        """The clock was moved."""
        self.note(f"· · · {text} · · ·")

    def pressed(self, who: str, label: str) -> None:
        """Somebody presses a button."""
        self._line("does", who, f"presses [{label}]")

    def answered(self, press: SimulatedPress) -> None:
        """What the press brought onto the screen at once."""
        if press.text:
            kind = "a window to close" if (press.answer or {}).get("show_alert") else "a short notice"
            self._line("sees", self.tg.people[press.user.id].name, f"{press.text}  ({kind})")

    def _touched(self, message: ShownMessage) -> None:
        if message.deleted or self._quiet:
            return
        group = not message.chat.private
        if message.from_bot:
            who = message.chat.title if group else self.tg.people[message.chat.id].name
            self._line("sees", who, seen(message))
        elif message.sender_id in self.tg.people:
            where = f" (in {message.chat.title})" if group else ""
            self._line("does", self.tg.people[message.sender_id].name + where, done(message))

    def _line(self, how: str, who: str, what: str) -> None:
        now = datetime.fromtimestamp(self.tg.clock.now_s(), WIB)
        if (day := f"{now:%d %B %Y}") != self._day:
            self._day = day
            self._put(self._dyed("note", f"\n{day}, time in WIB"))
        sign = ">" if how == "does" else "<"
        left = f"{now:%H.%M.%S}  {who:<{WHO}} {sign} "
        wrapped = [part for line in what.split("\n") for part in (textwrap.wrap(line, WORDS) or [""])]
        rest = " " * (12 + WHO + 1)
        lines = [left + wrapped[0], *(rest + part for part in wrapped[1:])]
        self._put(self._dyed(how, "\n".join(line.rstrip() for line in lines)))

    def _dyed(self, how: str, text: str) -> str:
        return f"{self._look[how]}{text}{self._look['end']}" if self._look[how] else text

    def _put(self, block: str) -> None:
        self.blocks.append(block)
        self._write(block)


def done(message: ShownMessage) -> str:
    """What a person sent."""
    body = message.body
    if "venue" in body:
        return f"sends the place {body['venue']['title']}"
    if "location" in body:
        return "sends a pin: {latitude:.5f}, {longitude:.5f}".format(**body["location"])
    if message.kind == "service":
        return "joins" if "new_chat_members" in body else "(a notice of Telegram's)"
    if message.kind != "text":
        return f"sends a {KINDS.get(message.kind, message.kind)}" + (f": {message.text}" if message.text else "")
    return f"writes: {message.text}"


def seen(message: ShownMessage) -> str:
    """What a message of the bot shows, its buttons below."""
    marks = [name for name in ("edited", "protected", "spoiler") if getattr(message, name)]
    lines = [f"({', '.join(marks)})"] if marks else []
    if "location" in message.body:
        lines.append("[pin {latitude:.5f}, {longitude:.5f}]".format(**message.body["location"]))
    elif message.kind != "text":
        name = message.body.get(message.kind, {}).get("file_name", "") if message.kind == "document" else ""
        lines.append(f"[{KINDS.get(message.kind, message.kind)} {name}".rstrip() + "]")
    lines += [line for line in message.text.split("\n") if line.strip()]
    lines += [" ".join(f"[{button_text(button)}]" for button in row) for row in message.buttons]
    keyboard = (message.reply_markup or {}).get("keyboard", [])
    lines += ["keyboard: " + " ".join(f"[{button_text(key)}]" for key in row) for row in keyboard]
    return "\n".join(lines)
