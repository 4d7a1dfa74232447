"""One responder alone cannot make a report vanish (SOP 3): "laporan palsu" of a ticket that nobody claimed."""

import asyncio
from collections.abc import Awaitable

import pytest

from bot.actions.accounts.leaving import LEFT, lose
from bot.actions.kit.scene import Reply, Scene
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.kit.reminders import ReminderKind
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.table import TicketState
from storage.accounts import people
from storage.kit import reminders
from storage.ticket import false_proposals, notes
from tests.support.stage import TEAM, Stage, person
from tests.ticket.shop import REPORTER, Shop, open_shop

ASKED = "Perlu orang kedua"


@pytest.fixture
async def shop(stage: Stage) -> Shop:
    return await open_shop(stage)


async def call_false(shop: Shop, who: Who, ticket: Ticket, words: str = "nomor kosong, tidak ada orang") -> Reply:
    """/palsu N with a reason."""
    return await shop.press(who, ticket, "false_report", words=words)


async def code_of(doing: Awaitable[Reply]) -> str:
    try:
        return (await doing).outcome
    except Refusal as refusal:
        return refusal.code


async def ladder(shop: Shop, ticket: Ticket) -> set[str]:
    return {one.kind for one in await shop.stage.database.read(lambda tx: reminders.waiting(tx, ticket.id))}


async def test_the_first_only_proposes_and_nothing_falls_silent(shop: Shop) -> None:
    ticket = await shop.open()
    before = await ladder(shop, ticket)
    assert ReminderKind.UNCLAIMED_GROUP in before
    assert (await call_false(shop, shop.budi, ticket)).outcome == "false_proposed"
    after = await shop.now(ticket)
    assert (after.state, after.closed_at) == (TicketState.NEW, None)
    assert await ladder(shop, ticket) == before
    [asked] = await shop.stage.screens(TEAM, "team.false_proposed")
    assert ASKED in asked.text and "Budi" in asked.text
    assert [button.label for row in asked.buttons for button in row] == ["🚫 Setuju: laporan palsu", "🙋 Ambil"]
    assert "menunggu orang kedua" in (await shop.texts(TEAM, "team.card"))[-1]
    assert not await shop.texts(REPORTER.user_id, "reporter.step")


@pytest.mark.parametrize("who", ["citra", "sari"])
async def test_a_second_person_closes_it(shop: Shop, who: str) -> None:
    ticket = await shop.open()
    await call_false(shop, shop.budi, ticket)
    await shop.stage.deliver()
    await shop.press(getattr(shop, who), ticket, "false_report")
    assert (await shop.now(ticket)).state is TicketState.FALSE_REPORT
    kinds = await shop.kinds()
    assert (
        kinds.index("ticket.false_proposed") < kinds.index("ticket.false_seconded") < kinds.index("ticket.false_report")
    )
    [told] = await shop.texts(TEAM, "team.false_proposed")
    assert "penilaian dua orang" in told and not (await shop.stage.screens(TEAM, "team.false_proposed"))[0].buttons
    [reason] = await shop.stage.database.read(lambda tx: notes.of_ticket(tx, ticket.id))
    assert "nomor kosong" in reason.text
    assert "ditutup tanpa penanganan" in (await shop.texts(REPORTER.user_id, "reporter.step"))[-1]


@pytest.mark.parametrize("who", ["budi", "sari"])
@pytest.mark.parametrize("how", ["button", "command", "quick"])
async def test_the_same_person_twice_is_one_person(shop: Shop, who: str, how: str) -> None:
    ticket, one = await shop.open(), getattr(shop, who)
    await call_false(shop, one, ticket)
    for _ in range(3):
        with pytest.raises(Refusal, match="needs_second"):
            await (
                shop.quick(one, ticket, "fr2")
                if how == "quick"
                else shop.press(one, ticket, "false_report", words="masih palsu" if how == "command" else "")
            )
    assert (await shop.now(ticket)).state is TicketState.NEW


async def test_answering_the_question_is_a_proposal_too(shop: Shop) -> None:
    ticket = await shop.open()
    assert (await shop.press(shop.budi, ticket, "false_report")).outcome == "asked"
    assert not await shop.stage.screens(TEAM, "team.false_proposed")
    assert (await shop.say(shop.budi, "sudah ditelepon, iseng")).outcome == "false_proposed"
    with pytest.raises(AssertionError, match="no question"):
        await shop.say(shop.budi, "lagi")
    assert (await shop.now(ticket)).state is TicketState.NEW


async def test_a_race_of_many_is_decided_once(shop: Shop) -> None:
    for _ in range(20):
        ticket = await shop.open()
        at_once = [shop.budi, shop.citra, shop.sari] * 2
        codes = sorted(await asyncio.gather(*(code_of(call_false(shop, one, ticket)) for one in at_once)))
        assert codes == ["already"] * 4 + ["false_proposed", "ticket_move"]
        assert (await shop.now(ticket)).state is TicketState.FALSE_REPORT
    kinds = await shop.kinds()
    assert kinds.count("ticket.false_report") == kinds.count("ticket.false_proposed") == 20


@pytest.mark.parametrize("back", ["give_back", "out_of_scope"])
async def test_a_ticket_that_went_on_needs_two_again(shop: Shop, back: str) -> None:
    ticket = await shop.open()
    await call_false(shop, shop.budi, ticket)
    await shop.stage.deliver()
    await shop.claim(shop.citra, ticket)
    assert "tidak berlaku lagi" in (await shop.texts(TEAM, "team.false_proposed"))[-1]
    if back == "give_back":
        await shop.press(shop.citra, ticket, back)
    else:
        await shop.quick(shop.citra, ticket, "os1")
        await shop.press(shop.citra, ticket, "revise", words="ternyata tugas kita")
    assert (await call_false(shop, shop.citra, ticket)).outcome == "false_proposed"
    assert (await shop.now(ticket)).state is TicketState.NEW


async def test_what_somebody_proposed_who_left_does_not_count(shop: Shop) -> None:
    ticket = await shop.open()
    await call_false(shop, shop.budi, ticket)

    def left(scene: Scene, who: Who) -> Reply:
        lose(scene, who.user_id, LEFT)
        return Reply()

    await shop.stage.act(shop.budi, left, shop.budi)
    assert await shop.stage.database.read(lambda tx: false_proposals.proposer(tx, ticket.id)) is None
    assert (await call_false(shop, shop.citra, ticket)).outcome == "false_proposed"


async def test_whoever_holds_it_still_says_so_alone(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.budi, ticket, "arrive")
    await call_false(shop, shop.budi, ticket, "sudah dilihat, rumah kosong")
    assert (await shop.now(ticket)).state is TicketState.FALSE_REPORT
    assert not await shop.stage.screens(TEAM, "team.false_proposed")


@pytest.mark.parametrize("roles", [(), (Role.OPERATOR,), (Role.WILAYAH,), (Role.ADMIN,)])
async def test_nobody_else_is_a_first_or_a_second(shop: Shop, roles: tuple[Role, ...]) -> None:
    other = await shop.stage.grant(person(77, "Bukan Petugas"), *roles)
    await shop.stage.write(lambda tx: people.set_member(tx, TEAM, 77, False, shop.stage.now + 10**12))
    ticket = await shop.open()
    with pytest.raises(Refusal, match="not_allowed"):
        await call_false(shop, other, ticket)
    await call_false(shop, shop.budi, ticket)
    with pytest.raises(Refusal, match="not_allowed"):
        await call_false(shop, other, ticket)
    assert (await shop.now(ticket)).state is TicketState.NEW
