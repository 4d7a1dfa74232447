"""A table of another system's reports, as a spreadsheet saves it: read line by line, and for each it is said
why it cannot be used."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.actions.report.partner import PartnerReport
from bot.domain.ticket.answers import FULL_TEXT, Kind
from bot.domain.ticket.partners import SERVICES, plain_kind, read_number, service_of

SEPARATORS = ",;\t|"
ABOVE = 20  # lines that may stand above the headings: a title, a period, an empty one
LONGEST_HEAD = 4_000  # characters
_SEP = re.compile(r"sep=(.)\s*")  # what Excel reads and writes to name the separator
# What a heading says, what says it most plainly first: beside "No. Laporan" a column "No" only counts the lines.
COLUMNS: Mapping[str, Sequence[str]] = {
    "number": (
        "no laporan|nomor laporan|no aduan|nomor aduan|no pengaduan|nomor pengaduan|no tiket|nomor tiket|"
        "id laporan|id aduan|id tiket|kode laporan|kode aduan|kode tiket|kode|tracking id|ticket id|"
        "ticket number|no registrasi|nomor registrasi|no register|nomor register|tiket|ticket|id|number|"
        "nomor|no"
    ).split("|"),
    "words": (
        "isi laporan|isi aduan|isi pengaduan|uraian laporan|uraian aduan|uraian pengaduan|uraian kejadian|"
        "deskripsi laporan|deskripsi aduan|isi|uraian|deskripsi|kronologi|rincian|detail|description|"
        "details|laporan|aduan|pengaduan|keluhan|permasalahan|keterangan"
    ).split("|"),
    "address": (
        "alamat kejadian|lokasi kejadian|tempat kejadian|alamat lokasi|alamat lengkap|lokasi laporan|"
        "alamat|lokasi|tempat|address|location"
    ).split("|"),
    "kelurahan": "kelurahan|kel|desa kelurahan|kelurahan desa".split("|"),
    "kecamatan": "kecamatan|kec".split("|"),
    "lat": "lat|latitude|lintang".split("|"),
    "lng": "lng|lon|long|longitude|bujur".split("|"),
    "both": ("koordinat|titik koordinat|koordinat lokasi|coordinates|titik|lat long|latlong|latlng|gps").split("|"),
    "phone": (
        "telepon|telp|no telp|no telpon|no telepon|nomor telepon|nomor telp|hp|no hp|nomor hp|no wa|"
        "nomor wa|no whatsapp|no hp pelapor|telepon pelapor|no telepon pelapor|kontak pelapor|no kontak|"
        "nomor kontak|kontak|phone"
    ).split("|"),
    "service": "layanan|service|service code|kode layanan".split("|"),
    "kind": (
        "jenis laporan|jenis aduan|jenis pengaduan|jenis kejadian|jenis|kategori laporan|kategori aduan|"
        "kategori pengaduan|sub kategori|subkategori|kategori|klasifikasi|topik|category|type"
    ).split("|"),
    "media": "foto|lampiran|gambar|photo|media url|tautan foto|link foto|url foto|dokumentasi".split("|"),
    "dated": (
        "tanggal kejadian|waktu kejadian|tanggal laporan|waktu laporan|tanggal aduan|tanggal masuk|"
        "tgl laporan|tgl kejadian|tgl masuk|tgl|tanggal|waktu|date|created at|requested datetime"
    ).split("|"),
}
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
                lines = list(_lines(reader, names, head, count + 1))
                _must_not_count(_plain(head[names["number"]]), lines)
                return lines
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
    plain = [_plain(cell) for cell in head]
    found = {}
    for name, words in COLUMNS.items():
        said = next((word for word in words if word in plain), None)
        if said is not None:
            found[name] = plain.index(said)
    return found if {"number", "words"} <= found.keys() else None


def _plain(heading: str) -> str:
    return " ".join(re.sub(r"[^a-z]+", " ", heading.lower()).split())


def _must_not_count(heading: str, lines: Sequence[TableLine]) -> None:
    """A column "No" that counts the lines is no number of a report: the next table begins at 1 again, and its reports
    would be taken for those of this one. Raises NotATable."""
    numbers = [one.number for one in lines if one.number]
    if heading == "no" and numbers and numbers == [str(at) for at in range(1, len(numbers) + 1)]:
        raise NotATable(
            'the column "No" only counts the lines; the number of the report needs a column "Nomor laporan"'
        )


def _lines(
    reader: Iterator[list[str]], names: Mapping[str, int], head: Sequence[str], first: int
) -> Iterator[TableLine]:
    dated = head[names["dated"]].strip() if "dated" in names else ""
    for count, row in enumerate(reader, first):
        cells = {name: row[at].strip() if at < len(row) else "" for name, at in names.items()}
        if any(cells.values()):
            if cells.get("dated"):
                cells["dated"] = f"{dated}: {cells['dated']}"
            yield _line(count, cells)


def _line(count: int, cells: Mapping[str, str]) -> TableLine:
    text = re.sub(r"(?<=\d)[.,]0+$", "", cells["number"].lstrip("'"))
    number = None if _ROUNDED.fullmatch(text) else read_number(text)
    if number is None:
        return TableLine(count, text[:64], fault="rounded" if _ROUNDED.fullmatch(text) else "no_number")
    if not any(ch.isalnum() for ch in cells["words"]):
        return TableLine(count, number, fault="no_words")
    kind, words = _kind(cells)
    if len(words) > FULL_TEXT:
        return TableLine(count, number, fault="too_long")
    try:
        pin = _pin(cells)
    except ValueError:
        return TableLine(count, number, fault="bad_pin")
    service = cells.get("service", "").lower()
    media = cells.get("media", "")[:2_000]
    report = PartnerReport(
        words=words,
        service=service if service in SERVICES else service_of(kind),
        pin=pin,
        address=_address(cells)[:500],
        phone=cells.get("phone", "").lstrip("'")[:40],
        media=f"media_url: {media}" if media else "",
        dated=cells.get("dated", "")[:100],
        kind="" if kind is None else str(kind),
    )
    return TableLine(count, number, report)


def _kind(cells: Mapping[str, str]) -> tuple[Kind | None, str]:
    """The kind that a line names, and its words: what stands in the place of a kind and names none says something of
    the report all the same."""
    words, kind = cells["words"], None
    for name in ("kind", "service"):
        cell = cells.get(name, "")
        if (named := plain_kind(cell)) is not None:
            kind = kind or named
        elif cell.lower() not in SERVICES and cell.casefold() not in words.casefold():
            words = f"{words}\n{cell}"
    return kind, words


def _address(cells: Mapping[str, str]) -> str:
    """With kelurahan and kecamatan, where they stand in columns of their own and nowhere else."""
    parts = [cells.get("address", "")]
    for name, mark in (("kelurahan", "Kel."), ("kecamatan", "Kec.")):
        area = re.sub(r"^(?:kelurahan|kecamatan|kel|kec)\b[. ]*", "", cells.get(name, ""), flags=re.IGNORECASE)
        if area and area.casefold() not in parts[0].casefold():
            parts.append(f"{mark} {area}")
    return ", ".join(part for part in parts if part)


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
