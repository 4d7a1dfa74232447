"""Few reports: no middle and no share of four, and no picture without anything in it."""

import pytest

from bot.domain.figures.figures import GroupFigures, Spread, spread


def test_four_have_no_median_and_five_have() -> None:
    four = [60_000 * minute for minute in (1, 2, 3, 40)]
    assert spread([None, *four]) == Spread(4, None, None, 40)
    assert spread([*four, 60_000 * 5]).median == 3
    assert spread([]) == Spread()


@pytest.mark.parametrize(("reports", "share"), [(0, None), (1, None), (4, None), (5, 0.2), (50, 0.02)])
def test_four_have_no_share_and_five_have(reports: int, share: float | None) -> None:
    """One of one was not found: that is no hundred percent of anything."""
    group = GroupFigures(reports, 0, claimed=reports, finished=reports, not_found=1, reopened=1, took={})
    assert group.share_not_found == group.share_reopened == share
