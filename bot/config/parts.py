"""What the tables of the configuration are made of: kinds of values, each saying what is wrong with one."""

from collections.abc import Iterable
from typing import Annotated, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field


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


def number(value: object) -> object:
    """The value, unless it is true or false, which Python takes for 1 and 0. Raises ValueError."""
    if isinstance(value, bool):
        raise ValueError("must be a number")
    return value


Zone = Annotated[str, AfterValidator(known_zone)]
Whole = Annotated[int, BeforeValidator(number)]
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


Lat = Annotated[float, BeforeValidator(number), Field(ge=-90, le=90)]
Lng = Annotated[float, BeforeValidator(number), Field(ge=-180, le=180)]


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
