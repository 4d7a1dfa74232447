"""What most handlers ask with: who, and at most one number."""

from dataclasses import dataclass

from bot.domain.kit.people import Who


@dataclass(frozen=True, slots=True)
class Request:
    """`who` asks for something that needs no more than who they are."""

    who: Who


@dataclass(frozen=True, slots=True)
class Decide:
    """`who` decides on the thing with this `number`."""

    who: Who
    number: int
