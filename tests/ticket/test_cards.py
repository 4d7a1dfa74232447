"""Who sees what (DESIGN 2): the group never learns the exact place, the contact or the face."""

import re

import pytest

from bot.actions.kit.requests import AskNumber
from bot.actions.kit.scene import Reply, Scene
from bot.actions.ticket.lookup import mine, queue, show
from bot.actions.ticket.tickets import MoveTicket, find, move_ticket, refresh_card
from bot.domain.kit.people import Role
from bot.domain.ticket.messages import TeamFold
from bot.messages.kit.screen import Screen
from bot.messages.ticket.parts import measured
from storage.kit.sqlite import Tx
from storage.ticket import folds, tickets
from tests.support.stage import TEAM, person
from tests.ticket.shop import REPORTER, SECRET, Shop

EXACT = ("-6.17012", "106.64098", "-6170123")
CONTACT = ("0812", "3456", "+62 811", "2223")


def buttons(screen: Screen) -> list[str]:
    """Every button's data."""
    return [button.data or button.url or "" for row in screen.buttons for button in row]


async def test_a_kind_that_nobody_chose_is_a_guess_on_every_card(shop: Shop) -> None:
    ticket = await shop.open(SECRET.with_(guessed=True))
    [card] = await shop.stage.screens(TEAM, "team.card")
    assert "Orang terlantar (perkiraan)" in card.text
    await shop.claim(shop.budi, ticket)
    assert any("Orang terlantar (perkiraan)" in one.text for one in await shop.stage.screens(shop.budi.user_id))


async def test_the_group_sees_enough_and_nothing_more(shop: Shop) -> None:
    ticket = await shop.open()
    [card] = await shop.stage.screens(TEAM, "team.card")
    for wanted in ("TRC-0001", "Orang terlantar", "sekitar", "Tanah Tinggi", "-6.170,106.641"):
        assert wanted in card.text
    for hidden in (*EXACT, *CONTACT, "Daan Mogot", "Siti", "501", "Pom Bensin", "tergeletak"):
        assert hidden not in card.text
    assert card.covers == (ticket.id,)
    assert buttons(card) == [f"claim:{ticket.nonce}"]
    assert card.buttons[0][0].style == "success"
    assert card.pin is None and card.file is None


async def test_an_urgent_card_is_red_and_says_what_is_missing(shop: Shop) -> None:
    ticket = await shop.open(SECRET.with_(kind="odgj_amuk", signs=("danger",), late=True))
    await shop.stage.write(lambda tx: tickets.update_answers(tx, ticket.id, ticket.answers, complete=False))
    [card] = await shop.stage.screens(TEAM, "team.card")
    assert card.buttons[0][0].style == "danger"
    assert "DARURAT" in card.text and "belum lengkap" in card.text and "terlambat" in card.text


