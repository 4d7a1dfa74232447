"""A moment said back has every part that another one could differ in."""

import pytest

from bot.messages.kit.wording import moment
from bot.reading.ages import read_age
from bot.reading.outcome import Partly
from tests.reading.typed import ZONE, at, context


@pytest.mark.parametrize(
    ("then", "said"),
    [
        ("2023-07-12T08:05", "08.05"),
        ("2023-07-11T08:05", "11/7 08.05"),
        ("2023-01-01T00:00", "1/1 00.00"),
        ("2022-12-31T23:59", "31/12/2022 23.59"),
        ("2022-07-12T08:05", "12/7/2022 08.05"),
    ],
)
def test_another_day_has_its_date_and_another_year_its_year(then: str, said: str) -> None:
    assert moment(at(then), at("2023-07-12T09:00"), ZONE) == said


def test_what_lies_behind_the_longest_value_counts_as_unread() -> None:
    found = read_age("62 tahun " + "x" * 300, context())
    assert isinstance(found, Partly) and found.rest == "x" * 300
