"""The table of steps: whole, with words for everything, and the same states as the database knows (SOP 3)."""

import sqlite3

import pytest

from bot.actions.kit.scene import Reply
from bot.actions.report import joining  # noqa: F401 (it says how two reports are separated)
from bot.actions.ticket.work import performs
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.ticket.steps import COMMANDS, QUICK
from bot.domain.ticket.table import (
    BUSY,
    CLOSED,
    GOING,
    HELD,
    MET,
    STATES,
    STEPS,
    WORKED_ON,
    By,
    TicketState,
    buttons,
    others,
)
from bot.texts.catalog import LANGUAGES, texts
from storage.kit.sqlite import Tx
from tests.support.stage import Stage

S = TicketState


def test_the_sets_that_others_look_at() -> None:
    """Written out once: what the rows come to is what digests, ladders and papers have always meant."""
    assert set(STATES) == set(TicketState)
    assert {S.CLAIMED, S.EN_ROUTE} == GOING
    assert {S.CLAIMED, S.EN_ROUTE, S.ON_SCENE} == BUSY
    assert {S.CLAIMED, S.EN_ROUTE, S.ON_SCENE, S.HANDLED} == WORKED_ON
    assert {S.NOT_FOUND, S.HELP_REFUSED} == HELD - WORKED_ON
    assert {S.DONE, S.OUT_OF_SCOPE, S.FALSE_REPORT, S.DUPLICATE} == CLOSED
    assert {S.ON_SCENE, S.HANDLED, S.DONE} == MET


def test_the_buttons_of_each_state() -> None:
    assert {state: buttons(state) for state in TicketState if buttons(state)} == {
        S.CLAIMED: (("depart", "arrive"),),
        S.EN_ROUTE: (("arrive",), ("not_found",)),
        S.ON_SCENE: (("handle",), ("not_found", "help_refused")),
        S.HANDLED: (("finish",),),
        S.NOT_FOUND: (("go_again",), ("seen_again", "recheck_close")),
        S.HELP_REFUSED: (("go_again",), ("seen_again", "recheck_close")),
        S.DONE: (("reopen",),),
        S.OUT_OF_SCOPE: (("revise",),),
        S.FALSE_REPORT: (("revise",),),
        S.DUPLICATE: (("separate",),),
    }
    assert others(S.ON_SCENE) == ("out_of_scope", "false_report", "duplicate")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_has_its_words(language: str) -> None:
    words = texts(language)
    wanted = [f"{key}.{state}" for state in STATES for key in ("state", "report.state", "report.state_toast")]
    wanted += [f"toast.{name}" for name, row in STEPS.items() if row.by is not By.CLOCK]
    wanted += [f"history.{name}" for name in STEPS]
    wanted += [f"work.button.{name}" for name, row in STEPS.items() if row.line is not None or row.other]
    wanted += [f"reason.{code}" for code in QUICK]
    assert [key for key in wanted if key not in words] == []


def test_commands_and_codes_lead_to_one_step() -> None:
    assert len(set(COMMANDS.values())) == len(COMMANDS)
    assert len(QUICK) == sum(len(row.reasons) for row in STEPS.values()) + 3


async def test_the_database_knows_the_same_states(stage: Stage) -> None:
    def known(tx: Tx) -> dict[str, int]:
        return {row[0]: row[1] for row in tx.all("SELECT name, held FROM ticket_state")}

    rows = await stage.database.read(known)
    assert set(rows) == {str(state) for state in TicketState}
    assert {name for name, held in rows.items() if held} == {str(state) for state in WORKED_ON}


async def test_a_state_that_is_none_does_not_get_in(stage: Stage) -> None:
    insert = """INSERT INTO ticket (nonce, source, kind, urgent, state, answers, channel, progress_at, opened_at, sop)
                VALUES ('n', 's', 'homeless', 0, :state, '{}', 'telegram', 0, 0, '{}')"""
    for state in ("lost", "claimed"):
        with pytest.raises(sqlite3.IntegrityError, match="no such state"):
            await stage.write(lambda tx, state=state: tx.run(insert, {"state": state}))  # type: ignore[misc]
    await stage.write(lambda tx: tx.run(insert, {"state": "new"}))
    with pytest.raises(sqlite3.IntegrityError, match="nobody holds"):
        await stage.write(lambda tx: tx.run("UPDATE ticket SET state = 'handled'"))


def test_how_a_step_is_made_is_said_once() -> None:
    with pytest.raises(ValueError, match="two under 'separate'"):
        performs("separate")(lambda scene, command, ticket: Reply(InboxOutcome.NO_CHANGE))
