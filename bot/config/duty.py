"""[duty] of the configuration: the shifts of a day (SOP 3)."""

from collections.abc import Iterator
from typing import Annotated

from bot.checked import Part, Within, key
from bot.config.parts import twice

TimeOfDay = Annotated[str, Within(pattern=r"^([01]\d|2[0-3]):[0-5]\d$", like='a time of day such as "07:00"')]


class ShiftPart(Part):
    """A shift. One that ends not later than it begins goes on into the next day."""

    code: str = key(pattern=r"^[a-z0-9]{1,8}$", like="1 to 8 of a-z and 0-9")
    name: str = key(min_length=1, max_length=20)
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
    shifts: tuple[ShiftPart, ...] = key(default=DEFAULT_SHIFTS, min_length=1, max_length=8)

    def faults(self) -> Iterator[str]:
        """Values that do not go together."""
        yield from twice("shifts", "the code", (one.code for one in self.shifts))


def minutes(text: str) -> int:
    """ "07:30" as minutes after midnight."""
    hours, _, rest = text.partition(":")
    return int(hours) * 60 + int(rest)
