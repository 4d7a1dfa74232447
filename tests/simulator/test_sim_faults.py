"""Every fault, seen from a client."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest
import telegram

from simulator import SimError, StandIn
from simulator.poison import PARSED, POISON
from tests.simulator.client import Client


@pytest.fixture
async def chat(tg: StandIn) -> dict[str, Any]:
    ani = tg.person("Ani")
    ani.start()
    return {"chat_id": ani.id, "text": "halo"}


def sent(tg: StandIn) -> int:
    return sum(message.from_bot for person in tg.people.values() for message in person.chat())


async def test_errors_are_counted_and_end(tg: StandIn, api: Client, chat: dict[str, Any]) -> None:
    fault = tg.faults.fail(500, "Internal Server Error", method="sendMessage", times=2)
    for _ in range(2):
        assert await api.refused("sendMessage", **chat) == "Internal Server Error"
    await api.ok("getMe")
    await api.ok("sendMessage", **chat)
    assert fault.hits == 2 and sent(tg) == 1
    assert [call.fault for call in tg.calls] == ["json", "json", None, None]


async def test_a_fault_strikes_only_its_chat_and_method(tg: StandIn, api: Client, chat: dict[str, Any]) -> None:
    other = tg.person("Budi")
    other.start()
    fault = tg.faults.too_many(40, method=["sendMessage", "editMessageText"], chat=other, times=None)
    await api.ok("sendMessage", **chat)
    answer = await api("sendMessage", chat_id=other.id, text="x")
    assert answer["parameters"] == {"retry_after": 40}
    await api.ok("getChat", chat_id=other.id)
    tg.faults.clear(fault)
    await api.ok("sendMessage", chat_id=other.id, text="x")
    with pytest.raises(SimError):
        tg.faults.clear(fault)


async def test_a_lasting_429_ends_when_it_said(tg: StandIn, api: Client, chat: dict[str, Any]) -> None:
    tg.faults.too_many(40, chat=chat["chat_id"], lasting=True)
    assert (await api("sendMessage", **chat))["parameters"]["retry_after"] in (39, 40)
    tg.clock.advance(30)
    assert (await api("sendMessage", **chat))["parameters"]["retry_after"] in (9, 10)
    tg.clock.advance(10)
    await api.ok("sendMessage", **chat)


async def test_html_empty_and_cut_answers(tg: StandIn, api: Client, chat: dict[str, Any]) -> None:
    url = api.base + "sendMessage"
    tg.faults.html(502)
    async with api.session.post(url, json=chat) as answer:
        assert (answer.status, answer.content_type) == (502, "text/html")
        assert b"Bad Gateway" in await answer.read()
    tg.faults.empty_body()
    async with api.session.post(url, json=chat) as answer:
        assert answer.status == 200 and await answer.read() == b""
    assert sent(tg) == 0
    tg.faults.cut_body()
    with pytest.raises(aiohttp.ClientPayloadError):
        async with api.session.post(url, json=chat) as answer:
            await answer.read()
    assert sent(tg) == 1, "the body was cut after it was done"


async def test_a_lost_reply_and_a_lost_request(tg: StandIn, api: Client, chat: dict[str, Any]) -> None:
    tg.faults.lose_reply("sendMessage")
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await api("sendMessage", **chat)
    assert sent(tg) == 1
    tg.faults.drop_request("sendMessage")
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await api("sendMessage", **chat)
    assert sent(tg) == 1


async def test_a_slow_answer_is_done_at_once_and_later_than_the_client_waits(
    tg: StandIn, api: Client, chat: dict[str, Any]
) -> None:
    tg.faults.slow(5, "sendMessage", times=1)
    with pytest.raises(TimeoutError):
        async with api.session.post(api.base + "sendMessage", json=chat, timeout=aiohttp.ClientTimeout(0.1)):
            pass
    assert sent(tg) == 1


async def test_an_outage_closes_every_connection(tg: StandIn, api: Client, chat: dict[str, Any]) -> None:
    tg.faults.outage()
    for _ in range(2):
        with pytest.raises(aiohttp.ServerDisconnectedError):
            await api("sendMessage", **chat)
    tg.faults.restore()
    await api.ok("sendMessage", **chat)
    assert sent(tg) == 1


async def test_connections_are_refused_and_accepted_again_on_the_same_port(
    tg: StandIn, api: Client, chat: dict[str, Any]
) -> None:
    await api.ok("getMe")
    url = tg.url
    await tg.refuse_connections()
    with pytest.raises((aiohttp.ServerDisconnectedError, aiohttp.ClientOSError)):
        await api("getMe")  # may still go to the cut connection, which is a reset from Python 3.12 on
    with pytest.raises(aiohttp.ClientConnectorError):
        await api("getMe")
    await tg.accept_connections()
    assert tg.url == url
    await api.ok("getMe")


async def test_an_outage_ends_a_long_poll_that_waits(tg: StandIn, api: Client) -> None:
    poll = asyncio.ensure_future(api("getUpdates", timeout=30))
    await tg.wait_until(lambda: tg.calls)
    tg.faults.outage()
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await asyncio.wait_for(poll, 180)


@pytest.mark.parametrize("kind", sorted(POISON))
async def test_poison_cannot_be_parsed(tg: StandIn, api: Client, kind: str) -> None:
    tg.poison(kind)
    found = (await api.ok("getUpdates"))[0]
    if kind in PARSED:
        update = telegram.Update.de_json(found, None)
        assert update.effective_chat is None
        assert update.effective_user is None or kind == "no_chat"
    else:
        with pytest.raises((TypeError, KeyError, AttributeError, ValueError)):
            telegram.Update.de_json(found, None)


async def test_what_a_hook_says_is_raised_at_the_end() -> None:
    standin = await StandIn.start()

    def complain(method: str, params: dict[str, Any]) -> None:
        raise AssertionError("not like this")

    standin.on_request(complain)
    with pytest.raises(AssertionError, match="getMe: not like this"):
        async with standin, aiohttp.ClientSession() as session:
            assert (await Client(standin, session)("getMe"))["ok"]


async def test_unknown_fields_of_requests_and_updates_are_complaints(tg: StandIn, api: Client) -> None:
    ani = tg.person("Ani")
    ani.start()
    wrong = {"inline_keyboard": [[{"text": "a", "callback_data": "b", "colour": "red"}]]}
    await api("sendMessage", chat_id=ani.id, text="x", reply_markup=wrong)
    await api("sendMessage", chat_id=ani.id, text="x", colour="red")
    tg.world.emit("message", {**ani.last().body, "mood": "good"}, tg.clock.now_ms() + 1000, "x")
    said = " ".join(tg.forgive())
    assert "colour" in said and "mood" in said and said.count("unknown fields") >= 3
