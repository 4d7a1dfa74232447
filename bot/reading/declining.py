"""Whether somebody would rather not answer: "ga usah", "nanti aja", "ga bisa foto, takut", "hp rusak"."""

import re

from bot.reading.areas import ADDRESSED, word_set
from bot.reading.danger import read_danger
from bot.reading.normal import Normal, normal

LONGEST = 7  # words
_FIGURE = re.compile(r"\b\d|\d\d")  # "ciri2" has none
# Says by itself that there will be no answer; the others say why, or of what.
_DECLINES = word_set(
    """tidak tak gausah usah ogah jangan nanti ntar belum lewati lewat lewatin skip males malas kosong kosongin kurang
    lupa entah gelap hujan takut malu susah sulit emoh moh teu ora"""
)
# Said of a telephone; of somebody they are their condition.
_BROKEN = word_set("rusak mati habis lowbat")
_DEVICES = word_set("hp ponsel batre baterai baterainya kuota pulsa kamera nomor nomornya wa")
_THEM = word_set("orang orangnya dia keluarga")
_MISSING = word_set("ada")
_REST = ADDRESSED | word_set(
    """usah perlu mau bisa ada punya dulu aja saja saya aku sini
    foto gambar video kamera poto fotonya hp ponsel batre baterai baterainya kuota pulsa nomor nomornya telepon wa
    kontak patokan patokannya alamat keluarga orangnya orang dia karena soalnya sudah lagi masih sekarang ini itu
    makasih terima kasih maaf tahu banget kok nih dikasih kirim di tempat jauh sempat berani tega boleh juga
    nya penelepon pelapor apa apa2 dan atau karna gapapa gpp ingat inget hafal apal tinggi tingginya umur
    umurnya usia usianya hari harinya tanggal tanggalnya pakaian pakaiannya baju bajunya nama namanya pasti
    pastinya berapa persis ciri cirinya khusus ketahuan ketauan"""
)


def declines(text: str) -> bool:
    """Whether a short message says no more than that its writer does not answer this question."""
    words = normal(text)
    if len(words.plain) > LONGEST or _FIGURE.search(text):
        return False
    broken = _BROKEN if not _DEVICES.isdisjoint(words.plain) else frozenset()
    return words.is_only(_DECLINES | broken, _REST) and not _tells_of_them(words)


_OFFERED = word_set(
    "foto gambar video kamera poto nomor nomornya telepon kontak patokan patokannya tambah ciri cirinya"
)


def adds_nothing(text: str) -> bool:
    """Whether it says of what is offered that there is none of it: "ga ada nomor", "ga usah foto"."""
    return not _OFFERED.isdisjoint(normal(text).plain) and declines(text)


def _tells_of_them(words: Normal) -> bool:
    """Of somebody's state, and not of the answer: "orangnya sudah mati", "orangnya sudah tidak ada"."""
    away = not _MISSING.isdisjoint(words.plain) and not _THEM.isdisjoint(words.plain)
    return away or bool(read_danger(words))
