"""Whether somebody who fills in a search asks where the person is, or who knows it: everybody gets one and the same
answer (SOP 9). Pure."""

import re

from bot.reading.normal import Normal, normal

LONGEST = 16  # words
_PLACES = r"(?:rumah singgah\S*|rps|panti\S*|rsud|rsj|dinsos)"
_THEY = r"(?:dia|beliau|istri|suami|anak|ibu|bapak|adik|kakak|orang|orangnya|mereka|sekarang)"
_ASKS_AFTER = re.compile(
    rf" {_THEY} (?:saya )?(?:\S+ )?(?:di )?(?:mana|dimana|kemana)(?= )"
    rf"| (?:di |ke )?(?:mana|dimana|kemana) {_THEY}(?= )"
    r"| (?:dibawa|bawa|dirawat|ditaruh|taruh|disimpan) (?:ke |di )?(?:mana|dimana|kemana)(?= )"
    r"| (?:dikasih|kasih|beri|diberi) tahu (?:aja |saja |dong |ke |alamat|kelurahan|tempat|di|mana|tidak|\. )"
    r"| (?:minta|mau|boleh|lihat) (?:\S+ )?(?:alamat|nomor petugas|foto)(?= )"
    r"| (?:mana|apa) (?:\S+ )?alamat(?= )| alamat (?:\S+ )?(?:mana|apa)(?= )"
    r"| siapa (?:yang )?(?:ketemu|temu|lapor|jemput|bawa|antar|rawat|urus|tangani)(?= )"
    rf"| itu {_THEY} saya ya (?:\. )?$"
    rf"| ada (?:\S+ )?(?:tidak )?di {_PLACES}(?= )"
    rf"| (?:titip|dititip\S*|inap|tinggal) (?:\S+ )?di {_PLACES} (?:yang )?(?:mana|apa)(?= )"
    rf"| alamat {_PLACES}(?= )| {_PLACES} (?:nya )?(?:yang )?(?:mana|dimana)(?= )"
    r"| keberadaan (?:ibu|bapak|anak|istri|suami|adik|kakak|saudara|orang|beliau|dia)\S*(?= )"
    r"| (?:daftar|data|nama\S*) (?:\S+ )?(?:penghuni|pasien|klien|orang terlantar)(?= )"
    r"| (?:dinsos|trc|petugas|tim|satpol|ambulans) (?:\S+ )?(?:bawa|jemput|angkut|titip) (?:\S+ ){0,4}"
    r"(?:ke )?(?:mana|kemana)(?= )"
    r"|^ (?:(?:berarti|jadi) (?:benar|betul|iya)(?: kan| ya)?|(?:benar|betul) kan) (?:\. )?$"
)
# What answers where they were seen last.
_SEEN = re.compile(r" (?:terakhir|akhir|lihat|terlihat|hilang) ")


# Whoever says that they come for an office, a paper or a firm.
_OFFICIAL = re.compile(
    r" (?:saya|kami|dengan) (?:\S+ ){0,3}(?:bripka|brigadir|briptu|bripda|aipda|aiptu|ipda|iptu|akp|polisi|polsek|"
    r"polres|polda|perawat|bidan|dokter|dr|suster|rsud|rsj|rs|puskesmas|petugas|pegawai|staf|satpol|kurir|ojol|pengacara|kuasa|"
    r"wartawan|reporter|jurnalis|lsm|kejaksaan|pengadilan|babinsa|tni|dinsos|kemensos)(?= )"
)
# Such a one who has somebody to bring.
_BRINGS = re.compile(
    r" ada (?!di |info|data|kabar|berapa|tidak )"
    r"| (?:mau|ingin|akan|harus|bisa) (?:\S+ ){0,2}(?:di)?(?:antar|serah\S*|bawa|titip) (?!paket|barang|surat|kiriman)"
)


_PRESS = re.compile(
    r" (?:konfirmasi(?! laporan| tiket| nomor)|klarifikasi|wawancara|interview|liput\S*|peliputan"
    r"|narasumber|pemberitaan|diberitakan|rilis) "
)
_OF_PRESS = re.compile(
    r" (?:saya|kami|dengan|dari) (?:\S+ ){0,4}"
    r"(?:dari|wartawan|reporter|jurnalis|media|redaksi|koran|radio|tv|majalah)(?= )"
)


def asks_for_press(text: str) -> bool:
    """Whether somebody says that they come from a paper and want a word on a case: that is the office's to give."""
    words = normal(text)
    if len(words.plain) > 2 * LONGEST or _BRINGS.search(words.line):
        return False
    return _PRESS.search(words.line) is not None and _OF_PRESS.search(words.line) is not None


def asks_officially(text: str) -> bool:
    """Whether somebody who says that they come for an office, a paper or a firm asks where one of those is whom the
    team met, or who they are. By chat nobody can tell whether that is so."""
    words = normal(text)
    if len(words.plain) > 2 * LONGEST or _BRINGS.search(words.line):
        return False
    return _OFFICIAL.search(words.line) is not None and _asks(words)


def asks_after(text: str) -> bool:
    """Whether a short message asks where somebody is, or who found or keeps them; not where they were seen last."""
    words = normal(text)
    return len(words.plain) <= LONGEST and _asks(words)


def _asks(words: Normal) -> bool:
    return _SEEN.search(words.line) is None and _ASKS_AFTER.search(words.line) is not None
