"""Few reports: no middle of four, and no picture without anything in it."""

from bot.domain.figures.figures import Spread, spread


def test_four_have_no_median_and_five_have() -> None:
    four = [60_000 * minute for minute in (1, 2, 3, 40)]
    assert spread([None, *four]) == Spread(4, None, None, 40)
    assert spread([*four, 60_000 * 5]).median == 3
    assert spread([]) == Spread()
