"""[digests] of the configuration: when new supervisors get a digest, and what it calls a risk (SOP 7)."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field, model_validator

from bot.config.parts import Minutes, Part, Whole

_LINE = re.compile(
    r"([0-5]?\d) ([01]?\d|2[0-3]) (\*|last|[1-9]|1\d|2[0-8]) \* "
    r"(\*|(?:mon|tue|wed|thu|fri|sat|sun)(?:,(?:mon|tue|wed|thu|fri|sat|sun))*)"
)


def _cron(line: str) -> str:
    if line and not _LINE.fullmatch(line):
        raise ValueError(
            'must look like "0 7 * * *" (minute, hour, day of the month 1 to 28 or last, *, weekdays such as mon,thu), '
            'or be "" for none'
        )
    return line


Cron = Annotated[str, AfterValidator(_cron)]


class DigestPart(Part):
    """[digests]. Minutes and percent as the names say."""

    daily: Cron = "0 7 * * *"
    weekly: Cron = "0 7 * * mon"
    monthly: Cron = "0 7 1 * *"
    quiet: bool = True
    unclaimed_min: Minutes = 15
    silent_min: Minutes = 60
    beds_percent: Whole = Field(default=90, ge=1, le=100)
    late_min: Minutes = 10

    @model_validator(mode="after")
    def _as_often_as_named(self) -> "DigestPart":
        faults = []
        if self.daily and self.daily.split()[2] != "*":
            faults.append("daily: leave the day of the month out (*)")
        if self.weekly and not (self.weekly.split()[2] == "*" and re.fullmatch(r"[a-z]{3}", self.weekly.split()[4])):
            faults.append("weekly: name one weekday")
        if self.monthly and not (self.monthly.split()[2] != "*" and self.monthly.split()[4] == "*"):
            faults.append("monthly: name a day of the month and no weekday")
        if faults:
            raise ValueError("\n".join(faults))
        return self

    @property
    def defaults(self) -> dict[str, str]:
        """Cadence → cron line, of those that there are."""
        lines = {"daily": self.daily, "weekly": self.weekly, "monthly": self.monthly}
        return {name: line for name, line in lines.items() if line}
