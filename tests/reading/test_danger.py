"""Danger in words: in doubt yes, and a negation reaches only what it denies."""

import pytest

from benchmarks.understood import DATA
from bot.reading.danger import read_danger
from bot.reading.normal import plain_of

SENTENCES = [(line[0] == "1", line[2:]) for line in (DATA / "dangers.txt").read_text("utf-8").splitlines()]


@pytest.mark.parametrize(
    "text",
    [
        "Bapak tua tidak bernapas",
        "bapaknya ngurung adek saya di kamar mandi",
        "dia nyiram minyak tanah ke lantai, korek udah ditangan",
        "kuli panggul mati mendadak di pasar",
        "bocah main air di pinggir kali yg deres, sendirian",
        "mayat tergeletak di jalan, cara ambilnya gimana",
        "kakinya nginjek paku sampe tembus",
        "anak saya hilang di mall 10 menit lalu",
        "saya diikutin orang dari tadi, takut",
        "bawa pedang, bukan mainan pak itu beneran",
        "mau digarap rame2 sama anak mabok",
        "hamil 9 bulan udah mules",
        "darahnya tidak berhenti",
        "tidak berhenti berdarah",
        "ga gerak",
        "ga sadar",
        "gak bangun2",
        "dia bawa golok2, ngamuk2, udah bacok orang, darah dimana2",
        "tidak ada luka tapi tidak bernapas",
        "ga ada luka, cuma pingsan",
        "dulu tenang sekarang ngamuk",
        "NENEK JATOH DARI TANGGA KEPALANYA BOCOR",
        "saya takut dia bawa pisau",
        "ada 🔪🩸",
        "tangannya berdarah ya Allah tolong",
        "darahnya banyak ya alloh tolongin pak",
        "suami saya gedor2 pintu bawa golok, ada rumah aman?",
        "tadi masih megap2 sekarang diem, badannya jadi dingin",
        "kelojotan, warga pada nonton doang",
        "target bawa botol pecah, kami mundur dulu",
        "little boy maybe 3yo alone crying between the cars",
        "aya budak palid di kali",
        "🔥🔥🔥",
    ],
)
def test_danger(text: str) -> None:
    assert read_danger(text)


@pytest.mark.parametrize(
    "text",
    [
        "Jl. Merdeka terbalik",
        "tiket saya TRC-0031 kok belum gerak",
        "kartu KKS ketelen mesin ATM",
        "diajak omong ga nyaut tapi senyum2",
        "kakek itu istrinya baru wafat, sekarang sendirian",
        "liat kakek dorong karung gede tiap malem",
        "hilang ingatan karena kecelakaan, kabur dari rumah",
        "kakak beradik tinggal bertiga abis bapaknya meninggal",
        "ibu hamil tua duduk di taman, belum mules kok",
        "obatnya ga diminum, ngurung di kamar doang",
        "tidak ada luka",
        "tidak ada luka atau darah",
        "ga ngamuk",
        "ga bawa apa2",
        "ga bawa senjata apa2, ga ngamuk",
        "tadi ngamuk tapi sekarang sudah tenang",
        "kalau ada orang pingsan lapor kemana",
        "mati lampu dari pagi",
        "pulangnya naik kereta api",
        "tanda: bekas luka di pipi",
        "butuh donor darah golongan darah O",
        "ybs bawa KTP Boyolali. Luka: nihil",
        "kucing ketabrak di depan alfamidi, ususnya keluar",
        "bau got depan rumah minta ampun",
        "kemarin nonton film orang dibunuh",
        "😂🔥",
        "halo min 😂😂🔥",
        "",
    ],
)
def test_no_danger(text: str) -> None:
    assert not read_danger(text)


def test_signs_say_what_they_are_and_where_they_stand() -> None:
    text = "pak dia bw golok, ada yg BERDARAH"
    signs = {sign.kind: text[sign.span[0] : sign.span[1]] for sign in read_danger(text).signs}
    assert signs == {"weapon": "bw golok", "bleeding": "BERDARAH"}
    assert read_danger(text).police


@pytest.mark.parametrize(("dangerous", "text"), SENTENCES, ids=[text for _, text in SENTENCES])
def test_single_sentences(dangerous: bool, text: str) -> None:
    assert bool(read_danger(text)) is dangerous


def test_a_lifeless_child_is_told_of_as_a_body_too() -> None:
    assert read_danger("bayi udah ga napas di kantong kresek").kinds >= {"body", "child"}
    assert "body" not in read_danger("bayi nangis di kantong kresek").kinds


def test_another_word_is_no_slip_of_a_dangerous_one() -> None:
    for word in ("pisang", "pinggang", "kerudung", "keliling", "taunya", "terapi", "menang", "tenggorokan", "mengaku"):
        assert plain_of(word) not in ("pingsan", "dirubung", "tabrak", "luka", "api", "alat", "bacok", "kaku")


@pytest.mark.parametrize(
    ("said", "wishes"),
    [
        ("mau urus kematian ayah", False),
        ("mau ngurusin kematian ibu", False),
        ("mau melaporkan kematian bapak saya", False),
        ("mau daftarkan kematian", False),
        ("mau mati aja", True),
        ("ayah saya mau mati", True),
        ("mau urus kematian ayah tapi saya pengen mati", True),
    ],
)
def test_whoever_sees_to_the_papers_of_a_death_does_not_wish_to_die(said: str, wishes: bool) -> None:
    assert ("suicide" in read_danger(said).kinds) is wishes


@pytest.mark.parametrize(
    ("said", "dangerous"),
    [
        ("ada om om aneh ngikutin aku", True),
        ("ada orang tidak dikenal ngikutin saya", True),
        ("ada anjing ngikutin saya", False),
        ("an old man falling down, he is shaking", True),
        ("a woman and a man are fighting here", True),
        ("a man is begging with a baby near the station", False),
    ],
)
def test_whoever_is_followed_and_what_is_said_in_english_is_read(said: str, dangerous: bool) -> None:
    assert bool(read_danger(said).kinds - {"likely"}) is dangerous
