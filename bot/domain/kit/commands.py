"""Commands as people write them who know none: a word of its own instead of "/status". Pure."""

import re

# Only as the whole message; on the right the command.
WORDS = {
    "lapor": "lapor", "report": "lapor", "cari": "cari", "search": "cari", "status": "status", "laporan": "status",
    "laporan saya": "status", "menu": "start", "mulai": "start", "start": "start", "bantuan": "bantuan",
    "help": "bantuan", "privasi": "privasi", "privacy": "privasi", "hapusdata": "hapusdata", "hapus data": "hapusdata",
    "bahasa": "bahasa", "language": "bahasa", "batal": "batal", "layanan": "layanan", "services": "layanan",
    "pencarian": "pencarian",
}  # fmt: skip
_WORD = re.compile(r"\s*([a-z ]{3,14}?)\s*[.!]?\s*")
# "Switch to English please", "pakai bahasa indonesia aja".
_LANGUAGES = frozenset(("english", "inggris", "indonesia", "indonesian"))
_NAMES_ONE = frozenset(("english", "inggris", "bahasa", "language", "indonesian"))
_BESIDE = frozenset(
    """bahasa language please to do you speak can in use i only want switch change it is the a we could write talk reply
    pakai pake ganti ubah bisa bs tolong saja aja sekarang skrg pak ibu bu kak min ya tidak ga gak gk boleh minta mau ke
    yang dong dalam dlm bot ini saya ada versi no not indo""".split()
)
_SAID = _LANGUAGES | _BESIDE
_LATIN = re.compile(r"[a-z]+")
_LONGEST = 60  # characters


def plain_command(text: str) -> str | None:
    """The command that the whole message names: "Menu" is `start`; None for anything else."""
    found = _WORD.fullmatch(text.lower())
    return None if found is None else WORDS.get(found[1])


def asks_language(text: str) -> bool:
    """Whether a short message asks for another language, and says nothing else."""
    if len(text) > _LONGEST or not (words := set(_LATIN.findall(text.lower()))) <= _SAID:
        return False
    return not (_LANGUAGES.isdisjoint(words) or _NAMES_ONE.isdisjoint(words))
