"""A person whom the team met (SOP 4): label, what is asked about them, what may be answered."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.case.casefile import Markers, Sex
from bot.domain.kit.reading import clean
from bot.domain.kit.refusals import Refusal

WORDS = 300  # characters of one answer
_NUMBERS = re.compile(r"\d+")


class Label(StrEnum):
    """How a person is called; the values stand in the database."""

    MR = "mr"
    MRS = "mrs"
    UNKNOWN = "unknown"
    KNOWN = "known"


class Life(StrEnum):
    """Where a case stands; the values stand in the database."""

    ALIVE = "alive"
    DEAD = "dead"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Person:
    """One row of `person`. Instants in UTC ms; `place` is a code of the configuration."""

    id: int
    nonce: str
    ticket_id: int
    label_kind: Label
    label_year: int | None
    label_number: int | None
    state: Life
    place: str | None
    since: int | None
    found_at: int
    recorded_at: int
    recorded_by: int
    ended_at: int | None
    end_kind: str | None


SEX_OF = {Label.MR: Sex.MALE, Label.MRS: Sex.FEMALE}
UNNAMED = {Label.MR: "Mr X", Label.MRS: "Mrs X", Label.UNKNOWN: "X"}


def label_of(person: Person, name: str | None) -> str:
    """ "Mr X 8/2023", or the name where it is known."""
    if person.label_kind is Label.KNOWN and name:
        return name
    number = "" if person.label_number is None else f" {person.label_number}/{person.label_year}"
    return f"{UNNAMED.get(person.label_kind, 'X')}{number}"


# -- fields ------------------------------------------------------------------------------------------------------------


def _words(text: str) -> str:
    words = " ".join(clean(text).split())
    if not any(ch.isalnum() for ch in words) or len(words) > WORDS:
        raise ValueError(text)
    return words


def _nik(text: str) -> str:
    digits: str = re.sub(r"[\s.\-]", "", text)
    if not re.fullmatch(r"[0-9]{16}", digits):
        raise ValueError(text)
    return digits


def _height(text: str) -> str:
    found = _NUMBERS.findall(text)
    if not found or not 30 <= int(found[0][:4]) <= 250:
        raise ValueError(text)
    return str(found[0])


def _age(text: str) -> str:
    """ "55", "50-60", "sekitar 55 tahun": one age or two."""
    found = [int(one[:4]) for one in _NUMBERS.findall(text)[:2]]
    if not found or any(not 0 <= one <= 120 for one in found):
        raise ValueError(text)
    return "-".join(str(one) for one in sorted(set(found)))


def _sex(text: str) -> str:
    first = clean(text).lower()
    if first in ("l", "male", "man") or first.startswith(("laki", "pria")):
        return str(Sex.MALE)
    if first in ("p", "female", "woman") or first.startswith(("perempuan", "wanita")):
        return str(Sex.FEMALE)
    raise ValueError(text)


_READERS: Mapping[str, Callable[[str], str]] = {"nik": _nik, "height_cm": _height, "age": _age, "sex": _sex}
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
# Quick answers: the words are those of the record, which is kept in Indonesian.
CHOICES: Mapping[str, tuple[str, ...]] = {
    "sex": (str(Sex.MALE), str(Sex.FEMALE)),
    "age": ("0-5", "6-17", "18-30", "31-45", "46-60", "60-80"),
    "build": ("kurus", "sedang", "gemuk"),
    "skin": ("sawo matang", "kuning langsat", "hitam", "putih"),
    "hair": ("hitam pendek", "hitam panjang", "beruban", "botak"),
    "moles": ("tidak ada",),
    "tattoos": ("tidak ada",),
    "features": ("tidak ada",),
    "belongings": ("tidak ada",),
}


def read_field(field: str, text: str) -> str:
    """What is kept of an answer. Raises Refusal `bad_nik`, `bad_height_cm`, `bad_age`, `bad_sex`, `bad_words`; each
    says what is expected."""
    try:
        return _READERS.get(field, _words)(text)
    except ValueError:
        raise Refusal(f"bad_{field}" if field in _READERS else "bad_words") from None


def sayable(person: Person) -> tuple[str, ...]:
    """What can be said or corrected of somebody: of the living no papers of the dead, and the other way round."""
    hidden = {Life.ALIVE: DYING, Life.DEAD: REFERRING, Life.ENDED: ()}[person.state]
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


def sex_of(person: Person, facts: Mapping[str, str]) -> Sex | None:
    """By what was said, else by the label."""
    said = facts.get("sex")
    return Sex(said) if said else SEX_OF.get(person.label_kind)


def check_alive(person: Person) -> None:
    """Raises Refusal `person_dead`, `person_ended`."""
    if person.state is Life.DEAD:
        raise Refusal("person_dead")
    check_open(person)


def check_open(person: Person) -> None:
    """Raises Refusal `person_ended`."""
    if person.state is Life.ENDED:
        raise Refusal("person_ended")
