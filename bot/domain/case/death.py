"""A death and its clock (SOP 5): the search for a family, the papers, and what keeps a burial locked.

Three things run in parallel from the hour of death (for a body found dead: from the police's hand-over): the search of
`search_days` × 24 h, the letter of the police, the papers of the hospital. Pure; instants in UTC ms.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace

from bot.domain.case.person import PersonRow
from bot.domain.case.refusals import (
    BadMoment,
    BeforeFinding,
    HandedAlready,
    HandedBeforeFinding,
    NotFoundDead,
    NotYetHappened,
)
from bot.domain.kit.refusals import Refusal

DAY_MS = 86_400_000
LETTERS = ("police", "certificate", "handover")
SUB_TYPES = ("rekomendasi", "keterangan", "permohonan", "penyerahan")


@dataclass(frozen=True, slots=True)
class Death:
    """One row of `death`. `died_at` is None for a body of which nobody knows; `search_until` is stamped."""

    id: int
    person_id: int
    died_at: int | None
    place: str | None
    found_dead: bool
    handed_over_at: int | None
    search_days: int
    letter_every_min: int
    search_from: int | None
    search_until: int | None
    family_at: int | None
    family_by: int | None
    override_at: int | None
    override_by: int | None
    override_note: int | None
    ready_at: int | None
    recorded_at: int
    recorded_by: int


def with_hours(death: Death, died_at: int | None, handed_over_at: int | None) -> Death:
    """The same death at other hours (UTC ms): the search is counted anew from them."""
    start = handed_over_at if death.found_dead else died_at
    end = None if start is None else start + death.search_days * DAY_MS
    return replace(death, died_at=died_at, handed_over_at=handed_over_at, search_from=start, search_until=end)


def check_death(person: PersonRow, died_at: int | None, now: int, *, found_dead: bool) -> None:
    """Whether somebody may have died at `died_at`, None where nobody knows. Raises Refusal `bad_moment`, `in_future`,
    `before_finding` (somebody found alive cannot have died before; a body found dead can)."""
    if died_at is None:
        if not found_dead:
            raise Refusal(BadMoment())
        return
    if died_at > now:
        raise Refusal(NotYetHappened(until=now))
    if not found_dead and died_at < person.found_at:
        raise Refusal(BeforeFinding(since=person.found_at))


def check_hand_over(death: Death, person: PersonRow, at: int, now: int, *, again: bool = False) -> None:
    """The police hand a body to the service; `again`: the hour is corrected. Raises Refusal `not_found_dead`,
    `handed_already`, `in_future`, `handed_before_finding`."""
    if not death.found_dead:
        raise Refusal(NotFoundDead())
    if death.handed_over_at is not None and not again:
        raise Refusal(HandedAlready(since=death.handed_over_at))
    if at > now:
        raise Refusal(NotYetHappened(until=now))
    if at < person.found_at or (death.died_at is not None and at < death.died_at):
        raise Refusal(HandedBeforeFinding(since=max(person.found_at, death.died_at or 0)))


def next_papers(start: int, every_min: int, now: int) -> int:
    """When the missing papers are asked for next: the first moment of the daily rhythm behind `now`."""
    every = every_min * 60_000
    return start + max(1, (now - start) // every + 1) * every


@dataclass(frozen=True, slots=True)
class BurialConditions:
    """What a burial depends on. `received`: kinds of letters; `decided`: the religion, with its basis."""

    found_dead: bool
    handed_over: bool
    search_until: int | None
    family: bool
    overridden: bool
    received: Collection[str]
    decided: bool


def missing(standing: BurialConditions, at: int) -> tuple[str, ...]:
    """What still keeps the burial locked at `at`, as codes: hand_over, search, family, the letters, religion. A
    supervisor's override opens all but the religion: somebody has to say which rite and which cemetery."""
    religion = () if standing.decided else ("religion",)
    if standing.overridden:
        return religion
    found = []
    if standing.family:
        found.append("family")
    if standing.found_dead and not standing.handed_over:
        found.append("hand_over")
    elif standing.search_until is None or at < standing.search_until:
        found.append("search")
    found += [kind for kind in LETTERS if kind not in standing.received]
    return (*found, *religion)


def papers_missing(standing: BurialConditions) -> tuple[str, ...]:
    """What has to be fetched from others, as long as nobody has said otherwise; what the daily reminder names."""
    if standing.family or standing.overridden:
        return ()
    wait = ("hand_over",) if standing.found_dead and not standing.handed_over else ()
    return (*wait, *(kind for kind in LETTERS if kind not in standing.received))
