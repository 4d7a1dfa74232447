"""Answers to "what is the name?" that are none: "ga tau namanya", "Mr X", "tanpa identitas, laki2"."""

from bot.reading.areas import word_set
from bot.reading.names import says_unknown
from bot.reading.normal import normal

_MALE = word_set("mr laki pria kakek cowok lelaki")
_FEMALE = word_set("mrs ms perempuan wanita nenek cewek")
# One of these, and nothing that may be a name beside it.
_NONE_KNOWN = word_set("x tidak belum kurang tanpa lupa unknown mr mrs anonim misterius entah tak nihil")
_BESIDE = word_set(
    """tahu diketahui kenal dikenal ada bisa mau ditanya tanya bicara ngomong jawab bilang ingat sebut nama namanya nya
    identitas ktp dompet surat kartu apa siapa pun bawa punya orang orangnya dia beliau pak bu lansia dewasa anak remaja
    masih sama sekali saja aja ini itu dan saya kami sini bapak ibu sudah yang"""
)


def read_nameless(text: str) -> str | None:
    """`male`, `female`, or "" where the words say that no name is known, by the sex that they name; None where they may
    be a name."""
    words = normal(text)
    if not words.plain or not (words.is_only(_NONE_KNOWN, _BESIDE | _MALE | _FEMALE) or says_unknown(text)):
        return None
    return "female" if not _FEMALE.isdisjoint(words.plain) else "male" if not _MALE.isdisjoint(words.plain) else ""