async def test_after_the_claim_the_card_says_who_and_has_no_button(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.stage.deliver()
    await shop.claim(shop.budi, ticket)
    [card] = await shop.stage.screens(TEAM, "team.card")
    assert "Budi" in card.text and "08.50" in card.text and "diambil" in card.text
    assert card.buttons == ()


async def test_the_claimer_gets_everything_protected_and_every_view_is_an_event(shop: Shop) -> None:
    ticket = await shop.open()

    def photo(tx: Tx) -> None:
        tickets.attach(
            tx, draft_id=None, ticket_id=ticket.id, user_id=501, kind="photo", file_id="F", unique_id="U", album=None,
            source="u:photo", now=shop.stage.now,
        )  # fmt: skip

    await shop.stage.write(photo)
    await shop.claim(shop.budi, ticket)
    card, pin, file = await shop.stage.screens(shop.budi.user_id)
    assert "Daan Mogot" in card.text and "0812-3456-7890" in card.text and card.protect
    assert "2223" not in card.text  # the contact is behind a button
    assert f"m:{ticket.nonce}:contact" in buttons(card)
    assert pin.pin == (-6.170123, 106.640987) and pin.protect
    assert file.spoiler and file.protect and "Budi" in file.text and "TRC-0001" in file.text
    assert not {"ticket.pin_shown", "ticket.file_shown"} & set(await shop.kinds())
    await shop.stage.deliver()
    assert {"ticket.pin_shown", "ticket.file_shown"} <= set(await shop.kinds())


async def test_who_lost_the_ticket_sees_no_details_any_more(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.budi, ticket, "give_back")
    await shop.claim(shop.citra, ticket)
    seen = await shop.stage.screens(shop.budi.user_id)
    assert seen and all("Daan Mogot" not in one.text and one.pin is None for one in seen)
    assert any("Citra" in one.text for one in seen)


async def test_a_card_that_is_announced_again_leaves_one_button(shop: Shop) -> None:
    await shop.open()
    await shop.stage.deliver()
    await shop.stage.wait(5)
    kinds = {screen.text: buttons(screen) for screen in await shop.stage.screens(TEAM)}
    assert sum(bool(data) for data in kinds.values()) == 1
    assert any("diumumkan lagi" in text for text in kinds)


@pytest.mark.parametrize("count", [1, 8, 40, 41, 96, 300])
async def test_a_summary_card_names_every_ticket(shop: Shop, count: int) -> None:
    opened = [await shop.open(SECRET.with_(kind="anak" if at % 7 == 0 else "ot")) for at in range(count)]
    claimed = opened[: count // 3]

    def fold(tx: Tx) -> int:
        number = folds.begin(tx, TEAM, shop.stage.now)
        for one in opened:
            folds.put(tx, number, one.id)
        tx.run("DELETE FROM outbox")
        return number

    number = await shop.stage.write(fold)
    for one in claimed:
        await shop.claim(shop.budi, one)
    [screen] = (await shop.stage.screens(TEAM, "team.fold")) or [await _draw_fold(shop, number)]
    assert measured(re.sub(r"<[^>]+>", "", screen.text)) <= 4_096
    assert screen.covers == tuple(one.id for one in opened)
    named = {int(code) for code in re.findall(r"TRC-0*(\d+)", screen.text)}
    assert named == {one.id for one in opened}
    data = buttons(screen)
    assert len(data) == min(96, count - len(claimed)) and len(data) <= 100
    free_urgent = [one for one in opened[len(claimed) :] if one.urgent]
    assert data[: len(free_urgent)] == [f"claim:{one.nonce}" for one in free_urgent[:96]]
    assert max((len(row) for row in screen.buttons), default=0) <= 8


async def _draw_fold(shop: Shop, number: int) -> Screen:
    def tell(tx: Tx) -> None:
        Scene(tx, shop.stage.now, "t:1", "clock", shop.stage.rules, shop.stage.city).tell(
            TeamFold(fold=number), TEAM, subject=f"fold:{number}", rewrite=True
        )

    await shop.stage.write(tell)
    return (await shop.stage.screens(TEAM, "team.fold"))[-1]


async def test_a_claim_of_a_folded_ticket_changes_the_summary_card_only(shop: Shop) -> None:
    ticket = await shop.open()

    def fold(tx: Tx) -> None:
        folds.put(tx, folds.begin(tx, TEAM, shop.stage.now), ticket.id)
        tx.run("DELETE FROM outbox")

    await shop.stage.write(fold)
    await shop.claim(shop.budi, ticket)
    [screen] = await shop.stage.screens(TEAM)
    assert "Budi" in screen.text and screen.buttons == ()


async def test_queue_ticket_and_mine(shop: Shop) -> None:
    calm, urgent = await shop.open(), await shop.open(SECRET.with_(kind="anak"))
    await shop.claim(shop.budi, calm)
    await shop.stage.write(lambda tx: tx.run("DELETE FROM outbox"))
    await shop.stage.act(shop.citra, queue, AskNumber(shop.citra))
    [waiting] = await shop.stage.screens(shop.citra.user_id, "team.queue")
    assert buttons(waiting) == [f"claim:{urgent.nonce}"] and waiting.covers == ()
    await shop.stage.act(shop.citra, show, AskNumber(shop.citra, calm.id))
    [shown] = await shop.stage.screens(shop.citra.user_id, "ticket.show")
    assert "Budi" in shown.text and shown.covers == ()
    assert not any(hidden in shown.text for hidden in (*EXACT, *CONTACT, "Daan Mogot"))
    await shop.stage.act(shop.sari, show, AskNumber(shop.sari, calm.id))
    [history] = await shop.stage.screens(shop.sari.user_id, "ticket.history")
    assert "diambil · Budi" in history.text and "Siti" not in history.text
    await shop.stage.act(shop.budi, mine, AskNumber(shop.budi))
    assert "TRC-0001" in (await shop.texts(shop.budi.user_id, "work.card"))[-1]
    await shop.stage.act(shop.citra, mine, AskNumber(shop.citra))
    assert "/antre" in (await shop.texts(shop.citra.user_id, "work.none"))[-1]


async def test_lookups_are_for_the_team(shop: Shop) -> None:
    ticket = await shop.open()
    operator = await shop.stage.grant(person(31, "Oni"), Role.OPERATOR)
    for who in (REPORTER, operator):
        for action in (queue, show, mine):
            assert (await shop.stage.settle(who, action, AskNumber(who, ticket.id))).outcome == "refused:not_allowed"


SAID = SECRET.with_(signs=("injured", "elderly"), gone_to="arah pasar Anyar")
FREE_WORDS = ("Bapak tua", "tergeletak", "0812", "Pom Bensin", "Daan Mogot", "pasar Anyar", "masjid", "Rumah Sakit")


async def test_words_of_reporters_stand_in_the_group_nowhere_and_signs_do(shop: Shop) -> None:
    """In the card, in the summary card, in the queue, in what a colleague who looks it up reads (SOP 9)."""
    ticket = await shop.open(SAID)
    await shop.report_words(await shop.now(ticket), "dia pindah ke masjid")
    await shop.stage.act(shop.citra, show, AskNumber(shop.citra, ticket.id))
    group = person(12, "Citra", group=True)
    await shop.stage.act(group, queue, AskNumber(group))
    shown = [*(await shop.texts(TEAM)), *(await shop.texts(12))]
    assert len(shown) >= 3 and any("Lansia" in one for one in shown)
    assert not [(word, one) for one in shown for word in FREE_WORDS if word in one]


@pytest.mark.parametrize("end", ["finish", "false_report", "out_of_scope"])
async def test_a_closed_card_says_number_jenis_and_kind_of_outcome(shop: Shop, end: str) -> None:
    ticket = await shop.open(SAID)
    await shop.claim(shop.budi, ticket)
    if end == "finish":
        await shop.press(shop.budi, ticket, "arrive")
        await shop.press(shop.budi, ticket, "handle", value="rsud")
        handled = (await shop.stage.screens(TEAM, "team.card"))[-1]
        assert "RSUD" not in handled.text, "nor where the person is while it is open"
    await shop.press(shop.budi, ticket, end, **({} if end == "finish" else {"words": "dibawa ke Rumah Sakit"}))
    card = (await shop.stage.screens(TEAM, "team.card"))[-1]
    now = await shop.now(ticket)
    head, state = card.text.splitlines()
    assert (head, card.buttons) == ("✔️ <b>TRC-0001</b> · Orang terlantar", ()) and now.closed_at is not None
    assert not [word for word in (*FREE_WORDS, "RSUD", "Tanah Tinggi", "Budi", "-6.1") if word in state]


async def test_one_update_may_change_a_card_and_announce_it_again(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.budi, ticket, "arrive")
    await shop.press(shop.budi, ticket, "not_found", code="nf1")
    await shop.stage.deliver()

    def both(scene: Scene, command: MoveTicket) -> Reply:
        refresh_card(scene, find(scene, command.nonce, None))
        return move_ticket(scene, command)

    await shop.stage.act(REPORTER, both, MoveTicket(REPORTER, "seen_again", nonce=ticket.nonce))
    cards = await shop.stage.screens(TEAM, "team.card")
    assert len(cards) == 2 and all(buttons(card) for card in cards)
