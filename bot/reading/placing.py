"""Whether somebody asks how one of theirs comes into a home ("panti"), which no chat decides. Pure."""

import re

from bot.reading.normal import Normal, normal

LONGEST = 18  # words
_HOME = r"(?:panti|jompo|werdha|wreda|rumah singgah|rps|nursing home|shelter)"
_ASKS = (
    r"(?:cara|caranya|bagaimana|gimana|syarat|syaratnya|bisa|boleh|prosedur|prosedurnya|biaya|biayanya|berapa|apa|mau|ingin"
    r"|pengen|pingin|tanya|daftar|how|can|where)"
)
_BRINGS = (
    r"(?:masuk|masukin|titip|taruh|daftar|daftarin|rawat|pindah|serah|tempat|inap|terima|antar|put|place|syarat|biaya"
    r"|prosedur|cara)"
)
# "Ada nenek terlantar, bisa dimasukin panti ga": of somebody who was found, and a report.
_FOUND = re.compile(r" ada (?!syarat|biaya|cara|prosedur|panti|tidak )| (?:dibawa|jemput|dijemput|cari|hilang)(?= )")
_RULES = tuple(re.compile(rf" {one}(?= )") for one in (rf"\w*{_ASKS}\w*", rf"\w*{_BRINGS}\w*", _HOME))


def asks_for_home(text: str | Normal) -> bool:
    """Whether it is asked how somebody comes into a home, and nobody is told of who was found."""
    words = normal(text) if isinstance(text, str) else text
    if len(words.plain) > LONGEST or _FOUND.search(words.line):
        return False
    line = f"{words.unmarked}{' '.join(word.typed for word in words.words)} "
    return all(rule.search(line) for rule in _RULES)
