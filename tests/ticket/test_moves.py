"""Every state × every move, and who may make it (SOP 3)."""

from dataclasses import replace

import pytest

from bot.domain.kit.people import Role
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.moves import Ticket, decide, lapse_recheck, lose_lease, may
from bot.domain.ticket.refusals import NotYet
from bot.domain.ticket.sop import MINUTE, Sop
from bot.domain.ticket.table import CLOSED, STEPS, By, TicketState

NOW = 1_687_917_000_000
HOLDER, OTHER = 11, 12
S = TicketState

# From the SOP, written out by hand: what each state allows and where it leads.
AT_WORK = {
    "give_back": "new",
    "hand_over": None,
    "take_over": None,
    "out_of_scope": "out_of_scope",
    "false_report": "false_report",
    "duplicate": "duplicate",
}
WAITS = {"go_again": "en_route", "seen_again": "new", "recheck_close": "done", "hand_over": None, "take_over": None}
ALLOWED: dict[str, dict[str, str | None]] = {
    "new": {
        "claim": "claimed",
        "out_of_scope": "out_of_scope",
        "false_report": "false_report",
        "duplicate": "duplicate",
    },
    "claimed": {"depart": "en_route", "arrive": "on_scene", **AT_WORK},
    "en_route": {"arrive": "on_scene", "not_found": "not_found", **AT_WORK},
    "on_scene": {"handle": "handled", "not_found": "not_found", "help_refused": "help_refused", **AT_WORK},
    "handled": {"finish": "done", "hand_over": None, "take_over": None},
    "done": {"reopen": "new"},
    "not_found": WAITS,
    "help_refused": WAITS,
    "out_of_scope": {"revise": "new"},
    "false_report": {"revise": "new"},
    "duplicate": {"separate": "new"},
}
BY_CLOCK = {
    "lease_end": {"claimed", "en_route"},
    "recheck_end": {"not_found", "help_refused"},
    "release": {"claimed", "en_route", "on_scene", "handled", "not_found", "help_refused"},
}


def ticket(state: str) -> Ticket:
    """A ticket in this state, held by HOLDER unless it is new."""
    held = state != "new"
    return Ticket(
        id=7,
        epoch=1,
        nonce="n" * 16,
        kind="ot",
        urgent=False,
        state=TicketState(state),
        version=3,
        complete=True,
        answers=Answers(kind="ot"),
        lat_e6=None,
        lng_e6=None,
        area_code=None,
        channel="telegram",
        holder=HOLDER if held else None,
        claimed_at=NOW - 5 * MINUTE if held else None,
        progress_at=NOW - 5 * MINUTE,
        opened_at=NOW - 10 * MINUTE,
        on_team_at=None,
        closed_at=NOW - MINUTE if TicketState(state) in CLOSED else None,
        recheck_at=NOW + MINUTE if state in ("not_found", "help_refused") else None,
        outcome=None,
        sop=Sop(),
    )


# Steps that are still to come in these states: the answer says which one comes first.
AHEAD = {
    "depart": {"new"},
    "arrive": {"new", "not_found", "help_refused"},
    "handle": {"new", "claimed", "en_route", "not_found", "help_refused"},
    "finish": {"new", "claimed", "en_route", "on_scene", "not_found", "help_refused"},
    "not_found": {"new", "claimed", "help_refused"},
    "help_refused": {"new", "claimed", "en_route", "not_found"},
}


@pytest.mark.parametrize(
    ("state", "move", "first"),
    [("new", "arrive", "claim"), ("claimed", "handle", "arrive"), ("en_route", "finish", "arrive"),
     ("on_scene", "finish", "handle"), ("claimed", "not_found", "depart"), ("not_found", "arrive", "go_again")],
)  # fmt: skip
def test_a_step_before_its_time_names_the_one_before(state: str, move: str, first: str) -> None:
    with pytest.raises(Refusal) as refused:
        decide(ticket(state), move, user_id=OTHER, now=NOW)
    assert isinstance(refused.value.reason, NotYet) and refused.value.reason.step == first


