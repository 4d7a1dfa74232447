"""Steps that whoever works on a ticket means by a few words: "otw", "sampe", "gak ketemu orangnya", "dibawa ke rsud".
The step is offered beside "what is this message for?", never made by itself. Pure."""

import re
from collections.abc import Mapping

from bot.domain.ticket.table import STEPS, TicketState
from bot.reading.danger import read_danger
from bot.reading.normal import normal

FIT = 200  # characters
LONGEST = 12  # words: what is longer is a report of its own, for the reporter or the notes
# By the letter that stands for the step in a button.
_LETTERS: Mapping[str, str] = {
    "d": "depart",
    "a": "arrive",
    "h": "handle",
    "f": "finish",
    "n": "not_found",
    "r": "help_refused",
    "g": "go_again",
}
_NOT_YET = r"(?<!belum )(?<!tidak )(?<!blm )(?<!mau )"
_MEANT = {
    "depart": r"otw|meluncur|berangkat|merapat|(?:menuju|jalan ke|gerak ke|bergerak ke) (?:lokasi|tkp|sana|tempat)",
    "arrive": rf"{_NOT_YET}(?:sampai|sampe|nyampe|tiba|di lokasi|di tkp)|sudah di (?:sini|tempat)",
    "handle": r"(?:di)?(?:bawa|antar|serahkan|evakuasi|rujuk) (?:ke|kepada)\b|(?:di|ter)tangani|dievakuasi|diamankan",
    "finish": rf"{_NOT_YET}(?:selesai|beres|tuntas|clear|kelar)",
    "not_found": r"(?:tidak|belum|gak|ga) (?:\S+ )?(?:ketemu|temu|nemu|ada)\b|nihil|sudah (?:pergi|lari|pindah)",
    "help_refused": r"menolak|nolak|(?:tidak|gak|ga) (?:mau|bersedia) (?:ikut|dibawa|dibantu|pindah|pergi)",
    "go_again": r"cek (?:lagi|ulang)|kembali ke (?:lokasi|tkp|sana)",
}
_RULES = {step: re.compile(rf"\b(?:{words})") for step, words in _MEANT.items()}


_SLIP = re.compile(
    r"\bsalah (?:pencet|mencet|tekan|klik|pilih|tombol|langkah)\b|\b(?:ke|ter)(?:pencet|tekan|klik)\b"
    r"|\bbatal(?:kan|in)? (?:\w+ )?langkah\b|\b(?:wrong|mistaken) (?:button|step|press)"
    r"|^\W*(?:(?:eh|ups|aduh|duh|waduh|maaf|lah|yah|lho) )*salah"
    r"(?: (?:deh|euy|ding|dong|nih|tadi|maaf|pak|bang|kak))*\W*$",
    re.IGNORECASE,
)


def steps_meant(text: str, state: TicketState) -> tuple[str, ...]:
    """The steps that the words may mean and that can be made now, as the table has them."""
    words = normal(text)
    if not words.plain or len(words.plain) > LONGEST or "?" in text:
        return ()
    lines = (words.line, f" {' '.join(text.lower().split())} ")
    said = (step for step, rule in _RULES.items() if any(rule.search(line) for line in lines))
    return tuple(step for step in said if state in STEPS[step].sources)


def tells_of_death(text: str) -> bool:
    """Whether the words may tell that the person has died: that has a place of its own, with clocks behind it."""
    return len(text) <= FIT and "body" in read_danger(text).kinds


_OF_PERSON = re.compile(
    r"\b(?:di|ter)?(?:kubur|makam)(?:kan|in|an)?\b|\b(?:pemakaman|penguburan|buried|burial)\b"
    r"|\b(?:keluarga|family|adik|kakak|anak|istri|suami|ibu|bapak|orang ?tua|saudara)(?:nya|ku)?\b(?: \S+){0,4}?"
    r" (?:datang|dateng|ketemu|ditemukan|ditemuin|jemput|menjemput|dijemput|found|came)\b"
    r"|\bsurat (?:ke)?(?:polisian|polisi|kematian|keterangan kematian)\b|\b(?:visum|kamar jenazah|berita acara)\b"
    r"|\b(?:dipindah(?:kan|in)?|dirujuk) ke\b",
    re.IGNORECASE,
)


def tells_of_person(text: str) -> bool:
    """Whether the words may tell what is recorded with a person and not with a ticket: a grave, a family, a paper, a
    move to another place."""
    return len(text) <= FIT and _OF_PERSON.search(text) is not None


def says_slip(text: str) -> bool:
    """Whether the words say that a key was pressed by mistake: "salah pencet", "kepencet", "batalkan langkah"."""
    return len(text) <= FIT and _SLIP.search(text) is not None


def letter_of(step: str) -> str:
    """What stands for the step in a button."""
    return next(letter for letter, name in _LETTERS.items() if name == step)


def step_of(letter: str | None) -> str | None:
    """The step of a letter; None for a made-up one."""
    return _LETTERS.get(letter or "")
