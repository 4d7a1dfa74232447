"""Whether somebody who fills in a search asks where the person is, or who knows it: everybody gets one and the same
answer (SOP 9). Pure."""

import re

from bot.reading.normal import normal

LONGEST = 16  # words
_THEY = r"(?:dia|beliau|istri|suami|anak|ibu|bapak|adik|kakak|orang|orangnya|mereka|sekarang)"
_ASKS_AFTER = re.compile(
    rf" {_THEY} (?:saya )?(?:\S+ )?(?:di )?(?:mana|dimana|kemana)(?= )"
    rf"| (?:di |ke )?(?:mana|dimana|kemana) {_THEY}(?= )"
    r"| (?:dibawa|bawa|dirawat|ditaruh|disimpan) (?:ke |di )?(?:mana|dimana|kemana)(?= )"
    r"| (?:dikasih|kasih|beri|diberi) tahu (?:aja |saja |dong |ke |alamat|kelurahan|tempat|di|mana|tidak|\. )"
    r"| (?:minta|mau|boleh|lihat) (?:\S+ )?(?:alamat|nomor petugas|foto)(?= )"
    r"| (?:mana|apa) (?:\S+ )?alamat(?= )| alamat (?:\S+ )?(?:mana|apa)(?= )"
    r"| siapa (?:yang )?(?:ketemu|temu|lapor|jemput|bawa|antar|rawat|urus|tangani)(?= )"
    rf"| itu {_THEY} saya ya (?:\. )?$"
    r"| ada (?:\S+ )?(?:tidak )?di rumah singgah(?= )"
)
# What answers where they were seen last.
_SEEN = re.compile(r" (?:terakhir|akhir|lihat|terlihat|hilang) ")


def asks_after(text: str) -> bool:
    """Whether a short message asks where somebody is, or who found or keeps them; not where they were seen last."""
    words = normal(text)
    if len(words.plain) > LONGEST or _SEEN.search(words.line):
        return False
    return _ASKS_AFTER.search(words.line) is not None
