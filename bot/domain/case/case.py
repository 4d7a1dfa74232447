"""A case as its rules look at it: the person, and everything that decides what may be done now (SOP 4, 5)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.case.death import BurialConditions, Death, missing
from bot.domain.case.person import CaseState, PersonRow


class CaseStage(StrEnum):
    """How far a case is. Derived from what is recorded and from the hour, never stored."""

    ALIVE = "alive"
    WITH_POLICE = "with_police"  # found dead, and not yet handed over by the police
    SEARCH = "search"  # the search for a family runs
    PAPERS = "papers"  # the search has ended; letters of others are missing
    READY = "ready"  # nothing but the religion keeps the burial locked
    PROPOSED = "proposed"  # a burial was written down and waits for a supervisor's yes
    FAMILY = "family"  # a family is there: the body is theirs
    BURIED = "buried"
    ENDED = "ended"


DEAD = frozenset({CaseStage.WITH_POLICE, CaseStage.SEARCH, CaseStage.PAPERS, CaseStage.READY})
UNBURIED = DEAD | {CaseStage.PROPOSED}
LIVE = frozenset(CaseStage) - {CaseStage.BURIED, CaseStage.ENDED}


@dataclass(frozen=True, slots=True)
class Referral:
    """Another office was asked and has not answered. `note_id`: which office, in words. Instants in UTC ms."""

    id: int
    kind: str
    note_id: int | None
    asked_at: int
    due_at: int


@dataclass(frozen=True, slots=True)
class BurialRow:
    """One row of `burial`; `state`: draft, proposed, declined, confirmed."""

    id: int
    nonce: str
    death_id: int
    state: str
    cemetery: str
    plot: str | None
    at: int | None
    officers: str | None
    witnesses: str | None
    cost_rupiah: int | None
    written_at: int
    written_by: int
    proposed_at: int | None
    decided_at: int | None
    decided_by: int | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A burial's number in the register of a year."""

    number: int
    year: int


@dataclass(frozen=True, slots=True)
class Case:
    """A person with their death and burial. `requested` and `received`: kind of letter → when (UTC ms); `rite`: the
    code of the decided religion; `done`: steps of the checklist; `check`: the number of the move whose health check
    nobody has answered."""

    person: PersonRow
    death: Death | None
    burial: BurialRow | None
    entry: Entry | None
    requested: Mapping[str, int]
    received: Mapping[str, int]
    rite: str | None
    done: frozenset[str]
    check: int | None
    check_due: int | None
    referral: Referral | None


def conditions(case: Case) -> BurialConditions | None:
    """What the burial depends on; None for the living."""
    death = case.death
    if death is None:
        return None
    return BurialConditions(
        found_dead=death.found_dead,
        handed_over=death.handed_over_at is not None,
        search_until=death.search_until,
        family=death.family_at is not None,
        overridden=death.override_at is not None,
        received=frozenset(case.received),
        decided=case.rite is not None,
    )


def lacking(case: Case, at: int) -> tuple[str, ...]:
    """What keeps the burial locked at `at` (UTC ms), as codes (bot/domain/case/death.py: missing)."""
    known = conditions(case)
    return () if known is None else missing(known, at)


def stage_of(case: Case, now: int) -> CaseStage:
    """How far the case is at `now` (UTC ms)."""
    person, death = case.person, case.death
    if person.state is CaseState.ENDED:
        return CaseStage.BURIED if person.end_kind == "buried" else CaseStage.ENDED
    if person.state is CaseState.ALIVE or death is None:
        return CaseStage.ALIVE
    if death.family_at is not None:
        return CaseStage.FAMILY
    if case.burial is not None and case.burial.state == "proposed":
        return CaseStage.PROPOSED
    wants = set(lacking(case, now)) - {"religion"}
    if not wants:
        return CaseStage.READY
    if "hand_over" in wants:
        return CaseStage.WITH_POLICE
    return CaseStage.SEARCH if "search" in wants else CaseStage.PAPERS
