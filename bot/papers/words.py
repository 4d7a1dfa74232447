"""How papers say dates, numbers and codes: formal Indonesian. Papers are Indonesian only, whatever language a reader of
the bot has chosen: they go to Indonesian offices."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from importlib import import_module
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.case.casefile import Certainty, Markers, ReceivedLetter, Sex, Signatory
from bot.domain.ticket.steps import REASON_MARK

LOCALE = "id_ID"
OLDEST = 110  # years: an age up to here has no upper end
NO_AGE = "tidak diketahui"
_CODE = re.compile(r"[a-z0-9_]+")
_ZONES = {25_200: "WIB", 28_800: "WITA", 32_400: "WIT"}  # seconds east of Greenwich
_ONES = (
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
)  # fmt: skip
SEX: Mapping[Sex, str] = {Sex.MALE: "Laki-laki", Sex.FEMALE: "Perempuan"}
CARE: Mapping[str, str] = {
    "washed": "dimandikan",
    "shrouded": "dikafani",
    "prayed": "dibacakan doa sesuai agamanya",
}
PRAYED_ISLAM = "disalatkan"
CASES: Mapping[str, str] = {
    "ot": "Orang terlantar",
    "lansia": "Lansia terlantar",
    "anak": "Anak/bayi terlantar",
    "odgj": "ODGJ",
    "odgj_amuk": "ODGJ gaduh gelisah",
    "odgj_keluarga": "ODGJ bersama keluarga",
    "bekal": "Kehabisan bekal di perjalanan",
    "jenazah": "Penemuan orang meninggal",
    "lainnya": "Lainnya",
}
# How a paper calls what stands in it, or is missing.
LABELS: Mapping[str, str] = {
    "age": "perkiraan usia",
    "answer_due": "batas waktu jawaban",
    "burial_office": "instansi pemakaman yang dituju",
    "burial_officers": "petugas pemakaman",
    "burial_opening": "waktu pemakaman",
    "burial_witnesses": "saksi pemakaman",
    "care": "tata cara pengurusan jenazah",
    "case_code": "nomor kasus",
    "cemetery": "TPU",
    "death_certificate": "surat keterangan kematian",
    "died_at": "waktu meninggal",
    "found_at": "waktu ditemukan",
    "found_condition": "kondisi saat ditemukan",
    "found_where": "tempat ditemukan",
    "giver_name": "nama yang menyerahkan",
    "giver_office": "instansi yang menyerahkan",
    "grave": "blok/petak makam",
    "handover_belongings": "barang milik yang diserahkan",
    "handover_condition": "kondisi jenazah",
    "handover_opening": "waktu serah terima",
    "handover_place": "tempat serah terima",
    "height": "tinggi badan",
    "hospital_handover": "berita acara serah terima dari rumah sakit",
    "kind": "jenis kasus",
    "letter_date": "tanggal surat",
    "name": "nama/sebutan",
    "number": "nomor surat",
    "police_letter": "surat kepolisian",
    "police_office": "kantor kepolisian yang dituju",
    "receiver_name": "nama yang menerima",
    "referral_condition": "kondisi saat ini",
    "referral_needs": "kebutuhan layanan",
    "referral_reason": "alasan rujukan",
    "referral_to": "tujuan rujukan",
    "register_number": "nomor register pemakaman",
    "religion": "agama",
    "religion_basis": "dasar penetapan agama",
    "religion_by": "pejabat yang menetapkan agama",
    "reported_at": "waktu laporan",
    "responder": "petugas",
    "search_efforts": "upaya penelusuran keluarga",
    "search_from": "awal masa tunggu",
    "search_result": "hasil penelusuran keluarga",
    "search_until": "akhir masa tunggu",
    "sex": "jenis kelamin",
    "signer_name": "nama penanda tangan",
    "signer_number": "NIP penanda tangan",
    "signer_title": "jabatan penanda tangan",
    "wanted_at": "waktu pemakaman yang dimohon",
}
# What a case report says of each kind of event that it tells.
EVENTS: Mapping[str, str] = {
    "ticket.open": "Laporan diterima",
    "ticket.claim": "Laporan diambil petugas",
    "ticket.depart": "Petugas menuju lokasi",
    "ticket.arrive": "Petugas tiba di lokasi",
    "ticket.handle": "Ditangani di lokasi",
    "ticket.not_found": "Orang yang dilaporkan tidak ditemukan di lokasi",
    "ticket.help_refused": "Yang bersangkutan menolak bantuan",
    "ticket.reopen": "Laporan dibuka kembali",
    "ticket.finish": "Laporan selesai",
    "person.recorded": "Data orang dicatat",
    "person.named": "Identitas diketahui",
    "person.intake": "Diterima di",
    "person.move": "Dipindahkan ke",
    "person.discharge": "Meninggalkan tempat penampungan",
    "person.health": "Pemeriksaan kesehatan setelah penerimaan",
    "person.referred": "Dirujuk",
    "person.referral_answered": "Rujukan dijawab",
    "person.ended": "Kasus berakhir:",
    "person.reopened": "Akhir kasus dibatalkan:",
    "death.recorded": "Kematian dicatat",
    "death.handed_over": "Jenazah diserahkan kepolisian",
    "death.search_ended": "Masa tunggu penelusuran keluarga berakhir",
    "death.family": "Keluarga ditemukan",
    "death.override": "Pimpinan memutuskan pengecualian",
    "death.religion": "Agama ditetapkan",
    "letter.requested": "Surat diminta:",
    "letter.received": "Surat diterima:",
    "burial.confirmed": "Pemakaman dicatat dalam register",
    "burial.annulled": "Pemakaman dalam register dibatalkan",
    "register.entry": "Temuan susulan dicatat dalam register:",
}
WHICH: Mapping[str, str] = {
    "police": "surat kepolisian",
    "certificate": "surat keterangan kematian",
    "handover": "berita acara serah terima jenazah",
    "identified": "teridentifikasi",
    "moved": "makam dipindahkan",
    "note": "catatan",
}
OUTCOMES: Mapping[str, str] = {
    "family": "kembali ke keluarga",
    "origin": "dipulangkan ke daerah asal",
    "panti": "dirujuk ke panti",
    "own_wish": "pulang atas permintaan sendiri",
    "body_to_family": "jenazah diserahkan kepada keluarga",
    "buried": "dimakamkan",
}
REASONS: Mapping[str, str] = {
    "sick": "sakit",
    "well": "sudah sehat",
    "space": "tempat penuh",
    "transfer": "dipindahkan sesuai kebutuhan",
}
LATER: Mapping[str, str] = {
    "identified": "teridentifikasi",
    "moved": "makam dipindahkan",
    "note": "catatan",
    "annulled": "DIBATALKAN",
}
SUB_TYPES: Mapping[str, str] = {
    "rekomendasi": "surat rekomendasi",
    "keterangan": "surat keterangan",
    "permohonan": "surat permohonan pemakaman",
    "penyerahan": "surat penyerahan jenazah",
}


def case_kind(code: str, *, guessed: bool) -> str | None:
    """A jenis in words; `guessed`: nobody chose it, and no words named it. None for an unknown one."""
    said = CASES.get(code)
    return f"{said} (perkiraan)" if said and guessed else said


def local(instant: int, zone: ZoneInfo) -> datetime:
    """UTC milliseconds as a date and time of the city."""
    return datetime.fromtimestamp(instant // 1_000, zone)


def spelled(number: int) -> str:
    """A number in words: 12 → "dua belas", 2023 → "dua ribu dua puluh tiga". From 0 to 999,999."""
    if number < 12:
        return _ONES[number]
    for unit, name in ((1_000, "ribu"), (100, "ratus"), (10, "puluh")):
        if unit == 10 and number < 20:
            return f"{_ONES[number - 10]} belas"
        if number >= unit:
            many, rest = divmod(number, unit)
            # "seribu", "seratus"; "sepuluh" stands among the ones.
            head = f"se{name}" if many == 1 else f"{spelled(many)} {name}"
            return f"{head} {spelled(rest)}" if rest else head
    raise ValueError(number)


def written(day: date, form: str) -> str:
    """A date in the words of `form` (Unicode's patterns: "EEEE, d MMMM y"). Babel is loaded with the first."""
    return str(_babel().format_date(day, form, locale=LOCALE))


@cache
def _babel() -> Any:
    return import_module("babel.dates")


def long_date(day: date) -> str:
    """9 Juli 2023."""
    return written(day, "d MMMM y")


def iso_date(text: str) -> str:
    """The same of "2023-07-09"; what is no such date stays as it was written."""
    try:
        return long_date(date.fromisoformat(text))
    except ValueError:
        return text


def clock_time(at: datetime) -> str:
    """08.50 WIB: Indonesians part hours and minutes by a point."""
    offset = at.utcoffset()
    zone = _ZONES.get(int(offset.total_seconds()) if offset else 0, at.tzname() or "")
    return f"{at.hour:02}.{at.minute:02} {zone}".strip()


def day(instant: int, zone: ZoneInfo) -> str:
    """The date of an instant (UTC ms) in the city."""
    return long_date(local(instant, zone).date())


def moment(instant: int, zone: ZoneInfo) -> str:
    """Rabu, 28 Juni 2023 pukul 08.50 WIB."""
    at = local(instant, zone)
    return f"{written(at.date(), 'EEEE, d MMMM y')} pukul {clock_time(at)}"


def short_moment(instant: int, zone: ZoneInfo) -> str:
    """28-06-2023 08.50, for tables."""
    at = local(instant, zone)
    return f"{at.day:02}-{at.month:02}-{at.year} {at.hour:02}.{at.minute:02}"


def opening(instant: int, zone: ZoneInfo) -> str:
    """As a berita acara begins: Rabu tanggal dua belas bulan Juli tahun dua ribu dua puluh tiga (12-07-2023)
    pukul 10.00 WIB."""
    at = local(instant, zone)
    weekday, month = (written(at.date(), form) for form in ("EEEE", "MMMM"))
    figures = f"({at.day:02}-{at.month:02}-{at.year})"
    words = f"tanggal {spelled(at.day)} bulan {month} tahun {spelled(at.year)}"
    return f"{weekday} {words} {figures} pukul {clock_time(at)}"


def rupiah(amount: int) -> str:
    """Rp1.900.000."""
    return f"Rp{amount:,}".replace(",", ".")


def age(low: int | None, high: int | None) -> str | None:
    """Sekitar 50–60 tahun."""
    known = [one for one in (low, high) if one is not None]
    if not known:
        return None
    first, last = min(known), max(known)
    if last >= OLDEST and first < last:
        return f"di atas {first - 1} tahun"
    return f"sekitar {first} tahun" if first == last else f"sekitar {first}–{last} tahun"


def age_band(band: str) -> str:
    """46–60 tahun; di atas 80 tahun; tidak diketahui."""
    if not band:
        return NO_AGE
    low, _, high = band.partition("-")
    return f"di atas {int(low) - 1} tahun" if int(high) >= OLDEST else f"{low}–{high} tahun"


def received(paper: ReceivedLetter | None) -> str | None:
    """Nomor B/12/VII/2023 tanggal 11 Juli 2023 dari Polsek Tangerang; None where there is no number."""
    if paper is None or not paper.number:
        return None
    kind = SUB_TYPES.get(paper.sub_type or "", "")
    parts = [kind, f"nomor {paper.number}"]
    parts += [f"tanggal {iso_date(paper.date)}"] if paper.date else []
    parts += [f"dari {paper.office}"] if paper.office else []
    text = " ".join(part for part in parts if part)
    return text[:1].upper() + text[1:]


def person(who: Signatory | None) -> str | None:
    """Sari Dewi, Perawat, RSUD Kota Tangerang; None where nobody is named."""
    if who is None or not who.name:
        return None
    return ", ".join(part for part in (who.name, who.title, who.office) if part)


def outcome(code: str | None) -> str | None:
    """How a case ended; words that are no code stay as they are, a code without words is left out."""
    return None if not code else OUTCOMES.get(code) or _no_code(code)


def _no_code(text: str) -> str | None:
    """A paper prints words, never codes: one of a place that is no longer in the settings, or of another release."""
    return None if _CODE.fullmatch(text) else text


def reason(text: str | None) -> str | None:
    """Why somebody moved: words, or what a quick answer stands for."""
    if not text or not text.startswith(REASON_MARK):
        return text or None
    return REASONS.get(text.removeprefix(REASON_MARK))


def step(event: str, which: str) -> str | None:
    """A line of a chronology; None for an event that no paper tells."""
    said = EVENTS.get(event)
    if said is None:
        return None
    more = WHICH.get(which) or OUTCOMES.get(which) or _no_code(which)
    return f"{said} {more}".removesuffix(":").strip() if more else said.removesuffix(":")


def marks(known: Markers) -> str:
    """What somebody is known by, in one line: tinggi ± 165 cm, kurus, …"""
    height = f"tinggi ± {known.height_cm} cm" if known.height_cm else None
    rest = (known.build, known.skin, known.hair, known.moles, known.tattoos, known.features)
    named = ("perawakan", "kulit", "rambut", "tahi lalat", "tato", "ciri")
    said = [f"{name} {value}" for name, value in zip(named, rest, strict=True) if value]
    return "; ".join(part for part in (height, *said) if part)


def religion(name: str | None, certainty: Certainty | None) -> str | None:
    """Islam; Islam (diduga); tidak diketahui. Without a decision there is nothing to print."""
    if certainty is Certainty.UNKNOWN:
        return f"tidak diketahui, diurus secara {name}" if name else "tidak diketahui"
    if not name or certainty is None:
        return None
    return f"{name} (diduga)" if certainty is Certainty.PRESUMED else name
