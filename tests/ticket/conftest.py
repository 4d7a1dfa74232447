"""Fixtures of the ticket room."""

import pytest

from tests.support.stage import Stage
from tests.ticket.shop import Shop, open_shop


@pytest.fixture
async def shop(stage: Stage) -> Shop:
    """A team on a real database file."""
    return await open_shop(stage)
