"""The files of a city: its areas, other spellings of their names. Read whole, every fault named by file and line."""

import csv
import math
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from bot.domain.places.city import Area

AREAS, SPELLINGS = "kota-tangerang.csv", "kota-tangerang-spellings.csv"  # what ships in bot/data
AREA_COLUMNS = ("code", "kelurahan", "kecamatan", "lat", "lng")
SPELLING_COLUMNS = ("code", "name")
MOST_FAULTS = 40  # of one file: another file altogether would fill the screen with the same line


class MapFault(Exception):
    """The city's files cannot be used: one line for each fault, each beginning with the key of the configuration and
    the name of the file."""

    def __init__(self, faults: list[str]) -> None:
        more = len(faults) - MOST_FAULTS
        self.faults = [*faults[:MOST_FAULTS], *([f"… and {more} faults more"] if more > 0 else [])]
        super().__init__("\n".join(self.faults))


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the areas' file: the label point in WGS84 degrees; `km2`: the area's size, None where the file does not
    say; `common`: the name is an ordinary word, or the name of something else in the city, too."""

    area: Area
    lat: float
    lng: float
    km2: float | None = None
    common: bool = False


def read_areas(path: Path | None) -> list[Entry]:
    """The areas of a CSV file with the columns code, kelurahan, kecamatan, lat, lng and, if wanted, km2 and common;
    Kota Tangerang without a path. Raises MapFault."""
    table = _Table("city.areas", _shipped(AREAS) if path is None else path, AREA_COLUMNS)
    entries: dict[str, Entry] = {}
    faults = []
    for number, row in table.rows():
        try:
            entry = _entry(row)
            if entry.area.code in entries:
                raise ValueError(f"the code {entry.area.code} stands twice")
            entries[entry.area.code] = entry
        except ValueError as error:
            faults.append(f"{table.where}, line {number}: {error}")
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
            lines = source.read_text(encoding="utf-8-sig").splitlines()
        except OSError as error:
            raise MapFault([f"{key}: {source.name} cannot be read ({error.strerror})"]) from error
        except UnicodeDecodeError as error:
            raise MapFault([f"{self.where} is not a text in UTF-8"]) from error
        self._reader = csv.DictReader(lines, restval="")
        if not set(columns) <= set(self._reader.fieldnames or ()):
            raise MapFault([f"{self.where} is no CSV with the columns {', '.join(columns)}"])

    def rows(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Each row with the number of its line."""
        try:
            for row in self._reader:
                yield self._reader.line_num, {name: (value or "").strip() for name, value in row.items() if name}
        except csv.Error as error:
            raise MapFault([f"{self.where}, line {self._reader.line_num}: {error}"]) from error


def _entry(row: dict[str, str]) -> Entry:
    """A row as an area. Raises ValueError with what is wrong."""
    for name in ("code", "kelurahan", "kecamatan"):
        if not row[name]:
            raise ValueError(f"the {name} is empty")
    area = Area(row["code"], row["kelurahan"], row["kecamatan"])
    if not area.kecamatan_code:
        raise ValueError(f"the code {area.code!r} does not begin with its kecamatan's (36.71.01.1003)")
    lat, lng = _figure(row, "lat", 90), _figure(row, "lng", 180)
    km2 = _figure(row, "km2", 1e6) if row.get("km2") else None
    if km2 is not None and km2 <= 0:
        raise ValueError("km2 is not above 0")
    return Entry(area, lat, lng, km2, row.get("common", "") not in ("", "0"))


def _figure(row: dict[str, str], name: str, most: float) -> float:
    try:
        value = float(row[name])
    except ValueError:
        value = math.nan
    if not abs(value) <= most:  # also where it is no number at all
        raise ValueError(f"{name} is no number from -{most:g} to {most:g}")
    return value
