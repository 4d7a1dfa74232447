"""Handing over: until the colleague accepts, the holder has it (SOP 3)."""

import pytest

from bot.actions.ticket.offers import AnswerOffer, Offer, answer_offer, offer
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.moves import Ticket
from tests.support.stage import person
from tests.ticket.shop import REPORTER, Shop


async def _offered(shop: Shop) -> Ticket:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.budi, ticket, "hand_over")
    question = (await shop.stage.screens(shop.budi.user_id, "work.ask"))[-1]
    assert f"to:{ticket.nonce}:12" in [button.data for row in question.buttons for button in row]
    await shop.stage.act(shop.budi, offer, Offer(shop.budi, nonce=ticket.nonce, to=12))
    return ticket


async def _answer(shop: Shop, who: Who, ticket: Ticket, *, yes: bool) -> None:
    await shop.stage.act(who, answer_offer, AnswerOffer(who, yes, nonce=ticket.nonce))


async def test_accepting_moves_it(shop: Shop) -> None:
    ticket = await _offered(shop)
    [asked] = await shop.stage.screens(shop.citra.user_id, "work.offer")
    assert "Budi" in asked.text and "Daan Mogot" not in asked.text and asked.buttons
    assert (await shop.now(ticket)).holder == 11
    await _answer(shop, shop.citra, ticket, yes=True)
    assert (await shop.now(ticket)).holder == 12
    assert any("Daan Mogot" in text for text in await shop.texts(shop.citra.user_id, "work.card"))
    assert (await shop.kinds()).count("ticket.hand_over") == 1
    with pytest.raises(Refusal, match="offer_gone"):
        await _answer(shop, shop.citra, ticket, yes=True)


async def test_declining_leaves_it(shop: Shop) -> None:
    ticket = await _offered(shop)
    await _answer(shop, shop.citra, ticket, yes=False)
    assert (await shop.now(ticket)).holder == 11
    assert "Citra" in (await shop.texts(shop.budi.user_id, "work.offer_answered"))[-1]
    with pytest.raises(Refusal, match="offer_gone"):
        await _answer(shop, shop.citra, ticket, yes=True)


async def test_silence_leaves_it_and_is_said_once(shop: Shop) -> None:
    ticket = await _offered(shop)
    assert await shop.stage.wait(15) >= 1
    assert (await shop.now(ticket)).holder == 11
    await shop.stage.wait(1)
    assert len(await shop.texts(shop.budi.user_id, "work.offer_answered")) == 1
    with pytest.raises(Refusal, match="offer_gone"):
        await _answer(shop, shop.citra, ticket, yes=True)


async def test_an_offer_can_be_withdrawn_and_made_again(shop: Shop) -> None:
    ticket = await _offered(shop)
    await shop.stage.act(shop.budi, offer, Offer(shop.budi, nonce=ticket.nonce))
    with pytest.raises(Refusal, match="offer_gone"):
        await _answer(shop, shop.citra, ticket, yes=True)
    await shop.stage.act(shop.budi, offer, Offer(shop.budi, nonce=ticket.nonce, to=12))
    await _answer(shop, shop.citra, ticket, yes=True)
    assert (await shop.now(ticket)).holder == 12


async def test_an_offer_dies_with_the_claim(shop: Shop) -> None:
    ticket = await _offered(shop)
    await shop.press(shop.budi, ticket, "give_back")
    await shop.claim(shop.sari, ticket)
    with pytest.raises(Refusal, match="offer_gone"):
        await _answer(shop, shop.citra, ticket, yes=True)
    assert (await shop.now(ticket)).holder == 13


async def test_only_the_team_and_only_the_one_who_was_asked(shop: Shop) -> None:
    ticket = await _offered(shop)
    dewi = await shop.stage.grant(person(14, "Dewi"), Role.PETUGAS)
    with pytest.raises(Refusal, match="offer_gone"):
        await _answer(shop, dewi, ticket, yes=True)
    with pytest.raises(Refusal, match="not_allowed"):
        await _answer(shop, REPORTER, ticket, yes=True)
    with pytest.raises(Refusal, match="no_responder"):
        await shop.stage.act(shop.budi, offer, Offer(shop.budi, nonce=ticket.nonce, to=REPORTER.user_id))
    with pytest.raises(Refusal, match="yours_already"):
        await shop.stage.act(shop.budi, offer, Offer(shop.budi, nonce=ticket.nonce, to=11))
    with pytest.raises(Refusal, match="not_yours"):
        await shop.stage.act(dewi, offer, Offer(dewi, nonce=ticket.nonce, to=14))
