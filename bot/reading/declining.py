"""Whether somebody would rather not answer: "ga usah", "nanti aja", "ga bisa foto, takut", "hp rusak"."""

from bot.reading.areas import word_set
from bot.reading.normal import normal

LONGEST = 7  # words
# Says by itself that there will be no answer; the others say why, or of what.
_DECLINES = word_set(
    """tidak tak gausah usah ogah jangan nanti ntar belum lewati lewat lewatin skip males malas kosong kosongin rusak
    mati habis lowbat gelap hujan takut malu susah sulit emoh moh teu ora"""
)
_REST = word_set(
    """usah perlu mau bisa ada punya dulu aja saja deh dong ya pak bu ibu kak min bapak mas mbak bang om saya aku sini
    foto gambar video kamera poto fotonya hp ponsel batre baterai baterainya kuota pulsa nomor nomornya telepon wa
    kontak patokan patokannya alamat keluarga orangnya orang dia karena soalnya sudah lagi masih sekarang ini itu
    makasih terima kasih maaf tahu banget kok nih dikasih kirim di tempat jauh sempat berani tega boleh juga
    penelepon pelapor apa apa2 dan atau karna gapapa gpp"""
)


def declines(text: str) -> bool:
    """Whether a short message says no more than that its writer does not answer this question."""
    words = normal(text)
    return len(words.plain) <= LONGEST and not any(ch.isdigit() for ch in text) and words.is_only(_DECLINES, _REST)
