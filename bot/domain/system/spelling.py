"""Words as they sound: "korsi roda" and "pormalin" are read as words that a list knows. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from bot.reading.normal import Normal, Word, is_known, one_off

SHORTEST = 4  # letters: shorter words have too many neighbours that mean something else
SHORTEST_SLIP = 6
_SAME = str.maketrans({"f": "p", "v": "p", "z": "s", "q": "k", "y": "i", "o": "u", "h": ""})
_ENDINGS = ("nya", "ny", "an", "in", "e")


def sound(word: str) -> str:
    """The word without what the ear does not tell apart: f and p, o and u, a doubled letter, an h."""
    plain = word.translate(_SAME)
    return "".join(letter for at, letter in enumerate(plain) if at == 0 or letter != plain[at - 1])


@dataclass(frozen=True)
class Spelling:
    """The words of a list, by their sound; None where two of them sound alike."""

    by_sound: dict[str, str | None]

    @classmethod
    def of(cls, phrases: Iterable[str]) -> Self:
        """The words of these phrases that are long enough to be known again."""
        found: dict[str, str | None] = {}
        for word in (word.rstrip("*") for words in phrases for word in words.lower().split()):
            if len(word) >= SHORTEST and word.isalpha():
                key = sound(word)
                found[key] = word if found.get(key, word) == word else None
        return cls(found)

    def mended(self, words: Normal) -> str:
        """The line with each word that nobody knows read as the one of the list that it sounds like, or that it is a
        slip of; "" where there is none."""
        line = [self._read(word) for word in words.words]
        if not any(line):
            return ""
        return f" {' '.join(read or word.plain for read, word in zip(line, words.words, strict=True))} "

    def _read(self, word: Word) -> str | None:
        if len(word.typed) < SHORTEST or not word.typed.isalpha() or is_known(word.plain):
            return None
        forms = [word.typed, *(word.typed.removesuffix(end) for end in _ENDINGS if word.typed.endswith(end))]
        forms += [f"{form[:-1]}a" for form in forms if form.endswith("o")]  # Javanese: "rodo"
        long = [form for form in forms if len(form) >= SHORTEST]
        heard = next((found for form in long if (found := self.by_sound.get(sound(form)))), None)
        return heard or self._slip(word.typed)

    def _slip(self, typed: str) -> str | None:
        long = (known for known in self.by_sound.values() if known and len(known) >= SHORTEST_SLIP)
        near = {known for known in long if one_off(typed, known)}
        return near.pop() if len(near) == 1 else None
