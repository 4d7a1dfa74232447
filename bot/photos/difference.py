"""A difference hash of a photo, made with Pillow: nothing of a picture is kept but 64 bits that say where it gets
darker from left to right. Loaded with the first photo."""

import io

from PIL import Image, ImageOps

from bot.likeness import FORMATS, MAX_BYTES, NoPicture

WIDTH, HEIGHT = 9, 8
MAX_PIXELS = 4_000_000


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


def _small(content: bytes) -> bytes:
    """Grey, 9 × 8, upright."""
    with Image.open(io.BytesIO(content), formats=FORMATS) as checked:  # reads the head only
        if checked.width * checked.height > MAX_PIXELS:
            raise NoPicture(f"{checked.width} × {checked.height}")
        checked.verify()
    with Image.open(io.BytesIO(content), formats=FORMATS) as picture:
        upright = ImageOps.exif_transpose(picture)
        return upright.convert("L").resize((WIDTH, HEIGHT), Image.Resampling.BOX).tobytes()
