"""Groups: who is in them, with what rights, and their migration to supergroups."""

from __future__ import annotations

from typing import Literal, Protocol

from simulator.errors import SimError
from simulator.members import Member
from simulator.users import User
from simulator.world import ANONYMOUS_ADMIN, DAY_MS, Chat, Json, ShownMessage, World

Order = Literal["old_first", "new_first"]


def set_status(
    world: World, chat: Chat, user: User, status: str, actor: User, rights: dict[str, bool] | None = None
) -> None:
    """Change a membership and tell the bot: my_chat_member for itself, chat_member for others where it is admin."""
    old = chat.members.get(user.id) or Member(user, "left")
    new = Member(user, status, rights=dict(rights or {}))
    before = world.bot_member(chat)
    chat.members[user.id] = new
    change = {
        "chat": chat.as_json(), "from": actor.as_json(), "date": world.clock.now_s(),
        "old_chat_member": old.as_json(), "new_chat_member": new.as_json(),
    }  # fmt: skip
    own = user is world.bot
    if own or before.is_admin:
        world.emit("my_chat_member" if own else "chat_member", change, world.clock.now_ms() + DAY_MS, f"chat:{chat.id}")
    world.watch.changed()


def set_blocked(world: World, user: User, blocked: bool) -> None:
    """Block or unblock the bot in a private chat and tell it."""
    if user.blocked == blocked:
        raise SimError(f"{user.first_name} has {'' if blocked else 'not '}blocked the bot already")
    user.blocked = blocked
    states: list[Json] = [
        {"user": world.bot.as_json(), "status": "member"},
        {"user": world.bot.as_json(), "status": "kicked", "until_date": 0},
    ]
    change = {
        "chat": world.chats[user.id].as_json(), "from": user.as_json(), "date": world.clock.now_s(),
        "old_chat_member": states[not blocked], "new_chat_member": states[blocked],
    }  # fmt: skip
    world.emit("my_chat_member", change, world.clock.now_ms() + DAY_MS, f"chat:{user.id}")


def bot_reads(world: World, message: ShownMessage) -> bool:
    """True where Telegram hands a group's message to the bot: always to an admin, else by the rules of privacy mode."""
    chat = message.chat
    if chat.private:
        return True
    bot = world.bot_member(chat)
    if not bot.present:
        return False
    if bot.is_admin or not world.privacy_mode or message.kind == "service":
        return True
    reply = message.body.get("reply_to_message", {})
    if reply.get("from", {}).get("id") == world.bot.id:
        return True
    text = message.text
    own = f"@{world.bot.username}"
    return own in text or (text.startswith("/") and "@" not in text.split()[0])


class HasAccount(Protocol):
    """Anything with an account, such as a Person."""

    user: User


def account(who: User | HasAccount) -> User:
    """The account behind a person."""
    return who if isinstance(who, User) else who.user


