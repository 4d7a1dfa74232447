"""Where somebody was brought, in a responder's words: the place that is said, or a question (SOP 3)."""

import pytest

from bot.config import Config
from bot.domain.ticket.destinations import read_destination, says_more

NAMES = {place.code: place.name for place in Config().places if place.destination}


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("rsud benda", ("rsud_benda",)),
        ("saya bawa ke rsud kota tangerang", ("rsud",)),
        ("saya bawa ke RSUD", ("rsud", "rsud_benda")),
        ("keluarga menolak, dibawa ke rsud benda", ("rsud_benda",)),
        ("dijemput keluarga di rsj", ("rsj", "keluarga")),
        ("rumah singgah", ("singgah",)),
        ("puskesmas cipondoh", ("puskesmas",)),
        ("rumah sakit jiwa", ()),
        ("klinik bidan ani", ()),
        ("", ()),
    ],
)
def test_the_place_that_is_meant(said: str, codes: tuple[str, ...]) -> None:
    assert read_destination(said, NAMES) == codes


def test_each_place_is_found_by_its_own_name() -> None:
    assert {code: read_destination(name, NAMES) for code, name in NAMES.items()} == {code: (code,) for code in NAMES}


@pytest.mark.parametrize(
    ("said", "code", "more"),
    [
        ("sudah saya antar ke rsud benda pak", "rsud_benda", False),
        ("puskesmas cipondoh", "puskesmas", True),
        ("rsj, dokter minta surat", "rsj", True),
    ],
)
def test_what_else_is_said_is_noticed(said: str, code: str, more: bool) -> None:
    assert says_more(said, NAMES[code], code) is more
