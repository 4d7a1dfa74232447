"""Whether words may be the answer to "which period?" or "at what time?", or are about something else. Pure."""

import re

from bot.reading.almanac import MONTHS, PARTS, WEEKDAYS, ZONES

_OF_TIME = frozenset(
    """hari hri hr minggu mgg mgu pekan bulan bln bl tahun taun thn th triwulan triwulanan kuartal kwartal quarter tw
    semester smt sem trimester kemarin kemaren kmrn kmaren besok lusa today yesterday tomorrow day days week weeks month
    months year years jam jm pukul pkl tengah setengah menit noon midnight sejak since mulai terakhir depan sekarang
    satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas""".split()
)
_BESIDE = frozenset(
    """dari sampai hingga sd s d ke until to from the last this ini itu lalu yang yg tanggal tgl tgal periode laporan
    data ekspor excel rekap minta tolong mau saja aja dong ya pak bu kak tiap setiap every at di pada lewat kurang
    pertama kedua ketiga keempat q i ii iii iv dan and of coba kirim kirimkan""".split()
)
_KNOWN = _OF_TIME | _BESIDE | MONTHS.keys() | PARTS.keys() | WEEKDAYS.keys() | ZONES.keys()
_TIMES = _KNOWN - _BESIDE


def may_be_time(text: str) -> bool:
    """Whether it may name a period or an hour: it has a word of time, or a figure and no other word; one word that
    nobody knows may be a slip."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    strange = sum(word not in _KNOWN for word in words)
    named = any(word in _TIMES for word in words)
    return strange <= (1 if named else 0) and (named or any(ch.isdigit() for ch in text) or not words)
