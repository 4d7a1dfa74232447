"""Words of names that may be nearly the same as one that is looked for, found by what they cannot differ in: with few
letters put in and left out, a word is about as long and has nearly the same letters. Nobody has to be compared with
every word of every name. Pure; the words stand in a table (storage/ticket/history.py) that keeps these keys."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import floor

from bot.domain.kit.old_spelling import SHORTEST, SOUND_COSTS, sound

LETTERS = "inuhtosyrgmke"  # that some names have and some have not; the table's columns name them too
SPAN = 1 << len(LETTERS)
_BITS = {letter: 1 << at for at, letter in enumerate(LETTERS)}
MOST_KEYS = 2_000  # looking through all words costs as much as looking up some thousands
_ROUNDED = 1e-6


@dataclass(frozen=True, slots=True)
class NearKeys:
    """Where words stand that may be like some others: `letters` and `heard` (`key_of` of what is written and of what it
    sounds like), `words` that would be like them, and `parts` with which a word would begin or end."""

    letters: tuple[int, ...]
    heard: tuple[int, ...]
    words: tuple[str, ...]
    parts: tuple[str, ...]


def key_of(word: str) -> int:
    """How long a word is, and which of `LETTERS` stand in it, a bit each."""
    return len(word) * SPAN + _letters(word)


def near_keys(wanted: Sequence[str], least: float) -> NearKeys | None:
    """The keys of every word that `like_these` (bot/domain/kit/old_spelling.py) may find at least so much like one of
    the `wanted`, for any `alike` that says of two words at most what they have in common of all their letters, in
    their order (twice the longest row of letters that both have, by the letters of both). None where there are so many
    keys that looking through all words is no dearer."""
    letters: set[int] = set()
    heard: set[int] = set()
    words: set[str] = set()
    for one in wanted:
        spelt = _spelt_as(one)
        written = _near(one, least, MOST_KEYS - len(letters))
        sounds = _near(sound(one), least + SOUND_COSTS, MOST_KEYS - len(heard))
        if spelt is None or written is None or sounds is None:
            return None
        letters.update(written)
        heard.update((*sounds, key_of(sound(one))))
        words.update(spelt, *((one[:length], one[-length:]) for length in range(SHORTEST, len(one))))
    parts = (one for one in wanted if len(one) >= SHORTEST)
    return NearKeys(tuple(sorted(letters)), tuple(sorted(heard)), tuple(sorted(words)), tuple(parts))


def _near(word: str, least: float, limit: int) -> set[int] | None:
    """Of each length as many letters may be left out and put in as leave it so much alike; each takes away, or brings,
    one of the letters at most."""
    found: set[int] = set()
    there = [bit for bit in _BITS.values() if bit & _letters(word)]
    others = [bit for bit in _BITS.values() if not bit & _letters(word)]
    for length, left_out, put_in in _errors(len(word), least):
        gone, come = _sums(there, left_out), _sums(others, put_in)
        if len(found) + len(gone) * len(come) > limit:
            return None
        base = length * SPAN + _letters(word)
        found.update(base - less + more for less in gone for more in come)
    return found


def _errors(letters: int, least: float) -> Iterator[tuple[int, int, int]]:
    """(length of the other word, letters left out, letters put in), at most."""
    for length in range(1, floor(letters * 2 / least) + 1):
        errors = floor((1 - least) * (letters + length) + _ROUNDED)
        if errors >= abs(length - letters):
            left_out = (errors - (length - letters)) // 2
            yield length, left_out, left_out + length - letters


def _sums(bits: list[int], most: int) -> list[int]:
    return [sum(some) for count in range(min(most, len(bits)) + 1) for some in combinations(bits, count)]


def _spelt_as(word: str) -> list[str] | None:
    """The word with each "j" and "y" as either."""
    spelt = [""]
    for letter in word:
        spelt = [before + now for before in spelt for now in ("jy" if letter in "jy" else letter)]
        if len(spelt) > MOST_KEYS:
            return None
    return spelt


def _letters(word: str) -> int:
    return sum(bit for letter, bit in _BITS.items() if letter in word)
