"""How alike two descriptions are (rapidfuzz, loaded with the first two), and which pictures are looked at."""

import re
from collections.abc import Callable
from functools import cache
from importlib import import_module

MAX_BYTES = 1_000_000  # the smallest size that Telegram makes of a photo has a few thousand
_WORD = re.compile(r"\w+")
FORMATS = ("JPEG", "PNG", "WEBP")


class NoPicture(ValueError):
    """The bytes are no picture that is looked at: none at all, damaged, too large, of another kind."""


def words_alike(one: str, other: str) -> float:
    """How much two descriptions have in common, 0 to 1; typing errors and the order of the words count little."""
    ours, theirs = _plain(one), _plain(other)
    if not ours or not theirs:
        return 0.0
    return _ratio()(ours, theirs) / 100


@cache
def _ratio() -> Callable[[str, str], float]:
    ratio: Callable[[str, str], float] = import_module("rapidfuzz.fuzz").token_set_ratio
    return ratio


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text[:2_000].lower()))
