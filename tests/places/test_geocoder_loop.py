"""Questions about places and what their answers change: a real database, the real geopy, a stand-in."""

import pytest

from bot.actions.kit.requests import PressOn
from bot.actions.report.geocoding import pick_place
from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.domain.kit.people import Role
from bot.domain.kit.refusals import Refusal
from bot.domain.report.form import TABLE, ReportQuestion
from bot.domain.rules import Rules
from storage.accounts import people
from storage.places import geocode
from tests.places.desk import BUDI, CITRA, Desk, claimed, found_places, news, ticket_now, typed
from tests.report.chat import TANAH_TINGGI, chat_of
from tests.support.stage import TEAM, Stage, person

# -- on the form -------------------------------------------------------------------------------------------------------


async def test_a_typed_address_is_offered_as_places_on_the_form(desk: Desk) -> None:
    chat = await typed(desk)
    assert not found_places(chat.labels()) and not desk.server.asked, "nothing waits for the map"
    assert await desk.turn()
    offered = found_places(await news(chat))
    assert offered == ["🗺 Jalan Daan Mogot, Tanah Tinggi, Tangerang", "🗺 Jalan Daan Mogot, Sukarasa, Tangerang"]
    assert "© OpenStreetMap contributors" in chat.last.text
    draft = await chat.draft()
    assert draft is not None and TABLE.load(draft.asking).ask is ReportQuestion.CONDITION
    await chat.press("Sukarasa")
    answers = await chat.answers()
    assert (answers.lat_e6, answers.lng_e6) == (-6_172_200, 106_632_500)
    assert answers.place_text == "Jl. Daan Mogot" and answers.in_city
    assert not found_places(chat.labels()) and not answers.options
    assert not await desk.turn() and await desk.waiting() == 0, "what was chosen is not asked about again"


async def test_without_a_map_service_nothing_is_kept_to_be_asked(stage: Stage) -> None:
    chat = chat_of(stage, person(501))
    await chat.command("lapor")
    await chat.press("Orang terlantar")
    await chat.say("Jl. Daan Mogot")
    assert Rules().geocoding is False
    assert await stage.write(geocode.waiting) == 0


async def test_what_was_asked_before_is_offered_at_once(desk: Desk) -> None:
    await typed(desk)
    await desk.turn()
    chat = await typed(desk, "jln. daan  MOGOT", number=502)
    assert len(found_places(chat.labels())) == 2
    assert not await desk.turn() and len(desk.server.asked) == 1


async def test_two_who_wait_for_the_same_answer_ask_once(desk: Desk) -> None:
    first = await typed(desk)
    second = await typed(desk, number=502)
    assert await desk.turn()
    assert not await desk.turn()
    assert len(desk.server.asked) == 1
    assert [len((await chat.answers()).options) for chat in (first, second)] == [2, 2]
    assert len(await desk.stage.screens(kind="report.form")) == 2, "both see it"


async def test_an_answer_that_comes_too_late_for_the_address_changes_nothing(desk: Desk) -> None:
    chat = await typed(desk)
    await chat.press("Kembali")
    await chat.say("Jl. Merdeka")
    assert await desk.turn()
    assert found_places(await news(chat)) == ["🗺 Jalan Merdeka, Cimone, Karawaci"]
    assert [asked.query["q"] for asked in desk.server.asked] == ["jalan merdeka"], "only the last one is asked"


async def test_a_question_with_a_keyboard_is_not_touched(desk: Desk) -> None:
    chat = await typed(desk)
    await chat.press("Kembali")
    assert chat.last.keys
    await desk.turn()
    assert await news(chat) == []
    await chat.say("pakai lokasi tadi")
    assert len(found_places(chat.labels())) == 2, "the next question has the buttons"


async def test_a_pressed_place_of_an_older_address_chooses_nothing(desk: Desk) -> None:
    chat = await typed(desk)
    await desk.turn()
    await news(chat)
    old = chat.find("Sukarasa").data or ""
    await chat.press("Kembali")
    await chat.say("Jl. Merdeka")
    settled = await chat.press_data(old)
    assert settled.reply is not None and settled.reply.outcome == "no_change"
    assert (await chat.answers()).lat_e6 is None


async def test_the_draft_is_gone_when_the_answer_comes(desk: Desk) -> None:
    chat = await typed(desk)
    await chat.command("batal")
    await chat.press("Ya, batalkan")
    assert not await desk.turn() and not desk.server.asked
    assert await desk.waiting() == 0


