"""Whether a short message says no more than for whom something is wanted: "buat ibu saya", behind another office's
answer. It adds to the question before it."""

import re

from bot.reading.danger import read_danger
from bot.reading.normal import normal

LONGEST = 10  # words
_WHOM = (
    "ibu|bapak|ayah|anak|istri|suami|kakek|nenek|lansia|orang tua|mertua|adik|kakak|abang|saudara|paman|bibi|om|tante"
    "|keponakan|cucu|sepupu|keluarga|tetangga|teman|warga|dia|beliau|saya|aku|kami|mama|papa|emak"
)
_FOR = re.compile(
    r"^ (?:(?:iya|ya|itu|ini|nya|pak|ibu|kak|min|maksudnya|bukan untuk (?:saya|aku|kami)) )*"
    rf"(?:untuk|buat|bagi|pikeun|kanggo|kangge) (?:{_WHOM}) (?:\S+ )*$"
)


def says_for_whom(text: str) -> bool:
    """Whether the whole message says for whom, and tells of no danger."""
    words = normal(text)
    line = words.unmarked
    return len(words.plain) <= LONGEST and "?" not in text and bool(_FOR.match(line)) and not read_danger(words)
