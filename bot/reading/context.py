"""What a reader has to know beside the text: the moment, the city's zone, and what a value may be."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo


@dataclass(frozen=True, slots=True)
class Dialled:
    """What a numbering plan says of a text: a number as E.164, or why it is none (`no_number`, `too_short`,
    `too_long`, `unknown_country`, `not_in_use`)."""

    e164: str = ""
    fault: str = ""


Dial = Callable[[str, str], Dialled]  # text, region (ISO 3166)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingContext:
    """Given to every reader `read_x(text, context)`. Instants in UTC ms; a bound that is None does not bind.

    `not_before`: what is read has to follow it (a death: the finding). `future`: whether it may lie ahead.
    `ahead_days`: a day without a year is of the coming time if it is no farther than that, else the last that was.
    `long_ago_days`: what is farther back is asked about. `adult`: whether the height is a grown man's or woman's.
    `least`, `most`: rupiah that such a thing costs.
    """

    now: int
    zone: tzinfo
    region: str = "ID"
    dial: Dial | None = None
    not_before: int | None = None
    future: bool = False
    ahead_days: int = 0
    long_ago_days: int = 60 * 366
    adult: bool = False
    least: int = 0
    most: int | None = None

    @property
    def here(self) -> datetime:
        """Now, by the city's clock."""
        return datetime.fromtimestamp(self.now / 1_000, self.zone)

    @property
    def today(self) -> date:
        """The city's day."""
        return self.here.date()

    def day_of(self, instant: int) -> date:
        """The city's day at an instant (UTC ms)."""
        return datetime.fromtimestamp(instant / 1_000, self.zone).date()
