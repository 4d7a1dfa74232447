"""What keeps a move of a case from being made, beside its stage (SOP 4, 5). Each check raises Refusal and looks only at
answers that are there, so that it also says whether the move may begin."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.domain.case.burial import LATER, STEPS, check_burial
from bot.domain.case.case import Case, CaseStage, conditions, lacking, stage_of
from bot.domain.case.death import LETTERS, Death, check_death, check_hand_over, with_hours
from bot.domain.case.person import check_alive, check_open
from bot.domain.case.placement import ANSWERS, REFERRED, check_move, end_of
from bot.domain.case.questions import SCANS
from bot.domain.case.refusals import (
    BurialLocked,
    BurialWaits,
    BuriedAlready,
    FamilyKnown,
    LetterAlreadyIn,
    LetterMissing,
    LetterUsed,
    LockOverridden,
    NoFamily,
    NoRite,
    NoSuchPlace,
    NotBuried,
    NotDead,
    NotHandedOver,
    NotYetHappened,
    ReferredAlready,
    RequestedAlready,
    ThereAlready,
)
from bot.domain.case.rules import CaseRules
from bot.domain.kit.refusals import NothingWaits, Refusal, StaleButton

Given = Mapping[str, Any]
Check = Callable[[Case, Given, int, CaseRules], None]


def _nothing(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Nothing beside the stage."""


