"""Supervisors put tickets into other hands (SOP 1, 3)."""

import pytest

from bot.actions.kit.requests import AskNumber
from bot.actions.ticket.supervision import Assign, assign, offer_assignment, take_over
from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.domain.kit.buttons import read_button
from bot.domain.kit.people import Role
from bot.domain.kit.refusals import Refusal
from storage.accounts import people
from storage.ticket import tickets
from tests.people.test_team import open_ticket
from tests.support.stage import TEAM, Stage, person

BUDI, RINA, SARI = person(7, "Budi"), person(8, "Rina"), person(9, "Sari")


async def holder(stage: Stage, number: int) -> int | None:
    ticket = await stage.database.read(lambda tx: tickets.get(tx, number))
    assert ticket is not None
    return ticket.holder


async def team(stage: Stage) -> None:
    for who in (BUDI, RINA):
        await stage.grant(who, Role.PETUGAS)
    await stage.grant(SARI, Role.SUPERVISOR)


async def test_a_supervisor_takes_over_what_somebody_has_and_what_nobody_has(stage: Stage) -> None:
    await team(stage)
    held, free = await open_ticket(stage), await open_ticket(stage)
    await stage.act(BUDI, move_ticket, MoveTicket(BUDI, "claim", number=held))
    for number in (held, free):
        await stage.act(SARI, take_over, AskNumber(SARI, number))
        assert await holder(stage, number) == SARI.user_id


@pytest.mark.parametrize("claimed", [False, True])
async def test_a_supervisor_gives_a_ticket_to_somebody_by_button(stage: Stage, claimed: bool) -> None:
    await team(stage)
    number = await open_ticket(stage)
    if claimed:
        await stage.act(BUDI, move_ticket, MoveTicket(BUDI, "claim", number=number))
    await stage.act(SARI, offer_assignment, AskNumber(SARI, number))
    [choice] = await stage.screens(SARI.chat_id, "people.assign")
    by_name = {row[0].label: read_button(row[0].data or "") for row in choice.buttons}
    assert set(by_name) == ({"Rina"} if claimed else {"Budi", "Rina"})
    assert all(len((row[0].data or "").encode()) <= 64 for row in choice.buttons)

    press = by_name["Rina"]
    await stage.act(SARI, assign, Assign(SARI, press.nonce, int(press.arg)))

    assert await holder(stage, number) == RINA.user_id
    assert await stage.screens(RINA.chat_id, "work.card")


async def test_only_a_supervisor_and_only_to_a_responder_who_is_there(stage: Stage) -> None:
    await team(stage)
    number = await open_ticket(stage)
    ticket = await stage.database.read(lambda tx: tickets.get(tx, number))
    assert ticket is not None
    for action, command in ((take_over, AskNumber(BUDI, number)), (offer_assignment, AskNumber(BUDI, number))):
        with pytest.raises(Refusal, match="not_allowed"):
            await stage.act(BUDI, action, command)
    with pytest.raises(Refusal, match="not_allowed"):
        await stage.act(BUDI, assign, Assign(BUDI, ticket.nonce, RINA.user_id))
    with pytest.raises(Refusal, match="no_responder"):
        await stage.act(SARI, assign, Assign(SARI, ticket.nonce, 4711))
    await stage.write(lambda tx: people.set_member(tx, TEAM, RINA.user_id, False, stage.now))
    with pytest.raises(Refusal, match="no_responder"):
        await stage.act(SARI, assign, Assign(SARI, ticket.nonce, RINA.user_id))
    with pytest.raises(Refusal, match="which_ticket"):
        await stage.act(SARI, take_over, AskNumber(SARI, None))
    assert await holder(stage, number) is None
