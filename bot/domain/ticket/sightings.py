"""What reporters say of where the person is (SOP 2, 3): still here, moved, not to be seen; and when to ask them."""

import re

from bot.domain.places.compass import Pin, flat_m

HERE, MOVED, UNSEEN, ASKED = "here", "moved", "unseen", "asked"
ANSWERS = {"h": HERE, "m": MOVED, "u": UNSEEN}  # what a button carries

# A step of a live location may matter less often than it comes.
SHARP_M = 1.0
POSITION_M = 100.0
POSITION_MS = 60_000
HEARD_MS = 120_000  # how often it is noted that a sharer who stands still is still there
FRESH_MS = 300_000  # a live location, or a sighting, so young needs no question

# Conservative on purpose: what is not recognised is relayed as words all the same; what is, counts as a sighting and
# may open a ticket again.
_UNSEEN = re.compile(
    r"\b(?:tidak|tak|tdk|ga|gak|nggak|enggak|sudah tidak|udah ga|udah gak)\s+"
    r"(?:lagi\s+)?(?:terlihat|kelihatan|keliatan|nampak|tampak|ada lagi|ada di (?:sini|situ|sana|tempat|lokasi))"
    r"|\b(?:sudah|udah|telah)\s+(?:hilang|menghilang|tidak ada|nggak ada|ga ada|gak ada)\b"
    r"|\b(?:can(?:no|')t see|cannot see|no longer (?:here|there|see\w*)|not here any ?more|disappeared)\b"
)
_HERE = re.compile(
    r"\b(?:masih|tetap)\s+(?:ada\s+)?(?:di\s+)?(?:sini|situ|sana|tempat|lokasi|posisi|titik|ada)\b"
    r"|\bmasih (?:di|duduk|tidur|berbaring|tergeletak)\b|\bstill (?:here|there)\b|\bhasn'?t moved\b"
)
_MOVED = re.compile(
    r"\bjalan (?:kaki )?(?:ke|menuju)\b"
    r"|\b(?:pindah|berpindah|bergeser|bergerak|berjalan|pergi|lari|berlari|naik|dibawa|ikut)\b.{0,40}?"
    r"\b(?:ke|menuju|arah|kearah|angkot|bus|ojek|motor|mobil)\b"
    r"|\bsudah (?:pindah|pergi|bergeser)\b"
    r"|\b(?:sekarang|skrg|kini|barusan|baru saja)\b(?!\s+(?:saya|kami)\b).{0,40}?"
    r"\b(?:di|ke|dekat|depan|samping|belakang|menuju)\b"
    r"|\b(?:saya|kami)\s+(?:me)?lihat\b.{0,60}?\b(?:di|ke|dekat|depan|samping|belakang)\b"
    r"|\b(?:terlihat|kelihatan|keliatan)\b.{0,40}?\b(?:di|dekat|depan|samping|belakang|menuju)\b"
    r"|\b(?:moved|walked|went|walking|heading|gone)\b.{0,40}?\b(?:to|towards?|into|north|south|east|west)\b"
    r"|\bnow (?:at|in|near|by|outside)\b|\b(?:saw|seen)\b.{0,40}?\b(?:at|in|near|by|outside)\b"
)
_QUESTION = re.compile(r"\?|\b(?:kapan|berapa lama|petugas\w*|when|how long)\b")


def told_by(text: str) -> str | None:
    """HERE, MOVED or UNSEEN where the words say so of the person; None for anything else ("kapan petugas datang?")."""
    words = " ".join(text.lower().split())
    if _QUESTION.search(words):
        return None
    for kind, pattern in ((UNSEEN, _UNSEEN), (HERE, _HERE), (MOVED, _MOVED)):
        if pattern.search(words):
            return kind
    return None


def asks_again(asked_at: int | None, now: int, wait_ms: int) -> int | None:
    """When to ask again (UTC ms) where the last question is too young for another one now; None to ask now."""
    if asked_at is None or now - asked_at >= wait_ms // 2:
        return None
    return asked_at + wait_ms


def is_step(known: Pin, pin: Pin, metres: float) -> bool:
    """Whether a live location has moved: a phone that lies still wanders by some metres."""
    return flat_m(known, pin) >= metres
