"""The plan in chat, the call by name, the announcement of empty shifts (SOP 3, F49)."""

import asyncio

import pytest

from bot.actions.kit.requests import AskWith, Request
from bot.actions.ticket.shifts import press, show
from bot.domain.kit.people import Role, Who
from bot.domain.kit.priority import Priority
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.moves import LEASE_LADDER, claim_ladder
from bot.domain.ticket.sop import Sop
from bot.domain.ticket.table import TicketState
from storage.accounts import people
from storage.kit import reminders
from tests.support.stage import TEAM, person
from tests.ticket.shop import Shop

WEDNESDAY_EVENING = 18 * 60 - (8 * 60 + 50)  # minutes from the beginning to 18.00


async def tick(shop: Shop, arg: str, who: Who | None = None) -> str | None:
    return (await shop.stage.act(who or shop.sari, press, AskWith(who or shop.sari, arg))).toast


async def board(shop: Shop, who: Who) -> str:
    await shop.stage.act(who, show, Request(who))
    return (await shop.texts(who.user_id, "duty.plan"))[-1]


async def test_a_plan_is_made_and_read(shop: Shop) -> None:
    budi, citra = shop.budi.user_id, shop.citra.user_id
    assert "belum dibuat" in await board(shop, shop.sari)
    await shop.stage.deliver()
    assert await tick(shop, f"w3.pagi+{budi}") == "toast.duty_on"
    await tick(shop, f"w3.malam+{citra}")
    [screen] = await shop.stage.screens(shop.sari.user_id, "duty.plan")
    assert "Malam 23.00–07.00: Citra" in screen.text
    labels = [button.label for row in screen.buttons for button in row]
    assert labels == ["◻️ Budi", "✅ Citra", "⬅️ Selesai"]
    await tick(shop, "w")
    assert "<b>Rabu</b> Pagi: Budi · Siang: belum ada · Malam: Citra" in (await shop.texts(shop.sari.user_id))[0]
    await tick(shop, "w3*y")
    await tick(shop, "w7")
    assert "Pagi 07.00–15.00: Budi" in (await shop.texts(shop.sari.user_id))[0]
    await tick(shop, f"d230629.pagi-{budi}")
    await tick(shop, "d")
    labels = [button.label for row in (await shop.stage.screens(shop.sari.user_id))[0].buttons for button in row]
    assert "✎ Kamis 29/6" in labels and "Rabu 28/6" in labels
    mine = await board(shop, shop.budi)
    assert "Rabu 28/6, Pagi" in mine and "Kamis 29/6" not in mine, "the day off"
    assert "Pagi 07.00–15.00: Budi" in mine


async def _week(shop: Shop) -> set[tuple[int, str, int]]:
    rows = await shop.stage.database.read(lambda tx: tx.all("SELECT weekday, shift, user_id FROM shift_week"))
    return {(row[0], row[1], row[2]) for row in rows}


async def test_a_copy_is_asked_about_and_can_be_undone(shop: Shop) -> None:
    """It replaces six days: what they have stands above the yes, and comes back until the week is changed again."""
    budi, citra = shop.budi.user_id, shop.citra.user_id
    await tick(shop, f"w3.pagi+{budi}")
    await tick(shop, f"w6.malam+{citra}")
    before = await _week(shop)
    await tick(shop, "w3*")
    [screen] = await shop.stage.screens(shop.sari.user_id, "duty.plan")
    assert "menggantikan" in screen.text and "<b>Sabtu</b>" in screen.text and "Malam: Citra" in screen.text
    assert await _week(shop) == before, "nothing is copied by the question"
    assert await tick(shop, "w3*y") == "toast.duty_copied"
    assert await _week(shop) == {(day, "pagi", budi) for day in range(1, 8)}
    [screen] = await shop.stage.screens(shop.sari.user_id, "duty.plan")
    assert "↩️ Urungkan salinan" in [button.label for row in screen.buttons for button in row]
    assert await tick(shop, "w3~") == "toast.duty_undone"
    assert await _week(shop) == before
    with pytest.raises(Refusal, match="stale"):
        await tick(shop, "w3~")


async def test_a_copy_is_not_undone_over_what_was_planned_since(shop: Shop) -> None:
    await tick(shop, f"w3.pagi+{shop.budi.user_id}")
    await tick(shop, "w3*y")
    await tick(shop, f"w5.siang+{shop.citra.user_id}")
    planned = await _week(shop)
    with pytest.raises(Refusal, match="stale"):
        await tick(shop, "w3~")
    assert await _week(shop) == planned


async def test_in_the_group_it_says_who_is_on_and_no_more(shop: Shop) -> None:
    await tick(shop, f"w3.pagi+{shop.budi.user_id}")
    there = person(shop.citra.user_id, "Citra", group=True)
    await shop.stage.act(there, show, Request(there))
    [screen] = await shop.stage.screens(TEAM, "duty.now")
    assert "Pagi 07.00–15.00: Budi" in screen.text and not screen.buttons


