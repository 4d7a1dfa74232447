"""Moves of a case are made here, by a dialogue or by anything else (SOP 4, 5): load, decide, write, in one transaction.

`make(scene, who, person, "record_death", died=…, dead=0, where="rsud")` is a whole death: state, event, reminders,
messages. What each move means stands in bot/domain/case/moves.py.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.actions.case.case import authorise, check_keeper, keepers, record, refresh, remind, silence, tell_keepers
from bot.actions.case.writes import WRITES
from bot.actions.kit import follow_ups
from bot.actions.kit.scene import Scene
from bot.domain.case.burial_events import BurialDroppedEvent
from bot.domain.case.case import Case, conditions, lacking
from bot.domain.case.clocks import KINDS, CaseClock, round_of, timers
from bot.domain.case.death import papers_missing
from bot.domain.case.events import DeathReadyEvent
from bot.domain.case.messages import (
    BurialAnnulled,
    BurialConfirm,
    BurialCorrected,
    BurialDeclined,
    BurialNobody,
    BurialRegistered,
    CaseFull,
    CaseHealthTold,
    CaseReopened,
    DeathFamily,
    DeathLetterWithdrawn,
    DeathNoFamily,
    DeathReady,
    DeathReadyTeam,
    DeathRecorded,
)
from bot.domain.case.move_checks import Given
from bot.domain.case.moves import CASE_MOVES, CaseBy, CaseDecision, decide, overtakes
from bot.domain.case.person import CaseState, PersonRow
from bot.domain.case.placement import is_full
from bot.domain.kit.events import Fact
from bot.domain.kit.moves import Timer
from bot.domain.kit.people import Role, Who
from bot.domain.kit.priority import Priority
from storage.accounts import people
from storage.case import burials, cases, deaths, persons
from storage.kit import reminders

Told = Callable[[Scene, Who, Case, CaseDecision], None]


def may_begin(scene: Scene, who: Who, person: PersonRow, move: str, **given: Fact) -> Case:
    """The case, where `who` may make `move` with what is known so far. Raises Refusal `private_only`, `not_allowed`,
    `not_your_case`, and what `decide` raises."""
    _check_may(scene, who, person, move)
    return _decided(scene, who, person, move, given)[0]


def make(scene: Scene, who: Who, person: PersonRow, move: str, **given: Fact) -> Case:
    """Make a move; the case as it is behind it. `given`: the answers that bot/domain/case/moves.py names. Raises
    Refusal `private_only`, `not_allowed`, `not_your_case`, what `decide` raises, and what the lost race of two raises
    (`overridden`, `family_known`, `nothing_waits`, `stale`)."""
    _check_may(scene, who, person, move)
    return by_event(scene, who, person, move, **given)


def by_event(scene: Scene, who: Who, person: PersonRow, move: str, **given: Fact) -> Case:
    """The same where something else has decided already (a search of relatives that the team accepted): whoever it was
    was allowed to. Raises Refusal: what `decide` raises."""
    return _apply(scene, who, *_decided(scene, who, person, move, given))


def _check_may(scene: Scene, who: Who, person: PersonRow, move: str) -> None:
    if CASE_MOVES[move].by is CaseBy.KEEPER:
        check_keeper(scene, who, person)
    else:
        authorise(scene, who, Role.SUPERVISOR)


def _decided(scene: Scene, who: Who, person: PersonRow, move: str, given: Given) -> tuple[Case, CaseDecision]:
    case = cases.load(scene.tx, person)
    return case, decide(case, move, given, user_id=who.user_id, now=scene.now, rules=scene.rules.case)


def _apply(scene: Scene, who: Who, before: Case, decision: CaseDecision) -> Case:
    row = decision.row
    if row.drops:
        _drop_burial(scene, who, before)
    elif overtakes(before, decision, scene.rules.case):
        _drop_burial(scene, who, before)
        _tell_writer(scene, who, before)
    record(scene, before.person, WRITES[decision.move](scene, who, before, decision.given))
    after = cases.load(scene.tx, before.person)
    for clock in row.clears:
        # What would be set for the same hours again stays as it waits: somebody may have put it off (SOP 5, /jadwal).
        if clock not in row.sets or _timers(scene, before, clock) != _timers(scene, after, clock):
            _silence(scene, before, clock)
    for clock in row.sets if after.person.ended_at is None else ():
        _set(scene, after, clock)
    for name in row.told:
        TELLS[name](scene, who, after, decision)
    settle_lock(scene, after)
    return after


# -- clocks ------------------------------------------------------------------------------------------------------------


def _set(scene: Scene, case: Case, clock: CaseClock, rung: int = 0) -> None:
    """Set what `clock` says of a case as it stands; `rung`: the daily reminder that rings now. Daily questions are
    asked only while something is missing."""
    known = conditions(case)
    if clock is CaseClock.PAPERS and (known is None or not papers_missing(known)):
        return
    for of, timer in _timers(scene, case, clock, rung):
        remind(scene, case.person, timer.kind, timer.due_at, round_=of, n=timer.n)


def _timers(scene: Scene, case: Case, clock: CaseClock, rung: int = 0) -> list[tuple[int, Timer]]:
    """What `clock` sets for a case as it stands, each with the number of the row that it belongs to."""
    round_, ticket, last = round_of(case, clock), case.person.ticket_id, KINDS[clock][-1]
    if round_ is None:
        return []
    if clock is CaseClock.SEARCH:
        fired = reminders.times_fired(scene.tx, ticket, last, round_)
    else:
        fired = max(rung, reminders.last_fired(scene.tx, ticket, last, round_))
    return [(round_, timer) for timer in timers(case, clock, scene.now, scene.rules.case, fired)]


def ring_again(scene: Scene, person: PersonRow, clock: CaseClock, rung: int) -> None:
    """A daily reminder, the one with the number `rung`, is ringing: set the next one."""
    _set(scene, cases.load(scene.tx, person), clock, rung)


def _silence(scene: Scene, case: Case, clock: CaseClock) -> None:
    round_ = round_of(case, clock)
    if round_ is not None:
        silence(scene, case.person, round_, *KINDS[clock])


def settle_lock(scene: Scene, case: Case) -> None:
    """Where nothing is missing any more the daily question ends; where nothing but the religion keeps the burial
    locked, the team and the supervisors are told once, and the clock until the grave begins."""
    known, death = conditions(case), case.death
    if known is None or death is None or case.person.ended_at is not None or known.family:
        return
    if not papers_missing(known):
        _silence(scene, case, CaseClock.PAPERS)
    if set(lacking(case, scene.now)) - {"religion"}:
        return
    if deaths.announce_ready(scene.tx, death.id, scene.now):
        person = case.person
        record(scene, person, DeathReadyEvent(person=person.id, death=death.id))
        tell_keepers(scene, person, DeathReady(person=person.id, ticket=person.ticket_id, death=death.id))
        scene.tell_team(DeathReadyTeam(person=person.id, ticket=person.ticket_id))
    if case.burial is None or case.burial.state != "confirmed":
        _set(scene, cases.load(scene.tx, case.person), CaseClock.BURIAL)


# -- who hears of it ---------------------------------------------------------------------------------------------------


def redraw_burial(scene: Scene, burial_id: int) -> None:
    """The supervisors' question about a burial shows how it stands now."""
    for user_id in people.holders_of(scene.tx, Role.SUPERVISOR):
        scene.redraw(BurialConfirm(burial=burial_id), user_id, f"burial:{burial_id}")


