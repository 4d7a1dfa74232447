"""What is said of children, of the dead, of violence or in confidence is not for other systems (SOP 8, 9, 10); what says
nothing of the kind is."""

import pytest

from bot.reading.unfit import unfit_for_outside


@pytest.mark.parametrize(
    "words",
    [
        "bocah umur 5 tahun ngamen",
        "ada balita digendong pengemis",
        "remaja 15 tahun tidur di emperan",
        "seorang ibu bersama dua putranya tidur di trotoar",
        "keluarga dengan tiga anak tinggal di gerobak",
        "anaaak kecil nangis sendirian",
        "budak leutik di pasar",
        "pelajar pingsan",
        "kid sleeping on the street",
        "umurnya kira2 12, tidur di pos ronda",
        "kelas 3 SD tersesat",
        "baru lima tahun, tidak tahu alamat",
        "perempuan lebam lebam di wajah",
        "orang tergeletak tidak bernapas",
        "Mr X ditemukan tewas",
        "kakek sudah tidak bergerak, dingin dan kaku",
        "tulang belulang manusia",
        "gantung diri",
        "dia minta jangan kasih tau keluarganya",
        "jangan bilang ke suaminya dia di sini",
        "abg umur 13 hamil",
        "cucu saya hilang",
        "murid SD tersesat",
        "ibu melahirkan di trotoar",
        "yatim piatu terlantar umur 10",
        "gadis belia di terminal",
        "pria ditusuk di gang",
        "dia kabur dari suaminya",
        "korban pelecehan duduk menangis",
        "dibuang di tempat sampah, masih merah, oroknya nangis",
    ],
)
def test_what_is_kept_back(words: str) -> None:
    assert unfit_for_outside(words)
    assert unfit_for_outside(f"Di depan pasar Cikokol: {words.upper()}!!")


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Bapak tua tidur di trotoar depan pasar",
        "Seorang kakek umur 70 tahun duduk di halte",
        "Ibu membawa dua koper kehabisan ongkos pulang ke Lebak",
        "Laki-laki kurus, baju biru, bingung di depan minimarket",
        "Nenek lupa jalan pulang, pakai kebaya",
        "Pengemis lumpuh di lampu merah Cikokol",
        "Orang tua kehujanan di emperan ruko",
    ],
)
def test_what_may_be_told(words: str) -> None:
    assert not unfit_for_outside(words)
