"""The values that relatives type, read with what they leave unread: an age, a height, a day, a number to call."""

import re
from collections.abc import Callable

from bot.actions.kit.reading import reading
from bot.actions.kit.scene import Scene
from bot.domain.family.marks import read_clothes, read_marks
from bot.domain.family.search import AGE_BANDS, TABLE, Description, SearchQuestion, band_of_height
from bot.domain.kit.forms import Filled
from bot.reading.ages import FILLERS as OF_AGES
from bot.reading.ages import Age, read_age
from bot.reading.agreeing import agrees
from bot.reading.contacts import means_this_chat, read_phone
from bot.reading.dates import Days, read_day
from bot.reading.heights import Height, read_height, read_height_word
from bot.reading.nameless import read_nameless
from bot.reading.names import read_names
from bot.reading.outcome import Outcome, Partly, Read, T, Unread, Why, changed, settle

Span = tuple[int, int]
Found = Filled[Description, SearchQuestion]
MEANT = "meant"  # the hint that asks "is this what you meant?"; the doubts follow it as `meant_<why>`
_NAMED = re.compile(r"^\s*(?:nama|panggilan)(?:nya)?\b[\s:]*(?:(?:itu|adalah|ialah)\s+)?(?=\S)", re.IGNORECASE)
_AGED = re.compile(
    r"(?P<name>\S\D{1,60}?)[\s,]{1,3}(?:(?:umur|usia)(?:nya)?\b[\s:]{0,3}(?P<age>[^,;\s][^,;]{0,30})"
    r"|(?P<years>\d{1,3} ?(?:tahun|taun|thn|th)\b))[\s,;]{0,3}(?P<more>.*)",
    re.IGNORECASE | re.DOTALL,
)
_BANDS = (
    (re.compile(r"\b(bayi|balita|anak|baby|child)\b"), AGE_BANDS[0]),
    (re.compile(r"\b(remaja|abg|teenager)\b"), AGE_BANDS[1]),
    (re.compile(r"\b(muda|dewasa muda|young)\b"), AGE_BANDS[2]),
    (re.compile(r"\b(setengah baya|paruh baya|middle)\b"), AGE_BANDS[3]),
    (re.compile(r"\b(lansia|tua|sepuh|kakek|nenek|old|elderly)\b"), AGE_BANDS[4]),
)


def name(scene: Scene, known: Description, text: str) -> Found:
    """The whole text is kept, shown and compared: what of it is no name is not lost. Whoever knows none passes over."""
    if read_nameless(text) is not None:
        return Filled(TABLE.pass_over(known, SearchQuestion.NAME))
    text = _NAMED.sub("", text)
    if known.age is None and (aged := _AGED.fullmatch(text.strip())) is not None:
        found = age(scene, known, aged["age"] or aged["years"])
        if not found.hints and found.known.age is not None:
            known, text = _with_more(found.known, aged["more"]), aged["name"]
    unread = agrees(text) or isinstance(read_names(text, reading(scene)), Unread)
    return Filled(known, SearchQuestion.NAME, ("odd",)) if unread else Filled(known.with_(name=text))


def _with_more(known: Description, more: str) -> Description:
    """What stands behind name and age: clothes, or words for the team."""
    if not more:
        return known
    if known.clothing is None and read_clothes(more) and not read_marks(more):
        return known.with_(clothing=more)
    return known.with_(typed=tuple(dict.fromkeys((*known.typed, more))))


def age(scene: Scene, known: Description, text: str) -> Found:
    """Years, from and to; a word like "lansia" where there is no figure."""
    found = changed(read_age(text, reading(scene)), _years)
    if isinstance(found, Unread):
        found = _band(text)
    return _filled(known, SearchQuestion.AGE, text, found, lambda value: known.with_(age=value))


def height(scene: Scene, known: Description, text: str) -> Found:
    """Centimetres, from and to; a word like "sedang" where the sex is known."""
    found = changed(read_height(text, reading(scene, adult=known.age is None or known.age[0] > 15)), _cm)
    if isinstance(found, Unread):
        found = changed(read_height_word(text, reading(scene)), lambda word: band_of_height(word, known.sex) or (0, 0))
    if isinstance(found, Read | Partly) and _value(found) == (0, 0):
        found = Unread(text, "bad_height_cm")
    return _filled(known, SearchQuestion.HEIGHT, text, found, lambda value: known.with_(height=value))


def day(scene: Scene, known: Description, text: str) -> Found:
    """The days on which they may have been seen last; none that is still to come."""
    found = read_day(text, reading(scene))
    if isinstance(found, Partly) and any(one.why is Why.FUTURE for one in found.doubts):
        found = Unread(text, "no_day")
    return _filled(known, SearchQuestion.WHEN, text, found, lambda days: known.with_(lost=_iso(days)))


def contact(scene: Scene, known: Description, text: str) -> Found:
    """A number that can be called; whoever is reached here needs none."""
    if means_this_chat(text):
        return Filled(TABLE.pass_over(known, SearchQuestion.CONTACT), None, ("contact_here",))
    return _filled(
        known,
        SearchQuestion.CONTACT,
        text,
        read_phone(text, reading(scene)),
        lambda number: known.with_(contact=number),
    )


_NO = {SearchQuestion.AGE: "no_age", SearchQuestion.HEIGHT: "no_height", SearchQuestion.WHEN: "no_day"}


def _filled(
    known: Description, ask: SearchQuestion, text: str, found: Outcome[T], take: Callable[[T], Description]
) -> Found:
    """A whole value is taken. One that was read in part is shown, and its question stays open; the words are kept."""
    match found:
        case Read(value):
            return Filled(take(value).with_(rest=None))
        case Partly(guess, _, rest, doubts):
            kept = take(guess).with_(rest=rest or None, typed=tuple(dict.fromkeys((*known.typed, text))))
            return Filled(kept, ask, (MEANT, *dict.fromkeys(f"{MEANT}_{one.why}" for one in doubts)))
        case Unread(_, reason):
            return Filled(known, ask, (_NO.get(ask, f"phone_{reason}"),))


def _value(found: Read[Span] | Partly[Span]) -> Span:
    return found.value if isinstance(found, Read) else found.guess


def _years(found: Age) -> Span:
    """What is known exactly may be a year more or less, what is a guess a few."""
    if found.low != found.high:
        return found.low, found.high
    slack = (4 if found.low > 15 else 2) if found.about else 1
    return max(0, found.low - slack), found.high + slack


def _cm(found: Height) -> Span:
    if found.low != found.high:
        return found.low, found.high
    slack = 6 if found.about else 4
    return found.low - slack, found.high + slack


def _band(text: str) -> Outcome[Span]:
    words = text.lower()
    for pattern, band in _BANDS:
        if found := pattern.search(words):
            return settle(text, band, [found.span()], (), OF_AGES | {"sudah", "masih", "agak", "banget"})
    return Unread(text, "bad_age")


def _iso(days: Days) -> tuple[str, str]:
    return days.first.isoformat(), days.last.isoformat()
