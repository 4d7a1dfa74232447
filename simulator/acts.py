"""What a person can send from a chat client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from simulator.errors import SimError
from simulator.files import sample_photo
from simulator.groups import SimulatedGroup, bot_reads, set_blocked
from simulator.methods_edit import origin_of
from simulator.text import add_found, utf16_len
from simulator.users import User
from simulator.world import ANONYMOUS_ADMIN, MEDIA_KINDS, Chat, Json, ShownMessage, World

_FORWARDED = (*MEDIA_KINDS, "text", "entities", "caption", "caption_entities")
MAX_TEXT = 4096


class Acts:
    """Acts of one account. Each returns the message as all see it, and raises SimError where a client would refuse.

    ``chat``: a group; None is the private chat with the bot. Coordinates are WGS84 degrees, sizes bytes, times seconds.
    """

    world: World
    user: User

    # -- the one way of a message ----------------------------------------------------------------------------------
    def _open(self, chat: SimulatedGroup | None) -> Chat:
        if self.user.deleted:
            raise SimError(f"{self.user.first_name} has deleted the account")
        if chat is None:
            if self.user.blocked:
                raise SimError(f"{self.user.first_name} has blocked the bot: unblock first")
            self.user.started = True
            return self.world.chats[self.user.id]
        member = chat.chat.member(self.user)
        if member is None or not member.present:
            raise SimError(f"{self.user.first_name} is not in {chat.title}")
        return chat.chat

    def _post(
        self, content: Json, chat: SimulatedGroup | None = None, reply_to: ShownMessage | None = None
    ) -> ShownMessage:
        target = self._open(chat)
        sender = self.user.as_json()
        if chat is not None and reply_to is None and self._is_alone(target, str(content.get("text", ""))):
            message = self.world.post_alone(target, sender, self.world.bot, content, {}, None)
            self._tell(message)
            return message
        member = target.member(self.user)
        if member is not None and member.anonymous:
            sender = ANONYMOUS_ADMIN
            content = {**content, "sender_chat": target.as_json()}
        if chat is not None and chat.thread:
            content = {**content, "message_thread_id": chat.thread, "is_topic_message": True}
        if reply_to is not None:
            quoted = {key: value for key, value in reply_to.body.items() if key != "reply_to_message"}
            content = {**content, "reply_to_message": quoted}
        message = self.world.post(target, sender, content)
        message.sender_id = self.user.id
        self._tell(message)
        return message

    def _is_alone(self, chat: Chat, text: str) -> bool:
        """Whether the client sends it so that only its writer and the bot see it."""
        name = text[1:].partition(" ")[0].partition("@")[0] if text.startswith("/") else ""
        return any(one["command"] == name and one.get("is_ephemeral") for one in self._menu(chat))

    def _menu(self, chat: Chat) -> list[Json]:
        """The commands that the client offers."""
        raise NotImplementedError

    def _tell(self, message: ShownMessage, edited: bool = False) -> None:
        if bot_reads(self.world, message):
            self.world.emit_message(message, edited)

    def _own(self, message: ShownMessage) -> None:
        if message.sender_id != self.user.id:
            raise SimError("only one's own messages can be changed")
        if message.deleted:
            raise SimError("the message is deleted")

    # -- text ------------------------------------------------------------------------------------------------------
    def send_text(
        self, text: str, chat: SimulatedGroup | None = None, reply_to: ShownMessage | None = None
    ) -> ShownMessage:
        """Write; commands (``/lapor``, in groups also ``/ambil@bot``) get their entity. 1 to 4096 UTF-16 units."""
        content = _text_content(text)
        return self._post(content, chat, reply_to)

    def start(self, payload: str = "") -> ShownMessage:
        """Press START, or open ``t.me/<bot>?start=<payload>``: sends ``/start <payload>``."""
        return self.send_text(f"/start {payload}".strip())

    def open_link(self, url: str) -> ShownMessage:
        """Open a deep link to the bot. Raises SimError for any other link."""
        prefix = f"t.me/{self.world.bot.username}"
        name, _, query = url.removeprefix("https://").partition("?")
        if name.lower() != prefix.lower():
            raise SimError(f"not a link to the bot: {url}")
        return self.start(query.removeprefix("start=") if query.startswith("start=") else "")

    def edit(self, message: ShownMessage, new_text: str) -> ShownMessage:
        """Edit one's own text or caption."""
        self._own(message)
        self._open(None if message.chat.private else SimulatedGroup(self.world, message.chat, self.user))
        content = _text_content(new_text)
        changes: Json = content
        if message.kind != "text":
            changes = {"caption" if key == "text" else "caption_entities": value for key, value in content.items()}
        self.world.revise(message, changes, ("entities", "caption_entities"))
        self._tell(message, edited=True)
        return message

    def delete(self, message: ShownMessage) -> None:
        """Delete one's own message for everybody (bots are not told)."""
        self._own(message)
        self.world.remove(message)

    def forward(
        self, source: ShownMessage | str, author: User | str | None = None, chat: SimulatedGroup | None = None
    ) -> ShownMessage:
        """Forward a message, or a text by ``author`` (an account, or the bare name of a hidden one)."""
        if isinstance(source, ShownMessage):
            if source.protected:
                raise SimError("the message is protected: clients do not forward it")
            content = {name: source.body[name] for name in _FORWARDED if name in source.body}
            return self._post({**content, "forward_origin": origin_of(source)}, chat)
        date = self.world.clock.now_s()
        origin: Json = {"type": "hidden_user", "sender_user_name": str(author or "Anonim"), "date": date}
        if isinstance(author, User):
            origin = {"type": "user", "sender_user": author.as_json(), "date": date}
        return self._post({**_text_content(source), "forward_origin": origin}, chat)

    # -- media -----------------------------------------------------------------------------------------------------
    def send_photo(
        self,
        photo: bytes | None = None,
        caption: str = "",
        chat: SimulatedGroup | None = None,
        reply_to: ShownMessage | None = None,
        spoiler: bool = False,
    ) -> ShownMessage:
        """Send a picture (a generated PNG where none is given)."""
        content: Json = {"photo": self.world.files.photo(photo or sample_photo()), **_caption_content(caption)}
        if spoiler:
            content["has_media_spoiler"] = True
        return self._post(content, chat, reply_to)

    def send_album(
        self, photos: Sequence[bytes | None], caption: str = "", chat: SimulatedGroup | None = None
    ) -> list[ShownMessage]:
        """Send 2 to 10 pictures as an album: one update each, the same media_group_id, the caption on the first."""
        if not 2 <= len(photos) <= 10:
            raise SimError("an album has 2 to 10 pictures")
        group = {"media_group_id": str(self.world.rng.getrandbits(53))}
        sent = []
        for index, photo in enumerate(photos):
            sizes = self.world.files.photo(photo or sample_photo(index))
            words = _caption_content(caption) if index == 0 else {}
            sent.append(self._post({"photo": sizes, **words, **group}, chat))
        return sent

    def send_document(
        self, content: bytes = b"%PDF-1.4\n", name: str = "surat.pdf", mime: str = "application/pdf",
        caption: str = "", chat: SimulatedGroup | None = None, size: int | None = None,
    ) -> ShownMessage:  # fmt: skip
        """Send a file; ``size`` pretends another size in bytes."""
        return self._send_file("document", content, name, mime, caption, chat, size)

    def send_voice(
        self, seconds: int = 7, content: bytes = b"OggS", caption: str = "", chat: SimulatedGroup | None = None
    ) -> ShownMessage:
        """Send a voice message."""
        extra = {"duration": seconds}
        return self._send_file("voice", content, None, "audio/ogg", caption, chat, None, extra)

    def send_video(
        self, seconds: int = 12, content: bytes = b"\x00\x00\x00\x18ftypmp42", caption: str = "",
        chat: SimulatedGroup | None = None, size: int | None = None,
    ) -> ShownMessage:  # fmt: skip
        """Send a video."""
        extra = {"duration": seconds, "width": 640, "height": 480}
        return self._send_file("video", content, "video.mp4", "video/mp4", caption, chat, size, extra)

    def _send_file(
        self, kind: str, content: bytes, name: str | None, mime: str, caption: str, chat: SimulatedGroup | None,
        size: int | None, extra: Json | None = None,
    ) -> ShownMessage:  # fmt: skip
        files = self.world.files
        stored = files.add(kind, content, name, mime, size)
        files.describe(stored, extra or {})
        return self._post({kind: files.shown(stored), **_caption_content(caption)}, chat)

    # -- places and contacts ---------------------------------------------------------------------------------------
    def send_location(
        self, latitude: float, longitude: float, chat: SimulatedGroup | None = None, accuracy: float | None = None,
        reply_to: ShownMessage | None = None,
    ) -> ShownMessage:  # fmt: skip
        """Send a pin; ``accuracy`` in metres."""
        return self._post({"location": _location(latitude, longitude, accuracy)}, chat, reply_to)

    def send_live_location(
        self, latitude: float, longitude: float, period: int = 900, chat: SimulatedGroup | None = None
    ) -> ShownMessage:
        """Begin to share the position for ``period`` seconds."""
        return self._post({"location": {**_location(latitude, longitude), "live_period": period}}, chat)

    def move_live(self, message: ShownMessage, latitude: float, longitude: float) -> ShownMessage:
        """Move a shared position: the bot gets ``edited_message``."""
        return self._relocate(message, {**_location(latitude, longitude), "live_period": self._live_period(message)})

    def stop_live(self, message: ShownMessage) -> ShownMessage:
        """Stop sharing: ``edited_message`` without ``live_period``."""
        self._live_period(message)
        return self._relocate(message, {k: v for k, v in message.body["location"].items() if k != "live_period"})

    def _live_period(self, message: ShownMessage) -> int:
        self._own(message)
        period = message.body.get("location", {}).get("live_period")
        if period is None:
            raise SimError("not a live location (any more)")
        return int(period)

    def _relocate(self, message: ShownMessage, location: Json) -> ShownMessage:
        self.world.revise(message, {"location": location})
        self._tell(message, edited=True)
        return message

    def send_venue(
        self, latitude: float, longitude: float, title: str, address: str, chat: SimulatedGroup | None = None
    ) -> ShownMessage:
        """Send a place with a name (it carries ``location`` too)."""
        location = _location(latitude, longitude)
        venue = {"location": location, "title": title, "address": address}
        return self._post({"venue": venue, "location": location}, chat)

    def send_contact(
        self, phone: str | None = None, name: str = "", of: User | None = None, chat: SimulatedGroup | None = None
    ) -> ShownMessage:
        """Send one's own contact (no arguments), that of another account (``of``), or a bare number with a name."""
        owner = self.user if phone is None and of is None else of
        contact: Json = {"phone_number": phone or "", "first_name": name}
        if owner is not None:
            contact = {"phone_number": phone or owner.phone, "first_name": owner.first_name, "user_id": owner.id}
            if owner.last_name:
                contact["last_name"] = owner.last_name
        return self._post({"contact": contact}, chat)

    # -- the account -----------------------------------------------------------------------------------------------
    def block(self) -> None:
        """Block the bot: my_chat_member, and 403 for what it sends."""
        set_blocked(self.world, self.user, True)

    def unblock(self) -> None:
        """Take the bot back."""
        set_blocked(self.world, self.user, False)

    def delete_account(self) -> None:
        """Delete the account: what the bot sends gets 403 ``user is deactivated``."""
        self.user.deleted = True

    def join(self, group: SimulatedGroup) -> None:
        """Join a group."""
        group.add(self.user)

    def leave(self, group: SimulatedGroup) -> None:
        """Leave a group. Raises SimError where not in it."""
        self._open(group)
        group.remove(self.user)


def _text_content(text: str) -> Json:
    text = text.strip()
    if not text or utf16_len(text) > MAX_TEXT:
        raise SimError("a text has 1 to 4096 characters (clients split longer ones)")
    entities = add_found(text, [])
    return {"text": text, "entities": entities} if entities else {"text": text}


def _caption_content(text: str) -> Json:
    if not text:
        return {}
    entities: list[Any] = add_found(text, [])
    return {"caption": text, "caption_entities": entities} if entities else {"caption": text}


def _location(latitude: float, longitude: float, accuracy: float | None = None) -> Json:
    location: Json = {"latitude": latitude, "longitude": longitude}
    if accuracy is not None:
        location["horizontal_accuracy"] = accuracy
    return location
