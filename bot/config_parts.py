"""What the configuration is made of: kinds of values, and the tables that describe the city and its places."""

import re
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"no time zone is called {name!r}") from error
    return name


def _number(value: object) -> object:
    if isinstance(value, bool):
        raise ValueError("must be a number")
    return value


Zone = Annotated[str, AfterValidator(_zone)]
Whole = Annotated[int, BeforeValidator(_number)]
Minutes = Annotated[Whole, Field(gt=0, le=100_000)]


class Part(BaseModel):
    """A table of the file: unknown keys are faults, so that a typing error does not silently mean the default."""

    model_config = ConfigDict(extra="forbid", frozen=True)


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
        return self.user_agent or f"Sigap (TRC Dinsos hotline{'; ' + self.email if self.email else ''})"


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


class Place(Part):
    """[[places]]: where people are brought, and what lies near (lat, lng in WGS84 degrees)."""

    code: str = Field(pattern=r"^[a-z0-9_]{1,12}$")
    name: str = Field(min_length=1, max_length=60)
    kind: Literal["rsud", "rsj", "puskesmas", "polsek", "shelter", "other"] = "other"
    lat: Lat | None = None
    lng: Lng | None = None
    phone: str = Field(default="", max_length=40)
    destination: bool = True

    @model_validator(mode="after")
    def _located(self) -> "Place":
        if (self.lat is None) != (self.lng is None):
            raise ValueError("lat: set both lat and lng, or neither")
        return self


DEFAULT_PLACES = (
    Place(code="rps", name="RPS", kind="shelter"),
    Place(code="singgah", name="Rumah Singgah", kind="shelter"),
    Place(code="rsud", name="RSUD Kota Tangerang", kind="rsud"),
    Place(code="rsj", name="RSJ", kind="rsj"),
    Place(code="puskesmas", name="Puskesmas", kind="puskesmas"),
    Place(code="keluarga", name="Keluarga"),
    Place(code="polsek", name="Polsek", kind="polsek"),
    Place(code="lain", name="Tempat lain"),
)
