"""Positions of the settings that lie nowhere near the city: a minus sign is missing, a figure is mistyped."""

from collections.abc import Iterator

from bot.config import Config
from bot.domain.places.compass import flat_m
from bot.domain.places.pins import pin_e6
from bot.places.atlas import Places

FARTHEST_M = 300_000.0  # a hospital of the province may be hours away; the other hemisphere is farther


def far_away(config: Config, city: Places) -> Iterator[str]:
    """A line for each position that is farther from the city's middle than FARTHEST_M, beginning with its key."""
    south, west, north, east = city.bounds
    middle = ((south + north) // 2, (west + east) // 2)
    for key, lat, lng in _positions(config):
        away = flat_m(middle, pin_e6(lat, lng))
        if away > FARTHEST_M:
            yield f"{key}: lies {away / 1_000:.0f} km from {city.name}; is a minus sign missing?"


def _positions(config: Config) -> Iterator[tuple[str, float, float]]:
    if config.team.base is not None:
        yield ("team.base", *config.team.base)
    for at, place in enumerate(config.places if "places" in config.given else ()):
        if place.lat is not None and place.lng is not None:
            yield f"places.{at}.lat", place.lat, place.lng
    for at, one in enumerate(config.city.all_neighbours):
        for point, (lat, lng) in enumerate(one.points):
            yield f"city.neighbours.{at}.points.{point}", lat, lng
