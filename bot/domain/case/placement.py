"""Where a person is and how a case ends (SOP 4)."""

from collections.abc import Mapping

from bot.domain.case.person import PersonRow, check_alive
from bot.domain.case.refusals import NoSuchPlace, ThereAlready
from bot.domain.case.rules import MINUTE_MS, SHELTERS, CaseRules
from bot.domain.kit.refusals import Refusal, StaleButton

# How a case of somebody living ends, and what has to be said: why, and to whom.
ENDS = ("family", "origin", "panti", "own_wish")
REFERRED = frozenset({"origin", "panti"})  # another office has to say yes first
ANSWERS = ("well", "ill", "gone")  # to the next-day health check
DAY_MS = 1_440 * MINUTE_MS


def check_move(person: PersonRow, to: str, rules: CaseRules) -> None:
    """Raises Refusal `person_dead`, `person_ended`, `no_such_place`, `there_already`."""
    check_alive(person)
    if all(one.code != to for one in rules.homes()):
        raise Refusal(NoSuchPlace(), audit=True)
    if person.place == to:
        raise Refusal(ThereAlready(since=person.since or 0))


def wants_check(rules: CaseRules, to: str) -> bool:
    """Whether somebody is looked at the day after they came here."""
    place = rules.place(to)
    return place is not None and place.kind in SHELTERS


def end_of(kind: str) -> str:
    """The end with this name. Raises Refusal `stale` for made-up data."""
    if kind not in ENDS:
        raise Refusal(StaleButton(), audit=True)
    return kind


def crowd(counts: Mapping[str, int], rules: CaseRules) -> list[tuple[str, int, int | None]]:
    """Each place with how many are there and how many it holds: (code, people, capacity), those of the configuration
    first; places without a limit only while somebody is there."""
    known = [(one.code, counts.get(one.code, 0), one.capacity) for one in rules.homes()]
    listed = [one for one in known if one[1] or one[2] is not None]
    return listed + [(code, n, None) for code, n in sorted(counts.items()) if all(code != one[0] for one in known)]


def is_full(counts: Mapping[str, int], rules: CaseRules, code: str) -> bool:
    """No bed is free. Nobody is turned away by a program: it is said, not refused."""
    place = rules.place(code)
    return place is not None and place.capacity is not None and counts.get(code, 0) >= place.capacity
