"""What the benchmarks stand on: their residents are in the city, and each at a place of their own."""

import itertools

from benchmarks.residents import SPOTS
from bot.places import Places

APART_DEG = 0.002  # about 220 m


def test_residents_stand_in_the_city_and_apart() -> None:
    city = Places.load()
    assert len(SPOTS) > 2_000 and len(set(SPOTS)) == len(SPOTS)
    for lat, lng in SPOTS:
        assert city.locate(round(lat * 1e6), round(lng * 1e6)).inside, (lat, lng)
    for (lat, lng), (later_lat, later_lng) in itertools.pairwise(SPOTS):
        assert max(abs(lat - later_lat), abs(lng - later_lng)) >= APART_DEG
