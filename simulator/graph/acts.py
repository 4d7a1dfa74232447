"""What a person can do in WhatsApp. Each act is told to the bot as Meta tells it, and returned as the phone has it."""

from __future__ import annotations

from typing import Any

from simulator.errors import SimError
from simulator.files import sample_photo
from simulator.graph.envelope import HookItem
from simulator.graph.media import RECEIVED_DAYS
from simulator.graph.sending import Outbound
from simulator.graph.world import GraphAccount, GraphMessage, GraphWorld

Json = dict[str, Any]

MAX_TEXT = 65_536
EDIT_MS, DELETE_MS = 15 * 60_000, 2 * 86_400_000
VOICE = b"OggS" + bytes(60)
WEBP = b"RIFF" + bytes(4) + b"WEBPVP8 " + bytes(16)
UNSUPPORTED: Json = {
    "code": 131051,
    "title": "Message type unknown",
    "message": "Message type unknown",
    "error_data": {"details": "Message type is currently not supported."},
}


class WhatsAppActs:
    """Acts of one account. Coordinates are WGS84 degrees. Raises SimError where the app would not let them."""

    outbound: Outbound
    world: GraphWorld
    account: GraphAccount

    # -- the one way of a message ----------------------------------------------------------------------------------
    def _post(
        self, kind: str, content: Any, text: str = "", reply_to: GraphMessage | None = None, group: str = "",
        context: Json | None = None,
    ) -> GraphMessage:  # fmt: skip
        """Put a message into the chat and tell the bot; a group's message carries the id of the group."""
        if not self.account.reachable:
            raise SimError(f"{self.account.name} has blocked the number or left WhatsApp")
        quoted = {"from": self.world.display_number, "id": reply_to.id} if reply_to is not None else {}
        around = quoted | (context or {})
        extra = ({"context": around} if around else {}) | ({"group_id": group} if group else {})
        self.outbound.read(self.account)
        message = GraphMessage(
            self.world.message_id(), self.world.next_seq(), False, kind, text, self.world.clock.now_ms(),
            body=content if isinstance(content, dict) else {"items": content},
            quotes=quoted.get("id"), status="read",
        )  # fmt: skip
        if kind != "reaction":
            self.world.add(self.account, message)
        if not group:
            self.world.heard(self.account)
        self._tell(message.id, kind, {**extra, kind: content} if content is not None else extra)
        self.world.touched(self.account, message)
        return message

    def _tell(self, message_id: str, kind: str, content: Json) -> None:
        stamp = str(self.world.clock.now_s())
        data = {**self.account.sender(), "id": message_id, "timestamp": stamp, "type": kind, **content}
        self.outbound.hooks.push(HookItem("messages", data, self.account.contact(), self._whose()))
        self.world.watch.changed()

    def _whose(self) -> str:
        return self.account.phone or self.account.user_id

    # -- words -----------------------------------------------------------------------------------------------------
    def say(
        self, text: str, reply_to: GraphMessage | None = None, group: str = "", forwarded: bool = False
    ) -> GraphMessage:
        """Write."""
        if not 1 <= len(text) <= MAX_TEXT:
            raise SimError("a text has 1 to 65,536 characters")
        return self._post("text", {"body": text}, text, reply_to, group, {"forwarded": True} if forwarded else None)

    def _touched(self, message: GraphMessage, data: str, title: str, about: str) -> GraphMessage:
        if message.kind == "template":
            return self._post("button", {"payload": data, "text": title}, title, message)
        if message.buttons:
            reply = {"type": "button_reply", "button_reply": {"id": data, "title": title}}
        else:
            row = {"id": data, "title": title} | ({"description": about} if about else {})
            reply = {"type": "list_reply", "list_reply": row}
        return self._post("interactive", reply, title, message)

    def react(self, message: GraphMessage, emoji: str = "👍") -> None:
        """Put a picture on a message; an empty one takes it away."""
        message.reactions[False] = emoji
        self._post("reaction", {"message_id": message.id} | ({"emoji": emoji} if emoji else {}), emoji)
        self.world.touched(self.account, message)

    def edit(self, message: GraphMessage, text: str) -> None:
        """Change one's own text or caption, within 15 minutes. Meta tells it only for numbers that the app uses too."""
        self._own(message, EDIT_MS)
        if message.kind not in ("text", "image", "video", "document"):
            raise SimError(f"{message.kind} cannot be edited")
        field = "body" if message.kind == "text" else "caption"
        message.text, message.edited, message.seq = text, True, self.world.next_seq()
        message.body = {**message.body, field: text}
        self.world.heard(self.account)
        changed = {"type": message.kind, "context": {"id": message.id}, message.kind: message.body}
        edit = {"original_message_id": message.id, "message": changed}
        self._tell(self.world.message_id(), "edit", {"edit": edit})
        self.world.touched(self.account, message)

    def delete(self, message: GraphMessage) -> None:
        """Take one's own message back, within two days. Meta tells it only for numbers that the app uses too."""
        self._own(message, DELETE_MS)
        message.deleted = True
        self._tell(self.world.message_id(), "revoke", {"revoke": {"original_message_id": message.id}})
        self.world.touched(self.account, message)

    def _own(self, message: GraphMessage, within_ms: int) -> None:
        if message.from_bot or message not in self.account.messages or message.deleted:
            raise SimError("only one's own messages can be changed")
        if self.world.clock.now_ms() - message.sent_ms > within_ms:
            raise SimError("it is too late to change it")

    # -- places and files ------------------------------------------------------------------------------------------
    def pin(
        self, latitude: float, longitude: float, name: str = "", address: str = "",
        reply_to: GraphMessage | None = None,
    ) -> GraphMessage:  # fmt: skip
        """Send a place."""
        place: Json = {"latitude": latitude, "longitude": longitude}
        place |= {key: value for key, value in (("name", name), ("address", address)) if value}
        return self._post("location", place, name, reply_to)

    def photo(self, caption: str = "", content: bytes | None = None, mime: str = "image/jpeg") -> GraphMessage:
        """Send a picture."""
        return self._file("image", content or sample_photo(len(self.account.messages)), mime, caption)

    def album(self, count: int, caption: str = "") -> list[GraphMessage]:
        """Send several pictures at once: the bot gets a message for each, the first with the words."""
        return [self.photo(caption if number == 0 else "") for number in range(count)]

    def voice(self, content: bytes = VOICE) -> GraphMessage:
        """Speak."""
        return self._file("audio", content, "audio/ogg; codecs=opus", voice=True)

    def audio(self, content: bytes = VOICE, mime: str = "audio/mpeg") -> GraphMessage:
        """Send a file of sound."""
        return self._file("audio", content, mime, voice=False)

    def video(self, caption: str = "", content: bytes = b"\0\0\0\x18ftypmp42") -> GraphMessage:
        """Send a film."""
        return self._file("video", content, "video/mp4", caption)

    def document(
        self, filename: str = "surat.pdf", content: bytes = b"%PDF-1.7\n", mime: str = "application/pdf",
        caption: str = "", size: int | None = None,
    ) -> GraphMessage:  # fmt: skip
        """Send a file; ``size`` pretends another size in bytes."""
        return self._file("document", content, mime, caption, size=size, filename=filename)

    def sticker(self, content: bytes = WEBP, animated: bool = False) -> GraphMessage:
        """Send a sticker."""
        return self._file("sticker", content, "image/webp", animated=animated)

    def _file(
        self, kind: str, content: bytes, mime: str, caption: str = "", size: int | None = None, **more: Any
    ) -> GraphMessage:
        stored = self.world.media.add(content, mime, RECEIVED_DAYS, size)
        about: Json = {"id": stored.id, "mime_type": mime, "sha256": stored.sha256, **more}
        return self._post(kind, about | ({"caption": caption} if caption else {}), caption)

    def share_contact(self, name: str, phone: str) -> GraphMessage:
        """Hand on somebody from the address book, with the number as it is written there; whoever has no country's code
        before it is known to the messenger by Indonesia's."""
        digits = "".join(ch for ch in phone if ch.isdecimal())
        known = f"62{digits[1:]}" if digits.startswith("0") else digits
        phones = [{"phone": phone, "wa_id": known, "type": "CELL"}]
        given = {"name": {"formatted_name": name, "first_name": name}, "phones": phones}
        return self._post("contacts", [given], name)

    def unsupported(self, kind: str = "poll") -> GraphMessage:
        """Send what the API does not hand on: Meta tells only that something came."""
        message = GraphMessage(
            self.world.message_id(), self.world.next_seq(), False, kind, "", self.world.clock.now_ms(), status="read"
        )
        self.world.add(self.account, message)
        self.world.heard(self.account)
        self._tell(message.id, "unsupported", {"errors": [UNSUPPORTED], "unsupported": {"type": kind}})
        self.world.touched(self.account, message)
        return message

    # -- the account -----------------------------------------------------------------------------------------------
    def change_number(self, phone: str) -> None:
        """Take a new telephone number (digits): a new business-scoped id comes with it, and Meta tells the bot; of
        somebody whose number it keeps to itself, the ids only."""
        account, old = self.account, {**self.account.sender()}
        if not account.shows_number:
            account.phone = phone
            self.change_user_id()
            return
        was, account.phone = account.phone, phone
        if account.user_id:
            account.user_id = self.world.new_user_id()
        system: Json = {"type": "user_changed_number", "wa_id": phone} | self._new_id()
        system["body"] = f"User {account.name} changed from {was} to {phone}"
        self._system(old, system)

    def change_user_id(self, user_id: str | None = None) -> None:
        """Get a new business-scoped id; the bot hears of the ids, never of a number."""
        account, was = self.account, self.account.user_id
        account.user_id = user_id or self.world.new_user_id()
        system: Json = {"type": "user_changed_user_id"} | self._new_id()
        system["body"] = f"User {account.name} changed from {was} to {account.user_id}"
        self._system({"from_user_id": was}, system)

    def _new_id(self) -> Json:
        found: Json = {"user_id": self.account.user_id} if self.account.user_id else {}
        return found | ({"parent_user_id": self.account.parent_id} if self.account.parent_id else {})

    def _system(self, old: Json, system: Json) -> None:
        stamp = str(self.world.clock.now_s())
        data = {**old, "id": self.world.message_id(), "timestamp": stamp, "type": "system", "system": system}
        self.outbound.hooks.push(HookItem("messages", data, None, self._whose()))
        self.world.watch.changed()

    def take_username(self, username: str) -> None:
        """Take a name for others to see; from now on Meta keeps the number to itself."""
        self.account.username, self.account.shows_number = username, False

    def go_offline(self) -> None:
        """Switch the phone off: what comes waits at Meta."""
        self.account.online = False

    def go_online(self) -> None:
        """Switch the phone on: what waits arrives."""
        self.account.online = True
        self.outbound.arrive(self.account)
        self.world.watch.changed()

    def open_chat(self) -> None:
        """Look at what has come, without answering."""
        self.outbound.read(self.account)

    def block(self) -> None:
        """Block the number: what the bot sends fails with 131026."""
        self.account.reachable = False

    def unblock(self) -> None:
        """Take that back."""
        self.account.reachable = True
