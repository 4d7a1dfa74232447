"""Whoever leaves the group, loses a role or is dismissed loses everything at that moment (SOP 9)."""

from collections.abc import Awaitable, Callable

import pytest

from bot.actions.accounts.invitations import Revoke, accept, invite, revoke
from bot.actions.kit.heard import Heard, Media
from bot.actions.kit.requests import AskWith, Request
from bot.actions.report.relay import from_reporter
from bot.actions.system.deliveries import Deliveries
from bot.actions.system.team import Membership, begin_binding, member_changed
from bot.actions.ticket.offers import AnswerOffer, Offer, answer_offer, offer
from bot.domain.kit.people import Role, Who, link_token
from bot.domain.kit.refusals import MembershipUnknown, Refusal
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.table import TicketState
from storage.accounts import people
from storage.kit import outbox, prompts
from storage.kit.sqlite import Tx
from storage.ticket import tickets
from tests.support.stage import TEAM, Stage, person
from tests.ticket.shop import HERE, REPORTER, Shop, open_shop

DEWI = person(15, "Dewi")
HOUR = 3_600_000
Loses = Callable[[Shop, Who], Awaitable[None]]


@pytest.fixture
async def shop(stage: Stage) -> Shop:
    """The team, and an admin."""
    await stage.grant(DEWI, Role.ADMIN)
    return await open_shop(stage)


async def leaves(shop: Shop, who: Who) -> None:
    """Telegram says that they are out of the group."""
    await shop.stage.act(who, member_changed, Membership(who, TEAM, who.user_id, False))


async def is_dismissed(shop: Shop, who: Who) -> None:
    """An admin takes the role away."""
    await shop.stage.act(DEWI, revoke, Revoke(DEWI, who.user_id, "petugas", True))


async def on_scene(shop: Shop, who: Who) -> Ticket:
    """A ticket whose holder stands beside the person."""
    ticket = await shop.open()
    await shop.claim(who, ticket)
    await shop.press(who, ticket, "arrive")
    await shop.stage.deliver()
    return await shop.now(ticket)


WAYS = pytest.mark.parametrize("loses", [leaves, is_dismissed])


@WAYS
@pytest.mark.parametrize("state", ["claimed", "en_route", "on_scene", "handled", "not_found", "help_refused"])
async def test_every_held_ticket_is_free_again(shop: Shop, loses: Loses, state: str) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.stage.write(
        lambda tx: tx.run(
            "UPDATE ticket SET state = :state, recheck_at = :at WHERE id = :id",
            {"state": state, "at": shop.stage.now + HOUR if state in ("not_found", "help_refused") else None, "id": 1},
        )
    )
    await loses(shop, shop.budi)
    now = await shop.now(ticket)
    assert (now.state, now.holder) == (TicketState.NEW, None)
    assert {"team.left" if loses is leaves else "role.taken", "rights.lost", "ticket.release"} <= set(
        await shop.kinds()
    )


@WAYS
async def test_the_supervisors_are_asked_at_once_where_the_person_is_with_them(shop: Shop, loses: Loses) -> None:
    await on_scene(shop, shop.budi)
    other = await shop.open()
    await shop.claim(shop.budi, other)
    await loses(shop, shop.budi)
    [told] = await shop.stage.screens(shop.sari.user_id, "people.left_team")
    assert "TRC-0001, TRC-0002" in told.text and "🔴" in told.text
    assert [[button.data for button in row] for row in told.buttons] == [
        [f"claim:{(await shop.now(await _ticket(shop, 1))).nonce}"]
    ]
    [given] = [one for one in await shop.stage.screens(REPORTER.user_id, "reporter.step") if "TRC-0001" in one.text]
    assert "Budi" not in given.text


@WAYS
async def test_nothing_of_the_person_reaches_a_former_responder(shop: Shop, loses: Loses) -> None:
    """Words, photos, a sighting, the live location: what was queued before they left, and what comes after it."""
    ticket = await on_scene(shop, shop.budi)
    await shop.report_words(ticket, "Dia pindah ke masjid Al-Ikhlas")
    await shop.report_words(ticket, media=Media("photo", "F2", "U2"))
    await shop.press(shop.budi, ticket, "details")
    await loses(shop, shop.budi)
    now = await shop.now(ticket)
    for heard in (
        Heard(REPORTER, 5, shop.stage.now, text="Sekarang di pasar Anyar"),
        Heard(REPORTER, 6, shop.stage.now, media=Media("photo", "F3", "U3")),
        Heard(REPORTER, 7, shop.stage.now, pin=(HERE[0] + 900, HERE[1]), live=True),
    ):
        await shop.stage.act(REPORTER, lambda scene, one: from_reporter(scene, one, now), heard)
    drawn = [one for one in await shop.stage.screens(shop.budi.user_id) if not one.moot]
    assert {one.act[0] for one in drawn if one.act} <= {"deleteMessages", "deleteMyCommands", "setMyCommands"}
    said = " ".join(one.text for one in drawn)
    assert not [one for one in drawn if one.file or one.pin]
    assert "masjid" not in said and "pasar" not in said and "Tanah Tinggi" not in said and "Sari" not in said