@pytest.mark.parametrize(
    ("who", "arg", "code"),
    [
        ("budi", "w3.pagi+11", "not_allowed"),
        ("stranger", "w", "not_allowed"),
        ("group", "w", "private_only"),
        ("sari", "w8", "stale"),
        ("sari", "d231332", "stale"),
        ("sari", "w3.nonsense", "stale"),
        ("sari", "w3+11", "stale"),
        ("sari", "d*", "stale"),
        ("sari", "d*y", "stale"),
        ("sari", "w3.pagi*y", "stale"),
        ("sari", "w3~", "stale"),
        ("sari", "w3.pagi+999", "no_responder"),
        ("sari", "'; DROP TABLE shift_week; --", "stale"),
    ],
)
async def test_what_is_refused_changes_nothing(shop: Shop, who: str, arg: str, code: str) -> None:
    by = {
        "budi": shop.budi, "sari": shop.sari, "stranger": person(900),
        "group": person(shop.sari.user_id, "Sari", group=True),
    }[who]  # fmt: skip
    with pytest.raises(Refusal, match=code):
        await shop.stage.act(by, press, AskWith(by, arg))
    assert await shop.stage.database.read(lambda tx: tx.all("SELECT * FROM shift_week")) == []


async def test_two_supervisors_at_once_lose_no_tick(shop: Shop) -> None:
    rini = await shop.stage.grant(person(14, "Rini"), Role.SUPERVISOR)
    ticks = [(who, f"w{day}.pagi+{user}") for day in range(1, 8) for who, user in ((shop.sari, 11), (rini, 12))]
    await asyncio.gather(*(tick(shop, arg, who) for who, arg in [*ticks, *ticks]))
    rows = await shop.stage.database.read(lambda tx: tx.all("SELECT count(*) FROM shift_week"))
    assert rows[0][0] == 14
    assert (await shop.kinds()).count("duty.changed") == 14, "a second tap changes nothing and leaves no event"


async def test_f49_each_rung_once_and_only_who_is_on_shift(shop: Shop) -> None:
    """+5 the group, +10 who is on duty, +15 the supervisors, +30 the supervisors again; Citra is off and sleeps."""
    await tick(shop, f"w3.pagi+{shop.budi.user_id}")
    await tick(shop, f"w3.siang+{shop.citra.user_id}")
    await shop.open()
    await shop.stage.deliver()
    seen = []
    for minute in range(1, 61):
        await shop.stage.wait(1)
        for chat, name in ((TEAM, "group"), (11, "budi"), (12, "citra"), (13, "sari")):
            seen += [(minute, name)] if await shop.stage.screens(chat) else []
        await shop.stage.deliver()
    assert seen == [(5, "group"), (10, "group"), (10, "budi"), (15, "sari"), (30, "sari")]
    assert await shop.stage.wait(400) == 0


@pytest.mark.parametrize("minute", [4, 9, 14, 29])
async def test_f49_a_claim_silences_every_rung_in_its_own_transaction(shop: Shop, minute: int) -> None:
    await tick(shop, f"w3.pagi+{shop.budi.user_id}")
    ticket = await shop.open()
    await shop.stage.wait(minute)
    await shop.stage.deliver()
    await shop.claim(shop.citra, ticket)
    waiting = await shop.stage.database.read(lambda tx: [one.kind for one in reminders.waiting(tx, ticket.id)])
    rungs = {plan.kind for plan in claim_ladder(Sop(), 0)}
    assert not rungs & set(waiting) and set(LEASE_LADDER) <= set(waiting)
    await shop.stage.deliver()
    await shop.stage.wait(29)
    for chat in (11, 13):
        assert not await shop.stage.screens(chat, "ladder.on_duty") + await shop.stage.screens(chat, "ladder.unclaimed")


async def test_a_call_that_arrives_after_the_claim_is_not_sent(shop: Shop) -> None:
    await tick(shop, f"w3.pagi+{shop.budi.user_id}")
    ticket = await shop.open()
    await shop.stage.wait(10)
    await shop.claim(shop.citra, ticket)
    assert [one.moot for one in await shop.stage.screens(11, "ladder.on_duty")] == [True]


async def test_the_group_s_call_gives_up_its_button_once_it_was_heard(shop: Shop) -> None:
    """Nobody presses at two in the morning what a colleague has already."""
    await tick(shop, f"w3.pagi+{shop.budi.user_id}")
    ticket = await shop.open()
    await shop.stage.wait(10)
    [called] = await shop.stage.screens(TEAM, "ladder.on_duty_group")
    assert called.buttons
    await shop.stage.deliver()
    await shop.claim(shop.citra, ticket)
    [answered] = await shop.stage.screens(TEAM, "ladder.on_duty_group")
    assert not answered.buttons and "tidak lagi menunggu" in answered.text
    await shop.stage.deliver()
    await shop.press(shop.citra, ticket, "arrive")
    assert not await shop.stage.screens(TEAM, "ladder.on_duty_group"), "once: the card says the rest"


