"""What a relative wrote before the search began is carried into it (SOP 5.1): who is looked for, how old, since when,
where. The words themselves stay whole and go to the team; everything is shown again before it is sent."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from bot.actions.family.form import today
from bot.actions.kit.reading import reading
from bot.actions.kit.scene import Scene
from bot.domain.family.search import FULL_TEXT, Description
from bot.domain.family.search_reading import read_kin, read_sex
from bot.domain.report.told import names_something
from bot.reading.ages import read_age
from bot.reading.context import ReadingContext
from bot.reading.dates import read_day
from bot.reading.heights import read_height
from bot.reading.message import MessageFacts
from bot.reading.names import read_names
from bot.reading.outcome import Outcome, Partly, Read

T = TypeVar("T")
GROWN_UP = 18  # years
LONGEST = 4  # words behind "umur" that are its value
_AGE = re.compile(r"\b(?:umur|usia|yuswa)(?:nya|na|ne)?[ :]+|(?=\blahir )", re.IGNORECASE)
# "Namanya Yanto", up to what is no name any more; "mayat tanpa nama di ..." has none, "lupa lengkapnya" asks for more.
_NAMED = re.compile(
    r"\b(?<!tanpa )(?<!punya )(?:namanya|bernama|nama|namina|jenenge|ngaranna)\b[\s:]*(?!(?:saya|aku|nya)\b)"
    r"(?P<name>[^\W\d_][^\d,;.\n?()]{1,60}?)\s*"
    r"(?=[,;\n?()]|\.(?:\s|$)|$|\b(?:umur|usia|hilang|ilang|pergi|kabur|dari|di|terakhir|sudah|udah|sdh|udh|yang|yg|pakai|pake"
    r"|tinggi|rambut|baju|orang|anak|biasa|panggilan|dipanggil|sekarang|kemarin|kemaren|tadi|ciri|tolong|mohon)\b)",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\b(?:lupa|kurang tahu|(?:kalo|kalau|klo) (?:\w+ )?salah|mungkin|kayak(?:nya)?|siapa)\b", re.IGNORECASE
)
_HEIGHT = re.compile(r"\b(?:tinggi(?: badan)?(?:nya)?|tb)[ :]+", re.IGNORECASE)


def carry(scene: Scene, known: Description, facts: MessageFacts) -> Description:
    """The description with what the message says; nothing that is known already is overruled."""
    text, context = facts.text[:FULL_TEXT], reading(scene)
    kin = read_kin(text)
    said = {
        "name": _name(scene, text),
        "sex": kin.sex or _man_or_woman(text),
        "relation": kin.writer,
        "age": _years(scene, text),
        "height": _centimetres(scene, text),
        "lost": _days(text, context),
        **_where(facts),
    }
    new = {name: value for name, value in said.items() if value is not None and getattr(known, name) is None}
    return known.with_(**new, typed=tuple(dict.fromkeys((*known.typed, text))))


def is_lost_child(scene: Scene, known: Description) -> bool:
    """Somebody's child, or a minor, who may have gone just now: others search at once."""
    young = known.age[0] < GROWN_UP if known.age is not None else known.relation == "parent"
    yesterday = (today(scene) - timedelta(1)).isoformat()
    return young and (known.lost is None or known.lost[1] >= yesterday)


def _name(scene: Scene, text: str) -> str | None:
    """What they are said to be called, where that is beyond doubt; it is shown before it is sent."""
    found = _NAMED.search(text)
    if found is None or _UNSURE.search(text):
        return None
    name = found["name"].strip()
    return name if isinstance(read_names(name, reading(scene)), Read) else None


def _man_or_woman(text: str) -> str | None:
    """Only where a word stands for nothing else: "pak" speaks to us, and "ibu saya" is kin."""
    found = re.search(
        r"\b(laki|pria|lelaki|cowok?|perempuan|wanita|cewek?|nenek|kakek"
        r"|(?<=ada )(?:ibu|bapak)|(?<=seorang )(?:ibu|bapak)|(?:ibu|bapak)(?= (?:muda|tua|hamil)\b))",
        text.lower(),
    )
    return None if found is None else read_sex(found[1])


def _years(scene: Scene, text: str) -> tuple[int, int] | None:
    age = _behind(_AGE, text, lambda piece: read_age(piece, reading(scene)))
    return None if age is None or age.months is not None else (age.low, age.high)


def _centimetres(scene: Scene, text: str) -> tuple[int, int] | None:
    height = _behind(_HEIGHT, text, lambda piece: read_height(piece, reading(scene, adult=True)))
    return None if height is None else (height.low, height.high)


def _behind(cue: re.Pattern[str], text: str, read: Callable[[str], Outcome[T]]) -> T | None:
    """The value of the most words behind a cue that are read as a whole."""
    for found in cue.finditer(text):
        words = re.split(r"[,;.\n]\s", text[found.end() :], maxsplit=1)[0].split()
        for count in range(min(LONGEST, len(words)), 0, -1):
            outcome = read(" ".join(words[:count]).strip(".,;"))
            if isinstance(outcome, Read):
                return outcome.value
    return None


def _days(text: str, context: ReadingContext) -> tuple[str, str] | None:
    """When they were seen last. What is doubtful is asked."""
    match read_day(text, context):
        case Read(days) | Partly(days, _, _, ()):
            return days.first.isoformat(), days.last.isoformat()
        case _:
            return None


def _where(facts: MessageFacts) -> dict[str, str]:
    """The place in its own words; its kelurahan only where that is certain."""
    span = facts.place.span
    if span is None:
        return {}
    match facts.place.areas:
        case Read((code, *_)):
            return {"place": facts.text[slice(*span)], "area": code}
        case Partly() if facts.place.landmark or facts.place.areas.spans:
            return {"place": facts.text[slice(*span)]}
        case _ if names_something(facts.text[slice(*span)]):
            return {"place": facts.text[slice(*span)]}
        case _:
            return {}
