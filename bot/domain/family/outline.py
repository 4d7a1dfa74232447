"""What a search of relatives compares first of everybody (SOP 5.1): an outline of a person in a few numbers, and how
much the two can have in common at most. Whoever cannot come among the likeliest by their outline is not read whole;
nobody else is left out. Pure.

`FORM` (bot/domain/kit/old_spelling.py) says by which rules an outline was made.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.domain.family.marks import (
    NO_COLOUR,
    SAME_COLOUR,
    kinds_of_clothes,
    kinds_of_marks,
    most_by_kind,
    most_by_piece,
    read_clothes,
    read_marks,
)
from bot.domain.family.matching import (
    ANOTHER_NAME,
    MOST_OF_CLOTHES,
    MOST_OF_MARKS,
    Apart,
    Known,
    Sought,
    ValueSpan,
    most_of_names,
    said_by_age,
    said_by_area,
    said_by_dates,
    said_by_height,
    said_by_names,
    said_by_sex,
    words_of,
)
from bot.domain.kit.old_spelling import Alike, Close, Vocabulary, like_these

SLOTS = 4
BASE = 10_000  # a span is one number: from × BASE + to
T = TypeVar("T")
# Person, found at (UTC ms), and the fields of an Outline in their order.
OutlineRow = tuple[int, int, str | None, int | None, int | None, str | None, str | None, int | None, int | None]


@dataclass(frozen=True, slots=True)
class Outline:
    """Somebody in short. `age` and `height` as one number (`BASE`), `names` the folded words, names apart by commas,
    `marks` and `clothes` the kinds, a bit each; None where nothing is known."""

    sex: str | None
    age: int | None
    height: int | None
    area: str | None
    names: str | None
    marks: int | None
    clothes: int | None


def outline_of(known: Known) -> Outline:
    """The outline of somebody."""
    return Outline(
        sex=known.sex,
        age=_packed(known.age),
        height=_packed(known.height),
        area=known.area,
        names=",".join(" ".join(words) for words in words_of(known.names) if words) or None,
        marks=kinds_of_marks(read_marks(known.marks)) or None,
        clothes=kinds_of_clothes(read_clothes(known.clothing)) or None,
    )


@dataclass(frozen=True, slots=True)
class Sieve:
    """What an outline can come to at the very most, in terms that a database can add up: `beside` by sex, age, height,
    dates and area; by the name `names` or, where no word of it is like one that relatives say, `another`; by each kind
    of mark, by each piece with its colours (`SLOTS` each, the last one for all that are left)."""

    beside: float
    names: float
    another: float
    marks: tuple[tuple[int, float], ...]
    pieces: tuple[tuple[int, int, float], ...]


class Promise:
    """How many bits an outline can come to with what relatives say. `known`: the words of all names. It keeps what it
    found out for the next outline that says the same, and is thrown away with the search."""

    def __init__(self, sought: Sought, alike: Alike, close: Close, apart: Apart, known: Vocabulary) -> None:
        self.sought = sought
        self._alike = alike
        self._names = words_of(sought.names)
        self.words = like_these(known, {word for name in self._names for word in name}, alike, close)
        self._like = frozenset(self.words)
        self._most_of_names = most_of_names(self._names)
        self._kinds = most_by_kind(read_marks(sought.marks))
        self._pieces = most_by_piece(read_clothes(sought.clothing))
        self._apart = apart
        self._sex = _Kept[str | None](lambda sex: said_by_sex(sought.sex, sex).bits)
        self._age = _Kept[int | None](lambda age: said_by_age(sought.age, _unpacked(age)).bits)
        self._height = _Kept[int | None](lambda height: said_by_height(sought.height, _unpacked(height)).bits)
        self._area = _Kept[str | None](lambda area: said_by_area(sought.area, area, apart).bits)
        self._marks = _Kept[int | None](lambda kinds: self._by_marks(kinds or 0))
        self._clothes = _Kept[int | None](lambda worn: self._by_clothes(worn or 0))

    def sieve(self) -> Sieve:
        """The same, more roughly."""
        sought, lost = self.sought, self.sought.lost
        beside = (
            said_by_sex(sought.sex, sought.sex),
            said_by_age(sought.age, sought.age),
            said_by_height(sought.height, sought.height),
            said_by_dates(lost, None if lost is None else lost.high),
            said_by_area(sought.area, sought.area, self._apart),
        )
        marks = sorted(self._kinds.items(), key=lambda one: -one[1])
        first, rest = marks[: SLOTS - 1], marks[SLOTS - 1 :]
        pieces = [(piece, colours, SAME_COLOUR) for piece, colours in self._pieces]
        worn, others = pieces[: SLOTS - 1], pieces[SLOTS - 1 :]
        return Sieve(
            beside=sum(one.bits for one in beside),
            names=self._most_of_names,
            another=ANOTHER_NAME if self._names else 0.0,
            marks=_filled([*first, (sum(kind for kind, _ in rest), sum(bits for _, bits in rest))], (0, 0.0)),
            pieces=_filled([*worn, (_union(one[0] for one in others), 0, SAME_COLOUR * len(others))], (0, 0, 0.0)),
        )

    def at_least(self, rows: Iterable[OutlineRow], bar: float) -> list[tuple[float, int]]:
        """Those who may come to `bar` bits or more: (bits at most, person), the most promising first."""
        lost, named = self.sought.lost, bool(self._names)
        found = []
        for person_id, found_at, sex, age, height, area, names, marks, clothes in rows:
            bits = self._sex[sex] + self._age[age] + self._height[height] + self._area[area]
            bits += self._marks[marks] + self._clothes[clothes] + said_by_dates(lost, found_at).bits
            if names and named and bits + self._most_of_names >= bar:  # the dearest last
                bits += self._by_names(names)
            if bits >= bar:
                found.append((bits, person_id))
        return sorted(found, reverse=True)

    def _by_names(self, names: str) -> float:
        known = [tuple(name.split()) for name in names.split(",")]
        if all(self._like.isdisjoint(words) for words in known):
            return ANOTHER_NAME
        return said_by_names(self._names, known, self._alike).bits

    def _by_marks(self, kinds: int) -> float:
        return min(MOST_OF_MARKS, sum(bits for kind, bits in self._kinds.items() if kind & kinds))

    def _by_clothes(self, worn: int) -> float:
        both = [SAME_COLOUR if colours & worn else NO_COLOUR for piece, colours in self._pieces if piece & worn]
        return min(MOST_OF_CLOTHES, sum(both))


class _Kept(dict[T, float], Generic[T]):
    """What was found out for a key, at the cost of a look."""

    def __init__(self, find: Callable[[T], float]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, key: T) -> float:
        found = self[key] = self._find(key)
        return found


def _packed(span: ValueSpan | None) -> int | None:
    return None if span is None else span.low * BASE + span.high


def _unpacked(code: int | None) -> ValueSpan | None:
    return None if code is None else ValueSpan(*divmod(code, BASE))


def _filled(slots: list[T], empty: T) -> tuple[T, ...]:
    return tuple(slots + [empty] * (SLOTS - len(slots)))


def _union(bits: Iterable[int]) -> int:
    together = 0
    for one in bits:
        together |= one
    return together
