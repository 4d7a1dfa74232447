"""An Excel file on paper: A4, readable, every header whole and on every page, nothing cut."""

from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from bot.domain.figures.digest import Stretch, Tally
from bot.domain.figures.edition import Edition, EditionForm, EditionJob
from bot.domain.figures.figures import Course
from bot.domain.ticket.shifts import DutyRules
from bot.papers.cells import LINE_HEIGHT, NOTHING, lines_of
from bot.papers.printing import ACROSS, pages_across
from bot.papers.sheet_charts import has_chart
from bot.papers.table import Table, TableColumn
from bot.papers.workbook import CHARTS, workbook
from tests.papers.cases import row

DAY, BEGIN = 86_400_000, 17 * 3_600_000  # midnight in the city
UPRIGHT = ("Ringkasan", CHARTS)


def widths_of(sheet: Worksheet) -> list[int]:
    """Of its columns, in characters."""
    return [int(sheet.column_dimensions[get_column_letter(at)].width or 9) for at in range(1, sheet.max_column + 1)]


def made(folder: Path, days: int = 31, reports: int = 8) -> openpyxl.Workbook:
    """A file, read again."""
    courses = [
        Course(at, 1, "bekal", False, "telegram", None, "duplicate", None, BEGIN + at * DAY % (days * DAY))
        for at in range(reports)
    ]
    edition = Edition(
        EditionJob(EditionForm.WORKBOOK, Stretch(BEGIN, BEGIN + days * DAY), Stretch(0, 1), 2), "Kota & Kabupaten",
        ZoneInfo("Asia/Jakarta"), "LAP", DutyRules(), Tally(opened=reports), Tally(), courses,
        burials=[row(8), row(9)] if reports else [],
    )  # fmt: skip
    workbook(edition, folder / "book.xlsx")
    return openpyxl.load_workbook(folder / "book.xlsx")


def test_every_sheet_prints_on_a4_with_its_headers(tmp_path: Path) -> None:
    book = made(tmp_path)
    wide = 0
    for sheet in book:
        shape = "portrait" if sheet.title in UPRIGHT else "landscape"
        assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, shape), sheet.title
        across = sheet.page_setup.fitToWidth or 1
        assert sum(widths_of(sheet)) / across <= ACROSS, sheet.title
        assert sheet.title in sheet.oddHeader.left.text and "Kota && Kabupaten" in sheet.oddHeader.right.text
        assert "Sumber" in sheet.oddFooter.left.text and "Halaman" in sheet.oddFooter.right.text
        if sheet.auto_filter.ref:
            assert sheet.print_title_rows in ("1:1", "$1:$1"), sheet.title
        if across > 1:
            wide += 1
            assert str(sheet.print_title_cols).startswith(("A:", "$A:"))
            assert sheet.page_setup.pageOrder == "overThenDown"
    assert wide, "the sheet of reports is wider than a page"


def test_nothing_is_cut_off(tmp_path: Path) -> None:
    for sheet in made(tmp_path):
        if sheet.title == CHARTS:
            continue
        widths = widths_of(sheet)
        for line in sheet.iter_rows():
            for cell, width in zip(line, widths, strict=False):
                if isinstance(cell.value, str) and cell.has_style and cell.border.left.style:
                    assert cell.alignment.wrap_text, cell.coordinate
                    room = sheet.row_dimensions[cell.row].height or LINE_HEIGHT
                    assert lines_of(cell.value, width) * LINE_HEIGHT <= room, (sheet.title, cell.coordinate)


def test_a_month_of_days_is_a_page(tmp_path: Path) -> None:
    sheet = made(tmp_path)["Per hari"]
    heights = sum(sheet.row_dimensions[at].height or LINE_HEIGHT for at in range(1, sheet.max_row + 1))
    margins = sheet.page_margins
    assert sheet.max_row == 32 and heights <= 595 - 72 * (margins.top + margins.bottom)


def test_the_charts_stand_on_a_page_of_their_own(tmp_path: Path) -> None:
    book = made(tmp_path)
    assert book.sheetnames[:3] == ["Ringkasan", CHARTS, "Per hari"]
    charts = book[CHARTS]._charts  # openpyxl knows no other way
    assert len(charts) == 2 and not [sheet for sheet in book if sheet._charts and sheet.title != CHARTS]
    days = charts[1]
    assert (days.x_axis.numFmt.formatCode, days.y_axis.numFmt.formatCode, days.y_axis.majorUnit) == ("d/m", "0", 1)
    assert charts[0].y_axis.delete, "each bar says its number"


def test_of_a_year_the_chart_shows_months(tmp_path: Path) -> None:
    """365 columns of nine colours are a comb in which nobody sees anything; of a month each second day is named."""
    book = made(tmp_path, days=364, reports=80)
    assert book.sheetnames[:4] == ["Ringkasan", CHARTS, "Per bulan", "Per hari"]
    shown = book[CHARTS]._charts[1]
    assert "Per bulan" in shown.series[0].val.numRef.f
    months = [row[0].value for row in book["Per bulan"].iter_rows(min_row=2)]
    assert (months[0], months[-1], len(months)) == ("Januari 1970", "Desember 1970", 12)
    assert sum(row[1].value for row in book["Per bulan"].iter_rows(min_row=2)) == 80
    assert book["Per hari"].max_row == 365
    axis = made(tmp_path)[CHARTS]._charts[1].x_axis
    assert (axis.tickLblSkip, axis.numFmt.formatCode) == (2, "d/m")
    assert made(tmp_path, days=29)[CHARTS]._charts[1].x_axis.numFmt.formatCode == "d", "of one month the month is known"


def test_minutes_say_that_they_are(tmp_path: Path) -> None:
    sheet = made(tmp_path)["Waktu respons"]
    assert {cell.number_format for row in sheet.iter_rows(min_row=2, min_col=5) for cell in row} == {'#,##0" mnt"'}


def test_an_empty_table_says_so_and_has_no_chart(tmp_path: Path) -> None:
    book = made(tmp_path, days=1, reports=0)
    assert CHARTS not in book.sheetnames
    for name in ("Tiket", "Klien", "Register pemakaman"):
        assert book[name]["A2"].value == NOTHING and (book[name].page_setup.fitToWidth or 1) == 1, name


@pytest.mark.parametrize(("numbers", "shown"), [((), False), ((0, 0), False), ((0, 3), True)])
def test_zeros_are_no_chart(numbers: tuple[int, ...], shown: bool) -> None:
    rows = [(date(2023, 7, 1), number) for number in numbers]
    assert has_chart(Table("t", "T", (TableColumn("Hari"), TableColumn("Masuk")), rows, "bar")) is shown


@pytest.mark.parametrize(
    ("widths", "stays", "pages"),
    [
        ([100, 100], 1, [2]),
        ([100, 60, 41], 1, [2, 2]),
        ([10, 190, 190], 1, [2, 2]),
        ([10, 300, 5], 1, [2, 2]),
        ([5], 1, [1]),
    ],
)
def test_no_column_is_parted_by_a_page(widths: list[int], stays: int, pages: list[int]) -> None:
    assert pages_across(widths, stays) == pages


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 5, 1),
        ("12345", 5, 1),
        ("123456", 5, 2),
        ("12 45", 5, 1),
        ("1234 6789", 5, 2),
        ("1" * 20, 5, 4),
        ("MM" * 5, 10, 2),
    ],
)
def test_lines_of_a_wrapped_text(text: str, width: int, lines: int) -> None:
    assert lines_of(text, width) == lines
