"""[digests] of the configuration: when new supervisors get a digest, and what it calls a risk (SOP 7)."""

import re
from collections.abc import Iterator
from typing import Annotated

from bot.checked import After, Part, key
from bot.config.parts import Minutes

_LINE = re.compile(
    r"([0-5]?\d) (?:[01]?\d|2[0-3])(,(?:[01]?\d|2[0-3]))? (\*|last|[1-9]|1\d|2[0-8]) \* "
    r"(\*|(?:mon|tue|wed|thu|fri|sat|sun)(?:,(?:mon|tue|wed|thu|fri|sat|sun))*)"
)


def _cron(line: str) -> str:
    if line and not _LINE.fullmatch(line):
        raise ValueError(
            'must look like "0 7 * * *" (minute, hour, day of the month 1 to 28 or last, *, weekdays such as mon,thu), '
            'or be "" for none'
        )
    hours = [int(one) for one in line.split()[1].split(",")] if line else []
    if hours != sorted(set(hours)):
        raise ValueError("the second hour comes later on the same day")
    return line


Cron = Annotated[str, After(_cron)]


class DigestPart(Part):
    """[digests]. Minutes and percent as the names say."""

    daily: Cron = "0 7 * * *"
    weekly: Cron = "0 7 * * mon"
    monthly: Cron = "0 7 1 * *"
    areas_daily: Cron = "0 7,17 * * *"
    areas_monthly: Cron = "0 7 1 * *"
    quiet: bool = True
    unclaimed_min: Minutes = 15
    silent_min: Minutes = 60
    beds_percent: int = key(default=90, ge=1, le=100)
    late_min: Minutes = 10

    def faults(self) -> Iterator[str]:
        """Values that do not go together."""
        for name, line in (("daily", self.daily), ("areas_daily", self.areas_daily)):
            if line and line.split()[2] != "*":
                yield f"{name}: leave the day of the month out (*)"
        if self.weekly and not (self.weekly.split()[2] == "*" and re.fullmatch(r"[a-z]{3}", self.weekly.split()[4])):
            yield "weekly: name one weekday"
        for name, line in (("monthly", self.monthly), ("areas_monthly", self.areas_monthly)):
            if line and not (line.split()[2] != "*" and line.split()[4] == "*"):
                yield f"{name}: name a day of the month and no weekday"
        for name in ("weekly", "monthly", "areas_monthly"):
            if "," in getattr(self, name).partition(" ")[2].partition(" ")[0]:
                yield f"{name}: only a daily digest comes twice a day"

    @property
    def defaults(self) -> dict[str, str]:
        """Cadence → cron line, of those that there are."""
        lines = {"daily": self.daily, "weekly": self.weekly, "monthly": self.monthly}
        return {name: line for name, line in lines.items() if line}

    @property
    def areas(self) -> dict[str, str]:
        """The same, for new camat and lurah."""
        lines = {"daily": self.areas_daily, "monthly": self.areas_monthly}
        return {name: line for name, line in lines.items() if line}
