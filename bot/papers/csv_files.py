"""The tables of an edition as CSV, as a spreadsheet in Indonesia opens them in columns: parted by ";", a decimal comma,
UTF-8 with its mark, moments in ISO 8601 with their zone. A text that a spreadsheet would take for a formula gets an
apostrophe in front (F44)."""

import csv
from datetime import date
from pathlib import Path

from bot.domain.figures.edition import Edition
from bot.papers import words
from bot.papers.fonts import printable
from bot.papers.table import Cell, TableColumn
from bot.papers.tables import sheets

SEPARATOR = ";"
# The last four are the full-width forms of the first four, which some spreadsheets take for the same.
RISKY = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def safe(text: str) -> str:
    """`text`, no formula for any spreadsheet: also not one behind spaces."""
    shown = printable(text)
    return f"'{shown}" if shown.lstrip().startswith(RISKY) or text.lstrip(" ").startswith(RISKY) else shown


def csv_files(edition: Edition, folder: Path, stem: str) -> list[Path]:
    """Write one file for each table into the folder, named `stem`-table.csv. Raises OSError."""
    made = []
    for table in (table for sheet in sheets(edition) for table in sheet.tables):
        path = folder / f"{stem}-{table.name}.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=SEPARATOR)
            writer.writerow([safe(column.heading) for column in table.columns])
            for row in table.rows:
                writer.writerow([_cell(edition, *pair) for pair in zip(table.columns, row, strict=True)])
        made.append(path)
    return made


def _cell(edition: Edition, column: TableColumn, value: Cell) -> str | int:
    if value is None:
        return ""
    if column.kind == "moment" and isinstance(value, int):
        return words.local(value, edition.zone).isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return f"{round(value, 4):g}".replace(".", ",")
    return value if isinstance(value, int) else safe(value)
