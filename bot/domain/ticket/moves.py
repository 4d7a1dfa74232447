"""What a ticket may do, and what follows from it (SOP 3). One table of moves; `decide` is pure.

new ──claim──▶ claimed ──▶ en_route ──▶ on_scene ──▶ handled ──▶ done
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from bot.domain.kit.people import Role
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.sop import MINUTE, Sop


class TicketState(StrEnum):
    """The values stand in the database; the words on screen are `state.<value>` in the texts."""

    NEW = "new"
    CLAIMED = "claimed"
    EN_ROUTE = "en_route"
    ON_SCENE = "on_scene"
    HANDLED = "handled"
    DONE = "done"
    NOT_FOUND = "not_found"
    HELP_REFUSED = "help_refused"
    OUT_OF_SCOPE = "out_of_scope"
    FALSE_REPORT = "false_report"
    DUPLICATE = "duplicate"


class By(StrEnum):
    """Who may make a move."""

    RESPONDER = "responder"  # any responder or supervisor
    HOLDER = "holder"  # who claimed it, any responder while nobody has, or a supervisor
    SUPERVISOR = "supervisor"
    REPORTER = "reporter"  # one of its reporters, its holder, or a supervisor
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class Ticket:
    """One row of `ticket`. Instants in UTC milliseconds, coordinates WGS84 × 1e6."""

    id: int
    epoch: int
    nonce: str
    kind: str
    urgent: bool
    state: TicketState
    version: int
    complete: bool
    answers: Answers
    lat_e6: int | None
    lng_e6: int | None
    area_code: str | None
    channel: str
    holder: int | None
    claimed_at: int | None
    progress_at: int
    opened_at: int
    on_team_at: int | None
    closed_at: int | None
    recheck_at: int | None
    outcome: str | None
    sop: Sop


@dataclass(frozen=True, slots=True)
class Arrow:
    """A move: from which states, to which (None: stays), by whom."""

    sources: frozenset[TicketState]
    target: TicketState | None
    by: By


Step = Callable[["Ticket", TicketState, int, int, str | None], "Decision"]

S = TicketState
_AT_WORK = frozenset({S.CLAIMED, S.EN_ROUTE, S.ON_SCENE})
_WAITS_FOR_RECHECK = frozenset({S.NOT_FOUND, S.HELP_REFUSED})
_HELD = _AT_WORK | _WAITS_FOR_RECHECK | {S.HANDLED}
CLOSED = frozenset({S.DONE, S.OUT_OF_SCOPE, S.FALSE_REPORT, S.DUPLICATE})

MOVES: Mapping[str, Arrow] = {
    "claim": Arrow(frozenset({S.NEW}), S.CLAIMED, By.RESPONDER),
    "depart": Arrow(frozenset({S.CLAIMED}), S.EN_ROUTE, By.HOLDER),
    # From claimed too: who runs to somebody in need forgets to press "on my way" first.
    "arrive": Arrow(frozenset({S.CLAIMED, S.EN_ROUTE}), S.ON_SCENE, By.HOLDER),
    "handle": Arrow(frozenset({S.ON_SCENE}), S.HANDLED, By.HOLDER),
    "finish": Arrow(frozenset({S.HANDLED}), S.DONE, By.HOLDER),
    # From en_route too: the reporter says "he is gone" while the team is still driving.
    "not_found": Arrow(frozenset({S.EN_ROUTE, S.ON_SCENE}), S.NOT_FOUND, By.HOLDER),
    "help_refused": Arrow(frozenset({S.ON_SCENE}), S.HELP_REFUSED, By.HOLDER),
    "give_back": Arrow(_AT_WORK, S.NEW, By.HOLDER),
    # Somebody who is on the scene is not to lose the ticket for being busy with a person; the supervisor is told.
    "lease_end": Arrow(frozenset({S.CLAIMED, S.EN_ROUTE}), S.NEW, By.CLOCK),
    # Whoever holds it may do so no longer (left the group, lost the role): from the scene too, since nothing of the
    # person may reach them from this moment on; the supervisors are asked at once.
    "release": Arrow(_HELD, S.NEW, By.CLOCK),
    # While it waits for a re-check too: the shift of whoever looked first ends before the six hours do.
    "hand_over": Arrow(_HELD, None, By.HOLDER),
    "take_over": Arrow(_HELD, None, By.SUPERVISOR),
    # A false report, another office's case or a double is often seen only on the spot, hence all of _AT_WORK.
    "out_of_scope": Arrow(_AT_WORK | {S.NEW}, S.OUT_OF_SCOPE, By.HOLDER),
    "false_report": Arrow(_AT_WORK | {S.NEW}, S.FALSE_REPORT, By.HOLDER),
    "duplicate": Arrow(_AT_WORK | {S.NEW}, S.DUPLICATE, By.HOLDER),
    # The holder looks again: without this arrow they would have to give it up and race for it.
    "go_again": Arrow(_WAITS_FOR_RECHECK, S.EN_ROUTE, By.HOLDER),
    "seen_again": Arrow(_WAITS_FOR_RECHECK, S.NEW, By.REPORTER),
    "recheck_close": Arrow(_WAITS_FOR_RECHECK, S.DONE, By.HOLDER),
    # A re-check that nobody answers goes back to everybody instead of being forgotten.
    "recheck_end": Arrow(_WAITS_FOR_RECHECK, S.NEW, By.CLOCK),
    "reopen": Arrow(frozenset({S.DONE}), S.NEW, By.REPORTER),
    # The team's own judgement is for the team to take back: a reporter cannot undo "false report".
    "revise": Arrow(frozenset({S.OUT_OF_SCOPE, S.FALSE_REPORT}), S.NEW, By.HOLDER),
    "separate": Arrow(frozenset({S.DUPLICATE}), S.NEW, By.RESPONDER),
}


@dataclass(frozen=True, slots=True)
class Plan:
    """A reminder to set: `kind`, due in UTC milliseconds."""

    kind: str
    due_at: int
    n: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """What follows from a move. `changes` are columns of the ticket; `audience` decides who hears of it:
    card, work (the holder's own card), reporters, supervisors, former (who held it before)."""

    state: TicketState
    changes: Mapping[str, str | int | None]
    event: str
    facts: Mapping[str, str | int | None] = field(default_factory=dict)
    remind: tuple[Plan, ...] = ()
    silence: tuple[str, ...] = ()
    audience: tuple[str, ...] = ("card",)


CLAIM_LADDER = ("unclaimed_group", "unclaimed_on_duty", "unclaimed_supervisor", "unclaimed_leads")
LEASE_LADDER = ("lease_ask", "lease_end")
RECHECK = ("recheck", "recheck_end")
STILL_THERE = ("still_there",)  # the reporters are asked whether the person is still there
OFFER = ("offer",)  # a colleague was asked to take it over; stands until answered, withdrawn or overtaken


def claim_ladder(sop: Sop, now: int) -> tuple[Plan, ...]:
    """Who is told when nobody claims (SOP 3, default 5, 10, 15 and 30 minutes)."""
    return (
        Plan("unclaimed_group", now + sop.unclaimed_group_min * MINUTE),
        Plan("unclaimed_on_duty", now + sop.unclaimed_on_duty_min * MINUTE),
        Plan("unclaimed_supervisor", now + sop.unclaimed_supervisor_min * MINUTE),
        Plan("unclaimed_leads", now + sop.unclaimed_leads_min * MINUTE),
    )


def lease_ladder(sop: Sop, now: int) -> tuple[Plan, ...]:
    """What happens when a claim shows no progress (SOP 3, default 30 and 60 minutes)."""
    return (
        Plan("lease_ask", now + sop.lease_ask_min * MINUTE),
        Plan("lease_end", now + sop.lease_end_min * MINUTE),
    )


def still_there(sop: Sop, now: int, n: int) -> Plan:
    """When the reporters are asked whether the person is still there (SOP 2): `n` 0 after the claim, 1 on the way."""
    return Plan("still_there", now + sop.still_there_min * MINUTE, n)


def may(ticket: Ticket, by: By, user_id: int, roles: frozenset[Role], reports: bool) -> bool:
    """Whether this person may make a move of kind `by`; `reports`: is one of the ticket's reporters."""
    if by is By.CLOCK:
        return False
    if Role.SUPERVISOR in roles:
        return True
    holds = ticket.holder == user_id
    if by is By.RESPONDER:
        return Role.PETUGAS in roles
    if by is By.HOLDER:
        # While nobody holds it, any responder may say that it is no case for the team.
        return Role.PETUGAS in roles and (holds or ticket.holder is None)
    return by is By.REPORTER and (reports or (holds and Role.PETUGAS in roles))


def decide(
    ticket: Ticket,
    move: str,
    *,
    user_id: int,
    now: int,
    to: int | None = None,
    outcome: str | None = None,
) -> Decision:
    """What follows when `user_id` (already allowed to) makes `move` at `now` (UTC milliseconds).

    `to`: whom it is handed to; `outcome`: where to, referred to, joined to. Raises Refusal: `taken` (a
    lost race; names who has it and since when), `yours_already`, `already` (this very step is done: a second press),
    `too_late` (the ticket has moved on).
    """
    arrow = MOVES[move]
    if ticket.state not in arrow.sources:
        raise _out_of_turn(ticket, move, user_id)
    if arrow.target is None:
        return _change_hands(ticket, move, user_id if to is None else to, now)
    return _STEPS[move](ticket, arrow.target, user_id, now, outcome)


def lose_lease(ticket: Ticket, now: int) -> Decision | None:
    """What the clock does at the end of a silent claim; None where the holder is past losing it."""
    return _by_clock(ticket, "lease_end", now)


def lapse_recheck(ticket: Ticket, now: int) -> Decision | None:
    """What the clock does with a re-check that was due and that nobody answered; None where somebody did."""
    return _by_clock(ticket, "recheck_end", now)


def release(ticket: Ticket, now: int) -> Decision | None:
    """What follows for a ticket whose holder may work no longer; None where nobody holds it."""
    decision = _by_clock(ticket, "release", now)
    if decision is not None and ticket.state is TicketState.HANDLED:  # for the reporters the person is helped already
        return replace(decision, audience=tuple(one for one in decision.audience if one != "reporters"))
    return decision


def _by_clock(ticket: Ticket, move: str, now: int) -> Decision | None:
    if ticket.state not in MOVES[move].sources:
        return None
    return _back_to_queue(ticket, TicketState.NEW, 0, now, None, event=move)


def _out_of_turn(ticket: Ticket, move: str, user_id: int) -> Refusal:
    if move == "claim" and ticket.closed_at is None and ticket.holder is not None:
        if ticket.holder == user_id:
            return Refusal("yours_already", ticket=ticket.id)
        return Refusal("taken", ticket=ticket.id, holder=ticket.holder, since=ticket.claimed_at or 0)
    if ticket.state is MOVES[move].target:
        return Refusal("already", ticket=ticket.id, state=str(ticket.state))
    return Refusal("too_late", ticket=ticket.id, state=str(ticket.state))


def _claim(ticket: Ticket, target: TicketState, user_id: int, now: int, _: str | None) -> Decision:
    return Decision(
        target,
        {"holder": user_id, "claimed_at": now, "progress_at": now},
        "claim",
        {"holder": user_id},
        remind=(*lease_ladder(ticket.sop, now), still_there(ticket.sop, now, 0)),
        silence=CLAIM_LADDER,
        audience=("card", "work", "reporters"),
    )


def _advance(event: str) -> Step:
    def step(ticket: Ticket, target: TicketState, user_id: int, now: int, _: str | None) -> Decision:
        travels = target is TicketState.EN_ROUTE
        return Decision(
            target,
            {"progress_at": now, "recheck_at": None},
            event,
            remind=lease_ladder(ticket.sop, now) + ((still_there(ticket.sop, now, 1),) if travels else ()),
            silence=LEASE_LADDER + RECHECK + (() if travels else STILL_THERE),
            audience=("card", "work", "reporters"),
        )

    return step


def _handle(ticket: Ticket, target: TicketState, user_id: int, now: int, outcome: str | None) -> Decision:
    return Decision(
        target,
        {"progress_at": now, "outcome": outcome},
        "handle",
        {"to": outcome},
        remind=lease_ladder(ticket.sop, now),
        silence=LEASE_LADDER,
        audience=("card", "work", "reporters"),
    )


def _await_recheck(event: str) -> Step:
    def step(ticket: Ticket, target: TicketState, user_id: int, now: int, _: str | None) -> Decision:
        due = now + ticket.sop.recheck_min * MINUTE
        return Decision(
            target,
            {"progress_at": now, "recheck_at": due},
            event,
            {"recheck_at": due},
            remind=(Plan("recheck", due), Plan("recheck_end", due + ticket.sop.lease_end_min * MINUTE)),
            silence=LEASE_LADDER + STILL_THERE,
            audience=("card", "work", "reporters"),
        )

    return step


def _close(event: str) -> Step:
    def step(ticket: Ticket, target: TicketState, user_id: int, now: int, outcome: str | None) -> Decision:
        changes: dict[str, str | int | None] = {"closed_at": now, "progress_at": now, "recheck_at": None}
        if outcome is not None:
            changes["outcome"] = outcome
        ask = Plan("close_question", now + ticket.sop.close_question_min * MINUTE)
        return Decision(
            target,
            changes,
            event,
            {"outcome": outcome},
            remind=(ask,) if target is TicketState.DONE else (),
            silence=CLAIM_LADDER + LEASE_LADDER + RECHECK + STILL_THERE + OFFER,
            audience=("card", "work", "reporters"),
        )

    return step


def _back_to_queue(
    ticket: Ticket, target: TicketState, user_id: int, now: int, _: str | None, event: str = "give_back"
) -> Decision:
    return Decision(
        target,
        {
            "holder": None,
            "claimed_at": None,
            "progress_at": now,
            "closed_at": None,
            "recheck_at": None,
            "outcome": None,
        },
        event,
        {"former": ticket.holder},
        remind=claim_ladder(ticket.sop, now),
        silence=CLAIM_LADDER + LEASE_LADDER + RECHECK + STILL_THERE + OFFER + ("close_question",),
        audience=("alert", "former", "reporters"),
    )


def _reopen(event: str) -> Step:
    def step(ticket: Ticket, target: TicketState, user_id: int, now: int, _: str | None) -> Decision:
        return _back_to_queue(ticket, target, user_id, now, None, event=event)

    return step


def _change_hands(ticket: Ticket, event: str, to: int, now: int) -> Decision:
    if ticket.holder == to:
        raise Refusal("yours_already", ticket=ticket.id)
    waits = ticket.state in _WAITS_FOR_RECHECK  # then the clock of the re-check runs, not the lease's
    return Decision(
        ticket.state,
        {"holder": to, "claimed_at": now, "progress_at": now},
        event,
        {"former": ticket.holder, "holder": to},
        remind=() if waits else lease_ladder(ticket.sop, now),
        silence=LEASE_LADDER + OFFER,
        audience=("card", "work", "former"),
    )


_STEPS: Mapping[str, Step] = {
    "claim": _claim,
    "depart": _advance("depart"),
    "arrive": _advance("arrive"),
    "handle": _handle,
    "finish": _close("finish"),
    "not_found": _await_recheck("not_found"),
    "help_refused": _await_recheck("help_refused"),
    "give_back": _back_to_queue,
    "out_of_scope": _close("out_of_scope"),
    "false_report": _close("false_report"),
    "duplicate": _close("duplicate"),
    "go_again": _advance("go_again"),
    "seen_again": _reopen("seen_again"),
    "recheck_close": _close("recheck_close"),
    "reopen": _reopen("reopen"),
    "revise": _reopen("revise"),
    "separate": _reopen("separate"),
}
