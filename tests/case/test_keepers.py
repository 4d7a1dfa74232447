"""A case is for whoever keeps it and for supervisors (SOP 1, 9): colleagues see label, place and state, and offer help."""

import json
from datetime import datetime

import pytest

from bot.actions.case import person as person_actions
from bot.actions.case import schedule
from bot.actions.case.moves import make, may_begin
from bot.actions.kit.requests import AskNumber, AskWith, PressOn
from bot.actions.system.team import Membership, member_changed
from bot.actions.ticket import history
from bot.actions.ticket.help import OfferHelp, offer_help
from bot.actions.ticket.lookup import show
from bot.actions.ticket.offers import AnswerOffer, Offer, answer_offer, offer
from bot.domain.case.moves import CASE_MOVES, MOVE_OF, CaseBy
from bot.domain.case.person import PersonRow
from bot.domain.kit.people import Who
from bot.domain.ticket.moves import Ticket
from storage.kit import prompts, reminders
from storage.ticket import tickets
from tests.case.ward import PHOTO, Ward, refused
from tests.support.stage import TEAM, ZONE

NAME, MARK, NIK = "Soekarno Rahasia", "tato naga merah", "3671012345678901"
PRIVATE = (NAME, "Soekarno", "naga", NIK, "8901")


@pytest.fixture
async def ticket(ward: Ward) -> Ticket:
    """Somebody who was brought to a place; budi keeps the case."""
    return await ward.brought()


@pytest.fixture
async def one(ward: Ward, ticket: Ticket) -> PersonRow:
    """The person, with a name, a mark, a number and a photo."""
    found = await ward.recorded(ticket)
    for field, value in (("name", NAME), ("tattoos", MARK), ("nik", NIK)):
        await ward.card(ward.budi, found, f"more.{field}")
        await ward.say(ward.budi, value)
    await ward.card(ward.budi, found, "more.photo")
    await ward.say(ward.budi, media=PHOTO)
    await ward.clear()
    return await ward.now(found)


async def said_to(ward: Ward, who: Who) -> str:
    """Everything that waits for somebody: text, buttons, files."""
    screens = await ward.stage.screens(who.user_id)
    assert not any(one.file or one.upload for one in screens)
    return " ".join(one.text + " ".join(b.label for row in one.buttons for b in row) for one in screens)


def presses() -> list[str]:
    """Every button of a card but the one that opens it, from the tables."""
    return sorted({*MOVE_OF, "more", "more.name", "see", "hide", "hide.off"})


async def test_no_button_of_a_card_is_for_a_colleague(ward: Ward, one: PersonRow) -> None:
    for name in presses():
        assert await refused(ward.card(ward.citra, one, name)) == "not_your_case", name
    assert await said_to(ward, ward.citra) == ""


async def test_no_change_of_a_case_is_for_a_colleague(ward: Ward, one: PersonRow) -> None:
    """Whatever route leads to it: the place where the change is made refuses."""
    for move, row in CASE_MOVES.items():
        code = "not_your_case" if row.by is CaseBy.KEEPER else "not_allowed"
        for way in (may_begin, make):
            outcome = ward.stage.act(
                ward.citra, lambda scene, who, way=way, move=move: way(scene, who, one, move), ward.citra
            )
            assert await refused(outcome) == code, move


async def test_a_colleague_sees_label_place_and_state_and_that_is_on_record(ward: Ward, one: PersonRow) -> None:
    await ward.card(ward.citra, one, "open")
    text = await said_to(ward, ward.citra)
    assert "TRC-0001" in text and "RPS" in text and "Budi" in text and "Tawarkan bantuan" in text
    assert not [word for word in PRIVATE if word in text]
    await ward.stage.deliver()
    assert [one.kind for one in await ward.stage.events()][-1] == "person.glance_shown"


