"""How alike two things are: words (rapidfuzz) and photos (a difference hash made with Pillow). Nothing of a picture is
kept but 64 bits that say where it gets darker from left to right."""

import io
import re

from PIL import Image, ImageOps
from rapidfuzz import fuzz

WIDTH, HEIGHT = 9, 8
MAX_BYTES = 1_000_000  # the smallest size that Telegram makes of a photo has a few thousand
MAX_PIXELS = 4_000_000
FORMATS = ("JPEG", "PNG", "WEBP")
Image.MAX_IMAGE_PIXELS = MAX_PIXELS  # Pillow itself refuses twice that before it reads any of it


class NoPicture(ValueError):
    """The bytes are no picture that is looked at: none at all, damaged, too large, of another kind."""


def difference_hash(content: bytes) -> str:
    """64 bits as 16 hexadecimal digits: for each of 8 rows, whether each of 8 points is darker than its neighbour. The
    same photo, smaller or compressed again, differs in a few bits. Raises NoPicture."""
    if not content or len(content) > MAX_BYTES:
        raise NoPicture(f"{len(content)} bytes")
    try:
        small = _small(content)
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError, Image.DecompressionBombError, Warning) as error:
        raise NoPicture(type(error).__name__) from None
    bits = 0
    for row in range(HEIGHT):
        for column in range(WIDTH - 1):
            bits = bits << 1 | (small[row * WIDTH + column] < small[row * WIDTH + column + 1])
    return f"{bits:016x}"


def words_alike(one: str, other: str) -> float:
    """How much two descriptions have in common, 0 to 1; typing errors and the order of the words count little."""
    ours, theirs = _plain(one), _plain(other)
    return fuzz.token_set_ratio(ours, theirs) / 100 if ours and theirs else 0.0


def _small(content: bytes) -> bytes:
    """Grey, 9 × 8, upright."""
    with Image.open(io.BytesIO(content), formats=FORMATS) as checked:  # reads the head only
        if checked.width * checked.height > MAX_PIXELS:
            raise NoPicture(f"{checked.width} × {checked.height}")
        checked.verify()
    with Image.open(io.BytesIO(content), formats=FORMATS) as picture:
        upright = ImageOps.exif_transpose(picture)
        return upright.convert("L").resize((WIDTH, HEIGHT), Image.Resampling.BOX).tobytes()


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text[:2_000].lower()))
