"""Whether whoever writes wants what the bot keeps of them to be erased (SOP 8): "hapus data saya". Pure."""

import re

from bot.reading.normal import normal

LONGEST = 14  # words: what is longer tells of something
_ERASE = r"(?:hapus|apus|apusin|hilang|buang|musnahkan|delete|erase|remove|jangan (?:\S+ )?simpan)"
_KEPT = r"(?:data|datanya|data2|nomor|nomornya|nama|identitas|info|informasi|akun|account|jejak)"
_MINE = r"(?:pribadi )?(?:saya|kami|my)"
_OWN = rf"(?:(?:my|saya) {_KEPT}|{_KEPT} (?:\S+ ){{0,3}}?{_MINE})"
_WANTS = re.compile(
    rf" {_ERASE} (?:\S+ ){{0,2}}?{_OWN}(?= )"  # "hapus data saya"
    rf"| {_OWN} (?:(?:di|pada|dari) \S+ )?(?:\S+ ){{0,4}}?{_ERASE}(?= )"  # "data saya tolong dihapus"
)
# "KTP saya kehapus datanya", "data saya hilang": it happened, and is wanted by nobody.
_HAPPENED = re.compile(r"\b(?:ter|ke)h?apus|\bh?ilang\b", re.IGNORECASE)
_WHY = frozenset("kenapa siapa kapan berapa".split())
# What other offices keep.
_OTHERS = frozenset(
    """bansos bpjs dtks dtsen kk ktp pkh bpnt sembako dukcapil kis kip pip desil sekolah pajak bank pinjol slik bi ojk
    kelurahan kecamatan puskesmas facebook fb ig instagram tiktok google tangerang live laksa polisi p3ke""".split()
)


def wants_erasure(text: str) -> bool:
    """Whether a short message asks to erase the data of its writer, kept here and nowhere else."""
    words = normal(text)
    if len(words.plain) > LONGEST or not words.bag.isdisjoint(_OTHERS | _WHY) or _HAPPENED.search(text):
        return False
    return _WANTS.search(words.unmarked) is not None


def says_erased(text: str) -> bool:
    """Whether a short message speaks of something erased: a question, of whoever asked for it."""
    words = normal(text)
    return len(words.plain) <= LONGEST and "hapus" in words.plain
