"""What somebody says under "Apakah sudah benar?": that it is, or which part is not."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.reading.areas import ADDRESSED, word_set
from bot.reading.normal import normal

T = TypeVar("T")
LONGEST = 7  # words
_YES = word_set(
    """ya iya yes yoi yup ok oke okay okey siap sip betul benar bener sudah kirim send kirimkan kirimin lanjut
    lanjutkan cocok pas setuju boleh silakan silahkan gas sesuai leres nggih inggih muhun sampun enggeh mantap mantul
    acc fix deal valid yaudah iyo hooh heeh cus joss y iy iye iyah ye 👍"""
)
_SEND = word_set("kirim send kirimkan kirimin")
_WITH_YES = ADDRESSED | word_set(
    """semua semuanya aja saja lah data datanya nya itu ini langsung laporan laporannya sekarang tolong makasih terima
    kasih segera cepat lengkap begitu gitu dia dan sangat banget bgt terus pun"""
)
_WRONG = word_set(
    """salah ganti ubah rubah edit koreksi betulkan benerin perbaiki perbaikan revisi keliru kurang tepat bukan ngubah
    ralat"""
)
_WITH_WRONG = ADDRESSED | word_set(
    """mau ingin bisa saya tolong nya itu ini yang bagian eh maaf ada masih belum benar tepat tidak dulu ternyata data
    laporan gimana bagaimana cara"""
)


_LEAVES = word_set(
    """ya iya yes yoi yup ok oke okay okey betul benar bener yakin setuju boleh batal batalkan batalin hapus buang stop
    cancel leres nggih inggih muhun sampun enggeh"""
)
_WITH_LEAVES = ADDRESSED | word_set(
    "aja saja lah sudah memang saya mau maaf tolong laporan laporannya itu ini pencarian pencariannya"
)
_GOES_ON = word_set("tidak jangan bukan lanjut lanjutkan terus teruskan lanjutin terusin no")
_WITH_GOES_ON = word_set("dulu jadi batal batalkan batalin dibatalkan dibatalin hapus dihapus usah")
_UNCLEAR = word_set("jadi usah")  # "ga jadi": the report, or leaving it?


def leaves(text: str) -> bool | None:
    """Under "really throw it away?": True where a short message says yes, False where it says no; None where it may be
    either, or says anything else."""
    words = normal(text)
    if len(words.plain) > LONGEST or "?" in text:
        return None
    if words.is_only(_LEAVES, _WITH_LEAVES):
        return True
    if not words.is_only(_GOES_ON, _WITH_GOES_ON | _WITH_LEAVES):
        return None
    return None if not _UNCLEAR.isdisjoint(words.plain) and words.bag.isdisjoint(_LEAVES) else False


def agrees(text: str) -> bool:
    """Whether a short message says that all is right, or to send it."""
    words = normal(text)
    return len(words.plain) <= LONGEST and "?" not in text and words.is_only(_YES, _WITH_YES)


def says_send(text: str) -> bool:
    """Whether a short message says to send it, and nothing else: "ya kirim", "kirim aja pak"."""
    return not _SEND.isdisjoint(normal(text).plain) and agrees(text)


_ONLY_WRONG = word_set("tidak belum bukan salah keliru kurang ngaco beda")
_WITH_ONLY_WRONG = ADDRESSED | word_set("benar betul bener tepat sesuai pas cocok itu ini ada yang")


def calls_wrong(text: str) -> bool:
    """Whether a short message under the review says that it is not right, and nothing of what: "salah", "tidak"."""
    words = normal(text)
    return len(words.plain) <= LONGEST and words.is_only(_ONLY_WRONG, _WITH_ONLY_WRONG)


def wrong_part(text: str, parts: Mapping[str, T]) -> T | None:
    """Which of the `parts` (plain word, what it stands for) a message calls wrong or wants to change, saying no more:
    "salah alamatnya". None where it says what is right instead."""
    said = normal(text).plain
    named = [parts[word] for word in said if word in parts]
    rest = [word for word in said if word not in parts]
    whole = len(said) <= LONGEST and (_WRONG | _WITH_WRONG).issuperset(rest) and not _WRONG.isdisjoint(rest)
    return named[0] if whole and len(set(named)) == 1 else None


_CALLS_WRONG = re.compile(
    r"\b(?:salah|bukan|bkn|ralat|koreksi|keliru|(?:se)?harusnya|hrsnya|maksud(?:nya)?)\b", re.IGNORECASE
)
# What is right stands behind the last of these.
_RIGHT = re.compile(
    r"\b(?:(?:se)?harusnya|hrsnya|tapi|tp|tetapi|melainkan|maksud(?:nya)?|(?:yang|yg) be?n[ae]r(?:nya)?"
    r"|be?n[ae]r(?:nya)?\s+(?:yang|yg)|ralat|koreksi)\b[\s:,.]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Correction(Generic[T]):
    """What is right instead, in words, and the part that was called wrong; None where none was named."""

    words: str
    part: T | None = None


def right_instead(text: str, parts: Mapping[str, T]) -> Correction[T] | None:
    """What is right, behind words that call something wrong, and which of the `parts` (plain word, what it stands for)
    that is; None where nothing is said to be right."""
    behind = list(_RIGHT.finditer(text)) if _CALLS_WRONG.search(text) else []
    if not behind or not text[behind[-1].end() :].strip():
        return None
    named = {parts[word] for word in re.findall(r"[a-z]+", text[: behind[-1].start()].lower()) if word in parts}
    return Correction(text[behind[-1].end() :].strip(), named.pop() if len(named) == 1 else None)


_ALIKE = r"nenek|kakek|ibu|bapak|cewek|cowok|perempuan|wanita|laki2?|laki-laki|lelaki|pria|anak|lansia|dewasa|remaja"
_POLITE = r"(?:(?:eh|maaf|pak|bu|bang|kak|min|ralat|itu|ini|orangnya|dia|yang|yg)\W+)*"
_NOT_BUT = re.compile(
    rf"\W*{_POLITE}(?:bukan|bkn)\s+(?:(?P<wrong>[^,.;?]{{1,40}}?)\s*(?:[,.;]|\b(?:tapi|tp|tetapi|melainkan)\b)"
    rf"|(?P<this>{_ALIKE})\s+(?=(?:{_ALIKE})\b))\s*(?:(?:tapi|tp|tetapi|melainkan|itu|(?:se)?harusnya|(?:yang|yg)\s+be?n[ae]r(?:nya)?"
    r"|be?n[ae]r(?:nya)?\s+(?:yang|yg))\s+)*"
    r"(?P<right>[^,.;?]{1,60}?)(?:[\s,]+(?:pak|bu|bang|kak|min|ya|deh|dong|maaf))*\W*",
    re.IGNORECASE,
)


def not_but(text: str) -> tuple[str, str] | None:
    """What is not so, and what is so instead, where a short message says nothing else: "bukan nenek, kakek"."""
    found = _NOT_BUT.fullmatch(text) if "?" not in text else None
    return None if found is None else (found["wrong"] or found["this"], found["right"])
