"""[city]: which city it is, its areas, its boundaries, who governs next door."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

from bot.checked import After, Part, key
from bot.config.parts import Lat, Lng, Zone, twice


def _some(points: tuple[Any, ...]) -> tuple[Any, ...]:
    if not points:
        raise ValueError("name at least one point")
    return points


class NextDoor(Part):
    """[[city.neighbours]]: a government next door, with points in it (lat, lng in WGS84 degrees)."""

    name: str = key(min_length=1, max_length=60)
    contact: str = key(default="112", min_length=1, max_length=120)
    points: Annotated[tuple[tuple[Lat, Lng], ...], After(_some)]


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

    name: str = key(default="Kota Tangerang", min_length=1, max_length=60)
    timezone: Zone = "Asia/Jakarta"
    areas: Path | None = None
    spellings: Path | None = None
    boundaries: Path | None = None
    boundaries_code: str | None = key(default=None, min_length=1)
    neighbours: tuple[NextDoor, ...] = DEFAULT_NEIGHBOURS

    def faults(self) -> Iterator[str]:
        """Neighbours that two tables describe: which contact holds is anybody's guess."""
        yield from twice("neighbours", "the name", (one.name for one in self.neighbours))

    @property
    def all_neighbours(self) -> tuple[NextDoor, ...]:
        """Those of the file; the ones of Kota Tangerang are no other city's."""
        return self.neighbours if self.areas is None or "neighbours" in self.given else ()
