"""Kinds of values that several tables of the configuration have."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.checked import After, Before, Within


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


def twice(key: str, what: str, values: Iterable[object]) -> Iterator[str]:
    """A line for each value that stands more than once in the list of a key, as in "places: the code 'rps' stands
    twice"."""
    yield from (f"{key}: {what} {value!r} stands twice" for value, times in Counter(values).items() if times > 1)


def one_line(text: str) -> str:
    """The text, where it is one line without control characters. Raises ValueError."""
    if not text.isprintable():
        raise ValueError("must be one line")
    return text


Zone = Annotated[str, After(known_zone)]
Minutes = Annotated[int, Within(gt=0, le=100_000)]
Lat = Annotated[float, Within(ge=-90, le=90)]
Lng = Annotated[float, Within(ge=-180, le=180)]


def _pair(text: object) -> object:
    """ "-6.1783, 106.6319" as two numbers."""
    if not isinstance(text, str):
        raise ValueError('must be a text such as "-6.1783, 106.6319"')
    parts = text.split(",")
    try:
        return tuple(float(part) for part in parts)
    except ValueError as error:
        raise ValueError('must look like "-6.1783, 106.6319"') from error


LatLng = Annotated[tuple[Lat, Lng], Before(_pair)]
