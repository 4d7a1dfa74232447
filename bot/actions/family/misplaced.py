"""Answers of a relative that belong to another question of the search (SOP 5.1): a day where clothes were asked for, a
number under the review. Each goes where it belongs, and the open question comes again; a place kept as a colour of
clothes would keep the right person from being found."""

import re
from collections.abc import Callable
from typing import Any

from bot.actions.family import values
from bot.actions.family.carried import carry
from bot.actions.kit.reading import reading
from bot.actions.kit.scene import Scene
from bot.domain.family.marks import read_clothes, read_marks
from bot.domain.family.search import TABLE, Description, SearchQuestion
from bot.domain.family.search_reading import is_only_kin, read_only_sex, read_relation
from bot.domain.kit.forms import Filled
from bot.domain.kit.reading import command_word
from bot.domain.report.correcting import told_number
from bot.reading.areas import word_set
from bot.reading.contacts import read_phone
from bot.reading.dates import read_day
from bot.reading.declining import adds_nothing, declines
from bot.reading.normal import is_known, normal
from bot.reading.outcome import Partly, Read
from bot.reading.whereless import PERSON, tells_no_place

Found = Filled[Description, SearchQuestion]
# What is answered in free words: a figure, a day or a number is refused elsewhere by its own question.
_FREE = frozenset((SearchQuestion.MARKS, SearchQuestion.CLOTHING, SearchQuestion.WHERE, SearchQuestion.REVIEW))
_KEPT_AS = {
    SearchQuestion.MARKS: ("marks",),
    SearchQuestion.CLOTHING: ("clothing",),
    SearchQuestion.WHERE: ("place",),
}
_SEEN_AT = frozenset("terakhir akhir lihat dilihat terlihat kelihatan ada di pas waktu itu dia hilang nya".split())
# What "lupa tanggalnya" is about.
_DECLINED = {
    SearchQuestion.WHEN: word_set("hari harinya tanggal tanggalnya"),
    SearchQuestion.AGE: word_set("umur umurnya usia usianya"),
    SearchQuestion.HEIGHT: word_set("tinggi tingginya"),
    SearchQuestion.CLOTHING: word_set("baju bajunya pakaian pakaiannya"),
    SearchQuestion.CONTACT: word_set("nomor nomornya"),
}
_BETWEEN = re.compile(r"[,.;/\n]|\b(?:dan|sama|and)\b")
_OF_AGE = re.compile(
    r"\b(?:umur\w*|usia\w*)\b|\b\d0 ?an\b|^(?!.*\b(?:nama\w*|saya|aku|gue|gw)\b).*\b\d{1,3} ?(?:tahun|taun|thn|th)\b",
    re.IGNORECASE,
)
_BARE_FIGURE = re.compile(r"\W*\d{1,3}\W*$")  # where nothing with a figure is asked for, an age
_OF_WRITER = re.compile(r"\b(?:saya|aku|gue|gw)\b.*\b\d{1,3} ?(?:tahun|taun|thn|th)\b", re.IGNORECASE)
# "Tadi pagi jam 9": the day is all that is compared.
_CLOCK = re.compile(
    r"jam|jm|pukul|pkl|sekitar|kira2|an|subuh|pagi|siang|sore|malam|\d{1,2}(?:[.:]\d\d)?", re.IGNORECASE
)
MOVED = "moved"
TELLING = 2  # words: a single one is a slip, or no answer
SENTENCE = 4  # words
MOST_KEPT = 20  # messages


