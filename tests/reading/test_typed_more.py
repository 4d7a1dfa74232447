"""More typed values of the same kinds as the sample: each is read right or asked about; none is read wrong in silence."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.reading.ages import Age, read_age
from bot.reading.contacts import read_phone
from bot.reading.context import ReadingContext
from bot.reading.dates import read_day
from bot.reading.heights import Height, read_height
from bot.reading.moment import read_moment
from bot.reading.money import read_money
from bot.reading.names import read_names, read_nik, read_paper_number
from bot.reading.outcome import Outcome, Read
from tests.reading.typed import context, plain

ROWS = list(
    csv.DictReader((Path(__file__).parent / "data" / "typed-more.tsv").read_text("utf-8").splitlines(), delimiter="\t")
)
HERE = context()
READERS: dict[str, tuple[Callable[[str, ReadingContext], Outcome[Any]], ReadingContext]] = {
    "day": (read_day, HERE),
    "moment": (read_moment, context("2023-07-02T14:50", since="2023-06-28T00:00")),
    "age": (read_age, HERE),
    "height": (read_height, context(adult=True)),
    "money": (read_money, context(least=10_000, most=20_000_000)),
    "phone": (read_phone, HERE),
    "nik": (read_nik, HERE),
    "paper_number": (read_paper_number, HERE),
    "names": (read_names, HERE),
}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['reader']} {row['input']}")
def test_a_typed_value_is_read_right_or_asked_about(row: dict[str, str]) -> None:
    reader, around = READERS[row["reader"]]
    found = reader(row["input"], around)
    assert (_said(found.value) if isinstance(found, Read) else "ask") == row["right"]


def _said(value: object) -> str:
    return f"{value.low}/{value.high}" if isinstance(value, Age | Height) else plain(value)
