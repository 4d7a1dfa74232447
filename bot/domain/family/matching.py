"""Whom relatives describe against whom the service knows (SOP 5.1): field by field, and how likely it is the same
person. Pure; it proposes and never decides, and what it finds is shown to the team only.

Each field adds or takes away what it says, in bits (how many times likelier the agreement is for the same person than
for two strangers of one city). A field that only one side knows says nothing. What cannot be rules the pair out.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.family.marks import most_of_marks, read_clothes, read_marks, same_clothes, same_marks
from bot.domain.kit.old_spelling import Alike, folded, folded_alike, name_weight

DAY_MS = 86_400_000
SHOWN = 3  # proposals for one search
FIELDS = ("name", "sex", "age", "height", "marks", "clothing", "dates", "area")
LIKELY_BITS, POSSIBLE_BITS = 12.5, 4.0
IDENTIFYING_BITS = 3.2  # a name or marks that say at least this much: age, height and place fit hundreds
IMPOSSIBLE = -50.0
MOST_OF_NAMES, MOST_OF_MARKS, MOST_OF_CLOTHES = 9.0, 10.0, 5.0
ANOTHER_NAME = -3.0
ROUNDED = 0.01  # bits are compared as they are shown
TOO_YOUNG, TOO_OLD = -10, 16  # years beyond what relatives say at which somebody cannot be meant
SAME_CLOTHES_MS = 7 * DAY_MS  # somebody found later wears other clothes

Words = tuple[str, ...]
Apart = Callable[[str, str], float | None]  # metres between two areas by their codes, None where one is unknown


class Level(StrEnum):
    """What one field says; the words are `family.level.<value>` in the texts."""

    LIKELY = "likely"
    POSSIBLE = "possible"
    CONTRADICTS = "contradicts"
    UNKNOWN = "unknown"


class MatchVerdict(StrEnum):
    """What all fields say together."""

    LIKELY = "likely"
    POSSIBLE = "possible"
    UNLIKELY = "unlikely"


@dataclass(frozen=True, slots=True)
class ValueSpan:
    """From `low` to `high`, both included: years, centimetres or UTC ms."""

    low: int
    high: int

    def gap(self, other: "ValueSpan") -> int:
        """How far `other` lies above (positive) or below (negative); 0 where they meet."""
        if other.low > self.high:
            return other.low - self.high
        return min(0, other.high - self.low)


@dataclass(frozen=True, slots=True)
class Sought:
    """What relatives say. `age` in years today, `height` in cm, `lost` when the person was last seen (UTC ms), `area`
    the code of a kelurahan; `sex` as in bot/domain/case/casefile.py."""

    names: tuple[str, ...] = ()
    sex: str | None = None
    age: ValueSpan | None = None
    height: ValueSpan | None = None
    marks: str = ""
    clothing: str = ""
    lost: ValueSpan | None = None
    area: str | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What is recorded of somebody found, sheltered, in hospital or buried; `found_at` in UTC ms. `guessed`: the area
    is only the one nearest to the pin."""

    person_id: int
    names: tuple[str, ...] = ()
    sex: str | None = None
    age: ValueSpan | None = None
    height: ValueSpan | None = None
    marks: str = ""
    clothing: str = ""
    found_at: int | None = None
    area: str | None = None
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """What a field says, and how much in bits (below 0: against)."""

    level: Level
    bits: float


@dataclass(frozen=True, slots=True)
class PersonMatch:
    """Somebody who may be the person sought."""

    person_id: int
    verdict: MatchVerdict
    bits: float
    fields: Mapping[str, Level]


NOTHING = Said(Level.UNKNOWN, 0.0)


def rank(
    sought: Sought, known: Iterable[Known], alike: Alike, apart: Apart, before: Iterable[PersonMatch] = ()
) -> list[PersonMatch]:
    """The proposals for a search, the likeliest first, at most three; empty where nobody may be meant. `before`: those
    of others. Who cannot come among the three any more is not looked at to the end."""
    best, most = likeliest(before), _most_of_looks(sought)
    for one in known:
        bar = bar_of(best)
        said = _fields(sought, one, alike, apart, bar, most)
        if said is not None and sum([field.bits for field in said.values()]) >= POSSIBLE_BITS:  # hardly anybody
            best = likeliest([*best, _together(one, said)])
    return best


