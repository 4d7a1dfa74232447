"""The rows of a table in a sheet of XlsxWriter, letter for letter as it writes them itself, in a quarter of its time.

A year of 100,000 reports has 2.2 million cells. XlsxWriter checks, keeps and writes each of them by itself, which took
most of the file's CPU. Here a row is one text, and what repeats (kinds, kelurahan, Ya and Tidak) is put into the form
of a cell once. No other library that is kept up writes formats, filters, charts and texts that cannot become formulas
row by row. What is used of XlsxWriter's insides is what it keeps between two rows (`row_data_fh`, `previous_row`);
tests/papers/test_quick_rows.py compares the files of both ways with each release.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from bot.papers import words
from bot.papers.cells import height, lines_of
from bot.papers.fonts import printable
from bot.papers.table import Cell

LONGEST = 32_767  # letters in one cell of Excel
EPOCH = 25_568  # days from the first day of Excel to 1970
DAY_S = 86_400
TURN_MS = 900_000  # clocks are put forward and back at whole quarters of an hour
WHOLE = 10**15  # whole numbers below it are written alike as they are and as what XlsxWriter makes of them
REMEMBERED = 20_000  # texts that were put into form


class QuickRows:
    """Rows of `page`, a sheet of a workbook with constant_memory. `columns` are (kind, format, width) from the left,
    as `bot.papers.cells.write_cell` takes them. A row is as high as its longest text, wrapped in its width, needs: a
    file that is written row by row is not measured again by whoever opens it."""

    def __init__(self, page: Any, columns: Sequence[tuple[str, Any, int]], zone: ZoneInfo) -> None:
        self._page, self._zone = page, zone
        self._columns = [
            (f'<c r="{_letters(at)}', kind == "moment", form, width) for at, (kind, form, width) in enumerate(columns)
        ]
        self._formed: dict[tuple[int, str], str] = {}
        self._lines: dict[tuple[int, str], int] = {}
        self._offsets: dict[int, int | None] = {}

    def write(self, first: int, rows: Iterable[Sequence[Cell]]) -> int:
        """Write rows from line `first` (from 0) on, below everything that stands there; the line behind the last."""
        page, line = self._page, first
        page._write_single_row(first)
        columns: list[tuple[str, bool, int, int]] = []
        for row in rows:
            line += 1
            columns = columns or [
                (begin, moment, form._get_xf_index(), width) for begin, moment, form, width in self._columns
            ]
            page.row_data_fh.write(self._row(line, columns, row))
        if line > first:
            page._check_dimensions(first, 0)
            page._check_dimensions(line - 1, len(columns) - 1)
            page.previous_row = line - 1
        return line

    def _row(self, number: int, columns: Sequence[tuple[str, bool, int, int]], row: Sequence[Cell]) -> str:
        parts, lines = [""], 1
        formed = self._formed
        for (begin, moment, form, width), value in zip(columns, row, strict=True):
            if value is None or value == "":
                parts.append(f'{begin}{number}" s="{form}"/>')
            elif isinstance(value, str):
                parts.append(f"{begin}{number}{formed.get((form, value)) or self._text(form, value)}")
                if 3 * len(value) > 2 * width:  # capitals are half as wide again as digits
                    lines = max(lines, self._lines.get((width, value)) or self._measured(width, value))
            elif isinstance(value, date):
                parts.append(f'{begin}{number}" s="{form}"><v>{value.toordinal() - FIRST:.16G}</v></c>')
            elif isinstance(value, int) and not moment and -WHOLE < value < WHOLE:
                parts.append(f'{begin}{number}" s="{form}"><v>{value:d}</v></c>')
            else:
                shown = self._moment(value) if moment and isinstance(value, int) else value
                parts.append(f'{begin}{number}" s="{form}"><v>{shown:.16G}</v></c>')
        parts[0] = f'<row r="{number}">' if lines == 1 else f'<row r="{number}" ht="{height(lines)}" customHeight="1">'
        parts.append("</row>")
        return "".join(parts)

    def _text(self, form: int, value: str) -> str:
        """What follows the number of the line, for a text."""
        if len(self._formed) >= REMEMBERED:
            self._formed.clear()
        text = self._page._escape_control_characters(printable(value)[:LONGEST])
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        made = f'" s="{form}" t="inlineStr"><is><t>{text}</t></is></c>'
        self._formed[form, value] = made
        return made

    def _measured(self, width: int, value: str) -> int:
        if len(self._lines) >= REMEMBERED:
            self._lines.clear()
        found = self._lines[width, value] = lines_of(printable(value), width)
        return found

    def _moment(self, instant: int) -> float:
        """UTC ms as what the clock on the wall showed, in days since Excel's first."""
        turn = instant // TURN_MS
        if turn not in self._offsets:
            begin, end = self._offset(turn * TURN_MS), self._offset((turn + 1) * TURN_MS - 1_000)
            self._offsets[turn] = begin if begin == end else None
        known = self._offsets[turn]
        days, seconds = divmod(instant // 1_000 + (self._offset(instant) if known is None else known), DAY_S)
        return days + EPOCH + seconds / DAY_S + 1

    def _offset(self, instant: int) -> int:
        """Seconds east of Greenwich."""
        offset = words.local(instant, self._zone).utcoffset()
        assert offset is not None, "the zone has one"
        return int(offset.total_seconds())


FIRST = date(1970, 1, 1).toordinal() - EPOCH - 1


def _letters(column: int) -> str:
    """0 is A, 26 is AA."""
    name = ""
    while column >= 0:
        name = chr(ord("A") + column % 26) + name
        column = column // 26 - 1
    return name
