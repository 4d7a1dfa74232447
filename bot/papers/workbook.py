"""An edition as one Excel file (SOP 7): real dates and numbers, filters, headers that stay, charts. No text of a person
can become a formula or a link (F44). Written row by row, so that a year needs no more memory than a month."""

import importlib
from pathlib import Path
from typing import Any

from bot.domain.figures.edition import Edition
from bot.papers import words
from bot.papers.cells import TEXTS_ONLY, properties
from bot.papers.fonts import printable
from bot.papers.quick_rows import QuickRows
from bot.papers.table import Sheet, Table
from bot.papers.tables import sheets

FORMATS = {
    "text": {"valign": "top"},
    "number": {"num_format": "#,##0", "valign": "top"},
    "minutes": {"num_format": "#,##0", "valign": "top"},
    "money": {"num_format": "#,##0", "valign": "top"},
    "percent": {"num_format": "0.0%", "valign": "top"},
    "date": {"num_format": "dd-mm-yyyy", "align": "left", "valign": "top"},
    "moment": {"num_format": "dd-mm-yyyy hh:mm", "valign": "top"},
    "head": {"bold": True, "bg_color": "#E4E4E4", "border": 1, "text_wrap": True, "valign": "top"},
    "title": {"bold": True, "font_size": 13},
}
# Okabe and Ito: told apart by people who see fewer colours.
PALETTE = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#000000", "#999999")
A4_CHARACTERS = 190  # across a landscape page at the smallest size that is still read
LINE_HEIGHT = 15  # points
CHARTS_AT = 13  # the column right of the tables
CHART_ROWS = 22


def workbook(edition: Edition, path: Path) -> None:
    """Write the file. Raises OSError. Not for the event loop."""
    xlsxwriter = importlib.import_module("xlsxwriter")
    options = {"constant_memory": True, "tmpdir": str(path.parent), **TEXTS_ONLY}
    with xlsxwriter.Workbook(str(path), options) as book:
        book.set_properties(properties("Sigap", edition.job.made_at))
        formats = {name: book.add_format(shape) for name, shape in FORMATS.items()}
        for sheet in sheets(edition):
            _Page(book, sheet, formats, edition).write()


class _Page:
    """One sheet, written from the top down."""

    def __init__(self, book: Any, sheet: Sheet, formats: dict[str, Any], edition: Edition) -> None:
        self._book, self._sheet, self._formats, self._edition = book, sheet, formats, edition
        self._page = book.add_worksheet(sheet.name)
        self._line = 0
        self._charts = 0

    def write(self) -> None:
        """All of it."""
        widths = [
            max(table.columns[at].width for table in self._sheet.tables if at < len(table.columns))
            for at in range(max(len(table.columns) for table in self._sheet.tables))
        ]
        for at, width in enumerate(widths):
            self._page.set_column(at, at, width)
        alone = len(self._sheet.tables) == 1
        if not alone:
            self._title(f"{self._edition.area_name} · {period_words(self._edition)}")
        for table in self._sheet.tables:
            self._table(table, titled=not alone)
        if alone:
            [table] = self._sheet.tables
            self._page.freeze_panes(1, 1)
            self._page.autofilter(0, 0, max(len(table.rows), 1), len(table.columns) - 1)
        self._print(widths, alone=alone)

    def _print(self, widths: list[int], *, alone: bool) -> None:
        """On A4: as many pages side by side as it takes to be read, headers and the first column on each of them."""
        across = -(-sum(widths) // A4_CHARACTERS)
        self._page.set_landscape()
        self._page.set_paper(9)  # A4
        self._page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        self._page.fit_to_pages(across, 0)
        if alone:
            self._page.repeat_rows(0)
        if across > 1:
            self._page.repeat_columns(0)
        about = f"{self._edition.area_name} · {period_words(self._edition)}".replace("&", "&&")
        self._page.set_footer(f"&L&8{printable(about)}&R&8&P / &N")

    def _title(self, text: str) -> None:
        self._page.write_string(self._line, 0, printable(text), self._formats["title"])
        self._page.write_string(self._line + 1, 0, source_words(self._edition))
        self._line += 3

    def _table(self, table: Table, *, titled: bool) -> None:
        if titled:
            self._page.write_string(self._line, 0, table.title, self._formats["title"])
            self._line += 1
        lines = max(_lines(column.heading, column.width) for column in table.columns)
        self._page.set_row(self._line, LINE_HEIGHT * lines)  # a file that is written row by row is not measured again
        for at, column in enumerate(table.columns):
            self._page.write_string(self._line, at, printable(column.heading), self._formats["head"])
        first = self._line
        columns = [(column.kind, self._formats[column.kind]) for column in table.columns]
        self._line = QuickRows(self._page, columns, self._edition.zone).write(first + 1, table.rows) - 1
        if table.chart and table.rows:
            self._chart(table, first)
        self._line += 3

    def _chart(self, table: Table, first: int) -> None:
        """Of the table that ends here: its numbers (each jenis stacked) over its first column."""
        stacked = table.chart == "column"
        chart = self._book.add_chart({"type": table.chart, **({"subtype": "stacked"} if stacked else {})})
        last = first + len(table.rows)
        for at in range(2, len(table.columns)) if stacked else (1,):
            chart.add_series(
                {
                    "name": [self._sheet.name, first, at],
                    "categories": [self._sheet.name, first + 1, 0, last, 0],
                    "values": [self._sheet.name, first + 1, at, last, at],
                    "fill": {"color": PALETTE[(at - 1) % len(PALETTE)]},
                    **({} if stacked else {"data_labels": {"value": True}}),
                }
            )
        chart.set_title({"name": table.title, "name_font": {"size": 12}})
        chart.set_legend({"position": "bottom"} if stacked else {"none": True})
        if not stacked:
            chart.set_y_axis({"reverse": True})
        chart.set_size({"width": 720, "height": 400})
        self._page.insert_chart(self._charts * CHART_ROWS, CHARTS_AT, chart)
        self._charts += 1


def _lines(heading: str, width: int) -> int:
    """How many lines a heading takes in a column of so many characters; bold letters are wider."""
    lines, room = 1, width - 2
    for word in heading.split():
        if room != width - 2 and room < len(word):
            lines, room = lines + 1, width - 2
        lines += max(0, (len(word) - 1) // (width - 1))
        room -= len(word) + 1
    return lines


def source_words(edition: Edition) -> str:
    """Where figures and pictures come from, and of when they are."""
    return f"Sumber: laporan yang tercatat di Sigap · dibuat {words.day(edition.job.made_at, edition.zone)}"


def period_words(edition: Edition) -> str:
    """ "1 Juli 2023", "1 Juli 2023 s.d. 31 Juli 2023"."""
    period, zone = edition.job.period, edition.zone
    first, last = words.day(period.first, zone), words.day(max(period.first, period.until - 1), zone)
    return first if first == last else f"{first} s.d. {last}"
