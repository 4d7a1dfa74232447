"""What somebody's words give away of them: numbers, accounts, names, however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.exposing import exposed

NAMES = ("Budi Santoso", "Citra", "Petugas Dinsos", "Sri Rahayu")


@pytest.mark.parametrize(
    "words",
    [
        "hubungi 081234567890", "0812-3456-7890 ya", "WA saya +62 812 3456 7890", "nomor (021) 5517-000",
        "０８１２３４５６７８９０", "0 8 1 2 3 4 5 6 7 8 9", "o812 3456 789o", "nol delapan satu dua tiga empat lima enam tujuh",
        "nomorku 0812.3456.789 atau sms", "08\u200b12345678", "telp5517339", "zero eight one two three four five six",
    ],
)  # fmt: skip
def test_a_number_to_call_is_seen(words: str) -> None:
    assert exposed(words) == ("phone",)


@pytest.mark.parametrize("words", ["NIK 3671012345678901", "3671 0123 4567 8901", "3671.0123.4567.8901"])
def test_a_number_of_an_identity_card_is_seen(words: str) -> None:
    assert exposed(words) == ("nik",)


@pytest.mark.parametrize(
    "words", ["@budi_trc", "cek t.me/budi99", "wa.me/62812", "surel budi.s@contoh.id", "tg://user?id=5", "instagram.com/budi"]
)  # fmt: skip
def test_an_account_is_seen(words: str) -> None:
    assert "account" in exposed(words)


@pytest.mark.parametrize(
    "words",
    [
        "saya Budi", "ini pak BUDI dari tim", "dengan Santoso ya", "B u d i", "b.u.d.i", "budiii", "Bud1", "Búdi", "kata citra",
        "bu Rahayu sudah di sana", "Budi: kami ke sana",
    ],
)  # fmt: skip
def test_a_name_is_seen(words: str) -> None:
    assert exposed(words, NAMES) == ("name",)


@pytest.mark.parametrize(
    "words",
    [
        "Kami sudah di lokasi, Bapak aman.", "Tunggu 15 menit lagi", "tanggal 28-06-2023 jam 14.30 WIB", "28/6/2023", "RT 03/RW 05",
        "Telepon 112 atau 110", "hotline 021-5517339", "laporan TRC-2-1001", "Rp 1.500.000", "di -6.170123, 106.640987",
        "petugas dari dinas sosial ke sana", "jalan Merdeka nomor 12", "kode pos 15111", "budidaya ikan", "dua tiga orang", "",
    ],
)  # fmt: skip
def test_what_gives_nothing_away_is_left_alone(words: str) -> None:
    assert exposed(words, NAMES, public=("021-5517339", "112")) == ()


@given(st.text(max_size=300), st.lists(st.text(max_size=30), max_size=3))
def test_any_words_are_read(words: str, names: list[str]) -> None:
    assert set(exposed(words, names)) <= {"nik", "phone", "account", "name"}


@given(st.integers(10**8, 10**11 - 1), st.sampled_from(["", " ", "-", ".", " - "]), st.text("abc ", max_size=9))
def test_a_number_is_seen_however_it_is_parted(number: int, gap: str, around: str) -> None:
    figures = f"08{number}"
    parts = gap.join(figures[at : at + 4] for at in range(0, len(figures), 4))
    assert "phone" in exposed(f"{around} {parts} {around}")
