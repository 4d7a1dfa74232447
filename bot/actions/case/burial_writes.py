"""What the moves of a burial write into the tables (SOP 5). Each returns the event that says so in the chain."""

from bot.actions.kit.scene import Scene
from bot.clock import local
from bot.domain.case.burial_events import (
    BurialAnnulledEvent,
    BurialConfirmedEvent,
    BurialCorrectedEvent,
    BurialDeclinedEvent,
    BurialProposedEvent,
    RegisterEntryEvent,
)
from bot.domain.case.case import Case
from bot.domain.case.move_checks import Given
from bot.domain.case.person import CaseState
from bot.domain.case.refusals import NotBuried, NotDead
from bot.domain.kit.events import EventData
from bot.domain.kit.people import Who
from bot.domain.kit.refusals import NothingWaits, Refusal, StaleButton
from storage.case import burials, persons, placements


def propose(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    """A draft is put before the supervisors. Raises Refusal `stale`."""
    burial = case.burial
    if burial is None or not burials.propose(scene.tx, burial.id, scene.now):
        raise Refusal(StaleButton())
    return BurialProposedEvent(person=case.person.id, burial=burial.id, at=burial.at)


def confirm(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    """The burial gets its number in the register, and the case ends. Raises Refusal `nothing_waits`."""
    burial_id = _decide(scene, who, case, "confirmed")
    at = scene.now if case.burial is None or case.burial.at is None else case.burial.at
    year = local(at, scene.rules.zone).year
    before = scene.rules.case.register_before.get(year, 0)
    number = burials.register(scene.tx, burial_id, year, before, by=who.user_id, now=scene.now)
    persons.end(scene.tx, case.person.id, "buried", scene.now)
    return BurialConfirmedEvent(person=case.person.id, burial=burial_id, number=number, year=year)


def decline(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    """It is to be written anew. Raises Refusal `nothing_waits`."""
    burial_id = _decide(scene, who, case, "declined")
    return BurialDeclinedEvent(person=case.person.id, burial=burial_id, note=given.get("note"))


def correct(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    """Something that was written down of a burial was wrong: what stood there is kept as a note. Raises Refusal
    `not_buried`."""
    burial, which = case.burial, str(given["which"])
    if burial is None or which not in burials.TYPED:
        raise Refusal(NotBuried())
    before = getattr(burial, which)
    if which == "at" and before is not None:
        before = f"{local(before, scene.rules.zone):%d/%m/%Y %H.%M}"
    note = scene.note(case.person.ticket_id, who.user_id, "reason", str(before or "-"), f"b_{which}")
    burials.correct(scene.tx, burial.id, which, given["value"] or None)
    return BurialCorrectedEvent(person=case.person.id, burial=burial.id, which=which, note=note)


def annul(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    """A confirmed burial counts no more: its number stays taken, and the body lies where it lay. Raises Refusal
    `not_buried`."""
    entry, note = case.entry, int(given["note"])
    burial = case.burial
    if burial is None or entry is None or not burials.annul(scene.tx, burial.id, note, by=who.user_id, now=scene.now):
        raise Refusal(NotBuried())
    lies_again(scene, case)
    return BurialAnnulledEvent(person=case.person.id, burial=burial.id, number=entry.number, year=entry.year, note=note)


def finding(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    """What became known after the burial: a new entry behind it. Raises Refusal `not_buried`."""
    entry = None if case.burial is None else burials.entry_of(scene.tx, case.burial.id)
    if entry is None:
        raise Refusal(NotBuried())
    note = int(given["note"])
    kind = str(given["kind"])
    seq = burials.add_finding(scene.tx, entry, kind, note, by=who.user_id, now=scene.now)
    return RegisterEntryEvent(
        person=case.person.id, year=entry.year, number=entry.number, seq=seq, kind_=kind, note=note
    )


def lies_again(scene: Scene, case: Case) -> None:
    """A body was neither buried nor given away: it lies where it lay. Raises Refusal `not_dead`."""
    last, death = placements.last_stay(scene.tx, case.person.id), case.death
    if death is None:
        raise Refusal(NotDead())
    place, since = (death.place, death.recorded_at) if last is None else (last.to_place, last.at)
    persons.reopen(scene.tx, case.person.id, state=CaseState.DEAD, place=place, since=since)


def _decide(scene: Scene, who: Who, case: Case, state: str) -> int:
    burial = case.burial
    if burial is None or not burials.decide(scene.tx, burial.id, state, by=who.user_id, now=scene.now):
        raise Refusal(NothingWaits())
    return burial.id
