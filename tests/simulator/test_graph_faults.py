"""Faults of Meta's side on demand, pace, and the stand-in driven by another process."""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
import sys

import aiohttp
import httpx
import pytest
from pywa_async import WhatsApp
from pywa_async.errors import ReEngagementMessage
from pywa_async.types import Button, Section, SectionList, SectionRow

from simulator.graph import GraphStandIn, WhatsAppPerson
from simulator.graph.control import mount_graph_control
from simulator.loopback import LATE_S
from tests.simulator.graph_client import Bot, Hook, whole


@pytest.fixture
async def ani(wa: GraphStandIn) -> WhatsAppPerson:
    person = wa.person("Ani")
    person.say("halo")
    return person


@pytest.mark.parametrize(("code", "status"), [(130429, 429), (131056, 429), (131053, 400), (368, 403), (131000, 500)])
async def test_a_refusal_on_demand(wa: GraphStandIn, bot: Bot, ani: WhatsAppPerson, code: int, status: int) -> None:
    fault = wa.faults.refuse(code, times=2)
    for _ in range(2):
        got, answer = await bot.post(whole(ani, "text", {"body": "x"}))
        assert (got, answer["error"]["code"]) == (status, code)
    await bot.send(ani)
    assert fault.hits == 2 and [one.error for one in wa.requests] == [code, code, 0]


async def test_a_refusal_of_one_person_for_a_while(wa: GraphStandIn, bot: Bot, ani: WhatsAppPerson) -> None:
    sari = wa.person("Sari")
    sari.say("halo")
    wa.faults.refuse(131056, person=ani, seconds=6)
    assert await bot.code(ani) == 131056
    await bot.send(sari)
    wa.clock.advance(6)
    await bot.send(ani)


async def test_a_paused_number_still_hears(wa: GraphStandIn, bot: Bot, hook: Hook, ani: WhatsAppPerson) -> None:
    paused = wa.faults.pause_number()
    assert await bot.code(ani) == 368
    ani.say("masih di sini")
    await wa.settled()
    assert len(hook.items()) == 2
    wa.faults.clear(paused)
    await bot.send(ani)


async def test_a_lost_answer_and_a_lost_request(wa: GraphStandIn, bot: Bot, ani: WhatsAppPerson) -> None:
    wa.faults.lose_reply()
    with pytest.raises(aiohttp.ClientError):
        await bot.post(whole(ani, "text", {"body": "terkirim"}))
    assert [one.text for one in ani.sees()] == ["terkirim"]
    wa.faults.drop_request()
    with pytest.raises(aiohttp.ClientError):
        await bot.post(whole(ani, "text", {"body": "hilang"}))
    wa.faults.cut_body()
    with pytest.raises(aiohttp.ClientError):
        await bot.post(whole(ani, "text", {"body": "terpotong"}))
    assert [one.text for one in ani.sees()] == ["terkirim", "terpotong"]


async def test_pages_and_empty_bodies(wa: GraphStandIn, bot: Bot, ani: WhatsAppPerson) -> None:
    url = f"{wa.url}/{wa.phone_number_id}/messages"
    wa.faults.html(503)
    wa.faults.empty_body(done=True)
    wa.faults.slow(0.01, times=1)
    for status, start in ((503, b"<html>"), (200, b""), (200, b"{")):
        async with bot.session.post(url, json=whole(ani, "text", {"body": "x"}), headers=bot.headers) as answer:
            body = await answer.read()
            assert answer.status == status and body.startswith(start) and (body or start == b"")
    assert len(ani.sees()) == 2


async def test_an_outage_goes_both_ways(wa: GraphStandIn, bot: Bot, hook: Hook, ani: WhatsAppPerson) -> None:
    await wa.settled()
    wa.faults.outage()
    with pytest.raises(aiohttp.ClientError):
        await bot.send(ani)
    ani.say("selama gangguan")
    await wa.wait_until(lambda: len(wa.hooks.posted[-1].answers) > 1)
    assert len(hook.items()) == 1
    wa.faults.restore()
    await wa.settled()
    await bot.send(ani)
    assert len(hook.items()) == 2 and set(wa.hooks.posted[1].answers[:-1]) == {0}
    await wa.server.refuse()
    with pytest.raises(aiohttp.ClientError):
        await bot.send(ani)
    await wa.server.accept()
    await bot.send(ani)


