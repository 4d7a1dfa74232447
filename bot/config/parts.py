"""What the configuration is made of: kinds of values, and the tables that describe the city and its places."""

import re
import string
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def known_zone(name: str) -> str:
    """The name, where there is such a time zone. Raises ValueError with what is wrong, or to be installed."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        missing = "" if _knows_zones() else " (this machine has no time zones at all: install the package tzdata)"
        raise ValueError(f"no time zone is called {name!r}{missing}") from error
    return name


def _knows_zones() -> bool:
    try:
        ZoneInfo("Asia/Jakarta")
    except (ZoneInfoNotFoundError, OSError):
        return False
    return True


def _number(value: object) -> object:
    if isinstance(value, bool):
        raise ValueError("must be a number")
    return value


Zone = Annotated[str, AfterValidator(known_zone)]
Whole = Annotated[int, BeforeValidator(_number)]
Minutes = Annotated[Whole, Field(gt=0, le=100_000)]


class Part(BaseModel):
    """A table of the file: unknown keys are faults, so that a typing error does not silently mean the default."""

    model_config = ConfigDict(extra="forbid", frozen=True)


P = TypeVar("P", bound=Part)


def agree(part: P, faults: Iterable[str]) -> P:
    """`part` as it is. Raises ValueError with every fault, one a line, each beginning with its key."""
    if found := list(faults):
        raise ValueError("\n".join(found))
    return part


def _some(points: tuple[Any, ...]) -> tuple[Any, ...]:
    if not points:
        raise ValueError("name at least one point")
    return points


Lat = Annotated[float, BeforeValidator(_number), Field(ge=-90, le=90)]
Lng = Annotated[float, BeforeValidator(_number), Field(ge=-180, le=180)]


class NextDoor(Part):
    """[[city.neighbours]]: a government next door, with points in it (lat, lng in WGS84 degrees)."""

    name: str = Field(min_length=1, max_length=60)
    contact: str = Field(default="112", min_length=1, max_length=120)
    points: Annotated[tuple[tuple[Lat, Lng], ...], AfterValidator(_some)]


DEFAULT_NEIGHBOURS = (
    NextDoor(name="Kota Tangerang Selatan", points=((-6.268, 106.703), (-6.237, 106.655), (-6.31, 106.66))),
    NextDoor(
        name="Kabupaten Tangerang",
        points=(
            (-6.09, 106.69),
            (-6.085, 106.64),
            (-6.115, 106.585),
            (-6.165, 106.535),
            (-6.25, 106.56),
            (-6.24, 106.61),
        ),
    ),
    NextDoor(name="Jakarta Barat", points=((-6.137, 106.705), (-6.155, 106.735), (-6.19, 106.74), (-6.215, 106.745))),
    NextDoor(name="Jakarta Selatan", points=((-6.24, 106.755), (-6.262, 106.76))),
)


class CityPart(Part):
    """[city]"""

    name: str = Field(default="Kota Tangerang", min_length=1, max_length=60)
    timezone: Zone = "Asia/Jakarta"
    areas: Path | None = None
    spellings: Path | None = None
    boundaries: Path | None = None
    boundaries_code: str | None = Field(default=None, min_length=1)
    neighbours: tuple[NextDoor, ...] = DEFAULT_NEIGHBOURS

    @property
    def all_neighbours(self) -> tuple[NextDoor, ...]:
        """Those of the file; the ones of Kota Tangerang are no other city's."""
        return self.neighbours if self.areas is None or "neighbours" in self.model_fields_set else ()


def _is_geocoder(server: str) -> bool:
    """Over plain http only to this machine: an address says where somebody was seen."""
    try:
        url = urlsplit(server)
        _ = url.port  # raises for one that is no number
    except ValueError:
        return False
    safe = url.scheme == "https" or (url.scheme == "http" and url.hostname in ("127.0.0.1", "localhost", "::1"))
    return safe and bool(url.hostname) and not (url.query or url.fragment or url.username)


class GeocoderPart(Part):
    """[geocoder]: who is asked where an address is. Off unless somebody decides otherwise: a question to a server
    tells it where a person in need was seen."""

    server: str = "off"
    email: str = Field(default="", max_length=120)
    user_agent: str = Field(default="", max_length=200)
    country: str = Field(default="id", pattern=r"^[a-z]{2}$")
    timeout_s: Annotated[float, BeforeValidator(_number), Field(ge=0.1, le=60)] = 5.0
    keep_days: Whole = Field(default=30, ge=1, le=365)

    @model_validator(mode="after")
    def _usable(self) -> "GeocoderPart":
        faults = []
        if self.server not in ("off", "public") and not _is_geocoder(self.server):
            faults.append('server: "off", "public", or the address of your own, as in https://nominatim.example')
        if self.server == "public" and not _EMAIL.fullmatch(self.email):
            faults.append("email: the public server wants an address that it can write to")
        if not (self.user_agent + self.email).isprintable() or not (self.user_agent + self.email).isascii():
            faults.append("user_agent: plain letters only; it goes into a line of the request")
        if faults:
            raise ValueError("\n".join(faults))
        return self

    @property
    def asks(self) -> bool:
        """Whether anybody is asked at all."""
        return self.server != "off"

    @property
    def identity(self) -> str:
        """Who we say that we are."""
        return self.user_agent or f"Sigap (a hotline of social services{'; ' + self.email if self.email else ''})"


