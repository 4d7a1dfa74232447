"""A search for a relative in the making (SOP 5.1): what is known of the person, what is still missing, what to ask
next. Like a report (bot/domain/report/form.py), only simpler: nearly everything may be passed over."""

import json
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any

from bot.domain.family.matching import Sought, Span

OPEN_AT_ONCE = 3
PER_DAY = 5
FULL_TEXT = 1_500  # characters of one answer; what says more than that helps nobody to compare
RELATIONS = ("parent", "child", "spouse", "sibling", "other")
SEXES = ("male", "female")
AGE_BANDS = ((0, 11), (12, 17), (18, 39), (40, 59), (60, 100))
# Short, middling, tall, in centimetres: what people say who do not measure.
HEIGHTS = {
    "male": ((120, 158), (156, 169), (168, 200)),
    "female": ((115, 148), (146, 158), (157, 190)),
}


class Ask(StrEnum):
    """The questions; REVIEW is "check and send", LEAVE is "really throw it away?"."""

    NAME = "name"
    SEX = "sex"
    AGE = "age"
    HEIGHT = "height"
    MARKS = "marks"
    CLOTHING = "clothing"
    WHEN = "when"
    WHERE = "where"
    RELATION = "relation"
    CONTACT = "contact"
    REVIEW = "review"
    LEAVE = "leave"


ORDER = tuple(ask for ask in Ask if ask not in (Ask.REVIEW, Ask.LEAVE))
OPTIONAL = frozenset(ORDER) - {Ask.SEX}


@dataclass(frozen=True, slots=True)
class FamilyRules:
    """The settings of the family search: how long a search is kept without a sign of its owner and after its end, how
    long a public notice is valid (days); `contact` is what a notice asks people to call."""

    keep_days: int = 180
    after_end_days: int = 30
    notice_days: int = 14
    contact: str = "021-5517339"


@dataclass(frozen=True, slots=True)
class Description:
    """What relatives said so far. `age` in years, `height` in cm, `lost` the first and the last day on which it may
    have been (ISO dates); `skipped` are the questions passed over.

    `typed`: answers that were read in part, as they came; `rest`: what of the last one was not understood."""

    name: str | None = None
    sex: str | None = None
    age: tuple[int, int] | None = None
    height: tuple[int, int] | None = None
    marks: str | None = None
    clothing: str | None = None
    lost: tuple[str, str] | None = None
    place: str | None = None
    area: str | None = None
    relation: str | None = None
    relation_words: str | None = None
    contact: str | None = None
    skipped: tuple[str, ...] = ()
    typed: tuple[str, ...] = ()
    rest: str | None = None

    def with_(self, **known: Any) -> "Description":
        """A copy that knows more."""
        return replace(self, **known)

    def dump(self) -> str:
        """As JSON, without what is unknown."""
        known = {name: value for name, value in asdict(self).items() if value not in (None, ())}
        return json.dumps(known, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def load(cls, text: str) -> "Description":
        """From `dump`; fields of a later release are left out."""
        names = {field.name for field in fields(cls)}
        known: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in json.loads(text).items()
            if name in names
        }
        return cls(**known)


@dataclass(frozen=True, slots=True)
class Open:
    """The open question with what has to be said about it, kept as one word in the row."""

    ask: Ask
    hints: tuple[str, ...] = ()

    def dump(self) -> str:
        """`age`, or `age:no_age`."""
        return f"{self.ask}:{','.join(self.hints)}".rstrip(":")

    @classmethod
    def load(cls, text: str) -> "Open":
        """From `dump`."""
        ask, _, hints = text.partition(":")
        return cls(Ask(ask), tuple(hint for hint in hints.split(",") if hint))


def search_code(search_id: int, epoch: int = 1) -> str:
    """`CARI-0012`; after a restore from a backup the epoch goes before: `CARI-2-0012`."""
    return f"CARI-{search_id:04d}" if epoch == 1 else f"CARI-{epoch}-{search_id:04d}"


def answered(known: Description, ask: Ask) -> bool:
    """Whether `ask` has an answer."""
    match ask:
        case Ask.WHEN:
            return known.lost is not None
        case Ask.WHERE:
            return known.place is not None or known.area is not None
        case Ask.RELATION:
            return known.relation is not None
        case Ask.REVIEW | Ask.LEAVE:
            return False
    return getattr(known, ask.value) is not None


def settled(known: Description, ask: Ask) -> bool:
    """Whether `ask` is answered or passed over."""
    return ask in known.skipped or answered(known, ask)


def next_question(known: Description) -> Ask:
    """The first question that is neither answered nor passed over; what is needed comes again before the review."""
    missing = next((ask for ask in ORDER if not settled(known, ask)), None)
    if missing is not None:
        return missing
    return Ask.REVIEW if sendable(known) else needed(known)


def needed(known: Description) -> Ask:
    """What has to be known before it can be sent: the sex, and a name or marks."""
    return Ask.SEX if known.sex is None else Ask.NAME


def sendable(known: Description) -> bool:
    """There is something to compare."""
    return known.sex is not None and bool(known.name or known.marks)


def previous(known: Description, ask: Ask) -> Ask | None:
    """Where "back" leads from `ask`; None at the first question."""
    if ask is Ask.LEAVE:
        return next_question(known)
    path = (*ORDER, Ask.REVIEW)
    return path[path.index(ask) - 1] if path.index(ask) > 0 else None


def pass_over(known: Description, ask: Ask) -> Description:
    """The person goes on without an answer."""
    return known if ask in known.skipped else known.with_(skipped=(*known.skipped, str(ask)))


def typed_much(known: Description) -> bool:
    """Throwing it away deserves a second question."""
    return bool(known.name or known.marks or known.place)


def band_of_height(choice: str, sex: str | None) -> tuple[int, int] | None:
    """A pressed height, `0` short to `2` tall, in centimetres; without a sex it says nothing that can be compared."""
    bands = HEIGHTS.get(sex or "")
    return bands[int(choice)] if bands is not None and choice in ("0", "1", "2") else None


def as_sought(known: Description, names: tuple[str, ...], lost: Span | None) -> Sought:
    """What is compared. `names` and `lost` (UTC ms) as they were read (bot/domain/family/search_reading.py)."""
    return Sought(
        names=names,
        sex=known.sex,
        age=None if known.age is None else Span(*known.age),
        height=None if known.height is None else Span(*known.height),
        marks=known.marks or "",
        clothing=known.clothing or "",
        lost=lost,
        area=known.area,
    )


def lost_days(known: Description) -> tuple[date, date] | None:
    """The first and the last day on which the person may have been seen last."""
    return None if known.lost is None else (date.fromisoformat(known.lost[0]), date.fromisoformat(known.lost[1]))
