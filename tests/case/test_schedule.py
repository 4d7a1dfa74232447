"""/jadwal, putting off, and clocks that are moved (FAULTS F09)."""

import pytest

from bot.actions.case import schedule
from bot.actions.kit.requests import AskNumber
from bot.domain.case.person import PersonRow
from bot.domain.ticket.moves import Ticket
from storage.kit import reminders
from tests.case.ward import HOUR, Ward, refused
from tests.support.stage import TEAM
from tests.support.stage import person as somebody


@pytest.fixture
async def ticket(ward: Ward) -> Ticket:
    """Brought to the RPS, with a Mr X whose health check is due tomorrow."""
    found = await ward.brought()
    await ward.recorded(found)
    return found


async def _number(ward: Ward, ticket: Ticket, kind: str) -> int:
    found = await ward.stage.database.read(lambda tx: reminders.waiting(tx, ticket.id))
    return next(one.id for one in found if one.kind == kind)


async def test_what_is_scheduled_in_plain_words(ward: Ward, ticket: Ticket) -> None:
    await ward.stage.act(ward.citra, schedule.show, AskNumber(ward.citra, ticket.id))
    [shown] = await ward.stage.screens(ward.citra.user_id, "schedule.list")
    assert "Cek kesehatan · Mr X 8/2023" in shown.text and "29/6 08.50" in shown.text
    assert len(shown.buttons) == 2, "the lease's question and the health check"
    await ward.stage.act(ward.citra, schedule.show, AskNumber(somebody(ward.citra.user_id, group=True), ticket.id))
    [group] = await ward.stage.screens(TEAM, "schedule.list")
    assert not group.buttons


async def test_put_off_with_a_reason_it_rings_once_and_later(ward: Ward, ticket: Ticket) -> None:
    number = await _number(ward, ticket, "health_check")
    await ward.snoozed(ward.budi, ticket, number, "4h", "sedang diperiksa dokter")
    await ward.clear()
    await ward.wait(24)
    assert not await ward.told(ward.budi, "case.health")
    await ward.wait(4)
    [asked] = await ward.told(ward.budi, "case.health")
    assert "Jadwal: 12.50" in asked and "baru terkirim" not in asked
    assert not await ward.told(ward.sari, "case.health_late"), "what follows an answer that is late is put off with it"
    await ward.wait(24)
    assert len(await ward.told(ward.budi, "case.health")) == 1
    [event] = [one for one in await ward.stage.events() if one.kind == "reminder.snoozed"]
    assert "dokter" not in event.data and f'"until":{ward.stage.now - 24 * HOUR}' in event.data


async def test_who_may_put_off_and_what(ward: Ward, ticket: Ticket) -> None:
    health, lease = await _number(ward, ticket, "health_check"), await _number(ward, ticket, "lease_end")
    assert await refused(ward.snoozed(somebody(900), ticket, health, "1h", "x")) == "not_allowed"
    assert await refused(ward.snoozed(ward.budi, ticket, lease, "1h", "x")) == "not_put_off"
    assert await refused(ward.snoozed(ward.budi, ticket, 999, "1h", "x")) == "nothing_waits"
    assert await refused(ward.snoozed(ward.budi, ticket, health, "1y", "x")) == "stale"
    other = await ward.brought()
    assert await refused(ward.snoozed(ward.budi, other, health, "1h", "x")) == "nothing_waits"
    ask = await _number(ward, ticket, "lease_ask")
    assert await refused(ward.snoozed(ward.citra, ticket, ask, "1h", "x")) == "not_yours"


async def test_the_end_of_a_search_is_nobodys_to_move(ward: Ward) -> None:
    ticket = await ward.brought("rsud")
    await ward.died(await ward.recorded(ticket))
    number = await _number(ward, ticket, "search_end")
    assert await refused(ward.snoozed(ward.sari, ticket, number, "1d", "x")) == "not_put_off"


async def _due(ward: Ward, ticket_id: int, kind: str) -> list[int]:
    found = await ward.stage.database.read(lambda tx: reminders.waiting(tx, ticket_id))
    return [one.due_at for one in found if one.kind == kind]


async def test_what_was_put_off_stays_so_where_the_hours_of_the_case_are_the_same(ward: Ward) -> None:
    """The hour of death is written once more as it is; with another hour the days of the search are others (SOP 5)."""
    ticket = await ward.brought("rsud")
    one = await ward.recorded(ticket)
    await ward.wait(10)
    await ward.died(one)
    await ward.wait(0)
    await ward.snoozed(ward.budi, ticket, await _number(ward, ticket, "search_day"), "1h", "keluarga minta waktu")
    put_off = await _due(ward, ticket.id, "search_day")
    await ward.card(ward.budi, one, "dc")
    await ward.say(ward.budi, "28/6 18.50")
    assert await _due(ward, ticket.id, "search_day") == put_off
    await ward.card(ward.budi, one, "dc")
    await ward.say(ward.budi, "28/6 17.50")
    assert await _due(ward, ticket.id, "search_day") == [put_off[0] - 2 * HOUR, put_off[1] - HOUR]


async def test_a_letter_that_is_withdrawn_undoes_no_delay_of_the_daily_question(ward: Ward) -> None:
    ticket = await ward.brought("rsud")
    one = await ward.recorded(ticket)
    await ward.died(one)
    await ward.letter(one, "c", "445/1/2023")
    await ward.snoozed(ward.budi, ticket, await _number(ward, ticket, "letter_daily"), "4h", "polsek tutup")
    put_off = await _due(ward, ticket.id, "letter_daily")
    await ward.withdrawn(one, "c")
    assert await _due(ward, ticket.id, "letter_daily") == put_off


async def test_f09_a_clock_that_jumps_back_and_forth(ward: Ward) -> None:
    """Back an hour, back to 1970, forth again: nothing early, nothing twice, nothing lost."""
    one: PersonRow = await ward.recorded(await ward.brought("rsud"))
    await ward.died(one)
    await ward.wait(0)
    true = ward.stage.now
    fired: list[tuple[float, int]] = []
    for at in (true + 23 * HOUR, true - HOUR, 1_000, true + 24 * HOUR, true + 23 * HOUR, true + 25 * HOUR):
        ward.stage.now = at
        before = [event for event in await ward.stage.events() if event.kind == "death.search_day"]
        await ward.wait(0)
        after = [event for event in await ward.stage.events() if event.kind == "death.search_day"]
        fired.append(((at - true) / HOUR, len(after) - len(before)))
    assert [hours for hours, n in fired if n] == [24.0] and sum(n for _, n in fired) == 1
