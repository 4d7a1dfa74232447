"""Ages, heights, money, telephone numbers, names and numbers of papers; read on 12 July 2023."""

import pytest

from bot.reading.ages import Age, read_age
from bot.reading.contacts import read_phone
from bot.reading.heights import Height, read_height, read_height_word
from bot.reading.money import read_money
from bot.reading.names import read_names, read_nik, read_paper_number
from bot.reading.outcome import Outcome, Partly, Read, Unread
from tests.reading.typed import context, said

HERE = context(least=10_000, most=20_000_000)


def span(outcome: Outcome[Age] | Outcome[Height]) -> str:
    """ "60-69", with "~" for a guess, "?" where it is asked about and what was left."""
    match outcome:
        case Read(value):
            return f"{'~' if value.about else ''}{value.low}-{value.high}"
        case Partly(guess, _, rest, doubts):
            return f"{guess.low}-{guess.high} ? {' '.join(filter(None, (rest, *(one.why for one in doubts))))}"
        case Unread(_, reason):
            return f"- {reason}"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("62", "62-62"),
        ("62th", "62-62"),
        ("enam puluh dua tahun", "62-62"),
        ("sekitar 60 tahun", "~60-60"),
        ("kurleb 60", "~60-60"),
        ("60an", "60-69"),
        ("60 tahunan", "60-69"),
        ("65 tahunan", "65-65"),
        ("tujuh puluhan", "70-79"),
        ("akhir 50an", "57-59"),
        ("kepala 6", "60-69"),
        ("60-70", "60-70"),
        ("60 s/d 65 thn", "60-65"),
        ("antara 45 dan 60", "~45-60"),
        ("hampir 60", "57-60"),
        ("60 lebih", "~60-65"),
        ("2 tahun 3 bulan", "2-2"),
        ("1,5 tahun", "1-1"),
        ("setengah tahun", "0-0"),
        ("18 bulan", "1-1"),
        ("3 hari", "0-0"),
        ("baru lahir", "0-0"),
        ("lahir tahun 1961", "61-62"),
        ("lahir th 61", "61-62"),
        ("lahir 12 Maret 1961", "62-62"),
        ("lahir 13 Juli 1961", "61-61"),
        ("ttl: Tangerang, 12-03-1961", "62-62 ? Tangerang"),
        ("1961", "61-62 ? either"),
        ("12-03-1961", "62-62 ? either"),
        ("45 dan 60", "45-60 ? two"),
        ("5-60", "5-60 ? two"),
        ("di atas 60", "60-70 ? either"),
        ("105", "105-105 ? large"),
        ("45 tahun 60 kg", "45-45 ? 60 kg"),
        ("45 tahun, pikun", "45-45 ? pikun"),
        ("121", "- bad_age"),
        ("62.5", "- bad_age"),
        ("-5", "- bad_age"),
        ("tua", "- bad_age"),
        ("dua tiga tahun", "- bad_age"),
        ("lahir 31-02-1961", "- no_such_date"),
    ],
)
def test_ages(text: str, right: str) -> None:
    assert span(read_age(text, HERE)) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("165", "165-165"),
        ("tinggi badan 165 cm", "165-165"),
        ("1,65 m", "165-165"),
        ("1.7", "170-170"),
        ("1m65", "165-165"),
        ("satu meter enam puluh lima", "165-165"),
        ("seratus enam puluh lima", "165-165"),
        ("semeter setengah", "150-150"),
        ("160-165", "160-165"),
        ("165-170cm", "165-170"),
        ("150-155 60 kg", "150-155 ? 60 kg"),
        ("kira2 160an", "~160-169"),
        ("5'6\"", "168-168"),
        ("165 cm 60 kg", "165-165 ? 60 kg"),
        ("165 170", "165-165 ? 170"),
        ("225", "225-225 ? large"),
        ("60 kg", "- bad_height_cm"),
        ("1650 mm", "- bad_height_cm"),
        ("165,5", "- bad_height_cm"),
        ("300", "- bad_height_cm"),
    ],
)
def test_heights(text: str, right: str) -> None:
    assert span(read_height(text, HERE)) == right