def bar_of(best: Sequence[PersonMatch]) -> float:
    """Whoever comes to fewer bits is not among the proposals."""
    return best[-1].bits - ROUNDED if len(best) == SHOWN else POSSIBLE_BITS


def likeliest(matches: Iterable[PersonMatch]) -> list[PersonMatch]:
    """At most as many as are shown, the likeliest first."""
    return sorted(matches, key=lambda one: (-one.bits, one.person_id))[:SHOWN]


def compare(sought: Sought, known: Known, alike: Alike, apart: Apart) -> PersonMatch:
    """One pair, field by field."""
    return _together(known, _fields(sought, known, alike, apart, -math.inf, 0.0) or {})


def _fields(
    sought: Sought, known: Known, alike: Alike, apart: Apart, bar: float, most: float
) -> dict[str, Said] | None:
    """None where the sum stays below `bar`, whatever marks and clothes, which say `most` at best, come to."""
    sex, dates = said_by_sex(sought.sex, known.sex), said_by_dates(sought.lost, known.found_at)
    age, height = said_by_age(sought.age, known.age), said_by_height(sought.height, known.height)
    said = {"sex": sex, "dates": dates, "age": age, "height": height}
    bits = sex.bits + dates.bits + age.bits + height.bits
    if bits > IMPOSSIBLE / 2:  # the dearer fields only where it can be
        said["area"] = said_by_area(sought.area, known.area, apart)
        said["name"] = said_by_names(words_of(sought.names), words_of(known.names), alike)
        if bits + said["area"].bits + said["name"].bits + most < bar:
            return None
        said["marks"] = _marks(sought, known)
        said["clothing"] = _clothing(sought, known)
    return said


def words_of(names: Iterable[str]) -> tuple[Words, ...]:
    """Names as they are compared."""
    return tuple([folded(one) for one in names])


def most_of_names(sought: Iterable[Words]) -> float:
    """Nobody's name says more together with these."""
    return max([min(MOST_OF_NAMES, 2.0 + 4.0 * sum(map(name_weight, words))) for words in sought], default=0.0)


def _most_of_looks(sought: Sought) -> float:
    """What marks and clothes can say at best for somebody of whom relatives say this."""
    marks = most_of_marks(read_marks(sought.marks)) if sought.marks else 0.0
    return marks + (MOST_OF_CLOTHES if sought.clothing else 0.0)


def _together(known: Known, said: Mapping[str, Said]) -> PersonMatch:
    bits = sum([one.bits for one in said.values()])
    fields = {name: said.get(name, NOTHING).level for name in FIELDS}
    return PersonMatch(known.person_id, _verdict(said, bits), round(bits, 2), fields)


def _verdict(said: Mapping[str, Said], bits: float) -> MatchVerdict:
    identifying = max(said.get("name", NOTHING).bits, said.get("marks", NOTHING).bits)
    against = sum(1 for one in said.values() if one.level is Level.CONTRADICTS)
    if bits >= LIKELY_BITS and identifying >= IDENTIFYING_BITS and not against:
        return MatchVerdict.LIKELY
    return MatchVerdict.POSSIBLE if bits >= POSSIBLE_BITS else MatchVerdict.UNLIKELY


def said_by_sex(sought: str | None, known: str | None) -> Said:
    """Nobody is of another sex than their relatives say."""
    if sought is None or known is None:
        return NOTHING
    return Said(Level.LIKELY, 1.0) if sought == known else Said(Level.CONTRADICTS, IMPOSSIBLE)


def said_by_age(sought: ValueSpan | None, known: ValueSpan | None) -> Said:
    """The street ages: somebody found looks older than they are more often than younger."""
    if sought is None or known is None:
        return NOTHING
    gap = sought.gap(known)
    if gap == 0:
        return Said(Level.LIKELY, 1.8)
    if -4 <= gap <= 8:
        return Said(Level.POSSIBLE, 0.2)
    if TOO_YOUNG <= gap <= TOO_OLD:
        return Said(Level.CONTRADICTS, -3.0)
    return Said(Level.CONTRADICTS, IMPOSSIBLE)


