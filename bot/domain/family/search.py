"""A search for a relative in the making (SOP 5.1): what is known of the person, what is still missing, what to ask
next. Like a report (bot/domain/report/form.py), only simpler: nearly everything may be passed over."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, timedelta
from typing import Any, Self

from bot.domain.family.matching import Sought, ValueSpan
from bot.domain.family.search_reading import read_relation, read_sex
from bot.domain.kit.codes import SEARCH_PREFIX, ticket_code
from bot.domain.kit.forms import FormQuestion, QuestionRow, QuestionTable, Read

OPEN_AT_ONCE = 3
PER_DAY = 5
FOUND = "found"  # the hint of a form whose relative says that the person is back
FULL_TEXT = 1_500  # characters of one answer; what says more than that helps nobody to compare
RELATIONS = ("parent", "child", "spouse", "sibling", "other")
SEXES = ("male", "female")
AGE_BANDS = ((0, 11), (12, 17), (18, 39), (40, 59), (60, 100))
# Short, middling, tall, in centimetres: what people say who do not measure.
HEIGHTS = {
    "male": ((120, 158), (156, 169), (168, 200)),
    "female": ((115, 148), (146, 158), (157, 190)),
}
# How many days ago somebody was seen last, at least and at most, by the button that says so.
AGO = {"d0": (0, 0), "d1": (1, 1), "d7": (2, 7), "d30": (8, 31), "d365": (32, 365), "old": (366, 3_650)}


@dataclass(frozen=True, slots=True)
class Given:
    """What answers are read with: the day in the city, the kelurahan that words name."""

    today: date
    area: Callable[[str], str | None]


def band_of_height(choice: str, sex: str | None) -> tuple[int, int] | None:
    """A pressed height, `0` short to `2` tall, in centimetres; without a sex it says nothing that can be compared."""
    bands = HEIGHTS.get(sex or "")
    return bands[int(choice)] if bands is not None and choice in ("0", "1", "2") else None


def _days_ago(code: str, known: Any, given: Given) -> Read:
    soon, long = AGO[code]
    return {"lost": ((given.today - timedelta(long)).isoformat(), (given.today - timedelta(soon)).isoformat())}


def _pick_height(code: str, known: "Description", given: Given) -> Read | None:
    height = band_of_height(code, known.sex)
    return None if height is None else {"height": height}


def _sex(words: str, known: Any, given: Given) -> Read:
    sex = read_sex(words)
    return {"sex": sex} if sex else "no_sex"


class SearchQuestion(FormQuestion):
    """The questions in the order of asking; REVIEW is "check and send", LEAVE is "really throw it away?"."""

    NAME = "name", QuestionRow("name")
    SEX = "sex", QuestionRow("sex", "no_sex", act="s", choices=SEXES, reads=_sex)
    AGE = (
        "age",
        QuestionRow("age", act="a", choices=tuple("01234"), picks=lambda code, *_: {"": AGE_BANDS[int(code)]}),
    )
    HEIGHT = "height", QuestionRow("height", act="h", choices=tuple("012"), picks=_pick_height)
    MARKS = "marks", QuestionRow("marks", tells=True)
    CLOTHING = "clothing", QuestionRow("clothing")
    WHEN = "when", QuestionRow("lost", act="w", choices=tuple(AGO), picks=_days_ago)
    WHERE = (
        "where",
        QuestionRow(
            answered=lambda known: known.place is not None or known.area is not None,
            reads=lambda words, known, given: {"place": words, "area": given.area(words)},
        ),
    )
    RELATION = (
        "relation",
        QuestionRow(
            "relation",
            act="r",
            choices=RELATIONS,
            reads=lambda words, *_: {"relation": read_relation(words) or "other", "relation_words": words},
        ),
    )
    CONTACT = "contact", QuestionRow("contact")
    REVIEW = "review"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class FamilyRules:
    """The settings of the family search: how long a search is kept without a sign of its owner and after its end, how
    long a public notice is valid (days), and after how many hours without a second person's yes others are asked;
    `contact` is what a notice asks people to call."""

    keep_days: int = 180
    after_end_days: int = 30
    news_days: int = 7  # how often relatives hear that the search goes on
    notice_days: int = 14
    second_yes_h: int = 12
    notice_words: bool = False  # a notice may say marks and clothes in a supervisor's own words
    contact: str = "112"


@dataclass(frozen=True, slots=True)
class Description:
    """What relatives said so far. `age` in years, `height` in cm, `lost` the first and the last day on which it may
    have been (ISO dates); `skipped` are the questions passed over, `more` the answers to those without a
    field (question, answer).

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
    more: tuple[tuple[str, str], ...] = ()
    typed: tuple[str, ...] = ()
    rest: str | None = None

    def with_(self, **known: Any) -> Self:
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
        if "more" in known:
            known["more"] = tuple((str(question), str(answer)) for question, answer in known["more"])
        return cls(**known)


def search_code(search_id: int, epoch: int = 1) -> str:
    """`CARI-0012`; after a restore from a backup the epoch goes before: `CARI-2-0012`."""
    return ticket_code(SEARCH_PREFIX, search_id, epoch)


def _lacks(known: Description) -> SearchQuestion | None:
    """Something to compare has to be known: the sex, and a name or marks."""
    if known.sex is None:
        return SearchQuestion.SEX
    return None if known.name or known.marks else SearchQuestion.NAME


TABLE: QuestionTable[Description, SearchQuestion] = QuestionTable(
    SearchQuestion, SearchQuestion.REVIEW, SearchQuestion.LEAVE, _lacks
)


def typed_much(known: Description) -> bool:
    """Throwing it away deserves a second question."""
    return bool(known.name or known.marks or known.place)


def as_sought(known: Description, names: tuple[str, ...], lost: ValueSpan | None) -> Sought:
    """What is compared. `names` and `lost` (UTC ms) as they were read (bot/domain/family/search_reading.py)."""
    return Sought(
        names=names,
        sex=known.sex,
        age=None if known.age is None else ValueSpan(*known.age),
        height=None if known.height is None else ValueSpan(*known.height),
        marks=known.marks or "",
        clothing=known.clothing or "",
        lost=lost,
        area=known.area,
    )


def lost_days(known: Description) -> tuple[date, date] | None:
    """The first and the last day on which the person may have been seen last."""
    return None if known.lost is None else (date.fromisoformat(known.lost[0]), date.fromisoformat(known.lost[1]))