def _drop_burial(scene: Scene, who: Who, case: Case) -> None:
    burial = case.burial
    if burial is None or burial.state == "confirmed" or case.death is None:
        return
    burials.drop(scene.tx, case.death.id, by=who.user_id, now=scene.now)
    record(scene, case.person, BurialDroppedEvent(person=case.person.id, burial=burial.id))
    redraw_burial(scene, burial.id)


def _recorded(scene: Scene, who: Who, case: Case, decision: CaseDecision) -> None:
    person = case.person
    tell_keepers(scene, person, DeathRecorded(person=person.id, ticket=person.ticket_id, death=_death(case)))


def _family(scene: Scene, who: Who, case: Case, decision: CaseDecision) -> None:
    person = case.person
    tell_keepers(scene, person, DeathFamily(person=person.id, ticket=person.ticket_id, death=_death(case)))
    follow_ups.home_again(scene, person.id)


def _no_family(scene: Scene, who: Who, case: Case, decision: CaseDecision) -> None:
    person = case.person
    tell_keepers(scene, person, DeathNoFamily(person=person.id, ticket=person.ticket_id, death=_death(case)))
    follow_ups.person_changed(scene, person.id)
    refresh(scene, person)


def _withdrawn(scene: Scene, who: Who, case: Case, decision: CaseDecision) -> None:
    person, letter = case.person, str(decision.given["kind"])
    told = DeathLetterWithdrawn(person=person.id, ticket=person.ticket_id, death=_death(case), letter=letter)
    tell_keepers(scene, person, told)


def _reopened(scene: Scene, who: Who, case: Case, decision: CaseDecision) -> None:
    person, note = case.person, int(decision.given["note"])
    tell_keepers(scene, person, CaseReopened(person=person.id, ticket=person.ticket_id, note=note))


