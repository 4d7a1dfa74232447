"""The register of burials of a year (SOP 5), to read as PDF and to work with as Excel."""

import importlib
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.case.casefile import RegisterRow
from bot.domain.case.rules import PaperRules
from bot.papers import words
from bot.papers.cells import FORMATS, NOTHING, TEXTS_ONLY, height, lines_of, properties, write_cell
from bot.papers.printing import mark_pages, print_list
from bot.papers.typeset import typeset

Value = str | int | None


@dataclass(frozen=True, slots=True)
class RegisterColumn:
    """`kind`: text, moment (UTC ms), number, year, money. `width` in characters of a sheet, `paper` as a share of a
    page's width."""

    heading: str
    read: Callable[[RegisterRow], Value]
    kind: str = "text"
    width: int = 18
    paper: int = 10


def _joined(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)


def _age(row: RegisterRow) -> str | None:
    return words.age(row.markers.age_from, row.markers.age_to)


def _religion(row: RegisterRow) -> str | None:
    return words.religion(row.religion, row.religion_certainty)


def _later(row: RegisterRow) -> str:
    return "; ".join(f"{words.LATER.get(one.kind, one.kind)}: {one.text}" for one in row.later)


def _waiting(zone: ZoneInfo) -> Callable[[RegisterRow], str]:
    def text(row: RegisterRow) -> str:
        ends = [words.short_moment(one, zone) for one in (row.waited_from, row.waited_until) if one is not None]
        return " s.d. ".join(ends)

    return text


COLUMN_LETTERS = 16  # of a word that a column of a page is left to hold
STAYS = 4  # columns that say whose line it is: they stay on the screen and on each page
SHEET: tuple[RegisterColumn, ...] = (
    RegisterColumn("No.", lambda row: row.number, "number", 5),
    RegisterColumn("Tahun", lambda row: row.year, "year", 7),
    RegisterColumn("Nomor kasus", lambda row: row.case_code, width=12),
    RegisterColumn("Sebutan", lambda row: row.label, width=14),
    RegisterColumn("Jenis kelamin", lambda row: words.SEX[row.sex] if row.sex else "", width=12),
    RegisterColumn("Perkiraan usia", lambda row: _age(row), width=16),
    RegisterColumn("Ciri-ciri", lambda row: words.marks(row.markers), width=32),
    RegisterColumn("Waktu ditemukan", lambda row: row.found_at, "moment"),
    RegisterColumn("Tempat ditemukan", lambda row: row.found_place, width=26),
    RegisterColumn("Rumah sakit", lambda row: row.hospital),
    RegisterColumn("Waktu meninggal", lambda row: row.died_at, "moment"),
    RegisterColumn("Awal masa tunggu", lambda row: row.waited_from, "moment"),
    RegisterColumn("Akhir masa tunggu", lambda row: row.waited_until, "moment"),
    RegisterColumn("Surat kepolisian", lambda row: row.police_letter, width=20),
    RegisterColumn("Surat rumah sakit", lambda row: row.hospital_letter, width=20),
    RegisterColumn("Hasil identifikasi", lambda row: row.identification, width=20),
    RegisterColumn("Agama", lambda row: _religion(row), width=14),
    RegisterColumn("Dasar agama", lambda row: row.religion_basis, width=22),
    RegisterColumn("TPU", lambda row: row.cemetery),
    RegisterColumn("Blok/petak", lambda row: row.plot, width=14),
    RegisterColumn("Waktu pemakaman", lambda row: row.buried_at, "moment"),
    RegisterColumn("Petugas", lambda row: row.officers, width=22),
    RegisterColumn("Saksi", lambda row: row.witnesses, width=22),
    RegisterColumn("Biaya (Rp)", lambda row: row.cost_rupiah, "money", 12),
    RegisterColumn("Pengecualian", lambda row: row.override, width=22),
    RegisterColumn("Temuan susulan", lambda row: _later(row), width=30),
)


