"""The burial and its number in the register (SOP 5). Two persons: who writes it down, and a supervisor who confirms."""

from collections.abc import Sequence

from bot.domain.case.death import BurialConditions, Death, missing
from bot.domain.case.refusals import BeforeDeath, BurialLocked, NotYetHappened
from bot.domain.case.rules import Rite
from bot.domain.kit.refusals import Refusal

ASKED = "asked"  # the office of the cemeteries was asked for a grave
STEPS = (ASKED, "washed", "shrouded", "prayed")
LATER = ("identified", "moved", "note")  # entries behind a burial in the register


def check_burial(death: Death, standing: BurialConditions, at: int, now: int) -> None:
    """Whether a burial at `at` may stand in the record. Raises Refusal `in_future`, `before_death`, `locked` (names
    the first of what is missing)."""
    if at > now:
        raise Refusal(NotYetHappened(until=now))
    earliest = max(death.died_at or 0, death.handed_over_at or 0)
    if at < earliest:
        raise Refusal(BeforeDeath(since=earliest))
    # Who overrides opens the lock from that moment on, not for what was done before.
    lacking = missing(standing, at)
    if lacking:
        raise Refusal(BurialLocked(lack=lacking[0]))


def next_number(last: int | None, before: int) -> int:
    """The next number of the year: behind the last of the register, or behind those on paper."""
    return max(last or 0, before) + 1


def checklist(rite: Rite | None) -> Sequence[str]:
    """What is to be done before the burial, in order; without a decided religion only the request."""
    return STEPS[:1] if rite is None else tuple(one for one in STEPS if one == "asked" or one in rite.steps)
