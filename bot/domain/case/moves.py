"""What may be done in a case, as one table that a legal officer can read (SOP 4, 5), and what follows from it.

A row: from which stages, to which, who may, what is asked, which clocks are set and cleared, who is told, the clause.
`decide` is pure.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.case.case import LIVE, UNBURIED, Case, CaseStage, stage_of
from bot.domain.case.clocks import CaseClock
from bot.domain.case.move_checks import CHECKS, Given
from bot.domain.case.placement import REFERRED
from bot.domain.case.questions import CORRECTS
from bot.domain.case.refusals import NotDead, PersonDead, PersonEnded, SecondPersonNeeded
from bot.domain.case.rules import CaseRules
from bot.domain.kit.moves import Drawn
from bot.domain.kit.refusals import Reason, Refusal

S, C = CaseStage, CaseClock
_STAGES = frozenset(CaseStage)
_DEATH = (C.SEARCH, C.PAPERS, C.BURIAL, C.HANDOVER)


class CaseBy(StrEnum):
    """Who may make a move of a case."""

    KEEPER = "keeper"  # whoever keeps the case (the holder of its ticket, else who recorded the person); a supervisor
    SUPERVISOR = "supervisor"
    SECOND = "second"  # a supervisor who is not the one that wrote it down


@dataclass(frozen=True, slots=True)
class CaseMove:
    """One row. `target` None: the stage follows from what is recorded. `event` is its name in the chain; `told` names
    messages (bot/actions/case/moves.py: TELLS); `drops`: what was written of a burial does not count any more;
    `button` and `argument`: the person's card offers it under this name, with this as the button's argument; `then`:
    the move that is asked about behind it."""

    sources: frozenset[CaseStage]
    target: CaseStage | None
    by: CaseBy
    event: str
    clause: str
    asks: tuple[str, ...] = ()
    sets: tuple[CaseClock, ...] = ()
    clears: tuple[CaseClock, ...] = ()
    told: tuple[str, ...] = ()
    drops: bool = False
    button: str = ""
    argument: str = ""
    then: str = ""


_KEEPER, _ABOVE = CaseBy.KEEPER, CaseBy.SUPERVISOR
_OF_THE_DEAD = UNBURIED | {S.FAMILY}

CASE_MOVES: Mapping[str, CaseMove] = {
    # -- the living (SOP 4) --------------------------------------------------------------------------------------------
    "move": CaseMove(
        frozenset({S.ALIVE}), S.ALIVE, _KEEPER, "person.move", "SOP 4", ("to", "why"), sets=(C.HEALTH,),
        clears=(C.HEALTH,), told=("full",), button="mv", then="hand_over_paper",
    ),
    "hand_over_paper": CaseMove(_STAGES, None, _KEEPER, "person.handed", "SOP 4", ("handed",)),
    "answer_health": CaseMove(
        frozenset({S.ALIVE}), S.ALIVE, _KEEPER, "person.health", "SOP 4", clears=(C.HEALTH,), told=("health",),
        button="hc", argument="answer",
    ),
    "leave": CaseMove(
        frozenset({S.ALIVE}), S.ENDED, _KEEPER, "person.ended", "SOP 4", ("end", "refer", "why"),
        clears=(C.HEALTH, C.REFERRAL), button="end", then="hand_over_paper",
    ),
    "refer": CaseMove(
        frozenset({S.ALIVE}), S.ALIVE, _KEEPER, "person.referred", "SOP 4", sets=(C.REFERRAL,), then="say_why_referred"
    ),
    "answer_referral": CaseMove(
        frozenset({S.ALIVE}), S.ALIVE, _KEEPER, "person.referral_answered", "SOP 4", clears=(C.REFERRAL,), button="rf",
        argument="answer",
    ),
    # An end that was written down for somebody else, or too early: nobody who is still there is without a clock.
    "take_back_end": CaseMove(
        frozenset({S.ENDED}), None, _KEEPER, "person.reopened", "SOP 4, 5", ("reopened",),
        sets=(C.HEALTH, C.HANDOVER), told=("reopened",), button="ue",
    ),
    # -- a death, and three things that run beside each other (SOP 5) --------------------------------------------------
    "record_death": CaseMove(
        frozenset({S.ALIVE}), S.SEARCH, _KEEPER, "death.recorded", "SOP 5",
        ("die", "died_at", "died_where", "died_sure"), sets=(C.SEARCH, C.PAPERS),
        clears=(C.HEALTH, C.REFERRAL), told=("recorded",), button="die",
    ),
    # Where the body lies is known until the grave: from the police to the hospital, from one mortuary to another.
    "move_body": CaseMove(
        _OF_THE_DEAD - {S.PROPOSED}, None, _KEEPER, "person.move", "SOP 4, 5", ("to", "body_why"), button="mb",
        then="hand_over_paper",
    ),
    "hand_over": CaseMove(
        _OF_THE_DEAD, S.SEARCH, _KEEPER, "death.handed_over", "SOP 5.1", ("handed_at",), sets=(C.SEARCH, C.PAPERS),
        button="ho",
    ),
    "void_death": CaseMove(
        _OF_THE_DEAD, S.ALIVE, _ABOVE, "death.voided", "SOP 5", ("void",), clears=_DEATH, drops=True, button="void"
    ),
    "request_letter": CaseMove(
        _OF_THE_DEAD, None, _KEEPER, "letter.requested", "SOP 5.2", button="lq", argument="kind"
    ),
    "receive_letter": CaseMove(
        _OF_THE_DEAD, None, _KEEPER, "letter.received", "SOP 5.2, 5.3",
        ("l_type", "l_number", "l_date", "l_office", "l_officer"), button="li", argument="kind",
    ),
    # What was entered wrong is corrected, also when the burial stands in the register; what stood there is kept.
    "correct_letter": CaseMove(
        _OF_THE_DEAD | {S.BURIED, S.ENDED}, None, _KEEPER, "letter.corrected", "SOP 5.2, 5.3",
        ("l_which", "l_type", "l_number", "l_date", "l_office", "l_officer", "l_withdrawn"), button="lc",
        argument="kind",
    ),
    # Whoever wrote a letter takes it back: it stays in the record, and the burial is locked until another is in.
    "withdraw_letter": CaseMove(
        _OF_THE_DEAD, None, _KEEPER, "letter.withdrawn", "SOP 5.2, 5.3", sets=(C.PAPERS,),
        clears=(C.PAPERS, C.BURIAL), told=("withdrawn",), drops=True,
    ),
    "correct_death": CaseMove(
        (UNBURIED - {S.PROPOSED}) | {S.BURIED}, None, _KEEPER, "death.corrected", "SOP 5",
        ("d_which", "died_at", "handed_at"), sets=(C.SEARCH, C.PAPERS), clears=_DEATH, button="dc",
    ),
    "family_came": CaseMove(
        UNBURIED, S.FAMILY, _KEEPER, "death.family", "SOP 5", ("family",), sets=(C.HANDOVER,), clears=_DEATH,
        told=("family",), drops=True, button="fam",
    ),
    "not_the_family": CaseMove(
        frozenset({S.FAMILY}), S.SEARCH, _ABOVE, "death.no_family", "SOP 5", sets=(C.SEARCH, C.PAPERS),
        clears=(C.HANDOVER,), told=("no_family",), button="nofam",
    ),
    "release_body": CaseMove(
        frozenset({S.FAMILY}), S.ENDED, _KEEPER, "person.ended", "SOP 5", ("body",), clears=_DEATH, drops=True,
        button="body",
    ),
    "override": CaseMove(
        UNBURIED, S.READY, _ABOVE, "death.override", "SOP 5", ("permit", "permit_by", "override"),
        clears=(C.SEARCH, C.PAPERS), button="ovr",
    ),
    # -- the burial ----------------------------------------------------------------------------------------------------
    "decide_religion": CaseMove(
        _OF_THE_DEAD | {S.BURIED}, None, _KEEPER, "death.religion", "SOP 5", ("religion", "certainty", "basis"),
        button="rel",
    ),
    "tick": CaseMove(_OF_THE_DEAD, None, _KEEPER, "death.step", "SOP 5", button="st", argument="step"),
    "propose_burial": CaseMove(
        frozenset({S.READY}), S.PROPOSED, _KEEPER, "burial.proposed", "SOP 5",
        ("b_at", "b_plot", "b_officers", "b_witness", "b_cost"), told=("confirm",), button="bury",
    ),
    "confirm_burial": CaseMove(
        frozenset({S.PROPOSED}), S.BURIED, CaseBy.SECOND, "burial.confirmed", "SOP 5", clears=_DEATH,
        told=("registered",),
    ),
    "decline_burial": CaseMove(
        frozenset({S.PROPOSED}), S.READY, CaseBy.SECOND, "burial.declined", "SOP 5", ("declined",),
        told=("declined",),
    ),
    # A plot, an hour, a name: corrected while it waits and behind the register's number; what stood there is kept.
    "correct_burial": CaseMove(
        frozenset({S.PROPOSED, S.BURIED}), None, _KEEPER, "burial.corrected", "SOP 5",
        ("b_which", "b_at", "b_plot", "b_officers", "b_witness", "b_cost"), told=("corrected",), button="bc",
    ),
    # Confirmed on the wrong card, or it did not happen: the number stays taken, and there is a body without a grave.
    "annul_burial": CaseMove(
        frozenset({S.BURIED}), S.READY, _ABOVE, "burial.annulled", "SOP 5", ("annulled",), sets=(C.BURIAL,),
        told=("annulled",), button="ub",
    ),
    "add_finding": CaseMove(
        frozenset({S.BURIED}), S.BURIED, _KEEPER, "register.entry", "SOP 5", ("permit", "permit_by", "later"),
        button="la", argument="kind",
    ),
    # The letters of others and the grave as pictures; seen by whoever keeps the case and by supervisors.
    "keep_scan": CaseMove(
        _OF_THE_DEAD | {S.PROPOSED, S.BURIED, S.ENDED}, None, _KEEPER, "person.scan", "SOP 5.2, 5.3",
        ("scan_of", "scan", "scan_pin"), button="sc", argument="about",
    ),
}  # fmt: skip
# Moves that lead by themselves from one stage to the next, for the picture: what the hours and the letters do.
_BY_THEMSELVES = (
    Drawn("search ends", {S.SEARCH}, S.PAPERS),
    Drawn("search ends", {S.SEARCH}, S.READY),
    Drawn("last letter", {S.PAPERS}, S.READY),
    Drawn("found dead", {S.ALIVE}, S.WITH_POLICE),
)


@dataclass(frozen=True, slots=True)
class CaseDecision:
    """What follows from a move; `given` are the answers that count."""

    move: str
    row: CaseMove
    given: Given


def decide(case: Case, move: str, given: Given, *, user_id: int, now: int, rules: CaseRules) -> CaseDecision:
    """What follows when `user_id` (already allowed to) makes `move` at `now` (UTC ms) with these answers.

    Raises Refusal: `person_dead`, `person_ended`, `not_dead`, and what the checks of the move raise
    (bot/domain/case/move_checks.py). An answer that is not given yet is not checked, so that the same call says whether
    a move may begin.
    """
    row = CASE_MOVES[move]
    CHECKS[move](case, given, now, rules)
    if row.by is CaseBy.SECOND and case.burial is not None and case.burial.written_by == user_id:
        raise Refusal(SecondPersonNeeded(), audit=True)
    stage = stage_of(case, now)
    if stage not in row.sources:
        raise Refusal(_out_of_turn(stage))
    return CaseDecision(move, row, given)


def overtakes(case: Case, decision: CaseDecision, rules: CaseRules) -> bool:
    """Whether a burial that was written down does not count any more: another religion was decided since, and with it
    another cemetery."""
    burial, rite = case.burial, rules.rite(str(decision.given.get("religion", "")))
    if decision.move != "decide_religion" or burial is None or rite is None:
        return False
    return burial.state != "confirmed" and burial.cemetery != rite.cemetery


def _out_of_turn(stage: CaseStage) -> Reason:
    if stage not in LIVE:
        return PersonEnded()
    return NotDead() if stage is CaseStage.ALIVE else PersonDead()


def shown(question: str, case: Case, given: Given, move: str = "") -> bool:
    """Whether a question of `move` is asked: what is known already, or does not fit, is not."""
    if "which" in given and question not in ("l_which", "d_which", "b_which"):
        return question == CORRECTS[str(given["which"])]
    match question:
        case "die":
            return case.person.place is None and "dead" not in given
        case "died_where":
            return case.person.place is None and "where" not in given
        case "why":
            return given["end"] not in REFERRED if "end" in given else case.person.place is not None
        case "refer":
            return given.get("end") in REFERRED
        case "d_which" | "handed_at":
            return case.death is not None and case.death.found_dead
        case "l_type":
            return given.get("kind") == "police"
        case "permit":
            return move == "override" or given.get("kind") == "moved"
        case "permit_by":
            return "permit" in given
        case "scan_of":
            return not given.get("about")
        case "scan_pin":
            return given.get("about") == "grave"
    return True


def next_question(move: str, after: str | None, case: Case, given: Given) -> str | None:
    """The question of a move that is asked behind `after` (None: the first one); None where all are answered."""
    asks = CASE_MOVES[move].asks
    rest = asks if after is None else asks[asks.index(after) + 1 :]
    return next((one for one in rest if shown(one, case, given, move)), None)


def ends_as(move: str, given: Given) -> str:
    """The move that is really made: somebody whom another office is to take on does not leave before its answer, and a
    letter that was taken back is not corrected."""
    if move == "correct_letter" and given.get("which") == "withdrawn":
        return "withdraw_letter"
    return "refer" if move == "leave" and given.get("end") in REFERRED else move


def drawn() -> tuple[Drawn, ...]:
    """The table as a picture shows it."""
    rows = (Drawn(name, row.sources, row.target) for name, row in CASE_MOVES.items() if row.target is not None)
    return (*rows, *_BY_THEMSELVES)


MOVE_OF = {row.button: name for name, row in CASE_MOVES.items() if row.button}
