"""What each move of a case writes into the tables; bot/domain/case/moves.py says when and why. Each returns the numbers
of the rows that it touched, for the event."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.actions.kit import follow_ups
from bot.actions.kit.scene import Scene
from bot.clock import local
from bot.domain.case.case import Case
from bot.domain.case.death import Death
from bot.domain.case.move_checks import Given
from bot.domain.case.person import CaseState
from bot.domain.case.placement import DAY_MS, wants_check
from bot.domain.case.refusals import FamilyKnown, LockOverridden, NotBuried, NotDead, NumberTwice, RequestedAlready
from bot.domain.case.rules import MINUTE_MS
from bot.domain.kit.events import Fact
from bot.domain.kit.people import Who
from bot.domain.kit.refusals import NothingWaits, Refusal, StaleButton
from storage.case import burials, deaths, letters, persons, placements

Facts = Mapping[str, Fact]
Write = Callable[[Scene, Who, Case, Given], Facts]


def _move(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    person, to = case.person, str(given["to"])
    _stop_check(scene, case)
    move = placements.add(
        scene.tx,
        person_id=person.id,
        kind="intake" if person.place is None else "move",
        from_place=person.place,
        to_place=to,
        reason_note=given.get("note"),
        now=scene.now,
        by=who.user_id,
    )
    persons.put(scene.tx, person.id, state=CaseState.ALIVE, place=to, since=scene.now)
    if wants_check(scene.rules.case, to):
        due = scene.now + scene.rules.case.health_check_min * MINUTE_MS
        placements.plan_check(scene.tx, move, person.id, due)
    return {"move": move, "note": given.get("note")}


def _hand_over_paper(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    placements.hand(scene.tx, case.person.id, int(given["note"]))
    return {}


def _health(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    move = case.check or 0
    placements.answer_check(scene.tx, move, str(given["answer"]), by=who.user_id, now=scene.now)
    return {"move": move}


def _leave(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    person, kind = case.person, str(given["end"])
    _stop_check(scene, case)
    _stop_referral(scene, who, case)
    placements.add(
        scene.tx,
        person_id=person.id,
        kind="discharge",
        from_place=person.place,
        to_place=None,
        reason_note=given.get("note"),
        now=scene.now,
        by=who.user_id,
    )
    persons.end(scene.tx, person.id, kind, scene.now)
    if kind == "family":
        follow_ups.home_again(scene, person.id)
    return {"note": given.get("note")}


def _refer(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
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
    return {"referral": number, "due": due}


def _answer_referral(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    number = 0 if case.referral is None else case.referral.id
    placements.answer_referral(scene.tx, number, str(given["answer"]), by=who.user_id, now=scene.now)
    return {"referral": number}


def _record_death(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
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
    return {"death": death.id, "died": death.died_at, "days": death.search_days}


def _hand_over(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    death = _death(case)
    deaths.hand_over(scene.tx, death, int(given["at"]))
    return {"death": death.id}


def _void(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    person, death = case.person, _death(case)
    deaths.void(scene.tx, death.id, scene.now)
    persons.put(scene.tx, person.id, state=CaseState.ALIVE, place=person.place, since=person.since)
    return {"death": death.id}


def _request(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    letter = letters.open_(scene.tx, _death(case).id, str(given["kind"]))
    if not letters.request(scene.tx, letter.id, by=who.user_id, now=scene.now):
        raise Refusal(RequestedAlready(since=letter.requested_at or 0))
    return {"letter": letter.id}


def _receive(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    letter = letters.open_(scene.tx, _death(case).id, str(given["kind"]))
    if not (letter.number and letter.dated and letter.office):
        raise Refusal(StaleButton())
    if letters.with_number(scene.tx, letter.kind, letter.number) is not None:
        raise Refusal(NumberTwice())  # another came with it meanwhile
    letters.receive(scene.tx, letter.id, by=who.user_id, now=scene.now)
    return {"letter": letter.id}


def _correct_letter(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    letter = letters.open_(scene.tx, _death(case).id, str(given["kind"]))
    letters.correct(scene.tx, letter.id, str(given["which"]), str(given["value"]), by=who.user_id, now=scene.now)
    return {"letter": letter.id, "version": letters.formers(scene.tx, letter.id) + 1}


def _correct_death(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    death = _death(case)
    if given.get("which") == "handed":
        before, now = death.handed_over_at, replace(death, handed_over_at=int(given["at"]))
    else:
        died = given.get("died")
        before, now = death.died_at, replace(death, died_at=None if died is None else int(died))
    deaths.correct(scene.tx, now, scene.now)
    after = now.handed_over_at if given.get("which") == "handed" else now.died_at
    return {"death": death.id, "which": given.get("which", "died"), "from": before, "to": after}


def _family(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    death = _death(case)
    if not deaths.family_found(scene.tx, death.id, by=who.user_id, now=scene.now):
        raise Refusal(FamilyKnown(since=death.family_at or 0))
    return {"death": death.id, "note": given.get("note")}


def _no_family(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    death = _death(case)
    if not deaths.family_gone(scene.tx, death.id):
        raise Refusal(NothingWaits())
    return {"death": death.id}


def _body(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    persons.end(scene.tx, case.person.id, "body_to_family", scene.now)
    return {}


def _override(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    death = _death(case)
    if not deaths.override(scene.tx, death.id, note=int(given["note"]), by=who.user_id, now=scene.now):
        raise Refusal(LockOverridden(holder=death.override_by or 0, since=death.override_at or 0))
    return {"death": death.id}


def _religion(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    death = _death(case)
    said = (str(given["religion"]), str(given["certainty"]), str(given["basis"]))
    deaths.decide_religion(scene.tx, death.id, *said, by=who.user_id, now=scene.now)
    return {"death": death.id}


def _tick(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    death, step = _death(case), str(given["step"])
    if not deaths.tick(scene.tx, death.id, step, by=who.user_id, now=scene.now):
        deaths.untick(scene.tx, death.id, step)
    return {"death": death.id}


def _propose(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    burial = case.burial
    if burial is None or not burials.propose(scene.tx, burial.id, scene.now):
        raise Refusal(StaleButton())
    return {"burial": burial.id, "at": burial.at}


def _confirm(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    burial_id = _decide(scene, who, case, "confirmed")
    at = scene.now if case.burial is None or case.burial.at is None else case.burial.at
    year = local(at, scene.rules.zone).year
    before = scene.rules.case.register_before.get(year, 0)
    number = burials.register(scene.tx, burial_id, year, before, by=who.user_id, now=scene.now)
    persons.end(scene.tx, case.person.id, "buried", scene.now)
    return {"burial": burial_id, "number": number, "year": year}


def _decline(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    return {"burial": _decide(scene, who, case, "declined")}


def _decide(scene: Scene, who: Who, case: Case, state: str) -> int:
    burial = case.burial
    if burial is None or not burials.decide(scene.tx, burial.id, state, by=who.user_id, now=scene.now):
        raise Refusal(NothingWaits())
    return burial.id


def _finding(scene: Scene, who: Who, case: Case, given: Given) -> Facts:
    entry = None if case.burial is None else burials.entry_of(scene.tx, case.burial.id)
    if entry is None:
        raise Refusal(NotBuried())
    note = int(given["note"])
    seq = burials.add_finding(scene.tx, entry, str(given["kind"]), note, by=who.user_id, now=scene.now)
    return {"year": entry.year, "number": entry.number, "seq": seq}


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
    "answer_referral": _answer_referral,
    "record_death": _record_death,
    "hand_over": _hand_over,
    "void_death": _void,
    "correct_letter": _correct_letter,
    "correct_death": _correct_death,
    "request_letter": _request,
    "receive_letter": _receive,
    "family_came": _family,
    "not_the_family": _no_family,
    "release_body": _body,
    "override": _override,
    "decide_religion": _religion,
    "tick": _tick,
    "propose_burial": _propose,
    "confirm_burial": _confirm,
    "decline_burial": _decline,
    "add_finding": _finding,
}
