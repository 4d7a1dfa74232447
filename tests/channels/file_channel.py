"""A messenger for tests: it writes what it delivers into a file for each reader, and reads what they say from lines.

Beside `verify` (whoever may write the file) it is all that a channel owes: keep and read what was said, draw, deliver."""

import json
from dataclasses import dataclass
from pathlib import Path

from bot.actions.kit.forms import PressForm
from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import RequestedAction
from bot.actions.report.filling import press_form
from bot.actions.system.conversation import hear
from bot.domain.kit.buttons import Verb, read_button
from bot.domain.kit.people import Who
from bot.domain.places.pins import pin_e6
from bot.messages.kit.screen import Screen
from bot.outbox.channel import Fate, Never, Reader, Sent, TryLater
from storage.accounts.addresses import Address, account_of
from storage.kit.sqlite import Tx

NAME = "file"


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

    def choices(self, drawn: Line) -> None:
        """Lines are answered by the data of their buttons."""

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


def read(tx: Tx, reader: str, said: str, number: int, now: int, newest: int) -> RequestedAction:
    """What somebody said: the data of a button of the `newest` line behind a slash, a place behind an at sign, or words."""
    account = account_of(tx, Address(NAME, reader), now)
    who = Who(account, reader.capitalize(), "id", account)
    if said.startswith("/"):
        press = read_button(said[1:])
        assert press.verb == Verb.REPORT_FORM
        act, _, value = press.arg.partition(".")
        return RequestedAction(who, press_form, PressForm(who, press.nonce, act, value, newest), press="p")
    if said.startswith("@"):
        lat, lng = map(float, said[1:].split(","))
        return RequestedAction(who, hear, Heard(who, number, now, "", pin=pin_e6(lat, lng)))
    return RequestedAction(who, hear, Heard(who, number, now, said))
