"""What only the holder may see leaves the former holder's chat when the ticket goes on (SOP 8)."""

import pytest

from bot.actions.kit.heard import Media
from bot.actions.system.deliveries import Deliveries
from bot.actions.ticket.offers import AnswerOffer, Offer, answer_offer, offer
from bot.domain.kit.people import Role
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.moves import Ticket
from bot.messages.kit.screen import Screen
from storage.accounts import people
from storage.kit import outbox
from storage.kit.outbox import OutboxRow
from storage.kit.sqlite import Tx
from storage.ticket import shown
from tests.support.harness import Sigap
from tests.ticket.shop import Shop

HOUR = 3_600_000
BUDI = 11


async def claimed(shop: Shop) -> tuple[Ticket, list[int]]:
    """A ticket that Budi holds, with a pin and a photo in his chat; the messages that show them."""
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.report_words(await shop.now(ticket), media=Media("photo", "FILE", "UNIQUE"))
    await shop.stage.deliver()
    return await shop.now(ticket), await standing(shop, ticket)


async def standing(shop: Shop, ticket: Ticket, chat_id: int = BUDI) -> list[int]:
    return await shop.stage.database.read(lambda tx: shown.deletable(tx, chat_id, ticket.id, shop.stage.now))


async def deletions(shop: Shop, chat_id: int = BUDI) -> list[Screen]:
    return [one for one in await shop.stage.screens(chat_id, "work.take_back") if not one.moot]


async def goes_on(shop: Shop, ticket: Ticket, how: str) -> None:
    match how:
        case "give_back":
            await shop.press(shop.budi, ticket, "give_back")
        case "take_over":
            await shop.press(shop.sari, ticket, "take_over")
        case "lease_end":
            await shop.stage.wait(61)
        case "hand_over":
            await shop.stage.act(shop.budi, offer, Offer(shop.budi, nonce=ticket.nonce, to=shop.citra.user_id))
            await shop.stage.act(shop.citra, answer_offer, AnswerOffer(shop.citra, True, nonce=ticket.nonce))


@pytest.mark.parametrize("how", ["give_back", "take_over", "hand_over", "lease_end"])
async def test_pin_and_photo_are_deleted_from_the_former_holders_chat(shop: Shop, how: str) -> None:
    ticket, known = await claimed(shop)
    assert len(known) == 2
    await goes_on(shop, ticket, how)
    [deletion] = await deletions(shop)
    assert deletion.act == ("deleteMessages", {"chat_id": BUDI, "message_ids": known})
    await shop.stage.deliver()
    assert await standing(shop, ticket) == []
    assert (await shop.kinds()).count("ticket.taken_back") == 1


async def test_details_asked_for_twice_are_all_taken_back(shop: Shop) -> None:
    ticket, known = await claimed(shop)
    await shop.press(shop.budi, ticket, "details")
    await shop.press(shop.budi, ticket, "contact", words="perlu menelepon")
    await shop.stage.deliver()
    all_known = await standing(shop, ticket)
    assert set(known) < set(all_known) and len(all_known) == 2 + 2 + 1  # pin and photo again, and the number
    await shop.press(shop.budi, ticket, "give_back")
    [deletion] = await deletions(shop)
    assert deletion.act is not None and deletion.act[1]["message_ids"] == all_known


async def ended(shop: Shop) -> tuple[Ticket, list[int]]:
    """The same, with words of the reporter; brought somewhere and closed."""
    ticket, _ = await claimed(shop)
    await shop.report_words(ticket, "dia pindah ke masjid")
    await shop.press(shop.budi, ticket, "arrive")
    await shop.press(shop.budi, ticket, "handle", value="rsud")
    await shop.press(shop.budi, ticket, "finish")
    await shop.stage.deliver()
    return await shop.now(ticket), await standing(shop, ticket)


async def test_some_hours_after_the_end_the_holders_chat_is_empty_of_it(shop: Shop) -> None:
    """Pin, photo and words are deleted, the card keeps its number, the relay is closed (SOP 9)."""
    ticket, known = await ended(shop)
    assert len(known) == 3
    await shop.stage.wait(239)
    assert await deletions(shop) == []
    await shop.press(shop.budi, ticket, "write", words="terima kasih banyak")
    await shop.stage.deliver()
    await shop.stage.wait(1)
    [deletion] = await deletions(shop)
    assert deletion.act == ("deleteMessages", {"chat_id": BUDI, "message_ids": known})
    [card] = await shop.stage.screens(BUDI, "work.card")
    assert "masjid" not in card.text and "Daan Mogot" not in card.text and "TRC-0001" in card.text
    for step in ("write", "contact", "details"):
        with pytest.raises(Refusal, match="too_late"):
            await shop.press(shop.budi, ticket, step, words="lagi")
    await shop.report_words(ticket, "dia di sini lagi")
    assert [one for one in await shop.stage.screens(BUDI, "work.relay") if not one.moot] == []


