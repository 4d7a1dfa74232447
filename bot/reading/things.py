"""Whether a word is a landmark's: a mosque, a shop, a bridge."""

from collections.abc import Sequence
from functools import lru_cache

from bot.reading.areas import LANDMARKS, word_set
from bot.reading.normal import SHORTEST_SLIP, Word, is_known, one_off, plain_of

_SHORTEST_JOINED = 6  # letters of "di" with the thing behind it
_LONG_THINGS = tuple(thing for thing in sorted(LANDMARKS) if len(thing) >= SHORTEST_SLIP)

_WHOSE = word_set(
    """tuna tukang kuli karyawan pegawai buruh mandor umur usia kelas seumuran lulusan kartu grup mesin pihak seragam
    lulus"""
)
_SCHOOLS = word_set("sekolah paud tk sd sdn smp smpn mts mtsn sma sman smk smkn madrasah pesantren")
_HOW_OFTEN = word_set(
    "bangun nanti besok lusa satu dua tiga empat lima berapa banyak beberapa dikit sedikit lebih kurang"
)


def is_thing(word: Word, typed: str) -> bool:
    """Whether a word can be a landmark, by its plain form or as it was typed ("kuburan" is no grave)."""
    plain = word.plain.split(" ")
    if plain[-1] == "makam" and typed not in LANDMARKS:
        return False  # "dimakamkan", "pemakamannya"
    if typed[:2] == "di" and len(typed) > _SHORTEST_JOINED and typed[2:] in LANDMARKS:
        return True  # "dilapangan bola"
    return plain[-1] in LANDMARKS or plain[0] in LANDMARKS or typed in LANDMARKS or _is_slip_of_thing(typed)


@lru_cache(maxsize=4_096)
def _is_slip_of_thing(typed: str) -> bool:
    """Whether a word that nobody knows is a landmark's, one letter off: "trminal", "stasuin"."""
    if len(typed) < SHORTEST_SLIP - 1 or not typed.isalpha() or is_known(plain_of(typed)):
        return False
    return any(abs(len(thing) - len(typed)) <= 1 and one_off(typed, thing) for thing in _LONG_THINGS)


def is_times(words: Sequence[Word], at: int) -> bool:
    """ "Dua kali", "lebih dikit kali ya": no river."""
    if words[at].plain != "kali" or at == 0:
        return False
    behind = words[at + 1].plain if at + 1 < len(words) else ""
    return words[at - 1].plain.isdigit() or words[at - 1].plain in _HOW_OFTEN or behind in ("ya", "lapor")


def is_of_somebody(words: Sequence[Word], at: int) -> bool:
    """Whether a landmark's word only tells who or what somebody is: "kuli bangunan", "umur SMP", "kartu ATM"."""
    before = words[at - 1].plain if at else ""
    return before in _WHOSE or (before == "anak" and words[at].plain in _SCHOOLS)
