"""Relatives and people who were found: the figures of the matching on made-up crowds, and what a search costs."""

import statistics
import time

from bot.domain.family.matching import rank
from bot.likeness import words_alike
from tests.family.people import Crowd
from tests.family.test_matching import CITY
from tests.family.test_matching import measure as figures_of

SEEDS = (1, 2, 3, 4, 5)
PEOPLE = 500


def measure() -> dict[str, float]:
    """Shares of searches over five crowds of 300, and milliseconds for one search among 500 people."""
    found = [figures_of(seed) for seed in SEEDS]
    return {
        "matching_right_among_three": round(statistics.mean(one.found for one in found), 4),
        "matching_right_among_three_worst": round(min(one.found for one in found), 4),
        "matching_false_likely": round(statistics.mean(one.falsely_likely for one in found), 4),
        "matching_false_likely_absent": round(statistics.mean(one.falsely_likely_absent for one in found), 4),
        "matching_search_ms": round(_search_ms(), 2),
    }


def _search_ms() -> float:
    """The median search, with descriptions that nobody has read before."""
    crowd = Crowd(99, CITY)
    known = [crowd.found(number, crowd.person()) for number in range(PEOPLE)]
    times = []
    for _ in range(50):
        sought = crowd.sought(crowd.person())
        begun = time.perf_counter()
        rank(sought, known, words_alike, crowd.apart())
        times.append((time.perf_counter() - begun) * 1_000)
    return statistics.median(times)