def _move(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `person_dead`, `person_ended`, `no_such_place`, `there_already`."""
    check_alive(case.person)
    if "to" in given:
        check_move(case.person, str(given["to"]), rules)


def _move_body(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `not_dead`, `person_ended`, `no_such_place`, `there_already`."""
    check_open(case.person)
    if case.death is None:
        raise Refusal(NotDead())
    if "to" in given:
        _known_place(str(given["to"]), rules)
        if given["to"] == case.person.place:
            raise Refusal(ThereAlready(since=case.person.since or 0))


def _health(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `stale` for a made-up answer, `nothing_waits`."""
    if given.get("answer") not in ANSWERS:
        raise Refusal(StaleButton(), audit=True)
    if case.check is None:
        raise Refusal(NothingWaits())


def _leave(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `person_dead`, `person_ended`, `stale`, `referred_already`."""
    check_alive(case.person)
    if "end" in given and end_of(str(given["end"])) in REFERRED and case.referral is not None:
        raise Refusal(ReferredAlready(since=case.referral.asked_at, due=case.referral.due_at))


def _take_back_end(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `stale` where the case goes on already."""
    if case.person.ended_at is None:
        raise Refusal(StaleButton())


def _referral(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `stale`, `nothing_waits`."""
    if given.get("answer") not in ("accepted", "declined"):
        raise Refusal(StaleButton(), audit=True)
    if case.referral is None:
        raise Refusal(NothingWaits())


def _record_death(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `person_dead`, `person_ended`, `no_such_place`, and what `check_death` raises."""
    check_alive(case.person)
    if "where" in given and given["where"] != case.person.place:
        _known_place(str(given["where"]), rules)
    if "died" in given:
        died = given["died"]
        check_death(case.person, None if died is None else int(died), now, found_dead=bool(given.get("dead")))


def _known_place(code: str, rules: CaseRules) -> None:
    if all(one.code != code for one in rules.homes()):
        raise Refusal(NoSuchPlace())


def _hand_over(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `not_dead`, and what `check_hand_over` raises."""
    check_open(case.person)
    if case.death is not None:
        check_hand_over(case.death, case.person, int(given.get("at", now)), now)


def _letter(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `stale` for a made-up kind, `letter_in`."""
    if given.get("kind") not in LETTERS:
        raise Refusal(StaleButton(), audit=True)
    if _is_dead(case) and given["kind"] in case.received:
        raise Refusal(LetterAlreadyIn(since=case.received[given["kind"]]))


def _correct_letter(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `stale` for a made-up kind, `letter_missing` for one that is not in, `letter_used` where it is withdrawn
    behind the burial."""
    if given.get("kind") not in LETTERS:
        raise Refusal(StaleButton(), audit=True)
    if case.death is not None and given["kind"] not in case.received:
        raise Refusal(LetterMissing())
    if given.get("which") == "withdrawn" and case.person.ended_at is not None:
        raise Refusal(LetterUsed())


def _correct_death(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `not_handed_over`, what `check_death` and `check_hand_over` raise, and of somebody buried what
    `check_burial` raises where it could not have been by that hour."""
    death = case.death
    if death is None or (case.person.ended_at is not None and case.burial is None):
        return
    if given.get("which") == "handed":
        if death.handed_over_at is None:
            raise Refusal(NotHandedOver())
        if "at" in given:
            check_hand_over(death, case.person, int(given["at"]), now, again=True)
            _still_buried(case, with_hours(death, death.died_at, int(given["at"])), now)
    elif given.get("died") is not None:
        check_death(case.person, int(given["died"]), now, found_dead=death.found_dead)
        latest = min(death.recorded_at, death.handed_over_at or death.recorded_at)
        if int(given["died"]) > latest:
            raise Refusal(NotYetHappened(until=latest))
        _still_buried(case, with_hours(death, int(given["died"]), death.handed_over_at), now)


def _still_buried(case: Case, death: Death, now: int) -> None:
    known = conditions(replace(case, death=death))
    if case.burial is not None and case.burial.at is not None and known is not None:
        check_burial(death, known, case.burial.at, now)


def _request(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `requested_already` beside what a letter raises."""
    _letter(case, given, now, rules)
    if _is_dead(case) and given["kind"] in case.requested:
        raise Refusal(RequestedAlready(since=case.requested[given["kind"]]))


def _family(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `family_known`."""
    if _is_dead(case) and case.death is not None and case.death.family_at is not None:
        raise Refusal(FamilyKnown(since=case.death.family_at))


def _no_family(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `nothing_waits` where no family is known."""
    if _is_dead(case) and case.death is not None and case.death.family_at is None:
        raise Refusal(NothingWaits())


def _body(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `no_family`."""
    if _is_dead(case) and case.death is not None and case.death.family_at is None:
        raise Refusal(NoFamily())


def _override(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `overridden` (names who and when), `family_known`."""
    _family(case, given, now, rules)
    if _is_dead(case) and case.death is not None and case.death.override_at is not None:
        raise Refusal(LockOverridden(holder=case.death.override_by or 0, since=case.death.override_at))


def _religion(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `stale` for a religion that the configuration does not know."""
    if "religion" in given and rules.rite(str(given["religion"])) is None:
        raise Refusal(StaleButton())


def _tick(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `stale` for a made-up step."""
    if given.get("step") not in STEPS:
        raise Refusal(StaleButton(), audit=True)


def _propose(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `burial_waits`, `locked` (names what is missing), `no_rite`, and what `check_burial` raises."""
    if not _is_dead(case) or case.death is None:
        return
    if case.burial is not None and case.burial.state != "draft":
        raise Refusal(BurialWaits(since=case.burial.proposed_at or 0))
    wants = lacking(case, now)
    if wants:
        raise Refusal(BurialLocked(lack=wants[0]))
    if rules.rite(case.rite) is None:
        raise Refusal(NoRite())
    if "at" in given:
        check_burial_at(case, int(given["at"]), now)


def check_burial_at(case: Case, at: int, now: int) -> None:
    """Whether a burial at `at` (UTC ms) may stand in the record. Raises what `check_burial` raises."""
    known = conditions(case)
    if case.death is not None and known is not None:
        check_burial(case.death, known, at, now)


def _decided(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `buried_already` (names the number and who confirmed it), `nothing_waits`."""
    burial = case.burial
    if burial is None or burial.id != given.get("burial", burial.id):  # the one that was pressed counts no more
        raise Refusal(NothingWaits())
    if burial.state == "confirmed":
        number, year = (0, 0) if case.entry is None else (case.entry.number, case.entry.year)
        raise Refusal(
            BuriedAlready(number=number, year=year, holder=burial.decided_by or 0, since=burial.decided_at or 0)
        )
    if burial.state != "proposed":
        raise Refusal(NothingWaits())


def _confirm(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises what `check_burial` raises beside what every decision raises."""
    _decided(case, given, now, rules)
    if case.burial is not None:
        check_burial_at(case, case.burial.at or 0, now)


def _annul(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `not_buried`."""
    if stage_of(case, now) is not CaseStage.BURIED or case.entry is None:
        raise Refusal(NotBuried())


def _scan(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `not_dead`, `stale` for a made-up answer."""
    if case.death is None:
        raise Refusal(NotDead())
    if given.get("about") and given["about"] not in SCANS:
        raise Refusal(StaleButton(), audit=True)


def _finding(case: Case, given: Given, now: int, rules: CaseRules) -> None:
    """Raises `stale` for a made-up kind, `not_buried`."""
    if given.get("kind") not in LATER:
        raise Refusal(StaleButton(), audit=True)
    if stage_of(case, now) is not CaseStage.BURIED or case.entry is None:
        raise Refusal(NotBuried())


def _is_dead(case: Case) -> bool:
    return case.death is not None and case.person.ended_at is None


CHECKS: Mapping[str, Check] = {
    "move": _move,
    "hand_over_paper": _nothing,
    "answer_health": _health,
    "leave": _leave,
    "refer": _leave,
    "take_back_end": _take_back_end,
    "answer_referral": _referral,
    "record_death": _record_death,
    "hand_over": _hand_over,
    "move_body": _move_body,
    "void_death": _nothing,
    "correct_letter": _correct_letter,
    "withdraw_letter": _correct_letter,
    "correct_death": _correct_death,
    "request_letter": _request,
    "receive_letter": _letter,
    "family_came": _family,
    "not_the_family": _no_family,
    "release_body": _body,
    "override": _override,
    "decide_religion": _religion,
    "tick": _tick,
    "propose_burial": _propose,
    "confirm_burial": _confirm,
    "decline_burial": _decided,
    "correct_burial": _nothing,
    "annul_burial": _annul,
    "add_finding": _finding,
    "keep_scan": _scan,
}