async def test_what_is_opened_again_is_not_taken_from_its_next_holder(shop: Shop) -> None:
    ticket, _ = await ended(shop)
    await shop.press(shop.budi, ticket, "reopen", words="masih di sana")
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.budi, ticket, "arrive")
    await shop.stage.deliver()
    known = await standing(shop, ticket)
    await shop.stage.wait(241)
    assert await deletions(shop) == [] and known


async def test_only_what_is_of_this_ticket(shop: Shop) -> None:
    ticket, known = await claimed(shop)
    other, others = await claimed(shop)
    await shop.press(shop.budi, ticket, "give_back")
    [deletion] = await deletions(shop)
    assert deletion.act is not None and deletion.act[1]["message_ids"] == known
    await shop.stage.deliver()
    assert await standing(shop, other) == others


async def test_whoever_may_see_it_keeps_it(shop: Shop) -> None:
    ticket, known = await claimed(shop)
    await shop.press(shop.sari, ticket, "take_over")
    await shop.stage.write(lambda tx: people.grant(tx, BUDI, Role.SUPERVISOR, None, shop.stage.now))
    assert await deletions(shop) == []
    await shop.stage.deliver()
    assert await standing(shop, ticket) == known


async def test_after_two_days_telegram_deletes_no_more(shop: Shop) -> None:
    ticket, _ = await claimed(shop)
    shop.stage.now += 48 * HOUR
    await shop.press(shop.budi, ticket, "give_back")
    assert await deletions(shop) == []


async def test_more_than_one_call_deletes_the_rest_with_the_next(shop: Shop) -> None:
    ticket, _ = await claimed(shop)

    def many(tx: Tx) -> None:
        for number in range(150):
            outbox.stand(tx, BUDI, shown.subject(ticket.id, f"work.pin:x{number}"), 50_000 + number, shop.stage.now)

    await shop.stage.write(many)
    await shop.press(shop.budi, ticket, "give_back")
    calls = [one.act[1]["message_ids"] for one in await shop.stage.deliver() if one.act is not None]
    assert [len(ids) for ids in calls] == [100, 52]
    assert len({number for ids in calls for number in ids}) == 152


async def test_a_deletion_that_fails_is_no_error(shop: Shop) -> None:
    ticket, _ = await claimed(shop)
    await shop.press(shop.budi, ticket, "give_back")
    aftermath = Deliveries(shop.stage.rules, shop.stage.city)

    def refused(tx: Tx) -> None:
        row = tx.one("SELECT id FROM outbox WHERE kind = 'work.take_back' AND state = 'waiting'")
        assert row is not None
        [letter] = outbox.lease(tx, [row[0]], shop.stage.now + 1)
        assert isinstance(letter, OutboxRow)
        outbox.never(tx, letter, "message can't be deleted for everyone")
        aftermath.refused(tx, letter, "message can't be deleted for everyone", True, shop.stage.now)

    before = await shop.texts(shop.sari.user_id)
    await shop.stage.write(refused)
    assert not await shop.stage.database.read(lambda tx: tx.all("SELECT 1 FROM outbox WHERE state = 'never'"))
    assert await shop.texts(shop.sari.user_id) == before
    row = await shop.stage.database.read(lambda tx: tx.one("SELECT blocked_at FROM account WHERE user_id = 11"))
    assert row is not None and row[0] is None


async def test_the_chat_of_the_former_holder_is_empty_of_it(sigap: Sigap) -> None:
    """Through real HTTP: after a hand-back neither the place nor the photo is in the chat, and a photo that the holder
    deleted before does no harm."""
    budi, citra = sigap.responders("Budi", "Citra")
    for one in (budi, citra):
        one.start()
        await one.wait_for("Selamat datang")
    siti = sigap.tg.person("Siti")
    siti.send_photo(caption="Ada bapak tua di sini")
    siti.press(await siti.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    await siti.wait_for("Di mana lokasinya")
    siti.send_location(-6.17196, 106.65251)
    siti.press(await siti.wait_for("patokan"), "Kirim laporan")
    card = await budi.wait_for("TRC-0001", chat=sigap.group)
    budi.press(card, "Ambil")
    await budi.wait_for(lambda one: one.kind == "photo")
    await budi.wait_for(lambda one: one.kind == "location")
    assert {"photo", "location"} <= {one.kind for one in budi.chat() if one.from_bot}
    budi.send_text("/lepas 1")
    await sigap.tg.wait_for_call("deleteMessages")
    await sigap.until("SELECT 1 FROM event WHERE kind = 'ticket.taken_back'")
    assert not {"photo", "location"} & {one.kind for one in budi.chat() if one.from_bot}
    budi.send_text("/ambil 1")  # and again: everything comes anew
    photo = await budi.wait_for(lambda one: one.kind == "photo")
    sigap.tg.world.remove(photo)
    budi.send_text("/lepas 1")
    await sigap.until("SELECT count(*) = 2 FROM event WHERE kind = 'ticket.taken_back'")
    assert not {"photo", "location"} & {one.kind for one in budi.chat() if one.from_bot}
    assert not sigap.db("SELECT 1 FROM outbox WHERE state = 'never'")
