"""From when on reports are doubted, and what follows (SOP 3): settings with their defaults."""

from dataclasses import dataclass

PAUSE_DAYS = (1, 3, 7, 30)
PAUSE_REASONS = ("false", "flood", "abuse", "other")


@dataclass(frozen=True, slots=True)
class DoubtRules:
    """`false_reports`: from how many false reports of one account on the supervisors are told of each. Where more than
    `newcomer_reports` reports of accounts that first spoke less than `newcomer_hours` ago come within `newcomer_min`
    minutes (F31), the next ones wait for a supervisor's look (0: never), who is reminded each `review_remind_min`
    minutes; what has waited for `review_release_min` goes to the team a few at a time."""

    false_reports: int = 2
    newcomer_reports: int = 15
    newcomer_min: int = 10
    newcomer_hours: int = 72
    review_remind_min: int = 10
    review_release_min: int = 60
