"""How alike two descriptions are (rapidfuzz, loaded with the first two), and which pictures are looked at."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module

MAX_BYTES = 1_000_000  # the smallest size that Telegram makes of a photo has a few thousand
ROUNDED = 1e-6
_WORD = re.compile(r"\w+")
FORMATS = ("JPEG", "PNG", "WEBP")


class NoPicture(ValueError):
    """The bytes are no picture that is looked at: none at all, damaged, too large, of another kind."""


def words_alike(one: str, other: str) -> float:
    """How much two descriptions have in common, 0 to 1; typing errors and the order of the words count little."""
    ours, theirs = _plain(one), _plain(other)
    if not ours or not theirs:
        return 0.0
    return _ratio("token_set_ratio")(ours, theirs) / 100


def words_close(one: str, words: Sequence[str], least: float) -> list[int]:
    """Which of the words, each one word in small letters, are at least so much like this one."""
    found = _extract()(one, words, scorer=_ratio("ratio"), score_cutoff=100 * least - ROUNDED, limit=None)
    return [at for _, _, at in found]  # of one word each, the other ratio says the same


@cache
def _extract() -> Callable[..., list[tuple[str, float, int]]]:
    extract: Callable[..., list[tuple[str, float, int]]] = import_module("rapidfuzz.process").extract
    return extract


@cache
def _ratio(name: str) -> Callable[..., float]:
    ratio: Callable[..., float] = getattr(import_module("rapidfuzz.fuzz"), name)
    return ratio


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text[:2_000].lower()))
