"""From when on reports are doubted, and what follows (SOP 3): settings with their defaults."""

from dataclasses import dataclass

PAUSE_DAYS = (1, 3, 7, 30)
PAUSE_REASONS = ("false", "flood", "abuse", "other")


@dataclass(frozen=True, slots=True)
class DoubtRules:
    """`false_reports`: from how many false reports of one account on the supervisors are told of each."""

    false_reports: int = 2
