"""Whether the place that words name lies beyond the city."""

import re
from collections.abc import Iterable, Sequence

from bot.reading.areas import MARKS, Gazetteer, Hit, word_set
from bot.reading.rules import TypedRule
from bot.reading.words import places as lists

# A road is called after where it leads: "jalan raya Mauk" begins in the city.
OUTSIDE = TypedRule(
    r"(?<!raya )(?<!raya mauk )(?<!jl )(?<!jln )(?:(?<!jalan )|(?<=pinggir jalan )|(?<=tengah jalan ))"
    r"(?<!duta )(?<!kali )(?<!villa )(?<!ikea )"
    rf"\b(?:{lists.OUTSIDE})\b"
)
# "Perumahan mutiara pluit": an estate that is called after a place elsewhere.
_ESTATE_CALLED = re.compile(r"\b(?:perumahan|perum|komplek|kompleks|komp|cluster|villa|vila|griya|residence) \w+ $")
_IN_BAGS = word_set("bayi orok janin mayat bungkus dibungkus")  # "kresek" is a bag more often than a village


def outside_in(typed: Sequence[str], start: int, end: int) -> re.Match[str] | None:
    """A place beyond the city that begins in the phrase: "terminal kampung rambutan" may end behind it."""
    found = OUTSIDE.search(typed[start : end + 2])
    if found is None:
        return None
    line = found.string
    ends = len(" ".join(typed[start:end]))
    if found[0] == "kresek" and not _IN_BAGS.isdisjoint(typed[:start]):
        return None
    if line[: found.start()].endswith("arah "):
        return None  # where a road leads
    if found.start() >= ends or _ESTATE_CALLED.search(line, 0, found.start()):
        return None
    return found


def is_inside(typed: Sequence[str], start: int, end: int, hits: Iterable[Hit], gazetteer: Gazetteer) -> bool:
    """Whether a phrase that names a place beyond the city is in the city all the same: "kel. Benda", or the side of a
    road, "tol Karang Tengah arah Jakarta"."""
    within = [hit for hit in hits if hit.start >= start and hit.end <= end]
    if any(typed[hit.start - 1] in MARKS for hit in within):
        return True
    if "arah" not in typed[start:end]:
        return False
    toward = typed.index("arah", start)
    named = any(gazetteer.district("".join(typed[at : at + 2])) for at in range(start, toward))
    return named or any(hit.end <= toward for hit in within)
