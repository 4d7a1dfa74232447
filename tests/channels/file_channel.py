"""A messenger in one file, for tests: it writes what it is told into a file for each reader, and hears what people say from
the lines of another. It is all that a messenger owes; whoever writes the file is believed (`verify`)."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from bot.channels.messenger import Messenger, Surroundings
from bot.channels.shape import message, press
from bot.clock import DAY
from bot.messages.kit.screen import Screen
from bot.outbox.channel import Fate, Never, Reader, Sent, TryLater
from storage.accounts import arrivals
from storage.accounts.addresses import Writer
from storage.accounts.arrivals import Arrival, OfferedChoices

NAME = "file"
SAID = "said"  # what people say, a line each: "siti: Ada kakek lemas di halte"
EVERY_S = 0.05
ALWAYS_MS = 100 * 365 * DAY  # no chat closes here


@dataclass(frozen=True)
class Line:
    """What is written for one message; `in_place_of` the number of an earlier line."""

    to: str
    in_place_of: int | None
    text: str
    buttons: dict[str, str]


class FileChannel:
    """One file for each reader in `folder`; the number of a line is the message's id."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.full = False

    def draw(self, screen: Screen, reader: Reader) -> Line:
        """Text and buttons; there are no files here."""
        buttons = {one.label: one.data for row in screen.buttons for one in row if one.data is not None}
        return Line(reader.to, reader.standing, screen.text, buttons)

    def choices(self, drawn: Line) -> OfferedChoices | None:
        """Buttons are answered by their words; what has none leaves those that were shown before."""
        return OfferedChoices(tuple(drawn.buttons.items())) if drawn.buttons else None

    def carrier(self, kind: str) -> None:
        """No chat closes."""

    def failed(self, kind: str, code: int) -> Fate:
        """A line is a line."""
        return Never(f"failed: {code}")

    async def deliver(self, drawn: Line) -> Fate:
        """A line more."""
        if self.full:
            return TryLater("the disk is full")
        if not drawn.to.isalpha():
            return Never("no such reader", blocked=True)
        with (self._folder / drawn.to).open("a", encoding="utf-8") as file:
            file.write(json.dumps(vars(drawn)) + "\n")
        return Sent(len(self.lines(drawn.to)))

    def lines(self, reader: str) -> list[Line]:
        """What a reader was told, oldest first."""
        path = self._folder / reader
        return [Line(**json.loads(one)) for one in path.read_text().splitlines()] if path.exists() else []


class Hearing:
    """Takes in what stands in the file: each line once, by its number, whatever ends the bot."""

    def __init__(self, around: Surroundings, folder: Path) -> None:
        self._around = around
        self._said = folder / SAID
        self._heard = 0  # lines

    async def run(self) -> None:
        """Look again and again, until cancelled."""
        while True:
            lines = self._said.read_text(encoding="utf-8").splitlines(keepends=True) if self._said.exists() else []
            whole = [line for line in lines[self._heard :] if line.endswith("\n")]
            if whole:
                await self._keep([_arrival(self._heard + at, line) for at, line in enumerate(whole)])
                self._heard += len(whole)
            await asyncio.sleep(EVERY_S)

    async def _keep(self, said: Sequence[Arrival]) -> None:
        now = self._around.clock.now()
        foresee = lambda tx: list(arrivals.foresee(tx, NAME, said).values())  # noqa: E731
        keep = lambda tx: arrivals.keep(tx, NAME, said, ALWAYS_MS, now)  # noqa: E731
        await self._around.take_in(foresee, keep)


def _arrival(number: int, line: str) -> Arrival:
    name, _, said = line.strip().partition(": ")
    return Arrival(str(number), Writer(name, None, name.capitalize()), {"said": said}, 0, words=said)


def as_update(update_id: int, account: int, raw: Mapping[str, Any]) -> dict[str, Any]:
    """A choice by its words, a place behind an at sign, a picture behind a number sign, or words."""
    said, name = str(raw["item"]["said"]), str(raw["name"])
    if raw["chose"] is not None:
        return press(update_id, account, name, raw["chose"])
    if said.startswith("@"):
        lat, lng = map(float, said[1:].split(","))
        return message(update_id, account, name, {"location": {"latitude": lat, "longitude": lng}})
    if said.startswith("#"):
        file = f"{NAME}:{said[1:]}"
        return message(
            update_id, account, name, {"photo": [{"file_id": file, "file_unique_id": file, "width": 1, "height": 1}]}
        )
    return message(update_id, account, name, {"text": said})


async def _fetch(folder: Path, file_id: str) -> bytes | None:
    file = folder / file_id.removeprefix(f"{NAME}:")
    return file.read_bytes() if file.exists() else None


@asynccontextmanager
async def files(folder: Path, around: Surroundings) -> AsyncIterator[Sequence[Messenger]]:
    """The messenger, while it is open."""
    hearing = Hearing(around, folder)
    yield [Messenger(NAME, FileChannel(folder), as_update, hearing.run, files=NAME, fetch=partial(_fetch, folder))]
