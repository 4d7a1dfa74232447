"""What each move of a case writes into the tables; bot/domain/case/moves.py says when and why. Each returns the event
that says so in the chain."""

from collections.abc import Callable, Mapping

from bot.actions.case import burial_writes
from bot.actions.kit import follow_ups
from bot.actions.kit.scene import Scene
from bot.domain.case.case import Case, lacking
from bot.domain.case.death import Death, with_hours
from bot.domain.case.events import (
    DeathCorrectedEvent,
    DeathFamilyEvent,
    DeathHandedOverEvent,
    DeathNoFamilyEvent,
    DeathOverrideEvent,
    DeathRecordedEvent,
    DeathReligionEvent,
    DeathStepEvent,
    DeathStepUndoneEvent,
    DeathVoidedEvent,
    PersonEndedEvent,
    PersonHandedEvent,
    PersonHealthEvent,
    PersonIntakeEvent,
    PersonMoveEvent,
    PersonReferralAnsweredEvent,
    PersonReferredEvent,
    PersonReopenedEvent,
    PersonScanEvent,
)
from bot.domain.case.letter_events import (
    LetterCorrectedEvent,
    LetterReceivedEvent,
    LetterRequestedEvent,
    LetterWithdrawnEvent,
)
from bot.domain.case.move_checks import Given
from bot.domain.case.person import CaseState, PersonRow
from bot.domain.case.placement import DAY_MS, wants_check
from bot.domain.case.refusals import FamilyKnown, LockOverridden, NotDead, NumberTwice, RequestedAlready
from bot.domain.case.rules import MINUTE_MS
from bot.domain.kit.events import EventData
from bot.domain.kit.people import Who
from bot.domain.kit.refusals import NothingWaits, Refusal, StaleButton
from storage.case import deaths, letters, persons, placements

Write = Callable[[Scene, Who, Case, Given], EventData]


