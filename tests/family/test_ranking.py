"""Whoever cannot come among the likeliest three any more is not looked at to the end: those that are found are the same
as where everybody is."""

import pytest

from bot.domain.family.marks import most_of_marks, read_marks, same_marks
from bot.domain.family.matching import POSSIBLE_BITS, Known, PersonMatch, Sought, compare, likeliest, rank
from bot.likeness import words_alike
from tests.family.people import Crowd
from tests.family.test_matching import CITY

PEOPLE, SEARCHES, PAGE = 400, 25, 60


def _all_compared(sought: Sought, known: list[Known], crowd: Crowd) -> list[PersonMatch]:
    every = [compare(sought, one, words_alike, crowd.apart()) for one in known]
    return likeliest(one for one in every if one.bits >= POSSIBLE_BITS)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_three_are_those_of_everybody_compared_page_by_page_and_in_any_order(seed: int) -> None:
    crowd = Crowd(seed, CITY)
    people = [crowd.person() for _ in range(PEOPLE)]
    known = [crowd.found(number, one) for number, one in enumerate(people, 1)]
    found = 0
    for number in range(SEARCHES):
        sought = crowd.sought(people[number * 7])
        whole = _all_compared(sought, known, crowd)
        for order in (known, known[::-1]):
            best: list[PersonMatch] = []
            for first in range(0, PEOPLE, PAGE):
                best = rank(sought, order[first : first + PAGE], words_alike, crowd.apart(), best)
            assert best == whole, sought
        found += bool(whole)
    assert found > SEARCHES / 2, "most are somebody's"


@pytest.mark.parametrize("seed", [4, 5])
def test_marks_say_no_more_than_their_most(seed: int) -> None:
    crowd = Crowd(seed, CITY)
    people = [crowd.person() for _ in range(60)]
    theirs = [read_marks(crowd.found(number, one).marks) for number, one in enumerate(people, 1)]
    for one in people:
        ours = read_marks(crowd.sought(one).marks)
        assert all(same_marks(ours, other)[0] <= most_of_marks(ours) for other in theirs)
        assert same_marks(ours, ours)[0] <= most_of_marks(ours)
