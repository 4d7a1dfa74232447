"""The ages of the people of a period, for its figures (SOP 7)."""

from collections.abc import Mapping

from bot.domain.case.person import markers_of
from bot.domain.figures.ages import UNKNOWN, band_of, counted
from bot.domain.figures.digest import Stretch
from storage.kit.sqlite import Tx


def bands(tx: Tx, stretch: Stretch) -> Mapping[str, int]:
    """How many people of each band were found in the period (from `first` to before `until`, UTC ms). Of whoever
    is not to be disclosed it counts that there is somebody, not the age: a list without them beside it would tell
    (SOP 9)."""
    rows = tx.each(
        """SELECT CASE WHEN EXISTS (SELECT 1 FROM person_hidden AS h WHERE h.person_id = p.id) THEN NULL
                  ELSE (SELECT f.value FROM person_fact AS f WHERE f.person_id = p.id AND f.field = 'age'
                        ORDER BY f.id DESC LIMIT 1) END AS age
           FROM person AS p WHERE p.found_at >= :first AND p.found_at < :until""",
        {"first": stretch.first, "until": stretch.until},
    )
    return counted(_band(row[0]) for row in rows)


def _band(age: str | None) -> str:
    if not age:
        return UNKNOWN
    markers = markers_of({"age": age})
    return band_of(markers.age_from, markers.age_to)
