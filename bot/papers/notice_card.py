"""What stands on the picture of a public notice. What draws it (bot/papers/notice_drawing.py) is loaded with the
first one: Pillow costs the start 4 MiB."""

from dataclasses import dataclass
from importlib import import_module


@dataclass(frozen=True, slots=True)
class CardText:
    """What stands on the card: `rows` are (label, value), `foot` its last lines."""

    title: str
    rows: tuple[tuple[str, str], ...]
    foot: tuple[str, ...]


def draw_card(text: CardText) -> bytes:
    """The card as PNG, 1080 pixels wide and as high as it needs."""
    picture: bytes = import_module("bot.papers.notice_drawing").drawn(text.title, text.rows, text.foot)
    return picture
