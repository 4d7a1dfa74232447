"""[duty] of the configuration: the shifts of a day (SOP 3)."""

from collections import Counter
from typing import Annotated

from pydantic import Field, model_validator

from bot.config.parts import Part

TimeOfDay = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


class ShiftPart(Part):
    """A shift. One that ends not later than it begins goes on into the next day."""

    code: str = Field(pattern=r"^[a-z0-9]{1,8}$")
    name: str = Field(min_length=1, max_length=20)
    begins: TimeOfDay
    ends: TimeOfDay


DEFAULT_SHIFTS = (
    ShiftPart(code="pagi", name="Pagi", begins="07:00", ends="15:00"),
    ShiftPart(code="siang", name="Siang", begins="15:00", ends="23:00"),
    ShiftPart(code="malam", name="Malam", begins="23:00", ends="07:00"),
)


class DutyPart(Part):
    """[duty]"""

    announce: TimeOfDay = "18:00"
    shifts: tuple[ShiftPart, ...] = Field(default=DEFAULT_SHIFTS, min_length=1, max_length=8)

    @model_validator(mode="after")
    def _distinct(self) -> "DutyPart":
        twice = [code for code, times in Counter(one.code for one in self.shifts).items() if times > 1]
        if twice:
            raise ValueError("\n".join(f"shifts: the code {code!r} stands twice" for code in twice))
        return self


def minutes(text: str) -> int:
    """ "07:30" as minutes after midnight."""
    hours, _, rest = text.partition(":")
    return int(hours) * 60 + int(rest)
