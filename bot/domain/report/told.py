"""What a message in free words makes of a report (SOP 2, "the bot keeps it and asks only for what is missing"): kind,
place, landmark, signs and time. It fills what nobody has answered yet and overrules nothing, but that somebody was
calm; the words stay whole."""

import re
from dataclasses import replace

from bot.domain.report.form import TABLE, ReportQuestion, with_sign
from bot.domain.ticket.answers import Answers, Kind
from bot.domain.ticket.partners import read_number
from bot.reading.areas import LANDMARKS, POINTERS, squeezed, word_set
from bot.reading.contacts import read_phone
from bot.reading.context import ReadingContext
from bot.reading.message import MessageFacts
from bot.reading.moment import days_contradict, read_moment
from bot.reading.normal import is_known, normal
from bot.reading.outcome import Partly, Read, Span
from bot.reading.place import is_known_quarter
from bot.reading.source import read_source
from bot.reading.words.places import VAGUE

# A time counts only where a word says that it is one: "rt 03.05" and "no 12.30" are none.
_SAYS_WHEN = re.compile(r"\b(?:jam|jm|pukul|pkl)\.? ?\d|\b(?:lalu|yg lalu|yl|ago|kepungkur)\b", re.IGNORECASE)
# What a place is asked for by, and none: "kelurahannya gimana?".
_ASKED_BY = word_set("kelurahan kelurahannya kecamatan kecamatannya alamat alamatnya lokasi lokasinya jalannya desa")
_CALLER = re.compile(
    r"\b(?:penelepon|penelpon|pnlpn|pelapor|caller|tlp|telp|telpon|telepon|wa|hp"
    r"|dari (?:pak|bu|bapak|ibu|mas|mbak|kak|bang|sdr)\.?)\b\D{0,25}(?:\+?62|0)\d",
    re.IGNORECASE,
)
_NAMELESS = (
    POINTERS | LANDMARKS | word_set(VAGUE) | _ASKED_BY | {"http", "https", "at", "near", "in", "on", "by", "the"}
)
_POINTING = POINTERS | word_set(VAGUE) | word_set("kosong liar rusak lama itu ini yang dan ada the of in")
# Things that have a name of their own, or of which the city has one.
_ONE_OF_A_KIND = word_set(
    """cisadane tangcity robinson metropolis cbd balaikota puspem bandara rsud samsat kodim polres superindo giant
    transmart lotte ikea matahari ramayana borma tiptop carrefour pemkot"""
)
_BESIDE_PLACE = frozenset("di ke pak ibu kak eh maaf ya itu yang benar tepat lokasi alamat tempat , .".split())
_BESIDE_A_KIND = word_set("yang pak bu ibu kak min ya aja saja kayaknya itu ini sih pilih terlantar")
_NAMED = (
    (Kind.LAINNYA, word_set("lainnya lain selain other")),
    (Kind.ANAK, word_set("anak bayi balita bocah kecil")),
)
# What nobody is asked about who told the whole in the first message.
_NOT_ASKED = (ReportQuestion.LANDMARK, ReportQuestion.PHOTO, ReportQuestion.CONTACT)


def fill(answers: Answers, facts: MessageFacts, context: ReadingContext) -> Answers:
    """The answers with what the message says beside them."""
    known = _with_time(_with_place(_with_kind(answers, facts), facts), facts, context)
    return _with_caller(_with_source(known, facts.text), facts.text, context)


def ask_only_missing(answers: Answers) -> Answers:
    """Whoever told where it is and what is to be seen in one message is asked for nothing that can be left out. What
    the last screen offers a reporter stays offered: it was passed over by nobody."""
    more = tuple(str(ask) for ask in _NOT_ASKED if not (ask in answers.skipped or TABLE.offered(answers, ask)))
    return answers.with_(skipped=(*answers.skipped, *more))


