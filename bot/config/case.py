"""[case]: the clocks after the pick-up, and what was on paper before the bot began."""

from collections.abc import Iterator

from bot.checked import Part, key
from bot.config.duty import TimeOfDay
from bot.config.parts import Minutes, twice


class PaperYear(Part):
    """A year of [case] paper_years: what was written down on paper before the bot began."""

    year: int = key(ge=2000, le=2200)
    unnamed: int = key(default=0, ge=0, le=10_000)
    burials: int = key(default=0, ge=0, le=10_000)


class CasePart(Part):
    """[case]: after the pick-up (SOP 4, 5). Stamped on each death when it is recorded."""

    health_check_min: Minutes = 1_440
    health_late_min: Minutes = 120
    referral_days: int = key(default=7, ge=1, le=365)
    search_days: int = key(default=3, ge=1, le=365)
    letter_every_min: Minutes = 1_440
    burial_keeper_min: Minutes = 1_440
    burial_supervisor_min: Minutes = 2_160
    burial_every_min: Minutes = 1_440
    quiet_from: TimeOfDay = "22:00"
    quiet_until: TimeOfDay = "06:00"
    burial_quota: int = key(default=12, ge=0, le=10_000)
    paper_years: tuple[PaperYear, ...] = ()

    def faults(self) -> Iterator[str]:
        """Values that do not go together."""
        yield from twice("paper_years", "the year", (one.year for one in self.paper_years))
        if self.burial_keeper_min > self.burial_supervisor_min:
            yield "burial_keeper_min: must not be more than burial_supervisor_min"