@pytest.mark.skipif(LATE_S > 0, reason="counts what comes within a second")
async def test_pace(wa: GraphStandIn, bot: Bot, ani: WhatsAppPerson) -> None:
    wa.pace.enabled, wa.pace.pair_burst, wa.pace.a_second = True, 3, 5
    wa.pace.pair_ms = 600_000
    for _ in range(3):
        await bot.send(ani)
    assert await bot.code(ani) == 131056
    sari = wa.person("Sari")
    sari.say("halo")
    wa.clock.advance(600)
    await bot.send(ani)
    await bot.send(sari)
    wa.pace.pair_burst = 100
    refused = [(await bot.post(whole(wa_person(wa), "text", {"body": "x"})))[1] for _ in range(8)]
    assert 130429 in {one.get("error", {}).get("code") for one in refused}
    assert wa.pace.refusals[131056] == 1


def wa_person(wa: GraphStandIn) -> WhatsAppPerson:
    person = wa.person("Orang")
    person.say("halo")
    return person


async def test_pywa_sends_through_it(wa: GraphStandIn, ani: WhatsAppPerson) -> None:
    async with httpx.AsyncClient() as session:
        client = WhatsApp(phone_id=wa.phone_number_id, token=wa.token, session=session)
        session.base_url = wa.url
        await client.send_message(ani.address, "Halo")
        await client.send_message(ani.address, "Ada?", buttons=[Button("Ya", "y"), Button("Tidak", "n")])
        section = Section("Jenis", rows=[SectionRow("Lansia", "k1", "tua"), SectionRow("Anak", "k2")])
        await client.send_message(ani.address, "Siapa?", buttons=SectionList("Pilih", [section]))
        await client.request_location(ani.address, "Di mana?")
        await client.send_location(ani.address, -6.17, 106.63, "Pos", "Jalan Merdeka")
        await client.send_image(ani.address, await client.upload_media(b"\x89PNG\r\n\x1a\nx", "image/png", "x.png"))
        assert [one.kind for one in ani.sees()] == ["text", *["interactive"] * 3, "location", "image"]
        ani.press("Anak")
        wa.clock.advance(86_400)
        with pytest.raises(ReEngagementMessage):
            await client.send_message(ani.address, "terlambat")


async def test_the_control_drives_people_faults_and_time(wa: GraphStandIn, bot: Bot, hook: Hook) -> None:
    mount_graph_control(wa)
    root = wa.url.removesuffix("/v25.0")

    async def do(command: str, expected: int = 200, /, **given):
        async with bot.session.post(f"{root}/_sim/{command}", json=given) as answer:
            assert answer.status == expected, await answer.text()
            return await answer.json()

    await do("person", name="Ani", phone="6281230000001")
    said = await do("act", person="Ani", act="say", args={"text": "halo"})
    await do("template", name="kabar", body="{{1}}")
    await bot.send(wa.people[0])
    assert (await do("wait", person="Ani", text="Halo"))["from_bot"]
    await do("act", person="Ani", act="edit", args={"message": said["id"], "text": "halo juga"})
    shown = await do("chat", person="6281230000001")
    assert [one["text"] for one in shown["messages"]] == ["halo juga", "Halo"] and shown["received"] == 1
    await do("fault", kind="refuse", args={"code": 130429})
    assert await bot.code(wa.people[0]) == 130429
    await do("hooks", act="hold")
    await do("act", person="Ani", act="album", args={"count": 2})
    assert (await do("hooks", act="release"))["result"] == 3, "two pictures, and that the answer was read"
    await do("clock", advance=86_400)
    assert await bot.code(wa.people[0]) == 131047
    assert (await do("state"))["people"][0]["received"] == 1
    assert (await do("requests", after=1))["requests"][0]["error"] == 130429
    await do("act", 400, person="Ani", act="__init__")
    await do("act", 400, person="Nobody", act="say", args={"text": "x"})
    await do("nothing", 404)
    async with bot.session.get(f"{root}/_sim/state", headers={"Origin": "https://example.org"}) as answer:
        assert answer.status == 403
    await wa.settled()
    assert len(hook.items()) == 4


async def test_it_runs_alone(bot: Bot) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "simulator.graph", "--pace", stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        url = (await process.stdout.readline()).decode().strip()
        async with bot.session.get(url.removesuffix("/v25.0") + "/_sim/pace") as answer:
            assert (await answer.json())["enabled"] is True
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        assert await process.wait() == 0
