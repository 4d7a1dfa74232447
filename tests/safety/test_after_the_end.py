"""What only whoever keeps a case may see goes with it (SOP 9): after every ending, and when the ticket goes to somebody
else, also the comparison with a family."""

from typing import Any

import pytest

from bot.actions.accounts import leaving
from bot.actions.family.proposals import press_match
from bot.actions.kit.heard import Media
from bot.actions.kit.requests import PressOn
from bot.actions.kit.scene import Reply, Scene
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.moves import Ticket
from bot.messages.kit.screen import Screen
from storage.accounts import people
from storage.family import proposals
from storage.kit import outbox
from storage.kit.sqlite import Tx
from storage.ticket import shown, tickets
from tests.family.cases import SUKARJO, record, relative
from tests.support.stage import TEAM, Stage, person
from tests.ticket.shop import Shop, open_shop

BUDI = 11
HOUR_MS = 3_600_000
SECRETS = ("masjid rahasia", "Daan Mogot", "Pom Bensin", "0812", "2223 334", "RSUD", "FILE")
ENDINGS: dict[str, tuple[tuple[str, dict[str, Any]], ...]] = {
    "done": (("arrive", {}), ("handle", {"value": "rsud"}), ("finish", {})),
    "false report": (("false_report", {"words": "tidak ada orangnya"}),),
    "out of scope": (("out_of_scope", {"words": "urusan lain"}),),
    "not found, and never seen again": (
        ("arrive", {}),
        ("not_found", {"code": "nf1"}),
        ("recheck_close", {"words": "tiga kali dicek"}),
    ),
    "help refused": (
        ("arrive", {}),
        ("help_refused", {"words": "menolak dibawa"}),
        ("recheck_close", {"words": "sudah pergi"}),
    ),
}


@pytest.fixture
async def shop(stage: Stage) -> Shop:
    return await open_shop(stage)


def said(screen: Screen) -> str:
    """Everything of a screen that can be read or fetched."""
    return " ".join([screen.text, str(screen.file or ""), *(one.label for row in screen.buttons for one in row)])


async def shown_to(stage: Stage, chat_id: int, ticket: Ticket) -> list[int]:
    """What stands in a chat of what only the holder may see."""
    return await stage.database.read(lambda tx: shown.deletable(tx, chat_id, ticket.id, stage.now))


@pytest.mark.parametrize("end", ENDINGS)
async def test_after_every_ending_the_group_knows_no_place_and_the_holder_nothing(shop: Shop, end: str) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.report_words(await shop.now(ticket), media=Media("photo", "FILE", "UNIQUE"))
    await shop.report_words(await shop.now(ticket), "pindah ke masjid rahasia")
    for name, more in ENDINGS[end]:
        await shop.press(shop.budi, ticket, name, **more)
    card = (await shop.stage.screens(TEAM, "team.card"))[-1]
    assert (await shop.now(ticket)).closed_at is not None
    assert not [word for word in SECRETS if word in said(card)] and card.buttons == ()
    await shop.stage.deliver()
    assert await shown_to(shop.stage, BUDI, ticket)
    await shop.stage.wait(shop.stage.rules.sop.take_back_min + 1)
    deleted = [one.act[1]["message_ids"] for one in await shop.stage.screens(BUDI, "work.take_back") if one.act]
    [work] = await shop.stage.screens(BUDI, "work.card")
    assert not [word for word in SECRETS if word in said(work)]
    await shop.stage.deliver()
    assert deleted and await shown_to(shop.stage, BUDI, ticket) == []
    with pytest.raises(Refusal):
        await shop.press(shop.budi, ticket, "write", words="halo")
    await shop.report_words(ticket, "dia di masjid rahasia lagi")
    later = await shop.stage.screens(BUDI) + await shop.stage.screens(TEAM)
    assert not [word for word in SECRETS for one in later if not one.moot and word in said(one)]


