"""Rows that are written in one go are those that XlsxWriter writes cell by cell, whatever stands in them."""

import random
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import openpyxl
import pytest
import xlsxwriter

from bot.papers.cells import FORMATS, TEXTS_ONLY, height, lines_of, write_cell
from bot.papers.fonts import printable
from bot.papers.quick_rows import QuickRows
from bot.papers.table import Cell

WIDTH = 12
KINDS = ("text", "number", "moment", "date", "percent", "minutes", "money") * 4
TEXTS = (
    "", " ", "Ya", "Tidak", "a & b < c > d", '"kutip"', "=1+1", "@SUM(A1)", "https://example.org", "007", "1e5",
    "baris\nbaru", "\x01\x1b[0m", "_x0041_", "é", "e\u0301", "\u202eabc", "emperan ruko seberang gerbang perumahan", "Poris Plawad", "🚑", "شارع", "x" * 40_000, "</t></is>",
)  # fmt: skip
Rows = Sequence[Sequence[Cell]]
Write = Callable[[Any, dict[str, Any], int, Rows, ZoneInfo], int]


def _one_by_one(page: Any, formats: dict[str, Any], first: int, rows: Rows, zone: ZoneInfo) -> int:
    for line, row in enumerate(rows, first):
        lines = max(lines_of(printable(one), WIDTH) if isinstance(one, str) else 1 for one in row)
        if lines > 1:
            page.set_row(line, height(lines))
        for at, (kind, value) in enumerate(zip(KINDS, row, strict=True)):
            write_cell(page, line, at, kind, value, formats[kind], zone)
    return first + len(rows)


def _in_one_go(page: Any, formats: dict[str, Any], first: int, rows: Rows, zone: ZoneInfo) -> int:
    return QuickRows(page, [(kind, formats[kind], WIDTH) for kind in KINDS], zone).write(first, rows)


def _rows(dice: random.Random, count: int) -> list[list[Cell]]:
    def cell(kind: str) -> Cell:
        if dice.random() < 0.2:
            return dice.choice((None, ""))
        if dice.random() < 0.1:
            return dice.choice(TEXTS)
        match kind:
            case "text":
                return dice.choice(TEXTS)
            case "moment":
                return dice.randrange(-(10**12), 3 * 10**12)
            case "date":
                return date(1970, 1, 1) + timedelta(dice.randrange(-20_000, 40_000))
            case "percent":
                return dice.random()
        return dice.randrange(-(10 ** dice.randrange(1, 18)), 10**9)

    return [[cell(kind) for kind in KINDS] for _ in range(count)]


def _file(path: Path, write: Write, tables: Sequence[Rows], zone: ZoneInfo) -> dict[str, bytes]:
    """The parts of a file with these tables below each other, each under a heading."""
    with xlsxwriter.Workbook(str(path), {"constant_memory": True, **TEXTS_ONLY}) as book:
        formats = {name: book.add_format(shape) for name, shape in FORMATS.items()}
        page, line = book.add_worksheet("Lembar"), 0
        for rows in tables:
            page.set_row(line, 30)
            page.write_string(line, 0, "Judul", formats["head"])
            line = write(page, formats, line + 1, rows, zone) + 2
        page.autofilter(0, 0, max(1, line), len(KINDS) - 1)
        page.freeze_panes(1, 1)
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist() if name != "docProps/core.xml"}


@pytest.mark.parametrize("zone", ["Asia/Jakarta", "Europe/Berlin", "Australia/Lord_Howe", "America/New_York"])
def test_the_file_is_the_same(tmp_path: Path, zone: str) -> None:
    dice = random.Random(zone)
    tables = [_rows(dice, count) for count in (0, 1, 300, 0, 40)]
    slow = _file(tmp_path / "slow.xlsx", _one_by_one, tables, ZoneInfo(zone))
    quick = _file(tmp_path / "quick.xlsx", _in_one_go, tables, ZoneInfo(zone))
    assert slow.keys() == quick.keys()
    for name, content in slow.items():
        assert quick[name] == content, name


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Australia/Lord_Howe"])
def test_the_hours_at_which_clocks_are_changed(tmp_path: Path, zone: str) -> None:
    around = (1_679_792_400_000, 1_698_541_200_000, 1_680_361_200_000, 1_696_087_800_000)  # 2023
    rows: list[list[Cell]] = [
        [at + minutes * 60_000 if kind == "moment" else None for kind in KINDS]
        for at in around
        for minutes in range(-90, 91)
    ]
    slow = _file(tmp_path / "slow.xlsx", _one_by_one, [rows], ZoneInfo(zone))
    assert _file(tmp_path / "quick.xlsx", _in_one_go, [rows], ZoneInfo(zone)) == slow


def test_a_text_that_looks_like_the_insides_of_a_file_stays_a_text(tmp_path: Path) -> None:
    """F44: XlsxWriter takes a text between <r> and </r> for its own and writes it as it is."""
    texts = ("<r>x</r>", "<r><rPr><b/></rPr><t>tebal</t></r>", "<r></is></c></row>&</r>")
    rows: list[list[Cell]] = [[text, *[None] * (len(KINDS) - 1)] for text in texts]
    path = tmp_path / "quick.xlsx"
    _file(path, _in_one_go, [rows], ZoneInfo("Asia/Jakarta"))
    sheet = openpyxl.load_workbook(path)["Lembar"]
    assert [sheet.cell(2 + at, 1).value for at in range(3)] == list(texts)
