"""Whether a place that words name is where somebody is: not where they come from or want to go, and of two rather the
one where they are now."""

from collections.abc import Sequence

from bot.reading.areas import LANDMARKS, POINTERS, STREETS, word_set
from bot.reading.normal import Word
from bot.reading.words import places as lists

_NOT_HERE = word_set(lists.NOT_HERE)
_KIN_ELSEWHERE = word_set("anak saudara kakak adik istri suami tua rumah")
_TAKEN = word_set("dibawa evakuasi rujuk rujukan merapat larikan")  # "dibawa ke RSUD" says where it goes
_SENSED = word_set("bau cium suara dengar asap teriak terlihat")  # "bau dari kebun kosong" says where it is
# What somebody does where they are now: of two places the one behind it counts.
_NOW = word_set("sekarang posisi lokasi jemput dijemput tunggu amankan diamankan berada dibawa")
_BROUGHT = word_set("bawa dibawa ajak diajak")
_DONE = word_set("barusan sudah tadi baru sekarang")
_HOSPITALS = word_set("rs rsud rumah puskesmas klinik igd")  # "meninggal di RS": the place of what was
_LACKING = word_set("tanpa tidak punya")
_OF_HERE = word_set("rt rw kelurahan kecamatan kel kec")
_RIDES = word_set("angkot bis bus kereta ojek ojol travel jurusan arah")
_LEAPT = word_set("terjun lompat loncat tenggelam jatuh naik panjat")
_LIVED = word_set("rawat dirawat tinggal kerja bekerja kontrak ngontrak kos sekolah")
# Where somebody was last.
_WENT = word_set("keluar hilang lepas kabur minggat berangkat pamit bawa dibawa jemput dijemput angkut diangkut")
_LOST = word_set("hilang kabur minggat lepas")
_WRITING = word_set("saya nama kami aku")
_SAYS_ANEW = word_set("ternyata harusnya maksud maksudnya")
_HOMEWARD = word_set("pulang kembali mau balik ongkos anter")
_FOUND_THERE = (POINTERS | LANDMARKS | STREETS | {"rumah"}) - {"di", "daerah", "jalan"}
_FORMERLY = word_set("dulu pernah bekas")
_SAYS = word_set("bilang bilangnya jawab jawabnya sebut nyebut menyebut ngaku")
_ASKED = word_set("tanya alamat rumah asal pulang")
NOW_WORTH = 3  # how much more a named place is worth behind "sekarang di"


def now_or_then(words: Sequence[Word], at: int, worth: int) -> int:
    """How much more a phrase is worth by what stands before it: where they are now (with a name, so that it can be
    found), or where something was."""
    before = [word.plain for word in words[max(0, at - 4) : at]]
    if not _SAYS_ANEW.isdisjoint(before[-2:]):
        return NOW_WORTH
    if not _NOW.isdisjoint(before[-2:]) or before[-1:] == ["mayat"]:
        return NOW_WORTH if worth >= NOW_WORTH else 0
    if _word_is(words, at - 1, "warga") and not _WRITING.isdisjoint(before):
        return 1 - worth  # "saya Lilis warga Karawaci Baru": where whoever writes lives, unless nothing else is said
    first = words[at + 1].plain if words[at].plain == "di" and at + 1 < len(words) else words[at].plain
    return -NOW_WORTH if "meninggal" in before and first.split(" ")[0] in _HOSPITALS else 0


def _word_is(words: Sequence[Word], at: int, plain: str) -> bool:
    return at >= 0 and words[at].plain == plain


def _words_before(words: Sequence[Word], at: int, many: int) -> list[str]:
    return [word.plain for word in words[max(0, at - many) : at]]


def is_denied(words: Sequence[Word], at: int) -> bool:
    """ "Bukan di gang 3 tapi di gang 5": the first is no place."""
    before = ["", "", *_words_before(words, at, 2)]
    return before[-1] == "bukan" or (before[-2:-1] == ["bukan"] and before[-1] in ("di", "ke", "depan", "yang"))


