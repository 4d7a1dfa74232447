"""A table of another system's reports, as a spreadsheet saves it: read line by line, and for each it is said
why it cannot be used."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.actions.report.partner import PartnerReport
from bot.domain.ticket.answers import FULL_TEXT
from bot.domain.ticket.partners import SERVICES, read_number

SEPARATORS = ",;\t|"
ABOVE = 20  # lines that may stand above the headings: a title, a period, an empty one
LONGEST_HEAD = 4_000  # characters
_SEP = re.compile(r"sep=(.)\s*")  # what Excel reads and writes to name the separator
COLUMNS: Mapping[str, frozenset[str]] = {
    "number": frozenset("nomor|no|no laporan|nomor laporan|nomor aduan|no aduan|id laporan|id|tiket|number".split("|")),
    "words": frozenset("isi|isi laporan|isi aduan|laporan|aduan|uraian|deskripsi|keterangan|description".split("|")),
    "address": frozenset("alamat|lokasi|tempat|alamat kejadian|lokasi kejadian|address".split("|")),
    "lat": frozenset("lat|latitude|lintang".split("|")),
    "lng": frozenset("lng|lon|long|longitude|bujur".split("|")),
    "both": frozenset("koordinat|coordinates|titik|lat long|latlong|latlng".split("|")),
    "phone": frozenset("telepon|telp|no telp|no telepon|hp|no hp|nomor hp|kontak|phone".split("|")),
    "service": frozenset("layanan|service|service code|kode layanan".split("|")),
    "media": frozenset("foto|lampiran|gambar|photo|media url|tautan foto".split("|")),
}  # fmt: skip
_ROUNDED = re.compile(r"\d[.,]?\d*[eE]\+?\d+")


class NotATable(Exception):
    """The file cannot be read as a table of reports; what is wrong, in words."""


@dataclass(frozen=True, slots=True)
class TableLine:
    """One line: its number in the file, the number that its system gave it, and its report, or why it has none (a code,
    `import.fate.<fault>` in the texts)."""

    line: int
    number: str
    report: PartnerReport | None = None
    fault: str = ""


def read_table(path: Path) -> list[TableLine]:
    """Every line that is not empty. UTF-8 with or without a mark, UTF-16 and cp1252; parted by comma, semicolon, tab or
    bar. Raises NotATable, OSError."""
    text = _decoded(path.read_bytes())
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    try:
        for count, head in enumerate(reader, 1):
            if (names := _named(head)) is not None:
                return list(_lines(reader, names, count + 1))
            if count == ABOVE:
                break
    except csv.Error as error:
        raise NotATable(f"line {reader.line_num}: {error}") from None
    raise NotATable("there is no column for the number (nomor) or none for the words (isi laporan) in the first lines")


def _separator(text: str) -> str:
    """What most parts the line that names the columns; where Excel's own line names it, that."""
    lines = [line[:LONGEST_HEAD] for line in text.splitlines()[:ABOVE] if line.strip()]
    if lines and (named := _SEP.fullmatch(lines[0])):
        return named[1]
    by_use = [(one, _named(next(csv.reader([line], delimiter=one), []))) for line in lines for one in SEPARATORS]
    return next((one for one, found in by_use if found is not None), ",")


def _decoded(content: bytes) -> str:
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise NotATable("this is a workbook; save it as CSV first")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    if b"\0" in content:
        raise NotATable("this is no text")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _named(head: list[str]) -> dict[str, int] | None:
    """Which column holds what, by its heading; None for a line that is no line of headings."""
    plain = [" ".join(re.sub(r"[^a-z]+", " ", cell.lower()).split()) for cell in head]
    found: dict[str, int] = {}
    for name, words in COLUMNS.items():
        at = next((index for index, cell in enumerate(plain) if cell in words), None)
        if at is not None:
            found[name] = at
    return found if {"number", "words"} <= found.keys() else None


def _lines(reader: Iterator[list[str]], names: Mapping[str, int], first: int) -> Iterator[TableLine]:
    for count, row in enumerate(reader, first):
        cells = {name: row[at].strip() if at < len(row) else "" for name, at in names.items()}
        if any(cells.values()):
            yield _line(count, cells)


def _line(count: int, cells: Mapping[str, str]) -> TableLine:
    text = re.sub(r"(?<=\d)[.,]0+$", "", cells["number"].lstrip("'"))
    number = None if _ROUNDED.fullmatch(text) else read_number(text)
    if number is None:
        return TableLine(count, text[:64], fault="rounded" if _ROUNDED.fullmatch(text) else "no_number")
    if not any(ch.isalnum() for ch in cells["words"]):
        return TableLine(count, number, fault="no_words")
    if len(cells["words"]) > FULL_TEXT:
        return TableLine(count, number, fault="too_long")
    try:
        pin = _pin(cells)
    except ValueError:
        return TableLine(count, number, fault="bad_pin")
    service = cells.get("service", "").lower()
    media = cells.get("media", "")[:2_000]
    report = PartnerReport(
        words=cells["words"],
        service=service if service in SERVICES else "sosial",
        pin=pin,
        address=cells.get("address", "")[:500],
        phone=cells.get("phone", "").lstrip("'")[:40],
        media=f"media_url: {media}" if media else "",
    )
    return TableLine(count, number, report)


def _pin(cells: Mapping[str, str]) -> tuple[int, int] | None:
    """The pin (WGS84 × 1e6), also with decimal commas. Raises ValueError for what is none."""
    lat, lng = cells.get("lat", ""), cells.get("lng", "")
    if not lat and not lng and (both := cells.get("both", "")):
        both = both.strip("()[] ")
        lat, _, lng = both.partition(next((one for one in ";," if one in both), " "))
        if both.count(",") == 3:
            first, second, third, fourth = both.split(",")
            lat, lng = f"{first}.{second}", f"{third}.{fourth}"
    if not lat.strip() and not lng.strip():
        return None
    degrees = [float(one.strip().lstrip("'").replace("\u2212", "-").replace(",", ".")) for one in (lat, lng)]
    if not (abs(degrees[0]) <= 90 and abs(degrees[1]) <= 180):
        raise ValueError
    return round(degrees[0] * 1e6), round(degrees[1] * 1e6)