@pytest.mark.parametrize("number", [None, 1])
async def test_lists_name_nobody_to_a_colleague(ward: Ward, one: PersonRow, number: int | None) -> None:
    for who, sees in ((ward.citra, False), (ward.budi, True), (ward.sari, True)):
        await ward.stage.act(who, person_actions.look, AskNumber(who, number))
        text = await said_to(ward, who)
        assert (NAME in text) is sees
        assert ("Catat orangnya" in text) is (sees and number is not None)
    await ward.stage.deliver()
    listed = [json.loads(one.data)["viewer"] for one in await ward.stage.events() if one.kind == "person.listed"]
    assert sorted(listed) == [11, 12, 13]


async def test_whoever_is_in_hiding_stands_in_no_list_of_a_colleague(ward: Ward, one: PersonRow) -> None:
    await ward.card(ward.sari, one, "hide.on")
    await ward.clear()
    assert await refused(ward.card(ward.citra, one, "open")) == "no_such_person"
    for number in (None, 1):
        await ward.stage.act(ward.citra, person_actions.look, AskNumber(ward.citra, number))
    for words in ("RPS", "Mr X 8/2023"):
        await ward.stage.act(ward.citra, history.seek, AskWith(ward.citra, words))
    await ward.stage.act(ward.citra, schedule.show, AskNumber(ward.citra, 1))
    text = await said_to(ward, ward.citra)
    assert "X 8" not in text and "/tiket_1" not in text and NAME not in text
    await ward.stage.act(ward.budi, history.seek, AskWith(ward.budi, "RPS"))
    assert "/tiket_1" in await said_to(ward, ward.budi)


async def test_where_somebody_was_seen_is_found_by_its_keeper_only(ward: Ward, one: PersonRow) -> None:
    for who, finds in ((ward.citra, False), (ward.budi, True), (ward.sari, True)):
        await ward.stage.act(who, history.seek, AskWith(who, "Pom Bensin"))
        assert ("/tiket_1" in await said_to(ward, who)) is finds


async def test_the_schedule_names_nobody_to_a_colleague_and_to_the_group(ward: Ward, one: PersonRow) -> None:
    await ward.stage.act(ward.citra, schedule.show, AskNumber(ward.citra, 1))
    assert NAME not in await said_to(ward, ward.citra)
    group = Who(ward.budi.user_id, "Budi", "id", TEAM)
    await ward.stage.act(group, schedule.show, AskNumber(group, 1))
    assert not [text for text in await ward.shop.texts(TEAM) if NAME in text]
    [health] = [n for n, kind in await numbers(ward) if kind == "health_check"]
    assert await refused(ward.snoozed(ward.citra, await ward.shop.now(await first(ward)), health, "1h", "x")) == (
        "not_your_case"
    )


async def test_open_questions_and_cards_go_with_the_ticket(ward: Ward, one: PersonRow, ticket: Ticket) -> None:
    await ward.card(ward.budi, one, "open")
    await ward.card(ward.budi, one, "see")
    await ward.card(ward.budi, one, "more.clothes")
    await ward.stage.deliver()
    await ward.stage.act(ward.budi, offer, Offer(ward.budi, nonce=ticket.nonce, to=ward.citra.user_id))
    await ward.stage.act(ward.citra, answer_offer, AnswerOffer(ward.citra, True, nonce=ticket.nonce))
    assert await ward.stage.database.read(lambda tx: prompts.current(tx, ward.budi.user_id)) is None
    drawn = await ward.stage.screens(ward.budi.user_id)
    cards = [screen for screen in drawn if "RPS" in screen.text and "Citra" in screen.text]
    assert len(cards) == 1 and not [word for word in PRIVATE for screen in drawn if word in screen.text]
    assert [screen for screen in drawn if screen.text == "Pesan ini sudah ditarik."]
    assert [screen.act for screen in drawn if screen.act and screen.act[0] == "deleteMessages"], "the photo"
    assert await refused(ward.card(ward.budi, one, "see")) == "not_your_case"
    await ward.card(ward.citra, one, "open")
    assert NAME in " ".join(await ward.told(ward.citra, "person.card"))