async def test_whoever_was_called_in_private_is_told_that_it_is_taken(shop: Shop) -> None:
    """Each call gives up its button, with one edit in the gaps, and says once how the ticket stands."""
    await tick(shop, f"w3.pagi+{shop.budi.user_id}")
    ticket = await shop.open()
    await shop.stage.wait(15)
    calls = {11: "ladder.on_duty", 13: "ladder.unclaimed"}
    for chat, kind in calls.items():
        [called] = await shop.stage.screens(chat, kind)
        assert called.buttons
    await shop.stage.deliver()
    await shop.claim(shop.citra, ticket)
    for chat, kind in calls.items():
        [answered] = await shop.stage.screens(chat, kind)
        assert not answered.buttons and "tidak lagi menunggu: diambil" in answered.text
    query = "SELECT priority, rewrite FROM outbox WHERE kind LIKE 'ladder.%' AND state = 'waiting' AND chat_id > 0"
    waiting = await shop.stage.database.read(lambda tx: [tuple(row) for row in tx.all(query)])
    assert waiting == [(Priority.DIGEST, 1)] * 2
    await shop.stage.deliver()
    await shop.press(shop.citra, ticket, "arrive")
    assert not [one for chat, kind in calls.items() for one in await shop.stage.screens(chat, kind)], "once"


async def test_a_call_whose_ticket_came_back_at_once_keeps_its_button(shop: Shop) -> None:
    await tick(shop, f"w3.pagi+{shop.budi.user_id}")
    ticket = await shop.open()
    await shop.stage.wait(10)
    await shop.stage.deliver()
    await shop.claim(shop.citra, ticket)
    await shop.press(shop.citra, ticket, "give_back")
    [again] = await shop.stage.screens(11, "ladder.on_duty")
    assert again.buttons and "Anda sedang jaga" in again.text


async def test_an_empty_hour_goes_to_the_supervisors_at_once(shop: Shop) -> None:
    await tick(shop, f"w3.siang+{shop.citra.user_id}")
    await shop.open()
    await shop.stage.deliver()
    await shop.stage.wait(10)
    assert "tidak ada petugas yang dijadwalkan" in (await shop.texts(13, "ladder.nobody_on_duty"))[0]
    assert not await shop.stage.screens(12), "off shift"


async def test_somebody_who_left_the_group_is_on_no_shift(shop: Shop) -> None:
    await tick(shop, f"w3.pagi+{shop.budi.user_id}")
    await shop.stage.write(lambda tx: people.set_member(tx, TEAM, 11, False, shop.stage.now))
    await shop.open()
    await shop.stage.wait(10)
    assert not await shop.stage.screens(11, "ladder.on_duty")
    assert await shop.stage.screens(13, "ladder.nobody_on_duty")


async def test_without_a_plan_nobody_is_woken(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.stage.deliver()
    await shop.stage.wait(10)
    assert not [one for chat in (11, 12, 13) for one in await shop.stage.screens(chat)]
    await shop.stage.wait(20)
    assert len(await shop.stage.screens(13, "ladder.unclaimed")) == 2
    assert (await shop.now(ticket)).state is TicketState.NEW


async def test_an_empty_shift_is_announced_the_evening_before_once(shop: Shop) -> None:
    budi = shop.budi.user_id
    for day in range(1, 8):
        for shift in ("pagi", "siang", "malam"):
            await tick(shop, f"w{day}.{shift}+{budi}")
    await tick(shop, f"d230629.siang-{budi}")
    await shop.stage.deliver()
    await shop.stage.wait(WEDNESDAY_EVENING - 1)
    assert not await shop.stage.screens(13, "duty.empty")
    await shop.stage.wait(1)
    [told] = await shop.stage.screens(13, "duty.empty")
    assert "Kamis 29/6, Siang 15.00–23.00" in told.text and "Pagi" not in told.text
    assert [row[0].data for row in told.buttons] == ["du::!d230629.siang"]
    await shop.stage.deliver()
    for _ in range(3):
        await shop.stage.wait(24 * 60)
    assert not await shop.stage.screens(13, "duty.empty"), "every other shift has somebody"
    assert (await shop.kinds()).count("duty.empty") == 1


async def test_after_a_silence_it_comes_late_without_what_is_over(shop: Shop) -> None:
    await tick(shop, f"w1.pagi+{shop.budi.user_id}")
    await shop.stage.deliver()
    await shop.stage.wait(WEDNESDAY_EVENING + 24 * 60 + 16 * 60)  # Friday 30 June, 10.00
    [told] = await shop.stage.screens(13, "duty.empty")
    assert "Kamis" not in told.text.replace("Kamis 29/6, Malam", ""), "Thursday's shifts are over"
    assert "Jumat 30/6, Pagi" in told.text and "Jumat 30/6, Malam" in told.text
    assert len(await shop.stage.database.read(lambda tx: reminders.waiting_apart(tx, "duty_check"))) == 1


async def test_without_a_plan_nothing_is_announced(shop: Shop) -> None:
    await tick(shop, f"w1.pagi+{shop.budi.user_id}")
    await tick(shop, f"w1.pagi-{shop.budi.user_id}")
    await shop.stage.deliver()
    await shop.stage.wait(3 * 24 * 60)
    assert not await shop.stage.screens(13, "duty.empty")
