"""What a table of an edition is: the same for a sheet and for a CSV file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar, overload

Cell = str | int | float | date | None
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class TableColumn:
    """`kind`: text, number, year, minutes, percent, money, date, or moment (UTC ms). `width` in characters."""

    heading: str
    kind: str = "text"
    width: int = 14


@dataclass(frozen=True, slots=True)
class Table:
    """`name` is what its CSV file is called; `chart`: column or bar, of its numbers over its first column."""

    name: str
    title: str
    columns: tuple[TableColumn, ...]
    rows: Sequence[Sequence[Cell]]
    chart: str | None = None


class MadeRows(Sequence[Sequence[Cell]], Generic[T]):
    """Rows that are made when they are written: those of a year together would take as much memory as its reports."""

    def __init__(self, things: Sequence[T], make: Callable[[T], Sequence[Cell]]) -> None:
        self._things, self._make = things, make

    def __len__(self) -> int:
        return len(self._things)

    @overload
    def __getitem__(self, at: int) -> Sequence[Cell]: ...
    @overload
    def __getitem__(self, at: slice) -> "MadeRows[T]": ...
    def __getitem__(self, at: int | slice) -> "Sequence[Cell] | MadeRows[T]":
        return MadeRows(self._things[at], self._make) if isinstance(at, slice) else self._make(self._things[at])


@dataclass(frozen=True, slots=True)
class Sheet:
    """Tables below each other; one alone has filters and a header that stays. `stays`: how many columns at the left
    stay as well, on the screen and on each page."""

    name: str
    tables: tuple[Table, ...] = field(default_factory=tuple)
    stays: int = 1
