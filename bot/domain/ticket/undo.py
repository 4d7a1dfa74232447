"""Taking the last step of a ticket back (SOP 3): who pressed the wrong button, or a supervisor, some minutes long.

The way back is read from the chain of events, which loses nothing: how the ticket stood before is what the step before
made of it. Everything here is pure.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.domain.kit.events import Event
from bot.domain.kit.moves import Timer
from bot.domain.kit.refusals import Refusal
from bot.domain.kit.reminders import ReminderKind
from bot.domain.ticket.moves import LEASE_LADDER, RECHECK_TIMERS, STILL_THERE, TAKE_BACK, Ticket, lease_ladder
from bot.domain.ticket.refusals import NothingToUndo, OthersStep, UndoOver
from bot.domain.ticket.sop import MINUTE, Sop
from bot.domain.ticket.table import GOING, RECHECK, STEPS, Effect, TicketState
from bot.domain.ticket.undo_events import TicketUndoneEvent

UNDOABLE = frozenset(name for name, row in STEPS.items() if row.undo)
UNDONE = TicketUndoneEvent.kind
KINDS = (*(f"ticket.{name}" for name in STEPS), UNDONE)  # the events that say how a ticket stands
_ENDS = (ReminderKind.CLOSE_QUESTION, TAKE_BACK)


@dataclass(frozen=True, slots=True)
class StoodAs:
    """How a ticket stood after `step`, which `actor` made at `at` (UTC ms) in the update `cause`."""

    state: TicketState
    step: str
    actor: str
    at: int
    cause: str
    recheck_at: int | None = None
    outcome: str | None = None


@dataclass(frozen=True, slots=True)
class Undo:
    """What taking `last` back comes to: the ticket stands as `before` again. `changes` are columns of the ticket."""

    last: StoodAs
    before: StoodAs
    changes: Mapping[str, str | int | None]
    event: TicketUndoneEvent
    remind: tuple[Timer, ...]
    silence: tuple[ReminderKind, ...]


def standings(events: Iterable[Event]) -> list[StoodAs]:
    """How a ticket stood after each step that counts, the newest last; `events`: its events of `KINDS`, in order."""
    stood: list[StoodAs] = []
    for event in events:
        if event.kind == UNDONE:
            stood = stood[:-1]
            stood[-1:] = [replace(one, step=UNDONE) for one in stood[-1:]]  # nobody goes back two steps
        elif (row := STEPS.get(event.kind.removeprefix("ticket."))) is not None and row.target is not None:
            before = stood[-1] if stood else None
            stood.append(_after(before, event, row.target, row.effect))
        elif stood and event.kind.removeprefix("ticket.") in STEPS:
            stood.append(replace(stood[-1], step=event.kind.removeprefix("ticket."), actor=event.actor, at=event.at))
    return stood


def _after(before: StoodAs | None, event: Event, state: TicketState, effect: Effect) -> StoodAs:
    data, outcome = json.loads(event.data), None if before is None else before.outcome
    if effect is Effect.RETURN:
        outcome = None
    elif effect in (Effect.BRING, Effect.CLOSE):
        outcome = data.get("to" if effect is Effect.BRING else "outcome") or outcome
    step = event.kind.removeprefix("ticket.")
    return StoodAs(state, step, event.actor, event.at, event.cause, data.get("recheck_at"), outcome)


def standing(events: Sequence[Event]) -> list[Event]:
    """The events without the steps that were taken back."""
    told = (json.loads(event.data) for event in events if event.kind == UNDONE)
    gone = {(f"ticket.{one['step']}", one["made_at"]) for one in told}
    return [event for event in events if (event.kind, event.at) not in gone]


def until(at: int, sop: Sop) -> int:
    """Until when (UTC ms) a step that was made at `at` can be taken back."""
    return at + sop.undo_min * MINUTE


def may_still(ticket: Ticket, last: StoodAs | None, now: int) -> bool:
    """Whether the newest step can be taken back at `now` (UTC ms), by those who may: nothing came of it since."""
    return (
        last is not None
        and last.step in UNDOABLE
        and STEPS[last.step].target is ticket.state
        and ticket.progress_at == last.at
        and now <= until(last.at, ticket.sop)
    )


def take_back(ticket: Ticket, stood: Sequence[StoodAs], *, user_id: int, supervisor: bool, now: int) -> Undo:
    """What follows when somebody of the team takes the last step back at `now` (UTC ms). `stood`: from `standings`.

    Raises Refusal: `nothing_to_undo` (the last step is none of those, or the ticket has moved on since: the one who
    comes second), `others_step` (somebody else made it), `undo_over` (too long ago).
    """
    if len(stood) < 2 or not may_still(ticket, stood[-1], stood[-1].at):
        raise Refusal(NothingToUndo(ticket=ticket.id, state=str(ticket.state)))
    last, before = stood[-1], stood[-2]
    if last.actor != f"user:{user_id}" and not supervisor:
        raise Refusal(OthersStep(ticket=ticket.id, holder=int(last.actor.removeprefix("user:")), since=last.at))
    if now > until(last.at, ticket.sop):
        raise Refusal(UndoOver(ticket=ticket.id, until=until(last.at, ticket.sop)))
    brought = (ReminderKind.DEAD_UNRECORDED,) if STEPS[last.step].effect is Effect.BRING else ()
    return Undo(
        last,
        before,
        {"closed_at": None, "recheck_at": before.recheck_at, "outcome": before.outcome, "progress_at": now},
        TicketUndoneEvent(step=last.step, made_at=last.at),
        remind=_clocks(ticket.sop, before, now),
        silence=(*LEASE_LADDER, *RECHECK_TIMERS, *STILL_THERE, *_ENDS, *brought),
    )


def _clocks(sop: Sop, before: StoodAs, now: int) -> tuple[Timer, ...]:
    """The clocks of the state that it stands in again. Somebody has just acted, so that of a silent claim begins anew;
    a second look is due when it was, and whoever looks has as long as ever to say so."""
    if before.state in RECHECK:
        due = max(now, before.recheck_at or now)
        end = due + sop.lease_end_min * MINUTE
        return Timer(ReminderKind.RECHECK, due), Timer(ReminderKind.RECHECK_END, end)
    asks = before.at + sop.still_there_min * MINUTE
    n = 0 if before.state is TicketState.CLAIMED else 1
    again = (Timer(STILL_THERE[0], asks, n),) if before.state in GOING and asks > now else ()
    return (*lease_ladder(sop, now), *again)