def misplaced(scene: Scene, known: Description, text: str, ask: SearchQuestion) -> Found | None:
    """The description with an answer to another question than the open one; None where it may be an answer to this one.
    What says something known already in other words is kept for the team, and overrules nothing."""
    if ask is SearchQuestion.NAME and (found := _age(scene, known, text)):
        return Filled(known.with_(**found), ask, (MOVED,))
    if ask is SearchQuestion.NAME and _OF_WRITER.search(text):
        return Filled(with_words(known, text), ask, (MOVED,))
    if ask is SearchQuestion.NAME and (sex := read_only_sex(text)) is not None:
        return Filled(known.with_(sex=sex), ask, (MOVED,)) if known.sex is None else Filled(known, ask, (MOVED,))
    if ask is SearchQuestion.NAME and (is_only_kin(text) or _is_a_sentence(text)):
        return Filled(with_words(known, text), ask, (MOVED,))
    if ask is SearchQuestion.NAME and known.marks is None and (found := _marks(scene, known, text)):
        kept = known.with_(**found)
        return Filled(kept, None if TABLE.sendable(kept) and str(ask) in known.skipped else ask, (MOVED,))
    if ask not in _FREE:
        return None
    if ask is SearchQuestion.MARKS and adds_nothing(text):
        return Filled(TABLE.pass_over(known, ask))
    review = ask is SearchQuestion.REVIEW
    if not review and declines(text):
        return _declined(known, text, ask)
    for field, read in _READERS:
        if field in _KEPT_AS.get(ask, ()) or not (found := read(scene, known, text)):
            continue
        said_otherwise = any(getattr(known, name) not in (None, value) for name, value in found.items())
        if not said_otherwise and any(getattr(known, name) is None for name in found):
            return Filled(known.with_(**found), None if review else ask, (MOVED,))
        return None if review else Filled(with_words(known, text), ask, (MOVED,))
    if not review and _may_be_a_day(scene, text):
        return Filled(with_words(known, text), ask, ("odd",))
    if ask is SearchQuestion.WHERE and (elsewhere := tells_no_place(text)):
        return Filled(with_words(known, text), ask, (MOVED if elsewhere == PERSON else "odd",))
    return _more(scene, known, text) if review else None


def _is_a_sentence(text: str) -> bool:
    """Everyday words, and none that may be a name: "dia bawa kabur anak saya"."""
    words = normal(text).plain
    return len(words) >= SENTENCE and all(word.isalpha() and is_known(word) for word in words)


def _declined(known: Description, text: str, ask: SearchQuestion) -> Found:
    """ "Lupa tanggalnya" where marks are asked for: that question is passed over, and is no mark."""
    words = normal(text).plain
    of = [one for one, named in _DECLINED.items() if not named.isdisjoint(words) and one is not ask]
    if not of:
        return Filled(TABLE.pass_over(known, ask))
    return Filled(TABLE.pass_over(known, of[0]), ask, (MOVED,))


def instead_of_figure(scene: Scene, unread: Found, text: str, ask: SearchQuestion) -> Found:
    """What was said where a figure, a day or a number was asked for and could not be read: it goes where it belongs,
    and other words are kept for the team. A word or a question, in which nothing is told, leaves all as it was."""
    known = unread.known
    bare = _BARE_FIGURE.match(text) is not None and ask is SearchQuestion.SEX
    for _, read in _READERS:
        if found := read(scene, known, f"umur {text}" if bare else text):
            said_otherwise = any(getattr(known, name) not in (None, value) for name, value in found.items())
            return Filled(with_words(known, text) if said_otherwise else known.with_(**found), ask, (MOVED,))
    if (more := _more(scene, known, text)) is not None:
        return Filled(more.known, ask, (MOVED,))
    if len(text.split()) < TELLING or "?" in text or len(known.typed) >= MOST_KEPT:
        return unread
    return Filled(with_words(known, text), ask, ("kept", *unread.hints))


def under_review(scene: Scene, unread: Found, text: str) -> Found:
    """What answers nothing of a search that only waits to be sent: whoever asks how it stands reads that it was not
    sent, and words are kept for the team. A slip leaves all as it was."""
    known = unread.known
    if asks_how_it_stands(scene, text) or "?" in text:
        return Filled(known, SearchQuestion.REVIEW, ("unsent",))
    telling = len(text.split()) >= TELLING
    if not telling or command_word(text) is not None or len(known.typed) >= MOST_KEPT:
        return unread
    return Filled(with_words(known, text), SearchQuestion.REVIEW, ("kept", *unread.hints))


