"""What is said to be wrong under the review of a report, with what is right instead (SOP 2)."""

import re
from collections.abc import Callable

from bot.actions.kit.heard import Heard
from bot.actions.kit.reading import reading
from bot.actions.kit.scene import Scene
from bot.domain.kit.forms import Filled
from bot.domain.report.correcting import PARTS, told_number
from bot.domain.report.form import TABLE, ReportQuestion, add_words, with_sign
from bot.domain.report.told import is_story, names_another_place
from bot.domain.ticket.answers import Answers, Kind
from bot.reading.agreeing import not_but, right_instead
from bot.reading.areas import word_set
from bot.reading.contacts import read_phone
from bot.reading.normal import normal
from bot.reading.outcome import Read as Whole

_MEANT = re.compile(r" (?:maksud\w*|ben[ae]r\w*|harus(?:nya)?|seharusnya|betul\w*|tepat\w*)(?= )")
_BESIDE_MEANT = word_set(
    """maksud maksudnya maksudku bener benar benarnya harus harusnya seharusnya betul betulnya tepat tepatnya eh iya ya
    maaf pak bu ibu kak bang itu yang saya sih deh lokasi lokasinya tempat tempatnya alamat alamatnya di ke , . nya"""
)
_NOT_THERE = re.compile(
    r" (?:(?:eh|maaf|pak|ibu|kak|,) )*(?:bukan|salah) (?:(?:tempat\w*|lokasi\w*) )?di ?(?:situ|sana|sini)"
    r"(?: (?:pak|ibu|kak|ding|deh))? (?:\. )?"
)
_BEFORE_NOT = re.compile(
    r"^\W*(?:(?:eh|maaf|ralat|koreksi|pak|bu|kak|yang|yg|tadi|barusan|itu|laporan|laporannya|saya|salah|keliru|ternyata|lho|lah)\W+)*"
    r"(?=(?:bukan|bkn)\b)",
    re.IGNORECASE,
)
_TAKEN_BACK = re.compile(
    r"\b(?:hapus|dihapus|apus|buang|cabut|hilangin|hilangkan)\b|\bjangan (?:pakai|pake|simpan)\b", re.IGNORECASE
)
Read = Filled[Answers, ReportQuestion]
TakesAddress = Callable[[Scene, Answers, str, int], Answers]  # the place in words that a message gives


def corrected(scene: Scene, heard: Heard, answers: Answers, take_address: TakesAddress) -> Read | None:
    """What is right instead, of the part that was called wrong or of a place and a kind. The words are kept, but not
    those of a number: it is no part of the story."""
    if (right := right_instead(heard.text, PARTS)) is None:
        if (moved := _place_meant(scene, heard, answers, take_address)) is not None:
            return moved
        return _other_person(scene, heard, answers, take_address)
    facts, known = scene.message(right.words), answers
    field = "caller_phone" if known.on_behalf else "contact"
    of_number = right.part is ReportQuestion.CONTACT or (right.part is None and getattr(known, field) is not None)
    if of_number and isinstance(number := read_phone(told_number(right.words), reading(scene)), Whole):
        return Filled(known.with_(**{field: number.value}))
    if right.part is ReportQuestion.LANDMARK:
        known = known.with_(landmark=right.words)
    elif facts.place.span is not None:
        known = take_address(scene, known, facts.place.words_of(facts.text), heard.message_id)
    if isinstance(facts.kinds, Whole):
        known = _as_kind(known, Kind(facts.kinds.value[0]))
    return None if known is answers else Filled(add_words(known, heard.text, heard.message_id) or known)


def kind_after_sending(scene: Scene, text: str, answers: Answers) -> Answers | None:
    """ "Eh yang tadi salah, bukan nenek tapi anak kecil" about a report that was sent: the answers with the kind that
    it is after all; None where the words say no other kind."""
    said = not_but(_BEFORE_NOT.sub("", text))
    found = None if said is None else scene.message(said[1]).kinds
    if not isinstance(found, Whole) or found.value[0] == answers.kind:
        return None
    return _as_kind(answers, Kind(found.value[0]))


def number_taken_back(answers: Answers, text: str) -> Answers | None:
    """ "Hapus aja nomornya": the answers without the number that was given; None where the words ask for nothing of
    it."""
    if answers.contact is None or _TAKEN_BACK.search(text) is None or any(ch.isdigit() for ch in text):
        return None
    return TABLE.pass_over(answers.with_(contact=None, contact_by=None), ReportQuestion.CONTACT)


def _place_meant(scene: Scene, heard: Heard, answers: Answers, take_address: TakesAddress) -> Read | None:
    """ "Di depan spbu poris maksudnya": another place than was understood. "Eh bukan di situ" says none, and it is
    asked."""
    line = normal(heard.text).line
    if answers.lat_e6 is None and _NOT_THERE.fullmatch(line):
        return Filled(add_words(answers, heard.text, heard.message_id) or answers, ReportQuestion.PLACE)
    facts = scene.message(heard.text)
    if _MEANT.search(line) is None or is_story(facts) or not names_another_place(facts, answers):
        return None
    start, end = facts.place.span or (0, 0)
    beside = set(normal(f"{heard.text[:start]} {heard.text[end:]}").plain)
    if not beside <= _BESIDE_MEANT or answers.lat_e6 is not None:
        return None
    known = take_address(scene, answers, facts.place.words_of(heard.text), heard.message_id)
    return Filled(add_words(known, heard.text, heard.message_id) or known)


def _other_person(scene: Scene, heard: Heard, answers: Answers, take_address: TakesAddress) -> Read | None:
    """ "Bukan kakek, anak kecil": who it is instead, where that is another kind of report."""
    said = not_but(heard.text)
    where = None if said is None else scene.message(said[1]).place
    if said is not None and where is not None and where.span is not None and said[0].lower() in _said_where(answers):
        return Filled(take_address(scene, answers, said[1], heard.message_id))
    found = None if said is None else scene.message(said[1]).kinds
    if not isinstance(found, Whole) or found.value[0] == answers.kind:
        return None
    known = _as_kind(answers, Kind(found.value[0]))
    return Filled(add_words(known, heard.text, heard.message_id) or known)


def _said_where(answers: Answers) -> str:
    return " ".join(filter(None, (answers.place_text, answers.landmark))).lower()


def _as_kind(answers: Answers, kind: Kind) -> Answers:
    """The kind that it is after all, with the age that it tells of."""
    known = answers
    for age, sign in ((Kind.LANSIA, "elderly"), (Kind.ANAK, "child")):
        known = with_sign(known, sign, kind is age) if age in (kind, answers.kind) else known
    return known.with_(kind=kind, likely=(), guessed=False)
