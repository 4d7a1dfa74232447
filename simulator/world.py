"""What Telegram's servers know: accounts, chats, members, messages. No HTTP and no network here."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from simulator.clock import SimClock
from simulator.errors import SimError
from simulator.files import FileStore
from simulator.members import Member
from simulator.users import User
from simulator.watch import Watch

Json = dict[str, Any]

ANONYMOUS_ADMIN: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
DAY_MS = 86_400_000
CALLBACK_MS = 150_000
MEDIA_KINDS = ("photo", "document", "voice", "video", "location", "venue", "contact")


@dataclass(slots=True, eq=False)
class ShownMessage:
    """One message as everybody in its chat sees it now; edits change it in place, ``versions`` keeps the texts.
    ``born`` says in which order messages came. One that is ``alone`` for a person (ephemeral) is seen by nobody else,
    and its ``id`` is below zero: the Bot API calls it 0 and gives it an ``ephemeral_message_id``."""

    chat: Chat
    id: int
    body: Json
    sender_id: int
    options: Json = field(default_factory=dict)
    reply_markup: Json | None = None
    seq: int = 0
    deleted: bool = False
    versions: list[str] = field(default_factory=list)
    alone: int = 0
    born: int = 0

    @property
    def text(self) -> str:
        """Text, or caption of a medium, or an empty string."""
        return str(self.body.get("text") or self.body.get("caption") or "")

    @property
    def entities(self) -> list[Json]:
        """Entities of the text or of the caption."""
        return list(self.body.get("entities") or self.body.get("caption_entities") or ())

    @property
    def kind(self) -> str:
        """``text``, one of the media kinds, or ``service``."""
        for kind in MEDIA_KINDS:
            if kind in self.body and not (kind == "location" and "venue" in self.body):
                return kind
        return "text" if "text" in self.body else "service"

    @property
    def buttons(self) -> list[list[Json]]:
        """Rows of the inline keyboard that the message carries now."""
        return list((self.body.get("reply_markup") or {}).get("inline_keyboard", ()))

    @property
    def protected(self) -> bool:
        """True where the client refuses saving and forwarding."""
        return bool(self.body.get("has_protected_content"))

    @property
    def spoiler(self) -> bool:
        """True where the medium is covered until tapped."""
        return bool(self.body.get("has_media_spoiler"))

    @property
    def silent(self) -> bool:
        """True where the message came without a sound."""
        return bool(self.options.get("disable_notification"))

    @property
    def edited(self) -> bool:
        """True where a client shows the mark "edited"."""
        return "edit_date" in self.body

    @property
    def pinned(self) -> bool:
        """True while the message is pinned in its chat."""
        return self.id in self.chat.pinned

    @property
    def thread(self) -> int:
        """The topic that it stands in, 0 for "General" and where there are none."""
        return int(self.body.get("message_thread_id", 0)) if self.body.get("is_topic_message") else 0

    @property
    def from_bot(self) -> bool:
        """True for messages of the bot under test."""
        return self.sender_id == self.chat.world.bot.id


@dataclass(slots=True, eq=False)
class Topic:
    """A topic of a forum. Telegram's "General" is none: what stands there has no thread."""

    name: str
    closed: bool = False
    deleted: bool = False


@dataclass(slots=True, eq=False)
class Chat:
    """A private chat with the bot, a group or a supergroup; a forum once it has ``topics``, by their thread."""

    world: World
    id: int
    type: str
    title: str = ""
    user: User | None = None
    members: dict[int, Member] = field(default_factory=dict)
    messages: dict[int, ShownMessage] = field(default_factory=dict)
    alone: dict[int, ShownMessage] = field(default_factory=dict)  # by what the Bot API calls each
    pinned: list[int] = field(default_factory=list)
    topics: dict[int, Topic] = field(default_factory=dict)
    migrated_to: Chat | None = None
    migrated_from: Chat | None = None
    next_id: int = 1
    next_alone: int = 1
    invite_link: str = ""
    menu_button: Json | None = None
    _json: Json | None = None

    @property
    def private(self) -> bool:
        """True for the chat of one person with the bot."""
        return self.type == "private"

    def as_json(self) -> Json:
        """The Bot API object Chat (shared: do not change it)."""
        if self._json is None:
            if self.user is not None:
                known = self.user.as_json()
                names: Json = {key: known[key] for key in ("first_name", "last_name", "username") if key in known}
                self._json = {"id": self.id, "type": self.type, **names}
            else:
                forum: Json = {"is_forum": True} if self.topics else {}
                self._json = {"id": self.id, "type": self.type, "title": self.title, **forum}
        return self._json

    def add_topic(self, thread: int, name: str) -> None:
        """One more topic; the first makes the group a forum."""
        self.topics[thread] = Topic(name)
        self._json = None

    def member(self, user: User) -> Member | None:
        """The membership of a user, None where they never were in the chat."""
        return self.members.get(user.id)

    def visible(self) -> list[ShownMessage]:
        """Messages that are not deleted, oldest first, those from before a migration included."""
        older = [] if self.migrated_from is None else self.migrated_from.visible()
        return older + [message for message in self.messages.values() if not message.deleted]

    def shown_to(self, user_id: int) -> list[ShownMessage]:
        """The same with what only this person sees, in the order in which it came."""
        own = [message for message in self.alone.values() if message.alone == user_id]
        return sorted([*self.visible(), *own], key=lambda message: message.born) if own else self.visible()