def asks_how_it_stands(scene: Scene, text: str) -> bool:
    """ "Ada yang cocok ga", "kapan dikabari"."""
    return scene.message(text, "relative").intent.code == "status" and len(text.split()) >= TELLING


def with_words(known: Description, text: str) -> Description:
    """The description with words that answer none of its questions: the team reads them."""
    return known.with_(typed=tuple(dict.fromkeys((*known.typed, text))))


def _more(scene: Scene, known: Description, text: str) -> Found | None:
    """Words under the review that say something new."""
    found = carry(scene, known, scene.message(text, "relative"))
    return None if found.with_(typed=known.typed) == known else Filled(found, None, (MOVED,))


def _number(scene: Scene, known: Description, text: str) -> dict[str, Any]:
    found = read_phone(told_number(text), reading(scene))
    return {"contact": found.value} if isinstance(found, Read) else {}


def _day(scene: Scene, known: Description, text: str) -> dict[str, Any]:
    match read_day(text, reading(scene)):
        case Read(days):
            return {"lost": (days.first.isoformat(), days.last.isoformat())}
        case Partly(days, _, rest, ()) if all(map(_CLOCK.fullmatch, rest.split())):
            return {"lost": (days.first.isoformat(), days.last.isoformat())}
    return {}


def _may_be_a_day(scene: Scene, text: str) -> bool:
    """Nothing but a day, which one being in doubt: "selasa kemaren" on a Monday."""
    found = read_day(text, reading(scene))
    return isinstance(found, Partly) and not found.rest.strip()


def _clothes(scene: Scene, known: Description, text: str) -> dict[str, Any]:
    """Clothes, and nothing by which somebody is known."""
    return {"clothing": text} if all(map(read_clothes, _parts(text))) and not read_marks(text) else {}


def _age(scene: Scene, known: Description, text: str) -> dict[str, Any]:
    """Years that are said to be years: "umur 40", "30an"."""
    found = values.age(scene, known, text) if _OF_AGE.search(text) else None
    return {} if found is None or found.hints or found.known.age is None else {"age": found.known.age}


def _marks(scene: Scene, known: Description, text: str) -> dict[str, Any]:
    """By what somebody is known, and no clothes."""
    return {"marks": text} if all(map(read_marks, _parts(text))) and not read_clothes(text) else {}


def _parts(text: str) -> list[str]:
    """Each of a list: "rambut pendek, baju putih" is not all clothes."""
    return [part for part in _BETWEEN.split(text) if part.strip()]


def _place(scene: Scene, known: Description, text: str) -> dict[str, Any]:
    """Words that say where, and nothing else but "terakhir" and its like."""
    where = scene.message(text, "relative").place
    if where.span is None or read_clothes(text) or read_marks(text):
        return {}
    rest = f"{text[: where.span[0]]} {text[where.span[1] :]}"
    if any(word not in _SEEN_AT for word in normal(rest).plain):
        return {}
    area = where.areas.value[0] if isinstance(where.areas, Read) else None
    return {"place": where.words_of(text), "area": area}


def _relation(scene: Scene, known: Description, text: str) -> dict[str, Any]:
    relation = read_relation(text)
    return {"relation": relation, "relation_words": text} if relation else {}


# By the field that is filled, in the order of what is least likely to be anything else.
_READERS: tuple[tuple[str, Callable[[Scene, Description, str], dict[str, Any]]], ...] = (
    ("contact", _number),
    ("lost", _day),
    ("age", _age),
    ("clothing", _clothes),
    ("marks", _marks),
    ("place", _place),
    ("relation", _relation),
)
