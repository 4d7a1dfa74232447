"""Exactly one winner, decided in the database; everybody else is told who (FAULTS F26, F27, F28)."""

import asyncio
from dataclasses import replace

import pytest

from bot.actions.kit.requests import AskNumber
from bot.actions.system.intake import Settled, say
from bot.actions.ticket.lookup import claim
from bot.actions.ticket.tickets import MoveTicket, claim_pressed, move_ticket
from bot.domain.kit.people import ANONYMOUS_ADMIN, Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.moves import Ticket, decide
from bot.domain.ticket.table import TicketState
from bot.texts.catalog import texts
from storage.accounts import people
from storage.kit import doubt, outbox
from storage.kit.sqlite import Tx
from storage.ticket import tickets
from tests.support.stage import TEAM, person
from tests.ticket.shop import REPORTER, Shop

RACES = 1_000


async def test_f27_a_thousand_races_have_a_thousand_winners(shop: Shop) -> None:
    ticket = await shop.open()

    def attempt(tx: Tx, user_id: int) -> str:
        fresh = tickets.get(tx, ticket.id)
        assert fresh is not None
        try:
            decision = decide(fresh, "claim", user_id=user_id, now=shop.stage.now)
        except Refusal as refusal:
            return refusal.code if refusal.reason.facts()["holder"] != user_id else "told about oneself"
        return "won" if tickets.move(tx, fresh, decision.state, decision.changes) else "lost"

    def set_free(tx: Tx) -> None:
        tx.run("UPDATE ticket SET state = 'new', holder = NULL, claimed_at = NULL WHERE id = :id", {"id": ticket.id})

    database = shop.stage.database
    for _ in range(RACES):
        ends = await asyncio.gather(
            database.write(lambda tx: attempt(tx, 11)), database.write(lambda tx: attempt(tx, 12))
        )
        assert sorted(ends) == ["taken", "won"]
        await database.write(set_free)


async def test_the_storage_refuses_a_move_of_a_ticket_that_was_moved_meanwhile(shop: Shop) -> None:
    seen = await shop.open()

    def both(tx: Tx) -> list[bool]:
        decisions = [decide(seen, "claim", user_id=user_id, now=shop.stage.now) for user_id in (11, 12)]
        return [tickets.move(tx, seen, one.state, one.changes) for one in decisions]

    assert await shop.stage.write(both) == [True, False]
    assert (await shop.now(seen)).holder == 11


async def test_the_loser_reads_the_name_and_the_time(shop: Shop) -> None:
    ticket = await shop.open()
    assert (await shop.claim(shop.budi, ticket)).outcome == "ticket_move:claim"
    shop.stage.now += 5 * 60_000
    lost = await shop.claim(shop.citra, ticket)
    assert lost.outcome == "refused:taken"
    assert lost.reply is not None and lost.reply.facts["holder_name"] == "Budi" and lost.reply.alert
    spoken = await shop.stage.settle(shop.citra, claim, AskNumber(shop.citra, ticket.id))
    assert spoken.outcome == "refused:taken"
    assert (await shop.texts(shop.citra.user_id))[-1] == "Laporan TRC-0001 sudah diambil Budi sejak 08.50."


async def test_f26_a_hundred_presses_are_one_claim(shop: Shop) -> None:
    ticket = await shop.open()
    outcomes = [(await shop.claim(shop.budi, ticket)).outcome for _ in range(100)]
    assert outcomes == ["ticket_move:claim"] + ["refused:yours_already"] * 99
    assert (await shop.kinds()).count("ticket.claim") == 1
    assert texts("id").plain("refusal.yours_already", ticket="TRC-0001") == "Laporan TRC-0001 sudah Anda ambil."


async def test_claim_by_words_in_the_group_and_in_private(shop: Shop) -> None:
    for who in (shop.budi, Who(12, "Citra", "id", TEAM)):
        ticket = await shop.open()
        assert (await shop.stage.settle(who, claim, AskNumber(who, ticket.id))).outcome == "ticket_move:claim"
        assert (await shop.now(ticket)).holder == who.user_id


