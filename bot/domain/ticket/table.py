"""The procedure of a ticket as one table (SOP 3): its states, and the steps from one to the next.

Commands, buttons, quick reasons, and the sets of states that digests, figures, risk and papers look at are derived from
these rows. A step that is a row here has its words in bot/texts/<language>/steps.toml, and nothing else to write.

new ──claim──▶ claimed ──▶ en_route ──▶ on_scene ──▶ handled ──▶ done
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


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


class Phase(StrEnum):
    """What a state is like; one of each ticket's life."""

    WAITING = "waiting"  # for somebody who claims it
    GOING = "going"  # claimed, and nobody is there yet
    THERE = "there"  # the team is with the person, or has brought them somewhere
    RECHECK = "recheck"  # waits for a second look
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class StateRow:
    """One state. `sheet`: what the sheets and papers call it, in Indonesian; `met`: the person can be written down;
    `busy`: it can still be given back or be no case at all."""

    phase: Phase
    sheet: str
    met: bool = False
    busy: bool = False


class By(StrEnum):
    """Who may make a move."""

    RESPONDER = "responder"  # any responder or supervisor
    HOLDER = "holder"  # who claimed it, any responder while nobody has, or a supervisor
    SUPERVISOR = "supervisor"
    REPORTER = "reporter"  # one of its reporters, its holder, or a supervisor
    CLOCK = "clock"


class Effect(StrEnum):
    """What follows from a move (bot/domain/ticket/moves.py)."""

    CLAIM = "claim"  # somebody has it, and the clock of a silent claim begins
    ADVANCE = "advance"  # it went on: that clock begins anew
    BRING = "bring"  # the same, and where to
    RECHECK = "recheck"  # a second look is due
    CLOSE = "close"
    RETURN = "return"  # to everybody
    HANDS = "hands"  # another holder; the state stays


