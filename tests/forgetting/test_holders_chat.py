"""What a responder's chat shows of a reporter goes with the reporter's erasure, not only hours after the end (SOP 8)."""

from bot.actions.kit.requests import Request
from bot.actions.system.erasure import DecideErasure, decide, request_erasure
from bot.domain.ticket.moves import MINUTE
from tests.support.stage import Stage, person
from tests.ticket.shop import REPORTER, SECRET, Shop, open_shop

BUDI, SARI = person(11, "Budi"), person(13, "Sari")


async def _finished(shop: Shop) -> None:
    stage = shop.stage
    ticket = await shop.open(SECRET)
    await shop.claim(BUDI, ticket)
    for name, value in (("arrive", None), ("handle", "rps"), ("finish", None)):
        await shop.press(BUDI, ticket, name, value=value)
    await stage.deliver()


async def _erased(stage: Stage) -> str:
    await stage.act(REPORTER, request_erasure, Request(REPORTER))
    await stage.act(SARI, decide, DecideErasure(SARI, REPORTER.user_id, 0))
    [receipt] = await stage.screens(REPORTER.user_id, "people.erase_settled")
    return receipt.text


async def test_it_is_taken_back_and_the_card_drawn_anew(stage: Stage) -> None:
    shop = await open_shop(stage)
    await _finished(shop)
    receipt = await _erased(stage)
    assert "✓ Laporan: pelapor dan keterangannya: 1" in receipt
    assert await stage.screens(BUDI.user_id, "work.take_back")
    card = (await stage.screens(BUDI.user_id, "work.card"))[-1].text
    assert str(SECRET.words) not in card and "TRC-0001" in card


async def test_hours_after_the_end_nothing_is_there_to_take(stage: Stage) -> None:
    shop = await open_shop(stage)
    await _finished(shop)
    stage.now += 241 * MINUTE
    await _erased(stage)
    assert not await stage.screens(BUDI.user_id, "work.take_back")