@WAYS
async def test_what_was_shown_is_taken_back(shop: Shop, loses: Loses) -> None:
    """Every message that was for the team only is deleted from the chat, however it came there."""
    ticket = await on_scene(shop, shop.budi)
    await shop.report_words(ticket, "Dia pindah ke masjid")
    await shop.press(shop.budi, ticket, "note")
    await shop.stage.deliver()

    def standing(tx: Tx) -> set[int]:
        rows = tx.all("SELECT message_id FROM outbox WHERE chat_id = 11 AND state = 'sent' AND message_id > 0")
        return {int(row[0]) for row in rows}

    shown = await shop.stage.database.read(standing)
    assert len(shown) >= 4
    await loses(shop, shop.budi)
    calls = [one.act for one in await shop.stage.deliver() if one.act and one.act[0] == "deleteMessages"]
    gone = {number for _, what in calls for number in what["message_ids"]}
    assert shown <= gone
    left = await shop.stage.database.read(lambda tx: tx.all("SELECT subject FROM posted WHERE chat_id = 11"))
    assert [row[0] for row in left] == []


@WAYS
async def test_a_card_too_old_to_be_deleted_is_overwritten(shop: Shop, loses: Loses) -> None:
    await on_scene(shop, shop.budi)
    shop.stage.now += 72 * HOUR
    await loses(shop, shop.budi)
    drawn = await shop.stage.screens(shop.budi.user_id, "work.card")
    drawn += await shop.stage.screens(shop.budi.user_id, "people.withdrawn")
    assert drawn and {one.text for one in drawn} == {"Pesan ini sudah ditarik."}
    assert not any(one.buttons for one in drawn)


async def test_more_than_one_call_takes_everything_back(shop: Shop) -> None:
    await on_scene(shop, shop.budi)

    def many(tx: Tx) -> None:
        for number in range(230):
            key = f"x{number}"
            outbox.add(tx, key=key, chat_id=11, kind="work.none", params={}, priority=2, now=shop.stage.now)

    await shop.stage.write(many)
    await shop.stage.deliver()
    await leaves(shop, shop.budi)
    sizes = [
        len(one.act[1]["message_ids"])
        for one in await shop.stage.deliver()
        if one.act and one.act[0] == "deleteMessages"
    ]
    assert max(sizes) == 100 and sum(sizes) > 230


@WAYS
async def test_open_questions_end_and_their_answers_do_nothing(shop: Shop, loses: Loses) -> None:
    ticket = await on_scene(shop, shop.budi)
    await shop.press(shop.budi, ticket, "note")
    await loses(shop, shop.budi)
    assert await shop.stage.database.read(lambda tx: prompts.current(tx, shop.budi.user_id)) is None


async def test_a_question_of_ones_own_matter_stays(shop: Shop) -> None:
    ticket = await on_scene(shop, shop.budi)
    await shop.stage.write(lambda tx: prompts.ask(tx, 11, "more", ticket.id, {}, shop.stage.now))
    await leaves(shop, shop.budi)
    assert await shop.stage.database.read(lambda tx: prompts.current(tx, 11)) is not None


@WAYS
async def test_an_offer_to_them_is_over(shop: Shop, loses: Loses) -> None:
    ticket = await shop.open()
    await shop.claim(shop.citra, ticket)
    await shop.stage.act(shop.citra, offer, Offer(shop.citra, nonce=ticket.nonce, to=shop.budi.user_id))
    await loses(shop, shop.budi)
    await shop.stage.grant(shop.budi, Role.PETUGAS)
    with pytest.raises(Refusal, match="offer_gone"):
        await shop.stage.act(shop.budi, answer_offer, AnswerOffer(shop.budi, True, nonce=ticket.nonce))


async def make_link(shop: Shop, maker: Who, role: str) -> str:
    """A link of theirs that nobody has used."""
    await shop.stage.act(maker, invite, AskWith(maker, role))
    row = await shop.stage.database.read(
        lambda tx: tx.one("SELECT params FROM outbox WHERE kind = 'people.invite_link' ORDER BY id DESC")
    )
    assert row is not None
    return link_token(shop.stage.rules.invite_key, row[0].split('"')[3])


