"""A packed table says what a dict would say."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.packed import Packed

TOLD = st.dictionaries(st.text(), st.tuples(st.integers(), st.integers()))


@given(TOLD, st.lists(st.text()))
def test_it_says_what_a_dict_says(told: dict[str, tuple[int, int]], others: list[str]) -> None:
    words = [*others, *told, *others]
    assert list(Packed(told).of(words)) == [told[one] for one in words if one in told]


def test_a_word_that_is_not_there_says_nothing_however_full_the_table_is() -> None:
    for count in range(70):
        table = Packed({f"kata{at}": at for at in range(count)})
        assert list(table.of(f"lain{at}" for at in range(300))) == []
        assert list(table.of(f"kata{at}" for at in range(count))) == list(range(count))


def test_more_different_answers_than_it_can_number_are_an_error() -> None:
    with pytest.raises(OverflowError):
        Packed({str(at): at for at in range(65_537)})


def test_it_takes_a_fraction_of_the_memory_of_a_dict() -> None:
    told = {f"kata+{at}": at % 30 for at in range(16_000)}
    packed = Packed(told)
    as_dict = sys.getsizeof(told) + sum(map(sys.getsizeof, told))
    # A text takes less from Python 3.12 on.
    assert sum(sys.getsizeof(getattr(packed, name)) for name in packed.__slots__) < as_dict / 3
