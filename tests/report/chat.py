"""A resident's private chat on a stage: what is sent becomes an update, what is drawn is what they see."""

from dataclasses import dataclass, field, replace
from typing import Any

from bot.actions.kit.forms import PressForm
from bot.actions.kit.heard import Heard, Media
from bot.actions.kit.requests import PressOn, Request
from bot.actions.kit.scene import Action
from bot.actions.report.filling import BeginReport, begin, begin_for_caller, press_form
from bot.actions.report.follow import begin_anew, look, more, seen_again, solved, status
from bot.actions.system.conversation import cancel, hear, hear_edit
from bot.actions.system.intake import Settled
from bot.domain.kit.buttons import read_button
from bot.domain.kit.people import Who
from bot.domain.places.pins import pin_e6
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.moves import Ticket
from bot.messages.kit.screen import Button, Screen
from bot.phones import read_phone
from storage.kit import outbox
from storage.ticket import drafts, tickets
from storage.ticket.drafts import Draft
from tests.support.stage import Stage

TANAH_TINGGI = (-6.17196, 106.65251)
_ACTIONS: dict[str, Action] = {"st": look, "seen": seen_again, "slv": solved, "add": more, "new": begin_anew}


@dataclass
class Chat:
    """One person's chat. `seen` is everything that reached them, `last` the newest."""

    stage: Stage
    who: Who
    seen: list[Screen] = field(default_factory=list)
    message_id: int = 0

    @property
    def last(self) -> Screen:
        """The newest message."""
        return self.seen[-1]

    def labels(self) -> list[str]:
        """The inline buttons of the newest message."""
        return [button.label for row in self.last.buttons for button in row]

    async def say(self, text: str = "", **more_: Any) -> Settled:
        """Send a message: words, `media`, `pin` in degrees, `phone` and so on."""
        self.message_id += 1
        if "pin" in more_:
            more_["pin"] = pin_e6(*more_["pin"])
        heard = Heard(self.who, more_.pop("message_id", self.message_id), more_.pop("sent_at", self.stage.now), text)
        return await self._settle(hear, replace(heard, **more_))

    async def photo(self, caption: str = "", album: str | None = None, kind: str = "photo") -> Settled:
        """Send a picture, or another `kind` of file."""
        number = self.message_id + 1
        return await self.say(caption, media=Media(kind, f"file{number}", f"unique{number}", album))

    async def edit(self, message_id: int, text: str = "", **more_: Any) -> Settled:
        """Edit a message, or move a live location."""
        if "pin" in more_:
            more_["pin"] = pin_e6(*more_["pin"])
        return await self._settle(hear_edit, replace(Heard(self.who, message_id, self.stage.now, text), **more_))

    async def command(self, name: str) -> Settled:
        """/lapor, /batal, /catat or /status."""
        if name == "status":
            return await self._settle(status, Request(self.who))
        actions: dict[str, Action] = {"lapor": begin, "batal": cancel, "catat": begin_for_caller}
        return await self._settle(actions[name], BeginReport(self.who, on_behalf=name == "catat"))

    async def press(self, label: str, screen: Screen | None = None) -> Settled:
        """Press the button of the newest message (or of `screen`) whose words contain `label`."""
        return await self.press_data(self.find(label, screen).data or "")

    def find(self, label: str, screen: Screen | None = None) -> Button:
        """The one button with `label` in its words."""
        rows = (screen or self.last).buttons
        found = [button for row in rows for button in row if label in button.label]
        assert len(found) == 1, (label, rows)
        return found[0]

    async def press_data(self, data: str) -> Settled:
        """Press a button with this data."""
        press = read_button(data)
        if press.verb in _ACTIONS and press.nonce:
            return await self._settle(_ACTIONS[press.verb], PressOn(self.who, press.nonce, press.arg), "p")
        act, _, value = press.arg.partition(".")
        stands = await self.stands()
        return await self._settle(press_form, PressForm(self.who, press.nonce, act, value, stands), "p")

    async def stands(self) -> int:
        """Where this person's form stands."""
        draft = await self.draft()
        if draft is None:
            return 0
        subject = f"form:{draft.id}"
        return await self.stage.write(lambda tx: outbox.standing(tx, self.who.user_id, subject)) or 0

    async def draft(self) -> Draft | None:
        """The open draft."""
        return await self.stage.write(lambda tx: drafts.open_one(tx, self.who.user_id))

    async def answers(self) -> Answers:
        """What the open draft knows."""
        draft = await self.draft()
        assert draft is not None
        return draft.answers

    async def tickets(self) -> list[Ticket]:
        """This person's tickets, newest first."""
        return await self.stage.write(lambda tx: tickets.reported_by(tx, self.who.user_id, open_only=False, limit=100))

    async def report(self, kind: str = "Orang terlantar", place: str = "Jl. Merdeka, Sukasari") -> Ticket:
        """A short report, sent."""
        await self.command("lapor")
        await self.press(kind)
        await self.say(place)
        await self.press("Kirim")
        return (await self.tickets())[0]

    async def act(self, action: Action, command: object) -> Settled:
        """Ask an action with a command, as a handler would."""
        return await self._settle(action, command)

    async def _settle(self, action: Action, command: object, press: str | None = None) -> Settled:
        settled = await self.stage.settle(self.who, action, command, press)
        if settled.error is not None:
            raise settled.error
        self.seen += [one for one in await self.stage.screens(self.who.chat_id) if not one.moot]
        await self.stage.deliver()
        return settled


def chat_of(stage: Stage, who: Who) -> Chat:
    """A chat; the stage reads phone numbers with the numbering plan from then on."""
    stage.rules = replace(stage.rules, read_phone=read_phone)
    return Chat(stage, who)
