"""The map without boundaries: kecamatan that border each other are told apart."""

import shapely

from bot.papers.city_map import SHADES, _shades


def test_neighbours_have_different_shades() -> None:
    """Six fields of a grid, each beside two or three others."""
    fields = {f"{x}{y}": shapely.box(x, y, x + 1, y + 1) for x in range(3) for y in range(2)}
    given = _shades(fields)
    assert set(given.values()) <= set(SHADES)
    beside = [(a, b) for a in fields for b in fields if a < b and fields[a].intersects(fields[b])]
    assert len(beside) == 11
    assert not [(a, b) for a, b in beside if given[a] == given[b]]
