"""What the bot tells whom: priorities and the shape of one notice. The words are in bot/texts, the looks in
bot/messages."""

from enum import IntEnum


class Priority(IntEnum):
    """Order of sending when not everything can go at once."""

    ALERT = 0
    ANSWER = 1
    REMINDER = 2
    CARD = 3
    DIGEST = 4