def _full(scene: Scene, who: Who, case: Case, decision: CaseDecision) -> None:
    """Nobody is turned away by a program: that no bed was free is said to who brought them."""
    counts, to = persons.counts(scene.tx), str(decision.given["to"])
    if is_full({**counts, to: counts.get(to, 0) - 1}, scene.rules.case, to):
        scene.tell(CaseFull(place=to), who.user_id)


def _health(scene: Scene, who: Who, case: Case, decision: CaseDecision) -> None:
    person, answer = case.person, str(decision.given["answer"])
    for user_id in keepers(scene, person):
        if user_id != who.user_id and answer != "well":
            scene.tell(CaseHealthTold(person=person.id, ticket=person.ticket_id, answer=answer), user_id)
    refresh(scene, person)


def _confirm(scene: Scene, who: Who, case: Case, decision: CaseDecision) -> None:
    burial = 0 if case.burial is None else case.burial.id
    others = [one for one in people.holders_of(scene.tx, Role.SUPERVISOR) if one != who.user_id]
    for user_id in others:
        scene.tell(BurialConfirm(burial=burial), user_id, Priority.ALERT, subject=f"burial:{burial}")
    if not others:
        scene.tell(BurialNobody(burial=burial), who.user_id)


def _registered(scene: Scene, who: Who, case: Case, decision: CaseDecision) -> None:
    person, burial = case.person, 0 if case.burial is None else case.burial.id
    redraw_burial(scene, burial)
    tell_keepers(scene, person, BurialRegistered(person=person.id, ticket=person.ticket_id, burial=burial))
    refresh(scene, person)


def _declined(scene: Scene, who: Who, case: Case, decision: CaseDecision) -> None:
    burial_id = int(str(decision.given["burial"]))
    redraw_burial(scene, burial_id)
    _tell_writer(scene, who, replace(case, burial=burials.get(scene.tx, burial_id)), decision.given.get("note"))
    refresh(scene, case.person)


def _corrected(scene: Scene, who: Who, case: Case, decision: CaseDecision) -> None:
    """The supervisors' question shows it; what stands in the register is told to everybody who keeps the case."""
    person, burial = case.person, case.burial
    if burial is None:
        return
    redraw_burial(scene, burial.id)
    if burial.state == "confirmed":
        which = str(decision.given["which"])
        told = BurialCorrected(person=person.id, ticket=person.ticket_id, burial=burial.id, which=which)
        tell_keepers(scene, person, told)


def _annulled(scene: Scene, who: Who, case: Case, decision: CaseDecision) -> None:
    person, burial = case.person, burials.latest_annulled(scene.tx, _death(case))
    redraw_burial(scene, burial)
    note = int(decision.given["note"])
    tell_keepers(scene, person, BurialAnnulled(person=person.id, ticket=person.ticket_id, burial=burial, note=note))
    refresh(scene, person)


def _tell_writer(scene: Scene, who: Who, case: Case, note: int | None = None) -> None:
    """Whoever wrote the burial down hears that it has to be written anew, and why."""
    person, burial = case.person, case.burial
    if burial is not None:
        told = BurialDeclined(person=person.id, ticket=person.ticket_id, by=who.user_id, note=note)
        scene.tell(told, burial.written_by)


def _death(case: Case) -> int:
    return 0 if case.death is None else case.death.id


TELLS: Mapping[str, Told] = {
    "recorded": _recorded,
    "family": _family,
    "no_family": _no_family,
    "withdrawn": _withdrawn,
    "reopened": _reopened,
    "full": _full,
    "health": _health,
    "confirm": _confirm,
    "registered": _registered,
    "declined": _declined,
    "annulled": _annulled,
    "corrected": _corrected,
}


# -- what a search of relatives brings about (SOP 5.1) -----------------------------------------------------------------


@follow_ups.family_found.acts
def family_by_search(scene: Scene, who: Who, person_id: int, search_id: int) -> None:
    """The team accepted the search of relatives for somebody who died."""
    person = persons.get(scene.tx, person_id)
    death = deaths.of_person(scene.tx, person_id)
    if person is not None and person.state is CaseState.DEAD and death is not None and death.family_at is None:
        by_event(scene, who, person, "family_came")


@follow_ups.not_the_family.acts
def not_by_search(scene: Scene, who: Who, person_id: int, accepted_at: int) -> None:
    """The acceptance that stopped the clocks was a mistake: they run on. A family that was found otherwise stays.
    Raises Refusal `person_ended`."""
    person = persons.get(scene.tx, person_id)
    death = None if person is None else deaths.of_person(scene.tx, person_id)
    if person is not None and death is not None and death.family_at == accepted_at:
        by_event(scene, who, person, "not_the_family")
