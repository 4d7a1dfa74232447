"""What the figures are called, in Indonesian as the papers are, and what each of them means: the sheet "Kamus"."""

from collections.abc import Mapping

from bot.domain.figures.figures import Reached, Result
from bot.domain.ticket.table import STATES

CHANNELS: Mapping[str, str] = {
    "telegram": "Telegram",
    "telephone": "Telepon",
    "whatsapp": "WhatsApp",
    "laksa": "LAKSA",
    "112": "112",
    "sp4n_lapor": "SP4N-LAPOR!",
    "walk_in": "Datang langsung",
    "patrol": "Patroli",
    "satpol_pp": "Satpol PP",
    "tangerang_live": "Tangerang LIVE",
    "open311": "Sistem lain (Open311)",
}
STATE_WORDS: Mapping[str, str] = {str(state): row.sheet for state, row in STATES.items()}
RESULTS: Mapping[Result, str] = {
    Result.BROUGHT: "Ditangani sampai selesai",
    Result.NOT_FOUND: "Tidak ditemukan",
    Result.HELP_REFUSED: "Menolak bantuan",
    Result.OUT_OF_SCOPE: "Bukan kewenangan",
    Result.FALSE_REPORT: "Laporan palsu",
    Result.DUPLICATE: "Digabung dengan laporan lain",
    Result.OPEN: "Masih berjalan",
}
NO_PLACE = "tempat yang tidak lagi terdaftar"
STEPS: Mapping[Reached, str] = {
    Reached.CARD: "Lapor → sampai ke tim",
    Reached.CLAIM: "Lapor → diambil",
    Reached.SCENE: "Lapor → tiba di lokasi",
    Reached.DONE: "Lapor → selesai",
}
LIFE: Mapping[str, str] = {"alive": "Dalam penanganan", "dead": "Meninggal, dalam proses", "ended": "Kasus selesai"}
ENDS: Mapping[str, str] = {
    "family": "Kembali ke keluarga",
    "origin": "Diserahkan ke dinas sosial daerah asal",
    "panti": "Dirujuk ke panti",
    "own_wish": "Pulang atas keinginan sendiri",
    "body_to_family": "Jenazah diserahkan ke keluarga",
    "buried": "Dimakamkan",
    "dead": "Meninggal, belum dimakamkan",  # no end yet
}
GUESSED = "Kelurahan perkiraan"
NO_AREA, NO_SHIFT = "Wilayah belum diketahui", "Di luar jadwal jaga"
YES, NO = "ya", "tidak"

# Term → meaning, unit: every figure and every column of numbers in the sheets (tests/figures holds it).
DICTIONARY: Mapping[str, tuple[str, str]] = {
    "Masuk": (
        "Laporan yang dibuka dalam periode ini, dari semua kanal, juga yang kemudian digabung atau ternyata palsu.",
        "laporan",
    ),
    "Darurat": ("Laporan masuk yang mengandung tanda bahaya: luka, mengancam, anak, atau jenazah.", "laporan"),
    "Selesai": (
        "Laporan yang ditutup sebagai selesai dalam periode ini dan belum dibuka lagi; boleh masuk sebelumnya.",
        "laporan",
    ),
    "Dinyatakan tidak ditemukan": ("Laporan yang dalam periode ini dinyatakan tidak ditemukan di lokasi.", "laporan"),
    "Dibuka lagi": ("Laporan selesai yang dalam periode ini dibuka lagi oleh pelapor.", "laporan"),
    "Pernah diambil": ("Laporan masuk periode ini yang pernah diambil petugas.", "laporan"),
    "Pernah selesai": ("Laporan masuk periode ini yang pernah selesai.", "laporan"),
    "Pernah tidak ditemukan": (
        "Laporan masuk periode ini yang pernah diambil dan pernah dinyatakan tidak ditemukan, kapan pun.",
        "laporan",
    ),
    "% tidak ditemukan": ("Pernah tidak ditemukan dibagi pernah diambil; kosong bila kurang dari lima.", "persen"),
    "Pernah dibuka lagi": (
        "Laporan masuk periode ini yang pernah selesai dan pernah dibuka lagi, kapan pun.",
        "laporan",
    ),
    "% dibuka lagi": ("Pernah dibuka lagi dibagi pernah selesai; kosong bila kurang dari lima.", "persen"),
    "Lapor → sampai ke tim": ("Dari laporan masuk sampai kartunya tiba di grup tim.", "menit"),
    "Lapor → diambil": ("Dari laporan masuk sampai pertama kali ada petugas yang mengambil.", "menit"),
    "Lapor → tiba di lokasi": ("Dari laporan masuk sampai petugas pertama kali tiba di lokasi, tanpa jeda.", "menit"),
    "Lapor → selesai": ("Dari laporan masuk sampai pertama kali selesai, tanpa jeda.", "menit"),
    "Jeda": (
        "Waktu menunggu cek ulang setelah orangnya tidak ditemukan atau menolak bantuan; tidak ikut dihitung.",
        "menit",
    ),
    "Laporan": ("Banyaknya laporan yang sudah sampai di langkah ini; median dan lainnya dihitung darinya.", "laporan"),
    GUESSED: ("Laporan yang kelurahannya hanya yang terdekat dari pin; belum ditetapkan siapa pun.", "laporan"),
    "Median": ("Separuh laporan tidak lebih lama dari angka ini.", "menit"),
    "9 dari 10": ("Sembilan dari sepuluh laporan tidak lebih lama dari angka ini (persentil ke-90).", "menit"),
    "Terlama": ("Laporan yang paling lama.", "menit"),
    "Median diambil": ("Median Lapor → diambil.", "menit"),
    "Median tiba": ("Median Lapor → tiba di lokasi.", "menit"),
    "Median selesai": ("Median Lapor → selesai.", "menit"),
    "Menit": ("Menit utuh; menit yang sudah berjalan dihitung.", "menit"),
    "Bagian": ("Dibagi semua laporan masuk periode ini.", "persen"),
    "Sebelumnya": ("Periode sebelumnya yang sama panjang, atau bulan atau tahun sebelumnya.", ""),
    "Giliran jaga": ("Giliran jaga saat laporan masuk.", ""),
    "Hasil": ("Keadaan laporan saat berkas ini dibuat.", ""),
    "Orang": ("Orang yang ditemukan dalam periode ini, juga yang tidak boleh diungkap.", "orang"),
    "Bagian orang": ("Dibagi semua orang yang ditemukan dalam periode ini; kosong bila kurang dari lima.", "persen"),
    "Kelompok usia": (
        "Menurut tengah perkiraan petugas; yang tidak boleh diungkap terhitung tidak diketahui.",
        "tahun",
    ),
    "Usia dari": ("Perkiraan petugas, paling muda.", "tahun"),
    "Usia sampai": ("Perkiraan petugas, paling tua.", "tahun"),
    "Sebutan": ('Mr X atau Mrs X dengan nomor tahun itu, atau "nama diketahui".', ""),
}
