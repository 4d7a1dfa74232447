"""Whether a word is a landmark's (a mosque, a shop, a bridge), and how far its name goes."""

from collections.abc import Sequence
from functools import lru_cache

from bot.reading.areas import LANDMARKS, MARKS, NUMBERS, OPENERS, POINTERS, squeezed, word_set
from bot.reading.normal import SHORTEST_SLIP, Word, is_known, one_off, plain_of
from bot.reading.outcome import Span

_SHORTEST_JOINED = 6  # letters of "di" with the thing behind it
_LONG_THINGS = tuple(thing for thing in sorted(LANDMARKS) if len(thing) >= SHORTEST_SLIP)

_WHOSE = word_set(
    """tuna tukang kuli karyawan pegawai buruh mandor umur usia kelas seumuran lulusan kartu grup mesin pihak seragam
    lulus baju gelang kaos piyama dokter kerja"""
)
_SCHOOLS = word_set("sekolah paud tk sd sdn smp smpn mts mtsn sma sman smk smkn madrasah pesantren")
_HOW_OFTEN = word_set(
    """bangun nanti besok lusa satu dua tiga empat lima berapa banyak beberapa dikit sedikit lebih kurang pertama kedua
    ketiga keempat kesekian terakhir tiap setiap kasihan lama parah seram takut sedih sering"""
)
TITLES = word_set("pak bu haji h hj mpok mbok mbah bang bude ceu teh koh ko ci engkoh enci ustad kyai pakde mang wak")
# "Masjid raya Al Azhom", "gang H Mali": a name does not end on it.
_NAMES_GO_ON = TITLES | word_set("al at as ar an ad raya jami nurul baitul darul miftahul st santa bin binti")
OPENS_OR_COUNTS = OPENERS | NUMBERS
_OPENING = OPENERS | {"rt", "rw", "rumah", "lampu"}
LANDMARK_NAME = 3  # words of a landmark, with what it is
_ONCE = word_set("ya lapor ini aja saja lah dia deh nih")  # "kali ini", "kali aja"


def is_thing(known: str, typed: str) -> bool:
    """Whether a word can be a landmark, by its plain form or as it was typed ("kuburan" is no grave)."""
    plain = known.split(" ")
    if plain[-1] == "makam" and typed not in LANDMARKS:
        return False  # "dimakamkan", "pemakamannya"
    if typed[:2] == "di" and len(typed) > _SHORTEST_JOINED and typed[2:] in LANDMARKS:
        return True  # "dilapangan bola"
    return plain[-1] in LANDMARKS or plain[0] in LANDMARKS or typed in LANDMARKS or _is_slip_of_thing(typed)


@lru_cache(maxsize=2_048)
def may_open(known: str, typed: str) -> bool:
    """Whether a word can be one that a phrase of a place opens with, whatever stands beside it."""
    return known.split(" ")[0] in _OPENING or typed in _OPENING or is_thing(known, typed)


@lru_cache(maxsize=4_096)
def _is_slip_of_thing(typed: str) -> bool:
    """Whether a word that nobody knows is a landmark's, one letter off: "trminal", "stasuin"."""
    if len(typed) < SHORTEST_SLIP - 1 or not typed.isalpha() or is_known(plain_of(typed)):
        return False
    return any(abs(len(thing) - len(typed)) <= 1 and one_off(typed, thing) for thing in _LONG_THINGS)


def is_times(words: Sequence[Word], at: int) -> bool:
    """ "Dua kali", "lebih dikit kali ya", "kali ini": no river."""
    if words[at].plain != "kali" or words[at].typed.lower() == "berkali":
        return words[at].plain == "kali"
    before = words[at - 1].plain if at else ""
    behind = words[at + 1].plain if at + 1 < len(words) else ""
    if before in POINTERS:
        return False  # "di kali ini"
    return before.isdigit() or before in _HOW_OFTEN or behind in _ONCE


def is_of_somebody(words: Sequence[Word], at: int) -> bool:
    """Whether a landmark's word only tells who or what somebody is: "kuli bangunan", "umur SMP", "kartu ATM"."""
    before = words[at - 1].plain if at else ""
    return before in _WHOSE or (before == "anak" and words[at].plain in _SCHOOLS)


def landmark_in(words: Sequence[Word], start: int, end: int) -> Span | None:
    """Where the first thing between two words that can be a landmark stands, with its name; None for none."""
    for at in range(start, end):
        plain = words[at].plain.split(" ")[-1]
        thing = is_thing(words[at].plain, squeezed(words[at].typed)) and not _is_there(words, at, end)
        pair = plain == "lampu" and at + 1 < end and words[at + 1].plain == "merah"
        if (thing and plain not in MARKS) or pair:
            last = at + 1
            while last < end and not _breaks(words[last]):
                if last - at >= LANDMARK_NAME and squeezed(words[last - 1].typed) not in _NAMES_GO_ON:
                    break
                last += 1
            return words[at].span[0], words[last - 1].span[1]
    return None


def _is_there(words: Sequence[Word], at: int, end: int) -> bool:
    """ "Di situ, kolong jembatan": no lake where no name stands behind it."""
    return words[at].plain == "situ" and (at + 1 >= end or _breaks(words[at + 1]))


def _breaks(word: Word) -> bool:
    return word.plain in (",", ".") or word.plain.split(" ")[0] in OPENS_OR_COUNTS