async def compared(shop: Shop, ticket_holder: Who) -> tuple[int, Ticket]:
    """`ticket_holder` compares somebody of theirs with what relatives say, photo and all; the proposal's number."""
    siti = relative(shop.stage, person(502, "Siti"))
    number = await record(shop.stage, SUKARJO, holder=ticket_holder.user_id)

    def photo(tx: Tx) -> int:
        file = tx.insert(
            """INSERT INTO attachment (ticket_id, user_id, kind, file_id, unique_id, source, at)
               SELECT ticket_id, :by, 'photo', 'FACE', 'U', 'f:1', :now FROM person WHERE id = :p""",
            {"by": ticket_holder.user_id, "now": shop.stage.now, "p": number},
        )
        tx.run("INSERT INTO person_photo (attachment_id, person_id) VALUES (:file, :p)", {"file": file, "p": number})
        row = tx.one("SELECT ticket_id FROM person WHERE id = :p", {"p": number})
        assert row is not None
        return int(row[0])

    ticket_id = await shop.stage.write(photo)
    await siti.search_for_sukarjo()
    [(match, _)] = await shop.stage.write(lambda tx: proposals.ever_of(tx, number))
    found = await shop.stage.write(lambda tx: proposals.get(tx, match))
    assert found is not None
    for act in ("c", "ph"):
        await shop.stage.act(ticket_holder, press_match, PressOn(ticket_holder, found.nonce, act))
    screens = await shop.stage.screens(ticket_holder.user_id)
    assert any("Soekardjo" in one.text for one in screens) and any("FACE" in str(one.file) for one in screens)
    await shop.stage.deliver()
    ticket = await shop.stage.database.read(lambda tx: tickets.get(tx, ticket_id))
    assert ticket is not None
    return match, ticket


async def test_the_comparison_goes_with_the_ticket(shop: Shop) -> None:
    match, ticket = await compared(shop, shop.budi)
    assert await shown_to(shop.stage, BUDI, ticket)
    await shop.press(shop.sari, ticket, "take_over")
    [taken] = [one for one in await shop.stage.screens(BUDI, "work.take_back") if one.act]
    assert taken.act is not None and taken.act[0] == "deleteMessages"
    [card] = await shop.stage.screens(BUDI, "people.withdrawn")
    assert "Soekardjo" not in card.text
    for overview in await shop.stage.screens(BUDI, "family.overview"):
        assert "Soekardjo" not in said(overview)
    await shop.stage.deliver()
    assert await shown_to(shop.stage, BUDI, ticket) == []
    found = await shop.stage.write(lambda tx: proposals.get(tx, match))
    assert found is not None
    for act in ("c", "ph", "a1"):
        with pytest.raises(Refusal, match="not_allowed"):
            await shop.stage.act(shop.budi, press_match, PressOn(shop.budi, found.nonce, act))


async def test_a_supervisor_who_takes_over_keeps_what_they_see(shop: Shop) -> None:
    _, ticket = await compared(shop, shop.sari)
    await shop.press(shop.sari, ticket, "give_back")
    assert await shop.stage.screens(13, "people.withdrawn") == []


async def test_what_is_too_old_to_delete_is_overwritten_for_whoever_leaves(shop: Shop) -> None:
    """Also the cards of a comparison, an erasure, a notice: whatever kind they are of."""
    tia = await shop.stage.grant(person(20, "Tia"), Role.SUPERVISOR)
    match, _ = await compared(shop, tia)
    pair = await shop.stage.write(lambda tx: outbox.standing(tx, 20, f"pair:{match}"))
    assert pair is not None
    shop.stage.now += 60 * HOUR_MS
    await shop.stage.grant(person(15, "Dewi"), Role.ADMIN)

    def goes(scene: Scene, _: object) -> Reply:
        people.revoke(scene.tx, 20, Role.SUPERVISOR)
        people.set_member(scene.tx, TEAM, 20, False, scene.now)
        leaving.lose(scene, 20, leaving.LEFT)
        return Reply("done")

    await shop.stage.act(tia, goes, None)
    written = await shop.stage.write(
        lambda tx: [str(row[0]) for row in tx.all(
            "SELECT subject FROM outbox WHERE chat_id = 20 AND kind = 'people.withdrawn'")]
    )  # fmt: skip
    assert f"pair:{match}" in written
