"""A person whom the team met (SOP 4): label, what is asked about them, what may be answered."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from bot.domain.case.casefile import Markers, Sex
from bot.domain.case.refusals import (
    BadAge,
    BadDate,
    BadHeightCm,
    BadNik,
    BadSex,
    BadWords,
    NoName,
    PersonDead,
    PersonEnded,
)
from bot.domain.kit.reading import clean
from bot.domain.kit.refusals import Refusal
from bot.domain.kit.understood import certain
from bot.reading.ages import read_age
from bot.reading.context import ReadingContext
from bot.reading.dates import read_date
from bot.reading.heights import Height, read_height
from bot.reading.nameless import read_nameless
from bot.reading.names import read_nik, visible
from bot.reading.outcome import Doubt, Outcome, Unread, Why, doubted

WORDS = 300  # characters of one answer


class Label(StrEnum):
    """How a person is called; the values stand in the database."""

    MR = "mr"
    MRS = "mrs"
    UNKNOWN = "unknown"
    KNOWN = "known"


class CaseState(StrEnum):
    """Where a case stands; the values stand in the database."""

    ALIVE = "alive"
    DEAD = "dead"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One row of `person`. Instants in UTC ms; `place` is a code of the configuration."""

    id: int
    nonce: str
    ticket_id: int
    label_kind: Label
    label_year: int | None
    label_number: int | None
    state: CaseState
    place: str | None
    since: int | None
    found_at: int
    recorded_at: int
    recorded_by: int
    ended_at: int | None
    end_kind: str | None


SEX_OF = {Label.MR: Sex.MALE, Label.MRS: Sex.FEMALE}
UNNAMED = {Label.MR: "Mr X", Label.MRS: "Mrs X", Label.UNKNOWN: "X"}


def label_of(person: PersonRow, name: str | None) -> str:
    """ "Mr X 8/2023", or the name where it is known."""
    if person.label_kind is Label.KNOWN and name:
        return name
    number = "" if person.label_number is None else f" {person.label_number}/{person.label_year}"
    return f"{UNNAMED.get(person.label_kind, 'X')}{number}"


# -- fields ------------------------------------------------------------------------------------------------------------


def _words(text: str) -> str:
    words = " ".join(clean(text).split())
    if (not visible(words) and not any(ch.isdecimal() for ch in words)) or len(words) > WORDS:
        raise ValueError(text)
    return words


def _sex(text: str) -> str:
    first = clean(text).lower()
    if first in ("l", "male", "man") or first.startswith(("laki", "pria")):
        return str(Sex.MALE)
    if first in ("p", "female", "woman") or first.startswith(("perempuan", "wanita")):
        return str(Sex.FEMALE)
    raise ValueError(text)


# Asked in this order, each may be left out (PMK 38/2022: what a body or a person is known by).
FIELDS = (
    "sex",
    "age",
    "height_cm",
    "build",
    "skin",
    "hair",
    "moles",
    "tattoos",
    "features",
    "clothes",
    "belongings",
    "found_place",
    "condition",
    "origin",
    "nik",
)
# What the dialogue of an unnamed person asks by itself; the rest is a button away.
ASKED = ("sex", "age", "height_cm", "build", "skin", "hair", "moles", "tattoos", "features", "clothes", "belongings")
_BORN = ("birth_place", "birth_date")
# What a letter of referral needs beside, and what the papers of a death need (bot/domain/case/papers.py: ASKS).
REFERRING = ("condition_now", "referral_reason", "referral_needs", "companion")
DYING = (
    "medical_record", "cause", "efforts", "identification", "giver", "receiver", "body_condition", "handed_over",
    "handover_witnesses", "burial_wanted", "burial_plot", "burial_care", "burial_officers", "burial_witnesses",
)  # fmt: skip
MORE = ("name", *FIELDS, *_BORN, *REFERRING, *DYING, "next_steps")
MOMENTS = frozenset({"handed_over", "burial_wanted"})  # kept as UTC ms in digits
RESTRICTED = frozenset({"nik", "cause"})  # read only by who works on the case, and only where it is needed
OVER_80 = "81-110"
# Quick answers: the words are those of the record, which is kept in Indonesian.
CHOICES: Mapping[str, tuple[str, ...]] = {
    "sex": (str(Sex.MALE), str(Sex.FEMALE)),
    "age": ("0-5", "6-17", "18-30", "31-45", "46-60", "61-80", OVER_80),
    "build": ("kurus", "sedang", "gemuk"),
    "skin": ("sawo matang", "kuning langsat", "hitam", "putih"),
    "hair": ("hitam pendek", "hitam panjang", "beruban", "botak"),
    "moles": ("tidak ada",),
    "tattoos": ("tidak ada",),
    "features": ("tidak ada",),
    "belongings": ("tidak ada",),
}


