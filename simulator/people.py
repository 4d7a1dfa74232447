"""People with a chat client: what they see, what they press, and waiting for what comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from simulator.acts import Acts
from simulator.api import Api, SimulatedPress
from simulator.errors import SimError
from simulator.groups import SimulatedGroup
from simulator.keyboards import button_text
from simulator.methods_chat import commands_shown
from simulator.users import User
from simulator.watch import PATIENCE_S
from simulator.world import ANONYMOUS_ADMIN, CALLBACK_MS, Chat, Json, ShownMessage

Client = Literal["phone", "desktop", "web"]
Wanted = str | Callable[[ShownMessage], Any]


class Person(Acts):
    """One person. ``position`` (WGS84 degrees) is what the phone sends when a button asks for the location."""

    def __init__(self, api: Api, user: User, client: Client = "phone") -> None:
        self.api = api
        self.world = api.world
        self.user = user
        self.client = client
        self.position: tuple[float, float] = (-6.1783, 106.6319)
        self.clipboard = ""
        self.presses: list[SimulatedPress] = []
        self._used_keyboards: set[tuple[int, int]] = set()

    def __repr__(self) -> str:
        return f"<{self.name} {self.id} on {self.client}>"

    @property
    def id(self) -> int:
        """The account's id, also the id of the private chat."""
        return self.user.id

    @property
    def name(self) -> str:
        """First and last name."""
        return " ".join(part for part in (self.user.first_name, self.user.last_name) if part)

    # -- what is on the screen -------------------------------------------------------------------------------------
    def _shown(self, chat: SimulatedGroup | None) -> Chat:
        if chat is None:
            return self.world.chats[self.user.id]
        member = chat.chat.member(self.user)
        if member is None or not member.present:
            raise SimError(f"{self.name} does not see {chat.title}")
        return chat.chat

    def chat(self, chat: SimulatedGroup | None = None) -> list[ShownMessage]:
        """Everything visible, oldest first, as it is now (edits applied, deleted messages gone).

        Raises SimError for a group that the person is not in.
        """
        return self._shown(chat).shown_to(self.id)

    def last(self, chat: SimulatedGroup | None = None) -> ShownMessage:
        """The newest message that is not one's own. Raises SimError where there is none."""
        for message in reversed(self.chat(chat)):
            if message.sender_id != self.id:
                return message
        raise SimError(f"{self.name} has received nothing")

    def buttons(self, message: ShownMessage | None = None, chat: SimulatedGroup | None = None) -> list[str]:
        """The words on the inline buttons of a message (default: of the newest received), row by row."""
        shown = message or self.last(chat)
        return [button_text(button) for row in shown.buttons for button in row]

    def keyboard(self, chat: SimulatedGroup | None = None) -> list[list[Any]]:
        """Rows of the reply keyboard that is shown now; empty for none."""
        found = self._keyboard_message(chat)
        return [] if found is None else list((found.reply_markup or {})["keyboard"])

    def _keyboard_message(self, chat: SimulatedGroup | None) -> ShownMessage | None:
        for message in reversed(self.chat(chat)):
            markup = message.reply_markup or {}
            if not message.from_bot or not markup or "inline_keyboard" in markup:
                continue
            if "keyboard" not in markup or (message.chat.id, message.id) in self._used_keyboards:
                return None
            return message
        return None

    def pinned(self, chat: SimulatedGroup | None = None) -> list[ShownMessage]:
        """Pinned messages, the newest pin last."""
        shown = self._shown(chat)
        return [shown.messages[number] for number in shown.pinned]

    @property
    def toasts(self) -> list[Json]:
        """Answers to presses that showed words: ``text``, ``show_alert`` and so on, oldest press first."""
        return [press.answer for press in self.presses if press.answer is not None and press.answer["text"]]

    def commands(self, chat: SimulatedGroup | None = None) -> list[Json]:
        """The command menu that the client offers."""
        return self._menu(self._shown(chat))

    def _menu(self, chat: Chat) -> list[Json]:
        return commands_shown(self.api, chat, self.user, self.user.language_code or "")

    def transcript(self, chat: SimulatedGroup | None = None) -> str:
        """The chat as plain text, for reading."""
        return "\n".join(map(self._line, self.chat(chat)))

    def _line(self, message: ShownMessage) -> str:
        who = message.body["from"]["first_name"]
        marks = [name for name in ("edited", "pinned", "protected", "spoiler") if getattr(message, name)]
        kind = "" if message.kind == "text" else f"[{message.kind}] "
        rows = "".join("\n    " + " ".join(f"[{button_text(b)}]" for b in row) for row in message.buttons)
        tail = f" ({', '.join(marks)})" if marks else ""
        return f"{who}: {kind}{message.text}{tail}{rows}"

    # -- waiting ---------------------------------------------------------------------------------------------------
    def mark(self) -> int:
        """A moment for ``wait_for(since=...)``: only what appears or changes later counts."""
        return self.world.seq

    async def wait_for(
        self,
        wanted: Wanted = "",
        timeout: float = PATIENCE_S,
        chat: SimulatedGroup | None = None,
        since: int = 0,
        own: bool = False,
    ) -> ShownMessage:
        """Wait until a message is on the screen and return it (the newest that fits; one's own only with ``own``).

        ``wanted``: part of the text, or a function of the message. Raises TimeoutError after ``timeout`` real seconds,
        its text ending in the transcript.
        """
        fits = _matcher(wanted)

        def good(message: ShownMessage) -> bool:
            mine = message.sender_id == self.id
            return message.seq > since and not message.deleted and (own or not mine) and bool(fits(message))

        first = True

        def look() -> ShownMessage | None:
            nonlocal first
            if first:
                first = False
                return next(filter(good, reversed(self.chat(chat))), None)
            touched = self.world.last_touched  # looked at after every single change, so only the last one is new
            here = touched is not None and touched.chat is self._shown(chat)
            return touched if touched is not None and here and good(touched) else None

        try:
            return await self.world.watch.until(look, timeout, str(wanted))
        except TimeoutError as error:
            saw = self._saw(chat)
            raise TimeoutError(f"{self.name} did not see {wanted!r} within {timeout} s; saw:\n{saw}") from error

    def _saw(self, chat: SimulatedGroup | None) -> str:
        return "\n".join(map(self._line, self.chat(chat)[-12:]))

    # -- pressing --------------------------------------------------------------------------------------------------
    def press(
        self, message: ShownMessage, button: str | int, force: bool = False, anonymous: bool = False,
        inaccessible: bool = False,
    ) -> SimulatedPress:  # fmt: skip
        """Press an inline button by its words (or a part that only one has), its data or its index.

        ``force`` skips the check that the person is in the group; ``anonymous`` presses as the group's anonymous admin;
        ``inaccessible``: the update carries only the message's id, as for old messages. Raises SimError where there is
        no such button, or where it opens a link.
        """
        found = find_button(message, button)
        if "copy_text" in found:
            self.clipboard = found["copy_text"]["text"]
        if "callback_data" not in found:
            raise SimError(f"the button {button_text(found)!r} sends nothing to the bot")
        return self.press_data(message, found["callback_data"], force, anonymous, inaccessible)

    def press_data(
        self, message: ShownMessage, data: str, force: bool = False, anonymous: bool = False, inaccessible: bool = False
    ) -> SimulatedPress:
        """Press with any data: a button of an outdated screen, or one made up."""
        if not force:
            self._check_sees(message)
        number = str(self.world.rng.getrandbits(62))
        press = SimulatedPress(number, self.user, message, self.world.clock.now_ms(), data=data)
        self.presses.append(press)
        self.api.keep_press(press)
        shown: Json = message.body
        if inaccessible:
            shown = {"chat": message.chat.as_json(), "message_id": max(message.id, 0), "date": 0}
        query = {
            "id": number, "from": ANONYMOUS_ADMIN if anonymous else self.user.as_json(), "message": shown,
            "chat_instance": str(abs(message.chat.id) * 7919), "data": data,
        }  # fmt: skip
        if message.chat.private or self.world.bot_member(message.chat).present:
            self.world.emit("callback_query", query, press.created_ms + CALLBACK_MS, f"user:{self.id}")
        return press

    def _check_sees(self, message: ShownMessage) -> None:
        if message.deleted:
            raise SimError("the message is deleted")
        if message.alone not in (0, self.id):
            raise SimError(f"{self.name} does not see what is shown to {message.alone} alone")
        chat = message.chat.migrated_to or message.chat
        member = chat.member(self.user)
        if chat.private and chat.user is not self.user:
            raise SimError(f"{self.name} does not see the chat of {chat.id}")
        if not chat.private and (member is None or not member.present):
            raise SimError(f"{self.name} is not in {chat.title}")

    def tap(self, words: str, chat: SimulatedGroup | None = None) -> ShownMessage | None:
        """Press a button of the reply keyboard by its words.

        Asking for the location: the phone sends ``position``, the desktop client sends nothing (returns None), the web
        client sends the button's own words. Raises SimError where no such button is shown.
        """
        found = next((b for row in self.keyboard(chat) for b in row if button_text(b) == words), None)
        shown = self._keyboard_message(chat)
        if found is None or shown is None:
            raise SimError(f"no button {words!r} on the keyboard of {self.name}: {self.keyboard(chat)}")
        if (shown.reply_markup or {}).get("one_time_keyboard"):
            self._used_keyboards.add((shown.chat.id, shown.id))
        wishes = found if isinstance(found, dict) else {}
        if wishes.get("request_location") and self.client != "web":
            return self.send_location(*self.position, chat=chat) if self.client == "phone" else None
        if wishes.get("request_contact"):
            return self.send_contact(chat=chat)
        return self.send_text(words, chat)


def find_button(message: ShownMessage, wanted: str | int) -> Json:
    """An inline button by index, words, data, or a part of its words that only one has. Raises SimError."""
    flat = [button for row in message.buttons for button in row]
    if isinstance(wanted, int):
        if not 0 <= wanted < len(flat):
            raise SimError(f"the message has {len(flat)} buttons, no index {wanted}")
        return flat[wanted]
    for field in ("text", "callback_data"):
        exact = [button for button in flat if button.get(field) == wanted]
        if exact:
            return exact[0]
    part = [button for button in flat if wanted in button_text(button)]
    if len(part) == 1:
        return part[0]
    raise SimError(f"no single button {wanted!r} among {[button_text(button) for button in flat]}")


def _matcher(wanted: Wanted) -> Callable[[ShownMessage], Any]:
    if isinstance(wanted, str):
        return lambda message: wanted in message.text
    return wanted
