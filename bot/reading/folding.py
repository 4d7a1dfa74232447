"""A text made easy to search without moving a letter: what is found in it stands at the same place in the original."""

import re
import unicodedata
from collections.abc import Iterable

from bot.reading.outcome import Span

_PLAIN = str.maketrans("–—−‐‑’‘´`′“”", "-----'''''\"\"")
LONGEST = 200  # characters that a reader of values looks at; the rest of a longer text counts as unread


def folded(text: str) -> str:
    """Small letters, plain digits, dashes and quotes, every kind of space as " ": as long as the text itself."""
    return "".join(map(_fold, text)).translate(_PLAIN)


def _fold(ch: str) -> str:
    if ch.isascii():
        return " " if ch.isspace() else ch.lower()
    plain = unicodedata.normalize("NFKC", ch).lower()
    if ch.isspace() or unicodedata.category(ch) in ("Cf", "Cc"):
        return " "
    return plain if len(plain) == 1 else ch


def without(words: str, spans: Iterable[Span]) -> str:
    """The folded words with what was read taken out (NUL, which no pattern matches), the places of the rest kept."""
    for start, end in spans:
        words = words[:start] + "\0" * (end - start) + words[end:]
    return words


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of some words, longer ones first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(set(words), key=lambda one: (-len(one), one))) + ")"