async def test_f28_nobody_else_can_claim(shop: Shop) -> None:
    ticket = await shop.open()
    gone = await shop.stage.grant(person(21, "Mantan"), Role.PETUGAS)
    await shop.stage.write(lambda tx: people.set_member(tx, TEAM, 21, False, shop.stage.now))
    await shop.stage.write(lambda tx: people.set_member(tx, TEAM, 22, True, shop.stage.now))
    strangers = {
        "reporter": REPORTER,
        "ex-member": gone,
        "member without approval": person(22, "Belum"),
        "anonymous admin": Who(ANONYMOUS_ADMIN, "Group", "id", TEAM),
        "responder in another group": Who(11, "Budi", "id", -100_999),
    }
    for name, who in strangers.items():
        for number in (None, ticket.id):
            nonce = ticket.nonce if number is None else None
            command = MoveTicket(who, "claim", nonce=nonce, number=number)
            settled = await shop.stage.settle(who, move_ticket, command, press="p")
            assert settled.outcome.startswith("refused:") or settled.ask_member, name
    made_up = await shop.stage.settle(shop.budi, move_ticket, MoveTicket(shop.budi, "claim", nonce="A" * 16), press="p")
    assert made_up.outcome == "refused:no_such_ticket"
    odd = await shop.stage.settle(shop.budi, move_ticket, MoveTicket(shop.budi, "drop table", nonce=ticket.nonce))
    assert odd.outcome == "refused:stale"
    assert (await shop.now(ticket)).state is TicketState.NEW
    assert "refused" in await shop.kinds()


async def _copy_pressed(shop: Shop, who: Who, ticket: Ticket, message: int) -> Settled:
    command = MoveTicket(replace(who, chat_id=TEAM), "claim", nonce=ticket.nonce, message_id=message)
    return await shop.stage.settle(command.who, claim_pressed, command, press="p")


@pytest.mark.parametrize("pressed", [40, 60])
async def test_of_two_copies_of_a_card_one_stops_saying_that_nobody_has_it(shop: Shop, pressed: int) -> None:
    """After a crash two copies may stand in the group, and only one of them is known. Whoever presses the other one,
    and wins or loses, closes a copy."""
    ticket = await shop.open()
    await shop.stage.write(lambda tx: outbox.stand(tx, TEAM, f"card:{ticket.id}", 50, shop.stage.now))
    await shop.claim(shop.citra, ticket)
    lost = await _copy_pressed(shop, shop.budi, ticket, pressed)
    assert lost.outcome == "refused:taken"
    copy = min(pressed, 50)
    subject = await shop.stage.database.read(lambda tx: outbox.subject_at(tx, TEAM, copy))
    assert subject == f"was:{ticket.id}:{copy}"
    assert len(await shop.stage.screens(TEAM, "team.card_moved")) == 1
    await _copy_pressed(shop, shop.budi, ticket, pressed)
    assert len(await shop.stage.screens(TEAM, "team.card_moved")) == 1, "once"


async def _in_doubt(shop: Shop) -> Ticket:
    """A ticket whose card was under way to the group when the process was killed; the next life holds it."""
    ticket = await shop.open()

    def killed(tx: Tx) -> None:
        [card] = tx.all("SELECT id FROM outbox WHERE kind = 'team.card'")
        outbox.lease(tx, [card[0]], shop.stage.now + 1)
        doubt.release_uncertain(tx, shop.stage.now, 60_000)

    await shop.stage.write(killed)
    return ticket


async def _cards(shop: Shop) -> list[tuple[str, int]]:
    query = "SELECT state, rewrite FROM outbox WHERE kind = 'team.card' ORDER BY id"
    return [(row[0], row[1]) for row in await shop.stage.database.read(lambda tx: tx.all(query))]


async def test_a_card_in_doubt_that_is_pressed_has_come_and_is_not_sent_again(shop: Shop) -> None:
    """The press is the record that was lost: the team's one card says who has it, and the reporter that it is there."""
    ticket = await _in_doubt(shop)
    won = await _copy_pressed(shop, shop.budi, ticket, 40)
    assert won.outcome == "ticket_move:claim"
    assert await _cards(shop) == [("folded", 0), ("waiting", 1)]
    where = await shop.stage.database.read(lambda tx: outbox.standing(tx, TEAM, f"card:{ticket.id}"))
    assert where == 40
    await shop.stage.deliver()
    assert (await shop.now(ticket)).on_team_at is not None


async def test_a_summary_that_is_pressed_says_nothing_of_a_card_in_doubt(shop: Shop) -> None:
    ticket = await _in_doubt(shop)
    await shop.stage.write(lambda tx: outbox.stand(tx, TEAM, "fold:1", 40, shop.stage.now))
    await _copy_pressed(shop, shop.budi, ticket, 40)
    assert (await _cards(shop))[0] == ("waiting", 0)


async def test_a_refusal_that_no_toast_could_say_is_said(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.citra, ticket)
    lost = await shop.claim(shop.budi, ticket)
    await shop.stage.write(lambda tx: say(tx, lost, shop.stage.now, shop.stage.rules, shop.stage.city))
    assert any("Citra" in text for text in await shop.texts(shop.budi.user_id))
