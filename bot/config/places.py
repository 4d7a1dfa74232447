"""[[places]]: where people are brought, and what lies near."""

from collections.abc import Iterator
from typing import Literal

from pydantic import Field, model_validator

from bot.config.parts import Lat, Lng, Part, Whole, agree


class PlaceConfig(Part):
    """[[places]]: where people are brought, and what lies near (lat, lng in WGS84 degrees)."""

    code: str = Field(pattern=r"^[a-z0-9_]{1,12}$")
    name: str = Field(min_length=1, max_length=60)
    kind: Literal["rsud", "rsj", "puskesmas", "polsek", "shelter", "panti", "cemetery", "other"] = "other"
    lat: Lat | None = None
    lng: Lng | None = None
    phone: str = Field(default="", max_length=40)
    destination: bool = True
    capacity: Whole | None = Field(default=None, ge=1, le=100_000)
    contact: str = Field(default="", max_length=120)
    address: str = Field(default="", max_length=120)
    night: bool = False
    rough: bool = False

    @model_validator(mode="after")
    def _located(self) -> "PlaceConfig":
        return agree(self, self._contradictions())

    def _contradictions(self) -> Iterator[str]:
        if (self.lat is None) != (self.lng is None):
            yield "lat: set both lat and lng, or neither"
        if self.rough and self.lat is None:
            yield "rough: is said of a position; set lat and lng"