class World:
    """All state of the stand-in but the update queue. ``emit(kind, payload, expires_ms, key)`` sends an update."""

    def __init__(self, clock: SimClock, bot_id: int, bot_username: str, seed: int = 1) -> None:
        self.clock = clock
        self.rng = random.Random(seed)
        self.users: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.by_username: dict[str, User] = {}
        self.files = FileStore(self.rng)
        self.watch = Watch()
        self.emit: Callable[[str, Json, int, str], object] = lambda kind, payload, expires_ms, key: None
        self.seq = 0
        self.last_touched: ShownMessage | None = None
        self.on_touch: list[Callable[[ShownMessage], None]] = []
        self.privacy_mode = True
        self._mailbox_id = 1
        self._user_base = 5_000_000_000 + self.rng.randrange(1_000_000_000)
        self._group_base = 4_000_000 + self.rng.randrange(500_000)
        self._super_base = 1_000_000_000_000 + 1_500_000_000 + self.rng.randrange(400_000_000)
        self.bot = User(bot_id, "Bot", username=bot_username, is_bot=True)
        self.users[bot_id] = self.bot

    def add_user(self, name: str, language: str | None, username: str | None, phone: str = "") -> User:
        """Create an account; ``name`` is "First" or "First Last". Raises SimError for a username in use."""
        if username and username.lower() in self.by_username:
            raise SimError(f"username {username} is taken")
        self._user_base += self.rng.randrange(1, 997)
        first, _, last = name.partition(" ")
        user = User(self._user_base, first or name, last or None, username, language, phone=phone)
        self.users[user.id] = user
        if username:
            self.by_username[username.lower()] = user
        self.chats[user.id] = Chat(self, user.id, "private", user=user)
        return user

    def add_group(self, title: str, supergroup: bool) -> Chat:
        """Create an empty group (small negative id) or supergroup (-100...)."""
        if supergroup:
            self._super_base += self.rng.randrange(1, 997)
            number = -self._super_base
        else:
            self._group_base += self.rng.randrange(1, 997)
            number = -self._group_base
        chat = Chat(self, number, "supergroup" if supergroup else "group", title)
        self.chats[number] = chat
        return chat

    def take_message_id(self, chat: Chat) -> int:
        """Supergroups count for themselves; private chats and small groups share the account's mailbox."""
        if chat.type == "supergroup":
            chat.next_id += 1
            return chat.next_id - 1
        self._mailbox_id += 1
        return self._mailbox_id - 1

    def post(
        self, chat: Chat, sender: Json, content: Json, options: Json | None = None, markup: Json | None = None
    ) -> ShownMessage:
        """Put a message into a chat and return it; tells those who wait, emits no update."""
        number = self.take_message_id(chat)
        body: Json = {"message_id": number, "from": sender, "chat": chat.as_json(), "date": self.clock.now_s()}
        body.update(content)
        if markup and "inline_keyboard" in markup:
            body["reply_markup"] = markup
        message = ShownMessage(chat, number, body, sender["id"], options or {}, markup, born=self.seq + 1)
        chat.messages[number] = message
        self.touch(message)
        return message

    def post_alone(
        self, chat: Chat, sender: Json, receiver: User, content: Json, options: Json, markup: Json | None
    ) -> ShownMessage:
        """Show a message in a group to one person alone, or let one be seen by its sender and the bot alone. Where the
        person is offline it is lost, and nobody is told."""
        number = chat.next_alone
        chat.next_alone += 1
        body: Json = {
            "message_id": 0, "ephemeral_message_id": number, "from": sender, "receiver_user": receiver.as_json(),
            "chat": chat.as_json(), "date": self.clock.now_s(), **content,
        }  # fmt: skip
        if markup and "inline_keyboard" in markup:
            body["reply_markup"] = markup
        person = sender["id"] if receiver.is_bot else receiver.id
        message = ShownMessage(
            chat, -number, body, sender["id"], options, markup, alone=person, born=self.seq + 1
        )  # fmt: skip
        if receiver.online:
            chat.alone[number] = message
            self.touch(message)
        return message

    def revise(self, message: ShownMessage, changes: Json, removed: tuple[str, ...] = (), mark: bool = True) -> None:
        """Edit a message; the old body stays untouched, since recorded calls refer to it."""
        message.versions.append(message.text)
        body = {key: value for key, value in message.body.items() if key not in removed}
        body.update(changes)
        if mark:
            body["edit_date"] = self.clock.now_s()
        message.body = body
        self.touch(message)

    def remove(self, message: ShownMessage) -> None:
        """Delete a message for everybody."""
        message.deleted = True
        if message.id in message.chat.pinned:
            message.chat.pinned.remove(message.id)
        if message.alone:
            message.chat.alone.pop(-message.id, None)
        else:
            del message.chat.messages[message.id]
        self.touch(message)

    def touch(self, message: ShownMessage) -> None:
        """Number a change, tell `on_touch`, and wake those who wait for one."""
        self.seq += 1
        message.seq = self.seq
        self.last_touched = message
        for hook in self.on_touch:
            hook(message)
        self.watch.changed()

    def emit_message(self, message: ShownMessage, edited: bool = False) -> None:
        """Send the bot an update for a message (24 h to live from its date or edit date)."""
        dated = message.body["edit_date"] if edited else message.body["date"]
        kind = "edited_message" if edited else "message"
        self.emit(kind, message.body, dated * 1000 + DAY_MS, f"chat:{message.chat.id}")

    def bot_member(self, chat: Chat) -> Member:
        """The bot's own membership of a group (status ``left`` where it never was there)."""
        return chat.members.get(self.bot.id) or Member(self.bot, "left")
