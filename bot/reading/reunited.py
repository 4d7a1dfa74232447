"""Whether a relative says that whoever was looked for is back: "alhamdulillah udah ketemu", "bapak udah di rumah".
In doubt it is an answer to what was asked."""

import re

from bot.reading.areas import word_set
from bot.reading.danger import read_danger
from bot.reading.normal import normal

LONGEST = 14  # words
_BACK = re.compile(
    r" (?:sudah|akhirnya|barusan|baru|alhamdulillah|syukur|puji tuhan|ternyata) (?:\S+ ){0,3}?"
    r"(?:ketemu|temu|ditemukan|ditemuin|diketemukan|ketemunya|pulang|kembali|balik|dipulangkan|(?:ada )?di rumah)(?= )"
)
_CALLED_OFF = re.compile(r" tidak (?:jadi|usah|perlu)(?= )")
# Not yet, once upon a time, or gone again; "sudah dicari", "sudah pulang sekolah" tells how somebody was lost.
_NOT_SO = word_set(
    """belum tidak tak gak ga bukan jangan kapan kalau jika semoga mudah2an mohon tolong cari dicari mencari nyari
    hilang menghilang pergi lagi terakhir lapor laporan sekolah kerja kantor pasar pengajian hari minggu bulan
    tahun lalu biasanya meninggal wafat mati mayat jenazah tapi tetapi namun seperti mirip makam kubur"""
)
_ALL = word_set(
    """sudah akhirnya barusan baru alhamdulillah syukur puji tuhan ternyata ketemu temu ditemukan ditemuin diketemukan
    pulang kembali balik dipulangkan rumah di ada sampai ke sendiri selamat sehat aman dengan dalam keadaan oleh sama
    tadi ini itu orang orangnya dia beliau bapak ibu pak bu ayah mama papa emak kakek nenek anak adik kakak abang suami
    istri om tante paman bibi keluarga saudara saya kami kita nya ya kok deh makasih terima kasih banyak semua sekali
    bantuannya bantuan bantu kak min bang mas mbak petugas tim atas maaf jadi batal batalkan aja saja sekarang lillah
    yang sepupu mertua keponakan cucu tetangga allah hamdulillah wa"""
)


def says_found(text: str) -> bool | None:
    """True where a short message says that whoever was missing is back, and nothing else; None where it says so
    among other words, so that it is better asked; False where it does not."""
    words = normal(text)
    line = words.unmarked
    line = _CALLED_OFF.sub(" ", line)
    said = line.split()
    if "?" in text or len(said) > LONGEST or not _NOT_SO.isdisjoint(said) or not _BACK.search(line):
        return False
    if read_danger(words):
        return False
    return True if _ALL.issuperset(said) else None
