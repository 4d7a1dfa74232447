"""What the bot tells whom: priorities and the shape of one notice. The words are in bot/texts, the looks in
bot/messages."""

from enum import IntEnum


class Priority(IntEnum):
    """Order of sending when not everything can go at once. To one person an alert overtakes everything, and what is
    written between people overtakes files and digests, which go in the gaps; otherwise what a person gets keeps its
    order (storage/kit/outbox.py)."""

    ALERT = 0
    ANSWER = 1
    REMINDER = 2
    CARD = 3
    DIGEST = 4
    FILE = 4  # photos, papers, pictures, sheets: with the digests


# They leave in the gaps, and lend their turn to what is urgent (bot/outbox/pace.py).
FILLERS = frozenset({Priority.DIGEST, Priority.FILE})
URGENT = frozenset({Priority.ALERT, Priority.ANSWER, Priority.REMINDER})
