"""A telephone number in what people write: "0812-3456-7890 (anak saya)", "6221-5550123", "hp: +62 812 ..."."""

import re

from bot.reading.areas import word_set
from bot.reading.context import Dialled, ReadingContext
from bot.reading.folding import LONGEST, folded
from bot.reading.normal import normal
from bot.reading.outcome import Doubt, Outcome, Span, Unread, Why, settle

FILLERS = frozenset(
    """hp wa whatsapp telp tlp tlpn telpon telepon telephone phone no nomor nomer nmr nope hubungi kontak contact call
    number my is at bisa dihubungi ke""".split()
)
MOST_HERE = 8  # words
_RUN = re.compile(
    r"(?<![\w+])(?:\+|\()?\d(?:[\d().-]|\s(?!\s*/)|/(?!\s*[0+])){4,22}\d(?!\w)|(?<![\w+])\+?\d{7,15}(?!\w)"
)


_RUPIAH = re.compile(r"\b(?:rp|idr)\.?\s*$", re.IGNORECASE)
_OF_MONEY = re.compile(r"\s*(?:,-|rupiah|perak|ribu|rb|juta|jt)\b", re.IGNORECASE)
_HERE = word_set("ini sini chat")
_BESIDE_HERE = word_set(
    """nomor no hp wa whatsapp telegram tele kontak yang lewat pakai ke di saya aku aja saja ya iya pak bu ibu bapak kak
    min sama bisa hubungi hubung dihubungi balas bales langsung itu juga tetap masih aktif"""
)


def means_this_chat(text: str) -> bool:
    """Whether a short answer to "which number?" says: the one that writes here."""
    words = normal(text)
    return len(words.plain) <= MOST_HERE and not any(ch.isdigit() for ch in text) and words.is_only(_HERE, _BESIDE_HERE)


def read_phone(text: str, context: ReadingContext) -> Outcome[str]:
    """A number that can be called, as E.164. Reasons: `no_number`, `too_short`, `too_long`, `unknown_country`,
    `not_in_use`, as the numbering plan says."""
    if not any(map(str.isdigit, text[:LONGEST])):
        return Unread(text, "no_number")
    words = folded(text[:LONGEST])
    found = [one for one in _RUN.finditer(words) if sum(ch.isdigit() for ch in one[0]) >= 5]
    runs = [one.span() for one in found if not _is_money(words, *one.span())]
    if found and not runs:
        return Unread(text, "no_number")  # nothing but money
    if not runs or context.dial is None:
        fault = _dialled(words, context).fault if context.dial and any(ch.isdigit() for ch in words) else "no_number"
        return Unread(text, fault or "no_number")
    answers = [(run, _dialled(words[slice(*run)], context)) for run in runs]
    good = [(run, answer.e164) for run, answer in answers if answer.e164]
    if not good:
        return Unread(text, answers[0][1].fault)
    spans: list[Span] = [run for run, e164 in good if e164 == good[0][1]]
    doubts = [Doubt(Why.TWO)] if len({e164 for _, e164 in good}) > 1 else []
    return settle(text, good[0][1], spans, doubts, FILLERS)


def _is_money(words: str, start: int, end: int) -> bool:
    return _RUPIAH.search(words[:start]) is not None or _OF_MONEY.match(words[end:]) is not None


def _dialled(words: str, context: ReadingContext) -> Dialled:
    return Dialled(fault="no_number") if context.dial is None else context.dial(words, context.region)