def _move(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    person, to = case.person, str(given["to"])
    _stop_check(scene, case)
    move = _stay(scene, who, person, person.place, to, given.get("note"))
    persons.put(scene.tx, person.id, state=CaseState.ALIVE, place=to, since=scene.now)
    _plan_check(scene, person, move, to)
    moved = PersonIntakeEvent if person.place is None else PersonMoveEvent
    return moved(person=person.id, move=move, to=to, note=given.get("note"))


def _hand_over_paper(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    note = int(given["note"])
    placements.hand(scene.tx, case.person.id, note)
    return PersonHandedEvent(person=case.person.id, note=note)


def _health(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    move = case.check or 0
    placements.answer_check(scene.tx, move, str(given["answer"]), by=who.user_id, now=scene.now)
    return PersonHealthEvent(person=case.person.id, move=move, answer=str(given["answer"]))


def _leave(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    person, kind = case.person, str(given["end"])
    _stop_check(scene, case)
    _stop_referral(scene, who, case)
    _stay(scene, who, person, person.place, None, given.get("note"))
    persons.end(scene.tx, person.id, kind, scene.now)
    if kind == "family":
        follow_ups.home_again(scene, person.id)
    return PersonEndedEvent(person=person.id, kind_=kind, note=given.get("note"))


def _take_back_end(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    person, note = case.person, int(given["note"])
    if person.end_kind == "body_to_family":
        burial_writes.lies_again(scene, case)
    else:
        before = placements.last_stay(scene.tx, person.id)
        place = None if before is None else before.to_place
        since = None if place is None else scene.now
        persons.reopen(scene.tx, person.id, state=CaseState.ALIVE, place=place, since=since)
        if place is not None:
            move = _stay(scene, who, person, None, place, note, kind="move")
            _plan_check(scene, person, move, place)
        follow_ups.person_changed(scene, person.id)
    return PersonReopenedEvent(person=person.id, kind_=person.end_kind or "", note=note)


def _refer(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    due, kind = scene.now + scene.rules.case.referral_days * DAY_MS, str(given["end"])
    number = placements.refer(
        scene.tx,
        person_id=case.person.id,
        kind=kind,
        note_id=int(given["note"]),
        due_at=due,
        by=who.user_id,
        now=scene.now,
    )
    return PersonReferredEvent(person=case.person.id, referral=number, kind_=kind, due=due, note=given.get("note"))


def _answer_referral(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    number = 0 if case.referral is None else case.referral.id
    placements.answer_referral(scene.tx, number, str(given["answer"]), by=who.user_id, now=scene.now)
    return PersonReferralAnsweredEvent(person=case.person.id, referral=number, answer=str(given["answer"]))


def _record_death(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    person, rules, died = case.person, scene.rules.case, given.get("died")
    _stop_check(scene, case)
    _stop_referral(scene, who, case)
    death = deaths.add(
        scene.tx,
        person_id=person.id,
        died_at=None if died is None else int(died),
        place=str(given["where"]),
        found_dead=bool(given["dead"]),
        search_days=rules.search_days,
        letter_every_min=rules.letter_every_min,
        by=who.user_id,
        now=scene.now,
    )
    since = person.since or scene.now
    persons.put(scene.tx, person.id, state=CaseState.DEAD, place=str(given["where"]), since=since)
    return DeathRecordedEvent(
        person=person.id, death=death.id, died=death.died_at, days=death.search_days, dead=int(given["dead"])
    )


def _move_body(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    person, to, note = case.person, str(given["to"]), int(given["note"])
    move = _stay(scene, who, person, person.place, to, note, kind="move")
    persons.put(scene.tx, person.id, state=CaseState.DEAD, place=to, since=scene.now)
    return PersonMoveEvent(person=person.id, move=move, to=to, note=note)


def _hand_over(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    death = _death(case)
    deaths.hand_over(scene.tx, death, int(given["at"]))
    return DeathHandedOverEvent(person=case.person.id, death=death.id, at=int(given["at"]))


def _void(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    person, death = case.person, _death(case)
    deaths.void(scene.tx, death.id, scene.now)
    persons.put(scene.tx, person.id, state=CaseState.ALIVE, place=person.place, since=person.since)
    return DeathVoidedEvent(person=person.id, death=death.id, note=given.get("note"))


def _request(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    letter = letters.open_(scene.tx, _death(case).id, str(given["kind"]))
    if not letters.request(scene.tx, letter.id, by=who.user_id, now=scene.now):
        raise Refusal(RequestedAlready(since=letter.requested_at or 0))
    return LetterRequestedEvent(person=case.person.id, letter=letter.id, kind_=str(given["kind"]))


def _receive(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    letter = letters.open_(scene.tx, _death(case).id, str(given["kind"]))
    if not (letter.number and letter.dated and letter.office):
        raise Refusal(StaleButton())
    if letters.with_number(scene.tx, letter.kind, letter.number) is not None:
        raise Refusal(NumberTwice())  # another came with it meanwhile
    letters.receive(scene.tx, letter.id, by=who.user_id, now=scene.now)
    return LetterReceivedEvent(person=case.person.id, letter=letter.id, kind_=str(given["kind"]))


def _correct_letter(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    letter = letters.open_(scene.tx, _death(case).id, str(given["kind"]))
    which = str(given["which"])
    letters.correct(scene.tx, letter.id, which, str(given["value"]), by=who.user_id, now=scene.now)
    version = letters.formers(scene.tx, letter.id) + 1
    return LetterCorrectedEvent(
        person=case.person.id, letter=letter.id, kind_=str(given["kind"]), which=which, version=version
    )


def _withdraw_letter(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    death, kind = _death(case), str(given["kind"])
    letter = letters.open_(scene.tx, death.id, kind)
    letters.withdraw(scene.tx, letter.id, by=who.user_id, now=scene.now)
    deaths.lock_again(scene.tx, death.id)
    version = letters.formers(scene.tx, letter.id)
    return LetterWithdrawnEvent(
        person=case.person.id, letter=letter.id, kind_=kind, version=version, note=int(given["note"])
    )


def _correct_death(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    death = _death(case)
    handed = given.get("which") == "handed"
    if handed:
        before, now = death.handed_over_at, with_hours(death, death.died_at, int(given["at"]))
    else:
        died = None if given.get("died") is None else int(given["died"])
        before, now = death.died_at, with_hours(death, died, death.handed_over_at)
    deaths.correct(scene.tx, now, scene.now)
    after = now.handed_over_at if handed else now.died_at
    which = str(given.get("which", "died"))
    return DeathCorrectedEvent(person=case.person.id, death=death.id, which=which, from_=before, to=after)


def _family(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    death = _death(case)
    if not deaths.family_found(scene.tx, death.id, by=who.user_id, now=scene.now):
        raise Refusal(FamilyKnown(since=death.family_at or 0))
    return DeathFamilyEvent(person=case.person.id, death=death.id, note=given.get("note"))


def _no_family(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    death = _death(case)
    if not deaths.family_gone(scene.tx, death.id):
        raise Refusal(NothingWaits())
    return DeathNoFamilyEvent(person=case.person.id, death=death.id)


def _body(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    persons.end(scene.tx, case.person.id, "body_to_family", scene.now)
    return PersonEndedEvent(person=case.person.id, kind_="body_to_family", note=given.get("note"))


def _override(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    death = _death(case)
    if not deaths.override(scene.tx, death.id, note=int(given["note"]), by=who.user_id, now=scene.now):
        raise Refusal(LockOverridden(holder=death.override_by or 0, since=death.override_at or 0))
    missing = ",".join(lacking(case, scene.now))
    return DeathOverrideEvent(person=case.person.id, death=death.id, note=given.get("note"), lacking=missing)


def _religion(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    death = _death(case)
    said = (str(given["religion"]), str(given["certainty"]), str(given["basis"]))
    deaths.decide_religion(scene.tx, death.id, *said, by=who.user_id, now=scene.now)
    return DeathReligionEvent(person=case.person.id, death=death.id, religion=said[0], certainty=said[1])


def _tick(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    death, step = _death(case), str(given["step"])
    if deaths.tick(scene.tx, death.id, step, by=who.user_id, now=scene.now):
        return DeathStepEvent(person=case.person.id, death=death.id, step=step)
    deaths.untick(scene.tx, death.id, step)
    return DeathStepUndoneEvent(person=case.person.id, death=death.id, step=step)


def _keep_scan(scene: Scene, who: Who, case: Case, given: Given) -> EventData:
    lat, _, lng = str(given.get("pin", "")).partition(",")
    pin = (int(lat), int(lng)) if lng else None
    file, about = int(given["file"]), str(given["about"])
    persons.add_photo(scene.tx, case.person.id, file, about, pin)
    return PersonScanEvent(person=case.person.id, about=about, file=file)


def _stay(
    scene: Scene, who: Who, person: PersonRow, before: str | None, to: str | None, note: int | None, kind: str = ""
) -> int:
    """Where somebody is from now on, None for nowhere that we keep; the number of the row. Without a `kind` it is an
    intake, a move or a discharge, as the places say."""
    if not kind:
        kind = "discharge" if to is None else "intake" if before is None else "move"
    return placements.add(
        scene.tx, person_id=person.id, kind=kind, from_place=before, to_place=to, reason_note=note, now=scene.now,
        by=who.user_id,
    )  # fmt: skip


def _plan_check(scene: Scene, person: PersonRow, move: int, place: str) -> None:
    """Somebody looks after them the day after they came, where the place asks for that."""
    if wants_check(scene.rules.case, place):
        due = scene.now + scene.rules.case.health_check_min * MINUTE_MS
        placements.plan_check(scene.tx, move, person.id, due)


def _stop_check(scene: Scene, case: Case) -> None:
    """Whoever moves, dies or leaves is not looked at where they were."""
    if case.check is not None:
        placements.answer_check(scene.tx, case.check, "gone", by=0, now=scene.now)


def _stop_referral(scene: Scene, who: Who, case: Case) -> None:
    """The question to another office is moot."""
    if case.referral is not None:
        placements.answer_referral(scene.tx, case.referral.id, "withdrawn", by=who.user_id, now=scene.now)


def _death(case: Case) -> Death:
    if case.death is None:
        raise Refusal(NotDead())
    return case.death


WRITES: Mapping[str, Write] = {
    "move": _move,
    "hand_over_paper": _hand_over_paper,
    "answer_health": _health,
    "leave": _leave,
    "refer": _refer,
    "take_back_end": _take_back_end,
    "answer_referral": _answer_referral,
    "record_death": _record_death,
    "move_body": _move_body,
    "hand_over": _hand_over,
    "void_death": _void,
    "correct_letter": _correct_letter,
    "withdraw_letter": _withdraw_letter,
    "correct_death": _correct_death,
    "request_letter": _request,
    "receive_letter": _receive,
    "family_came": _family,
    "not_the_family": _no_family,
    "release_body": _body,
    "override": _override,
    "decide_religion": _religion,
    "tick": _tick,
    "propose_burial": burial_writes.propose,
    "confirm_burial": burial_writes.confirm,
    "decline_burial": burial_writes.decline,
    "correct_burial": burial_writes.correct,
    "annul_burial": burial_writes.annul,
    "add_finding": burial_writes.finding,
    "keep_scan": _keep_scan,
}
