"""What an action may ask about the city's map; bot/places.py answers it."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Area:
    """A kelurahan: official code and names."""

    code: str
    kelurahan: str
    kecamatan: str


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a pin lies: the kelurahan (nearest if `near` says how many metres away its label point is)."""

    area: Area | None
    inside: bool


class City(Protocol):
    """Pure look-ups, no network."""

    def locate(self, lat_e6: int, lng_e6: int) -> Spot:
        """The area of a pin (WGS84 × 1e6)."""

    def area(self, code: str | None) -> Area | None:
        """The area with this code."""

    def named(self, text: str) -> Area | None:
        """The kelurahan that an address names, None where it names none or several."""
