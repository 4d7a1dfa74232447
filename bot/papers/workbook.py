"""An edition as one Excel file (SOP 7): real dates and numbers, filters, headers that stay, charts. No text of a person
can become a formula or a link (F44). Written row by row, so that a year needs no more memory than a month."""

import importlib
from pathlib import Path
from typing import Any

from bot.domain.figures.edition import Edition
from bot.papers import words
from bot.papers.cells import FORMATS, NOTHING, TEXTS_ONLY, height, lines_of, properties
from bot.papers.fonts import printable
from bot.papers.printing import mark_pages, print_list, print_upright
from bot.papers.quick_rows import QuickRows
from bot.papers.sheet_charts import ChartPage, has_chart
from bot.papers.table import Sheet, Table
from bot.papers.tables import sheets

CHARTS = "Grafik"  # the sheet of the charts, behind the first


def workbook(edition: Edition, path: Path) -> None:
    """Write the file. Raises OSError. Not for the event loop."""
    xlsxwriter = importlib.import_module("xlsxwriter")
    options = {"constant_memory": True, "tmpdir": str(path.parent), **TEXTS_ONLY}
    with xlsxwriter.Workbook(str(path), options) as book:
        book.set_properties(properties("Sigap", edition.job.made_at))
        formats = {name: book.add_format(shape) for name, shape in FORMATS.items()}
        first, *rest = sheets(edition)
        pages = [_Page(book, first, formats, edition)]
        charts = None
        if any(has_chart(table) for sheet in (first, *rest) for table in sheet.tables):
            charts = ChartPage(book, CHARTS)
            charts.title(_about(edition), source_words(edition), formats["title"])
            mark_pages(charts.page, CHARTS, _about(edition), source_words(edition))
        pages += [_Page(book, sheet, formats, edition) for sheet in rest]
        for page in pages:
            for table, line in page.write():
                if charts is not None and has_chart(table):
                    charts.draw(table, page.name, line)


class _Page:
    """One sheet, written from the top down."""

    def __init__(self, book: Any, sheet: Sheet, formats: dict[str, Any], edition: Edition) -> None:
        self._sheet, self._formats, self._edition = sheet, formats, edition
        self._page = book.add_worksheet(sheet.name)
        self._line = 0
        self.name = sheet.name

    def write(self) -> list[tuple[Table, int]]:
        """All of it; each table with the line of its header."""
        widths = [
            max(table.columns[at].width for table in self._sheet.tables if at < len(table.columns))
            for at in range(max(len(table.columns) for table in self._sheet.tables))
        ]
        for at, width in enumerate(widths):
            self._page.set_column(at, at, width)
        alone = len(self._sheet.tables) == 1
        if not alone:
            self._title(_about(self._edition))
        written = [(table, self._table(table, widths, titled=not alone)) for table in self._sheet.tables]
        if alone:
            [table] = self._sheet.tables
            self._page.freeze_panes(1, self._sheet.stays)
            self._page.autofilter(0, 0, max(len(table.rows), 1), len(table.columns) - 1)
            print_list(self._page, widths, self._sheet.stays, len(table.rows))
        else:
            print_upright(self._page)
        mark_pages(self._page, self._sheet.name, _about(self._edition), source_words(self._edition))
        return written

    def _title(self, text: str) -> None:
        self._page.write_string(self._line, 0, printable(text), self._formats["title"])
        self._page.write_string(self._line + 1, 0, source_words(self._edition))
        self._line += 3

    def _table(self, table: Table, widths: list[int], *, titled: bool) -> int:
        if titled:
            self._page.write_string(self._line, 0, table.title, self._formats["title"])
            self._line += 1
        head = self._line
        # Bold letters are wider. A file that is written row by row is not measured again by whoever opens it.
        lines = max(lines_of(column.heading, width - 1) for column, width in zip(table.columns, widths, strict=False))
        self._page.set_row(head, height(lines))
        for at, column in enumerate(table.columns):
            self._page.write_string(head, at, printable(column.heading), self._formats["head"])
        columns = [
            (column.kind, self._formats[column.kind], width)
            for column, width in zip(table.columns, widths, strict=False)
        ]
        self._line = QuickRows(self._page, columns, self._edition.zone).write(head + 1, table.rows)
        if not table.rows:
            self._page.write_string(self._line, 0, NOTHING, self._formats["none"])
            self._line += 1
        self._line += 1
        return head


def _about(edition: Edition) -> str:
    return f"{edition.area_name} · {period_words(edition)}"


def source_words(edition: Edition) -> str:
    """Where figures and pictures come from, and of when they are."""
    return f"Sumber: laporan yang tercatat di Sigap · dibuat {words.day(edition.job.made_at, edition.zone)}"


def period_words(edition: Edition) -> str:
    """ "1 Juli 2023", "1 Juli 2023 s.d. 31 Juli 2023"."""
    period, zone = edition.job.period, edition.zone
    first, last = words.day(period.first, zone), words.day(max(period.first, period.until - 1), zone)
    return first if first == last else f"{first} s.d. {last}"
