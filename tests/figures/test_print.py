"""An Excel file on paper: A4, readable, every header whole and on every page."""

from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl

from bot.domain.figures.digest import Stretch, Tally
from bot.domain.figures.edition import Edition, EditionForm, EditionJob
from bot.domain.figures.figures import Course
from bot.domain.ticket.shifts import DutyRules
from bot.papers.workbook import A4_CHARACTERS, LINE_HEIGHT, workbook

DAY = 86_400_000


def test_every_sheet_prints_on_a4_with_its_headers(tmp_path: Path) -> None:
    courses = [Course(at, 1, "ot", False, "telegram", None, "new", None, at) for at in range(1, 9)]
    edition = Edition(
        EditionJob(EditionForm.WORKBOOK, Stretch(0, DAY), Stretch(0, 1), 2), "Kota & Kabupaten", ZoneInfo("Asia/Jakarta"),
        "LAP", DutyRules(), Tally(opened=8), Tally(), courses,
    )  # fmt: skip
    workbook(edition, tmp_path / "book.xlsx")
    book = openpyxl.load_workbook(tmp_path / "book.xlsx")
    wide = 0
    for sheet in book:
        assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape"), sheet.title
        across = sheet.page_setup.fitToWidth or 1
        widths = sum(one.width * (one.max - one.min + 1) for one in sheet.column_dimensions.values())
        assert widths / across <= A4_CHARACTERS + 30, sheet.title
        assert "Kota && Kabupaten" in sheet.oddFooter.left.text and sheet.oddFooter.right.text
        if sheet.auto_filter.ref:
            assert sheet.print_title_rows in ("1:1", "$1:$1"), sheet.title
            for cell in sheet[1]:
                room = sheet.column_dimensions[cell.column_letter].width or 10
                assert (
                    len(str(cell.value)) / room < (sheet.row_dimensions[1].height or LINE_HEIGHT) / LINE_HEIGHT + 1
                ), cell.value
        if across > 1:
            wide += 1
            assert sheet.print_title_cols in ("A:A", "$A:$A")
    assert wide, "the sheet of reports is wider than a page"
