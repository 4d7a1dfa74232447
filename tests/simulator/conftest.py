"""A stand-in whose every request, result and update is held against aiogram's models, and a bare HTTP client."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest

from simulator import StandIn
from tests.simulator.client import Client
from tests.support.aiogram_check import check_everything


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