def said_by_height(sought: ValueSpan | None, known: ValueSpan | None) -> Said:
    """Heights are guessed by both sides: some way off says nothing."""
    if sought is None or known is None:
        return NOTHING
    gap = abs(sought.gap(known))
    if gap == 0:
        return Said(Level.LIKELY, 1.0)
    if gap <= 6:
        return Said(Level.POSSIBLE, 0.0)
    return Said(Level.CONTRADICTS, -2.0 if gap <= 15 else -6.0)


def said_by_dates(lost: ValueSpan | None, found_at: int | None) -> Said:
    """Nobody is found before they were last seen, but for a day of error; the sooner afterwards, the likelier."""
    if lost is None or found_at is None:
        return NOTHING
    if found_at < lost.low - DAY_MS:
        return Said(Level.CONTRADICTS, IMPOSSIBLE)
    days = max(0, found_at - lost.high) / DAY_MS
    if days <= 3:
        return Said(Level.LIKELY, 3.0)
    if days <= 14:
        return Said(Level.POSSIBLE, 1.5)
    return Said(Level.POSSIBLE, 0.3) if days <= 90 else Said(Level.UNKNOWN, -0.5)


def said_by_area(sought: str | None, known: str | None, apart: Apart) -> Said:
    """People who are lost walk, or take a train: far away is no contradiction."""
    if sought is None or known is None:
        return NOTHING
    metres = apart(sought, known)
    if metres is None:
        return NOTHING
    if metres <= 1_500:
        return Said(Level.LIKELY, 3.0)
    if metres <= 4_000:
        return Said(Level.POSSIBLE, 1.3)
    return Said(Level.UNKNOWN, 0.0 if metres <= 8_000 else -0.7)


def _marks(sought: Sought, known: Known) -> Said:
    if not sought.marks or not known.marks:
        return NOTHING
    bits, strongest = same_marks(read_marks(sought.marks), read_marks(known.marks))
    if bits >= 3.4 and strongest >= 2.0:
        return Said(Level.LIKELY, min(bits, MOST_OF_MARKS))
    return Said(Level.POSSIBLE, bits) if bits > 0 else NOTHING


def _clothing(sought: Sought, known: Known) -> Said:
    """Only for somebody found soon: clothes are changed, given away, taken."""
    if not sought.clothing or not known.clothing:
        return NOTHING
    late = (
        sought.lost is not None
        and known.found_at is not None
        and known.found_at - sought.lost.high > SAME_CLOTHES_MS
    )  # fmt: skip
    bits = same_clothes(read_clothes(sought.clothing), read_clothes(known.clothing)) / (4.0 if late else 1.0)
    if bits >= 3.0:
        return Said(Level.LIKELY, min(bits, MOST_OF_CLOTHES))
    return Said(Level.POSSIBLE, bits) if bits > 0 else Said(Level.UNKNOWN, max(bits, -0.5))


def said_by_names(sought: Sequence[Words], known: Sequence[Words], alike: Alike) -> Said:
    """The best of all the names, folded into words, that either side uses. Another name is a weak contradiction: people
    who are confused, or afraid, give any."""
    if not sought or not known:
        return NOTHING
    pairs = [folded_alike(one, other, alike) for one in sought for other in known]
    share, says = max(pairs, key=lambda pair: (pair[0] * min(1.0, pair[1] + 0.2), pair[1]))
    if share >= 0.84 and says >= 0.55:
        return Said(Level.LIKELY, min(MOST_OF_NAMES, 2.0 + 4.0 * says))
    if share >= 0.72:
        return Said(Level.POSSIBLE, 0.8 + 2.5 * says)
    return Said(Level.CONTRADICTS, ANOTHER_NAME) if share < 0.55 else Said(Level.UNKNOWN, -1.0)
