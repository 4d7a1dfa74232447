"""All ways in which a pattern can match, followed by the parse tree that Python itself makes of it.

What stands around a match (looks ahead and behind) is not asked, so that more ways are followed than there are: where
none of them lacks a word, no match does.
"""

from collections.abc import Callable, Iterator
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from bot.reading.cues import Cues

_SAMPLES = "abcdefghijklmnopqrstuvwxyz0123456789.,_é🙏"
_CATEGORIES: dict[Any, Callable[[str], bool]] = {
    op.CATEGORY_DIGIT: str.isdigit,
    op.CATEGORY_SPACE: str.isspace,
    op.CATEGORY_WORD: lambda ch: ch.isalnum() or ch == "_",
    op.CATEGORY_NOT_DIGIT: lambda ch: not ch.isdigit(),
    op.CATEGORY_NOT_SPACE: lambda ch: not ch.isspace(),
    op.CATEGORY_NOT_WORD: lambda ch: not (ch.isalnum() or ch == "_"),
}
_ENDS_WORD = "ends word"  # of a step that takes no character: the next one is a space
_Step = tuple[Any, int]  # which character (None: none is taken), and what comes then


class Ways:
    """The steps of a pattern, as those of an automaton."""

    def __init__(self, pattern: str) -> None:
        self._steps: list[list[_Step]] = [[]]
        self._end = self._add(parser.parse(pattern), 0)

    def without(self, cues: Cues, first_only: bool = False) -> str | None:
        """A way on which no cue is said (`first_only`: as the first word); None where there is none."""
        starts = tuple(start[1:] for start in cues.begun)
        begins = {word[:end] for word in (*cues.whole, *starts) for end in range(len(word) + 1)}
        seen: set[tuple[int, str | None, bool]] = {(0, "", False)}
        # Where it stands, what is said of the word, whether that has to end, and all that is said.
        ways: list[tuple[int, str | None, bool, str]] = [(0, "", False, "")]
        while ways:
            at, word, ends, said = ways.pop()
            if word is not None and word.startswith(starts or ("\n",)):
                continue
            if at == self._end and (not ends or word not in cues.whole):
                return said
            for what, then in self._steps[at]:
                for ch in _characters(what, word, begins):
                    if ends and ch not in ("", " ", _ENDS_WORD):
                        continue
                    if ch == " " and word in cues.whole:
                        continue
                    if ch == " " and first_only and said.strip():
                        return said
                    go = _go(word, ends, ch, begins)
                    if (then, *go) not in seen:
                        seen.add((then, *go))
                        ways.append((then, *go, said + (ch if len(ch) == 1 else "")))
        return None

    def _new(self) -> int:
        self._steps.append([])
        return len(self._steps) - 1

    def _add(self, tree: Any, at: int) -> int:
        for what, of in tree:
            at = self._add_one(what, of, at)
        return at

    def _add_one(self, what: Any, of: Any, at: int) -> int:
        if what is op.SUBPATTERN:
            return self._add(of[-1], at)
        if what is op.BRANCH:
            end = self._new()
            for one in of[1]:
                self._steps[self._add(one, self._fork(at))].append((None, end))
            return end
        if what in (op.MAX_REPEAT, op.MIN_REPEAT):
            least, most, tree = of
            return self._repeat(least, most, tree, at)
        then = self._new()
        space_ahead = what is op.ASSERT and of[0] > 0 and list(of[1]) == [(op.LITERAL, ord(" "))]
        if space_ahead or (what is op.AT and of is op.AT_BOUNDARY):
            self._steps[at].append((_ENDS_WORD, then))
        elif what in (op.ASSERT, op.ASSERT_NOT, op.AT):
            self._steps[at].append((None, then))
        else:
            assert what in (op.LITERAL, op.NOT_LITERAL, op.IN, op.ANY), what
            self._steps[at].append(((what, of), then))
        return then

    def _fork(self, at: int) -> int:
        begin = self._new()
        self._steps[at].append((None, begin))
        return begin

    def _repeat(self, least: int, most: int, tree: Any, at: int) -> int:
        for _ in range(least):
            at = self._add(tree, at)
        end = self._new()
        if most is op.MAXREPEAT:
            again = self._fork(at)
            self._steps[self._add(tree, again)].append((None, again))
            self._steps[again].append((None, end))
            return end
        for _ in range(most - least):
            self._steps[at].append((None, end))
            at = self._add(tree, self._fork(at))
        self._steps[at].append((None, end))
        return end


def _go(word: str | None, ends: bool, ch: str, begins: set[str]) -> tuple[str | None, bool]:
    """What is said of the word after a character (None: what begins no cue), and whether it has to end."""
    if ch == "":
        return word, ends
    if ch == _ENDS_WORD:
        return word, ends or word != ""  # before its first letter it only begins
    if ch == " ":
        return "", False
    grown = None if word is None else word + ch
    return (grown if grown in begins else None), False


def _characters(what: Any, word: str | None, begins: set[str]) -> Iterator[str]:
    """Those that a step may take: the ones with which a cue goes on, a space, and one for all others."""
    if what is None or what == _ENDS_WORD:
        yield what or ""
    elif what[0] is op.LITERAL:
        yield chr(what[1])
    else:
        may = [ch for ch in f" {_SAMPLES}" if _takes(what[0], what[1], ch)]
        others = [ch for ch in may if ch != " " and (word is None or word + ch not in begins)]
        yield from (ch for ch in may if ch not in others)
        yield from others[:1]


def _takes(what: Any, of: Any, ch: str) -> bool:
    if what is op.ANY:
        return True
    if what is op.NOT_LITERAL:
        return bool(ord(ch) != of)
    said = [one for one in of if one[0] is not op.NEGATE]
    return any(_is_of(one, which, ch) for one, which in said) is (len(said) == len(of))


def _is_of(what: Any, of: Any, ch: str) -> bool:
    if what is op.LITERAL:
        return bool(ord(ch) == of)
    if what is op.RANGE:
        return bool(of[0] <= ord(ch) <= of[1])
    return bool(_CATEGORIES[of](ch))
