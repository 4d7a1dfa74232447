"""Tables of tens of thousands of words in a tenth of the memory of a dict.

A dict keeps each word (some 60 bytes) and a row for it (some 40 more). Here a word is kept as the 64 bits of its hash,
in one array with room to spare, and what it says as a number of two bytes in another beside it. A word that was never
put in is taken for one that was as seldom as two 64-bit numbers are the same by chance.
"""

from array import array
from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

T = TypeVar("T")
_SPARE = 2  # slots for each word at least, so that one that is not there is found missing at the first or second look


class Packed(Generic[T]):
    """What each word of `told` says, for looking up only. Raises OverflowError beyond 65,536 different answers."""

    __slots__ = ("_answers", "_marks", "_mask", "_numbers")

    def __init__(self, told: Mapping[str, T]) -> None:
        numbers: dict[T, int] = {}
        mask = (1 << (_SPARE * len(told)).bit_length()) - 1
        marks, which = array("q", [0]) * (mask + 1), array("H", [0]) * (mask + 1)
        for word, says in told.items():
            mark = hash(word) or 1  # 0 is an empty slot
            at = mark & mask
            while marks[at]:
                at = at + 1 & mask
            marks[at], which[at] = mark, numbers.setdefault(says, len(numbers))
        self._answers: tuple[T, ...] = tuple(numbers)
        self._mask, self._marks, self._numbers = mask, marks, which

    def of(self, words: Iterable[str]) -> list[T]:
        """What those of the words say that are in the table, in their order."""
        return self.at(self.slots(words))

    def slots(self, words: Iterable[str]) -> list[int]:
        """Where those of the words stand that are in the table: as many numbers as there are different words."""
        mask, marks = self._mask, self._marks
        found: list[int] = []
        for mark in map(hash, words):
            mark = mark or 1
            at = mark & mask
            while kept := marks[at]:
                if kept == mark:
                    found.append(at)
                    break
                at = at + 1 & mask
        return found

    def at(self, slots: Iterable[int]) -> list[T]:
        """What the words say that stand there."""
        answers, numbers = self._answers, self._numbers
        return [answers[numbers[at]] for at in slots]
