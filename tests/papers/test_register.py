"""The register as PDF and as Excel."""

import io
import zipfile
from datetime import UTC, datetime

import pytest
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from pypdf import PdfReader

from bot.domain.case.casefile import Certainty, LaterFinding, RegisterRow
from bot.papers.cells import LINE_HEIGHT, NOTHING, lines_of
from bot.papers.printing import ACROSS
from bot.papers.register import SHEET, register_pdf, register_xlsx
from tests.papers.cases import OFFICE, ZONE, at, row

MADE = at("2023-12-31 09:00")
HEADINGS = [column.heading for column in SHEET]
STARTS = ("=", "+", "-", "@", "\t=", "\r=", " =", "  +", "\u200b=", "\ufeff@")
TAILS = ("1+1", "cmd|' /C calc'!A0", 'HYPERLINK("http://x.test","y")', "SUM(A1:A9)", "http://x.test", "{=1}")
PAYLOADS = [start + tail for start in STARTS for tail in TAILS]


TEXTS = (
    "case_code", "label", "found_place", "hospital", "police_letter", "hospital_letter", "identification", "religion",
    "religion_basis", "cemetery", "plot", "officers", "witnesses", "override",
)  # fmt: skip


def sheet_of(rows: list[RegisterRow]) -> Worksheet:
    """The register's sheet, read again."""
    return load_workbook(io.BytesIO(register_xlsx(rows, 2023, ZONE, MADE))).worksheets[0]


def words_of(rows: list[RegisterRow]) -> str:
    """The register's PDF, its words."""
    pdf = PdfReader(io.BytesIO(register_pdf(rows, 2023, OFFICE, ZONE, MADE)))
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def test_dates_are_dates_and_amounts_are_numbers() -> None:
    sheet = sheet_of([row()])
    assert [cell.value for cell in sheet[1]] == HEADINGS
    known = dict(zip(HEADINGS, (cell.value for cell in sheet[2]), strict=True))
    assert known["Waktu meninggal"] == datetime(2023, 7, 9, 4, 15)  # noqa: DTZ001 (Excel knows no zones)
    assert (known["No."], known["Tahun"], known["Biaya (Rp)"]) == (8, 2023, 1_900_000)
    assert (known["Agama"], known["Perkiraan usia"]) == ("Islam (diduga)", "sekitar 50–60 tahun")
    assert sheet["H2"].is_date and sheet["H2"].number_format == "dd-mm-yyyy hh:mm"


def test_the_header_stays_and_filters() -> None:
    sheet = sheet_of([row(number) for number in range(1, 13)])
    assert sheet.freeze_panes == "E2"
    assert sheet.auto_filter.ref == f"A1:{sheet.cell(13, len(SHEET)).coordinate}"
    assert (sheet.max_row, sheet.page_setup.orientation) == (13, "landscape")


def test_a_printed_sheet_can_be_read() -> None:
    """A year as it comes out of a printer: several pages across, whose line it is on each, words wrapped and whole."""
    sheet = sheet_of(
        [row(), row(9, later=(LaterFinding("moved", MADE, "makam dipindahkan atas permintaan keluarga"),))]
    )
    widths = [sheet.column_dimensions[get_column_letter(at)].width for at in range(1, len(SHEET) + 1)]
    assert sum(widths) / (sheet.page_setup.fitToWidth or 1) <= ACROSS
    assert (sheet.print_title_rows, sheet.print_title_cols) == ("$1:$1", "$A:$D")
    assert sheet["B2"].value == 2023 and sheet["B2"].number_format == "0", "2.023 is no year"
    assert "Register pemakaman 2023" in sheet.oddHeader.left.text and "Halaman" in sheet.oddFooter.right.text
    for line in sheet.iter_rows(min_row=2):
        for cell, width in zip(line, widths, strict=True):
            lines = lines_of(str(cell.value or ""), int(width))
            assert cell.alignment.wrap_text or lines == 1 or cell.is_date, cell.coordinate
            assert lines * LINE_HEIGHT <= (sheet.row_dimensions[cell.row].height or LINE_HEIGHT), cell.coordinate


