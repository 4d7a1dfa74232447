"""Words as people type them come to one spelling, and keep their place in the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.normal import normal


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("udh ga bs bangun2 pak!!", " sudah tidak bisa bangun pak . "),
        ("NGAMUK-NGAMUK bw golok2", " amuk bawa golok "),
        ("ngamuk ngamuk", " amuk "),
        ("tolooooong cepetan", " tolong cepat "),
        ("wong edan nggowo arit", " orang odgj bawa golok "),
        ("teu eling, getihna loba", " tidak sadar , darah loba "),
        ("pngsn dijalan", " pingsan di jalan "),
        ("dibacokin, kebacok, mbacok, ngebacok", " dibacok , bacok , bacok , bacok "),
        ("dibawa ambulans", " dibawa ambulans "),
        ("ada 🔪", " ada pisau "),
        ("tong sampah, tong nangis", " tong sampah , jangan tangis "),
        ("korek udah ditangan, udah ditangani", " korek sudah di tangan , sudah tangan "),
        ("babakan beringin", " babakan beringin "),
    ],
)
def test_words_come_to_one_spelling(text: str, line: str) -> None:
    assert normal(text).line == line


@given(st.text(max_size=300))
def test_every_word_keeps_its_place(text: str) -> None:
    read = normal(text)
    ends = 0
    for word in read.words:
        start, end = word.span
        assert ends <= start < end <= len(text)
        ends = end
    for found in read.words:
        at = read.line.find(f" {found.plain} ")
        assert at >= 0
        assert read.span_of(at, at + len(found.plain) + 2)[1] <= len(text)


@pytest.mark.parametrize(
    "text", ["barang", "karang", "parah", "butuh", "pasang", "meninggalkan rumah", "nganter", "mukanya"]
)
def test_ordinary_words_are_no_slips_of_dangerous_ones(text: str) -> None:
    assert not {"golok", "bunuh", "meninggal", "pukul", "amuk"} & set(normal(text).line.split())


def test_marks_that_were_said_to_a_telephone_are_marks() -> None:
    dictated = "ibu haji titik ada nenek duduk di teras dari asar koma katanya mau pulang titik"
    assert normal(dictated).line == " ibu haji . ada lansia duduk di teras dari asar , kata mau pulang . "
    assert "sekarat" in normal("kakek saya koma di rsud").bag  # the illness
    assert "." not in normal("titik lokasi di taman").bag
