"""getUpdates: confirm by offset, redelivery, limits, conflicts, expiry, ids."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from simulator import SimError, StandIn
from simulator.watch import PATIENCE_S
from tests.simulator.client import Client


def ids(updates: list[dict[str, Any]]) -> list[int]:
    return [update["update_id"] for update in updates]


async def test_an_update_comes_again_until_a_higher_offset_confirms_it(tg: StandIn, api: Client) -> None:
    ani = tg.person("Ani")
    for word in ("satu", "dua", "tiga"):
        ani.send_text(word)
    first = await api.ok("getUpdates")
    assert [update["message"]["text"] for update in first] == ["satu", "dua", "tiga"]
    assert ids(first) == list(range(ids(first)[0], ids(first)[0] + 3))
    assert await api.ok("getUpdates") == first
    assert await api.ok("getUpdates", offset=ids(first)[1]) == first[1:]
    assert await api.ok("getUpdates", offset=0) == first[1:], "a confirmed update is gone, an offset of 0 confirms none"
    assert await api.ok("getUpdates", offset=ids(first)[2] + 1) == []
    assert tg.updates.pending() == 0


async def test_limit_is_held_between_1_and_100(tg: StandIn, api: Client) -> None:
    ani = tg.person("Ani")
    for number in range(120):
        ani.send_text(str(number))
    assert len(await api.ok("getUpdates", limit=3)) == 3
    assert len(await api.ok("getUpdates")) == 100
    assert len(await api.ok("getUpdates", limit=5000)) == 100


async def test_a_negative_offset_keeps_only_the_last(tg: StandIn, api: Client) -> None:
    ani = tg.person("Ani")
    for number in range(5):
        ani.send_text(str(number))
    assert [update["message"]["text"] for update in await api.ok("getUpdates", offset=-2)] == ["3", "4"]
    assert tg.updates.pending() == 2


async def test_a_long_poll_ends_when_something_comes(tg: StandIn, api: Client) -> None:
    poll = asyncio.ensure_future(api.ok("getUpdates", timeout=30))
    await tg.wait_until(lambda: tg.calls)
    tg.person("Ani").send_text("halo")
    found = await asyncio.wait_for(poll, 180)
    assert [update["message"]["text"] for update in found] == ["halo"]


async def test_the_older_of_two_polls_gets_409(tg: StandIn, api: Client) -> None:
    older = asyncio.ensure_future(api("getUpdates", timeout=30))
    await tg.wait_until(lambda: tg.calls)
    younger = asyncio.ensure_future(api("getUpdates", timeout=30))
    answer = await asyncio.wait_for(older, 180)
    assert answer["error_code"] == 409
    assert answer["description"] == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    tg.person("Ani").send_text("halo")
    assert len((await asyncio.wait_for(younger, 180))["result"]) == 1


async def test_a_rival_poller_takes_updates_and_provokes_409(tg: StandIn, api: Client) -> None:
    async with tg.rival(pause=0, confirm=True) as rival:
        answer = await asyncio.wait_for(api("getUpdates", timeout=30), PATIENCE_S)
        assert answer["error_code"] == 409
        tg.person("Ani").send_text("halo")
        await rival.ate(1)
    assert len(rival.taken) == 1
    assert await api.ok("getUpdates") == [], "what the rival confirmed is lost to the bot"


async def test_messages_expire_after_a_day_and_presses_after_150_seconds(tg: StandIn, api: Client) -> None:
    ani = tg.person("Ani")
    ani.start()
    await api.ok("sendMessage", chat_id=ani.id, text="?", reply_markup=keyboard("a"))
    ani.press(ani.last(), "a")
    tg.clock.advance(149)
    assert len(await api.ok("getUpdates")) == 2
    tg.clock.advance(2)
    assert ["message" in update for update in await api.ok("getUpdates")] == [True]
    tg.clock.advance(86_400)
    assert await api.ok("getUpdates") == []
    assert len(tg.updates.expired) == 2


def keyboard(data: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": data, "callback_data": data}]]}


async def test_an_edit_lives_a_day_from_its_edit_date(tg: StandIn, api: Client) -> None:
    ani = tg.person("Ani")
    message = ani.send_text("satu")
    tg.clock.advance(80_000)
    ani.edit(message, "dua")
    tg.clock.advance(10_000)
    assert ["edited_message" in update for update in await api.ok("getUpdates")] == [True]


async def test_after_an_idle_week_ids_go_on_lower_and_a_stale_offset_loops(tg: StandIn, api: Client) -> None:
    ani = tg.person("Ani")
    ani.send_text("satu")
    with pytest.raises(SimError):
        tg.updates.reset_ids()
    stale = ids(await api.ok("getUpdates"))[0] + 1
    assert await api.ok("getUpdates", offset=stale) == []
    assert tg.updates.reset_ids() < stale - 50
    ani.send_text("dua")
    again = await api.ok("getUpdates", offset=stale)
    assert again == await api.ok("getUpdates", offset=stale), "an offset far above confirms nothing"
    assert ids(again)[0] < stale
    assert await api.ok("getUpdates", offset=ids(again)[0] + 1) == []


async def test_types_not_asked_for_are_never_queued_and_ids_stay_dense(tg: StandIn, api: Client) -> None:
    ani = tg.person("Ani")
    await api.ok("getUpdates", allowed_updates=["message"])
    message = ani.send_text("satu")
    ani.edit(message, "dua")
    ani.send_text("tiga")
    assert tg.updates.refused == {"edited_message": 1}
    found = await api.ok("getUpdates")
    assert ids(found)[1] - ids(found)[0] == 1
    assert [update["message"]["text"] for update in found] == ["satu", "tiga"]


async def test_an_update_over_64_kib_is_dropped(tg: StandIn, api: Client) -> None:
    ani = tg.person("A" * 70_000)
    ani.send_text("besar")
    assert await api.ok("getUpdates") == []
    assert len(tg.updates.oversized) == 1


async def test_the_same_offset_at_once_again_gives_one_update(tg: StandIn, api: Client) -> None:
    tg.updates.repeat_limit_s = 60
    ani = tg.person("Ani")
    ani.send_text("satu")
    ani.send_text("dua")
    assert len(await api.ok("getUpdates")) == 2
    assert len(await api.ok("getUpdates")) == 1


async def test_shuffled_duplicated_and_repeated_updates(tg: StandIn, api: Client) -> None:
    ani = tg.person("Ani")
    for number in range(20):
        ani.send_text(str(number))
    tg.updates.shuffle_batches = tg.updates.duplicate_batches = 1
    found = ids(await api.ok("getUpdates"))
    assert len(found) == 40 and len(set(found)) == 20 and found != sorted(found)
    assert await api.ok("getUpdates", offset=max(found) + 1) == []
    tg.updates.repeat(3)
    assert len(await api.ok("getUpdates", offset=max(found) + 1, timeout=5)) == 3


async def test_raw_updates_reach_the_bot_as_they_are(tg: StandIn, api: Client) -> None:
    number = tg.inject_raw({"message": {"message_id": "x", "from": 7}})
    tg.inject_raw({"telepathy": {"thought": 1}})
    found = await api.ok("getUpdates")
    assert found[0] == {"update_id": number, "message": {"message_id": "x", "from": 7}}
    assert found[1] == {"update_id": number + 1, "telepathy": {"thought": 1}}
