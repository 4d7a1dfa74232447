"""[[places]]: where people are brought, and what lies near."""

from collections.abc import Iterator
from typing import Literal

from bot.checked import Part, key
from bot.config.parts import Lat, Lng


class PlaceConfig(Part):
    """[[places]]: where people are brought, and what lies near (lat, lng in WGS84 degrees)."""

    code: str = key(pattern=r"^[a-z0-9_]{1,12}$", like="1 to 12 of a-z, 0-9 and _")
    name: str = key(min_length=1, max_length=60)
    kind: Literal["rsud", "rsj", "puskesmas", "polsek", "shelter", "panti", "cemetery", "other"] = "other"
    lat: Lat | None = None
    lng: Lng | None = None
    phone: str = key(default="", max_length=40)
    destination: bool = True
    capacity: int | None = key(default=None, ge=1, le=100_000)
    contact: str = key(default="", max_length=120)
    address: str = key(default="", max_length=120)
    night: bool = False
    rough: bool = False

    def faults(self) -> Iterator[str]:
        """Values that do not go together."""
        if (self.lat is None) != (self.lng is None):
            yield "lat: set both lat and lng, or neither"
        if self.rough and self.lat is None:
            yield "rough: is said of a position; set lat and lng"