class SimulatedGroup:
    """A group as a test handles it; after a migration it speaks of the supergroup."""

    thread = 0

    def __init__(self, world: World, chat: Chat, creator: User) -> None:
        self.world = world
        self._chat = chat
        self.creator = creator

    @property
    def chat(self) -> Chat:
        """The chat as it is now."""
        while self._chat.migrated_to is not None:
            self._chat = self._chat.migrated_to
        return self._chat

    @property
    def id(self) -> int:
        """The chat id as it is now."""
        return self.chat.id

    @property
    def title(self) -> str:
        """The name of the group."""
        return self.chat.title

    def messages(self) -> list[ShownMessage]:
        """Everything visible in the group, oldest first."""
        return self.chat.visible()

    def add(self, who: User | HasAccount, by: User | HasAccount | None = None) -> None:
        """A person joins, or is added by ``by``: chat_member update and service message."""
        user, actor = account(who), account(by) if by is not None else None
        set_status(self.world, self.chat, user, "member", actor or user)
        self._service(actor or user, {"new_chat_members": [user.as_json()]})

    def remove(self, who: User | HasAccount, by: User | HasAccount | None = None) -> None:
        """A person leaves (status left), or is removed by ``by`` (status kicked)."""
        user, actor = account(who), account(by) if by is not None else None
        set_status(self.world, self.chat, user, "kicked" if actor else "left", actor or user)
        self._service(actor or user, {"left_chat_member": user.as_json()})

    def promote(self, who: User | HasAccount, anonymous: bool = False) -> None:
        """Make a member an administrator, anonymous on wish."""
        set_status(self.world, self.chat, account(who), "administrator", self.creator)
        self.chat.members[account(who).id].anonymous = anonymous

    def demote(self, who: User | HasAccount) -> None:
        """Make an administrator a plain member."""
        set_status(self.world, self.chat, account(who), "member", self.creator)

    # -- the bot ---------------------------------------------------------------------------------------------------
    def kick_bot(self) -> None:
        """Remove the bot; its calls get 403 from now on."""
        set_status(self.world, self.chat, self.world.bot, "kicked", self.creator)

    def add_bot(self, admin: bool = True, by: User | HasAccount | None = None) -> None:
        """Add the bot (again), as administrator unless told otherwise."""
        who = self.creator if by is None else account(by)
        set_status(self.world, self.chat, self.world.bot, "administrator" if admin else "member", who)
        self._service(who, {"new_chat_members": [self.world.bot.as_json()]})

    def demote_bot(self) -> None:
        """Take the bot's administrator rights."""
        set_status(self.world, self.chat, self.world.bot, "member", self.creator)

    def promote_bot(self, **rights: bool) -> None:
        """Make the bot an administrator; ``rights`` such as ``can_pin_messages=False``."""
        set_status(self.world, self.chat, self.world.bot, "administrator", self.creator, rights)

    def migrate(self, order: Order = "old_first", tell: bool = True) -> int:
        """Turn the group into a supergroup and return its new id.

        Two service messages go out in the given order (none with ``tell=False``: then only the error for the old id
        tells). Raises SimError for a supergroup.
        """
        old = self.chat
        if old.type != "group":
            raise SimError("only a small group can become a supergroup")
        new = self.world.add_group(old.title, supergroup=True)
        new.members = dict(old.members)
        new.migrated_from = old
        sender = self.creator.as_json()
        pair = [
            self.world.post(old, sender, {"migrate_to_chat_id": new.id}),
            self.world.post(new, ANONYMOUS_ADMIN, {"sender_chat": new.as_json(), "migrate_from_chat_id": old.id}),
        ]
        old.migrated_to = new
        if tell:
            for message in pair if order == "old_first" else reversed(pair):
                self.world.emit_message(message)
        return new.id

    def topic(self, name: str) -> SimulatedTopic:
        """A new topic, made by the creator; the first turns the supergroup into a forum. Raises SimError for a small
        group."""
        if self.chat.type != "supergroup":
            raise SimError("only a supergroup has topics")
        thread = self.chat.next_id
        self.chat.add_topic(thread, name)
        made = SimulatedTopic(self.world, self.chat, self.creator, thread)
        made.say_of_itself({"forum_topic_created": {"name": name, "icon_color": 7322096}})
        return made

    def _service(self, actor: User, content: Json) -> None:
        message = self.world.post(self.chat, actor.as_json(), content)
        if bot_reads(self.world, message):
            self.world.emit_message(message)


class SimulatedTopic(SimulatedGroup):
    """A topic of a forum, to be given wherever a group is: what people write ``chat=topic`` stands in it."""

    def __init__(self, world: World, chat: Chat, creator: User, thread: int) -> None:
        super().__init__(world, chat, creator)
        self.thread = thread

    def messages(self) -> list[ShownMessage]:
        """What stands in the topic, oldest first."""
        return [message for message in self.chat.visible() if message.thread == self.thread]

    def close(self) -> None:
        """Only who may manage topics writes here from now on."""
        self.chat.topics[self.thread].closed = True
        self.say_of_itself({"forum_topic_closed": {}})

    def reopen(self) -> None:
        """Everybody writes again."""
        self.chat.topics[self.thread].closed = False
        self.say_of_itself({"forum_topic_reopened": {}})

    def delete(self) -> None:
        """With all that stands in it; bots are not told."""
        self.chat.topics[self.thread].deleted = True
        for message in self.messages():
            self.world.remove(message)

    def say_of_itself(self, content: Json) -> None:
        """A service message in the topic."""
        self._service(self.creator, {**content, "message_thread_id": self.thread, "is_topic_message": True})
