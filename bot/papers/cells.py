"""Cells of an Excel sheet: real dates and numbers, and texts that can become no formula and no link (F44)."""

from datetime import UTC, date, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot.papers import words
from bot.papers.fonts import printable

LINE_HEIGHT: Final = 15  # points
GRID: Final = {"border": 1, "border_color": "#BFBFBF", "valign": "top"}  # on paper the eye follows lines
RIGHT: Final = {**GRID, "align": "right", "indent": 1}  # a number does not touch the words beside it
FORMATS: Final[dict[str, dict[str, Any]]] = {
    "text": {**GRID, "text_wrap": True},
    "number": {**RIGHT, "num_format": "#,##0"},
    "minutes": {**RIGHT, "num_format": '#,##0" mnt"'},
    "year": {**GRID, "num_format": "0", "align": "left"},  # no thousands: 2023, not 2.023
    "money": {**RIGHT, "num_format": "#,##0"},
    "percent": {**RIGHT, "num_format": "0.0%"},
    "date": {**GRID, "num_format": "dd-mm-yyyy", "align": "left"},
    "moment": {**GRID, "num_format": "dd-mm-yyyy hh:mm", "align": "left"},
    "head": {
        "bold": True, "bg_color": "#E4E4E4", "border": 1, "text_wrap": True, "align": "center", "valign": "vcenter",
    },
    "title": {"bold": True, "font_size": 13},
    "none": {"italic": True},
}  # fmt: skip
NOTHING: Final = "Nihil: tidak ada yang tercatat pada periode ini."
TEXTS_ONLY = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def properties(title: str, made_at: int) -> dict[str, Any]:
    """What the file says of itself. The office formats keep "created" in UTC, unlike the moments in cells."""
    return {"title": title, "created": datetime.fromtimestamp(made_at / 1_000, UTC).replace(tzinfo=None)}


def lines_of(text: str, width: int) -> int:
    """How many lines a text takes in a column of `width` characters where its words are wrapped, as wide as letters are
    beside a digit in the fonts of offices; rather one too many than the end of a text unseen."""
    lines, room = 1, 10 * width
    for word in text.split():
        long = sum(map(_tenths, word))
        if room != 10 * width and room < long:
            lines, room = lines + 1, 10 * width
        lines += max(0, (long - 1) // (10 * width))
        room -= (long - 1) % (10 * width) + 1 + _SPACE
    return lines


_SPACE = 5
_NARROW = frozenset("fijlrtI.,;:'|!()[]-")


def _tenths(ch: str) -> int:
    """The width of a letter in tenths of a digit's."""
    if ch in _NARROW:
        return 6
    if "a" <= ch <= "z" and ch not in "mw":
        return 9
    return 10 if ch.isdigit() else 15


def height(lines: int) -> int:
    """Of a row with so many lines, in points; Excel knows none much higher."""
    return min(LINE_HEIGHT * lines, 405)


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
