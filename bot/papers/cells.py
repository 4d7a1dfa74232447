"""Cells of an Excel sheet: real dates and numbers, and texts that can become no formula and no link (F44)."""

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.papers import words
from bot.papers.fonts import printable

TEXTS_ONLY = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def properties(title: str, made_at: int) -> dict[str, Any]:
    """What the file says of itself. The office formats keep "created" in UTC, unlike the moments in cells."""
    return {"title": title, "created": datetime.fromtimestamp(made_at / 1_000, UTC).replace(tzinfo=None)}


def write_cell(page: Any, line: int, at: int, kind: str, value: str | int | float | date | None, form: Any,
               zone: ZoneInfo) -> None:  # fmt: skip
    """Write a value into a sheet of XlsxWriter. `kind` "moment": UTC ms, as what the clock on the wall showed, since
    Excel knows no time zones."""
    if value is None or value == "":
        page.write_blank(line, at, None, form)
    elif kind == "moment" and isinstance(value, int):
        page.write_datetime(line, at, words.local(value, zone).replace(tzinfo=None), form)
    elif isinstance(value, date):
        page.write_datetime(line, at, value, form)
    elif isinstance(value, int | float):
        page.write_number(line, at, value, form)
    else:
        page.write_string(line, at, printable(value), form)