async def test_what_was_queued_before_the_ticket_went_is_not_shown(ward: Ward, one: PersonRow, ticket: Ticket) -> None:
    await ward.card(ward.budi, one, "open")
    await ward.card(ward.budi, one, "see")
    await ward.stage.act(ward.budi, offer, Offer(ward.budi, nonce=ticket.nonce, to=ward.citra.user_id))
    await ward.stage.act(ward.citra, answer_offer, AnswerOffer(ward.citra, True, nonce=ticket.nonce))
    text = await said_to(ward, ward.budi)
    assert not [word for word in PRIVATE if word in text]


async def test_a_made_up_answer_of_a_colleague(ward: Ward, one: PersonRow) -> None:
    await ward.card(ward.budi, one, "more.clothes")
    press = ward.press(ward.citra, f"a:{one.nonce}:f-s")
    assert await refused(press) == "not_your_case"
    pressed = ward.stage.act(ward.citra, person_actions.begin, PressOn(ward.citra, (await first(ward)).nonce))
    assert await refused(pressed) == "not_yours"


# -- help ----------------------------------------------------------------------------------------------------------


async def test_help_is_offered_once_and_told_with_buttons(ward: Ward, one: PersonRow, ticket: Ticket) -> None:
    await ward.stage.act(ward.citra, show, AskNumber(ward.citra, ticket.id))
    assert "Tawarkan bantuan" in await said_to(ward, ward.citra)
    for _ in range(2):
        await ward.stage.act(ward.citra, offer_help, OfferHelp(ward.citra, nonce=ticket.nonce))
    told = {who.user_id: await ward.stage.screens(who.user_id, "work.help_offered") for who in (ward.budi, ward.sari)}
    data = {who: [b.data for one in screens for row in one.buttons for b in row] for who, screens in told.items()}
    assert data == {11: [f"to:{ticket.nonce}:12"], 13: [f"asg:{ticket.nonce}:12"]}
    assert all("Citra" in screens[0].text and "TRC-0001" in screens[0].text for screens in told.values())
    assert (await ward.shop.kinds()).count("ticket.help_offered") == 2
    await ward.stage.act(ward.budi, offer, Offer(ward.budi, nonce=ticket.nonce, to=12))
    assert "ticket.offer" in await ward.shop.kinds()


async def test_help_that_cannot_be_offered(ward: Ward, ticket: Ticket) -> None:
    async def by(who: Who, **about: object) -> str:
        return await refused(ward.stage.act(who, offer_help, OfferHelp(who, **about)))

    free = await ward.shop.open()
    assert await by(ward.citra, number=free.id) == "nobody_has_it"
    assert await by(ward.budi, number=ticket.id) == "yours_already"
    assert await by(ward.citra, number=999) == "no_such_ticket"
    assert await by(ward.citra) == "which_ticket"
    assert await by(Who(900, "Orang Lain", "id", 900), number=ticket.id) == "not_allowed"


async def first(ward: Ward) -> Ticket:
    """The ticket with the first number."""
    found = await ward.stage.database.read(lambda tx: tickets.get(tx, 1))
    assert found is not None
    return found


async def numbers(ward: Ward) -> list[tuple[int, str]]:
    """The reminders that wait for it: number, kind."""
    return [(due.id, due.kind) for due in await ward.stage.database.read(lambda tx: reminders.waiting(tx, 1))]


