"""What partners are told by webhook: signed by the standard, in their turn, again until it is taken, parked after a day."""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace

import aiohttp
import pytest
from aiohttp import web

from bot.actions.kit.scene import Scene
from bot.actions.system.deliveries import Deliveries
from bot.actions.ticket import partner_news
from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.channels.partners.hooks import WebhookChannel
from bot.clock import DAY, SystemClock
from bot.domain.kit.people import Role
from bot.domain.ticket.partners import Partner
from bot.messages.kit.screen import Screen
from bot.outbox.channel import PACE, Halted, Never, Reader, Sent
from bot.outbox.pace import Pace
from bot.outbox.sender import Sender
from simulator.watch import PATIENCE_S
from tests.partners.town import LAKSA, free_port, open_door
from tests.support.stage import Stage, person

SECRET = b"a secret of exactly 32 bytes ok!"
BODY = json.dumps({"type": "request.updated", "data": {"update_id": "K7.1", "description": "é"}})


class Receiver:
    """A partner's side: answers with `answers` in turn (the last for ever), and keeps what came."""

    def __init__(self, *answers: int) -> None:
        self.answers = list(answers)
        self.came: list[tuple[dict[str, str], bytes]] = []
        self.gate = asyncio.Event()
        self.gate.set()

    async def take(self, request: web.Request) -> web.Response:
        self.came.append(({name.lower(): value for name, value in request.headers.items()}, await request.read()))
        await self.gate.wait()
        status = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return web.Response(status=status, headers={"Location": "/elsewhere"} if status == 302 else None)


@asynccontextmanager
async def receiving(*answers: int) -> AsyncIterator[tuple[Receiver, str, aiohttp.ClientSession]]:
    receiver, app = Receiver(*answers), web.Application()
    app.router.add_post("/kabar", receiver.take)
    runner, port = web.AppRunner(app), free_port()
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port).start()
        async with aiohttp.ClientSession() as session:
            yield receiver, f"http://127.0.0.1:{port}/kabar", session
    finally:
        receiver.gate.set()
        await runner.cleanup()


def verified(headers: dict[str, str], body: bytes) -> bool:
    """As a receiver checks it by Standard Webhooks: the secret over id, timestamp and the raw body."""
    signed = b".".join([headers["webhook-id"].encode(), headers["webhook-timestamp"].encode(), body])
    right = base64.b64encode(hmac.new(SECRET, signed, hashlib.sha256).digest()).decode()
    return headers["webhook-signature"] == f"v1,{right}"


async def test_it_is_signed_and_taken(stage: Stage) -> None:
    async with receiving(204) as (receiver, url, session):
        channel = WebhookChannel(session, url, SECRET, SystemClock())
        drawn = channel.draw(Screen(BODY), Reader("laksa", since=0))
        assert await channel.deliver(drawn) == Sent(None)
        [(headers, body)] = receiver.came
        assert verified(headers, body) and body == BODY.encode()
        assert headers["webhook-id"] == "K7.1" and headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("answer", "fate"),
    [(500, Halted), (429, Halted), (401, Halted), (404, Halted), (302, Halted), (410, Never), (422, Never)],
)
async def test_what_is_not_taken_goes_again_unless_it_never_will_be(answer: int, fate: type) -> None:
    async with receiving(answer) as (receiver, url, session):
        clock = SystemClock()
        channel = WebhookChannel(session, url, SECRET, clock)
        young = channel.draw(Screen(BODY), Reader("laksa", since=clock.now()))
        assert isinstance(await channel.deliver(young), fate)
        old = replace(young, since=clock.now() - DAY)
        assert isinstance(await channel.deliver(old), Never)
        assert len(receiver.came) == 2  # and nowhere else: an address that it points to is not followed


async def test_a_partner_that_is_away_is_asked_ever_more_slowly() -> None:
    async with aiohttp.ClientSession() as session:
        clock = SystemClock()
        channel = WebhookChannel(session, f"http://127.0.0.1:{free_port()}/kabar", SECRET, clock)
        drawn = channel.draw(Screen(BODY), Reader("laksa", since=clock.now()))
        waits = [await channel.deliver(drawn) for _ in range(6)]
        assert [one.seconds for one in waits if isinstance(one, Halted)] == [5, 30, 120, 600, 1_800, 1_800]