class FamilyPart(Part):
    """[family]: relatives who look for somebody, and notices to the public. Days, but for `contact`."""

    keep_days: Whole = Field(default=180, ge=1, le=3_650)
    after_end_days: Whole = Field(default=30, ge=1, le=3_650)
    news_days: Whole = Field(default=7, ge=1, le=365)
    notice_days: Whole = Field(default=14, ge=1, le=365)
    contact: str = Field(default="", max_length=60)


def _pair(text: object) -> object:
    """ "-6.1783, 106.6319" as two numbers."""
    if not isinstance(text, str):
        raise ValueError('must be a text such as "-6.1783, 106.6319"')
    parts = text.split(",")
    try:
        return tuple(float(part) for part in parts)
    except ValueError as error:
        raise ValueError('must look like "-6.1783, 106.6319"') from error


LatLng = Annotated[tuple[Lat, Lng], BeforeValidator(_pair)]


class PaperYear(Part):
    """A year of [case] paper_years: what was written down on paper before the bot began."""

    year: Whole = Field(ge=2000, le=2200)
    unnamed: Whole = Field(default=0, ge=0, le=10_000)
    burials: Whole = Field(default=0, ge=0, le=10_000)


class CasePart(Part):
    """[case]: after the pick-up (SOP 4, 5). Stamped on each death when it is recorded."""

    health_check_min: Minutes = 1_440
    health_late_min: Minutes = 120
    referral_days: Whole = Field(default=7, ge=1, le=365)
    search_days: Whole = Field(default=3, ge=1, le=365)
    letter_every_min: Minutes = 1_440
    burial_keeper_min: Minutes = 1_440
    burial_supervisor_min: Minutes = 2_160
    burial_every_min: Minutes = 1_440
    burial_quota: Whole = Field(default=12, ge=0, le=10_000)
    paper_years: tuple[PaperYear, ...] = ()


class WatchdogPart(Part):
    """[watchdog]: a loop that makes no progress for so long ends the process, and systemd starts it anew."""

    stall_s: float = Field(45.0, ge=0, le=3_600)  # 0: nothing is watched


PaperName = Literal["police_request", "burial_request", "body_handover", "burial_record", "referral", "case_report"]
Line = Annotated[str, Field(min_length=1, max_length=120)]
NUMBER_FIELDS = frozenset({"number", "year", "month", "roman_month"})
LOGO_BYTES = 500_000


class Signs(Part):
    """[papers] signatory: who signs; `number` is the NIP."""

    name: str = Field(default="", max_length=120)
    title: str = Field(default="", max_length=120)
    number: str = Field(default="", max_length=40)


class PaperSigns(Signs):
    """An entry of [papers] signatories: who signs this paper instead."""

    paper: PaperName


class Copies(Part):
    """An entry of [papers] copies: who gets a copy (tembusan) of this paper."""

    paper: PaperName
    to: tuple[Line, ...]


def _number_pattern(pattern: str) -> str:
    """Letters of a pattern and the fields that a number has, among them its number and its year."""
    try:
        fields = {name for _, name, _, _ in string.Formatter().parse(pattern) if name is not None}
        pattern.format(number=1, year=2023, month=7, roman_month="VII")
    except (ValueError, KeyError, IndexError, AttributeError, TypeError) as error:
        raise ValueError("knows the fields {number:03}, {year}, {month:02} and {roman_month}") from error
    if fields - NUMBER_FIELDS or not {"number", "year"} <= fields:
        raise ValueError("needs {number} and {year}; it may have {month} and {roman_month}")
    return pattern


class PapersPart(Part):
    """[papers]: the letters and records that the bot makes (SOP 6). What is left out is marked on the paper."""

    letterhead: tuple[Line, ...] = Field(default=("PEMERINTAH KOTA TANGERANG", "DINAS SOSIAL"), max_length=6)
    address: tuple[Line, ...] = Field(default=(), max_length=6)
    logo: Path | None = None
    city: str = Field(default="Tangerang", min_length=1, max_length=60)
    number: Annotated[str, AfterValidator(_number_pattern)] = Field(
        default="460/{number:03}/TRC/{roman_month}/{year}", max_length=80
    )
    police_office: str = Field(default="", max_length=120)
    burial_office: str = Field(default="", max_length=120)
    signatory: Signs = Signs()
    signatories: tuple[PaperSigns, ...] = ()
    copies: tuple[Copies, ...] = ()
