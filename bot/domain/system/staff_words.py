"""Commands that people of the team mean when they write without one: "rekap hari ini", "siapa yang jaga". Pure."""

import re

from bot.reading.normal import Normal

MOST = 3  # that are proposed
LONGEST = 12  # words: what is longer tells of something
_COMMANDS = {
    "rekap": "rekap rekapan statistik angka jumlah harian bulanan mingguan laporan+hari laporan+bulan data",
    "ekspor": "excel ekspor export xlsx spreadsheet data+bulan unduh download",
    "langganan": "langganan berlangganan otomatis rekap+otomatis",
    "jaga": "jaga piket shift sif giliran tukar cuti lembur bertugas tugas+malam",
    "jadwal": "jadwal pengingat tenggat agenda",
    "antre": "antre antri antrian antrean menunggu laporan+baru belum+ambil belum+diambil belum+tangan laporan+masuk",
    "tiketku": "tiket+saya tiketku pegang saya+pegang tugas+saya kasus+saya",
    "tiket": "tiket laporan+nomor",
    "hunian": "hunian penghuni kapasitas kamar penuh+rps isi+rps",
    "orang": "klien pasien penghuni+baru orang+kasus",
    "surat": "surat berkas ba dokumen formulir",
    "register": "register buku+register mr+x",
    "temukan": "temukan cari+catatan cari+nama lacak",
    "cocok": "cocok pencocokan keluarga+cocok",
    "undang": "undang tambah+petugas tambah+operator tambah+supervisor tambah+admin anggota+baru akun+baru",
    "kalender": "kalender ical google+calendar",
    "wilayah": "wilayah kelurahan+saya kecamatan+saya daerah+saya",
    "kelurahan": "ganti+kelurahan ubah+kelurahan",
    "pertanyaan": "pertanyaan pertanyaan+warga",
    "bantuan": "help menu bantuan panduan perintah fitur cara+pakai command",
}
_TABLE = {command: [set(one.split("+")) for one in words.split()] for command, words in _COMMANDS.items()}


# "Tolong kirim data odgj kelurahan cipondoh": of whom and where, and no report all the same.
_WANTS_DATA = re.compile(
    r" (?:kirim|kirimkan|minta|mau|ingin|lihat|tampilkan|tampilin|buka|cek|butuh|perlu|kasih|bagi|siapkan|siapin) "
    r"(?:\S+ ){0,2}(?:data|rekap|rekapan|statistik|angka|jumlah|daftar|excel|laporan (?:bulan|minggu|hari|tahun)\S*) "
)


_TAKES = "cabut|hapus|matikan|nonaktif\\w*|blokir|putus(?:kan)?|keluarkan|keluarin|kick|copot|pecat|revoke|remove|block"
_TAKEN = "akses|hak|peran|akun|hp|dari (?:tim|grup|petugas|daftar|bot)|access|account|role|from the team"
_LOST = "hilang|ilang|dicuri|kecurian|dijambret|dicopet|raib|lost|stolen"
_REMOVES = re.compile(
    rf"\b(?:{_TAKES})\b(?:\W+\w+){{0,4}}?\W+(?:{_TAKEN})(?:nya)?\b"
    rf"|\b(?:hp|hape|handphone|ponsel|phone)(?:nya)?(?:\W+\w+){{0,2}}?\W+(?:{_LOST})\b"
    r"|^\W*(?:tolong )?(?:copot|pecat|kick)\W+\w+(?:\W+\w+)?\W*$",
    re.IGNORECASE,
)
_HOME = frozenset(("pulang", "kembali", "off", "istirahat", "pamit", "libur", "cuti", "lelah", "capek", "cape"))
_BESIDE_HOME = frozenset(
    """saya mau ingin izin ijin dulu duluan ya pak ibu kak bang mas mbak ndan komandan sudah sekarang shift sif jaga
    selesai hari ini besok kerja tugas dari boleh minta lagi siap semua teman aja saja deh nih maaf malam pagi siang
    sore""".split()
)


def removes_member(text: str) -> bool:
    """Whether somebody of the team is to lose their access: "cabut akses budi", "hp rina hilang"."""
    return len(text.split()) <= LONGEST and _REMOVES.search(text) is not None


def goes_home(words: Normal) -> bool:
    """Whether somebody at work says that they stop for now ("saya mau pulang"), and nothing else; said by a stranger it
    is somebody far from home."""
    return len(words.plain) <= LONGEST and words.is_only(_HOME, _BESIDE_HOME)


# "Bikin laporan baru": one's own, and no look at what came in ("buat" is read as "untuk").
_REPORTS = re.compile(r" (?:untuk|bikin|tulis|input) (?:\S+ )?laporan | mau lapor(?:an)? ")


def wants_data(words: Normal) -> bool:
    """Whether data are asked for, of whatever person or place."""
    return len(words.plain) <= LONGEST and _WANTS_DATA.search(words.line) is not None


def commands_meant(words: Normal) -> tuple[str, ...]:
    """The commands whose words are among these: the most words first, at most MOST. Which of them the writer has is for
    whoever shows them."""
    if len(words.plain) > LONGEST or _REPORTS.search(words.line):
        return ()
    said = words.bag | {word.typed for word in words.words}
    scores = {
        command: max((len(one) for one in wanted if one <= said), default=0) for command, wanted in _TABLE.items()
    }
    found = sorted((command for command, score in scores.items() if score), key=lambda one: -scores[one])
    return tuple(found[:MOST])
