"""The words that a rule needs, read from its pattern: where a text has none of them, the rule need not be tried.

Most of the rules over plain words are met by few texts, and trying them all was more than half of what it cost to read
a message. That a pattern cannot match without one of its cues is proved by tests/reading/test_cues.py.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

# What many texts say tells no rule from another: of 550 messages by others each of these stood in 25 and more.
_EVERYWHERE = frozenset(
    """. , di tidak pak saya ada sudah orang yang dari anak jalan ke ibu depan mau odgj lansia sekarang bapak tolong
    rumah bawa lagi pakai tidur bisa lapor dengan gelandangan ya itu dia kata saudara tadi sendiri malam dekat belum
    tahun tapi ini laki sama dan nya""".split()
)
_COMMON, _BEGUN, _RARE = 30, 5, 1  # how little a cue of its sort says
_MANY = 400  # ways to begin one word: what is said in more ways is not followed
_TOKEN = re.compile(
    r"\(\?<?[!=]|\((?:\?:|\?P<\w+>)?"  # looks around; a group
    r"|\{[\d,]+\}|\[(?:\\.|[^\]\\])+\]|\\."  # how often; any of these characters; any of a kind
    r"|[^\W_]+(?![?*+{])|."  # a run of letters without the one that is said to be there or not
)
_EDGES = (" ", r"\b")


@dataclass(frozen=True, slots=True)
class Cues:
    """Words of which every match has one; `begun`: what such a word begins with, with the space before it."""

    whole: frozenset[str]
    begun: tuple[str, ...] = ()
    always: bool = False  # no such words are known

    def are_in(self, bag: Iterable[str], line: str) -> bool:
        """Whether a line of these words has one of them."""
        if self.always or not self.whole.isdisjoint(bag):
            return True
        return bool(self.begun) and any(start in line for start in self.begun)

    def are(self, word: str) -> bool:
        """Whether the word is one of them."""
        return self.always or word in self.whole or (bool(self.begun) and f" {word}".startswith(self.begun))


def needed(pattern: str) -> Cues:
    """The rarest words that every match of a pattern has. The pattern begins with the space before a word (or with
    `\\b`, over words of letters and digits)."""
    return _cues(_Walk(pattern).needed())


def opening(pattern: str) -> Cues:
    """The words that a match of such a pattern begins with."""
    return _cues(_Openings(pattern).opening())


def alternatives(pattern: str) -> list[str]:
    """What stands between the "|" of a pattern that are in no group."""
    found, depth = [""], 0
    for part in _TOKEN.findall(pattern):
        depth += part.startswith("(") - (part == ")")
        if part == "|" and not depth:
            found.append("")
        else:
            found[-1] += part
    return found


def _cues(words: frozenset[str] | None) -> Cues:
    if words is None or _ANY in words:
        return Cues(frozenset(), always=True)
    begun = {word for word in words if word.endswith(_ANY)}
    return Cues(words - begun, tuple(sorted(f" {word[:-1]}" for word in begun)))


_Need = tuple[int, frozenset[str]]  # how little they say together, and the words; "pasung*": one that begins so
_State = dict[str, _Need | None]  # each way to have begun the word that is read, and what was needed on that way
_ANY = "*"  # a word of which nothing is known


def _rarer(before: _Need | None, word: str) -> _Need | None:
    if word in ("", _ANY):
        return before
    weight = _COMMON if word in _EVERYWHERE else _BEGUN if word.endswith(_ANY) else _RARE
    return before if before is not None and before[0] <= weight else (weight, frozenset((word,)))


class _Walk:
    """Reads a pattern from left to right, word by word."""

    def __init__(self, pattern: str) -> None:
        self._parts: list[str] = [*_TOKEN.findall(pattern), ""]
        self._at = 0

    def needed(self) -> frozenset[str] | None:
        """Words of which a match has one; None where none are sure."""
        need = self._ended(self._whole())[""]
        return None if need is None else need[1]

    def _whole(self) -> _State:
        """The ways to have begun what stands at the end: it may go on behind the match."""
        return {_open(word): need for word, need in self._alternatives({"": None}).items()}

    def _alternatives(self, before: _State) -> _State:
        after: _State = {}
        while True:
            _join(after, self._sequence(before))
            if self._parts[self._at] != "|":
                return after
            self._at += 1

    def _sequence(self, state: _State) -> _State:
        while (part := self._parts[self._at]) not in ("|", ")", ""):
            if not state:  # no way is followed any farther
                self._leave()
                break
            self._at += 1
            if part.startswith("(?") and part[-1] in "!=":
                state = self._looked_around(part, state)
            elif part not in "^$":
                state = self._often(self._after(part, state), state)
                state = state if len(state) <= _MANY else {_ANY: _together(state.values())}
        return state

    def _after(self, part: str, state: _State) -> _State:
        if part in _EDGES:
            return self._ended(state)
        if part.startswith("("):
            after = self._alternatives(state)
            self._at += 1  # the ")"
            return after
        if part[0] == "\\" or part == ".":
            return _grown(state, lambda word: (_open(word),))
        said = _letters(part) if part[0] == "[" else (part,)
        if said and len(said) * len(state) <= _MANY:
            return _grown(state, lambda word: (word + one for one in said))
        return _grown(state, lambda word: (_open(word),))

    def _often(self, after: _State, before: _State) -> _State:
        """What comes of being there or not, or several times."""
        often = self._parts[self._at]
        if not often or (often not in "?*+" and often[0] != "{"):
            return after
        self._at += 1
        if self._parts[self._at] == "?":  # as few as may be: the same words
            self._at += 1
        if often != "?":
            after = _grown(after, lambda word: (word and _open(word),))
        if often in "?*" or often.startswith(("{0", "{,")):
            after = dict(after)
            _join(after, before)
        return after

    def _leave(self) -> None:
        """To the end of this alternative."""
        depth = 0
        while (part := self._parts[self._at]) and (depth or part not in ("|", ")")):
            depth += part.startswith("(") - (part == ")")
            self._at += 1

    def _looked_around(self, part: str, state: _State) -> _State:
        start = self._at
        while self._parts[self._at] != ")":
            self._leave()
            self._at += self._parts[self._at] == "|"
        self._at += 1
        ends = part == "(?=" and self._parts[start : self._at] == [" ", ")"]
        return self._ended(state) if ends else state

    def _ended(self, state: _State) -> _State:
        """All ways together, once the word that they had begun has ended."""
        return {"": _together(_rarer(need, word) for word, need in state.items())}


class _Openings(_Walk):
    """Reads no farther than to the end of the first word: ways that have come so far are not followed."""

    def opening(self) -> frozenset[str]:
        """The words that a match begins with."""
        self._found: set[str] = set()
        self._ended(self._whole())
        return frozenset(self._found)

    def _ended(self, state: _State) -> _State:
        self._found.update(filter(None, state))
        return {"": None} if "" in state else {}


def _together(needs: Iterable[_Need | None]) -> _Need | None:
    weight, words = 0, set[str]()
    for need in needs:
        if need is None:
            return None
        weight += need[0]
        words |= need[1]
    return weight, frozenset(words)


def _join(into: _State, more: _State) -> None:
    for word, need in more.items():
        into[word] = _together((into[word], need)) if word in into else need


def _grown(state: _State, grow: Callable[[str], Iterable[str]]) -> _State:
    after: _State = {}
    for word, need in state.items():
        _join(after, dict.fromkeys((word,) if word.endswith(_ANY) else grow(word), need))
    return after


def _open(word: str) -> str:
    return word if word.endswith(_ANY) else word + _ANY


def _letters(part: str) -> Sequence[str]:
    """The characters of "[abc]" or "[1-4]"; none where it says more than these."""
    if found := re.fullmatch(r"\[(\w)-(\w)\]", part):
        return [chr(one) for one in range(ord(found[1]), ord(found[2]) + 1)]
    return part[1:-1] if part[1:-1].isalnum() else ()
