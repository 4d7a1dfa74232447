"""A person comes to a place, moves, is looked at, is referred, leaves (SOP 4)."""

from bot.actions.case.case import (
    Answer,
    Data,
    ask,
    close,
    keep_words,
    keepers,
    record,
    refresh,
    remind,
    show_card,
    silence,
)
from bot.actions.kit import follow_ups
from bot.actions.kit.scene import Reply, Scene
from bot.domain.case.messages import CaseFull, CaseHealthTold
from bot.domain.case.person import CaseState, PersonRow, check_alive, read_field
from bot.domain.case.placement import (
    ANSWERS,
    DAY_MS,
    HEALTH,
    REFERRAL,
    REFERRED,
    check_move,
    end_of,
    is_full,
    wants_check,
)
from bot.domain.case.questions import WHY
from bot.domain.case.rules import MINUTE_MS
from bot.domain.kit.people import Who
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.steps import REASON_MARK
from storage.case import persons, placements


def begin_move(scene: Scene, who: Who, person: PersonRow, _: str) -> Reply:
    """ "Masuk ke…", "Pindah ke…". Raises Refusal `person_dead`, `person_ended`."""
    check_alive(person)
    return ask(scene, who, person, "to")


def take_place(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """Where to. The first place needs no reason. Raises Refusal `no_such_place`, `there_already`, `person_dead`,
    `person_ended`."""
    to = answer.choice or _named(scene, answer.text)
    check_move(person, to, scene.rules.case)
    if person.place is not None:
        return ask(scene, answer.who, person, "why", anew=answer.choice is None, to=to)
    arrive(scene, answer.who, person, to)
    return ask(scene, answer.who, person, "handed", anew=answer.choice is None)


def take_reason(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """Why somebody moves or leaves. Raises Refusal `bad_words`."""
    words = f"{REASON_MARK}{answer.choice}" if answer.choice in WHY else read_field("reason", answer.text)
    note = keep_words(scene, person, answer.who, words, "why")
    if "to" in data:
        check_move(person, str(data["to"]), scene.rules.case)
        arrive(scene, answer.who, person, str(data["to"]), note)
    else:
        leave(scene, answer.who, person, end_of(str(data["end"])), note)
    return ask(scene, answer.who, person, "handed", anew=answer.choice is None)


def take_handed(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """To whom a person was handed over, on which paper; may be left out."""
    if not answer.skips:
        note = keep_words(scene, person, answer.who, read_field("handover", answer.text), "handed")
        placements.hand(scene.tx, person.id, note)
        record(scene, person, "person.handed", note=note)
    return close(scene, answer.who, person, "handed")


def arrive(scene: Scene, who: Who, person: PersonRow, to: str, note: int | None = None) -> PersonRow:
    """A person is in the place `to` from now on; a shelter's people look at them the day after. The person as they are
    then."""
    stop_checks(scene, person)
    kind = "intake" if person.place is None else "move"
    full = is_full(persons.counts(scene.tx), scene.rules.case, to)
    move = placements.add(
        scene.tx,
        person_id=person.id,
        kind=kind,
        from_place=person.place,
        to_place=to,
        reason_note=note,
        now=scene.now,
        by=who.user_id,
    )
    persons.put(scene.tx, person.id, state=CaseState.ALIVE, place=to, since=scene.now)
    record(scene, person, f"person.{kind}", move=move, to=to, note=note)
    if wants_check(scene.rules.case, to):
        due = scene.now + scene.rules.case.health_check_min * MINUTE_MS
        placements.plan_check(scene.tx, move, person.id, due)
        remind(scene, person, HEALTH[0], due, round_=move)
        remind(scene, person, HEALTH[1], due + scene.rules.case.health_late_min * MINUTE_MS, round_=move)
    if full:
        scene.tell(CaseFull(place=to), who.user_id)
    return persons.get(scene.tx, person.id) or person


def leave(scene: Scene, who: Who, person: PersonRow, kind: str, note: int | None) -> None:
    """The case of somebody living ends."""
    stop_checks(scene, person)
    stop_referral(scene, who, person)
    placements.add(
        scene.tx,
        person_id=person.id,
        kind="discharge",
        from_place=person.place,
        to_place=None,
        reason_note=note,
        now=scene.now,
        by=who.user_id,
    )
    persons.end(scene.tx, person.id, kind, scene.now)
    record(scene, person, "person.ended", kind=kind, note=note)
    if kind == "family":
        follow_ups.home_again(scene, person.id)


def stop_checks(scene: Scene, person: PersonRow) -> None:
    """Whoever moves, dies or leaves is not looked at where they were."""
    waiting = placements.open_check(scene.tx, person.id)
    if waiting is not None:
        silence(scene, person, waiting.move_id, *HEALTH)
        placements.answer_check(scene.tx, waiting.move_id, "gone", by=0, now=scene.now)


def stop_referral(scene: Scene, who: Who, person: PersonRow) -> None:
    """The question to another office is moot."""
    waiting = placements.open_referral(scene.tx, person.id)
    if waiting is not None:
        silence(scene, person, waiting.id, REFERRAL)
        placements.answer_referral(scene.tx, waiting.id, "withdrawn", by=who.user_id, now=scene.now)


# -- the day after -----------------------------------------------------------------------------------------------------


def check_health(scene: Scene, who: Who, person: PersonRow, answer: str) -> Reply:
    """Somebody looked: well, ill (then: where to?), gone. Raises Refusal `nothing_waits`, `stale`."""
    if answer not in ANSWERS:
        raise Refusal("stale", audit=True)
    waiting = placements.open_check(scene.tx, person.id)
    if waiting is None:
        raise Refusal("nothing_waits")
    placements.answer_check(scene.tx, waiting.move_id, answer, by=who.user_id, now=scene.now)
    silence(scene, person, waiting.move_id, *HEALTH)
    record(scene, person, "person.health", move=waiting.move_id, answer=answer)
    for user_id in keepers(scene, person):
        if user_id != who.user_id and answer != "well":
            scene.tell(CaseHealthTold(person=person.id, ticket=person.ticket_id, answer=answer), user_id)
    refresh(scene, person)
    if answer == "ill":
        return ask(scene, who, person, "to")
    if answer == "gone":
        return ask(scene, who, person, "end")
    return Reply("looked", "toast.case_saved")


# -- ends --------------------------------------------------------------------------------------------------------------


def begin_end(scene: Scene, who: Who, person: PersonRow, _: str) -> Reply:
    """ "Selesai…" of somebody living. Raises Refusal `person_dead`, `person_ended`."""
    check_alive(person)
    return ask(scene, who, person, "end")


def take_end(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """How it ends. Another office is asked first. Raises Refusal `stale`, `person_dead`, `person_ended`,
    `referred_already`."""
    check_alive(person)
    kind = end_of(answer.choice or "")
    if kind not in REFERRED:
        return ask(scene, answer.who, person, "why", anew=False, end=kind)
    waiting = placements.open_referral(scene.tx, person.id)
    if waiting is not None:
        raise Refusal("referred_already", since=waiting.asked_at, due=waiting.due_at)
    return ask(scene, answer.who, person, "refer", anew=False, end=kind)


def take_referral(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """Which office; then why, which may be left out. Raises Refusal `bad_words`, `person_dead`, `person_ended`."""
    check_alive(person)
    note = keep_words(scene, person, answer.who, read_field("referral", answer.text), "refer")
    due = scene.now + scene.rules.case.referral_days * DAY_MS
    kind = end_of(str(data["end"]))
    number = placements.refer(
        scene.tx, person_id=person.id, kind=kind, note_id=note, due_at=due, by=answer.who.user_id, now=scene.now
    )
    record(scene, person, "person.referred", referral=number, kind=kind, note=note, due=due)
    remind(scene, person, REFERRAL, due, round_=number)
    show_card(scene, person, answer.who.user_id, anew=True)
    refresh(scene, person, but=answer.who.user_id)
    return ask(scene, answer.who, person, "f", field="referral_reason")


def answer_referral(scene: Scene, who: Who, person: PersonRow, answer: str) -> Reply:
    """The office said yes (the person leaves) or no. Raises Refusal `nothing_waits`, `stale`."""
    if answer not in ("accepted", "declined"):
        raise Refusal("stale", audit=True)
    waiting = placements.open_referral(scene.tx, person.id)
    if waiting is None:
        raise Refusal("nothing_waits")
    placements.answer_referral(scene.tx, waiting.id, answer, by=who.user_id, now=scene.now)
    silence(scene, person, waiting.id, REFERRAL)
    record(scene, person, "person.referral_answered", referral=waiting.id, answer=answer)
    if answer == "declined":
        return close(scene, who, person, "declined")
    leave(scene, who, person, waiting.kind, waiting.note_id)
    return ask(scene, who, person, "handed")


def _named(scene: Scene, text: str) -> str:
    """A place by its name or code; made up where nothing fits, which `check_move` refuses."""
    words = text.casefold().strip()
    for one in scene.rules.case.homes():
        if words in (one.code, one.name.casefold()):
            return one.code
    return "-"
