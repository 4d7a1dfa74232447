"""Whether relatives speak of a man or a woman, and what they are to them."""

import re
from dataclasses import dataclass

from bot.reading.normal import normal


def read_sex(text: str) -> str | None:
    """`male`, `female`, None where it says neither."""
    words = text.lower()
    if re.search(r"\b(perempuan|wanita|cewek|cewe|ibu|nenek|female|woman|girl|p)\b", words):
        return "female"
    return "male" if re.search(r"\b(laki|pria|lelaki|cowok|cowo|bapak|kakek|male|man|boy|l)\b", words) else None


@dataclass(frozen=True, slots=True)
class Kin:
    """Who is looked for, as the writer calls them. `writer`: what the writer is to that person ("bapak saya": their
    child), as the form's relations; None where it was not said."""

    sex: str | None = None
    writer: str | None = None


# The word for somebody, their sex, and what whoever says "my ..." is to them.
_KIN = (
    (r"bapak|ayah|abah|papa|papah|babe|romo", "male", "child"),
    (r"ibu|mama|mamah|emak|umi|bunda|nyokap", "female", "child"),
    (r"orang tua|ortu", None, "child"),
    (r"anak", None, "parent"),
    (r"suami", "male", "spouse"),
    (r"istri", "female", "spouse"),
    (r"abang|mas|aa", "male", "sibling"),
    (r"mbak|teteh", "female", "sibling"),
    (r"kakak|kaka|adik|adek|ade|saudara|sodara", None, "sibling"),
    (r"kakek|engkong|mbah kakung|paman|om|pakde|mertua laki", "male", "other"),
    (r"nenek|bibi|tante|bude|bu lek|budhe", "female", "other"),
    (r"keponakan|cucu|mertua|sepupu|uncle|aunt", None, "other"),
)
# "Saya anaknya", "cucunya": what the writer says that they are.
_WRITER = (
    ("child", r"anak(?:nya| kandungnya?| dari)?"),
    ("spouse", r"(?:istri|suami)(?:nya)?"),
    ("sibling", r"(?:kakak|adik|adek|abang|saudara|sodara)(?:nya| kandungnya?)?"),
    ("parent", r"(?:ibu|bapak|ayah|mama|papa|emak|orang ?tua|ortu)nya"),
    (
        "other",
        r"(?:cucu|keponakan|ponakan|menantu|mertua|sepupu|paman|om|bibi|tante|tetangga|teman|temen|kerabat)(?:nya)?",
    ),
)
_MINE = r"(?: (?:saya|sy|aku|kami|kita|gw|gua|gue|kandung|kesayangan))"
_SOUGHT = r"(?:cari|mencari|nyari|nyariin|kehilangan|hilang|temu|ketemu) "


def read_relation(text: str) -> str | None:
    """What the writer says that they are to whom they look for, one of the form's relations; None where the words say
    anything else, as "bapak" alone does."""
    said = " ".join(re.findall(r"[^\W_]+", text.lower())).replace(" nya", "nya")
    for relation, words in _WRITER:
        if re.fullmatch(rf"(?:saya|sy|aku|gw|gue)? ?(?:ini|adalah|ya)? ?{words}(?: (?:pak|bu|kak|ya))?", said):
            return relation
    return None


def read_kin(text: str) -> Kin:
    """The first of "bapak saya", "cari suami"; the bare "pak" that a message begins with is not meant."""
    words = " ".join(re.findall(r"[^\W_]+", text.lower()))
    typed = f" {words} "  # "kakek" and "abang" as they came
    return _kin_in(typed) or _kin_in(normal(text).line) or Kin()


def _kin_in(line: str) -> Kin | None:
    found = [
        (match.start(), Kin(sex, writer))
        for words, sex, writer in _KIN
        if (match := re.search(rf" (?:(?:{words}){_MINE}|{_SOUGHT}(?:{words}))(?= )", line)) is not None
    ]
    return min(found, key=lambda one: one[0])[1] if found else None
