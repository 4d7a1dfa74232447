"""Everything that a set of files about a period is made of, gathered once (bot/export/gather.py), so that its sheets,
its tables as CSV and its pictures cannot tell different numbers (SOP 7). Pure; instants in UTC ms."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.case.casefile import RegisterRow, Sex
from bot.domain.figures.digest import Stretch, Tally
from bot.domain.figures.figures import Course
from bot.domain.places.city import Area
from bot.domain.ticket.shifts import DutyRules

MOST_ROWS = 500_000  # of a sheet; Excel itself takes a million, a phone or an old computer fewer


class EditionForm(StrEnum):
    """What is made. The values stand in the database."""

    WORKBOOK = "workbook"  # one Excel file
    TABLES = "tables"  # the same tables as CSV
    DAYS = "days"  # a picture: reports by day and jenis, and what became of them
    TIMES = "times"  # a picture: how long it took, by kecamatan
    MAP = "map"  # a picture: where, blurred


PICTURES = (EditionForm.DAYS, EditionForm.TIMES, EditionForm.MAP)
FILES = (EditionForm.WORKBOOK, EditionForm.TABLES)


@dataclass(frozen=True, slots=True)
class EditionJob:
    """Files of a form about a period and an area ('' the whole city). `personal`: with names and identity numbers, for
    those who may see them (SOP 8). `whereabouts`: with where each person was brought and is; a file that many keep says
    the kind of outcome only (SOP 9). `made_at` stands in the files."""

    form: EditionForm
    period: Stretch
    former: Stretch
    made_at: int
    area_code: str = ""
    personal: bool = False
    whereabouts: bool = True


Make = Callable[[EditionJob], bytes]


def nobody_makes(job: EditionJob) -> bytes:
    """Stands where nobody makes files. Always raises ValueError."""
    raise ValueError(f"nobody makes {job.form}")


@dataclass(frozen=True, slots=True)
class Client:
    """A person to whom a report of the period led, or who was found in it. `name` and `nik` only in a personal
    edition; `label` is never the name."""

    case_code: str
    label: str
    sex: Sex | None
    age_from: int | None
    age_to: int | None
    found_at: int
    area_code: str | None
    place: str | None
    state: str
    end_kind: str | None
    ended_at: int | None
    name: str = ""
    nik: str = ""
    guessed: bool = False  # the kelurahan is only the one nearest to the pin


@dataclass(frozen=True, slots=True)
class Edition:
    """`clients` and `burials` of the period; `areas` and `places` say codes in words. `outline`: the rings of each
    area's boundary (lng, lat in WGS84 degrees) where the city has boundaries; `middles`: the areas' label points (lat,
    lng)."""

    job: EditionJob
    area_name: str
    zone: ZoneInfo
    prefix: str  # of report numbers
    duty: DutyRules
    now: Tally
    before: Tally
    courses: Sequence[Course]
    clients: Sequence[Client] = ()
    burials: Sequence[RegisterRow] = ()
    ages: Mapping[str, int] = field(default_factory=dict)  # people of each band; nothing for a part of the city
    areas: Mapping[str, Area] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    outline: Mapping[str, tuple[tuple[tuple[float, float], ...], ...]] = field(default_factory=dict)
    middles: Mapping[str, tuple[float, float]] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Nothing to show at all."""
        return self.now.empty and not (self.courses or self.clients or self.burials)

    def area(self, code: str | None) -> Area | None:
        """The kelurahan with this code."""
        return None if code is None else self.areas.get(code)

    def kecamatan(self, code: str | None) -> str:
        """The name of the kecamatan of a kelurahan, empty where it is not known."""
        area = self.area(code)
        return "" if area is None else area.kecamatan

    def kelurahan(self, code: str | None, *, guessed: bool = False) -> str:
        """The same of the kelurahan; a guess says that it is one."""
        area = self.area(code)
        if area is None:
            return ""
        return f"{area.kelurahan} (perkiraan)" if guessed else area.kelurahan
