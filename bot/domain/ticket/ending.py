"""Where a report ended (SOP 4, 5): not where somebody was first brought, but the grave, the family, the panti, with the
places before it."""

from collections.abc import Iterable
from dataclasses import dataclass

DEAD, STAYS = "dead", ""
# Of several persons of one report the gravest end stands for it.
_RANK = ("buried", "body_to_family", DEAD, "panti", "origin", "family", "own_wish", STAYS)


@dataclass(frozen=True, slots=True)
class Ending:
    """How things stand with one person: `how` is a kind of end (person.end_kind), DEAD before the burial, or STAYS;
    `place` and `stations` are codes of places, the cemetery for whoever was buried."""

    how: str
    place: str | None
    stations: tuple[str, ...] = ()

    @property
    def way(self) -> tuple[str, ...]:
        """Every place in order, the last one included, none twice in a row."""
        found: list[str] = []
        for code in (*self.stations, *([] if self.place is None else [self.place])):
            if not found or found[-1] != code:
                found.append(code)
        return tuple(found)


def gravest(endings: Iterable[Ending]) -> Ending | None:
    """The end that stands for a report; None where nobody was recorded."""
    return min(endings, key=lambda one: _RANK.index(one.how), default=None)
