"""Which tickets are offered where a command names none: what it is about decides."""

from collections.abc import Mapping
from enum import StrEnum

from bot.domain.ticket.steps import COMMANDS


class Among(StrEnum):
    """Whose tickets could be meant."""

    OWN = "own"  # those that one has
    OTHERS = "others"  # those that somebody else has
    OPEN = "open"  # all, those that nobody has first


AMONG: Mapping[str, Among] = {
    **dict.fromkeys(COMMANDS.values(), Among.OWN),
    "bantu": Among.OTHERS,
    "ambilalih": Among.OTHERS,
    "jadwal": Among.OPEN,
    "tugaskan": Among.OPEN,
}
