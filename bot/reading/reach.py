"""How far to the left a phrase of a place reaches: "di tempat sampah jl Cilame" begins before the street, and whoever
goes there looks for the whole of it."""

from collections.abc import Sequence

from bot.reading.areas import LANDMARKS, NOT_NAMES, POINTERS, word_set
from bot.reading.normal import Word

FARTHEST, LONGEST_BRIDGE = 6, 3  # words before the phrase, and between two
# "St. Poris", "H. Namin": a full stop that ends nothing.
SHORTENED = word_set("st stasiun h hj moh kh dr ir rs sd kp jl gg ds kel kec psr ps pt no lt blok")
# What has no place among the words that point: who, what is done, what is denied.
_NEVER = word_set(
    """saya aku kami kita dia mereka ini itu yang dan sama dengan karena untuk buat dari ke ada tidak bukan belum sudah
    masih lagi mau bisa harus tapi terus lalu jadi kalau sampai orang bapak ibu pak bu kakek nenek anak bayi laki
    perempuan warga cewek cowok odgj tidur duduk diri berdiri jalan-jalan lari jatuh pingsan kejang nangis tangis makan
    minum kerja tinggal mati meninggal hidup datang pergi pulang lewat keluar tolong mohon cepat nya arah nama umur
    bakar ambruk tabrak hari jam sekarang tadi barusan kemarin semalam pagi siang sore malam subuh"""
)
_POINTING = POINTERS - {"terakhir", "arah"}
_NEVER_BETWEEN = _NEVER | NOT_NAMES  # joined once: whoever asks for every word asks often
_GATES = word_set("pintu gerbang gapura")
PASSED = word_set("masuk keluar")
# "Alfamart ternyata Alfamidi", "Cimone bukan, Sukajadi": what stands behind is another place.
DENYING = word_set("bukan ternyata harusnya melainkan")
_COUNTED = word_set(
    """hari minggu bulan tahun jam menit malam orang kali anak ekor buah januari februari maret april mei juni juli
    agustus september oktober november desember"""
)
_VERBAL = ("me", "ng", "ny", "di", "ber", "ter")


def is_way_in(words: Sequence[Word], at: int) -> bool:
    """Whether the word of going in or out at `at` belongs to a gate: "pintu masuk"."""
    return at > 0 and words[at - 1].plain in _GATES


def begins_at(words: Sequence[Word], typed: Sequence[str], start: int, last: int) -> int:
    """Where the phrase that was found to begin at word `start` begins with what points to it; not before word `last`,
    where another one ends."""
    begin = start
    for at in range(start - 1, max(last, start - FARTHEST) - 1, -1):
        first = words[at].plain.split(" ")[0]
        if first in _POINTING:
            begin = at
        elif not _may_stand_between(words, typed, at):
            break
    return begin


def _may_stand_between(words: Sequence[Word], typed: Sequence[str], at: int) -> bool:
    plain = words[at].plain
    if plain == ".":
        return at > 0 and typed[at - 1] in SHORTENED
    if plain in PASSED:
        return is_way_in(words, at)
    if not typed[at].isalpha() or plain in _NEVER_BETWEEN or typed[at] in _NEVER or typed[at].endswith("nya"):
        return False
    thing = plain.split(" ")[-1] in LANDMARKS or typed[at] in LANDMARKS
    return thing or not typed[at].startswith(_VERBAL)


def is_bridge(words: Sequence[Word], typed: Sequence[str], end: int, start: int) -> bool:
    """Whether the words between two phrases make them one: "di lapak | bekas tukang buah | Poris Jaya", "di emperan
    kios | helm, | Sudimara Jaya"."""
    between = [at for at in range(end, start) if words[at].plain != ","]
    near = 0 < start - end <= LONGEST_BRIDGE
    return near and all(_may_stand_between(words, typed, at) for at in between)


def is_gap(between: Sequence[Word]) -> bool:
    """What may stand within one phrase: "depan sekolah, itu yang samping bank", "gudang busa belakang sekolah"."""
    if any(word.plain in DENYING for word in between):
        return False
    small = all(word.plain in (",", "itu", "yang") for word in between)
    return small or (len(between) == 1 and between[0].plain != ".")


def counts(words: Sequence[Word], at: int) -> bool:
    """Whether a number counts what stands behind it: "pasar anyar 2 hari lalu"."""
    return at + 1 < len(words) and words[at + 1].plain.split(" ")[0] in _COUNTED
