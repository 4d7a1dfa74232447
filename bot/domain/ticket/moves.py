"""What a step of a ticket leads to (SOP 3): the table is bot/domain/ticket/table.py, `decide` is pure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.domain.kit.moves import Timer
from bot.domain.kit.people import Role
from bot.domain.kit.refusals import Refusal
from bot.domain.kit.reminders import ReminderKind
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.events import TicketStepEvent
from bot.domain.ticket.refusals import AlreadyDone, NobodyHasIt, NotYet, NotYours, TicketTaken, TooLate, YoursAlready
from bot.domain.ticket.sop import MINUTE, Sop
from bot.domain.ticket.table import GOING, RECHECK, STEPS, By, Effect, TicketState, first_step


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
class Decision:
    """What follows from a move. `changes` are columns of the ticket; `audience` decides who hears of it:
    card, work (the holder's own card), reporters, supervisors, former (who held it before)."""

    state: TicketState
    changes: Mapping[str, str | int | None]
    event: TicketStepEvent
    remind: tuple[Timer, ...] = ()
    silence: tuple[ReminderKind, ...] = ()
    audience: tuple[str, ...] = ("card",)


CLAIM_LADDER = (
    ReminderKind.UNCLAIMED_GROUP,
    ReminderKind.UNCLAIMED_ON_DUTY,
    ReminderKind.UNCLAIMED_SUPERVISOR,
    ReminderKind.UNCLAIMED_LEADS,
)
LEASE_LADDER = (ReminderKind.LEASE_ASK, ReminderKind.LEASE_END)
RECHECK_TIMERS = (ReminderKind.RECHECK, ReminderKind.RECHECK_END)
STILL_THERE = (ReminderKind.STILL_THERE,)  # the reporters are asked whether the person is still there
TAKE_BACK = ReminderKind.TAKE_BACK  # some hours after the end: what only the holder saw is taken back (SOP 9)
OFFER = (ReminderKind.OFFER,)  # a colleague was asked to take it over; stands until answered, withdrawn or overtaken


def claim_ladder(sop: Sop, now: int) -> tuple[Timer, ...]:
    """Who is told when nobody claims (SOP 3, default 5, 10, 15 and 30 minutes)."""
    return (
        Timer(ReminderKind.UNCLAIMED_GROUP, now + sop.unclaimed_group_min * MINUTE),
        Timer(ReminderKind.UNCLAIMED_ON_DUTY, now + sop.unclaimed_on_duty_min * MINUTE),
        Timer(ReminderKind.UNCLAIMED_SUPERVISOR, now + sop.unclaimed_supervisor_min * MINUTE),
        Timer(ReminderKind.UNCLAIMED_LEADS, now + sop.unclaimed_leads_min * MINUTE),
    )


def lease_ladder(sop: Sop, now: int) -> tuple[Timer, ...]:
    """What happens when a claim shows no progress (SOP 3, default 30 and 60 minutes)."""
    return (
        Timer(ReminderKind.LEASE_ASK, now + sop.lease_ask_min * MINUTE),
        Timer(ReminderKind.LEASE_END, now + sop.lease_end_min * MINUTE),
    )


def still_there(sop: Sop, now: int, n: int) -> Timer:
    """When the reporters are asked whether the person is still there (SOP 2): `n` 0 after the claim, 1 on the way."""
    return Timer(ReminderKind.STILL_THERE, now + sop.still_there_min * MINUTE, n)


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
    row = STEPS[move]
    if ticket.state not in row.sources:
        raise _out_of_turn(ticket, move, user_id)
    return _EFFECTS[row.effect](_Made(ticket, move, row.target or ticket.state, user_id, now, to, outcome))


def not_yours(ticket: Ticket) -> Refusal:
    """Why whoever does not hold a ticket may not do what is its holder's: `not_yours`, another holds it;
    `nobody_has_it`, it can be claimed; `too_late`, it is closed and nobody holds it."""
    if ticket.holder is not None:
        return Refusal(NotYours(ticket=ticket.id, holder=ticket.holder, since=ticket.claimed_at or 0))
    if ticket.state is TicketState.NEW:
        return Refusal(NobodyHasIt(ticket=ticket.id))
    return Refusal(TooLate(ticket=ticket.id, state=str(ticket.state)))


def is_over(ticket: Ticket, now: int) -> bool:
    """Whether a ticket was closed so long ago (`now` in UTC ms) that whoever worked on it sees nothing of it any more,
    and the relay is closed (SOP 9)."""
    return ticket.closed_at is not None and now >= ticket.closed_at + ticket.sop.take_back_min * MINUTE


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
    if ticket.state not in STEPS[move].sources:
        return None
    return _return(_Made(ticket, move, TicketState.NEW, 0, now))


def _out_of_turn(ticket: Ticket, move: str, user_id: int) -> Refusal:
    if move == "claim" and ticket.closed_at is None and ticket.holder is not None:
        if ticket.holder == user_id:
            return Refusal(YoursAlready(ticket=ticket.id))
        return Refusal(TicketTaken(ticket=ticket.id, holder=ticket.holder, since=ticket.claimed_at or 0))
    if ticket.state is STEPS[move].target:
        return Refusal(AlreadyDone(ticket=ticket.id, state=str(ticket.state)))
    before = first_step(ticket.state, move)
    if before is not None and STEPS[move].line is not None and STEPS[move].by is By.HOLDER:
        return Refusal(NotYet(ticket=ticket.id, state=str(ticket.state), step=before))
    return Refusal(TooLate(ticket=ticket.id, state=str(ticket.state)))


@dataclass(frozen=True, slots=True)
class _Made:
    """A step that is made: of which ticket, by whom, when, with what."""

    ticket: Ticket
    move: str
    target: TicketState
    user_id: int
    now: int
    to: int | None = None
    outcome: str | None = None

    @property
    def sop(self) -> Sop:
        """The numbers of the procedure that applied when the ticket opened."""
        return self.ticket.sop


_EVERYBODY = ("card", "work", "reporters")
_ALL_CLOCKS = CLAIM_LADDER + LEASE_LADDER + RECHECK_TIMERS + STILL_THERE + OFFER


def _claim(made: _Made) -> Decision:
    return Decision(
        made.target,
        {"holder": made.user_id, "claimed_at": made.now, "progress_at": made.now},
        TicketStepEvent(made.move, holder=made.user_id),
        remind=(*lease_ladder(made.sop, made.now), still_there(made.sop, made.now, 0)),
        silence=CLAIM_LADDER,
        audience=_EVERYBODY,
    )


def _advance(made: _Made) -> Decision:
    travels = made.target in GOING
    asks = (still_there(made.sop, made.now, 1),) if travels else ()
    return Decision(
        made.target,
        {"progress_at": made.now, "recheck_at": None},
        TicketStepEvent(made.move),
        remind=lease_ladder(made.sop, made.now) + asks,
        silence=LEASE_LADDER + RECHECK_TIMERS + (() if travels else STILL_THERE),
        audience=_EVERYBODY,
    )


def _bring(made: _Made) -> Decision:
    return Decision(
        made.target,
        {"progress_at": made.now, "outcome": made.outcome},
        TicketStepEvent(made.move, to=made.outcome),
        remind=lease_ladder(made.sop, made.now),
        silence=LEASE_LADDER,
        audience=_EVERYBODY,
    )


def _recheck(made: _Made) -> Decision:
    due = made.now + made.sop.recheck_min * MINUTE
    return Decision(
        made.target,
        {"progress_at": made.now, "recheck_at": due},
        TicketStepEvent(made.move, recheck_at=due),
        remind=(
            Timer(ReminderKind.RECHECK, due),
            Timer(ReminderKind.RECHECK_END, due + made.sop.lease_end_min * MINUTE),
        ),
        silence=LEASE_LADDER + STILL_THERE,
        audience=_EVERYBODY,
    )


def _close(made: _Made) -> Decision:
    changes: dict[str, str | int | None] = {"closed_at": made.now, "progress_at": made.now, "recheck_at": None}
    if made.outcome is not None:
        changes["outcome"] = made.outcome
    ask = Timer(ReminderKind.CLOSE_QUESTION, made.now + made.sop.close_question_min * MINUTE)
    end = Timer(TAKE_BACK, made.now + made.sop.take_back_min * MINUTE)
    return Decision(
        made.target,
        changes,
        TicketStepEvent(made.move, outcome=made.outcome),
        remind=(ask, end) if made.target is TicketState.DONE else (end,),
        silence=_ALL_CLOCKS,
        audience=_EVERYBODY,
    )


def _return(made: _Made) -> Decision:
    nothing = dict.fromkeys(("holder", "claimed_at", "closed_at", "recheck_at", "outcome"))
    return Decision(
        made.target,
        {**nothing, "progress_at": made.now},
        TicketStepEvent(made.move, former=made.ticket.holder),
        remind=claim_ladder(made.sop, made.now),
        silence=(*_ALL_CLOCKS, ReminderKind.CLOSE_QUESTION, TAKE_BACK),
        audience=("alert", "former", "reporters"),
    )


def _hands(made: _Made) -> Decision:
    to = made.user_id if made.to is None else made.to
    if made.ticket.holder == to:
        raise Refusal(YoursAlready(ticket=made.ticket.id))
    waits = made.ticket.state in RECHECK  # then the clock of the re-check runs, not the lease's
    return Decision(
        made.target,
        {"holder": to, "claimed_at": made.now, "progress_at": made.now},
        TicketStepEvent(made.move, former=made.ticket.holder, holder=to),
        remind=() if waits else lease_ladder(made.sop, made.now),
        silence=LEASE_LADDER + OFFER,
        audience=("card", "work", "former"),
    )


_EFFECTS: Mapping[Effect, Callable[[_Made], Decision]] = {
    Effect.CLAIM: _claim,
    Effect.ADVANCE: _advance,
    Effect.BRING: _bring,
    Effect.RECHECK: _recheck,
    Effect.CLOSE: _close,
    Effect.RETURN: _return,
    Effect.HANDS: _hands,
}
