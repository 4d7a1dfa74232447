"""Who is behind an update. By Telegram's number, never by username; the role is looked up where the change is made."""

import unicodedata

from telegram import Chat, Message, Update, User

from bot.domain.kit.people import ANONYMOUS_ADMIN, CHANNEL_AS_SENDER, TELEGRAM_ITSELF, Who

NAME_LIMIT = 64
NOWHERE = 0  # a press whose message Telegram does not name: no chat has this number, so it counts as no place of ours


def who_of(update: Update) -> Who:
    """The person and the chat of an update. Whoever speaks as the group or as a channel, or is not named at all, is
    nobody: an account that never has a role."""
    user, chat = update.effective_user, update.effective_chat
    return Who(
        user_id=_account(update, user, chat),
        name=clean_name(user.full_name) if user is not None else "",
        language="en" if user is not None and (user.language_code or "").startswith("en") else "id",
        chat_id=NOWHERE if chat is None else chat.id,
        topic=_topic(update, chat),
    )


def _topic(update: Update, chat: Chat | None) -> int | None:
    """Threads of replies have numbers too, in groups without topics: only what stands in a topic is told by them."""
    query = update.callback_query
    message = update.effective_message if query is None else query.message  # of an old message only its place is known
    if chat is None or not chat.is_forum or not isinstance(message, Message):
        return None
    return message.message_thread_id if message.is_topic_message else 0


def _account(update: Update, user: User | None, chat: Chat | None) -> int:
    message = update.message or update.edited_message
    mask = None if message is None else message.sender_chat
    if mask is not None:
        return ANONYMOUS_ADMIN if chat is not None and mask.id == chat.id else CHANNEL_AS_SENDER
    return TELEGRAM_ITSELF if user is None else user.id


def clean_name(name: str) -> str:
    """A name that cannot break a line, hide letters or turn the direction of the text: NFC, no control or format
    characters, at most 64 characters."""
    visible = name if name.isascii() and name.isprintable() else _visible(name)
    words = " ".join(visible.split())
    return words if len(words) <= NAME_LIMIT else words[: NAME_LIMIT - 1] + "…"


def _visible(name: str) -> str:
    kept = (" " if ch.isspace() else ch for ch in unicodedata.normalize("NFC", name))
    return "".join(ch for ch in kept if unicodedata.category(ch) not in ("Cf", "Cc", "Co", "Cs"))