@pytest.mark.parametrize("state", [str(state) for state in TicketState])
@pytest.mark.parametrize("move", sorted(STEPS.keys() - BY_CLOCK.keys()))
def test_every_state_and_every_move(state: str, move: str) -> None:
    before = ticket(state)
    if move not in ALLOWED[state]:
        with pytest.raises(Refusal) as refused:
            decide(before, move, user_id=OTHER, now=NOW, to=OTHER)
        expected = "taken" if move == "claim" and before.holder and not before.closed_at else None
        late = "not_yet" if before.state in AHEAD.get(move, ()) else "too_late"
        expected = expected or ("already" if before.state is STEPS[move].target else late)
        assert refused.value.code == expected
        return
    decision = decide(before, move, user_id=OTHER, now=NOW, to=OTHER)
    assert decision.state == (ALLOWED[state][move] or state)
    assert decision.event.step == move
    after = replace(before, state=decision.state, **decision.changes)  # type: ignore[arg-type]
    assert (after.holder is None) == (after.claimed_at is None)
    assert after.holder is None or after.state is not S.NEW
    assert (after.closed_at is not None) == (after.state in CLOSED)
    assert (after.recheck_at is not None) == (after.state in (S.NOT_FOUND, S.HELP_REFUSED))


@pytest.mark.parametrize("state", [str(state) for state in TicketState])
def test_what_the_clock_may_do(state: str) -> None:
    assert (lose_lease(ticket(state), NOW) is not None) == (state in BY_CLOCK["lease_end"])
    assert (lapse_recheck(ticket(state), NOW) is not None) == (state in BY_CLOCK["recheck_end"])


P, V = frozenset({Role.PETUGAS}), frozenset({Role.SUPERVISOR})
NOBODY: frozenset[Role] = frozenset()
ROLES = [
    # who, roles, reports, allowed kinds of moves on a ticket that HOLDER holds, and on one that nobody holds
    (HOLDER, P, False, {By.RESPONDER, By.HOLDER, By.REPORTER}, {By.RESPONDER, By.HOLDER}),
    (OTHER, P, False, {By.RESPONDER}, {By.RESPONDER, By.HOLDER}),
    (OTHER, P, True, {By.RESPONDER, By.REPORTER}, {By.RESPONDER, By.HOLDER, By.REPORTER}),
    (OTHER, V, False, set(By) - {By.CLOCK}, set(By) - {By.CLOCK}),
    (OTHER, NOBODY, True, {By.REPORTER}, {By.REPORTER}),
    (OTHER, NOBODY, False, set(), set()),
    (HOLDER, NOBODY, False, set(), set()),  # has lost the role: holds it in name only
    (OTHER, frozenset({Role.ADMIN}), False, set(), set()),
    (OTHER, frozenset({Role.OPERATOR}), False, set(), set()),
    (OTHER, frozenset({Role.WILAYAH}), False, set(), set()),
]


@pytest.mark.parametrize(("who", "roles", "reports", "held", "free"), ROLES)
def test_who_may(who: int, roles: frozenset[Role], reports: bool, held: set[By], free: set[By]) -> None:
    assert {by for by in By if may(ticket("on_scene"), by, who, roles, reports)} == held
    assert {by for by in By if may(ticket("new"), by, who, roles, reports)} == free


def test_the_loser_is_told_who_and_since_when() -> None:
    with pytest.raises(Refusal) as refused:
        decide(ticket("claimed"), "claim", user_id=OTHER, now=NOW)
    assert refused.value.reason.facts() == {"ticket": 7, "holder": HOLDER, "since": NOW - 5 * MINUTE}


def test_a_second_press_of_the_winner_is_no_loss() -> None:
    with pytest.raises(Refusal) as refused:
        decide(ticket("claimed"), "claim", user_id=HOLDER, now=NOW)
    assert refused.value.code == "yours_already"
