"""Rules: patterns over the plain words of a text (`Normal.line`), tried only where the text has a word that they need.

What they find is what their patterns by themselves would find, for a fraction of the work: most texts meet few rules,
and of the places in a line a rule is tried at those alone where a word stands that it begins with. Rules that are asked
together are parted into their alternatives, each with a bit of its own, so that the words of a text tell by a few steps
which of hundreds are to be tried.
"""

import re
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from functools import lru_cache, reduce
from operator import or_

from bot.reading.cues import Cues, alternatives, needed, opening
from bot.reading.normal import Normal

_KEPT = 2_048  # words of which it is kept what they are cues of
_Match = Callable[[str, int], re.Match[str] | None]


class _Index:
    """Of many patterns those that a word is a cue of, as bits."""

    def __init__(self) -> None:
        self._whole: dict[str, int] = {}
        self._begun: dict[str, int] = {}
        self.always = 0  # those without cues
        self.of = lru_cache(_KEPT)(self._of)

    def add(self, bit: int, cues: Cues) -> None:
        for words, bits in ((cues.whole, self._whole), (cues.begun, self._begun)):
            for word in words:
                bits[word] = bits.get(word, 0) | bit
        if cues.always:
            self.always |= bit
        self.of.cache_clear()

    def _of(self, word: str) -> int:
        bits, spaced = self._whole.get(word, 0), f" {word}"
        for start, begun in self._begun.items():
            if spaced.startswith(start):
                bits |= begun
        return bits


MADE: list["WordRule | TypedRule | RuleSet"] = []  # all there are: a test proves of each that it hides nothing


class WordRule:
    """A pattern that begins with the space before a word (or with `^` and such a space) and ends before the one behind
    a word."""

    __slots__ = ("needed", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern = re.compile(pattern)
        self.needed = needed(pattern)
        MADE.append(self)

    def may_be_met(self, words: Normal) -> bool:
        """False where the text lacks every word that the rule needs: then it stands nowhere in it."""
        return self.needed.are_in(words.bag, words.line)

    def search(self, words: Normal, line: str) -> re.Match[str] | None:
        """Where the rule is met first in a part of the line of the words, or in one with words blotted out."""
        return self.pattern.search(line) if self.needed.are_in(words.bag, words.line) else None


class TypedRule:
    """A pattern over words as they are typed, with one space between them, that begins and ends where words do."""

    __slots__ = ("needed", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern = re.compile(pattern)
        self.needed = needed(pattern)
        MADE.append(self)

    def may_be_met(self, typed: Sequence[str]) -> bool:
        """False where the words lack every one that the rule needs."""
        return self.needed.are_in(typed, f" {' '.join(typed)}" if self.needed.begun else "")

    def search(self, typed: Sequence[str]) -> re.Match[str] | None:
        """Where the rule is met first in the words."""
        return self.pattern.search(" ".join(typed)) if self.may_be_met(typed) else None

    def standing(self, typed: Sequence[str]) -> Iterator[range]:
        """Which words it is met by, wherever that is."""
        if self.may_be_met(typed):
            line = " ".join(typed)
            for found in self.pattern.finditer(line):
                yield range(line.count(" ", 0, found.start()), line.count(" ", 0, found.end()) + 1)


class RuleSet:
    """Patterns of such a shape that are tried together, the first before the others where several begin at one
    place."""

    def __init__(self) -> None:
        self.patterns: list[tuple[str, Hashable]] = []  # each alternative, and whose it is
        self._matches: list[_Match | None] = []  # made when they are tried first: most never are
        self.needed, self.opened = _Index(), _Index()  # what each needs, and what it begins with
        self._anchored = 0  # those that begin where the line does
        MADE.append(self)

    def add(self, whose: Hashable, rule: str, frame: str) -> None:
        """One more rule, behind the others; `frame` is the pattern around each of its alternatives ("{}")."""
        for one in alternatives(rule):
            pattern, bit = frame.format(one), 1 << len(self.patterns)
            self.patterns.append((pattern, whose))
            self._matches.append(None)
            self.needed.add(bit, needed(pattern))
            self.opened.add(bit, opening(pattern))
            self._anchored |= bit * pattern.startswith("^")

    def standing(self, words: Normal, line: str, start: int = 0) -> Iterator[re.Match[str]]:
        """What stands in a line (or in a part of it, from `start` on) from left to right, nothing over another: as one
        pattern of all the rules would find it."""
        tried = self._tried(words)
        at = line.find(" ", start) if tried else -1
        if at < 0:
            return
        anywhere, opened = tried & self.opened.always, self.opened.of
        free = at  # where nothing that was found stands
        for word in line[at + 1 : -1].split(" "):
            here = opened(word) & tried | anywhere if at >= free else 0
            while here:
                bit = here & -here
                if (found := self._match(bit.bit_length() - 1)(line, at)) is not None:
                    yield found
                    free = found.end()
                    break
                here ^= bit
            at += len(word) + 1

    def first(self, words: Normal) -> dict[Hashable, re.Match[str]]:
        """Where each rule that the line of the words meets is met first."""
        line, tried = words.line, self._tried(words)
        anywhere, opened = tried & self.opened.always, self.opened.of
        met: dict[Hashable, re.Match[str]] = {}
        at = 0
        for word in line[1:-1].split(" ") if tried else ():
            here = opened(word) & tried | anywhere
            while here:
                bit = here & -here
                number = bit.bit_length() - 1
                whose = self.patterns[number][1]
                if whose not in met and (found := self._match(number)(line, at)) is not None:
                    met[whose] = found
                here ^= bit
            anywhere &= ~self._anchored
            at += len(word) + 1
        return met

    def _tried(self, words: Normal) -> int:
        return reduce(or_, map(self.needed.of, words.bag), self.needed.always)

    def _match(self, number: int) -> _Match:
        match = self._matches[number]
        if match is None:
            match = self._matches[number] = re.compile(self.patterns[number][0]).match
        return match


SAID = RuleSet()


class SaidRule:
    """A rule that is asked of whole lines: of all such rules it is found at once, and once for a text, which are met.
    `frame` is the pattern around each of its alternatives ("{}")."""

    __slots__ = ()

    def __init__(self, rule: str, frame: str = "{}") -> None:
        SAID.add(self, rule, frame)

    def search(self, words: Normal) -> re.Match[str] | None:
        """Where the rule is met first in the line of the words."""
        return met_in(words).get(self)


def met_in(words: Normal) -> Mapping[Hashable, re.Match[str]]:
    """Of all rules that are asked of whole lines those that the words meet, and where first."""
    rules = len(SAID.patterns)
    if words.met is None or words.met[0] != rules:  # or one has come since
        words.met = (rules, SAID.first(words))
    return words.met[1]


def said(rule: str) -> SaidRule:
    """The rule that one of the alternatives of a word list is said."""
    return SaidRule(rule, " (?:{})(?= )")
