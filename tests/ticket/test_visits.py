"""Proof of the visit (SOP 3): asked kindly, never a condition, and everything in the chain."""

import pytest

from bot.domain.ticket.table import TicketState
from bot.texts.catalog import texts
from storage.ticket import tickets
from tests.ticket.shop import HERE, REPORTER, Shop
from tests.ticket.visiting import MINUTE, facts, heard, lines, photo, said, there

KM_2 = (HERE[0] + 18_000, HERE[1])  # two kilometres north


async def test_it_is_asked_kindly_and_the_step_is_made_all_the_same(shop: Shop) -> None:
    ticket = await there(shop)
    assert (await shop.now(ticket)).state is TicketState.ON_SCENE
    asked = await said(shop, shop.budi)
    assert "foto tempatnya" in asked and "lokasi Anda" in asked and "Tidak wajib" in asked
    await shop.press(shop.budi, ticket, "handle", value="rps")
    assert (await shop.now(ticket)).state is TicketState.HANDLED, "nothing waits for a proof"


async def test_the_place_is_measured_and_chained(shop: Shop) -> None:
    await there(shop)
    shop.stage.now += 2 * MINUTE
    await heard(shop, shop.budi, pin=(HERE[0] + 900, HERE[1]))
    [place] = await facts(shop, "ticket.visit_place")
    assert place == {"visit": 1, "metres": pytest.approx(100, abs=2), "located_at": shop.stage.now}
    assert "100 m" in await said(shop, shop.budi)


async def test_a_place_that_was_sent_a_moment_before_counts(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await heard(shop, shop.budi, pin=HERE)
    shop.stage.now += 2 * MINUTE
    await shop.press(shop.budi, ticket, "arrive")
    [visit] = await facts(shop, "ticket.visit")
    assert visit["metres"] == 0 and visit["located_at"] == shop.stage.now - 2 * MINUTE and visit["step"] == "arrive"
    assert "lokasi Anda" not in await said(shop, shop.budi)


async def test_a_place_from_the_way_does_not_count(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await heard(shop, shop.budi, pin=KM_2)
    shop.stage.now += 20 * MINUTE
    await shop.press(shop.budi, ticket, "arrive")
    assert (await facts(shop, "ticket.visit"))[0] == {"visit": 1, "step": "arrive"}, "they may have driven since"


async def test_two_kilometres_away_is_a_line_with_its_ticket(shop: Shop) -> None:
    ticket = await there(shop)
    await heard(shop, shop.budi, pin=KM_2)
    [line] = await lines(shop)
    assert (line.ticket_id, line.what) == (ticket.id, ("far",))
    assert "2,0 km" in await said(shop, shop.budi)
    await heard(shop, shop.budi, pin=HERE)
    assert (await lines(shop))[0].what == ("far",), "the first place stays"


async def test_a_place_of_another_time_is_said_to_be_none(shop: Shop) -> None:
    await there(shop)
    await heard(shop, shop.budi, pin=HERE, sent_at=shop.stage.now - 24 * 60 * MINUTE)
    assert not await facts(shop, "ticket.visit_place")
    assert "dari waktu lain" in await said(shop, shop.budi) and "Tidak ada yang berubah" in await said(shop, shop.budi)


async def test_a_place_that_was_passed_on_is_none(shop: Shop) -> None:
    await there(shop)
    reply = await heard(shop, shop.budi, pin=HERE, forwarded=True)
    assert reply.code == "visit_place_refused"
    assert not await facts(shop, "ticket.visit_place")
    assert "terusan" in await said(shop, shop.budi)


async def test_without_a_pin_the_place_is_kept_without_a_distance(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.stage.write(lambda tx: tx.run("UPDATE ticket SET lat_e6 = NULL, lng_e6 = NULL"))
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.budi, ticket, "arrive")
    await heard(shop, shop.budi, pin=HERE)
    [place] = await facts(shop, "ticket.visit_place")
    assert place["metres"] is None and place["located_at"] == shop.stage.now


async def test_a_visit_without_proof_is_a_line_once_there_was_time(shop: Shop) -> None:
    ticket = await there(shop)
    assert not await lines(shop), "there is time to send it"
    shop.stage.now += 61 * MINUTE
    [line] = await lines(shop)
    assert (line.ticket_id, line.what) == (ticket.id, ("no_proof",))


async def test_the_very_same_file_is_known_at_once(shop: Shop) -> None:
    await there(shop)
    await heard(shop, shop.budi, media=photo("a"))
    await there(shop, shop.citra)
    await heard(shop, shop.citra, media=photo("a"))
    assert [one["seen_in"] for one in await facts(shop, "ticket.visit_photo")] == [None, 1]
    assert "sudah pernah dikirim" in await said(shop, shop.citra)


async def test_of_not_found_the_photo_of_the_spot_and_where_was_looked(shop: Shop) -> None:
    ticket = await there(shop)
    await shop.press(shop.budi, ticket, "not_found")
    await shop.quick(shop.budi, ticket, "nf2")
    visit = (await facts(shop, "ticket.visit"))[-1]
    assert visit["step"] == "not_found" and visit["note"]
    await shop.say(shop.budi, media=photo("spot"))
    assert (await facts(shop, "ticket.visit_photo"))[-1]["visit"] == visit["visit"]


async def test_nobody_is_asked_for_what_they_did_not_do(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.sari, ticket, "arrive")
    assert not await facts(shop, "ticket.visit"), "a supervisor at a desk was nowhere"
    free = await shop.open()
    await shop.press(shop.citra, free, "out_of_scope", code="os1")
    assert not await facts(shop, "ticket.visit"), "nobody had claimed it"


async def test_a_later_photo_is_asked_about_as_ever(shop: Shop) -> None:
    await there(shop)
    await heard(shop, shop.budi, media=photo("a"))
    assert (await heard(shop, shop.budi, media=photo("b"))).code == "asked_what_it_is"


async def test_the_rest_of_an_album_goes_with_the_first(shop: Shop) -> None:
    ticket = await there(shop)
    codes = [(await heard(shop, shop.budi, media=photo(name, album="one"))).code for name in ("a", "b", "c")]
    assert codes == ["visit_photo", "album", "album"]
    files = await shop.stage.database.read(lambda tx: tickets.attachments(tx, ticket.id))
    assert len(files) == 3


async def test_words_with_the_photo_are_a_note(shop: Shop) -> None:
    await there(shop)
    await heard(shop, shop.budi, media=photo("a"), text="Bapak duduk di halte")
    [note] = await facts(shop, "ticket.note")
    assert note["note"] and note["file"] == (await facts(shop, "ticket.visit_photo"))[0]["file"]


async def test_a_reporter_has_no_visits(shop: Shop) -> None:
    await there(shop)
    assert (await heard(shop, REPORTER, media=photo("a"))).code == "relayed"
    assert not await facts(shop, "ticket.visit_photo")


def test_every_word_of_a_line_is_in_the_texts() -> None:
    codes = ("far", "seen", "old", "file", "forwarded", "no_proof", "no_place", "no_photo", "no_spot")
    for language in ("id", "en"):
        assert all(f"digest.visit.{code}" in texts(language) for code in codes)