async def test_a_dismissed_admin_does_not_come_back_by_a_link_of_before(shop: Shop) -> None:
    rini = await shop.stage.grant(person(16, "Rini"), Role.ADMIN)
    token = await make_link(shop, rini, "admin")
    await shop.stage.act(rini, begin_binding, Request(rini))
    await shop.stage.act(DEWI, revoke, Revoke(DEWI, rini.user_id, "admin", True))
    for who in (rini, person(900, "Kawan Rini")):
        await shop.stage.act(who, accept, AskWith(who, token))
        assert not await shop.stage.database.read(lambda tx, who=who: people.roles_of(tx, who.user_id))
    assert not await shop.stage.database.read(lambda tx: tx.all("SELECT 1 FROM binding"))
    assert [one for one in await shop.stage.screens(rini.user_id, "people.invite_link") if not one.moot] == []


async def test_a_link_whose_maker_may_no_longer_hand_it_on_is_refused(shop: Shop) -> None:
    """Also where the link itself was not voided: a restored copy knows an older truth."""
    rini = await shop.stage.grant(person(16, "Rini"), Role.SUPERVISOR)
    token = await make_link(shop, rini, "petugas")
    await shop.stage.write(lambda tx: people.revoke(tx, rini.user_id, Role.SUPERVISOR))
    other = person(901, "Kawan")
    assert (await shop.stage.act(other, accept, AskWith(other, token))).code == "refused:invite_bad"


async def test_links_of_somebody_who_still_invites_stay(shop: Shop) -> None:
    rini = await shop.stage.grant(person(16, "Rini"), Role.SUPERVISOR, Role.OPERATOR)
    token = await make_link(shop, rini, "petugas")
    await shop.stage.act(DEWI, revoke, Revoke(DEWI, rini.user_id, "operator", True))
    other = person(901, "Kawan")
    assert (await shop.stage.act(other, accept, AskWith(other, token))).outcome == "role_given"


async def test_a_stranger_who_leaves_is_no_news(shop: Shop) -> None:
    await leaves(shop, REPORTER)
    assert "team.left" not in await shop.kinds() and "rights.lost" not in await shop.kinds()


async def test_losing_another_role_releases_nothing(shop: Shop) -> None:
    await shop.stage.grant(shop.budi, Role.OPERATOR)
    ticket = await on_scene(shop, shop.budi)
    await shop.stage.act(DEWI, revoke, Revoke(DEWI, shop.budi.user_id, "operator", True))
    assert (await shop.now(ticket)).holder == shop.budi.user_id


async def test_membership_is_looked_at_again_when_a_message_is_drawn(shop: Shop) -> None:
    """Telegram's word is good for ten minutes; after that it is asked before anything is told."""
    ticket = await on_scene(shop, shop.budi)
    await shop.stage.write(lambda tx: people.set_member(tx, TEAM, 11, True, shop.stage.now))
    await shop.report_words(ticket, "Masih di sini")
    assert [one for one in await shop.stage.screens(11, "work.relay") if not one.moot]
    shop.stage.now += 11 * 60_000
    with pytest.raises(MembershipUnknown):
        await shop.stage.screens(11, "work.relay")
    await shop.stage.write(lambda tx: people.set_member(tx, TEAM, 11, False, shop.stage.now))
    assert all(one.moot for one in await shop.stage.screens(11, "work.relay"))


async def test_a_taking_back_that_telegram_refuses_is_no_error(shop: Shop) -> None:
    await on_scene(shop, shop.budi)
    await leaves(shop, shop.budi)
    aftermath = Deliveries(shop.stage.rules, shop.stage.city)

    def refused(tx: Tx) -> str:
        row = tx.one("SELECT id FROM outbox WHERE kind = 'people.take_back' AND state = 'waiting'")
        assert row is not None
        [letter] = outbox.lease(tx, [row[0]], shop.stage.now + 1)
        outbox.never(tx, letter, "message can't be deleted for everyone")
        aftermath.refused(tx, letter, "message can't be deleted for everyone", False, shop.stage.now)
        state = tx.one("SELECT state FROM outbox WHERE id = :id", {"id": row[0]})
        assert state is not None
        return str(state[0])

    assert await shop.stage.write(refused) == "folded"


async def _ticket(shop: Shop, number: int) -> Ticket:
    found = await shop.stage.database.read(lambda tx: tickets.get(tx, number))
    assert found is not None
    return found