class Asks(StrEnum):
    """What a step needs to be told before it is made, and what answers the other questions about a ticket."""

    NOTHING = ""
    REASON = "reason"
    PLACE = "place"
    TICKET = "ticket"
    NOTE = "note"  # words or a file, kept with the ticket
    MESSAGE = "message"  # words or a file, passed on to a reporter
    CHOICE = "choice"  # a button; words are no answer


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `target` None: the state stays. `line`: in which row of buttons of the work card it stands (None: it
    has no button there); `other`: it stands in the menu "other"; `command`: what is typed instead; `reasons`: quick
    answers, code → outcome of the ticket (None: the reason says it all), worded `reason.<code>`; `undo`: whoever made
    it may take it back for some minutes (bot/domain/ticket/undo.py)."""

    sources: frozenset[TicketState]
    target: TicketState | None
    by: By
    effect: Effect
    command: str = ""
    line: int | None = None
    other: bool = False
    asks: Asks = Asks.NOTHING
    reasons: Mapping[str, str | None] = field(default_factory=dict)
    undo: bool = False


S, P, E = TicketState, Phase, Effect

STATES: Mapping[TicketState, StateRow] = {
    S.NEW: StateRow(P.WAITING, "Belum diambil"),
    S.CLAIMED: StateRow(P.GOING, "Diambil", busy=True),
    S.EN_ROUTE: StateRow(P.GOING, "Menuju lokasi", busy=True),
    S.ON_SCENE: StateRow(P.THERE, "Di lokasi", met=True, busy=True),
    S.HANDLED: StateRow(P.THERE, "Ditangani", met=True),
    S.DONE: StateRow(P.CLOSED, "Selesai", met=True),
    S.NOT_FOUND: StateRow(P.RECHECK, "Tidak ditemukan, menunggu cek ulang"),
    S.HELP_REFUSED: StateRow(P.RECHECK, "Menolak bantuan, menunggu cek ulang"),
    S.OUT_OF_SCOPE: StateRow(P.CLOSED, "Bukan kewenangan"),
    S.FALSE_REPORT: StateRow(P.CLOSED, "Laporan palsu"),
    S.DUPLICATE: StateRow(P.CLOSED, "Digabung dengan laporan lain"),
}


def states(*phases: Phase) -> frozenset[TicketState]:
    """The states of these phases."""
    return frozenset(state for state, row in STATES.items() if row.phase in phases)


GOING, THERE, RECHECK, CLOSED = states(P.GOING), states(P.THERE), states(P.RECHECK), states(P.CLOSED)
BUSY = frozenset(state for state, row in STATES.items() if row.busy)
MET = frozenset(state for state, row in STATES.items() if row.met)
WORKED_ON = GOING | THERE  # somebody has it, and news of it is expected
HELD = WORKED_ON | RECHECK
BROUGHT = frozenset({TicketState.HANDLED, TicketState.DONE})  # somebody was brought somewhere


def _codes(prefix: str, *outcomes: str | None) -> Mapping[str, str | None]:
    return {f"{prefix}{n}": outcome for n, outcome in enumerate(outcomes, 1)}


# Not undone: what gives the ticket to somebody else or to everybody, since they may have acted by then; what another
# step takes back already (claim: give_back; duplicate: separate; out_of_scope, false_report: revise) and joined reports
# or an account have felt; and what the clock did.
STEPS: Mapping[str, Step] = {
    "claim": Step(frozenset({S.NEW}), S.CLAIMED, By.RESPONDER, E.CLAIM),
    "depart": Step(frozenset({S.CLAIMED}), S.EN_ROUTE, By.HOLDER, E.ADVANCE, "menuju", line=0, undo=True),
    # From claimed too: who runs to somebody in need forgets to press "on my way" first.
    "arrive": Step(GOING, S.ON_SCENE, By.HOLDER, E.ADVANCE, "tiba", line=0, undo=True),
    "handle": Step(
        frozenset({S.ON_SCENE}), S.HANDLED, By.HOLDER, E.BRING, "ditangani", line=0, asks=Asks.PLACE, undo=True
    ),
    "finish": Step(frozenset({S.HANDLED}), S.DONE, By.HOLDER, E.CLOSE, "selesai", line=0, undo=True),
    # From en_route too: the reporter says "he is gone" while the team is still driving.
    "not_found": Step(
        frozenset({S.EN_ROUTE, S.ON_SCENE}), S.NOT_FOUND, By.HOLDER, E.RECHECK, "tidakditemukan", line=1,
        asks=Asks.REASON, reasons=_codes("nf", None, None, None), undo=True,
    ),
    "help_refused": Step(
        frozenset({S.ON_SCENE}), S.HELP_REFUSED, By.HOLDER, E.RECHECK, "menolak", line=1, asks=Asks.REASON,
        reasons=_codes("hr", None, None, None), undo=True,
    ),
    "give_back": Step(BUSY, S.NEW, By.HOLDER, E.RETURN, "lepas"),
    # Somebody who is on the scene is not to lose the ticket for being busy with a person; the supervisor is told.
    "lease_end": Step(GOING, S.NEW, By.CLOCK, E.RETURN),
    # Whoever holds it may do so no longer (left the group, lost the role): from the scene too, since nothing of the
    # person may reach them from this moment on; the supervisors are asked at once.
    "release": Step(HELD, S.NEW, By.CLOCK, E.RETURN),
    # While it waits for a re-check too: the shift of whoever looked first ends before the six hours do.
    "hand_over": Step(HELD, None, By.HOLDER, E.HANDS, "serahkan"),
    "take_over": Step(HELD, None, By.SUPERVISOR, E.HANDS),
    # A false report, another office's case or a double is often seen only on the spot, hence all of BUSY.
    "out_of_scope": Step(
        BUSY | {S.NEW}, S.OUT_OF_SCOPE, By.HOLDER, E.CLOSE, "rujuk", other=True, asks=Asks.REASON,
        reasons=_codes("os", "polisi", "bpbd", "puskesmas", "satpolpp", "dinsos_lain", "withdrawn"),
    ),
    "false_report": Step(
        BUSY | {S.NEW}, S.FALSE_REPORT, By.HOLDER, E.CLOSE, "palsu", other=True, asks=Asks.REASON,
        reasons=_codes("fr", None, None, None),
    ),
    "duplicate": Step(
        BUSY | {S.NEW}, S.DUPLICATE, By.HOLDER, E.CLOSE, "duplikat", other=True, asks=Asks.TICKET
    ),
    # The holder looks again: without this step they would have to give it up and race for it.
    "go_again": Step(RECHECK, S.EN_ROUTE, By.HOLDER, E.ADVANCE, "cekulang", line=0, undo=True),
    "seen_again": Step(RECHECK, S.NEW, By.REPORTER, E.RETURN, "tawarkan", line=1),
    "recheck_close": Step(RECHECK, S.DONE, By.HOLDER, E.CLOSE, "tutup", line=1, undo=True),
    # A re-check that nobody answers goes back to everybody instead of being forgotten.
    "recheck_end": Step(RECHECK, S.NEW, By.CLOCK, E.RETURN),
    "reopen": Step(
        frozenset({S.DONE}), S.NEW, By.REPORTER, E.RETURN, "bukalagi", line=0, asks=Asks.REASON,
        reasons=_codes("ro", None, None),
    ),
    # The team's own judgement is for the team to take back: a reporter cannot undo "false report".
    "revise": Step(
        frozenset({S.OUT_OF_SCOPE, S.FALSE_REPORT}), S.NEW, By.HOLDER, E.RETURN, "koreksi", line=0, asks=Asks.REASON,
        reasons=_codes("rv", None, None),
    ),
    "separate": Step(frozenset({S.DUPLICATE}), S.NEW, By.RESPONDER, E.RETURN, "pisahkan", line=0),
}  # fmt: skip


def first_step(state: TicketState, towards: str) -> str | None:
    """The next step from `state` on the shortest way to a state in which the step `towards` is possible; None where
    no way leads there, or none is needed."""
    goals, ways = STEPS[towards].sources, [(state, "")]
    seen = {state}
    for at, first in ways:
        if at in goals:
            return first or None
        for name, row in STEPS.items():
            forward = row.effect in (Effect.CLAIM, Effect.ADVANCE, Effect.BRING) and row.target is not None
            if forward and row.target is not None and at in row.sources and row.target not in seen:
                seen.add(row.target)
                ways.append((row.target, first or name))
    return None


def buttons(state: TicketState) -> tuple[tuple[str, ...], ...]:
    """The steps that fit a state, as rows of buttons; the first one is the likeliest."""
    fit = [(row.line, name) for name, row in STEPS.items() if row.line is not None and state in row.sources]
    lines = sorted({line for line, _ in fit})
    return tuple(tuple(name for at, name in fit if at == line) for line in lines)


def others(state: TicketState) -> tuple[str, ...]:
    """The steps in the menu "other" of a state."""
    return tuple(name for name, row in STEPS.items() if row.other and state in row.sources)
