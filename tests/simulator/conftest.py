"""Stand-ins whose every request, result and update is held against other libraries, and bare HTTP clients."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from simulator import SimClock, StandIn
from simulator.graph import GraphStandIn
from tests.simulator.client import Client
from tests.simulator.graph_client import Bot, Hook
from tests.support.aiogram_check import check_everything
from tests.support.pywa_check import check_webhooks


@pytest.fixture
async def tg() -> AsyncIterator[StandIn]:
    async with await StandIn.start() as standin:
        check_everything(standin)
        standin.updates.repeat_limit_s = 0
        yield standin


@pytest.fixture
async def api(tg: StandIn) -> AsyncIterator[Client]:
    async with aiohttp.ClientSession() as session:
        yield Client(tg, session)


@pytest.fixture
async def wa() -> AsyncIterator[GraphStandIn]:
    clock = SimClock("2026-11-28T09:10:00+07:00")
    async with await GraphStandIn.start(clock=clock) as standin:
        standin.hooks.delays = (0.0, 0.01)
        check_webhooks(standin)
        yield standin


@pytest.fixture
def read(wa: GraphStandIn) -> list[Any]:
    """What pywa makes of the webhooks, in their order."""
    return check_webhooks(wa)


@pytest.fixture
async def hook(wa: GraphStandIn) -> AsyncIterator[Hook]:
    receiver = Hook(wa)
    runner = web.ServerRunner(web.Server(receiver), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/whatsapp"
    await wa.subscribe(receiver.url)
    yield receiver
    await wa.hooks.close()
    await runner.cleanup()


@pytest.fixture
async def bot(wa: GraphStandIn) -> AsyncIterator[Bot]:
    async with aiohttp.ClientSession() as session:
        yield Bot(wa, session)
