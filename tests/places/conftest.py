"""Fixtures of the places."""

from collections.abc import AsyncIterator

import pytest

from tests.places.desk import Desk, open_desk
from tests.support.stage import Stage


@pytest.fixture
async def desk(stage: Stage) -> AsyncIterator[Desk]:
    """The loop that asks a map service, and the service (tests/places/desk.py)."""
    async with open_desk(stage) as opened:
        yield opened
