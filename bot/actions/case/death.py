"""A death is recorded and its clock runs (SOP 5): search, letters, hospital papers, family, override, religion, steps.

Everything that opens the lock of the burial goes through `unlock`, and everything that stops the clock through
`stop_clock`, in the transaction of what caused it.
"""

from functools import partial

from bot.actions.case import burial_stop, placement
from bot.actions.case.case import (
    Answer,
    Data,
    ask,
    authorise,
    close,
    keep_words,
    record,
    refresh,
    remind,
    show_card,
    silence,
    tell_keepers,
)
from bot.actions.case.moments import moment
from bot.actions.kit import follow_ups
from bot.actions.kit.scene import Reply, Scene
from bot.domain.case.burial import STEPS
from bot.domain.case.casefile import Certainty
from bot.domain.case.death import (
    CLOCKS,
    PAPERS,
    BurialConditions,
    Death,
    check_death,
    check_hand_over,
    missing,
    next_papers,
    papers_missing,
    search_rings,
)
from bot.domain.case.messages import DeathFamily, DeathNoFamily, DeathReady, DeathReadyTeam, DeathRecorded
from bot.domain.case.person import CaseState, PersonRow, check_alive, check_open, read_field
from bot.domain.case.questions import UNKNOWN
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from storage.accounts import people
from storage.case import burials, deaths, letters, persons
from storage.kit import reminders


def death_of(scene: Scene, person: PersonRow) -> Death:
    """The death of an open case. Raises Refusal `person_ended`, `not_dead`."""
    check_open(person)
    death = deaths.of_person(scene.tx, person.id)
    if death is None:
        raise Refusal("not_dead")
    return death


def standing(scene: Scene, death: Death) -> BurialConditions:
    """What the burial depends on, as it is now."""
    return BurialConditions(
        found_dead=death.found_dead,
        handed_over=death.handed_over_at is not None,
        search_until=death.search_until,
        family=death.family_at is not None,
        overridden=death.override_at is not None,
        received=letters.received(scene.tx, death.id),
        decided=deaths.religion(scene.tx, death.id) is not None,
    )


# -- recording ---------------------------------------------------------------------------------------------------------


def begin_death(scene: Scene, who: Who, person: PersonRow, _: str) -> Reply:
    """ "Meninggal…": found alive or found dead? Raises Refusal `person_dead`, `person_ended`."""
    check_alive(person)
    return ask(scene, who, person, "died_at", dead=0) if person.place else ask(scene, who, person, "die")