@pytest.mark.parametrize("payload", PAYLOADS)
def test_f44_no_text_becomes_a_formula_or_a_link(payload: str) -> None:
    everywhere = dict.fromkeys(TEXTS, payload)
    book = register_xlsx([row(**everywhere, later=(LaterFinding("note", MADE, payload),))], 2023, ZONE, MADE)
    sheet = load_workbook(io.BytesIO(book)).worksheets[0]
    for cell in sheet[2]:
        assert cell.data_type != "f" and cell.hyperlink is None
    raw = zipfile.ZipFile(io.BytesIO(book)).read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in raw and "<f " not in raw and "<hyperlink" not in raw


def test_f44_the_payloads_are_enough() -> None:
    assert len(set(PAYLOADS)) >= 60


def test_nothing_known_is_an_empty_cell() -> None:
    sheet = sheet_of([RegisterRow(1, 2023)])
    assert {cell.value for cell in sheet[2]} == {1, 2023, None}


def test_a_year_without_burials_is_said() -> None:
    assert "Belum ada pemakaman yang tercatat pada tahun ini." in words_of([])
    sheet = sheet_of([])
    assert (sheet.max_row, sheet["A2"].value) == (2, NOTHING)
    assert (sheet.page_setup.fitToWidth or 1) == 1 and sheet.print_area, "one page says it, not three"


def test_a_page_tells_the_whole_row() -> None:
    text = words_of([row(later=(LaterFinding("identified", MADE, "bernama Soekardjo"),), override="wabah")])
    for words in ("TRC-0012", "Mr X 8/2023", "28-06-2023 09.35", "B/123/VII/2023", "Blok C, petak 117",
                  "12-07-2023 10.30", "teridentifikasi: bernama", "wabah", "Jumlah pemakaman: 1"):  # fmt: skip
        assert words in text


def test_what_was_taken_back_is_no_burial() -> None:
    text = words_of([row(), row(9, later=(LaterFinding("annulled", MADE, "kartu yang keliru"),))])
    assert "Jumlah pemakaman: 1. Dibatalkan: 1." in text and "DIBATALKAN: kartu yang keliru" in text


def test_no_long_word_runs_into_the_next_column() -> None:
    """A word that a column cannot hold is broken; the text of the file still has it whole."""
    pdf = PdfReader(
        io.BytesIO(register_pdf([row(religion_basis="pertanggungjawaban keluarga")], 2023, OFFICE, ZONE, MADE))
    )
    text = pdf.pages[0].extract_text()
    assert "pertanggungjawaban" not in text, "the column has room for sixteen letters at most"
    assert "pertanggungjawaban" in text.replace("\u200b", "").replace("\n", "")


def test_an_office_without_a_city_dates_without_a_comma() -> None:
    assert OFFICE.city == "" and " , 31" not in words_of([row()])


def test_many_rows_repeat_the_header_on_each_page() -> None:
    pdf = PdfReader(io.BytesIO(register_pdf([row(n) for n in range(1, 41)], 2023, OFFICE, ZONE, MADE)))
    assert len(pdf.pages) > 2
    assert all("Dimakamkan" in page.extract_text() for page in pdf.pages[:-1])
    # Nobody signs an empty page.
    assert "Jumlah pemakaman: 40" in pdf.pages[-1].extract_text() and "Rahmat" in pdf.pages[-1].extract_text()
    assert f"Halaman 1 dari {len(pdf.pages)}" in pdf.pages[0].extract_text()


def test_nasty_words_are_words() -> None:
    nasty = '<&"#*_`$@\\ #emph[x]'
    assert nasty in words_of([row(label=nasty)])
    assert sheet_of([row(label=nasty)])["D2"].value == nasty


def test_an_unknown_religion_is_said() -> None:
    assert "tidak diketahui, diurus secara Islam" in words_of([row(religion_certainty=Certainty.UNKNOWN)])


def test_the_file_says_when_it_was_made_in_utc() -> None:
    made = load_workbook(io.BytesIO(register_xlsx([], 2023, ZONE, MADE))).properties.created
    assert made is not None and made.replace(tzinfo=UTC) == datetime.fromtimestamp(MADE // 1_000, UTC)