async def test_whoever_takes_a_case_over_finds_its_person_on_the_ticket(
    ward: Ward, ticket: Ticket, one: PersonRow
) -> None:
    """Without a command: on the card that comes with the ticket."""
    await ward.died(one)
    await ward.stage.act(ward.budi, offer, Offer(ward.budi, nonce=ticket.nonce, to=ward.citra.user_id))
    await ward.stage.act(ward.citra, answer_offer, AnswerOffer(ward.citra, True, nonce=ticket.nonce))
    card = (await ward.stage.screens(ward.citra.user_id, "work.card"))[-1]
    [button] = [each for row in card.buttons for each in row if each.label == "👤 Orangnya (1)"]
    await ward.press(ward.citra, button.data or "")
    listed = (await ward.stage.screens(ward.citra.user_id, "case.people"))[-1]
    assert [each.label for row in listed.buttons for each in row] == [NAME, "👤 Catat orangnya"]
    assert await refused(ward.press(ward.budi, button.data or "")) == "not_yours"


async def test_a_case_whose_keeper_left_is_called_what_it_is(ward: Ward, ticket: Ticket, one: PersonRow) -> None:
    """No new report of weeks ago: somebody is on record, and since when nobody keeps the case is said."""
    await ward.died(one)
    await ward.wait(50)
    await ward.stage.deliver()
    await ward.stage.act(ward.budi, member_changed, Membership(ward.budi, TEAM, ward.budi.user_id, False))
    since = ward.stage.now
    await ward.stage.deliver()
    await ward.wait(0.3)
    called = [screen.text for screen in await ward.stage.screens(ward.sari.user_id, "ladder.unclaimed")]
    assert called, "the supervisor is called"
    assert f"sejak {datetime.fromtimestamp(since / 1_000, ZONE):%H.%M}" in called[0], called
    assert "orangnya sudah tercatat, kasusnya belum ada yang memegang" in called[0] and NAME not in called[0]


async def test_a_case_that_is_claimed_anew_is_found_on_its_card(ward: Ward, ticket: Ticket, one: PersonRow) -> None:
    """The pin of the report leads to where nobody is any more."""
    await ward.died(one)
    await ward.stage.act(ward.budi, member_changed, Membership(ward.budi, TEAM, ward.budi.user_id, False))
    await ward.shop.claim(ward.citra, await ward.shop.now(ticket))
    card = (await ward.stage.screens(ward.citra.user_id, "work.card"))[-1]
    labels = [each.label for row in card.buttons for each in row]
    assert "👤 Orangnya (1)" in labels and "👤 Catat orangnya" not in labels
    [button] = [each for row in card.buttons for each in row if each.label == "👤 Orangnya (1)"]
    await ward.press(ward.citra, button.data or "")
    listed = (await ward.stage.screens(ward.citra.user_id, "case.people"))[-1]
    assert NAME in [each.label for row in listed.buttons for each in row]


@pytest.mark.parametrize("dead", [False, True])
async def test_nobody_is_sent_to_the_dead_at_once(ward: Ward, ticket: Ticket, one: PersonRow, dead: bool) -> None:
    """Whose keeper left is not waited for on the scene: the case is offered like any other."""
    if dead:
        await ward.died(one)
    await ward.clear()
    await ward.stage.act(ward.budi, member_changed, Membership(ward.budi, TEAM, ward.budi.user_id, False))
    [told] = await ward.told(ward.sari, "people.left_team")
    assert "TRC-0001" in told
    assert ("segera kirim orang lain" in told) is not dead


async def test_a_list_offers_what_its_reader_may_do(ward: Ward, ticket: Ticket) -> None:
    """Nobody on record is no list of none, and a colleague is not told to write down the next one."""
    for who, with_somebody in ((ward.citra, False), (ward.budi, False), (ward.citra, True), (ward.budi, True)):
        if with_somebody and not await ward.told(ward.budi, "person.card"):
            await ward.recorded(ticket)
        await ward.stage.act(who, person_actions.look, AskNumber(who, 1))
        text = (await ward.told(who, "case.people"))[-1]
        assert ("belum ada orang yang tercatat" in text) is not with_somebody
        assert ("catat orang berikutnya" in text) is (with_somebody and who is ward.budi)
