"""What is asked of the photo of a visit: its fingerprint as it is kept, whether one like it is among those that are,
and when the camera says that it was taken. For a thread of its own. Pillow and numpy are loaded with the first photo:
together they would cost the start a third of a second and 15 MiB."""

import io
import warnings
from collections.abc import Iterable
from datetime import datetime
from importlib import import_module
from zoneinfo import ZoneInfo

from bot.likeness import FORMATS
from bot.photos import MAX_BYTES, MAX_PIXELS

EXIF, TAKEN, TAKEN_HERE = 0x8769, 306, 36867


def difference_hash(content: bytes) -> str:
    """64 bits by which a photo of a report is known again (bot/photos/difference.py). Raises NoPicture."""
    bits: str = import_module("bot.photos.difference").difference_hash(content)
    return bits


def packed_print(content: bytes) -> bytes | None:
    """The fingerprint as it is kept; None where nothing can be told. Raises NoPicture (a ValueError) for what is no
    picture."""
    found = import_module("bot.photos.fingerprint").fingerprint(content)
    return None if found is None else found.packed()


def seen_among(new: bytes, kept: Iterable[tuple[int, bytes]]) -> int | None:
    """The number of the first of the `kept` fingerprints that is of the same photo as the `new` one; None where none
    is. One that another release kept in another form is passed over."""
    unpacked, compare = import_module("bot.photos.fingerprint").unpacked, import_module("bot.photos.seen").compare
    ours = unpacked(new)
    for number, one in kept:
        try:
            theirs = unpacked(one)
        except ValueError:
            continue
        if compare(ours, theirs).same:
            return number
    return None


def taken_at(content: bytes, zone: ZoneInfo) -> int | None:
    """When the camera says that the photo was taken (UTC ms, its time of day read in `zone`); None where it says
    nothing."""
    if len(content) > MAX_BYTES:
        return None
    pillow = import_module("PIL.Image")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with pillow.open(io.BytesIO(content), formats=FORMATS) as picture:
                if picture.width * picture.height > MAX_PIXELS:
                    return None  # of some kinds the whole picture is read to find what the camera says
                written = picture.getexif()
                said = written.get_ifd(EXIF).get(TAKEN_HERE) or written.get(TAKEN)
        if said is None:
            return None
        there = datetime.strptime(str(said).strip("\0 "), "%Y:%m:%d %H:%M:%S").replace(tzinfo=zone)
        return round(there.timestamp() * 1_000)
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError, pillow.DecompressionBombError):
        return None