def is_from_elsewhere(words: Sequence[Word], at: int, beyond: bool = False) -> bool:
    """ "Dari Lampung", "mau pulang ke Tegal": where somebody comes from is not where they are.
    `beyond`: it is a place beyond the city."""
    before = [word.plain for word in words[max(0, at - 3) : at]]
    if not before:
        return False
    if is_denied(words, at) or (beyond and before[-1] in ("warga", "orang") and words[at].plain not in POINTERS):
        return True
    if words[at].plain == "di" and before[-2:-1] == ["dari"] and before[-1] in LANDMARKS:
        return True  # "dipecat dari pabrik di X"
    if before[-1] == "ke":
        return _is_on_the_way(words, at, before, beyond)
    if before[-1] == "dari":
        return _is_left(words, at, before, beyond)
    return _is_of_another_time(words, at, before, beyond)


def _is_on_the_way(words: Sequence[Word], at: int, before: Sequence[str], beyond: bool) -> bool:
    """Behind "ke": where they want to go, unless they have got there."""
    if not _LEAPT.isdisjoint(before):
        return False  # "mau nyebur ke Cisadane"
    if beyond and ("back" in before[-2:] or not _RIDES.isdisjoint(before[-2:])):
        return True  # "go back to surabaya", "cari angkot ke Sepatan"
    if "pulang" in before and not _BROUGHT.isdisjoint(before):
        return False  # "dibawa pulang ke X": there they are now
    if at > 3 and words[at - 4].plain in _DONE:
        return False  # "barusan anter nenek ke X"
    if beyond and "lapor" in before:
        return True  # "udah lapor ke Tangsel"
    if before[0] in ("saya", "kami"):
        return "pulang" in before or "mau" in before  # "saya anter ke X": there they wait
    if not _TAKEN.isdisjoint(before[:-1]):
        return words[at].plain != "arah"  # "dibawa ke arah TPU X": there they are looked for
    again = "lagi" in (*before, *(word.plain for word in words[at : at + 4]))
    return not again and not _HOMEWARD.isdisjoint(before[:-1])


def _is_left(words: Sequence[Word], at: int, before: Sequence[str], beyond: bool) -> bool:
    """Behind "dari": where they come from, unless it is where somebody was last or what is perceived from there."""
    if before[-2:-1] in (["dipecat"], ["pecat"], ["phk"], ["pensiun"], ["lulus"]):
        return True
    if is_lost_from(words, at):
        return False
    if (before[-2:-1] == ["kembali"] and "tidak" in before) or not _SENSED.isdisjoint(before):
        return False  # "belum balik dari X", "bau dari X"
    if not beyond and (words[at].plain in _OF_HERE or not _WENT.isdisjoint(_words_before(words, at, 8))):
        return False  # "laporan dari RT 4", "keluar rumah jam 4 dari Poris Gaga Baru"
    return words[at].plain not in _FOUND_THERE  # "pergi dari rumah sakit X"


def is_lost_from(words: Sequence[Word], at: int) -> bool:
    """Whether the words before a place say that somebody was lost there: "hilang dari Ciputat"."""
    before = _words_before(words, at, 2)
    return before[-1:] == ["dari"] and not _LOST.isdisjoint(before)


def _is_of_another_time(words: Sequence[Word], at: int, before: Sequence[str], beyond: bool) -> bool:
    """What they say of themselves, where they lived, or where their people are."""
    last = before[-1]
    if last == "ktp" and not _LACKING.isdisjoint(before):
        return False  # "ga ada KTP, deket ..."
    if beyond and (last in _SAYS or (last == "kata" and not _ASKED.isdisjoint(before))):
        return True  # "ditanya alamat bilangnya jogja terus"
    if last == "alamat" and "ktp" not in _words_before(words, at, 8):
        return False
    if last in _NOT_HERE | {"rsj"} or (last == "di" and before[-2:-1] and before[-2] in _NOT_HERE):
        return last != "orang"
    if words[at].plain != "di":
        return False
    if not _LIVED.isdisjoint(before) and not _FORMERLY.isdisjoint(before):
        return True  # "dirawat dulu di X", "pernah dirawat di X"
    return last in _KIN_ELSEWHERE and "punya" in before and "tidak" not in before  # "punya anak di X"
