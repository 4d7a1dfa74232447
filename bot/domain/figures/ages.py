"""How old the people are whom the reports of a period led to, in bands (SOP 7). Pure; years."""

from collections import Counter
from collections.abc import Iterable, Mapping

from bot.domain.case.person import CHOICES

UNKNOWN = ""  # nothing was said of the age, or it is nobody's to know
BANDS: tuple[str, ...] = CHOICES["age"]  # as they are offered where somebody is recorded: "46-60"


def band_of(low: int | None, high: int | None) -> str:
    """The band of an estimate: the one in which its middle lies; UNKNOWN without one."""
    known = [one for one in (low, high) if one is not None]
    if not known:
        return UNKNOWN
    middle = (min(known) + max(known)) // 2
    return next((band for band in BANDS if middle <= int(band.partition("-")[2])), BANDS[-1])


def counted(bands: Iterable[str]) -> Mapping[str, int]:
    """How many people are of each band, every band and UNKNOWN among them, the youngest first."""
    found = Counter(bands)
    return {band: found[band] for band in (*BANDS, UNKNOWN)}
