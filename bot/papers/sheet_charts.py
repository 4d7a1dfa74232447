"""The charts of an Excel file, on a page of their own: of tables of its other sheets."""

from datetime import date
from typing import Any

from bot.papers.fonts import printable
from bot.papers.printing import print_upright
from bot.papers.table import Table

# Okabe and Ito: told apart by people who see fewer colours.
PALETTE = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#000000", "#999999")
TOP, ROWS = 3, 21  # lines above the charts, and of one of them
LABELS = 16  # below an axis; more stand on top of one another
FEW = 8  # up to so many an axis counts one by one: there is no half report


def has_chart(table: Table) -> bool:
    """Whether there is anything to see: a chart of zeros alone is an empty frame with a scale."""
    return table.chart is not None and any(row[1] for row in table.rows)


class ChartPage:
    """The sheet, printed on one page."""

    def __init__(self, book: Any, name: str) -> None:
        self._book = book
        self._count = 0
        self.page = book.add_worksheet(name)
        self.page.hide_gridlines(2)
        print_upright(self.page, whole=True)

    def title(self, text: str, source: str, bold: Any) -> None:
        """What stands above the charts."""
        self.page.write_string(0, 0, printable(text), bold)
        self.page.write_string(1, 0, printable(source))

    def draw(self, table: Table, sheet: str, head: int) -> None:
        """The chart of a table whose header is line `head` of `sheet`: its numbers (each jenis stacked) over its first
        column."""
        stacked = table.chart == "column"
        chart = self._book.add_chart({"type": table.chart, **({"subtype": "stacked"} if stacked else {})})
        last = head + len(table.rows)
        for at in range(2, len(table.columns)) if stacked else (1,):
            chart.add_series(
                {
                    "name": [sheet, head, at],
                    "categories": [sheet, head + 1, 0, last, 0],
                    "values": [sheet, head + 1, at, last, at],
                    "fill": {"color": PALETTE[(at - 1) % len(PALETTE)]},
                    "gap": 30,
                    **({} if stacked else {"data_labels": {"value": True}}),
                }
            )
        chart.set_title({"name": table.title, "name_font": {"size": 12}})
        chart.set_legend({"position": "bottom"} if stacked else {"none": True})
        _axes(chart, table, stacked=stacked)
        chart.set_size({"width": 720, "height": 400})
        self.page.insert_chart(TOP + self._count * ROWS, 0, chart)
        self._count += 1


def _axes(chart: Any, table: Table, *, stacked: bool) -> None:
    """Days as days, whole numbers, and no scale where each bar says its own."""
    if not stacked:
        chart.set_y_axis({"reverse": True})
        chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}, "min": 0})
        return
    most = max(int(str(row[1])) for row in table.rows)
    every = -(-len(table.rows) // LABELS)
    months = {(day.year, day.month) for day, *_ in table.rows if isinstance(day, date)}
    form = "d" if len(months) == 1 else "d/m"  # not every program leaves labels out where they have no room
    chart.set_x_axis({"num_format": form, "text_axis": True, "interval_unit": every})
    chart.set_y_axis({"num_format": "0", "min": 0, **({"major_unit": 1} if most <= FEW else {})})
