"""The files of a city: its areas, other spellings of their names. Read whole, every fault named by file and line."""

import csv
import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from bot.domain.places.city import Area

AREAS, SPELLINGS = "kota-tangerang.csv", "kota-tangerang-spellings.csv"  # what ships in bot/data
AREA_COLUMNS = ("code", "kelurahan", "kecamatan", "lat", "lng")
SPELLING_COLUMNS = ("code", "name")
SEPARATORS = ",;\t"  # a spreadsheet of a country with a decimal comma parts columns by ";"
MOST_FAULTS = 40  # of one file: another file altogether would fill the screen with the same line


class MapFault(Exception):
    """The city's files cannot be used: one line for each fault, each beginning with the key of the configuration and
    the name of the file."""

    def __init__(self, faults: list[str]) -> None:
        more = len(faults) - MOST_FAULTS
        self.faults = [*faults[:MOST_FAULTS], *([f"… and {more} faults more"] if more > 0 else [])]
        super().__init__("\n".join(self.faults))


@dataclass(frozen=True, slots=True)
class AreaRow:
    """A line of the areas' file: the label point in WGS84 degrees; `km2`: the area's size, None where the file does not
    say; `common`: the name is an ordinary word, or the name of something else in the city, too."""

    area: Area
    lat: float
    lng: float
    km2: float | None = None
    common: bool = False


def read_areas(path: Path | None) -> list[AreaRow]:
    """The areas of a CSV file with the columns code, kelurahan, kecamatan, lat, lng and, if wanted, km2 and common;
    Kota Tangerang without a path. Columns may be parted by ",", ";" or tabs, figures may have a decimal comma. Raises
    MapFault."""
    table = _Table("city.areas", _shipped(AREAS) if path is None else path, AREA_COLUMNS)
    entries: dict[str, AreaRow] = {}
    faults = []
    for number, row in table.rows():
        try:
            entry = _entry(row)
            if entry.area.code in entries:
                raise ValueError(f"the code {entry.area.code} stands twice")
            entries[entry.area.code] = entry
        except ValueError as error:
            faults.append(f"{table.where}, line {number}: {error}")
    faults += [f"{table.where}: {fault}" for fault in _shared_codes(entries.values())]
    if not entries and not faults:
        faults.append(f"{table.where}: names no area")
    if faults:
        raise MapFault(faults)
    return list(entries.values())


def read_spellings(path: Path | None, known: frozenset[str]) -> list[tuple[str, str]]:
    """(code of a kelurahan or kecamatan, another way to write its name) of a CSV file with the columns code, name;
    Kota Tangerang's without a path. `known`: the codes that there are. Raises MapFault."""
    table = _Table("city.spellings", _shipped(SPELLINGS) if path is None else path, SPELLING_COLUMNS)
    found, faults = [], []
    for number, row in table.rows():
        row["code"] = plain_code(row["code"])
        if row["code"] not in known:
            faults.append(f"{table.where}, line {number}: the areas know no code {row['code']!r}")
        elif not row["name"]:
            faults.append(f"{table.where}, line {number}: the name is empty")
        else:
            found.append((row["code"], row["name"]))
    if faults:
        raise MapFault(faults)
    return found


def _shipped(name: str) -> Traversable:
    return files("bot").joinpath("data", name)


class _Table:
    """A CSV file with a head line. Raises MapFault where it is none, or lacks a column."""

    def __init__(self, key: str, source: Traversable | Path, columns: tuple[str, ...]) -> None:
        self.where = f"{key}: {source.name}"
        try:
            lines = _decoded(source.read_bytes()).splitlines()
        except OSError as error:
            raise MapFault([f"{key}: {source.name} cannot be read ({error.strerror})"]) from error
        except UnicodeDecodeError as error:
            raise MapFault([f"{self.where} is not a text in UTF-8"]) from error
        head = lines[0] if lines else ""
        separator = max(SEPARATORS, key=head.count)
        self._reader = csv.DictReader(lines, restval="", delimiter=separator)
        names = [name.strip().lower() for name in self._reader.fieldnames or ()]
        self._reader.fieldnames = names
        lacking = [name for name in columns if name not in names]
        if lacking:
            said = {",": "commas", ";": "semicolons", "\t": "tabs"}[separator]
            wanted = f"{self.where} is no CSV with the columns {', '.join(columns)}"
            raise MapFault([f"{wanted}: {', '.join(lacking)} missing in the first line (columns parted by {said})"])

    def rows(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Each row with the number of its line."""
        try:
            for row in self._reader:
                yield self._reader.line_num, {name: (value or "").strip() for name, value in row.items() if name}
        except csv.Error as error:
            raise MapFault([f"{self.where}, line {self._reader.line_num}: {error}"]) from error


def _decoded(content: bytes) -> str:
    """UTF-8 with or without its mark, or the "Unicode text" of a spreadsheet. Raises UnicodeDecodeError."""
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    return content.decode("utf-16" if wide else "utf-8-sig")


def plain_code(text: str) -> str:
    """A code as the list has it: "3671011001.0", "3671011001,00" and "id3671011001" are 3671011001. What a spreadsheet
    has rounded ("3,67101E+09") stays as it is: nobody can tell any more what it was."""
    code = re.sub(r"(?<=\d{10})[.,]0+$", "", text.strip().strip("'"))
    return re.sub(r"^[A-Za-z]{1,6}[-_. ]?(?=\d{2}[\d.]*$)", "", code)


def _shared_codes(entries: Iterable[AreaRow]) -> Iterator[str]:
    """Two kecamatan under one code: then one of them would be asked for the other's people."""
    names: dict[str, dict[str, str]] = {}
    for entry in entries:
        area = entry.area
        names.setdefault(area.kecamatan_code, {}).setdefault(area.kecamatan.casefold(), area.kecamatan)
    for code, found in names.items():
        if len(found) > 1:
            yield f"the code {code} stands for {len(found)} kecamatan: {', '.join(found.values())}"


def _entry(row: dict[str, str]) -> AreaRow:
    """A row as an area. Raises ValueError with what is wrong."""
    for name in ("code", "kelurahan", "kecamatan"):
        if not row[name]:
            raise ValueError(f"the {name} is empty")
    code = plain_code(row["code"])
    if re.search(r"\d[eE]\+?\d", code):
        raise ValueError(f"the code {code} was rounded by a spreadsheet; format the column as text and fill it again")
    area = Area(code, row["kelurahan"], row["kecamatan"])
    if not area.kecamatan_code:
        raise ValueError(f"the code {area.code!r} does not begin with its kecamatan's (36.71.01.1003)")
    lat, lng = _figure(row, "lat", 90), _figure(row, "lng", 180)
    km2 = _figure(row, "km2", 1e6) if row.get("km2") else None
    if km2 is not None and km2 <= 0:
        raise ValueError("km2 is not above 0")
    return AreaRow(area, lat, lng, km2, row.get("common", "") not in ("", "0"))


def _figure(row: dict[str, str], name: str, most: float) -> float:
    try:
        value = float(row[name].replace("\u2212", "-").replace(",", "."))
    except ValueError:
        value = math.nan
    if not abs(value) <= most:  # also where it is no number at all
        raise ValueError(f"{name} is no number from -{most:g} to {most:g}")
    return value
