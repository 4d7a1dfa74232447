"""The parts of a search that a relative may call wrong under the review (SOP 5.1). Pure."""

import re

from bot.domain.family.search import SearchQuestion

# By the words that name them.
PARTS = {
    **dict.fromkeys(("nama", "namanya"), SearchQuestion.NAME),
    **dict.fromkeys(("kelamin", "kelaminnya"), SearchQuestion.SEX),
    **dict.fromkeys(("umur", "umurnya", "usia", "usianya"), SearchQuestion.AGE),
    **dict.fromkeys(("tinggi", "tingginya"), SearchQuestion.HEIGHT),
    **dict.fromkeys(("ciri", "cirinya", "tanda"), SearchQuestion.MARKS),
    **dict.fromkeys(("baju", "bajunya", "pakaian", "pakaiannya"), SearchQuestion.CLOTHING),
    **dict.fromkeys(("waktu", "waktunya", "hari", "harinya", "tanggal", "tanggalnya"), SearchQuestion.WHEN),
    **dict.fromkeys(("tempat", "tempatnya", "lokasi", "lokasinya"), SearchQuestion.WHERE),
    **dict.fromkeys(("hubungan", "hubungannya"), SearchQuestion.RELATION),
    **dict.fromkeys(("nomor", "nomornya", "telepon", "kontak", "hp"), SearchQuestion.CONTACT),
}
LONGEST = 14  # words
_CHANGES = r"(?:meng|men|di)?(?:r?ubah|ganti|koreksi|ralat|perbaiki|betul(?=in|kan)|edit|update|change)(?:in|kan)?"
_WRONG = r"(?:nya )?(?:\w+ )?(?:salah|keliru|wrong)"
_PART = "|".join(PARTS.keys() - {"baju", "pakaian", "hari", "hp"})  # "dia ganti baju" tells of her
_TO_CHANGE = re.compile(rf"\b(?:{_CHANGES})\W+(?:\w+\W+)?(?:{_PART})\b|\b(?:{_PART})\b\W*{_WRONG}\b", re.IGNORECASE)


def wants_to_change(text: str) -> bool:
    """Whether a part of a search that was sent is to be another: "mau ubah umurnya, 75", "namanya salah"."""
    return len(text.split()) <= LONGEST and _TO_CHANGE.search(text) is not None