def read_field(field: str, text: str) -> str:
    """What is kept of an answer in words. Raises Refusal `bad_sex`, `bad_words`; each says what is expected."""
    try:
        return _sex(text) if field == "sex" else _words(text)
    except ValueError:
        raise Refusal(BadSex() if field == "sex" else BadWords()) from None


def read_fact(field: str, text: str, context: ReadingContext) -> str:
    """What is kept of an answer about a person. Raises Refusal `bad_nik`, `bad_height_cm`, `bad_age`, `no_name` and
    what `read_field` raises, Unsure."""
    match field:
        case "nik":
            return certain(read_nik(text, context), BadNik(), str)
        case "height_cm":
            return certain(
                _middle(read_height(text, context)), BadHeightCm(), lambda one: str((one.low + one.high) // 2)
            )
        case "age":
            return certain(
                read_age(text, context), BadAge(), lambda one: "-".join(map(str, sorted({one.low, one.high})))
            )
        case "birth_date":
            born = read_date(text, replace(context, long_ago_days=120 * 366))
            return read_field(field, text) if isinstance(born, Unread) else certain(born, BadDate(), date.isoformat)
        case "name":
            if not visible(text):
                raise Refusal(BadWords())
            if read_nameless(text) is not None:
                raise Refusal(NoName())
    return read_field(field, text)


def _middle(outcome: Outcome[Height]) -> Outcome[Height]:
    """A paper has one height: of two the middle is asked about."""
    return doubted(outcome, lambda height: [Doubt(Why.EITHER)] if height.low != height.high else [])


def sayable(person: PersonRow) -> tuple[str, ...]:
    """What can be said or corrected of somebody: of the living no papers of the dead, and the other way round."""
    hidden = {CaseState.ALIVE: DYING, CaseState.DEAD: REFERRING, CaseState.ENDED: ()}[person.state]
    return tuple(field for field in MORE if field not in hidden)


def next_field(facts: Mapping[str, str], after: str | None, label: Label) -> str | None:
    """What is asked next behind `after`, None where everything has been asked. Sex is known of a Mr or Mrs X."""
    rest = ASKED if after not in ASKED else ASKED[ASKED.index(after) + 1 :]
    return next((one for one in rest if one not in facts and not (one == "sex" and label in SEX_OF)), None)


def markers_of(facts: Mapping[str, str]) -> Markers:
    """The marks as a paper prints them."""
    ages = [int(one) for one in facts.get("age", "").split("-") if one]
    words = {
        name: facts.get(name)
        for name in ("build", "skin", "hair", "moles", "tattoos", "features", "clothes", "belongings")
    }
    height = facts.get("height_cm")
    return Markers(
        height_cm=int(height) if height else None,
        age_from=ages[0] if ages else None,
        age_to=ages[-1] if ages else None,
        **words,
    )


def sex_of(person: PersonRow, facts: Mapping[str, str]) -> Sex | None:
    """By what was said, else by the label."""
    said = facts.get("sex")
    return Sex(said) if said else SEX_OF.get(person.label_kind)


def check_alive(person: PersonRow) -> None:
    """Raises Refusal `person_dead`, `person_ended`."""
    if person.state is CaseState.DEAD:
        raise Refusal(PersonDead())
    check_open(person)


def check_open(person: PersonRow) -> None:
    """Raises Refusal `person_ended`."""
    if person.state is CaseState.ENDED:
        raise Refusal(PersonEnded())
