"""A notice to the public about one person whose family is looked for (SOP 5.1): each field in a grade that helps to
recognise and gives nothing else away. Never a name, a number, a diagnosis, an exact place or an exact day."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any

LONGEST_WORDS = 300
MISSING = "none"
# Field → its grades, from the one that says most; the words are `notice.grade.<field>.<grade>` in the texts.
GRADES: Mapping[str, tuple[str, ...]] = {
    "sex": ("shown", MISSING),
    "age": ("5", "10", MISSING),
    "height": ("band", MISSING),
    "place": ("kelurahan", "kecamatan", MISSING),
    "date": ("week", "month", MISSING),
}
WORDS = ("marks", "clothing")
MIDDLE_CM = {"male": (158, 168), "female": (148, 158)}
# What is about health, law or dignity has no place in public, however it is written.
_REFUSED = re.compile(
    r"\bodgj\b|\bodmk\b|\bgila\b|gangguan\s*(jiwa|mental)|sakit\s*(jiwa|mental|ingatan)|\bjiwa\b|tidak\s*waras|"
    r"tak\s*waras|ga\w*\s*waras|\bwaras\b|sinting|\bedan\b|\bmiring\b|\bstres+\b|depresi\w*|skizofren\w*|schizo\w*|"
    r"bipolar|psikosis|psikotik|psikiatri\w*|halusinasi|delusi|demensia|pikun|alzheimer|autis\w*|idiot|"
    r"tuna\s*grahita|retardasi|down\s*syndrome|epilepsi|\bayan\b|kejang|\bhiv\b|\baids\b|\bodha\b|\btbc?\b|"
    r"tuberkulosis|hepatitis|sifilis|kusta|lepra|kanker|diabet\w*|kencing\s*manis|stroke|covid|penyakit|diagnos\w*|"
    r"\bobat\w*|narkoba|sabu|\bmabuk\b|pemabuk|alkohol\w*|pecandu|\bnapi\b|narapidana|kriminal|pencuri|pengemis|"
    r"gelandangan|\bgepeng\b|pelacur|\bpsk\b|waria|banci|\bhamil\b|perkosa\w*|mental|crazy|insane|schizophreni\w*|"
    r"mad(?:man|woman)|lunatic|dementia|disease|illness|drunk|addict"
)
_LETTERS = str.maketrans("013457@$!|", "oieastasil")
_DIGITS = re.compile(r"(?:\d[\s.\-]?){7,}")
# "Jalan" is a street, and also the way somebody walks: it is an address in front of a name only.
_ADDRESS = re.compile(
    r"\S+://|www\.|@\w{3,}|\b[Jj]ln?\b\.?\s*\w|\bJL\b|\b(?:[Dd]i\s+)[Jj]alan\s+\w|\bJalan\s+[A-Z]|"
    r"\b(?:[Gg]ang|[Gg]g)\b\.?\s*\w|\b(?:[Rr][TtWw])\b\.?\s*\d|\b[Bb]lok\s+\w+\b"
)


@dataclass(frozen=True, slots=True)
class Face:
    """What a notice says: a grade of each field, the looks that a supervisor chose (bot/domain/family/looks.py), and
    words of their own where a setting permits them (empty: nothing)."""

    sex: str = "shown"
    age: str = "10"
    height: str = "band"
    place: str = "kecamatan"
    date: str = "month"
    marks: str = ""
    clothing: str = ""
    looks: tuple[str, ...] = ()

    def chosen(self, look: str) -> "Face":
        """With this look, or without it where it was chosen before."""
        without = tuple(one for one in self.looks if one != look)
        return replace(self, looks=without if look in self.looks else (*without, look))

    def with_words(self, field: str, words: str) -> "Face":
        """With these words in one of WORDS. Raises KeyError for any other field."""
        if field not in WORDS:
            raise KeyError(field)
        return replace(self, marks=words) if field == "marks" else replace(self, clothing=words)

    def without_words(self) -> "Face":
        """What remains where nobody may write words of their own."""
        return replace(self, marks="", clothing="")

    def kept_to(self, looks: Sequence[str]) -> "Face":
        """Without what is no longer recorded of the person."""
        return replace(self, looks=tuple(one for one in self.looks if one in looks))

    def turned(self, field: str) -> "Face":
        """The next grade of a field, round and round. Raises KeyError for a field that there is not."""
        grades = GRADES[field]
        following: Any = grades[(grades.index(getattr(self, field)) + 1) % len(grades)]
        return replace(self, **{field: following})

    def dump(self) -> str:
        """As JSON."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def load(cls, text: str) -> "Face":
        """From `dump`."""
        known = {field.name for field in fields(cls)}
        values = {name: value for name, value in json.loads(text).items() if name in known}
        return cls(**{**values, "looks": tuple(values.get("looks", ()))})

    @property
    def says_something(self) -> bool:
        """Enough to recognise somebody by: marks or clothes, or sex with age."""
        return bool(self.looks or self.marks or self.clothing) or (self.sex != MISSING and self.age != MISSING)


def refused(words: str, names: tuple[str, ...] = ()) -> str | None:
    """Why these words may not be published: `health`, `number`, `address`, `name` (of the person) or `long`; None
    where they may. Letters in disguise ("0DGJ", "o.d.g.j") are seen through."""
    if len(words) > LONGEST_WORDS:
        return "long"
    plain = " ".join(words.lower().split())
    told = plain.translate(_LETTERS)
    # Letters that stand apart belong together: "o d g j", "g-i-l-a".
    joined = re.sub(r"\b(?:\w[\s.\-_*]+){2,}\w\b", lambda found: re.sub(r"[\s.\-_*]+", "", found[0]), told)
    if any(_REFUSED.search(text) for text in (plain, told, joined)):
        return "health"
    if _DIGITS.search(words):
        return "number"
    if _ADDRESS.search(words):
        return "address"
    said = set(re.findall(r"[^\W\d_]{3,}", plain))
    return "name" if any(said & set(re.findall(r"[^\W\d_]{3,}", name.lower())) for name in names) else None


def seconds(
    proposer: int | None, supervisors: Sequence[int], admins: Sequence[int], *, late: bool
) -> tuple[list[int], list[int]]:
    """Whose yes is asked for beside the proposer's: the other supervisors; the admins too where there is none, or none
    answered (`late`). Both empty: there is no second person yet."""
    others = [one for one in supervisors if one != proposer]
    needed = late or not others
    return others, [one for one in admins if one != proposer and one not in others] if needed else []


def age_band(low: int, high: int, step: str) -> tuple[int, int]:
    """Years, widened to full fives or tens: 57–63 in tens is 50–70."""
    size = int(step)
    return low // size * size, -(-high // size) * size


def height_band(low: int, high: int, sex: str | None) -> str:
    """`short`, `middle` or `tall` among people of this sex."""
    short, tall = MIDDLE_CM.get(sex or "male", MIDDLE_CM["male"])
    middle = (low + high) / 2
    return "short" if middle < short else "tall" if middle > tall else "middle"


def third_of_month(day: date) -> str:
    """`early`, `mid` or `late`: a rounded day."""
    return "early" if day.day <= 10 else "mid" if day.day <= 20 else "late"
