"""Whether somebody asks that nobody learns of them: not to be named, told of or called, or that others see what stands
on their telephone. It is no withdrawal, and no answer to another question."""

import re

from bot.reading.normal import normal

SILENCE, TRACES = "silence", "traces"
LONGEST = 14  # words
_NOT = r"(?:jangan|tidak usah|tidak mau|tidak perlu|tanpa|mohon tidak)"
_OTHERS = r"(?:suami|istri|bapak|ayah|ibu|mama|papa|anak|kakak|adik|keluarga|orang tua|tetangga|pacar|mantan|orang|dia)"
_SILENCE = re.compile(
    rf" {_NOT} (?:\S+ ){{0,2}}(?:kata|bilang|bilangin|(?:di)?(?:kasih|beri) tahu|cerita|ceritakan|tahu"
    r"|sebut|disebut|sebutkan|sebutin|ketauan|ketahuan|telepon|ditelepon|hubungi|dihubungi|hubung|sebar|disebar|sebarkan"
    r"|sebarin)(?= )"
    r"| (?:rahasiakan|rahasiain|dirahasiakan|dirahasiain) (?:\S+ ){0,2}(?:nama|identitas|saya)(?= )"
    r"| nama saya (?:jangan|tidak usah|dirahasiakan|rahasiakan)(?= )"
)
_TRACES = re.compile(
    rf" {_NOT} (?:\S+ ){{0,2}}(?:notif\S*|pemberitahuan)(?= )"
    r"| (?:hapus|dihapus|hapusin|hilangin|bersihin) (?:\S+ ){0,2}(?:chat|pesan|riwayat|percakapan|obrolan|wa)(?= )"
    rf"| (?:hp|chat|wa|pesan|telepon) (?:\S+ ){{0,3}}(?:periksa|diperiksa|cek|dicek|baca|dibaca|lihat|dilihat|pegang"
    rf"|dipegang|buka|dibuka|dipantau|disadap)(?: \S+){{0,2}} {_OTHERS}(?= )"
)
_OF_THEM = re.compile(r" (?:saya|aku|kami|siapa) ")
# "Jangan telepon nanti ketauan", "chat aja jangan telepon", "jangan telepon dulu": whoever writes is not to be called.
_NOT_CALLED = re.compile(
    r" (?:jangan|tidak usah) (?:di ?)?(?:telepon|hubung|hubungi)"
    r"(?: (?:dulu|ya|pak|nanti|soalnya|takut|biar|karena)){1,3}"
    r" (?:\S+ ){0,3}(?:ketauan|ketahuan|dengar|tahu|marah|amuk|pukul|curiga|bangun)(?= )"
    r"| (?:chat|wa|pesan|tulis|ketik) (?:aja|saja) (?:\S+ ){0,2}(?:jangan|tidak usah) (?:di ?)?telepon(?= )"
    r"|^ (?:(?:tolong|mohon|pak|kak|kakak) )*jangan (?:di ?)?(?:telepon|hubungi)(?: (?:dulu|ya|pak|dong|kakak))* $"
)


def asks_discretion(text: str) -> str:
    """SILENCE where a short message asks not to be named, told of or called; TRACES where it is about what others see
    on the telephone; "" where it says neither."""
    words = normal(text)
    if len(words.plain) > LONGEST:
        return ""
    line = words.unmarked
    if _TRACES.search(line):
        return TRACES
    # "Ayahku" is read as "bapak": whose it is stands in the typed word.
    own = _OF_THEM.search(line) or any(word.typed.endswith("ku") for word in words.words)
    return SILENCE if (own and _SILENCE.search(line)) or _NOT_CALLED.search(line) else ""