async def test_a_slow_partner_holds_one_hand_and_no_more() -> None:
    async with receiving(204) as (receiver, url, session):
        receiver.gate.clear()
        channel = WebhookChannel(session, url, SECRET, SystemClock())
        drawn = channel.draw(Screen(BODY), Reader("laksa"))
        first = asyncio.create_task(channel.deliver(drawn))
        while not receiver.came:
            await asyncio.sleep(0)
        assert isinstance(await channel.deliver(drawn), Halted)
        receiver.gate.set()
        assert await first == Sent(None)


# -- through the outbox ------------------------------------------------------------------------------------------------


async def step(stage: Stage, *moves: str) -> None:
    """Ani makes these moves on the first ticket."""
    ani = await stage.grant(person(7, "Ani"), Role.PETUGAS)
    for move in moves:
        await stage.act(ani, move_ticket, MoveTicket(ani, move, number=1))


async def run_sender(stage: Stage, channel: WebhookChannel, done: str, clock: SystemClock) -> None:
    """The sender with the partner's channel beside the first, until `done` has a row."""
    aftermath = Deliveries(stage.rules, stage.city)
    others = {partner_news.LINE + "laksa": channel}
    sender = Sender(
        stage.database, Away(), clock, Pace(None), stage.rules, stage.city, aftermath, lambda group, user: None, others
    )
    await sender.begin(0)
    tasks = [asyncio.create_task(sender.run()), *map(asyncio.create_task, sender.hands())]
    try:
        async with asyncio.timeout(PATIENCE_S):
            while not await stage.database.read(lambda tx: tx.one(done)):  # type: ignore[arg-type]
                await asyncio.sleep(0.01)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class Away:
    """The first messenger: it takes nothing now."""

    def draw(self, screen: Screen, reader: Reader) -> Screen:
        return screen

    def choices(self, drawn: Screen) -> None:
        pass

    def carrier(self, kind: str) -> None:
        pass

    def failed(self, kind: str, code: int) -> Never:
        return Never("failed")

    async def deliver(self, drawn: Screen) -> Halted:
        return Halted(PACE, 3_600)