def take_how(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """Died in care, or found dead. Raises Refusal `stale`."""
    if answer.choice not in ("care", "found"):
        raise Refusal("stale")
    return ask(scene, answer.who, person, "died_at", anew=False, dead=int(answer.choice == "found"))


def take_died_at(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """When. Raises Refusal `bad_moment`, `in_future`, `before_finding`, `person_dead`, `person_ended`."""
    dead = bool(data["dead"])
    known = not (answer.choice == UNKNOWN and dead)
    check = partial(check_death, person, now=scene.now, found_dead=dead)
    died_at = moment(scene, answer, check) if known else None
    check(died_at)
    if person.place is None:
        return ask(scene, answer.who, person, "died_where", dead=int(dead), died=died_at)
    return ask(scene, answer.who, person, "died_sure", dead=int(dead), died=died_at, where=person.place)


def take_died_where(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """Where (of a body: where it lies now). Raises Refusal `no_such_place`."""
    if all(one.code != answer.choice for one in scene.rules.case.homes()):
        raise Refusal("no_such_place")
    died = data.get("died")
    return ask(
        scene, answer.who, person, "died_sure", anew=False, dead=data["dead"], died=died, where=str(answer.choice)
    )


def take_sure(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """ "Ya, catat": the death stands from now on. Raises Refusal `stale` and what `check_death` raises."""
    if answer.choice != "yes":
        raise Refusal("stale")
    died = data.get("died")
    died_at, dead = (None if died is None else int(died)), bool(data["dead"])
    check_death(person, died_at, scene.now, found_dead=dead)
    placement.stop_checks(scene, person)
    placement.stop_referral(scene, answer.who, person)
    rules = scene.rules.case
    death = deaths.add(
        scene.tx,
        person_id=person.id,
        died_at=died_at,
        place=str(data["where"]),
        found_dead=dead,
        search_days=rules.search_days,
        letter_every_min=rules.letter_every_min,
        by=answer.who.user_id,
        now=scene.now,
    )
    persons.put(scene.tx, person.id, state=CaseState.DEAD, place=str(data["where"]), since=person.since or scene.now)
    record(scene, person, "death.recorded", death=death.id, died=died_at, dead=int(dead), days=death.search_days)
    _start_clock(scene, person, death)
    tell_keepers(scene, person, DeathRecorded(person=person.id, ticket=person.ticket_id, death=death.id))
    close(scene, answer.who, person, "death recorded")
    return Reply("death recorded", "toast.case_saved")


def begin_hand_over(scene: Scene, who: Who, person: PersonRow, _: str) -> Reply:
    """ "Diserahkan polisi": when. Raises Refusal `not_dead`, `person_ended`, `not_found_dead`, `handed_already`."""
    check_hand_over(death_of(scene, person), person, scene.now, scene.now)
    return ask(scene, who, person, "handed_at")


def take_hand_over(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """The police handed a body over: the search begins at that hour. Raises Refusal `bad_moment` and what
    `check_hand_over` raises."""
    death = death_of(scene, person)
    check = partial(check_hand_over, death, person, now=scene.now)
    at = moment(scene, answer, check)
    check(at)
    deaths.hand_over(scene.tx, death, at)
    record(scene, person, "death.handed_over", death=death.id, at=at)
    _start_clock(scene, person, death_of(scene, person))
    return close(scene, answer.who, person, "handed over")


def void(scene: Scene, who: Who, person: PersonRow, _: str) -> Reply:
    """ "Salah catat": a supervisor takes a death back, with a reason. Raises Refusal `not_allowed`, `not_dead`,
    `person_ended`."""
    authorise(scene, who, Role.SUPERVISOR)
    death_of(scene, person)
    return ask(scene, who, person, "void")


def take_void(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """The person lives; the clock stops; what was written stays in the record. Raises Refusal `bad_words`."""
    authorise(scene, answer.who, Role.SUPERVISOR)
    death = death_of(scene, person)
    note = keep_words(scene, person, answer.who, read_field("void", answer.text), "void")
    stop_clock(scene, person, death)
    burial_stop.drop(scene, answer.who, person, death)
    deaths.void(scene.tx, death.id, scene.now)
    persons.put(scene.tx, person.id, state=CaseState.ALIVE, place=person.place, since=person.since)
    record(scene, person, "death.voided", death=death.id, note=note)
    return close(scene, answer.who, person, "voided")


# -- the clock ---------------------------------------------------------------------------------------------------------


def _start_clock(scene: Scene, person: PersonRow, death: Death) -> None:
    if death.search_from is not None:
        for ring in search_rings(death.search_from, death.search_days, scene.now):
            remind(scene, person, ring.kind, ring.due_at, round_=death.id, n=ring.n)
    remind_papers(scene, person, death)


def remind_papers(scene: Scene, person: PersonRow, death: Death) -> None:
    """The next daily question after the papers that are missing, in the rhythm that began with the record of the
    death."""
    start, every = death.recorded_at, death.letter_every_min
    if not papers_missing(standing(scene, death)):
        return
    n = (next_papers(start, every, scene.now) - start) // (every * 60_000)
    # After a clock that was set back the moment that comes next by the clock may have rung already.
    n = max(n, 1 + reminders.last_fired(scene.tx, person.ticket_id, PAPERS, death.id))
    remind(scene, person, PAPERS, start + n * every * 60_000, round_=death.id, n=n)


def stop_clock(scene: Scene, person: PersonRow, death: Death) -> None:
    """Nothing rings for this death any more."""
    silence(scene, person, death.id, *CLOCKS)


def unlock(scene: Scene, person: PersonRow) -> None:
    """Something was fulfilled: where nothing but the religion is open, the team and the supervisors are told once."""
    death = deaths.of_person(scene.tx, person.id)
    if death is None:
        return
    now = standing(scene, death)
    if not papers_missing(now):
        silence(scene, person, death.id, PAPERS)
    if set(missing(now, scene.now)) <= {"religion"} and deaths.announce_ready(scene.tx, death.id, scene.now):
        record(scene, person, "death.ready", death=death.id)
        tell_keepers(scene, person, DeathReady(person=person.id, ticket=person.ticket_id, death=death.id))
        team = people.team_chat(scene.tx)
        if team is not None:
            scene.tell(DeathReadyTeam(person=person.id, ticket=person.ticket_id), team)


# -- family ------------------------------------------------------------------------------------------------------------


def begin_family(scene: Scene, who: Who, person: PersonRow, _: str) -> Reply:
    """ "Keluarga ditemukan": who. Raises Refusal `not_dead`, `person_ended`, `family_known`."""
    death = death_of(scene, person)
    if death.family_at is not None:
        raise Refusal("family_known", since=death.family_at)
    return ask(scene, who, person, "family")


def take_family(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """A family came before the burial: the clocks stop, nothing is proposed any more. Raises Refusal `bad_words`,
    `family_known`, `not_dead`, `person_ended`."""
    note = keep_words(scene, person, answer.who, read_field("family", answer.text), "family")
    family_came(scene, answer.who, person, note)
    return close(scene, answer.who, person, "family")


def family_came(scene: Scene, who: Who, person: PersonRow, note: int | None) -> None:
    """Stop the clocks of a death because a family is there. Raises Refusal `family_known`, `not_dead`,
    `person_ended`."""
    death = death_of(scene, person)
    if not deaths.family_found(scene.tx, death.id, by=who.user_id, now=scene.now):
        raise Refusal("family_known", since=death.family_at or 0)
    stop_clock(scene, person, death)
    burial_stop.drop(scene, who, person, death)
    record(scene, person, "death.family", death=death.id, note=note)
    tell_keepers(scene, person, DeathFamily(person=person.id, ticket=person.ticket_id, death=death.id))
    follow_ups.home_again(scene, person.id)


@follow_ups.family_found.acts
def _family_by_search(scene: Scene, who: Who, person_id: int, search_id: int) -> None:
    """The team accepted the search of relatives for somebody who died: their clocks stop (SOP 5.1)."""
    person = persons.get(scene.tx, person_id)
    death = deaths.of_person(scene.tx, person_id)
    if person is not None and person.state is CaseState.DEAD and death is not None and death.family_at is None:
        family_came(scene, who, person, None)


def no_family(scene: Scene, who: Who, person: PersonRow, _: str) -> Reply:
    """It was not their relative: a supervisor lets the clocks run on where they were. Raises Refusal `not_allowed`,
    `nothing_waits`, `not_dead`, `person_ended`."""
    authorise(scene, who, Role.SUPERVISOR)
    _run_on(scene, person, death_of(scene, person))
    return Reply("no family", "toast.case_saved")


@follow_ups.not_the_family.acts
def _not_by_search(scene: Scene, who: Who, person_id: int, accepted_at: int) -> None:
    """The acceptance that stopped the clocks was a mistake: they run on. A family that was found otherwise stays.
    Raises Refusal `person_ended`."""
    person = persons.get(scene.tx, person_id)
    death = None if person is None else deaths.of_person(scene.tx, person_id)
    if person is not None and death is not None and death.family_at == accepted_at:
        _run_on(scene, person, death_of(scene, person))


def _run_on(scene: Scene, person: PersonRow, death: Death) -> None:
    """The clocks of a death go on as if no family had been there. Raises Refusal `nothing_waits`."""
    if not deaths.family_gone(scene.tx, death.id):
        raise Refusal("nothing_waits")
    record(scene, person, "death.no_family", death=death.id)
    tell_keepers(scene, person, DeathNoFamily(person=person.id, ticket=person.ticket_id, death=death.id))
    for kind in CLOCKS:
        reminders.revive_round(scene.tx, person.ticket_id, kind, death.id, scene.now)
    remind_papers(scene, person, death_of(scene, person))
    follow_ups.person_changed(scene, person.id)
    unlock(scene, person)
    refresh(scene, person)


def begin_body(scene: Scene, who: Who, person: PersonRow, _: str) -> Reply:
    """ "Serahkan ke keluarga": to whom. Raises Refusal `no_family`, `not_dead`, `person_ended`."""
    if death_of(scene, person).family_at is None:
        raise Refusal("no_family")
    return ask(scene, who, person, "body")


def take_body(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """The body goes to the family: the case ends. Raises Refusal `bad_words`, `no_family`, `person_ended`."""
    death = death_of(scene, person)
    if death.family_at is None:
        raise Refusal("no_family")
    note = keep_words(scene, person, answer.who, read_field("body", answer.text), "body")
    burial_stop.drop(scene, answer.who, person, death)
    persons.end(scene.tx, person.id, "body_to_family", scene.now)
    record(scene, person, "person.ended", kind="body_to_family", note=note)
    return close(scene, answer.who, person, "to family")


# -- override, religion, steps -----------------------------------------------------------------------------------------


def begin_override(scene: Scene, who: Who, person: PersonRow, _: str) -> Reply:
    """ "Buka kunci": a supervisor, with a reason. Raises Refusal `not_allowed`, `overridden`, `not_dead`,
    `person_ended`."""
    authorise(scene, who, Role.SUPERVISOR)
    death = death_of(scene, person)
    if death.override_at is not None:
        raise Refusal("overridden", holder=death.override_by or 0, since=death.override_at)
    return ask(scene, who, person, "override")


def take_override(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """The lock is open; who, when and why stay in the record. Raises Refusal `bad_words`, `not_allowed`,
    `overridden`."""
    authorise(scene, answer.who, Role.SUPERVISOR)
    death = death_of(scene, person)
    note = keep_words(scene, person, answer.who, read_field("override", answer.text), "override")
    if not deaths.override(scene.tx, death.id, note=note, by=answer.who.user_id, now=scene.now):
        raise Refusal("overridden", holder=death.override_by or 0, since=death.override_at or 0)
    stop_clock(scene, person, death)
    lacking = ",".join(missing(standing(scene, death), scene.now))
    record(scene, person, "death.override", death=death.id, note=note, lacking=lacking)
    unlock(scene, person)
    return close(scene, answer.who, person, "override")


def begin_religion(scene: Scene, who: Who, person: PersonRow, _: str) -> Reply:
    """ "Agama": which rite and cemetery. Raises Refusal `not_dead`, `person_ended`."""
    death_of(scene, person)
    return ask(scene, who, person, "religion")


def take_religion(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """The religion that the rite follows. Raises Refusal `stale`."""
    if scene.rules.case.rite(answer.choice) is None:
        raise Refusal("stale")
    return ask(scene, answer.who, person, "certainty", anew=False, religion=str(answer.choice))


def take_certainty(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """Known, presumed or unknown. Raises Refusal `stale`."""
    if answer.choice not in set(Certainty):
        raise Refusal("stale")
    return ask(scene, answer.who, person, "basis", anew=False, religion=data["religion"], certainty=str(answer.choice))


def take_basis(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """On what grounds; who answers is who decides. Raises Refusal `bad_words`, `stale`."""
    death, religion = death_of(scene, person), str(data["religion"])
    if scene.rules.case.rite(religion) is None:
        raise Refusal("stale")
    basis, certainty = read_field("basis", answer.text), str(data["certainty"])
    deaths.decide_religion(scene.tx, death.id, religion, certainty, basis, by=answer.who.user_id, now=scene.now)
    record(scene, person, "death.religion", death=death.id, religion=religion, certainty=certainty)
    unlock(scene, person)
    return close(scene, answer.who, person, "religion")


def toggle_step(scene: Scene, who: Who, person: PersonRow, step: str) -> Reply:
    """A line of the checklist is done, or was not. Raises Refusal `stale`, `not_dead`, `person_ended`."""
    if step not in STEPS:
        raise Refusal("stale", audit=True)
    death = death_of(scene, person)
    burial = burials.of_death(scene.tx, death.id)
    if burial is not None and burial.state == "confirmed":
        raise Refusal("person_ended")
    if deaths.tick(scene.tx, death.id, step, by=who.user_id, now=scene.now):
        record(scene, person, "death.step", death=death.id, step=step)
    else:
        deaths.untick(scene.tx, death.id, step)
        record(scene, person, "death.step_undone", death=death.id, step=step)
    show_card(scene, person, who.user_id, anew=False)
    refresh(scene, person, but=who.user_id)
    return Reply("step", "toast.case_saved")