def _page(zone: ZoneInfo) -> tuple[RegisterColumn, ...]:
    """What fits on a page, several facts in one column."""
    return (
        RegisterColumn("No.", lambda row: row.number, "number", paper=4),
        RegisterColumn("Kasus, sebutan", lambda row: _joined(row.case_code, row.label), paper=11),
        RegisterColumn(
            "Jenis kelamin, usia, ciri",
            lambda row: _joined(words.SEX[row.sex] if row.sex else "", _age(row), words.marks(row.markers)),
            paper=22,
        ),
        RegisterColumn("Ditemukan", lambda row: row.found_at, "moment", paper=12),
        RegisterColumn("Tempat ditemukan", lambda row: row.found_place, paper=14),
        RegisterColumn("Meninggal", lambda row: row.died_at, "moment", paper=11),
        RegisterColumn("Rumah sakit", lambda row: row.hospital, paper=11),
        RegisterColumn("Masa tunggu", _waiting(zone), paper=11),
        RegisterColumn("Surat polisi, RS", lambda row: _joined(row.police_letter, row.hospital_letter), paper=16),
        RegisterColumn(
            "Agama, dasar",
            lambda row: _joined(_religion(row), row.religion_basis),
            paper=13,
        ),
        RegisterColumn("TPU, makam", lambda row: _joined(row.cemetery, row.plot), paper=11),
        RegisterColumn("Dimakamkan", lambda row: row.buried_at, "moment", paper=13),
        RegisterColumn("Petugas, saksi", lambda row: _joined(row.officers, row.witnesses), paper=14),
        RegisterColumn("Catatan", lambda row: _joined(row.identification, row.override, _later(row)), paper=14),
    )


def register_pdf(
    rows: Sequence[RegisterRow], year: int, rules: PaperRules, zone: ZoneInfo, made_at: int, before: int = 0
) -> bytes:
    """The register as PDF/A on landscape pages; `made_at` in UTC ms; `before`: how many burials of the year stand in a
    book of paper. Not for the event loop."""
    columns = _page(zone)
    data: dict[str, Any] = {
        "fields": {
            "signer_name": rules.signatory.name or None,
            "signer_title": rules.signatory.title or None,
            "signer_number": rules.signatory.number or None,
        },
        "labels": words.LABELS,
        "missing": [],
        "title": f"Register pemakaman {year}",
        "footer": f"Register pemakaman {year} · dibuat {words.moment(made_at, zone)}",
        "letterhead": rules.letterhead,
        "address": rules.address,
        "logo": None if rules.logo is None else list(rules.logo),
        "city": rules.city,
        "copies": (),
        "year": str(year),
        "counted": str(sum(row.counts for row in rows)),
        "annulled": str(sum(not row.counts for row in rows)),
        "before": str(before) if before else None,
        "made": words.day(made_at, zone),
        "headings": [column.heading for column in columns],
        "widths": [column.paper for column in columns],
        "rows": [[_on_paper(column, row, zone) for column in columns] for row in rows],
    }
    return typeset("register", data, made_at, COLUMN_LETTERS)


def _on_paper(column: RegisterColumn, row: RegisterRow, zone: ZoneInfo) -> str:
    value = column.read(row)
    if value is None or value == "":
        return "–"
    if column.kind == "moment" and isinstance(value, int):
        return words.short_moment(value, zone)
    return str(value)


def register_xlsx(rows: Sequence[RegisterRow], year: int, zone: ZoneInfo, made_at: int) -> bytes:
    """The register as Excel: a sheet with real dates, a filter and a header that stays; `made_at` in UTC ms. No text
    of a person can become a formula or a link. Not for the event loop."""
    xlsxwriter = importlib.import_module("xlsxwriter")
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True, **TEXTS_ONLY}) as book:
        book.set_properties(properties(f"Register pemakaman {year}", made_at))
        sheet = book.add_worksheet(f"Register {year}")
        _fill(book, sheet, rows, zone)
        print_list(sheet, [column.width for column in SHEET], STAYS, len(rows))
        mark_pages(sheet, f"Register pemakaman {year}", "", f"Dibuat {words.day(made_at, zone)}")
    return stream.getvalue()


def _fill(book: Any, sheet: Any, rows: Sequence[RegisterRow], zone: ZoneInfo) -> None:
    formats = {name: book.add_format(shape) for name, shape in FORMATS.items()}
    sheet.set_row(0, height(max(lines_of(column.heading, column.width - 2) for column in SHEET)))
    for at, column in enumerate(SHEET):
        sheet.set_column(at, at, column.width)
        sheet.write_string(0, at, column.heading, formats["head"])
    for line, row in enumerate(rows, 1):
        values = [column.read(row) for column in SHEET]
        texts = zip(SHEET, values, strict=True)
        sheet.set_row(line, height(max(lines_of(str(value or ""), column.width) for column, value in texts)))
        for at, (column, value) in enumerate(zip(SHEET, values, strict=True)):
            write_cell(sheet, line, at, column.kind, value, formats[column.kind], zone)
    if not rows:
        sheet.write_string(1, 0, NOTHING, formats["none"])
    sheet.freeze_panes(1, STAYS)
    sheet.autofilter(0, 0, max(len(rows), 1), len(SHEET) - 1)