def with_guess(answers: Answers) -> Answers:
    """Where no kind was chosen: the likeliest that the words may tell of, else "other". It stands in the review to be
    changed, and gives way to words that name one. Whether the family needs more than the puskesmas is no guess."""
    if answers.kind is not None:
        return answers
    likely = next((Kind(one) for one in answers.likely if one != Kind.ODGJ_KELUARGA), Kind.LAINNYA)
    if likely is Kind.ODGJ and "danger" in answers.signs:
        likely = Kind.ODGJ_AMUK  # nobody is calm of whom danger is told
    return answers.with_(kind=likely, guessed=True)


def tells_something(answers: Answers) -> bool:
    """Whether anything was told beside the place."""
    return bool(answers.words or answers.voices or answers.photos)


def could_be_guessed(answers: Answers) -> bool:
    """Whether nothing but the kind is missing: something was told, of somebody at a place."""
    return answers.kind is None and answers.has_place and tells_something(answers)


def could_be_sent(answers: Answers) -> bool:
    """Whether it could be sent as it stands, the kind guessed where a reporter chose none."""
    if answers.kind is None and not answers.on_behalf and tells_something(answers):
        answers = with_guess(answers)
    return TABLE.sendable(answers)


def kind_named(text: str) -> Kind | None:
    """The kind that an answer names as the buttons do, where the word alone tells of nobody: "lainnya", "anak"."""
    said = {word for word in normal(text).plain if word not in _BESIDE_A_KIND}
    return next((kind for kind, words in _NAMED if said and said <= words), None)


def with_kind_named(answers: Answers, facts: MessageFacts) -> Answers | None:
    """The answers with the kind that the answer to its question names, also instead of another one; None where it names
    none, or where the kind was not chosen yet and more may be told."""
    kind = kind_named(facts.text)
    if kind is None and answers.kind is not None and isinstance(facts.kinds, Read | Partly):
        kind = Kind((facts.kinds.value if isinstance(facts.kinds, Read) else facts.kinds.guess)[0])
    return None if kind is None else answers.with_(kind=kind, likely=(), guessed=False)


def is_story(facts: MessageFacts) -> bool:
    """Whether the words tell of somebody and not only of a place."""
    return bool(facts.danger) or isinstance(facts.kinds, Read | Partly)


def is_only_place(facts: MessageFacts) -> bool:
    """Nothing but where it is: "rumahnya di cibodas" tells of somebody."""
    start, end = facts.place.span or (0, 0)
    return (POINTERS | _BESIDE_PLACE).issuperset(normal(f"{facts.text[:start]} {facts.text[end:]}").plain)


def names_another_place(facts: MessageFacts, known: Answers) -> bool:
    """Whether the words name a place that is none of a report's: another kelurahan, or a name that shares no word."""
    if facts.place.span is None:
        return False
    if facts.place.outside:
        return True
    match facts.place.areas:
        case Read((code, *_)) if known.area_code is not None:
            return bool(code != known.area_code)
        case Partly(codes) if known.area_code is not None and codes:
            return known.area_code not in codes
    phrase = facts.text[slice(*facts.place.span)]
    said = {squeezed(word) for word in phrase.split()} - _NAMELESS
    there = " ".join(filter(None, (known.place_text, known.landmark, known.street, known.words)))
    shared = said & {squeezed(word) for word in there.split()}
    return bool(there) and names_something(phrase) and not shared


def _with_kind(answers: Answers, facts: MessageFacts) -> Answers:
    if answers.kind == Kind.ODGJ and _rages(facts):
        return answers.with_(kind=Kind.ODGJ_AMUK, likely=(), guessed=False)
    if answers.kind is not None and not answers.guessed:
        return answers
    match facts.kinds:
        case Read((kind, *_)):
            known = answers.with_(kind=kind, likely=(), guessed=False)
        case Partly(kinds):
            known = answers.with_(likely=_likelier(answers.likely, kinds))
            known = with_guess(known.with_(kind=None)) if answers.guessed else known
        case _:
            return answers
    return with_sign(known, "elderly", True) if known.kind == Kind.LANSIA else known


