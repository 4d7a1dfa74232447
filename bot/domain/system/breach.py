"""The clock of a breach of personal data (UU 27/2022 art. 46): within 3 × 24 hours the persons concerned and the
authority are told in writing. When leads are reminded, and by when."""

from dataclasses import dataclass

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
LIMIT_MS = 3 * DAY_MS
STEPS_H = (24, 48, 60, 66, 70, 72)  # after it became known; then once a day until both are told
PERSONS, AUTHORITY = "persons", "authority"


@dataclass(frozen=True, slots=True)
class Breach:
    """One row of `breach`; instants in UTC ms. `*_at` and `*_by`: when, and by whom, it was marked as told."""

    id: int
    known_at: int
    begun_by: int
    persons_at: int | None
    persons_by: int | None
    authority_at: int | None
    authority_by: int | None
    voided_at: int | None

    @property
    def due_at(self) -> int:
        """By when both are to be told (UTC ms)."""
        return self.known_at + LIMIT_MS

    @property
    def over(self) -> bool:
        """Nothing is left to remind of: both were told, or it was none."""
        return self.voided_at is not None or (self.persons_at is not None and self.authority_at is not None)


def next_step(known_at: int, now: int) -> int:
    """When leads are reminded next (UTC ms), of what became known at `known_at`."""
    steps = (known_at + hours * HOUR_MS for hours in STEPS_H)
    return next((at for at in steps if at > now), now + DAY_MS)
