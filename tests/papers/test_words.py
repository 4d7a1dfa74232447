"""Dates, numbers and codes in formal Indonesian."""

from typing import Any

import pytest

from bot.config import Config
from bot.domain.case.casefile import TOLD, ReceivedLetter
from bot.domain.case.papers import print_number
from bot.domain.case.rules import NUMBER_PATTERN
from bot.papers import words
from bot.settings import paper_rules
from tests.papers.cases import ZONE, at


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "nol"),
        (9, "sembilan"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (17, "tujuh belas"),
        (20, "dua puluh"),
        (31, "tiga puluh satu"),
        (100, "seratus"),
        (111, "seratus sebelas"),
        (1_000, "seribu"),
        (1_945, "seribu sembilan ratus empat puluh lima"),
        (2_023, "dua ribu dua puluh tiga"),
        (11_000, "sebelas ribu"),
        (100_000, "seratus ribu"),
    ],
)
def test_numbers_in_words(number: int, text: str) -> None:
    assert words.spelled(number) == text


def test_a_moment_is_the_citys() -> None:
    """17.30 UTC on the last day of the year is the next year in Tangerang."""
    assert words.moment(at("2024-01-01 00:30"), ZONE) == "Senin, 1 Januari 2024 pukul 00.30 WIB"
    assert words.day(at("2023-08-17 23:59"), ZONE) == "17 Agustus 2023"


def test_how_a_record_begins() -> None:
    assert words.opening(at("2023-07-12 08:05"), ZONE) == (
        "Rabu tanggal dua belas bulan Juli tahun dua ribu dua puluh tiga (12-07-2023) pukul 08.05 WIB"
    )


@pytest.mark.parametrize(("text", "shown"), [("2023-07-09", "9 Juli 2023"), ("Juli 1970", "Juli 1970"), ("", "")])
def test_dates_as_they_were_written(text: str, shown: str) -> None:
    assert words.iso_date(text) == shown


def test_a_paper_of_others() -> None:
    assert words.received(ReceivedLetter(number="B/1", date="2023-07-11", office="Polsek", sub_type="penyerahan")) == (
        "Surat penyerahan jenazah nomor B/1 tanggal 11 Juli 2023 dari Polsek"
    )
    assert words.received(ReceivedLetter(number="B/1")) == "Nomor B/1"
    assert words.received(ReceivedLetter(office="Polsek")) is None


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        (50, 60, "sekitar 50–60 tahun"),
        (60, 50, "sekitar 50–60 tahun"),
        (55, 55, "sekitar 55 tahun"),
        (None, 7, "sekitar 7 tahun"),
        (None, None, None),
    ],
)
def test_an_age(low: int | None, high: int | None, text: str | None) -> None:
    assert words.age(low, high) == text


def test_why_somebody_moved() -> None:
    assert [words.reason(text) for text in ("#sick", "#unheard-of", "kamar penuh", "", None)] == [
        "sakit", None, "kamar penuh", None, None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("event", "which", "text"),
    [
        ("person.move", "RSUD Kota Tangerang", "Dipindahkan ke RSUD Kota Tangerang"),
        ("letter.requested", "police", "Surat diminta: surat kepolisian"),
        ("person.ended", "buried", "Kasus berakhir: dimakamkan"),
        ("person.ended", "", "Kasus berakhir"),
        ("person.fact", "nik", None),
        ("paper.made", "", None),
        ("register.entry", "moved", "Temuan susulan dicatat dalam register: makam dipindahkan"),
        ("person.intake", "a_place_that_is_gone", "Diterima di"),
    ],
)
def test_a_line_of_a_chronology(event: str, which: str, text: str | None) -> None:
    assert words.step(event, which) == text


def test_an_outcome_is_words_never_a_code() -> None:
    assert words.outcome("buried") == "dimakamkan" and words.outcome("new_code") is None
    assert words.outcome("Dijemput pamannya") == "Dijemput pamannya"


def test_how_a_number_reads() -> None:
    assert print_number("460/{number:03}/TRC/{roman_month}/{year}", 7, 2023, 7) == "460/007/TRC/VII/2023"
    assert print_number(NUMBER_PATTERN, 7, 2023, 7) == "007/VII/2023"
    assert print_number("{year}.{month:02}/{number}", 1_200, 2024, 12) == "2024.12/1200"


@pytest.mark.parametrize(
    ("given", "printed"),
    [({}, "460/007/TRC/VII/2023"), ({"service": {"prefix": "SSM"}}, "460/007/SSM/VII/2023"),
     ({"papers": {"number": "{number}/{year}"}}, "7/2023")],
)  # fmt: skip
def test_the_number_of_another_city_has_its_own_prefix(given: dict[str, Any], printed: str) -> None:
    config = Config.of({"telegram": {"token": "123456789:" + "A" * 35}, **given})
    assert print_number(paper_rules(config).number, 7, 2023, 7) == printed


@pytest.mark.parametrize("pattern", ["{number}/{year}/{prefix:>9}", "{number}/{year}/{prefix!r}", "{prefix}/{year}"])
def test_a_pattern_that_cannot_be_filled_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="prefix"):
        Config.of({"telegram": {"token": "123456789:" + "A" * 35}, "papers": {"number": pattern}})


def test_every_event_that_is_told_has_words() -> None:
    assert words.EVENTS.keys() == TOLD
