"""The figures of the service, defined here and nowhere else (SOP 7): how long each step takes, how it ended, how often
nobody was found or a case was opened again. Pure; instants and durations in UTC ms unless a name says minutes.

A report's steps: it comes in (`opened_at`), its card reaches the team, somebody claims it for the first time, somebody
is on the scene for the first time, it is done for the first time. Each is measured from the report on, without the
pauses: the time that a case waits for its re-check because nobody was found or help was refused. Nobody works on it
then, by the SOP.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.domain.ticket.ending import Ending
from bot.domain.ticket.shifts import DutyRules, running

MINUTE_MS = 60_000
FEWEST = 5  # reports; the middle of fewer says more about one of them than about the service
K = TypeVar("K", bound=Hashable)


class Reached(StrEnum):
    """The steps after the report."""

    CARD = "card"
    CLAIM = "claim"
    SCENE = "scene"
    DONE = "done"


_PLACE_OF = {step: place for place, step in enumerate(Reached)}


class Result(StrEnum):
    """What became of a report; BROUGHT where somebody was handled, whereto says `Course.outcome`."""

    BROUGHT = "brought"
    NOT_FOUND = "not_found"
    HELP_REFUSED = "help_refused"
    OUT_OF_SCOPE = "out_of_scope"
    FALSE_REPORT = "false_report"
    DUPLICATE = "duplicate"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Course:
    """How one report went. Instants in UTC ms, None for what has not happened; `pauses` begin and end (None: still
    on); `last_wait`: not_found or help_refused, whichever came last; `outcome`: whereto at first, a code;
    `ending`: how it stands with whoever was met; `guessed`: the kelurahan is only the
    one nearest to the pin; `kind_guessed`: nobody chose the jenis. Coordinates are WGS84 × 1e6."""

    ticket_id: int
    epoch: int
    kind: str
    urgent: bool
    channel: str
    area_code: str | None
    state: str
    outcome: str | None
    opened_at: int
    card_at: int | None = None
    claimed_at: int | None = None
    scene_at: int | None = None
    done_at: int | None = None
    lat_e6: int | None = None
    lng_e6: int | None = None
    not_found: bool = False
    reopened: bool = False
    last_wait: str | None = None
    pauses: tuple[tuple[int, int | None], ...] = ()
    ending: Ending | None = None
    guessed: bool = False
    kind_guessed: bool = False
    _took: tuple[int | None, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # A year's file asks for each of them a dozen times.
        object.__setattr__(self, "_took", tuple(map(self._without_pauses, self.steps)))

    def at(self, step: Reached) -> int | None:
        """When the step was reached for the first time."""
        return self.steps[_PLACE_OF[step]]

    @property
    def steps(self) -> tuple[int | None, ...]:
        """When each step was reached for the first time, in their order."""
        return (self.card_at, self.claimed_at, self.scene_at, self.done_at)

    @property
    def steps_took(self) -> tuple[int | None, ...]:
        """What `took` says of each step, in their order."""
        return self._took

    def took(self, step: Reached) -> int | None:
        """Milliseconds from the report to the step without the pauses before it, never below 0 (clocks jump)."""
        return self._took[_PLACE_OF[step]]

    def _without_pauses(self, at: int | None) -> int | None:
        if at is None:
            return None
        took = at - self.opened_at
        if self.pauses:
            took -= sum(min(at, at if end is None else end) - begin for begin, end in self.pauses if begin < at)
        return max(0, took)

    @property
    def result(self) -> Result:
        """What became of it, as it stands now."""
        if self.state == "done":
            return Result.BROUGHT if self.outcome or self.last_wait is None else Result(self.last_wait)
        return Result(self.state) if self.state in _FINAL else Result.OPEN


_FINAL = frozenset(set(Result) - {Result.BROUGHT, Result.OPEN})


def quantile(ordered: Sequence[int], percent: int) -> int | None:
    """The smallest of the sorted durations that so many of a hundred do not exceed, in whole minutes, begun ones
    counted; None of nothing."""
    if not ordered:
        return None
    return minutes(ordered[max(0, -(-len(ordered) * percent // 100) - 1)])


def minutes(duration: int) -> int:
    """Whole minutes of a duration in ms; a begun one counts: nobody waits 0 minutes."""
    return -(-duration // MINUTE_MS)


@dataclass(frozen=True, slots=True)
class Spread:
    """How long a step took in `count` reports: whole minutes, None of nothing; of fewer than five the longest alone."""

    count: int = 0
    median: int | None = None
    p90: int | None = None
    longest: int | None = None


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """The figures of some reports. `claimed`, `finished`: that ever were; `not_found`: reports whose person was ever
    not found; `reopened`: that were ever opened again."""

    opened: int
    urgent: int
    claimed: int
    finished: int
    not_found: int
    reopened: int
    took: Mapping[Reached, Spread]

    @property
    def share_not_found(self) -> float | None:
        """Of the reports that somebody claimed; None of fewer than five."""
        return self.not_found / self.claimed if self.claimed >= FEWEST else None

    @property
    def share_reopened(self) -> float | None:
        """Of the reports that were done; None of fewer than five."""
        return self.reopened / self.finished if self.finished >= FEWEST else None


def figures_of(courses: Iterable[Course]) -> GroupFigures:
    """The figures of these reports, in one go over them: a year's file asks for those of a hundred groups."""
    opened = urgent = not_found = reopened = 0
    cards: list[int] = []
    claims: list[int] = []
    scenes: list[int] = []
    done: list[int] = []
    for one in courses:
        opened += 1
        urgent += one.urgent
        card, claim, scene, end = one._took
        if card is not None:
            cards.append(card)
        if claim is not None:
            claims.append(claim)
            not_found += one.not_found
        if scene is not None:
            scenes.append(scene)
        if end is not None:
            done.append(end)
            reopened += one.reopened
    took = dict(zip(Reached, map(spread, (cards, claims, scenes, done)), strict=True))
    return GroupFigures(opened, urgent, len(claims), len(done), not_found, reopened, took)


def spread(durations: Iterable[int | None]) -> Spread:
    """Of those that there are."""
    ordered = [one for one in durations if one is not None]
    ordered.sort()
    if len(ordered) < FEWEST:
        return Spread(len(ordered), longest=quantile(ordered, 100))
    return Spread(len(ordered), quantile(ordered, 50), quantile(ordered, 90), quantile(ordered, 100))


def by(courses: Iterable[Course], key: Callable[[Course], K]) -> dict[K, list[Course]]:
    """The reports of each group, the largest first."""
    groups: dict[K, list[Course]] = defaultdict(list)
    for one in courses:
        groups[key(one)].append(one)
    return dict(sorted(groups.items(), key=lambda item: (-len(item[1]), str(item[0]))))


def shift_of(at: int, rules: DutyRules, zone: ZoneInfo) -> str | None:
    """The code of the shift that goes on at an instant, the one that began last where several do; None where none
    does."""
    turns = running(rules, at, zone)
    return max(turns, key=lambda turn: turn.begins_at).shift.code if turns else None