def _likelier(before: tuple[str, ...], now: tuple[str, ...]) -> tuple[str, ...]:
    """The kinds that are likely by all that was told, the likeliest first: "she is bleeding" fits any kind, and does
    not undo that it is an old lady."""
    if before[:1] not in ((), (Kind.LAINNYA,)) and now[:1] == (Kind.LAINNYA,):
        return tuple(dict.fromkeys((*before, *now)))
    return now


def _only_spoken(answers: Answers) -> bool:
    """The place is in a voice message, and nowhere else: words or a pin take its place."""
    return answers.spoken and answers.place_text is None and answers.lat_e6 is None


def _rages(facts: MessageFacts) -> bool:
    """Whether somebody who was calm is so no longer, or carries what may hurt."""
    reads = isinstance(facts.kinds, Read) and facts.kinds.value[0] == Kind.ODGJ_AMUK
    return reads or "weapon" in facts.danger.kinds


def _with_place(answers: Answers, facts: MessageFacts) -> Answers:
    place = facts.place
    if place.span is None or (answers.has_place and not _only_spoken(answers)):
        return answers
    code: str | None = None
    areas: tuple[str, ...] = ()
    match place.areas:
        case Read((only, *_)):
            code = only
        case Partly(proposed):
            areas = proposed
    landmark = answers.landmark or _said(facts, place.landmark)
    if code is None and not areas and not place.outside and not names_something(facts.text[slice(*place.span)]):
        return answers.with_(landmark=landmark)  # "di halte" helps whoever is near, and nobody finds it by that
    known = answers.with_(place_text=_said(facts, place.span), area_code=code, areas=areas[:3], landmark=landmark)
    return known.with_(in_city=False) if place.outside else known


def names_something(phrase: str) -> bool:
    """Whether a place has a name or a number: "halte poris", not "di halte"."""
    words = [squeezed(word) for word in phrase.split()]
    if any(word and ((word not in _NAMELESS and not is_known(word)) or word in _ONE_OF_A_KIND) for word in words):
        return True
    telling = {word for word in words if word and word not in _POINTING}
    return len(telling) > 1 or is_known_quarter(phrase)  # "halte depan rsud", "jembatan kaca": two things together


def _with_time(answers: Answers, facts: MessageFacts, context: ReadingContext) -> Answers:
    """When it was seen; a time that has to be asked about stays in the words alone. Days that cannot all be right are
    asked about."""
    if days_contradict(facts.text, context):
        return answers.with_(odd_when=True)
    if answers.seen_at is not None or not _SAYS_WHEN.search(facts.text):
        return answers
    match read_moment(facts.text, replace(context, long_ago_days=2)):
        case Read(at):
            return answers.with_(seen_at=at)
        case Partly(at, _, _, ()):
            return answers.with_(seen_at=at)
        case _:
            return answers


def _with_source(answers: Answers, text: str) -> Answers:
    """Which way it came to a call-taker, and its number there: "LAKSA 2291: ..."."""
    source = read_source(text) if answers.on_behalf and answers.caller_channel is None else None
    if source is None:
        return answers
    number = answers.source_number or read_number(source.number)
    return answers.with_(caller_channel=source.channel, source_number=number)


def _with_caller(answers: Answers, text: str, context: ReadingContext) -> Answers:
    """The number of a caller, as a call-taker writes it down: "tlp 0812...", "pelapor Bu Rina 0813..."."""
    if not answers.on_behalf or answers.caller_phone is not None or _CALLER.search(text) is None:
        return answers
    match read_phone(text, context):
        case Read(number) | Partly(number, _, _, ()):
            return answers.with_(caller_phone=number)
        case _:
            return answers


def _said(facts: MessageFacts, span: Span | None) -> str | None:
    return None if span is None else facts.text[span[0] : span[1]]
