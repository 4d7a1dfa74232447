"""[retention] of the configuration: for how many days which kind of words is kept (SOP 8)."""

from collections.abc import Iterator
from typing import Annotated

from bot.checked import Part, Within

Days = Annotated[int, Within(ge=1, le=36_500)]


class RetentionPart(Part):
    """[retention]: days of 24 hours."""

    raw_days: Days = 7
    aside_days: Days = 30
    drafts_days: Days = 30
    relayed_days: Days = 30
    sent_days: Annotated[int, Within(ge=7, le=36_500)] = 30  # less, and what is still under way would be forgotten
    files_days: Days = 180
    reports_days: Days = 180
    cases_days: Days = 730
    positions_days: Days = 7
    account_days: Days = 365

    def faults(self) -> Iterator[str]:
        """Values that do not go together."""
        if self.raw_days > self.aside_days:
            yield "raw_days: must not be more than aside_days"
        if self.reports_days > self.cases_days:
            yield "reports_days: must not be more than cases_days"