def test_the_height_of_a_child_is_asked_about_for_somebody_grown() -> None:
    assert span(read_height("100", context(adult=True))) == "100-100 ? small"
    assert span(read_height("100", context())) == "100-100"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("sedang", "1"),
        ("agak tinggi", "2"),
        ("tinggi sedang", "1"),
        ("pendek aja", "0 ? aja"),
        ("rambut pendek", "- bad_height_cm"),
        ("celana pendek", "- bad_height_cm"),
        ("orangnya pendek, rambut panjang", "0 ? rambut panjang"),
        ("165", "- bad_height_cm"),
    ],
)
def test_heights_in_a_word(text: str, right: str) -> None:
    assert said(read_height_word(text, HERE)) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Rp1.900.000", "1900000"),
        ("Rp. 1.500.000.-", "1500000"),
        ("IDR 1,500,000.00", "1500000"),
        ("1500000,00", "1500000"),
        ("1 500 000", "1500000"),
        ("1.5jt", "1500000"),
        ("500rb", "500000"),
        ("dua juta", "2000000"),
        ("sejuta dua ratus ribu rupiah", "1200000"),
        ("satu setengah juta", "1500000"),
        ("1 setengah juta", "1500000"),
        ("setengah juta", "500000"),
        ("2 juta 500 ribu", "2500000"),
        ("gratis", "0"),
        ("Rp 1.500.000,- (satu juta lima ratus ribu rupiah)", "1500000"),
        ("sejuta lima ratus", "1000500 ?  | either"),
        ("$100000", "- bad_cost"),
        ("150000000", "150000000 ?  | large"),
        ("1.500", "1500 ?  | small"),
        ("1,500", "1500 ?  | either | small"),
        ("1.500 juta", "1500000000 ?  | either | large"),
        ("2 juta 3 juta", "2000000 ? 3 juta | two"),
        ("2 juta 5", "2000000 ? 5 | two"),
        ("1.500.000 + 200.000", "1500000 ? 200.000 | two"),
        ("1.500.000 per hari", "1500000 ? per hari"),
        ("-1500000", "- bad_cost"),
        ("2.500.00", "- bad_cost"),
        ("nggak ada", "- bad_cost"),
    ],
)
def test_money(text: str, right: str) -> None:
    assert said(read_money(text, HERE)) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("021-5517339", "+62215517339"),
        ("62812 3456 7890", "+6281234567890"),
        ("hp: +62 812-3456-7890", "+6281234567890"),
        ("+1 650 253 0000", "+16502530000"),
        ("081234567890 (anak saya)", "+6281234567890 ? anak saya"),
        ("081234567890 / 081298765432", "+6281234567890 ? 081298765432 | two"),
        ("0812-3456-7890 / 0812-9876-5432", "+6281234567890 ? 0812-9876-5432 | two"),
        ("021/5517339", "+62215517339"),
        ("0812 3456 7890 ext 12", "+6281234567890 ? ext 12"),
        ("12345", "- too_short"),
        ("Rp 1500000", "- no_number"),
        ("1500000 rupiah", "- no_number"),
        ("entah", "- no_number"),
    ],
)
def test_telephone_numbers(text: str, right: str) -> None:
    assert said(read_phone(text, HERE)) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Suryanto, biasa dipanggil Yanto", "Suryanto/Yanto"),
        ("nama saya Rudi", "Rudi"),
        ("namina Iti", "Iti"),
        ("jenenge Slamet", "Slamet"),
        ("Siti Aminah binti H. Abdul Hamid, S.Pd", "Siti Aminah binti H. Abdul Hamid, S.Pd"),
        ("Nur / Nur", "Nur"),
        ("Jum'ah", "Jum'ah"),
        ("王小明", "王小明"),
        ("Budi 62 tahun", "Budi ? 62 tahun"),
        ("\u3164", "- no_name"),
        ("\u115f\u1160 \uffa0", "- no_name"),
        ("...", "- no_name"),
        ("ga tau namanya", "- no_name"),
        ("nama saya ga tau", "- no_name"),
        ("Ani, Budi, dan Cici", "Ani/Budi/Cici ?  | two"),
        ("namanya katanya Udin tapi ga yakin", "Udin tapi ga yakin ?  | either"),
        ("Suryanto?", "Suryanto ?  | either"),
        ("Budi2", "- no_name"),
    ],
)
def test_names(text: str, right: str) -> None:
    assert said(read_names(text, HERE)) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("3603 1252 0361 0001", "3603125203610001"),
        ("NIK 3603125203610001", "3603125203610001"),
        ("3603129903610001", "3603129903610001 ?  | either"),
        ("3603125203610001 a.n. Budi", "3603125203610001 ? a.n. Budi"),
        ("360312520361000", "- bad_nik"),
        ("36031252036100012", "- bad_nik"),
    ],
)
def test_identity_numbers(text: str, right: str) -> None:
    assert said(read_nik(text, HERE)) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("No. B/123/VI/2023/Reskrim", "B/123/VI/2023/Reskrim"),
        ("Nomor : B / 123 / VI / 2023 / Reskrim", "B/123/VI/2023/Reskrim"),
        ("474.3/12-Kel.TT/VII/2023", "474.3/12-Kel.TT/VII/2023"),
        ("B/123/VI/2023 tanggal 26 Juni 2023", "B/123/VI/2023 ? tanggal 26 Juni 2023"),
        ("belum keluar kata dokter nomor 5", "belum keluar kata dokter nomor 5 ?  | either"),
        ("nggak ada", "- bad_number"),
        ("B/123 dan B/124", "B/123 dan B/124 ?  | two"),
        ("No. 12/A, 13/A", "12/A, 13/A ?  | two"),
        ("R/45/XI/RES.1.24./2026/Reskrim", "R/45/XI/RES.1.24./2026/Reskrim"),
    ],
)
def test_numbers_of_papers(text: str, right: str) -> None:
    assert said(read_paper_number(text, HERE)) == right
