"""Whether relatives speak of a man or a woman, and what they are to them."""

import re
from dataclasses import dataclass

from bot.reading.areas import word_set
from bot.reading.normal import is_known, normal


def read_sex(text: str) -> str | None:
    """`male`, `female`, None where it says neither."""
    words = text.lower()
    if re.search(r"\b(?:(?:perempuan|wanita|cewek?|ibu|nenek)2?|pr|female|woman|girl|p)\b", words):
        return "female"
    return "male" if re.search(r"\b(?:(?:laki|pria|lelaki|cowok?|bapak|kakek|lk)2?|male|man|boy|l)\b", words) else None


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
_TITLES = frozenset("bapak ayah abah ibu umi bunda abang mas aa mbak teteh kakek engkong om nenek bibi tante".split())
_MINE = r"(?: (?:saya|sy|aku|kami|kita|gw|gua|gue|kandung|kesayangan))"
_SOUGHT = r"(?:cari|mencari|nyari|nyariin|kehilangan|hilang|temu|ketemu) "


_SEXES = word_set("laki pria lelaki cowok male man perempuan wanita cewek female woman")
_BESIDE_SEX = word_set("pak bu ibu kak min orang orangnya dia beliau nya jenis kelamin kelaminnya itu ya")
_KIN_ALONE = word_set(
    """bapak ibu ayah mama papa kakak adik abang mas mbak teteh anak suami istri kakek nenek paman bibi om tante
    keponakan cucu mertua menantu ipar sepupu saudara besan tetangga teman temen"""
)
_BESIDE_KIN = word_set("dia itu ini saya sy aku nya dari kandung tiri jauh dekat sendiri angkat beliau adalah")


def read_only_sex(text: str) -> str | None:
    """`male` or `female` where the words say that and nothing else: "laki2 pak"."""
    return read_sex(text) or read_sex(" ".join(normal(text).plain)) if _only(text, _SEXES, _BESIDE_SEX) else None


def is_only_kin(text: str) -> bool:
    """Whether the words say what somebody is to the writer, and no name: "dia kakak ipar saya". "Mama" alone may be
    how she is called."""
    return len(normal(text).plain) > 1 and _only(text, _KIN_ALONE, _BESIDE_KIN)


def _only(text: str, core: frozenset[str], beside: frozenset[str]) -> bool:
    return bool(normal(text).plain) and normal(text).is_only(core, beside)


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


def _is_title(of: re.Match[str]) -> bool:
    """ "Cari Bu Yati" names no mother: a name behind such a word makes a title of it, which only tells the sex."""
    name = of["next"]
    return bool(name and name.isalpha() and not is_known(name)) and of[0].split()[1] in _TITLES


def _kin_in(line: str) -> Kin | None:
    found = [
        (match.start(), Kin(sex, None if _is_title(match) else writer))
        for words, sex, writer in _KIN
        if (match := re.search(rf" (?:(?:{words}){_MINE}|{_SOUGHT}(?:{words})(?: (?P<next>\S+))?)(?= )", line))
    ]
    return min(found, key=lambda one: one[0])[1] if found else None
