"""The sample of typed values: each is read right, or asked about; none is read wrong in silence."""

import csv
from pathlib import Path

import pytest

from bot.domain.places.pins import read_link, read_place
from bot.reading.ages import Age, read_age
from bot.reading.contacts import read_phone
from bot.reading.dates import read_date, read_day
from bot.reading.heights import read_height
from bot.reading.moment import read_moment
from bot.reading.money import read_money
from bot.reading.names import read_names
from bot.reading.outcome import Outcome, Partly, Read, T, Unread
from tests.reading.typed import at, context, plain

ROWS = list(
    csv.DictReader((Path(__file__).parent / "data" / "typed.tsv").read_text("utf-8").splitlines(), delimiter="\t")
)
DEATH = context("2023-07-02T14:50", since="2023-06-28T00:00")
COST = context(least=10_000, most=20_000_000)

# What the reader of that screen may answer: the right value, or an outcome that asks.
DAYS = {
    "Senin, 26 Juni 2023": "2023-06-26",
    "Minggu 2 Juli 2023": "2023-07-02",
    "jumat tanggal 30-06-2023": "2023-06-30",
    "tgl 26 hari senin": "2023-06-26",
    "9 Nop 2022": "2022-11-09",
}
LATER = {"minggu kemarin": None, "12 juni 23": "2023-06-12"}
MOMENTS = {
    "29.06.2023 10.30": "2023-06-29 10.30",
    "kemaren 10.30": "2023-07-01 10.30",
    "29 Agt 2023 10.30": None,
    "2023-06-29T10:30": "2023-06-29 10.30",
    "tgl 29 jam 10.30": "2023-06-29 10.30",
    "10:30 PM": None,  # 22.30, which has not come
    "09.00 WIB": "2023-07-02 09.00",
    "10.30 pagi": "2023-07-02 10.30",
}
AGES = {
    "lahir 12-03-1961": (62, 62),
    "8 bulan": (0, 0),
    "bayi 3 minggu": (0, 0),
    "8bln": (0, 0),
    "kira2 60": (60, 60),
    "kira2 60an": (60, 69),
}
COSTS = {"Rp 1.500.000,00": 1_500_000, "1.500.000,50": None, "1,9 juta": 1_900_000, "Rp 1.900.000,-": 1_900_000}


def asked(outcome: Outcome[T]) -> bool:
    """Nothing counts before somebody has said yes, or said it again."""
    return isinstance(outcome, Partly | Unread)


@pytest.mark.parametrize(("text", "right"), DAYS.items())
def test_when_last_seen(text: str, right: str) -> None:
    assert isinstance(found := read_day(text, context()), Read) and plain(found.value) == right


@pytest.mark.parametrize(("text", "right"), LATER.items())
def test_when_last_seen_years_later(text: str, right: str | None) -> None:
    found = read_day(text, context("2026-11-28T09:00"))
    assert asked(found) if right is None else isinstance(found, Read) and plain(found.value) == right


@pytest.mark.parametrize(("text", "right"), MOMENTS.items())
def test_when_somebody_died(text: str, right: str | None) -> None:
    found = read_moment(text, DEATH)
    assert asked(found) if right is None else isinstance(found, Read) and plain(found.value) == right


def test_a_time_that_has_not_come_is_said_back_as_it_was_meant() -> None:
    found = read_moment("10:30 PM", DEATH)
    assert isinstance(found, Partly) and found.guess == at("2023-07-02T22:30")


@pytest.mark.parametrize(("text", "right"), AGES.items())
def test_how_old(text: str, right: tuple[int, int]) -> None:
    found = read_age(text, context())
    assert isinstance(found, Read) and (found.value.low, found.value.high) == right


def test_weeks_and_months_are_kept_of_a_baby() -> None:
    found = read_age("8 bulan", context())
    assert found == Read(Age(0, 0, months=8), ((0, 7),))


@pytest.mark.parametrize(("text", "right"), COSTS.items())
def test_what_it_cost(text: str, right: int | None) -> None:
    found = read_money(text, COST)
    assert asked(found) if right is None else isinstance(found, Read) and found.value == right


def test_the_other_values() -> None:
    assert read_phone("6221-5517339", context()) == Read("+62215517339", ((0, 12),))
    assert isinstance(read_names("\u3164", context()), Unread)
    day = read_date("2023/06/07", context("2023-07-18T09:00"))
    assert isinstance(day, Read) and plain(day.value) == "2023-06-07"
    height = read_height("165cm", context())
    assert isinstance(height, Read) and (height.value.low, height.value.high) == (165, 165)


def test_words_in_a_link_are_used() -> None:
    text = "geo:0,0?q=Jalan+Daan+Mogot+No+69,+Sukarasa"
    assert read_place(text) is None
    link = read_link(text)
    assert link is not None and link.words == "Jalan Daan Mogot No 69, Sukarasa"


def test_every_value_of_the_sample_is_tested_here() -> None:
    """The rows about whole messages, and about files, belong to other tests."""
    here = {*DAYS, *LATER, *MOMENTS, *AGES, *COSTS, "6221-5517339", "\u3164", "2023/06/07", "165cm"}
    here |= {"geo:0,0?q=Jalan+Daan+Mogot+No+69,+Sukarasa"}
    screen, values = "", set()
    for row in ROWS:
        screen = screen if row["screen"] == "same" else row["screen"]
        if not screen.startswith(("first message", "after the receipt")):
            values.add(row["input"].replace(" (U+3164 alone)", ""))
    assert values == here
