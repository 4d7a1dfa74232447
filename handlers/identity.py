"""Who is behind an update. By Telegram's number, never by username; the role is looked up where the change is made."""

import unicodedata

from telegram import Update

from bot.domain.people import Who

NAME_LIMIT = 64


def who_of(update: Update) -> Who:
    """The person and the chat of an update. Raises ValueError where there is none (a channel, a poll)."""
    user, chat = update.effective_user, update.effective_chat
    if user is None:
        raise ValueError("nobody is behind this update")
    return Who(
        user_id=user.id,
        name=clean_name(user.full_name),
        language="en" if (user.language_code or "").startswith("en") else "id",
        chat_id=user.id if chat is None else chat.id,
    )


def clean_name(name: str) -> str:
    """A name that cannot break a line, hide letters or turn the direction of the text: NFC, no control or format
    characters, at most 64 characters."""
    kept = (" " if ch.isspace() else ch for ch in unicodedata.normalize("NFC", name))
    visible = "".join(ch for ch in kept if unicodedata.category(ch) not in ("Cf", "Cc", "Co", "Cs"))
    words = " ".join(visible.split())
    return words if len(words) <= NAME_LIMIT else words[: NAME_LIMIT - 1] + "…"
