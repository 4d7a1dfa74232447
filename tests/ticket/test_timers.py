"""The ladders before and after a claim, the re-check, and a reminder that fails (SOP 3, FAULTS F49)."""

import pytest

from bot.actions.kit.scene import Scene
from bot.actions.system import timers
from bot.actions.system.timers import fire_due
from bot.domain.ticket.events import TicketSolvedEvent
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.table import TicketState
from storage.kit import reminders
from storage.kit.reminders import Due
from tests.support.stage import TEAM
from tests.ticket.shop import REPORTER, Shop


async def _waiting(shop: Shop, ticket: Ticket) -> list[str]:
    return [one.kind for one in await shop.stage.database.read(lambda tx: reminders.waiting(tx, ticket.id))]


async def test_f49_nobody_claims(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.stage.deliver()
    assert await shop.stage.wait(4.9) == 0
    assert await shop.stage.wait(0.2) == 1
    assert any("Ambil" in text for text in await shop.texts(TEAM, "team.card"))
    assert await shop.stage.wait(5) == 1, "nobody is planned to be on duty"
    assert await shop.stage.wait(5) == 1
    assert "TRC-0001" in (await shop.texts(shop.sari.user_id, "ladder.unclaimed"))[0]
    assert await shop.stage.wait(15) == 1
    assert await shop.stage.wait(600) == 0, "each step once"
    assert (await shop.now(ticket)).state is TicketState.NEW


async def test_a_claim_silences_the_ladder_in_the_same_transaction(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    assert await _waiting(shop, ticket) == ["still_there", "lease_ask", "lease_end"]
    await shop.stage.wait(16)
    assert not await shop.texts(shop.sari.user_id, "ladder.unclaimed")


async def test_a_silent_claim_is_asked_after_and_then_offered_again(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.stage.wait(30)
    [asked] = await shop.stage.screens(shop.budi.user_id, "ladder.ask_holder")
    assert asked.buttons
    await shop.stage.wait(30)
    after = await shop.now(ticket)
    assert (after.state, after.holder) == (TicketState.NEW, None)
    assert "Budi" in (await shop.texts(shop.sari.user_id, "ladder.silent"))[0]
    assert await shop.texts(shop.budi.user_id, "work.lost")
    assert await _waiting(shop, ticket) == [
        "unclaimed_group",
        "unclaimed_on_duty",
        "unclaimed_supervisor",
        "unclaimed_leads",
    ]
    assert (await shop.kinds()).count("ticket.lease_end") == 1


async def test_progress_moves_the_lease(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.stage.wait(29)
    await shop.press(shop.budi, ticket, "depart")
    await shop.stage.wait(29)
    assert not await shop.texts(shop.budi.user_id, "ladder.ask_holder")
    assert await shop.stage.wait(2) == 1
    assert await shop.texts(shop.budi.user_id, "ladder.ask_holder")


async def test_whoever_is_on_the_scene_keeps_it(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.budi, ticket, "arrive")
    await shop.stage.wait(61)
    assert (await shop.now(ticket)).holder == 11
    assert "/ambilalih" in (await shop.texts(shop.sari.user_id, "ladder.silent"))[0]


@pytest.mark.parametrize("answer", ["go_again", "seen_again", "recheck_close", None])
async def test_the_recheck(shop: Shop, answer: str | None) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.budi, ticket, "arrive")
    await shop.press(shop.budi, ticket, "not_found", code="nf1")
    assert await _waiting(shop, ticket) == ["recheck", "recheck_end"]
    await shop.stage.wait(359)
    assert not await shop.texts(shop.budi.user_id, "ladder.recheck")
    await shop.stage.wait(1)
    [asked] = await shop.stage.screens(shop.budi.user_id, "ladder.recheck")
    assert asked.buttons
    assert await shop.stage.screens(REPORTER.user_id, "reporter.seen_again")
    if answer is not None:
        await shop.press(shop.budi, ticket, answer)
    await shop.stage.wait(59)
    before_end = (await shop.now(ticket)).state
    await shop.stage.wait(2)
    expected = {
        "go_again": TicketState.EN_ROUTE,
        "seen_again": TicketState.NEW,
        "recheck_close": TicketState.DONE,
        None: TicketState.NEW,
    }
    assert before_end is (TicketState.NOT_FOUND if answer is None else before_end)
    if answer != "go_again":  # that one is a claim again, with its own lease
        assert (await shop.now(ticket)).state is expected[answer]


async def test_the_closing_is_asked_about_once(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    for name, value in (("arrive", None), ("handle", "rps"), ("finish", None)):
        await shop.press(shop.budi, ticket, name, value=value)
    await shop.stage.wait(31)
    await shop.stage.wait(600)
    assert len(await shop.stage.screens(REPORTER.user_id, "reporter.solved")) == 1
    assert await _waiting(shop, ticket) == []


async def test_what_fell_due_while_the_bot_was_down_fires_once_and_late(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.stage.wait(60 * 26)
    await shop.stage.wait(1)
    kinds = await shop.kinds()
    assert kinds.count("ticket.unclaimed_group") == kinds.count("ticket.unclaimed_supervisor") == 1
    rows = await shop.stage.database.read(
        lambda tx: tx.all("SELECT fired_at >= due_at FROM reminder WHERE ticket_id = :id", {"id": ticket.id})
    )
    assert rows and all(row[0] for row in rows)


async def test_a_reminder_that_fails_neither_blocks_nor_loops(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    await shop.open()
    second = await shop.open()
    failures: list[tuple[int, str]] = []

    def faulty(scene: Scene, ticket: Ticket, due: Due) -> None:
        if ticket.id != second.id:
            scene.record(TicketSolvedEvent(), ticket.id)
            raise RuntimeError("broken")
        good(scene, ticket, due)

    good = timers._EFFECTS["unclaimed_group"]
    monkeypatch.setitem(timers._EFFECTS, "unclaimed_group", faulty)
    shop.stage.now += 5 * 60_000

    async def fire() -> int:
        return await shop.stage.write(
            lambda tx: fire_due(
                tx,
                shop.stage.now,
                shop.stage.rules,
                shop.stage.city,
                lambda one, error: failures.append((one.ticket_id or 0, str(error))),
            )
        )

    assert await fire() == 2
    assert failures == [(1, "broken")]
    assert (await shop.kinds()).count("ticket.unclaimed_group") == 1 and "ticket.solved" not in await shop.kinds()
    assert await fire() == 0, "not hot"
    true_due = shop.stage.now
    shop.stage.now += 11_000
    monkeypatch.setitem(timers._EFFECTS, "unclaimed_group", lambda scene, ticket, due: seen.append(due.due_at))
    seen: list[int] = []
    assert await fire() == 1
    assert seen == [true_due], "late, but with its true moment"