class StageClock(SystemClock):
    """The stage's instant."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def now(self) -> int:
        return self._stage.now


def hooked(stage: Stage) -> None:
    stage.rules = replace(stage.rules, partners=(replace(LAKSA, hook=True), Partner("kota", "Kota", hook=False)))


async def only_news(stage: Stage) -> None:
    """What the team would be told is not what this is about."""
    await stage.write(lambda tx: tx.run("DELETE FROM outbox WHERE kind <> 'partner.news'"))


async def test_each_public_step_is_told_once_in_order_under_a_name_that_stays(stage: Stage) -> None:
    async with open_door(stage) as laksa, receiving(204) as (receiver, url, session):
        code = await laksa.report("Bapak duduk di halte")
        hooked(stage)
        await step(stage, "claim", "depart", "arrive", "handle", "finish")
        await only_news(stage)
        clock = StageClock(stage)
        channel = WebhookChannel(session, url, SECRET, clock)
        await run_sender(stage, channel, "SELECT 1 WHERE 4 = (SELECT count(*) FROM outbox WHERE state = 'sent')", clock)
        bodies = [json.loads(body) for _, body in receiver.came]
        assert [one["data"]["state"] for one in bodies] == ["taken", "on_site", "helped", "done"]
        assert [headers["webhook-id"] for headers, _ in receiver.came] == [f"{code}.{n}" for n in (1, 2, 3, 4)]
        assert all(verified(headers, body) for headers, body in receiver.came)
        updates = (await laksa.get("servicerequestupdates.json")).json
        assert [one["update_id"] for one in updates] == [headers["webhook-id"] for headers, _ in receiver.came]
        assert [one["status"] for one in updates] == ["in_progress", "in_progress", "in_progress", "fixed"]


async def test_after_a_day_it_is_parked_told_and_sent_again_by_command(stage: Stage) -> None:
    async with open_door(stage) as laksa, receiving(503) as (receiver, url, session):
        await laksa.report("Bapak duduk di halte")
        hooked(stage)
        lead = await stage.grant(person(9, "Sari"), Role.SUPERVISOR)
        await step(stage, "claim")
        await only_news(stage)
        stage.now += DAY
        clock = StageClock(stage)
        channel = WebhookChannel(session, url, SECRET, clock)
        parked = "SELECT 1 FROM outbox WHERE kind = 'partner.news' AND state = 'never'"
        await run_sender(stage, channel, parked, clock)
        # The first messenger may be trying it already.
        again = "UPDATE outbox SET state = 'waiting', lease_until = NULL WHERE state = 'leased'"
        await stage.write(lambda tx: tx.run(again))
        [told] = await stage.screens(lead.user_id, "ops.partner_parked")
        assert "1 kabar untuk LAKSA" in told.text and "webhooks replay laksa" in told.text

        receiver.answers = [204]
        assert await stage.write(lambda tx: partner_news.replay(_scene(stage, tx), "laksa", None)) == 1
        assert await stage.write(lambda tx: partner_news.replay(_scene(stage, tx), "laksa", None)) == 0
        await only_news(stage)
        await run_sender(stage, channel, "SELECT 1 FROM outbox WHERE kind = 'partner.news' AND state = 'sent'", clock)
        names: Sequence[str] = [headers["webhook-id"] for headers, _ in receiver.came]
        assert len(names) == 2 and len(set(names)) == 1
        stage.now += 1
        assert await stage.write(lambda tx: partner_news.replay(_scene(stage, tx), "laksa", stage.now - 2 * DAY)) == 1
        with pytest.raises(ValueError, match="no webhook"):
            await stage.write(lambda tx: partner_news.replay(_scene(stage, tx), "kota", None))


@pytest.mark.parametrize("parked", [False, True])
async def test_what_is_sent_again_by_command_waits_for_no_later_try(stage: Stage, parked: bool) -> None:
    """The clock stands still: what waited for its next try would never go."""
    async with open_door(stage) as laksa, receiving(503) as (receiver, url, session):
        codes = [await laksa.report(f"Bapak {n} duduk di halte") for n in (1, 2)]
        hooked(stage)
        ani = await stage.grant(person(7, "Ani"), Role.PETUGAS)
        for number in (1, 2):
            await stage.act(ani, move_ticket, MoveTicket(ani, "claim", number=number))
        await only_news(stage)
        clock = StageClock(stage)
        channel = WebhookChannel(session, url, SECRET, clock)
        sent = "SELECT 1 WHERE 2 = (SELECT count(*) FROM outbox WHERE kind = 'partner.news' AND state = 'sent')"
        sending = asyncio.create_task(run_sender(stage, channel, sent, clock))
        halted = "SELECT 1 WHERE 2 = (SELECT count(*) FROM outbox WHERE state = 'waiting' AND error LIKE 'halted%')"
        while not await stage.database.read(lambda tx: tx.one(halted)):
            await asyncio.sleep(0.01)
        if parked:
            await stage.write(lambda tx: tx.run("UPDATE outbox SET state = 'never' WHERE kind = 'partner.news'"))
        assert len(receiver.came) == 1, "one tries for both"
        receiver.answers = [204]
        assert await stage.write(lambda tx: partner_news.replay(_scene(stage, tx), "laksa", None)) == 2
        await sending
        assert [headers["webhook-id"] for headers, _ in receiver.came[1:]] == [f"{code}.1" for code in codes]


async def test_while_nothing_is_taken_a_command_makes_one_try_and_no_more(stage: Stage) -> None:
    async with open_door(stage) as laksa, receiving(503) as (receiver, url, session):
        for n in (1, 2, 3):
            await laksa.report(f"Bapak {n} duduk di halte")
        hooked(stage)
        ani = await stage.grant(person(7, "Ani"), Role.PETUGAS)
        for number in (1, 2, 3):
            await stage.act(ani, move_ticket, MoveTicket(ani, "claim", number=number))
        await only_news(stage)
        clock = StageClock(stage)
        channel = WebhookChannel(session, url, SECRET, clock)
        over = "SELECT 1 FROM source_news WHERE n = 99"
        sending = asyncio.create_task(run_sender(stage, channel, over, clock))
        halted = "SELECT 1 WHERE 3 = (SELECT count(*) FROM outbox WHERE state = 'waiting' AND error LIKE 'halted%')"
        for tries in (1, 2, 3):
            while not await stage.database.read(lambda tx: tx.one(halted)):
                await asyncio.sleep(0.01)
            assert len(receiver.came) == tries
            assert await stage.write(lambda tx: partner_news.replay(_scene(stage, tx), "laksa", None)) == 3
        await stage.write(lambda tx: tx.run("UPDATE source_news SET n = 99 WHERE id = 1"))
        await sending


def _scene(stage: Stage, tx: object) -> Scene:
    return Scene(tx, stage.now, f"host:{stage.now}", "host", stage.rules, stage.city)  # type: ignore[arg-type]
