"""A question that stands alone loses its buttons, however it is closed: by words, by "batal", by another question."""

import pytest

from bot.actions.case import schedule
from bot.actions.figures import export
from bot.actions.figures.export import Export
from bot.actions.kit.heard import Heard
from bot.actions.kit.prompts import hear
from bot.actions.report.filling import BeginReport
from bot.actions.report.filling import begin as begin_report
from bot.domain.case.person import PersonRow
from bot.domain.kit.people import Who
from bot.domain.ticket.moves import Ticket
from bot.messages.kit.screen import Screen
from storage.kit import reminders
from tests.case.ward import Ward


@pytest.fixture
async def ticket(ward: Ward) -> Ticket:
    return await ward.brought("rsud")


@pytest.fixture
async def one(ward: Ward, ticket: Ticket) -> PersonRow:
    return await ward.recorded(ticket)


async def _stands(ward: Ward, who: Who, kind: str) -> Screen:
    """How the question looks where it stands, behind what was just done."""
    [screen] = await ward.stage.screens(who.user_id, kind)
    assert not screen.moot
    return screen


async def _batal(ward: Ward, who: Who) -> None:
    heard = Heard(who, 1, ward.stage.now, text="batal")
    await ward.stage.act(who, lambda scene, command: hear(scene, command), heard)


async def test_a_note_that_was_typed_takes_the_buttons_of_its_question(ward: Ward, ticket: Ticket) -> None:
    await ward.shop.press(ward.budi, ticket, "note")
    assert (await _stands(ward, ward.budi, "work.ask")).buttons
    await ward.stage.deliver()
    await ward.say(ward.budi, "Sudah dimandikan")
    assert not (await _stands(ward, ward.budi, "work.ask")).buttons


async def test_batal_takes_the_buttons_of_a_question_of_a_case(ward: Ward, one: PersonRow) -> None:
    await ward.card(ward.budi, one, "mv")
    await ward.stage.deliver()
    await _batal(ward, ward.budi)
    assert not (await _stands(ward, ward.budi, "case.ask")).buttons


async def test_another_question_takes_the_buttons_of_the_one_before(ward: Ward, ticket: Ticket, one: PersonRow) -> None:
    await ward.card(ward.budi, one, "mv")
    await ward.stage.deliver()
    await ward.shop.press(ward.budi, ticket, "note")
    assert not (await _stands(ward, ward.budi, "case.ask")).buttons
    assert (await _stands(ward, ward.budi, "work.ask")).buttons


async def test_a_report_that_begins_takes_the_buttons_of_what_was_asked(ward: Ward, one: PersonRow) -> None:
    await ward.card(ward.budi, one, "mv")
    await ward.stage.deliver()
    await ward.stage.act(ward.budi, begin_report, BeginReport(ward.budi))
    assert not (await _stands(ward, ward.budi, "case.ask")).buttons


async def test_a_name_that_was_typed_takes_the_buttons_of_who_it_is(ward: Ward, ticket: Ticket) -> None:
    await ward.press(ward.budi, f"cn:{ticket.nonce}")
    assert (await _stands(ward, ward.budi, "case.new")).buttons
    await ward.stage.deliver()
    await ward.say(ward.budi, "Sukarjo")
    assert not (await _stands(ward, ward.budi, "case.new")).buttons


async def test_who_it_is_was_not_answered_is_not_called_written_down(ward: Ward, ticket: Ticket) -> None:
    await ward.press(ward.budi, f"cn:{ticket.nonce}")
    await ward.stage.deliver()
    await _batal(ward, ward.budi)
    assert "sudah dicatat" not in (await _stands(ward, ward.budi, "case.new")).text


async def test_a_period_that_was_typed_takes_the_buttons_of_the_choice(ward: Ward, ticket: Ticket) -> None:
    await ward.stage.act(ward.sari, export.begin, Export(ward.sari, ""))
    assert (await _stands(ward, ward.sari, "export.choose")).buttons
    await ward.stage.deliver()
    await ward.say(ward.sari, "Juni 2023")
    assert not (await _stands(ward, ward.sari, "export.choose")).buttons


async def test_a_question_of_the_same_case_stands_where_the_one_before_stood(ward: Ward, one: PersonRow) -> None:
    await ward.card(ward.budi, one, "mv")
    await ward.stage.deliver()
    await ward.choose(ward.budi, one, "to", "rps")
    assert (await _stands(ward, ward.budi, "case.ask")).buttons, "the next question of the dialogue"


async def test_a_delay_that_was_given_up_is_not_called_put_off(ward: Ward, ticket: Ticket, one: PersonRow) -> None:
    found = await ward.stage.database.read(lambda tx: reminders.waiting(tx, ticket.id))
    number = next(due.id for due in found if due.kind == "lease_ask")
    for span in ("", "1h"):
        await ward.stage.act(ward.budi, schedule.snooze, schedule.Snooze(ward.budi, ticket.nonce, number, span))
    await ward.stage.deliver()
    await _batal(ward, ward.budi)
    assert "ditunda" not in (await _stands(ward, ward.budi, "schedule.ask")).text
