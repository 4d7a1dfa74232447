"""The picture of a public notice: a plain card that is readable on a small telephone, also after it was passed on and
compressed a few times. Drawn with the letters that Pillow brings along: no font of the machine is needed."""

import io
import unicodedata
from collections.abc import Sequence
from functools import cache

from PIL import Image, ImageDraw, ImageFont

WIDTH, MARGIN = 1080, 72
LINES = 24
_NEAREST = {"–": "-", "—": "-", "−": "-", "‘": "'", "’": "'", "“": '"', "”": '"', "…": "...", "×": "x"}
_MISSING = "\uffff"  # no font has it: how it draws what it has not
INK, QUIET, PAPER, BAND = "#12222e", "#4a5c68", "#ffffff", "#0b5d7a"
TITLE, LABEL, VALUE, FOOT = 64, 34, 50, 36


def drawn(title_text: str, rows: Sequence[tuple[str, str]], last: Sequence[str]) -> bytes:
    """The card as PNG, 1080 pixels wide and as high as it needs: its title, labels with values, its last lines."""
    blocks = [(label, _wrapped(value, VALUE)) for label, value in rows]
    title, foot = _wrapped(title_text, TITLE), [line for one in last for line in _wrapped(one, FOOT)]
    head = 2 * 44 + len(title) * _step(TITLE)
    body = sum(_step(LABEL) + len(lines) * _step(VALUE) + 26 for _, lines in blocks)
    height = head + 48 + body + 40 + len(foot) * _step(FOOT) + 56
    picture = Image.new("RGB", (WIDTH, height), PAPER)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 0, WIDTH, head), fill=BAND)
    _write(pen, title, 44, TITLE, PAPER)
    at = head + 48
    for label, lines in blocks:
        at = _write(pen, [label], at, LABEL, QUIET)
        at = _write(pen, lines, at, VALUE, INK) + 26
    pen.line((MARGIN, at + 8, WIDTH - MARGIN, at + 8), fill=BAND, width=4)
    _write(pen, foot, at + 40, FOOT, INK)
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=False)
    return out.getvalue()


def _write(pen: ImageDraw.ImageDraw, lines: list[str], at: int, size: int, colour: str) -> int:
    for line in lines:
        pen.text((MARGIN, at), line, font=_font(size), fill=colour)
        at += _step(size)
    return at


def _wrapped(raw: str, size: int) -> list[str]:
    """Lines that fit the card; a word that is longer than a line is broken."""
    text = "".join(_plain(ch) for ch in raw)
    font, room = _font(size), WIDTH - 2 * MARGIN
    lines, line = [], ""
    for word in text.split():
        while font.getlength(word) > room:
            cut = next(at for at in range(len(word), 0, -1) if font.getlength(word[:at]) <= room)
            lines += [line] if line else []
            lines.append(word[:cut])
            line, word = "", word[cut:]
        longer = f"{line} {word}".strip()
        if font.getlength(longer) > room:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line][:LINES] if line else lines[:LINES]


@cache
def _plain(ch: str) -> str:
    """The letter itself where the font has it, else what comes nearest, else nothing: never an empty box."""
    simpler = _NEAREST.get(ch) or unicodedata.normalize("NFKD", ch)
    return next((one for one in (ch, simpler, simpler[:1]) if one and all(map(_has, one))), "")


def _has(ch: str) -> bool:
    font = _font(VALUE)
    return ch == " " or bytes(font.getmask(ch)) != bytes(font.getmask(_MISSING))


def _step(size: int) -> int:
    return round(size * 1.28)


def _font(size: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.load_default(size)
    if not isinstance(font, ImageFont.FreeTypeFont):
        raise OSError("this Pillow was built without FreeType")
    return font