# -- on the claimer's card ---------------------------------------------------------------------------------------------


async def test_the_claimer_picks_the_place_when_the_report_was_sent(desk: Desk) -> None:
    chat = await typed(desk)
    ticket = await claimed(desk, chat)
    events = len(await desk.stage.events())
    assert await desk.turn()
    (card,) = await desk.stage.screens(BUDI.chat_id, "work.card")
    labels = [button.label for row in card.buttons for button in row]
    assert len(found_places(labels)) == 2 and "© OpenStreetMap contributors" in card.text
    assert not await desk.stage.screens(TEAM), "the group's card looks as before"
    data = next(b.data for row in card.buttons for b in row if "Sukarasa" in b.label) or ""
    verb, nonce, key = data.split(":")
    assert verb == "gp" and len(data) <= 32
    await desk.stage.act(BUDI, pick_place, PressOn(BUDI, nonce, key))
    after = await ticket_now(desk, ticket)
    assert (after.lat_e6, after.lng_e6) == (-6_172_200, 106_632_500)
    kinds = [event.kind for event in (await desk.stage.events())[events:]]
    assert kinds == ["ticket.place_picked"]
    assert await desk.stage.screens(BUDI.chat_id, "work.pin") and await desk.stage.screens(TEAM, "team.card")
    with pytest.raises(Refusal, match="stale"):
        await desk.stage.act(BUDI, pick_place, PressOn(BUDI, nonce, key))


async def test_only_the_holder_picks(desk: Desk) -> None:
    chat = await typed(desk)
    ticket = await claimed(desk, chat)
    await desk.turn()
    await desk.stage.grant(CITRA, Role.PETUGAS)
    for who, code in ((CITRA, "not_yours"), (person(501, "Siti"), "not_allowed")):
        await desk.stage.write(lambda tx, w=who: people.set_member(tx, TEAM, w.user_id, w is CITRA, 10**13))
        with pytest.raises(Refusal, match=code):
            await desk.stage.act(who, pick_place, PressOn(who, ticket.nonce, "0" * 8))
    assert (await ticket_now(desk, ticket)).lat_e6 is None


async def test_the_claimer_sees_the_street_and_the_group_does_not(desk: Desk) -> None:
    chat = chat_of(desk.stage, person(501, "Siti"))
    await chat.command("lapor")
    await chat.press("Orang terlantar")
    await chat.say(pin=TANAH_TINGGI)
    ticket = await claimed(desk, chat)
    assert await desk.turn()
    assert desk.server.asked[0].query["lat"] == "-6.172", "rounded to about 11 m"
    (card,) = await desk.stage.screens(BUDI.chat_id, "work.card")
    assert "Jalan Daan Mogot" in card.text and "© OpenStreetMap contributors" in card.text
    await desk.stage.act(BUDI, move_ticket, MoveTicket(BUDI, "depart", nonce=ticket.nonce))
    (group,) = await desk.stage.screens(TEAM, "team.card")
    assert "Daan Mogot" not in group.text and "perkiraan" in group.text


async def test_a_pick_is_not_undone_by_the_form_that_is_still_open(desk: Desk) -> None:
    """An urgent report is with the team while its reporter goes on with the form."""
    chat = chat_of(desk.stage, person(501, "Siti"))
    await chat.command("lapor")
    await chat.press("mengamuk")
    await chat.say("Jl. Daan Mogot")
    await desk.stage.grant(BUDI, Role.PETUGAS)
    (ticket,) = await chat.tickets()
    await desk.stage.act(BUDI, move_ticket, MoveTicket(BUDI, "claim", nonce=ticket.nonce))
    await desk.turn()
    (lat, lng, _), *_ = (await ticket_now(desk, ticket)).answers.options
    card = (await desk.stage.screens(BUDI.chat_id, "work.card"))[-1]
    key = next(b.data or "" for row in card.buttons for b in row if b.label.startswith("🗺 Jalan")).rpartition(":")[2]
    await desk.stage.act(BUDI, pick_place, PressOn(BUDI, ticket.nonce, key))
    await chat.say("Membawa golok")
    after = await ticket_now(desk, ticket)
    assert (after.lat_e6, after.lng_e6) == (lat, lng)
    assert after.answers.words == "Membawa golok"
