"""Rules: patterns over the plain words of a text (`Normal.line`), tried only where the text has a word that they need.

`search` and `standing` find what the pattern by itself would find, for a fraction of the work: most texts meet few
rules, and of the places in a line a rule is tried at those alone where a word stands that it begins with.
"""

import re
from collections.abc import Collection, Iterator

from bot.reading.cues import needed, opening
from bot.reading.normal import Normal


class WordRule:
    """A pattern that begins with the space before a word and ends before the one behind a word."""

    __slots__ = ("_needed", "match", "pattern")

    def __init__(self, pattern: str) -> None:
        compiled = re.compile(pattern)
        self.pattern, self.match = compiled, compiled.match
        self._needed = needed(pattern)

    def may_be_met(self, words: Normal) -> bool:
        """False where the text lacks every word that the rule needs: then it stands nowhere in it."""
        return self._needed.are_in(words.bag, words.line)

    def search(self, words: Normal, line: str | None = None) -> re.Match[str] | None:
        """Where the rule is met first in the line of the words, or in a part of it or one with words blotted out."""
        if not self._needed.are_in(words.bag, words.line):
            return None
        return self.pattern.search(words.line if line is None else line)


class Opened(WordRule):
    """A rule that knows the words it begins with as well, for `standing`."""

    __slots__ = ("opens",)

    def __init__(self, pattern: str) -> None:
        super().__init__(pattern)
        self.opens = opening(pattern).are


def said(alternatives: str) -> WordRule:
    """The rule that one of the alternatives of a word list is said."""
    return WordRule(rf" (?:{alternatives})(?= )")


def standing(rules: Collection[Opened], words: Normal, line: str, start: int = 0) -> Iterator[re.Match[str]]:
    """What stands in a line (or in a part of it, from `start` on) from left to right, nothing over another; where
    several rules are met at one place, what the first of them finds: as one pattern of all would."""
    met = [rule for rule in rules if rule.may_be_met(words)]
    at = line.find(" ", start) if met else -1
    while at >= 0:
        after = line.find(" ", at + 1)
        if after < 0:
            return
        word = line[at + 1 : after]
        for rule in met:
            if rule.opens(word) and (found := rule.match(line, at)) is not None:
                yield found
                after = found.end()
                break
        at = line.find(" ", after)
